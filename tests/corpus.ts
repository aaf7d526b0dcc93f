import { readdirSync, readFileSync } from 'node:fs';
import type { ExtractOptions } from '../src/article-facts.js';
import { type Gold, readGold } from '../src/score/index.js';

/** The golds of `corpus/`, or of `corpus/unseen/`. */
export function corpus(part: 'seen' | 'unseen'): Gold[] {
  const folder = new URL(part === 'seen' ? '../corpus/' : '../corpus/unseen/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.yaml'))
    .sort()
    .map((name) => readGold(read(new URL(name, folder)), read(new URL(name.replace('.gold.yaml', '.txt'), folder))));
}

/** The options that an article of the corpus is extracted with. */
export function optionsOf(gold: Gold): ExtractOptions {
  return gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt };
}

function read(url: URL): string {
  return readFileSync(url, 'utf8');
}
