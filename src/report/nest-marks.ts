/** A stretch of the text to mark; an empty one is a place between two words. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Of two marks on the same words the one of lower rank goes outside. */
  readonly rank: number;
}

/** A mark in the tree; one that crosses another is cut there and comes in pieces. */
export interface MarkNode<M extends Mark> {
  readonly mark: M;
  readonly start: number;
  readonly end: number;
  /** Whether this is where the mark begins. */
  readonly isFirst: boolean;
  /** In text order. */
  readonly children: MarkNode<M>[];
}

/** Puts marks that may overlap in any way into a tree, as elements have to be; each keeps all of its words. */
export function nestMarks<M extends Mark>(marks: readonly M[], start: number, end: number): MarkNode<M>[] {
  const pending = marks
    .filter((mark) => (mark.start < end && mark.end > start) || (mark.start === mark.end && mark.start === end))
    .map((mark) => ({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .sort(inDocumentOrder)
    .reverse();
  const roots: MarkNode<M>[] = [];
  const open: MarkNode<M>[] = [];
  for (let piece = pending.pop(); piece; piece = pending.pop()) {
    while ((open.at(-1)?.end ?? end) <= piece.start && open.length > 0) open.pop();
    const parent = open.at(-1);
    let { end: stop } = piece;
    if (parent && stop > parent.end) {
      // The rest stands behind the parent's end and waits for its turn there.
      const rest = { ...piece, start: parent.end };
      let at = pending.length;
      while (at > 0 && inDocumentOrder(pending[at - 1] ?? rest, rest) < 0) at--;
      pending.splice(at, 0, rest);
      stop = parent.end;
    }
    const { mark } = piece;
    const isFirst = piece.start === Math.max(mark.start, start);
    const node: MarkNode<M> = { mark, start: piece.start, end: stop, isFirst, children: [] };
    (parent ? parent.children : roots).push(node);
    open.push(node);
  }
  return roots;
}

interface Piece {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** Whatever begins first, of those what is empty, the longer, the outer. */
function inDocumentOrder(a: Piece, b: Piece): number {
  const byEmptiness = Number(b.start === b.end) - Number(a.start === a.end);
  return a.start - b.start || byEmptiness || b.end - a.end || a.mark.rank - b.mark.rank;
}
