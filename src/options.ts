import type { ExtractOptions } from './article-facts.js';

/** The options of `extract`, checked and with their defaults. */
export interface Settings {
  readonly publishedAt: string | null;
  readonly timeZone: string;
  readonly language: 'auto' | 'fra';
}

export function readOptions(options: ExtractOptions = {}): Settings {
  return {
    publishedAt: options.publishedAt ?? null,
    timeZone: options.timeZone ?? 'Europe/Paris',
    language: options.language ?? 'auto',
  };
}
