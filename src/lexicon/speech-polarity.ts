import type { CuePolarity } from '../article-facts.js';

/**
 * What kind of saying a cue is, for those that do more than say. Infinitives, nouns and expressions by their lemma; behind `se-` the verb
 * only where it is reflexive. A verb that is reflexive and has no entry of its own has that of the plain verb.
 */
const POLARITIES: Readonly<Record<Exclude<CuePolarity, 'say'>, string>> = {
  ask: `demander interroger questionner se-enquérir redemander question interrogation`,
  order: `ordonner enjoindre sommer prier supplier implorer exhorter inviter appeler encourager presser inciter intimer convier réclamer
    exiger conjurer adjurer préconiser recommander conseiller déconseiller dissuader prôner suggérer proposer défier dicter décréter
    haranguer ordre consigne appel demande recommandation conseil suggestion proposition`,
  promise: `promettre jurer garantir se-engager assurer certifier promesse serment engagement`,
  deny: `nier démentir contester réfuter récuser rejeter exclure refuser désavouer contredire balayer repousser se-défendre cacher dissimuler
    douter écarter éluder évacuer esquiver minimiser abjurer objection`,
  admit: `avouer admettre reconnaître concéder convenir confesser consentir confier acquiescer aveu confession confidence`,
  accuse: `accuser reprocher dénoncer condamner fustiger critiquer incriminer stigmatiser vilipender blâmer tacler épingler égratigner brocarder
    tancer étriller éreinter attaquer se-moquer railler pointer caricaturer conspuer huer soupçonner suspecter apostropher sermonner
    admonester houspiller fulminer tonner vitupérer pester cingler désapprouver taxer insulter invectiver recadrer pourfendre dénigrer réprouver maudire opposer reproche grief plainte`,
  warn: `avertir prévenir alerter menacer redouter craindre se-alarmer se-inquiéter alarmer inquiéter avertissement mise-en-garde crainte
    inquiétude`,
  regret: `regretter déplorer se-désoler se-lamenter se-plaindre se-indigner se-insurger se-offusquer se-scandaliser se-offenser se-étrangler
    se-excuser se-désespérer désespérer se-résigner se-agacer se-énerver se-irriter se-exaspérer râler maugréer grommeler bougonner
    ronchonner rouspéter se-attrister se-impatienter pleurer pleurnicher gémir soupirer sangloter regret colère déception excuse excuses repentir`,
  praise: `saluer féliciter remercier louer applaudir encenser vanter se-féliciter se-réjouir se-targuer se-enorgueillir se-émerveiller
    se-enthousiasmer se-extasier exulter jubiler triompher pavoiser approuver complimenter congratuler exalter apprécier hommage félicitations satisfaction soulagement salut`,
  wish: `ambitionner souhaiter espérer vouloir escompter souhait vœu voeu espoir ambition`,
};

/** Phrases of several words. */
const PHRASES: readonly (readonly [lemma: string, polarity: CuePolarity])[] = [
  ['mettre en garde', 'warn'],
  ['mettre en doute', 'deny'],
  ["de l'aveu de", 'admit'],
];

const polarities = new Map<string, CuePolarity>(PHRASES);
for (const [polarity, lemmas] of Object.entries(POLARITIES) as [CuePolarity, string][])
  for (const lemma of lemmas.trim().split(/\s+/)) polarities.set(lemma, polarity);

/** The kind of saying of a cue. */
export function polarityOf(lemma: string, reflexive: boolean): CuePolarity {
  return (reflexive ? polarities.get(`se-${lemma}`) : undefined) ?? polarities.get(lemma) ?? 'say';
}

/** Every lemma that does more than say, without its `se-`. */
export function polarizedLemmas(): string[] {
  return [...polarities.keys()].map((lemma) => lemma.replace(/^se-/, ''));
}

/** Verbs that ask for an answer or for a deed: which, what is said tells. */
export const ASKING: ReadonlySet<string> = new Set(['demander']);
