/** Mark-up that is safe to put into a page: made by `html` alone. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

/** What a template takes: text is escaped, mark-up goes in as it is, nothing leaves nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters are no HTML, and halves of surrogate pairs no UTF-8: both show as the replacement character.
const UNSAFE = /[&<>"']|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** Text for the content of an element or for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(UNSAFE, (found) => ESCAPES[found] ?? '\uFFFD');
}

/** A template whose every value is escaped unless it is mark-up itself. */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = pieces[0] ?? '';
  for (let i = 0; i < values.length; i++) markup += markupOf(values[i]) + (pieces[i + 1] ?? '');
  return new Html(markup);
}

/** Mark-up written elsewhere in this package; never anything that comes from an article. */
export const trusted = (markup: string): Html => new Html(markup);

function markupOf(value: Content): string {
  if (value instanceof Html) return value.markup;
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(markupOf).join('');
}
