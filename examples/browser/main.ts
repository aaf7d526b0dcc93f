// What a page does with an article. Bundle it for the page: npx esbuild examples/browser/main.ts --bundle --minify --outfile=examples/browser/main.js
import { extract } from 'depeche';

const text = document.querySelector('textarea');
const list = document.querySelector('ul');

function show(): void {
  if (!text || !list) return;
  const { dates, figures, quotes } = extract(text.value, { language: 'fra' });
  const facts = [
    ...dates.map(({ text, value }) => `${text}: ${value}`),
    ...figures.map(({ text, kind }) => `${text}: ${kind}`),
    ...quotes.map(({ parts, cue }) => `${parts.map((part) => part.text).join(' … ')}: ${cue?.lemma ?? 'no cue'}`),
  ];
  list.replaceChildren(
    ...facts.map((fact) => {
      const item = document.createElement('li');
      item.textContent = fact;
      return item;
    }),
  );
}

text?.addEventListener('input', show);
show();
