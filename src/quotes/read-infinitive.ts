import { Grammar } from '../lexicon/lexeme.js';
import { Takes } from '../lexicon/speech.js';
import { readMention, readSubject } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign } from '../text/article.js';
import type { Cue } from './cue.js';
import type { Draft } from './draft.js';
import { cliticMention, sourceOfOn } from './read-incise.js';
import { isSetOff, leftEdge, precedingQuotation } from './set-off.js';
import type { Surroundings } from './stretch.js';
import type { VerbGroup } from './verb-group.js';

/** `avant de lancer: «…»`, `Et lui de conclure: «…»`, `tient à rappeler que`, `vient d'annoncer que`. */
export function infinitive(around: Surroundings, group: VerbGroup, rest: Draft, sentence: number): Cue | null {
  const { article } = around;
  let at = group.from - 1;
  const before = formAt(article, at);
  const reading = readingOn(around, group, rest, sentence);
  if (reading) return reading;
  const base = Object.assign(rest, {
    role: 'infinitive' as const,
    source: null,
    inherits: true,
    left: leftEdge(article, group.from, sentence),
  });
  if (before === 'de' || before === "d'") {
    const word = formAt(article, at - 1);
    // `avant de saluer le maire et d'appeler au calme`
    const joined = word === 'et' && hasBefore(article, sentence, at - 1);
    if (word === 'avant' || joined) return { ...base, left: leftEdge(article, at - 1, sentence), joined: true };
    if (/^(?:vient|viennent|venait|venaient)$/.test(word)) {
      const source = readSubject(article, subjectEnd(article, at - 1));
      return { ...base, role: 'governing', source, inherits: source === null };
    }
    if (ASPECTS.has(word)) return modal(around, base, at - 1, sentence);
    // `Et d'ajouter:`, `Et lui de conclure:`: the historic infinitive.
    const opener = at - 1 <= sentence + 4 && /^(?:et|mais|puis)$/.test(formAt(article, sentence));
    const que = formAt(article, rest.next);
    if (opener && (isSign(article, rest.next, ':') || que === 'que' || que === "qu'")) {
      const source = at - 1 > sentence ? readMention(article, sentence + 1) : null;
      return { ...base, start: group.start, source, inherits: source === null, left: sentence, joined: true };
    }
    return null;
  }
  if (before === 'à') {
    at--;
    const word = formAt(article, at);
    return ASPECTS.has(word) ? modal(around, base, at, sentence) : null;
  }
  if (ASPECTS.has(before)) return modal(around, base, at, sentence);
  if ((before === 'en' || before === 'par') && ASPECTS.has(formAt(article, at - 1)))
    return modal(around, base, at - 1, sentence);
  if (before === 'pour') return { ...base, left: leftEdge(article, at, sentence) };
  if (before === 'après' && group.compound) return { ...base, left: leftEdge(article, at, sentence), joined: true };
  return null;
}

/** `avant de` earlier in the sentence. */
function hasBefore(article: Article, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - 40; at--)
    if (formAt(article, at) === 'avant' && /^(?:de|d')$/.test(formAt(article, at + 1))) return true;
  return false;
}

/** `», pouvait-on lire sur une banderole`, `», peut-on entendre` */
function readingOn(around: Surroundings, group: VerbGroup, rest: Draft, sentence: number): Cue | null {
  const { article } = around;
  if (formAt(article, group.from - 1) !== 'on' || group.takes !== Takes.ON) return null;
  const verb = group.from - 3;
  if (
    !/^(?:peut|pouvait|pourra|pourrait)$/.test(formAt(article, verb)) ||
    !(precedingQuotation(around, verb) || isSetOff(article, verb))
  )
    return null;
  const source = sourceOfOn(article, group.end, group.end + 8) ?? cliticMention(article, group.from - 1);
  return Object.assign(rest, {
    role: 'incise',
    start: verb,
    source,
    inherits: false,
    left: leftEdge(article, verb, sentence),
    next: Math.max(rest.next, source.end),
  });
}

/** Verbs that let an infinitive say what is said all the same: `tient à rappeler`, `a beau répéter`, `ne cesse de marteler`. */
const ASPECTS = new Set(
  `tient tiennent tenait tenaient tenu tint beau continue continuent continuait continué cesse cessent cessait cessé fini commence commencé
   contente contenté contentée borne borné bornée limité limite préfère préféraient préféré préférait aime plaît plaisait hésite hésitent
   hésité ose osé empressé empressée évertue obstine obstiné obstinée acharne manqué manque`
    .trim()
    .split(/\s+/),
);

function modal(around: Surroundings, base: Cue, at: number, sentence: number): Cue | null {
  const { article } = around;
  const from = subjectEnd(article, at);
  // `«P», a tenu à rassurer la préfète`
  const subject = precedingQuotation(around, from) ? readMention(article, base.next) : null;
  if (subject)
    return {
      ...base,
      role: 'incise',
      source: subject,
      inherits: false,
      left: leftEdge(article, from, sentence),
      next: subject.end,
    };
  const source = readSubject(article, from);
  // `n'hésite pas à dire`, `ne cesse de dire`: what is denied is the hesitation.
  return { ...base, role: 'governing', source, inherits: source === null };
}

/** Where the subject of the verb before the infinitive ends: before its auxiliary and clitics. */
function subjectEnd(article: Article, at: number): number {
  let from = at;
  while (from > 0 && (grammarAt(article, from - 1) & (Grammar.AUXILIARY | Grammar.ADVERB)) !== 0) from--;
  while (from > 0 && /^(?:ne|n'|se|s'|y|en)$/.test(formAt(article, from - 1))) from--;
  return from;
}
