import { attachCard } from './card.js';
import { attachFilters } from './filters.js';

/** Brings the reports in `root` to life. It listens on `root` itself, so what is inside may be written anew at any time. */
export function attachReport(root: HTMLElement): void {
  attachCard(root);
  attachFilters(root);
  // A click on quoted words, which are no link, leads to the quotation's entry as its number does.
  root.addEventListener('click', (event) => {
    const target = event.target;
    if (!(target instanceof Element) || target.closest('a, label, button, select, summary')) return;
    const quote = target.closest<HTMLElement>('.wire .quote[data-f]');
    if (quote && getSelection()?.isCollapsed !== false) location.hash = quote.dataset.f ?? '';
  });
}
