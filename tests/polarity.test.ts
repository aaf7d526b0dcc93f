import { describe, expect, test } from 'vitest';
import type { CuePolarity } from '../src/article-facts.js';
import { extract } from '../src/extract.js';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../src/lexicon/speech-lemmas.js';
import { polarityOf, polarizedLemmas } from '../src/lexicon/speech-polarity.js';

const CASES: readonly (readonly [text: string, polarity: CuePolarity])[] = [
  ['Le maire a dit que la digue tiendrait.', 'say'],
  ['Selon le maire, la digue tiendra tout l’hiver.', 'say'],
  ['Le maire demande si la digue tiendra.', 'ask'],
  ['"La digue tiendra-t-elle ?", demande le maire.', 'ask'],
  ['Le maire se demande si la digue tiendra.', 'ask'],
  ['Le maire demande que chacun reste chez soi.', 'order'],
  ['"Restez chez vous", a ordonné le maire.', 'order'],
  ['Le maire a promis de rouvrir le parc.', 'promise'],
  ['Le maire s’est engagé à "rouvrir le parc".', 'promise'],
  ['Promesse du maire: "Le parc rouvrira."', 'promise'],
  ['Le maire nie avoir fermé le parc.', 'deny'],
  ['Le maire se défend d’avoir fermé le parc.', 'deny'],
  ['Le maire a reconnu que le parc était fermé.', 'admit'],
  ['Le syndicat accuse le maire de "mentir".', 'accuse'],
  ['Le syndicat a mis en garde contre "un faux espoir".', 'warn'],
  ['Le syndicat craint que le parc ferme.', 'warn'],
  ['"Quel gâchis", s’est indigné le maire.', 'regret'],
  ['Le maire s’est félicité que le parc rouvre.', 'praise'],
  ['Le maire a félicité "une belle équipe".', 'praise'],
  ['Le maire espère que le parc rouvrira.', 'wish'],
];

describe('the polarity of a cue', () => {
  test.each(CASES)('%s: %s', (text, polarity) => {
    expect(extract(text, { language: 'fra' }).quotes[0]?.cue?.polarity).toBe(polarity);
  });

  test('is that of the plain verb where the reflexive has none of its own', () => {
    expect(polarityOf('féliciter', true)).toBe('praise');
    expect(polarityOf('défendre', false)).toBe('say');
    expect(polarityOf('défendre', true)).toBe('deny');
  });

  test('is only given to what can report', () => {
    const verbs = SPEECH_VERBS.trim()
      .split(/\s+/)
      .map((entry) => entry.split(':')[0] ?? '');
    const known = new Set([...verbs, ...SPEECH_NOUNS.trim().split(/\s+/)]);
    expect(polarizedLemmas().filter((lemma) => !known.has(lemma) && !lemma.includes(' '))).toEqual([]);
  });
});
