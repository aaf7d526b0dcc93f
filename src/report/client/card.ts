import { factAt, light } from './fact-links.js';

const HOVER_DELAY = 90;
const LEAVE_DELAY = 220;

/** Shows what is known of a fact beside it, on hover and on keyboard focus; Escape puts it away. */
export function attachCard(root: HTMLElement): void {
  const card = document.createElement('div');
  card.className = 'card';
  card.hidden = true;
  card.setAttribute('aria-hidden', 'true'); // the mark is described by its entry already
  document.body.append(card);
  let timer = 0;

  const hide = (): void => {
    card.hidden = true;
    light(null, '');
  };
  const later = (delay: number, run: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(run, delay);
  };
  const show = (target: EventTarget | null, x?: number): void => {
    const found = factAt(target);
    if (!found) return;
    light(found.story, found.facts);
    const entry = document.getElementById(found.facts.split(' ')[0] ?? '');
    // Beside its own entry a card would say everything twice.
    if (!entry || found.element === entry) {
      card.hidden = true;
      return;
    }
    card.replaceChildren(...contentOf(entry));
    card.hidden = false;
    placeBeside(card, found.element, x);
  };

  root.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    if (factAt(event.target)) later(HOVER_DELAY, () => show(event.target, event.clientX));
  });
  root.addEventListener('pointerout', () => later(LEAVE_DELAY, hide));
  // What hover shows can be hovered itself.
  card.addEventListener('pointerover', () => clearTimeout(timer));
  card.addEventListener('pointerout', () => later(LEAVE_DELAY, hide));
  root.addEventListener('focusin', (event) => {
    // A click leads to the entry; a card would only lie over it.
    if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
    clearTimeout(timer);
    show(event.target);
  });
  root.addEventListener('click', () => later(0, hide));
  root.addEventListener('focusout', () => later(0, hide));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

/** The entry of a fact as a short list: its words, then what its cells are labelled as. */
function contentOf(entry: HTMLElement): Element[] {
  const heading = entry.querySelector('h3, blockquote p, th');
  const words = document.createElement('p');
  words.className = 'words';
  words.append(...(heading ? plainCopy(heading) : []));
  const list = document.createElement('dl');
  for (const cell of entry.querySelectorAll<HTMLElement>(':scope > [data-label], :scope > figcaption [data-label]')) {
    if (cell === heading || cell.textContent?.trim() === '') continue;
    const term = document.createElement('dt');
    term.textContent = cell.dataset.label ?? '';
    const value = document.createElement('dd');
    value.append(...plainCopy(cell));
    list.append(term, value);
  }
  if (entry.matches('.quote-entry')) {
    const speaker = entry.closest('.speaker-entry')?.querySelector('h3')?.textContent;
    if (speaker) words.append(Object.assign(document.createElement('small'), { textContent: ` — ${speaker}` }));
  }
  const who = entry.querySelector(':scope > .who');
  return [words, ...(who ? [who.cloneNode(true) as Element] : []), ...(list.childElementCount > 0 ? [list] : [])];
}

/** The content without its links and folds: a card is to be read. */
function plainCopy(element: Element): Node[] {
  const copy = element.cloneNode(true) as Element;
  for (const number of copy.querySelectorAll('.number')) number.remove();
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const fold of copy.querySelectorAll('details')) fold.open = true;
  return [...copy.childNodes];
}

/** Under the line that is pointed at; above it where there is no room. */
function placeBeside(card: HTMLElement, element: Element, x?: number): void {
  const lines = [...element.getClientRects()];
  const line =
    lines.find((rect) => x === undefined || (rect.left <= x && x <= rect.right)) ?? element.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(x === undefined ? line.left : x - 40, 8), Math.max(8, innerWidth - width - 8));
  const below = line.bottom + 8;
  const top = below + height > innerHeight && line.top - height - 8 > 0 ? line.top - height - 8 : below;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
