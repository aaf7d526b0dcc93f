import { SPEECH_PARADIGMS } from '../lexicon/speech-verbs.generated.js';

/** Index of the infinitive among the forms of a paradigm, which stand in the order of speech-verbs.generated.ts. */
const INFINITIVE = 10;

/** Verbs of the lexicon after which the others of their ending are conjugated. */
const MODELS: readonly (readonly [verbs: RegExp, model: string])[] = [
  // The second group; the endings left out are those of the third (courir, offrir, cueillir, sentir, dormir, servir).
  [/(?<!o|[ntv]en|quér|[vf]r|our|eill|[mns][ae]?[nr]?t|rm|rv|fu)ir$/, 'rugir'],
  [/[eo]ndre$/, 'répondre'],
];

/**
 * The third-person forms of a verb, slot by slot; a slot can have two (`paie`, `paye`). A verb of the lexicon has its own; else verbs in -er go by rule, those in -ir as `rugir`
 * and in -ndre as `répondre`, unless `like` names a verb of the lexicon that it is conjugated like.
 *
 * @returns null where neither says how: `like` is no verb of the lexicon, or does not end as the verb does.
 */
export function conjugate(lemma: string, like?: string): readonly (readonly string[])[] | null {
  if (like !== undefined) return conjugateLike(lemma, like);
  const known = paradigmOf(lemma);
  if (known !== null) return known.map((form) => (form === '' ? [] : [form]));
  if (lemma.endsWith('er') && lemma.length > 3) return conjugateRegular(lemma.slice(0, -2));
  const model = MODELS.find(([verbs]) => verbs.test(lemma))?.[1];
  return model === undefined ? null : conjugateLike(lemma, model);
}

function conjugateLike(lemma: string, like: string): readonly (readonly string[])[] | null {
  const forms = paradigmOf(like);
  if (forms === null) return null;
  let shared = 0;
  while (shared < Math.min(lemma.length, like.length) && lemma.at(-1 - shared) === like.at(-1 - shared)) shared++;
  if (shared < 2) return null;
  const lemmaStem = lemma.slice(0, lemma.length - shared);
  const likeStem = like.slice(0, like.length - shared);
  // `prédire` like `dire` keeps its stem in all forms; a stem that changes inside (`savoir`: sait, sut) keeps less.
  if (!forms.every((form) => form === '' || form.startsWith(likeStem))) return null;
  return forms.map((form) => (form === '' ? [] : [lemmaStem + form.slice(likeStem.length)]));
}

/** The forms of a verb of the lexicon, '' where it has none. */
function paradigmOf(lemma: string): readonly string[] | null {
  for (const [list, stems] of Object.entries(SPEECH_PARADIGMS)) {
    const endings = list.split(',').map((ending) => (ending === '0' ? null : ending));
    for (const entry of stems.split(' ')) {
      const [stem = '', irregular] = entry.split('=');
      if ((irregular ?? stem + (endings[INFINITIVE] ?? '')) === lemma)
        return endings.map((ending) => (ending === '' ? '' : stem + (ending ?? '')));
    }
  }
  return null;
}

/** Present, imperfect, passé simple, future, conditional (singular and plural each), infinitive, gerund, participles. */
const ENDINGS = 'e ent ait aient a èrent era eront erait eraient er ant é és ée ées'.split(' ');

function conjugateRegular(stem: string): readonly (readonly string[])[] {
  return ENDINGS.map((ending) => {
    // A mute e follows the stem: the vowel before it changes.
    if (/^e(?:nt)?$/.test(ending)) return muteStems(stem, false).map((mute) => mute + ending);
    if (/^er./.test(ending)) return muteStems(stem, true).map((mute) => mute + ending);
    if (ending.startsWith('a')) return [stem.replace(/c$/, 'ç').replace(/g$/, 'ge') + ending];
    return [stem + ending];
  });
}

/** The stem before a mute e: `nettoi`, `pèl` and `pell`, `cèd`; in the future `céd` as well. */
function muteStems(stem: string, future: boolean): readonly string[] {
  if (/[ou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (/[ae]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}i`];
  const grave = stem.replace(/[eé](?=(?:[bcdfghjklmnpqrstvwz]|[bcdfgptv][rl]|gn|gu|qu|ch)$)/, 'è');
  if (grave === stem) return [stem];
  if (/é[^é]*$/.test(stem)) return future ? [grave, stem] : [grave];
  return /e[lt]$/.test(stem) ? [grave, stem + stem.at(-1)] : [grave];
}
