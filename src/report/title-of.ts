import type { FactsDocument } from '../formats/out/facts-document.js';

/** What to call an article: its headline, its first heading, the name it came under. */
export function titleOf({ facts, name, origin }: FactsDocument): string | null {
  const heading = facts.sentences.find(({ kind }) => kind === 'heading');
  const first = facts.sentences.find(({ kind }) => kind !== 'header');
  const isTitle = heading !== undefined && heading === first;
  return origin?.article.headline ?? (isTitle ? heading.text.replace(/\s+/g, ' ') : null) ?? name ?? null;
}

const OPENING = 80;

/** What to call an article in a list: where it has no heading, its opening words say more than a file's name. */
export function listTitleOf(document: FactsDocument): string | null {
  const { facts, name, origin } = document;
  const title = titleOf({ ...document, name: '' });
  if (title) return title;
  const opening = facts.sentences.find(({ kind }) => kind === 'sentence')?.text.replace(/\s+/g, ' ') ?? '';
  if (opening === '') return name ?? origin?.article.uri ?? null;
  return opening.length <= OPENING
    ? opening
    : `${opening.slice(0, OPENING).replace(/(?<![\s,;:])[\s,;:]+[^\s,;:]*$/, '')}…`;
}
