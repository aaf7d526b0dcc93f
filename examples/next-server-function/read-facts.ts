'use server';
// A server function of Next.js (app/read-facts.ts): the library and its lexicon stay on the server, the page gets plain data.
import { type ArticleFacts, extract } from 'depeche';

/** The longest article that a visitor may send, in UTF-16 code units. */
const MAX_LENGTH = 50_000;

export type FactsAnswer =
  | { readonly facts: Pick<ArticleFacts, 'dates' | 'figures' | 'quotes' | 'speakers'>; readonly error: null }
  | { readonly facts: null; readonly error: string };

/** Reads the fields `text` and `publishedAt` of a form. */
export async function readFacts(form: FormData): Promise<FactsAnswer> {
  const text = form.get('text');
  const publishedAt = form.get('publishedAt');
  if (typeof text !== 'string' || text.trim() === '') return { facts: null, error: 'There is no text.' };
  try {
    const options = typeof publishedAt === 'string' && publishedAt !== '' ? { publishedAt } : {};
    const { dates, figures, quotes, speakers } = extract(text, { ...options, maxLength: MAX_LENGTH });
    return { facts: { dates, figures, quotes, speakers }, error: null };
  } catch (error) {
    // A date that cannot be read, a text that is too long: the message says which.
    if (error instanceof RangeError) return { facts: null, error: error.message };
    throw error;
  }
}
