import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { createTextBuilder, type MappedText } from './mapped-text.js';

/** A JSON document that is asked for strings by their path, and gives where each of their characters stands. */
export interface PositionedJson {
  /** The string at a path, with its map to the source; null when there is no string. */
  stringAt(path: JSONPath): MappedText | null;
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/g;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Reads a JSON document, which `JSON.parse` has accepted, that begins at `offset` of its source. */
export function positionJson(json: string, offset = 0): PositionedJson {
  const root = parseTree(json);
  return {
    stringAt(path) {
      const node = root && findNodeAtLocation(root, path);
      return node?.type === 'string' ? decodeString(json, node, offset) : null;
    },
  };
}

function decodeString(json: string, node: Node, offset: number): MappedText {
  const builder = createTextBuilder();
  const start = node.offset + 1;
  const raw = json.slice(start, node.offset + node.length - 1);
  let done = 0;
  const copyTo = (end: number): void => {
    builder.add(raw.slice(done, end), offset + start + done, offset + start + end);
  };
  for (const match of raw.matchAll(ESCAPE)) {
    copyTo(match.index);
    const [whole, hex, short = ''] = match;
    done = match.index + whole.length;
    const character =
      hex === undefined ? (SHORT_ESCAPES[short] ?? short) : String.fromCharCode(Number.parseInt(hex, 16));
    builder.add(character, offset + start + match.index, offset + start + done);
  }
  copyTo(raw.length);
  return builder.build();
}
