import { phraseTable } from '../text/phrases.js';
import { Takes } from './speech.js';

/** What can stand between auxiliary and participle. */
export const BETWEEN = phraseTable(
  [
    'pour sa part',
    'pour leur part',
    'de son côté',
    'de leur côté',
    'quant à lui',
    'quant à elle',
    'quant à eux',
    'à son tour',
    'à leur tour',
    'en outre',
    'par ailleurs',
    "tout d' abord",
    "d' abord",
    'de nouveau',
    'à nouveau',
    'par la suite',
    'plus tôt',
    'plus tard',
    'en revanche',
    'au contraire',
    'en effet',
    'en même temps',
    'dans la foulée',
    'à plusieurs reprises',
    'du reste',
    'par la voix de',
    'une nouvelle fois',
    'une fois de plus',
    'entre - temps',
    'le premier',
    'à maintes reprises',
    'peu après',
    'peu avant',
    'la veille',
    'ce matin',
    'ce soir',
    'ce jour',
    'le même jour',
    'lui - même',
    'elle - même',
    'eux - mêmes',
    'peu à peu',
    "à l' époque",
    'avec force',
    'sans détour',
    'un peu plus tôt',
    'un peu plus tard',
    'quelques heures plus tôt',
    'à tort',
    'à juste titre',
    "pour l' instant",
    "à l' inverse",
    'en retour',
    'en substance',
    'en public',
    'tout de même',
    'quand même',
    'au moins',
    'ou non',
    'non sans humour',
    'à ce sujet',
    'à cet égard',
    'à cette occasion',
    'en particulier',
  ].map((phrase) => [phrase, true] as const),
);

/** An expression that reports: its verb, its lemma as a whole, and what the whole takes. */
export interface LightVerb {
  readonly lemma: string;
  readonly verb: string;
  readonly takes: number;
}

/** What makes a verb of saying of faire, laisser and mettre: complement, and what the whole takes. */
export const LIGHT = phraseTable<LightVerb>(
  (
    [
      ['faire', 'savoir', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.OBJECT | Takes.NEAR],
      ['faire', 'valoir', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.OBJECT | Takes.NEAR],
      ['faire', 'remarquer', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.NEAR],
      ['faire', 'observer', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.NEAR],
      ['faire', 'connaître', Takes.NEAR],
      ['faire', 'part', Takes.OBJECT | Takes.NEAR],
      ['faire', 'état', Takes.OBJECT | Takes.NEAR],
      ['faire', 'mention', Takes.OBJECT | Takes.NEAR],
      ['faire', 'référence', Takes.NEAR],
      ['faire', 'mine', 0],
      ['laisser', 'entendre', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.NEAR],
      ['laisser', 'entrevoir', Takes.QUE | Takes.NEAR],
      ['laisser', 'échapper', Takes.MARKED_INCISE | Takes.NEAR],
      ['laisser', 'tomber', Takes.MARKED_INCISE | Takes.NEAR],
      ['mettre', 'en garde', Takes.QUE | Takes.INCISE | Takes.MARKED_INCISE | Takes.OBJECT | Takes.NEAR | Takes.PERSON],
      ['mettre', 'en avant', Takes.OBJECT | Takes.NEAR],
      ['mettre', 'en exergue', Takes.OBJECT | Takes.NEAR],
      ['mettre', 'en doute', Takes.OBJECT | Takes.NEAR],
    ] as const
  ).map(([verb, complement, takes]) => [complement, { lemma: `${verb} ${complement}`, verb, takes }] as const),
);
