import { Grammar } from '../lexicon/lexeme.js';
import { type Article, formAt, grammarAt, isSign } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import type { Tense } from './expression.js';
import { oneOf } from './surroundings.js';

/*
 * The rule for weekdays and dates without a year. The verb nearest before the expression in its clause decides, else the first one
 * behind it. A future, a conditional (the future seen from the past), `aller` or `devoir` with an infinitive, an infinitive after de
 * or à (`menace de partir lundi`), and participles of expectation (`prévu mardi`) look ahead; compound and simple pasts look back;
 * an imperfect or a bare participle looks back, but lets a near date ahead win (`une pause en avril était possible`); a present
 * decides nothing for a month and looks back for a weekday, save in a quotation, where speakers say their plans in the present.
 */

/** How far from the expression a verb is looked for, in tokens. */
const REACH = 28;
/** How far before the expression a participle without its auxiliary still governs it: `publié mardi`, `attendue lundi à Paris`. */
const PARTICIPLE_REACH = 5;

/** Participles and adjectives of what is still to come, as stems before -e, -s. */
const EXPECTED = oneOf(
  `attendu prévu programmé fixé convoqué planifié reporté repoussé ajourné renvoyé décalé agendé escompté envisagé convié appelé
   invité imminent prochain espéré`,
);

const GOALS = oneOf('à au aux pour');

/** Verbs that with an infinitive look ahead. */
const AHEAD = oneOf(
  `va vont vas vais allons allez allait allaient doit doivent devons devez devait devaient devra devront devrait devraient
   pourra pourront pourrait pourraient peut peuvent compte comptent comptait comptaient entend entendent entendait espère espèrent
   espérait prévoit prévoient prévoyait promet promettent envisage envisagent souhaite souhaitent souhaitait veut veulent voulait`,
);

/** Auxiliaries and simple pasts that are short or irregular. */
const PAST = oneOf(
  `a ont ai avons avez avait avaient avais eut eurent fut furent ayant étant fit firent vit vint virent prit prirent mit mirent dut put
   mourut devint devinrent obtint tint naquit reçut parut disparut apparut commit remit permit promit partit sortit ouvrit offrit`,
);
const BEING = oneOf('est sont suis sommes êtes');
const WAS = oneOf('était étaient étais étions');

/** Forms on -ra and the like that are no future. */
const NO_FUTURE = oneOf('sierra opéra caméra choléra environs hydra para');

const FUTURE = /(?:[ei]r|[dlnv]r|rr|ttr|[îi]tr|[ao]ur|ur|[ao]ir|mpr)(?:a|ont)$/;
const FUTURE_SPEAKER = /(?:[ei]r|[dlnv]r|rr|ttr|[îi]tr|[ao]ur|ur|[ao]ir)(?:ai|as|ons|ez)$/;
/** -erait is a conditional but for verbs on -érer, whose imperfect has its accent; the other stems are the irregular ones. */
const CONDITIONAL = /(?:er|iendr|endr|ondr|oudr|evr|aur|pourr|verr|courr|mettr|aîtr|ir)(?:ait|aient|ais)$/;
/** Imperfects of verbs on -irer, which look like conditionals. */
const IMPERFECT_IR = /(?:^|[a-zé])(?:t|sp|dm|dés|v|ch)ir(?:ait|aient|ais)$/;
const IMPERFECT = /(?:ait|aient)$/;
const NO_IMPERFECT = oneOf(
  'fait lait trait souhait parfait portrait retrait extrait attrait bienfait forfait méfait imparfait abstrait distrait plait sait satisfait',
);
const SIMPLE_PAST = /(?:èrent|[iu]rent)$/;

