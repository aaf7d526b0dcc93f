import { readFileSync } from 'node:fs';
import { decodeBytes } from '../../src/formats/index.js';

/** A file of `corpus/formats/`, decoded as its own declaration says. */
export function sample(name: string): string {
  return decodeBytes(readFileSync(new URL(`../../corpus/formats/${name}`, import.meta.url)));
}

export const SAMPLES = [
  ['pont-erdre.ninjs1.json', 'ninjs'],
  ['ferry-tolvane.ninjs2.json', 'ninjs'],
  ['laiterie-brenne.ninjs3.json', 'ninjs'],
  ['incendie-valcrose.g2.xml', 'newsml-g2'],
  ['sommet-aldery.g2.xml', 'newsml-g2'],
  ['barrage-tessoire.nitf.xml', 'nitf'],
  ['greve-tramways.html', 'html'],
  ['lycee-cormery.html', 'html'],
] as const;
