/** Makes the children of an element those of another, and touches only what differs: a key typed changes a paragraph, not a page. */
export function patchChildren(old: Node, next: Node): void {
  const before = [...old.childNodes];
  const after = [...next.childNodes];
  let head = 0;
  while (head < before.length && head < after.length && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail++;
  const gone = before.slice(head, before.length - tail);
  const come = after.slice(head, after.length - tail);
  if (gone.length === come.length) {
    gone.forEach((node, i) => {
      const other = come[i];
      if (!other) return;
      // Two of a kind differ inside.
      if (node.hasChildNodes() && node.cloneNode(false).isEqualNode(other.cloneNode(false))) patchChildren(node, other);
      else old.replaceChild(other, node);
    });
    return;
  }
  const anchor = before[before.length - tail] ?? null;
  for (const node of gone) old.removeChild(node);
  for (const node of come) old.insertBefore(node, anchor);
}

const isSame = (a: Node | undefined, b: Node | undefined): boolean =>
  a !== undefined && b !== undefined && a.isEqualNode(b);
