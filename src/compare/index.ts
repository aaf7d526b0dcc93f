/** `depeche/compare`: what changes in the facts from one version of a story to the next. Runs wherever JavaScript does. */
export { compareFacts, hasChanges } from './compare-facts.js';
export type {
  DateChange,
  FactsDiff,
  FigureChange,
  Mentions,
  QuoteChange,
  SpeakerChange,
  WordChange,
} from './facts-diff.js';
