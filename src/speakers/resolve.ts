import type { Speaker } from '../article-facts.js';
import type { Article } from '../text/article.js';
import type { Mention } from './mention.js';

/** A mention that speaks, with how it was linked. */
export interface ResolvedMention {
  /** Id of the speaker, or null when the text does not settle who it is. */
  readonly id: string | null;
  /** True when the link goes through a pronoun, a title, a surname or a role. */
  readonly coreferent: boolean;
}

/** Joins the mentions that speak with the other mentions of the article into speakers; `resolved[i]` answers `sources[i]`. */
export function resolveSpeakers(
  _article: Article,
  _sources: readonly Mention[],
): { readonly speakers: readonly Speaker[]; readonly resolved: readonly ResolvedMention[] } {
  return { speakers: [], resolved: [] };
}
