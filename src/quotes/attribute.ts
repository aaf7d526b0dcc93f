import { attachColon, attachCries, attachNounClause } from './attach-colon.js';
import { attachGoverning, governs } from './attach-governing.js';
import { attachBackward, attachIncise } from './attach-incise.js';
import { attachInner } from './attach-inner.js';
import { attachSourcePhrase, opensMarks } from './attach-source-phrase.js';
import { attachStandalone } from './attach-standalone.js';
import { attachUncued } from './attach-uncued.js';
import type { Attribution } from './attribution.js';
import { attachNounThat } from './noun-that.js';
import type { Report } from './report.js';
import type { Stretch } from './stretch.js';

/**
 * The acts of reporting of a stretch. The order is the order of evidence: an incise behind marks, a verb that governs its words, what
 * is said around a source or incise, a colon, an incise between the marks, words that stand alone. Marks that nothing takes are names,
 * titles and distance: nobody says them.
 */
export function attribute(stretch: Stretch): Report[] {
  const attribution: Attribution = {
    stretch,
    reports: [],
    claimed: new Set(),
    spent: new Set(),
    embedded: new Set(),
    answers: new Set(),
  };
  const { cues } = stretch;
  for (const cue of cues) if (cue.role === 'incise') attachIncise(attribution, cue);
  for (const cue of cues) if (cue.role === 'noun') attachNounThat(attribution, cue);
  for (const cue of cues) if (governs(cue)) attachGoverning(attribution, cue);
  for (const cue of cues)
    if (cue.role === 'before' || (cue.role === 'comme' && (cue.joined || opensMarks(stretch, cue.next) >= 0)))
      attachSourcePhrase(attribution, cue);
  for (const cue of cues)
    if (cue.role === 'incise' || cue.role === 'after' || cue.role === 'comme') attachBackward(attribution, cue);
  if (stretch.quotations.length > 0) {
    attachColon(attribution);
    attachCries(attribution);
    attachNounClause(attribution);
    attachInner(attribution);
    attachStandalone(attribution);
    attachUncued(attribution);
  }
  return attribution.reports.sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
}
