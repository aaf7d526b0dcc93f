import type { Publication } from '../article-facts.js';
import type { Settings } from '../options.js';
import type { Scan } from '../text/scan.js';

export function readPublication(_scan: Scan, settings: Settings): Publication {
  const date = settings.publishedAt;
  return {
    date,
    precision: date === null ? null : date.length === 4 ? 'year' : date.length === 7 ? 'month' : date.length === 10 ? 'day' : 'minute',
    source: date === null ? null : 'option',
    place: null,
    agency: null,
    span: null,
  };
}
