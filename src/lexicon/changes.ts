import { CHANGE_NOUNS, CHANGE_VERBS, MOVEMENT_NOUNS } from './change-lemmas.js';
import { CHANGE_PARADIGMS } from './change-verbs.generated.js';

/** Which way a quantity goes. */
export type Direction = 'up' | 'down';

/** What a form of a verb or noun of change can do. */
export interface ChangeWord {
  /** By how much is told behind de: `recule de 2 %`, `une hausse de 2 %`. */
  readonly by: Direction | null;
  /** By how much is its object: `gagne 2 %`. */
  readonly object: Direction | null;
  readonly noun: boolean;
  /** By a percentage or points only; of money it is what was lost or taken out (`une perte de 2 millions`). */
  readonly shareOnly: boolean;
  /** Can lead from one level to another: `grimper de 10 à 15`. */
  readonly levels: boolean;
  /** Does nothing else: `passer de 10 à 15`. */
  readonly passage: boolean;
  /** A body can do it: a length behind it is no change (`une chute de trois mètres`). */
  readonly movement: boolean;
  /** What it says of the level that is its object: `dépasse 10 %`, `frôle les 10 %`. */
  readonly bound: 'more-than' | 'about' | 'nearly' | null;
}

/** Forms that are mostly another word: no change by itself, though `relevé de 10 à 12` is one. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `montant montants tasse tasses relevé relevés relevée relevées relève crue crues crus cru croissant croissante croissants croissantes
   fond fonds`.split(/\s+/),
);

/** Index of the infinitive among the endings of a paradigm. */
const INFINITIVE = 10;

/** Nouns that lead from one level to another: `une amélioration de 2,2 % à 2,7 %`. */
const LEVEL_NOUNS: ReadonlySet<string> = new Set(
  'amélioration accélération ralentissement relèvement abaissement remontée dégradation'.split(' '),
);

let words: ReadonlyMap<string, ChangeWord> | null = null;

/** What the form says of change, or null: `augmenté`, `hausse`, `recule`, `replis`. */
export function changeWordOf(form: string): ChangeWord | null {
  words ??= changeWords();
  return words.get(form) ?? null;
}

function changeWords(): Map<string, ChangeWord> {
  const map = new Map<string, ChangeWord>();
  const letters = new Map(CHANGE_VERBS.split(/\s+/).map((entry) => entry.split(':') as [string, string]));
  for (const [endings, stems] of Object.entries(CHANGE_PARADIGMS)) {
    const slots = endings.split(',').map((ending) => (ending === '0' ? '' : ending === '' ? null : ending));
    for (const entry of stems.split(' ')) {
      const [stem = '', other] = entry.split('=');
      const word = verbWord(letters.get(other ?? stem + (slots[INFINITIVE] ?? '')) ?? '');
      for (const ending of slots) if (ending !== null) addVerbForm(map, stem + ending, word);
    }
  }
  const movements = new Set(MOVEMENT_NOUNS.split(' '));
  for (const [by, nouns, shareOnly] of [
    ['up', CHANGE_NOUNS.up, false],
    ['down', CHANGE_NOUNS.down, false],
    ['up', CHANGE_NOUNS.upShare, true],
    ['down', CHANGE_NOUNS.downShare, true],
  ] as const) {
    for (const noun of nouns.split(/\s+/)) {
      const word = {
        by,
        object: null,
        noun: true,
        shareOnly,
        levels: LEVEL_NOUNS.has(noun),
        passage: false,
        movement: movements.has(noun),
        bound: null,
      };
      map.set(noun, word);
      map.set(/s$|x$/.test(noun) ? noun : `${noun}s`, word);
    }
  }
  return map;
}

function verbWord(letters: string): ChangeWord {
  const up = letters.includes('u') ? 'up' : letters.includes('d') ? 'down' : null;
  const object = letters.includes('g') ? 'up' : letters.includes('k') ? 'down' : letters.includes('o') ? up : null;
  const passage = letters.includes('p');
  return {
    by: up,
    object,
    noun: false,
    shareOnly: false,
    levels: passage || letters.includes('l'),
    passage,
    movement: letters.includes('m'),
    bound: letters === '>' ? 'more-than' : letters === '~' ? 'about' : letters === '<' ? 'nearly' : null,
  };
}

function addVerbForm(map: Map<string, ChangeWord>, form: string, word: ChangeWord): void {
  map.set(form, OTHER_WORDS.has(form) ? { ...word, by: null } : word);
  // the spellings of 1990; « croit » is of croire
  if (/é[^aeiouéè]+er(?:a|ont|ait|aient)$/.test(form)) map.set(form.replace(/é(?=[^aeiouéè]+er)/, 'è'), word);
  if (form.includes('oît') && form !== 'croît') map.set(form.replace('oît', 'oit'), word);
}
