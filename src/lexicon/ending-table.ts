/** What stands before an ending that is a whole word. */
const WHOLE = 0x5e; // ^

const LAST_LETTER = 0x3ff;

/** The multiplier of the keys: prime, odd, larger than the number of letters. */
const SPREAD = 0x9e3779b1 | 0;

/**
 * Endings with their labels, as a tree of letters read from the end of a word: the longest ending decides, a whole word before all.
 * The edges of the tree are an open-addressing table, so that a look-up neither cuts the word nor hashes it.
 */
export class EndingTable {
  /** `node << 10 | letter` of each edge, -1 where there is none. */
  private readonly edges: Int32Array;
  /** The node that each edge leads to. */
  private readonly targets: Uint16Array;
  /** The code of the label of each node, 0 for none. */
  private readonly labels: Uint8Array;
  private readonly shift: number;
  private size = 1;

  /** Reads `k:ending ending;l:ending`: letters are below U+0400. */
  constructor(text: string) {
    // No ending has more letters than the text, and an edge is made for each letter at most.
    let bits = 4;
    while (1 << bits < text.length) bits++;
    this.edges = new Int32Array(1 << bits).fill(-1);
    this.targets = new Uint16Array(1 << bits);
    this.labels = new Uint8Array(text.length + 1);
    this.shift = 32 - bits;
    for (const group of text.split(';'))
      for (const ending of group.slice(2).split(' ')) this.labels[this.add(ending)] = group.charCodeAt(0);
  }

  /** The code unit of the label of a word, or 0. Read is `word` up to `end`, and behind it the letter `last` if one is given. */
  labelOf(word: string, end = word.length, last = 0): number {
    let node = last === 0 ? 0 : this.child(0, last);
    let found = node > 0 ? (this.labels[node] as number) : 0; // every node has a place
    for (let at = end - 1; at >= 0; at--) {
      if (node < 0) return found;
      node = this.child(node, word.charCodeAt(at));
      const label = node < 0 ? 0 : (this.labels[node] as number);
      if (label !== 0) found = label;
    }
    const whole = node < 0 ? -1 : this.child(node, WHOLE);
    return whole < 0 ? found : (this.labels[whole] as number);
  }

  private child(node: number, letter: number): number {
    if (letter > LAST_LETTER) return -1;
    const key = (node << 10) | letter;
    const mask = this.edges.length - 1;
    for (let at = Math.imul(key, SPREAD) >>> this.shift; ; at = (at + 1) & mask) {
      const edge = this.edges[at];
      if (edge === key) return this.targets[at] as number;
      if (edge === -1) return -1;
    }
  }

  private add(ending: string): number {
    let node = 0;
    for (let at = ending.length - 1; at >= 0; at--) {
      const letter = ending.charCodeAt(at);
      const next = this.child(node, letter);
      node = next >= 0 ? next : this.grow(node, letter);
    }
    return node;
  }

  private grow(node: number, letter: number): number {
    const key = (node << 10) | letter;
    const mask = this.edges.length - 1;
    let at = Math.imul(key, SPREAD) >>> this.shift;
    while (this.edges[at] !== -1) at = (at + 1) & mask;
    this.edges[at] = key;
    this.targets[at] = this.size;
    return this.size++;
  }
}
