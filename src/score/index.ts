export { formatErrors } from './errors.js';
export { type Gold, type GoldDate, GoldError, type GoldFigure, type GoldQuote, readGold } from './gold.js';
export { SCORED, type Score, type Scored, type ScoreTable, type ScoringError, score } from './score.js';
export { formatScore } from './table.js';
export type { Measures, Rates } from './tally.js';