/** Participles that do not end in -é, before -e, -s, -es: the irregular verbs and the frequent ones of the second group. */
const PARTICIPLES = oneOf(
  `abattu abouti abrité accompli accru accueilli acquis admis agi apparu appris assis atteint averti banni battu bâti choisi commis
   compris conclu conduit connu conquis construit contraint convaincu convenu couru couvert craint cru décrit déçu défini défendu démis
   démoli descendu détenu détruit devenu disparu dissous dissout distribué écrit éclairci élargi élu émis entendu entrepris enfoui
   établi éteint exclu extrait failli fendu fini fourni franchi garanti guéri inclus induit inscrit instruit interdit interrompu
   intervenu introduit investi maintenu mort mordu muni nourri obtenu offert omis ouvert paru parcouru parti parvenu perçu perdu permis
   plaint poursuivi pourvu pris produit promis promu puni rappelé reçu reconduit reconnu reconstruit recouru recueilli réduit rejoint
   remis rempli rendu réparti répondu repris requis résolu restreint retenu réuni réussi revenu saisi satisfait secouru senti servi
   signalé sorti souffert soumis soutenu souscrit souvenu subi suivi surgi surpris survécu survenu suspendu tenu trahi traduit transmis
   uni vaincu vécu vendu venu vieilli voulu déclaré dit fait mis né vu lu su pu dû`,
);
/** Words that are more often something else than the participle they look like. */
const NO_PARTICIPLE = oneOf(
  'parti partis partie parties sortie sorties dite dites fait faits su pu dû vue vues revue né lu mise mises prise prises',
);

type Sighting = 'past' | 'imperfect' | 'present' | 'coming' | 'none';

/** What the clause around `[start, end)` says of when it happens, seen from the day of publication. */
export function tenseAround(article: Article, start: number, end: number): Tense {
  const quoted = isQuoted(article, start);
  const before = towardsStart(article, start, end, quoted);
  if (before !== 'none' && before !== 'present') return before;
  const behind = before === 'none' ? towardsEnd(article, start, end, quoted) : 'none';
  if (behind === 'imperfect') return isFirstInSentence(article, start) ? 'past' : 'imperfect';
  if (behind === 'past' || behind === 'coming') return behind;
  return quoted ? 'coming' : before === 'none' ? behind : before;
}

/** Whether the verb that dates the expression stands before it, or the expression opens its sentence: else it hangs on a noun. */
export function isGoverned(article: Article, start: number, end: number): boolean {
  return isFirstInSentence(article, start) || towardsStart(article, start, end, isQuoted(article, start)) !== 'none';
}

/** Whether the verb before the expression is a future seen from the past: `devait rentrer`, `allait partir`. */
export function isSeenFromPast(article: Article, start: number): boolean {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) return false;
    const form = formAt(article, at);
    if (form === '') continue;
    if (AHEAD.has(form) && IMPERFECT.test(form)) return true;
    if (tenseOf(article, at, form) !== 'none') return false;
  }
  return false;
}

/** Participles of what sets an end that is still to come: `a prolongé`, `suspendus`, `reconduite`. */
const EXTENDING = oneOf(
  `prolongé reconduit suspendu reporté maintenu fermé interdit placé convoqué accordé étendu prorogé interrompu gelé donné fixé repoussé
   décrété limité autorisé réservé ouvert valable laissé`,
);

/** Whether what runs until a day was set, not lived: a passive, or a verb of setting terms. */
export function isExtension(article: Article, start: number): boolean {
  for (let at = start - 1; at >= start - 14 && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[start] || closesClause(article, at)) return false;
    const form = formAt(article, at);
    if (form === 'été' || isStem(form, EXTENDING)) return true;
  }
  return false;
}

function towardsStart(article: Article, start: number, end: number, quoted: boolean): Sighting {
  const sentence = article.sentenceOf[start];
  for (let at = start - 1; at >= 0 && at >= start - REACH; at--) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) break;
    const token = article.tokens[at];
    if (token?.kind === Kind.MARK && quoted) break;
    if (token === undefined || token.kind !== Kind.WORD) continue;
    if (isCommanded(article, at)) return 'coming';
    const form = formAt(article, at);
    // `pour reporter au 15 décembre`, `fixe à mardi`
    if (start - at <= 3 && GOALS.has(formAt(article, start - 1)) && isPuttingOff(form)) return 'coming';
    if (form === 'que' || form === "qu'") {
      // What is reported has its own verb: `a ajouté qu'une pause en avril était possible`.
      const own = towardsEnd(article, start, end, quoted);
      if (own !== 'none') return own;
      continue;
    }
    if (isParticiple(article, at, form)) {
      // a été reporté au 5 mai, fixée à samedi: what it was put to lies ahead, whenever that was done.
      if (start - at <= 3 && isStem(form, EXPECTED) && GOALS.has(formAt(article, start - 1))) return 'coming';
      const auxiliary = auxiliaryBefore(article, at);
      if (auxiliary !== 'none') return auxiliary;
      if (isStem(form, EXPECTED)) return 'coming';
      if (start - at <= PARTICIPLE_REACH) return 'imperfect';
      continue;
    }
    const tense = tenseOf(article, at, form);
    if (tense !== 'none') return tense;
  }
  return 'none';
}

