import { parseDocument } from 'htmlparser2';

/** The words of an article's mark-up as they stand in the article, the numbers of quotations left out. */
export function textOf(markup: string): string {
  const words = (node: Node): string => {
    if (node.type === 'text') return node.data ?? '';
    if (node.attribs?.class?.split(' ').includes('ref')) return '';
    return (node.children ?? []).map(words).join('');
  };
  return words(parseDocument(markup) as unknown as Node);
}

interface Node {
  readonly type: string;
  readonly data?: string;
  readonly attribs?: { readonly class?: string };
  readonly children?: readonly Node[];
}
