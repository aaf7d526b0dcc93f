/** Which way a quantity goes. */
export type Direction = 'up' | 'down';

/** Beginnings of the verbs and nouns of change; what follows must be one of their endings. */
const STEMS: readonly (readonly [direction: Direction, stems: string])[] = [
  [
    'up',
    `augment progress grimp bond haus rehauss mont remont gagn regagn renchéri envol flamb appréci accélér relev gonfl rebond
     major alourdi élargi accroi accru accroî croî croiss bonifi ralli creus renforc raffermi amélior redress`,
  ],
  [
    'down',
    `baiss abaiss décroch gliss rogn minor détérior dégrad dégringol rabaiss recul chut diminu repli cèd céd perd effondr plong fléchi contract rédui réduct lâch régress
     ralenti retrai dépréci dévalu amput rabot allég tomb retomb tass dévi dévissé écroul décroi décru rétract érod amoindri`,
  ],
];

/** Endings that make a verb form or a noun of change of a stem. */
const ENDING =
  /^(?:|e|s|es|ent|é|ée|és|ées|er|era|eront|erait|eraient|ait|aient|a|èrent|ant|ation|ations|tion|tions|ement|ements|ssement|ssements|eon|ade|ion|ions|i|is|ie|ies|it|ir|ira|iront|irait|iraient|issait|issaient|issent|issement|issements|irent|issant|sse|sses|ssent|t|te|ts|tes|re|ront|ra|rait|raient|u|ue|us|ues|sant|sent|sait|saient|se|sé|sée|sés|sées|ser|sera|seront|serait|seraient|sement|ons|it|itre|ît|ître|îtra|îtront|issance|ance|ît|ît|sion|sions|eur|z|d|da|ds|dé|dait|dra|dront|drait|dant|dent)$/;

/** Forms that the stems would take for a change and that are none. */
const OTHERS: ReadonlySet<string> = new Set(
  `monts mont tombes montant montants explose exploser explosion explosions exploser explosés double doubles major
   majorité perte pertes tasse tasses montre montrent montrant montres montrer retraite retraites relevé relevés relève croissant
   croissants renforcement gliss renfort`.split(/\s+/),
);

/** Nouns of change whose size is told by a verb: `la hausse atteint 3 %`. */
export const CHANGE_NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...['hausse', 'progression', 'augmentation', 'gain', 'bond', 'envolée', 'flambée', 'rebond', 'montée'].map(
    (noun) => [noun, 'up'] as const,
  ),
  ...['baisse', 'recul', 'repli', 'chute', 'diminution', 'réduction', 'perte', 'contraction', 'ralentissement'].map(
    (noun) => [noun, 'down'] as const,
  ),
]);

const BY_STEM: readonly (readonly [stem: string, direction: Direction])[] = STEMS.flatMap(([direction, stems]) =>
  stems.split(/\s+/).map((stem) => [stem, direction] as const),
);

/** The direction that a word form says, or null: `augmenté`, `hausse`, `recule`, `repli`. */
export function directionOf(form: string): Direction | null {
  if (form === 'crû') return 'up';
  if (form.length < 4 || OTHERS.has(form)) return null;
  for (const [stem, direction] of BY_STEM)
    if (form.startsWith(stem) && ENDING.test(form.slice(stem.length))) return direction;
  return null;
}

/** Verbs whose object is what was won or lost: `a pris 1,2 %`, `cède 3 %`. Direction by form. */
export const GAINS: ReadonlyMap<string, Direction> = new Map([
  ...`adjuge adjugent adjugé adjugeait adjugeaient adjuger octroie octroyé octroyait gagne gagnent gagné gagnait gagnaient gagner gagnerait gagneraient gagnera gagnant prend prennent pris prenait prenaient
      prendre prenant prendrait regagne regagné regagnait regagner reprend reprenait repris reprendre engrange engrangé grappille
      grappillé grappillait`
    .split(/\s+/)
    .map((form) => [form, 'up'] as const),
  ...`cède cèdent cédé cédait cédaient céder cédant cèderait perd perdent perdu perdait perdaient perdre perdant perdrait lâche lâchent
      lâché lâchait lâchaient lâcher abandonne abandonné abandonnait abandonnaient abandonner recule chute`
    .split(/\s+/)
    .map((form) => [form, 'down'] as const),
]);

/** The verbs of FROM_TO that mean nothing else: `passer de 10 à 15 %`. */
export const PASSAGE =
  /^(?:pass(?!age)|ramen|ramèn|port(?:e|é|er|ée|és|ées|ent|ant|ait)$|revien|reven|revu|hiss|redescen|évolu)/;

/** Beginnings of the verbs that lead from one level to another: `passer de 5 à 6 %`, `ramené de 10 à 8`. */
export const FROM_TO =
  /^(?:pass(?!age)|ramen|ramèn|relev|relèv|port(?:e|é|er|ée|és|ées|ent|ant|ait)$|abaiss|réédui|rédui|revien|reven|revu|tomb|retomb|mont|remont|grimp|augment|baiss|chut|recul|progress|diminu|bond|ralenti|accélér|hiss|redescen|descen|évolu|varié|hauss|gonfl|redress|limit|allong|étend|prolong|port)/;