const ANOTHER_CLAUSE = oneOf('et mais car or puis');

function towardsEnd(article: Article, start: number, end: number, quoted: boolean): Sighting {
  const sentence = article.sentenceOf[end - 1];
  const opens = isFirstInSentence(article, start);
  for (let at = end; at < article.tokens.length && at < end + REACH; at++) {
    if (article.sentenceOf[at] !== sentence || closesClause(article, at)) break;
    const token = article.tokens[at];
    if (token?.kind === Kind.MARK && quoted) break;
    if (token === undefined || token.kind !== Kind.WORD) continue;
    const form = formAt(article, at);
    // Behind `et` stands the verb of another clause, unless the expression opens the sentence: `lundi et mardi, il jouera`.
    if (!opens && ANOTHER_CLAUSE.has(form)) break;
    if (isStem(form, EXPECTED) && at < end + 3) return 'coming';
    const tense = tenseOf(article, at, form);
    // Le concert du 30 juin est annulé: what is said of the subject now does not date it.
    if (tense === 'past' && BEING.has(form)) return 'present';
    if (tense !== 'none') return tense;
  }
  return 'none';
}

/** A semicolon, a colon or a bracket ends the clause that a date belongs to. */
function closesClause(article: Article, index: number): boolean {
  const token = article.tokens[index];
  if (token === undefined) return true;
  if (token.kind !== Kind.PUNCTUATION) return false;
  return token.code === 0x3b || token.code === 0x3a || token.code === 0x28 || token.code === 0x29;
}

/** The tense that a finite verb at `index` gives. */
function tenseOf(article: Article, index: number, form: string): Sighting {
  const token = article.tokens[index];
  if (token === undefined || token.case === Case.UPPER || token.lexeme.calendar !== null) return 'none';
  if (form.length < 3 && form !== 'a' && form !== 'va' && form !== 'ai') return 'none';
  if (form === 'a' && token.case !== Case.LOWER) return 'none'; // À without its accent
  if (AHEAD.has(form) && leadsToInfinitive(article, index)) return 'coming';
  if (BEING.has(form)) return participleAfter(article, index);
  if (WAS.has(form)) {
    const state = participleAfter(article, index);
    return state === 'present' ? 'imperfect' : state;
  }
  if (PAST.has(form)) return 'past';
  if (token.case !== Case.LOWER && !isSentenceStart(article, index)) return 'none';
  if (FUTURE.test(form) && (form.length > 3 || form === 'ira') && !NO_FUTURE.has(form) && !isNoun(article, index))
    return 'coming';
  if (FUTURE_SPEAKER.test(form) && hasSpeakerSubject(article, index)) return 'coming';
  if (CONDITIONAL.test(form) && !IMPERFECT_IR.test(form) && form.length > 4)
    return reportsPast(article, index, form) ? 'past' : 'coming';
  if (SIMPLE_PAST.test(form) && form.length > 4) return 'past';
  if (IMPERFECT.test(form) && !NO_IMPERFECT.has(form) && form.length > 4) return 'imperfect';
  return (grammarAt(article, index) & Grammar.VERB) !== 0 ? 'present' : 'none';
}

