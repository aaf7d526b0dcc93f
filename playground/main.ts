import { type ArticleFacts, extract } from 'depeche';
import {
  type FactsDocument,
  type Locale,
  localeFor,
  renderArticle,
  renderComparison,
  renderDiff,
  renderReport,
} from 'depeche/report';
import { EXAMPLES } from 'examples';
import { patchChildren } from './patch.js';
import { words } from './words.js';

/** An element of the page, which the page is built with. */
function find<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

const editor = find<HTMLTextAreaElement>('editor');
const second = find<HTMLTextAreaElement>('second');
const date = find<HTMLInputElement>('date');
const secondDate = find<HTMLInputElement>('second-date');
const compare = find<HTMLInputElement>('compare');
const locale = find<HTMLSelectElement>('locale');
const examples = find<HTMLSelectElement>('examples');
const output = find('output');
const status = find('status');

const localeOf = (): Locale => localeFor(locale.value);

/** What is written in a box, read with its publication date; a date that cannot be read is left out, and told. */
function read(text: HTMLTextAreaElement, publishedAt: HTMLInputElement, name: string): FactsDocument {
  const given = publishedAt.value.trim();
  let facts: ArticleFacts | null = null;
  try {
    facts = given === '' ? null : extract(text.value, { publishedAt: given });
    publishedAt.removeAttribute('aria-invalid');
  } catch {
    publishedAt.setAttribute('aria-invalid', 'true');
  }
  return { text: text.value, facts: facts ?? extract(text.value), name };
}

const documents = (): readonly [FactsDocument, FactsDocument | null] => {
  const { article, diff } = words(localeOf());
  return [read(editor, date, article), compare.checked ? read(second, secondDate, diff) : null];
};

/** Writes the report anew; what the reader has filtered stays filtered. */
function show(): void {
  const start = performance.now();
  const [before, after] = documents();
  const options = { locale: localeOf() };
  const kept = keepFilters();
  const template = document.createElement('template');
  template.innerHTML = after ? renderComparison(before, after, options) : renderArticle(before, options);
  patchChildren(output, template.content);
  output.classList.toggle('diff', after !== null);
  kept();
  const took = performance.now() - start;
  const { dates, figures, quotes } = (after ?? before).facts;
  status.textContent = words(options.locale).status(dates.length + figures.length + quotes.length, took);
  status.dataset.ms = took.toFixed(1);
}

function keepFilters(): () => void {
  const unchecked = [...output.querySelectorAll<HTMLInputElement>('.chip input:not(:checked)')].map(
    (box) => box.className,
  );
  const speaker = output.querySelector<HTMLSelectElement>('.by-speaker')?.value ?? '';
  return () => {
    if (unchecked.length === 0 && speaker === '') return;
    for (const name of unchecked)
      for (const box of output.querySelectorAll<HTMLInputElement>(`.${name}`)) box.checked = false;
    const select = output.querySelector<HTMLSelectElement>('.by-speaker');
    if (!select) return;
    select.value = speaker;
    if (select.selectedIndex < 0) select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

let frame = 0;
/** One report a frame, however fast the typing. */
function later(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(show);
}

function speak(): void {
  const say = words(localeOf());
  document.documentElement.lang = localeOf();
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say.labels[element.dataset.say ?? ''] ?? '';
  editor.placeholder = say.labels.paste ?? '';
  second.placeholder = say.labels.paste ?? '';
}

function showSecond(): void {
  find('second-box').hidden = !compare.checked;
}

/** Hands the reader a file, made here. */
function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

for (const box of [editor, second, date, secondDate]) box.addEventListener('input', later);
compare.addEventListener('change', () => {
  showSecond();
  later();
});
locale.addEventListener('change', () => {
  speak();
  later();
});
examples.addEventListener('change', () => {
  const example = EXAMPLES[Number(examples.value)];
  if (!example) return;
  editor.value = example.text;
  date.value = example.publishedAt ?? '';
  second.value = example.after ?? '';
  secondDate.value = '';
  compare.checked = example.after !== undefined;
  showSecond();
  later();
});
find('save-report').addEventListener('click', () => {
  const [before, after] = documents();
  const options = { locale: localeOf() };
  download('report.html', 'text/html', after ? renderDiff(before, after, options) : renderReport(before, options));
});
find('save-facts').addEventListener('click', () => {
  const [before, after] = documents();
  download(
    'facts.json',
    'application/json',
    JSON.stringify(after ? [before.facts, after.facts] : before.facts, null, 2),
  );
});

examples.append(
  ...EXAMPLES.map(({ title }, i) =>
    Object.assign(document.createElement('option'), { value: String(i), textContent: title }),
  ),
);
locale.value = localeFor(navigator.language);
if (editor.value === '') editor.value = EXAMPLES[0]?.text ?? '';
speak();
showSecond();
show();