/** A participle after an article is a noun: `le défilé`; a clitic stands before finite verbs only. */
function isNominal(article: Article, index: number): boolean {
  return (
    (grammarAt(article, index - 1) &
      (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !==
    0
  );
}

/** A word after an article is a noun. */
function isNoun(article: Article, index: number): boolean {
  const before = grammarAt(article, index - 1);
  return (
    (before & (Grammar.DEFINITE | Grammar.INDEFINITE | Grammar.DETERMINER | Grammar.CONTRACTION)) !== 0 &&
    (before & Grammar.CLITIC) === 0
  );
}

const PASSED_OVER =
  Grammar.ADVERB |
  Grammar.NEGATION |
  Grammar.SUBJECT |
  Grammar.PRONOUN |
  Grammar.PARTICIPLE |
  Grammar.CLITIC |
  Grammar.QUANTIFIER;

/** The tense that the auxiliary before a participle gives it; none when there is no auxiliary. */
function auxiliaryBefore(article: Article, index: number): Sighting {
  for (let at = index - 1; at >= index - 5; at--) {
    const form = formAt(article, at);
    if (form === '') return 'none';
    if (BEING.has(form)) return isStem(formAt(article, index), EXPECTED) ? 'coming' : 'past';
    if (PAST.has(form)) return 'past';
    if (WAS.has(form)) return isStem(formAt(article, index), EXPECTED) ? 'coming' : 'past';
    if (form === 'être' || form === 'avoir') {
      if (form === 'avoir') return 'past';
      continue;
    }
    if (FUTURE.test(form) || CONDITIONAL.test(form)) return reportsPast(article, at, form) ? 'past' : 'coming';
    if (AHEAD.has(form)) return 'coming';
    if ((grammarAt(article, at) & PASSED_OVER) === 0 && !form.endsWith('ment')) return 'none';
  }
  return 'none';
}

/** `est arrivé`, `sont morts` are past; `est prévu` lies ahead; anything else behind être is a present state. */
function participleAfter(article: Article, index: number): Sighting {
  for (let at = index + 1; at < index + 6; at++) {
    const form = formAt(article, at);
    if (form === '' && article.tokens[at]?.kind !== Kind.PUNCTUATION) return 'present';
    if (isStem(form, EXPECTED)) return 'coming';
    if (form === 'été' || isParticiple(article, at, form) || form === 'mort' || form === 'morts' || form === 'morte')
      return 'past';
    if (
      (grammarAt(article, at) & PASSED_OVER) === 0 &&
      !form.endsWith('ment') &&
      article.tokens[at]?.code !== 0x2d &&
      form !== 't'
    )
      return 'present';
  }
  return 'present';
}

/** `aurait été vu mardi`: a past that is only reported. With être, what happens to one (`serait opéré`) lies ahead. */
function reportsPast(article: Article, index: number, form: string): boolean {
  if (!form.startsWith('aur')) return false;
  const next = formAt(article, index + 1);
  return next === 'été' || isParticiple(article, index + 1, next);
}

/** A verb of fixing a date in the infinitive or the present: `reporter`, `fixe`, `repoussant`. */
function isPuttingOff(form: string): boolean {
  const stem = /^(.{3,})(?:er|e|ent|ant)$/.exec(form)?.[1];
  return stem !== undefined && EXPECTED.has(`${stem}é`);
}

function isStem(form: string, list: ReadonlySet<string>): boolean {
  if (form.length < 4) return false;
  if (list.has(form)) return true;
  const last = form.charCodeAt(form.length - 1);
  if (last === 0x65) return list.has(form.slice(0, -1)); // -e
  if (last !== 0x73) return false; // -s
  return list.has(form.slice(0, -1)) || (form.endsWith('es') && list.has(form.slice(0, -2)));
}

function isParticiple(article: Article, index: number, form: string): boolean {
  if (form.length < 3 || article.tokens[index]?.case !== Case.LOWER || article.tokens[index]?.lexeme.calendar !== null)
    return false;
  if (/(?:é|ée|és|ées)$/.test(form)) return !NOUNS_E.test(form) && !isNominal(article, index);
  return (
    !NO_PARTICIPLE.has(form) &&
    (isStem(form, PARTICIPLES) || PARTICIPLES.has(form) || isStem(form, EXPECTED)) &&
    !isNominal(article, index)
  );
}

/** Nouns on -té, -tié, -ée that stand without an article often enough: `en société`, `de qualité`, `par arrêté`. */
const NOUNS_E =
  /(?:(?:i|au|eau|er|un|ar|an)té|itié|arrêté|marché|député|côté|comité|traité|année|journée|soirée|matinée|durée|entrée|musée|armée|idée|allée|lycée|trophée)s?$/;

const AFTER_TAIL = oneOf(
  'vient viennent venait avant commencé réussi parvenu permis continué cessé fini contraint contraints obligé forcé tenté capable incapable afin',
);

/** `menace d'imposer`, `à paraître`, `a décidé de se retirer`: an infinitive behind de or à is still to be done. */
function isCommanded(article: Article, index: number): boolean {
  const form = formAt(article, index);
  if (form.length < 4 || !/(?:er|ir|re)$/.test(form) || article.tokens[index]?.case !== Case.LOWER) return false;
  if (form === 'être' || form === 'avoir') return false;
  let at = index - 1;
  while (at > index - 4 && (grammarAt(article, at) & Grammar.CLITIC) !== 0 && formAt(article, at) !== 'en') at--;
  const opener = formAt(article, at);
  if (opener !== 'de' && opener !== "d'" && opener !== 'à') return false;
  if (article.tokens[index]?.lexeme.calendar !== null) return false;
  return !AFTER_TAIL.has(formAt(article, at - 1)) && isInfinitive(form);
}

/** Nouns on -er, -ir, -re after de or à are many; -er and -ir ones are few enough to list. */
function isInfinitive(form: string): boolean {
  if (form === 'faire') return true;
  if (form.endsWith('re')) return /(?:dre|tre|ire|vre|pre|cre|ure)$/.test(form) && !NOUNS_RE.test(form);
  return !/^(?:premier|dernier|fer|mer|hiver|hier|dossier|quartier|courrier|papier|chantier|policier|financier|métier|papier|février|janvier|avenir|désir|plaisir|loisir|cuir|tir|foyer|loyer|danger|étranger|escalier|atelier|particulier|pompier|officier|ouvrier|conseiller|calendrier|palier|pilier|cancer|leader|soir|noir|espoir|pouvoir|devoir|fevrier|entier)$/.test(
    form,
  );
}

const NOUNS_RE =
  /(?:ministre|titre|lettre|centre|autre|notre|votre|contre|entre|ombre|être|maître|poudre|cadre|ordre|livre|siècle|novembre|affaire|maire|faire|histoire|victoire|territoire|propre|nature|culture|voiture|ouverture|rupture|facture|structure|lecture|procédure|mesure|heure|guerre|terre|frontière|matière|manière|carrière|lumière|première|dernière|nombre|chambre|membre|théâtre|montre|filtre|mètre|kilomètre|peintre|arbitre|chapitre|pauvre|œuvre|oeuvre|fièvre|lèvre|cuivre|empire|navire|sourire|satire|salaire|militaire|judiciaire|budgétaire|sanitaire|nucléaire|populaire|scolaire|horaire|partenaire|anniversaire|commissaire|adversaire|contraire|nécessaire|secrétaire|laboratoire|provisoire|mémoire|gloire)$/;

function leadsToInfinitive(article: Article, index: number): boolean {
  for (let at = index + 1; at < index + 7; at++) {
    const form = formAt(article, at);
    if (form === '') return false;
    if (
      form.length > 3 &&
      /(?:er|ir|re|oir)$/.test(form) &&
      (form === 'faire' || form === 'être' || form === 'avoir' || isInfinitive(form) || /oir$/.test(form)) &&
      !isNoun(article, at)
    )
      return true;
  }
  return false;
}

function hasSpeakerSubject(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 3; at--) if (/^(?:je|j'|tu|nous|vous)$/.test(formAt(article, at))) return true;
  return false;
}

function isSentenceStart(article: Article, index: number): boolean {
  return index === 0 || article.sentenceOf[index] !== article.sentenceOf[index - 1];
}

function isFirstInSentence(article: Article, index: number): boolean {
  for (let at = index - 1; at >= index - 2 && at >= 0; at--) {
    if (article.sentenceOf[at] !== article.sentenceOf[index]) return true;
    if (article.tokens[at]?.kind === Kind.WORD) return false;
  }
  return true;
}

/** Whether a quotation is open at `index`, as far as the marks around show: the last one before it in the window opens. */
export function isQuoted(article: Article, index: number): boolean {
  const { marks } = article;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  const last = marks[low - 1];
  if (last === undefined || last < index - 120) return false;
  const token = article.tokens[last];
  if (token === undefined) return false;
  switch (token.code) {
    case 0xab:
    case 0x201c:
    case 0x201e:
      return true;
    case 0x22:
      // Straight marks: one that is glued to what follows and not to what stands before it opens.
      return article.tokens[last + 1]?.gap === 0 && (token.gap !== 0 || isSign(article, last - 1, '.') || last === 0);
    default:
      return false;
  }
}
