import { Grammar } from '../lexicon/lexeme.js';
import { PersonClass } from '../lexicon/persons.js';
import type { Article } from '../text/article.js';
import { formAt, grammarAt, isSign, rawAt } from '../text/article.js';
import { Case, Kind } from '../text/token.js';
import {
  agreesWith,
  antecedentOfEpithet,
  antecedentOfGeneric,
  antecedentOfPronoun,
  holderOfRole,
  isTelling,
  nearestAntecedent,
  roleFit,
  type Search,
} from './antecedents.js';
import {
  absorb,
  type Entity,
  nameKey,
  namePartsOf,
  newEntity,
  type RoleFacts,
  roleFactsOf,
  whole,
} from './entities.js';
import { isHeld, type KnownSpeaker, type KnownSpeakers } from './known-speakers.js';
import { type Mention, textOf } from './mention-of.js';
import type { NameIndex } from './name-index.js';
import { endOfName } from './read-name.js';
import { subjecthood } from './subjecthood.js';
import { classesAt } from './words.js';

/** How many of the last-mentioned entities a role or pronoun chooses from. */
const MEMORY = 40;

/** How a mention stands in the text. */
export interface Place {
  readonly speaks: boolean;
  readonly quoted: boolean;
  /** Behind a verb that goes on with what was said: `a ajouté`. */
  readonly goesOn: boolean;
}

/** Who has been mentioned up to a place in the article, and how: entered in reading order. */
export class Ledger {
  private readonly byName = new Map<string, Entity>();
  private readonly byPhrase = new Map<string, Entity>();
  private readonly byAcronym = new Map<string, Entity>();
  /** Last mentioned last. */
  private readonly recent: Entity[] = [];
  /** Who spoke last. */
  private lastSpeaker: Entity | null = null;
  /** Counts the journalist's own sentences that mention anybody. */
  private turn = 0;
  private sentence = -1;
  /** The mention whose phrase was compared last, and its key. */
  private keyed: Mention | null = null;
  private key = '';

  /** Whom an extension knows; null without one. */
  private readonly known: KnownSpeakers | null;

  constructor(
    private readonly article: Article,
    private readonly names: NameIndex,
  ) {
    this.known = article.lexicon.additions?.speakers ?? null;
  }

  /** Enters a mention and gives whom it means; null when the text does not settle it. */
  enter(mention: Mention, place: Place): Entity | null {
    const sentence = this.article.sentenceOf[mention.start] ?? 0;
    if (!place.quoted && sentence !== this.sentence) {
      // A crosshead opens another scene.
      this.turn += this.passesHeading(sentence) ? 2 : 1;
      this.sentence = sentence;
    }
    // `sa fille`, `son avocat`: whose they are is still spoken of.
    const owner =
      mention.determiner === 'possessive' && !place.quoted && mention.kind === 'person' ? this.owner(mention) : null;
    const found = this.find(mention, place);
    if (found === null) return null;
    const entity = whole(found);
    const { turn } = this;
    const token = mention.start;
    if (!isAmongLast(entity.mentions, mention)) entity.mentions.push([mention.start, mention.end]);
    const repeated = entity.last !== null && entity.last.sentence === sentence;
    entity.last = {
      token,
      sentence,
      turn,
      quoted: place.quoted && !(repeated && entity.last?.quoted === false),
      subject: Math.max(subjecthood(this.article, mention), repeated ? (entity.last?.subject ?? 0) : 0),
      owner: repeated && entity.last?.owner === true,
    };
    if (owner?.last)
      owner.last = {
        ...owner.last,
        token,
        sentence,
        turn,
        subject: owner.last.turn === turn ? owner.last.subject : 0,
        owner: true,
      };
    if (place.speaks) {
      entity.spoke = { sentence, turn };
      if (entity.kind === 'person') entity.personal ||= entity.parts.length !== 1;
      this.lastSpeaker = entity;
    }
    if (entity.gender === null && mention.gender !== null && entity.members.length === 0)
      entity.gender = mention.gender;
    const known = this.recent.lastIndexOf(entity);
    if (known >= 0) this.recent.splice(known, 1);
    this.recent.push(entity);
    if (this.recent.length > MEMORY) this.recent.shift();
    return entity;
  }

  private passesHeading(sentence: number): boolean {
    const { sentences } = this.article;
    for (let at = sentence - 1; at > this.sentence && at > sentence - 4; at--)
      if (sentences[at]?.kind === 'heading') return this.sentence >= 0;
    return false;
  }

  private find(mention: Mention, { speaks, quoted, goesOn }: Place): Entity | null {
    if (mention.members.length > 0) return this.joint(mention, speaks);
    if (mention.form === 'pronoun' || mention.form === 'clitic') return this.pronoun(mention, goesOn);
    if (mention.binding === 'none' && mention.form === 'anonymous' && mention.head === '')
      return this.phrase(mention, speaks);
    if (mention.form === 'metonym') return this.phrase(mention, speaks);
    if (mention.nameStart >= 0) return this.named(mention, quoted);
    if (mention.form === 'role' && mention.determiner !== 'none') return this.role(mention, speaks, goesOn);
    if (mention.form === 'institution' && mention.head !== 'source') return this.institution(mention, speaks);
    return this.phrase(mention, speaks);
  }

  private searchFrom(mention: Mention): Search {
    return {
      goesOn: false,
      token: mention.start,
      sentence: this.article.sentenceOf[mention.start] ?? 0,
      turn: this.turn,
      gender: mention.gender,
      plural: mention.plural,
      speaker: this.lastSpeaker,
      inverted:
        mention.binding === 'none' || (mention.form === 'clitic' && isSign(this.article, mention.start - 1, '-')),
    };
  }

  /** `M. Langlois et Mme Lanini`: one speaker whose members are those who are named. */
  private joint(mention: Mention, speaks: boolean): Entity | null {
    const members = mention.members.map((member) =>
      this.enter(member, { speaks: false, quoted: false, goesOn: false }),
    );
    const first = mention.members[0];
    const last = mention.members[mention.members.length - 1];
    if (first === undefined || last === undefined) return null;
    const known = members.filter((member) => member !== null);
    const key = `joint ${known.length === members.length ? known.map((member) => member.display).join(' | ') : textOf(this.article, mention.start, mention.end)}`;
    let entity = this.byPhrase.get(key);
    if (!entity) {
      const people =
        known.length === members.length && known.every((member) => member.kind === 'person' && member.parts.length > 0);
      const written =
        people &&
        known.every(
          (member, i) =>
            member.display === mention.members[i]?.name ||
            (mention.members[i]?.nameEnd === (mention.members[i]?.nameStart ?? 0) + 1 &&
              known.length === 2 &&
              i === 0 &&
              member.parts.length === 1),
        );
      // `MM. Langlois et Lanini` by their full names where the text has them.
      const display =
        people && !written
          ? listOf(known.map((member) => member.display))
          : people
            ? textOf(this.article, first.nameStart, last.nameEnd)
            : textOf(this.article, mention.start, mention.end);
      entity = newEntity('group', display, 0, null, true);
      entity.members = known;
      this.byPhrase.set(key, entity);
    }
    if (speaks)
      for (const member of known)
        member.spoke = { sentence: this.article.sentenceOf[mention.start] ?? 0, turn: this.turn };
    return entity;
  }

  private owner(mention: Mention): Entity | null {
    const plural = /^leurs?$/.test(formAt(this.article, mention.start));
    const found = antecedentOfPronoun(this.recent, {
      ...this.searchFrom(mention),
      gender: null,
      plural,
      inverted: false,
    });
    return found?.kind === 'person' ? found : null;
  }

  private pronoun(mention: Mention, goesOn: boolean): Entity | null {
    const search = { ...this.searchFrom(mention), goesOn };
    return mention.binding === 'nearest'
      ? nearestAntecedent(this.recent, search)
      : antecedentOfPronoun(this.recent, search);
  }

  private named(mention: Mention, quoted: boolean): Entity | null {
    const { article } = this;
    const parts = namePartsOf(article, mention.nameStart, mention.nameEnd);
    const resolved = this.names.resolve(parts, mention.gender);
    if (resolved === null) return null;
    const titled = mention.start < mention.nameStart;
    const bearer = this.known?.named(resolved.split(' '), mention.gender, titled) ?? null;
    const key = bearer?.key ?? resolved;
    const acronym = parts.length === 1 ? this.byAcronym.get(key) : undefined;
    const organization = mention.kind === 'organization';
    let entity = this.byName.get(key) ?? acronym;
    if (!entity) {
      entity = bearer ? this.entityOf(bearer) : newEntity(mention.kind, '', 0, mention.gender, false);
      this.byName.set(key, entity);
    }
    if (organization && !entity.personal) entity.kind = 'organization';
    else if (mention.kind === 'person' && entity.kind === 'anonymous') entity.kind = 'person';
    if (acronym) return entity;
    const [start, end] =
      organization && mention.end === mention.nameEnd && this.isUnbroken(mention)
        ? [mention.start, mention.end]
        : [mention.nameStart, mention.nameEnd];
    if (end - start > entity.displayLength || entity.parts.length === 0) {
      // A headline in capitals gives way to the name as the copy writes it.
      entity.display = textOf(this.article, start, end);
      entity.displayLength = end - start;
    } else if (end - start === entity.displayLength && isShouted(entity.display))
      entity.display = textOf(this.article, start, end);
    if (parts.length > entity.parts.length) entity.parts = parts;
    if (mention.kind === 'person') {
      // A comma and an age behind it (`Oum Khaled, 46 ans`) show a person as a role does.
      const described = mention.phraseEnd > mention.end && isSign(article, mention.end, ',');
      entity.personal ||=
        described ||
        mention.role !== null ||
        mention.start < mention.nameStart ||
        (classesAt(article, mention.nameStart) & PersonClass.FIRST_NAME) !== 0;
      if (mention.gender !== null && mention.start < mention.nameStart) entity.gender = mention.gender;
      // `Me Roux`: the title is the trade.
      if (
        titled &&
        /^(?:me|maître)$/.test(formAt(article, mention.start)) &&
        !entity.roles.some(({ lemma }) => lemma === 'avocat')
      )
        entity.roles.push({ word: null, lemma: 'avocat', qualifiers: new Set(), text: '' });
    }
    const facts = mention.kind === 'person' && !quoted ? roleFactsOf(this.article, mention) : null;
    const holder = facts && this.unnamedHolder(facts, entity);
    if (holder) {
      absorb(entity, holder);
      this.recent.splice(this.recent.indexOf(holder), 1);
      if (this.lastSpeaker === holder) this.lastSpeaker = entity;
    }
    this.addRole(entity, mention);
    return entity;
  }

  /** Somebody whom an extension knows, as an entity of this article. */
  private entityOf({ key, parts, name, kind, gender, roles }: KnownSpeaker): Entity {
    let entity = this.byName.get(key);
    if (entity) return entity;
    entity = newEntity(kind, name, Number.POSITIVE_INFINITY, gender, false);
    entity.parts = parts;
    entity.personal = kind === 'person';
    for (const role of roles) {
      if (!isHeld(role, this.article.publication.date)) continue;
      entity.knownRole ??= role.facts.text;
      // The words of the article come first where it gives a role.
      entity.roles.push({ ...role.facts, text: '' });
    }
    this.byName.set(key, entity);
    return entity;
  }

  /** Who has been spoken of by this role alone: `le maire` of the headline, of whom the text now says `Ana Costa, maire de Lens`. */
  private unnamedHolder(facts: RoleFacts, entity: Entity): Entity | null {
    let holder: Entity | null = null;
    for (const other of this.recent) {
      if (other === entity || other.kind !== 'person') continue;
      const fits = other.roles.some(
        (role) =>
          roleFit(role, facts) >= 2 &&
          (role.qualifiers.size > 0
            ? roleFit(role, facts) > 2
            : isLocalOffice(facts) && this.names.holders(facts.lemma) < 2),
      );
      if (!fits) continue;
      // Two of that office: the text does not say whose the bare role is.
      if (other.parts.length > 0 || holder !== null) return null;
      if (!agreesWith(other, entity.gender, false)) continue;
      holder = other;
    }
    return holder;
  }

  private addRole(entity: Entity, mention: Mention): void {
    const facts = roleFactsOf(this.article, mention);
    if (facts === null || entity.roles.length > 6 || entity.roles.some((role) => role.text === facts.text)) return;
    entity.roles.push(facts);
    if (facts.lemma !== 'homologue') return;
    // `son homologue russe Sergueï Choïgou`: the office of the one named before, with the other country.
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const office = this.recent[i]?.roles.find(
        (role) => role.word !== null && (role.word.classes & PersonClass.OFFICE) !== 0,
      );
      if (office && this.recent[i] !== entity) {
        entity.roles.push({ word: office.word, lemma: office.lemma, qualifiers: facts.qualifiers, text: '' });
        return;
      }
    }
  }

  private role(mention: Mention, speaks: boolean, goesOn: boolean): Entity | null {
    const facts = roleFactsOf(this.article, mention);
    if (facts === null) return this.phrase(mention, speaks);
    const search = this.searchFrom(mention);
    const people = this.recent.filter((entity) => entity.kind === 'person' || entity.kind === 'anonymous');
    const holder = holderOfRole(people, facts, search);
    const classes = mention.word?.classes ?? 0;
    const plain = this.isPlain(mention);
    // `l'acteur` long after an `l'acteur` without a name may as well be who is on stage.
    const stale =
      holder !== null &&
      plain &&
      (classes & PersonClass.OFFICE) === 0 &&
      holder.parts.length === 0 &&
      holder.spoke === null &&
      facts.qualifiers.size === 0 &&
      search.turn - (holder.last?.turn ?? 0) > 1;
    if (holder && !stale) return holder;
    const known = mention.plural ? null : this.known?.holderOf(facts, mention.gender, this.article.publication);
    if (known) return this.entityOf(known);
    if (mention.determiner === 'possessive') return this.phrase(mention, speaks);
    const demonstrative = mention.determiner === 'demonstrative';
    // Any trade with its article takes up who is on stage; an office (`le maire`) names its holder.
    const former = facts.qualifiers.has('ancien') || facts.qualifiers.has('ex');
    const epithet = (classes & PersonClass.EPITHET) !== 0 || (classes & PersonClass.OFFICE) === 0 || former;
    // `Le capitaine, lui, préfère`: set against the one before, it is another.
    const contrasted = this.isContrasted(mention);
    // `l'ancien maire de Lens`, `le vainqueur de l'étape`: nobody comes into an article so; it is said of who is there.
    const described = former || DESCRIPTIONS.has(facts.lemma);
    if (
      ((plain && epithet) ||
        demonstrative ||
        (described && mention.determiner === 'definite' && (speaks || subjecthood(this.article, mention) > 0))) &&
      !contrasted
    ) {
      const antecedent = antecedentOfEpithet(this.recent, facts, search);
      if (antecedent) {
        if ((!epithet || demonstrative || isTelling(facts)) && antecedent.roles.length < 8)
          antecedent.roles.push({ ...facts, text: '' });
        return antecedent;
      }
    }
    if ((classes & PersonClass.OFFICE) !== 0 && mention.determiner === 'definite' && !contrasted) {
      // A head of state comes without a role; the next sentence says it: `…, a déclaré Emmanuel Macron. …, avait précisé le président français.`
      const known =
        speaks && this.lastSpeaker !== null && isUnintroduced(this.lastSpeaker, mention, search)
          ? this.lastSpeaker
          : speaks || subjecthood(this.article, mention) === 2
            ? this.aloneBefore(search)
            : null;
      if (known !== null && isUnintroduced(known, mention, search)) {
        known.roles.push(facts);
        return known;
      }
    }
    // `…, a dit Ana Costa. «…», a ajouté la patronne de Norelec`: whoever adds something has spoken before.
    if (goesOn && mention.determiner === 'definite' && !mention.plural && this.hasJustSpoken(mention, search)) {
      this.lastSpeaker?.roles.push(facts);
      return this.lastSpeaker;
    }
    return this.phrase(mention, speaks);
  }

  /** `Le capitaine, lui, …`, `De son côté, le maire …`, `Puis le maire …`: set against whom the text spoke of before. */
  private isContrasted({ start, phraseEnd }: Mention): boolean {
    const { article } = this;
    if (isSign(article, phraseEnd, ',')) {
      const next = formAt(article, phraseEnd + 1);
      if (/^(?:lui|elle|quant)$/.test(next)) return true;
      if ((next === 'de' || next === 'pour') && /^(?:côté|part)$/.test(formAt(article, phraseEnd + 3))) return true;
    }
    if (/^(?:puis|ensuite)$/.test(formAt(article, start - 1))) return true;
    return isSign(article, start - 1, ',') && /^(?:côté|part)$/.test(formAt(article, start - 2));
  }

  private hasJustSpoken(mention: Mention, search: Search): boolean {
    const last = this.lastSpeaker;
    return (
      last !== null &&
      last.kind === 'person' &&
      last.parts.length > 0 &&
      last.roles.length < 8 &&
      agreesWith(last, mention.gender, false) &&
      last.spoke !== null &&
      search.turn - last.spoke.turn <= 1
    );
  }

  /** The one person of the sentence before, who spoke in it or was its subject. */
  private aloneBefore(search: Search): Entity | null {
    let alone: Entity | null = null;
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const entity = this.recent[i];
      if (!entity?.last || search.turn - entity.last.turn > 1) break;
      if (entity.kind !== 'person') continue;
      if (alone !== null || entity.last.sentence === search.sentence) return null;
      alone = entity;
    }
    return alone !== null && (alone === this.lastSpeaker || alone.last?.subject === 2) ? alone : null;
  }

  /** A role without a complement that says which one: `le sexagénaire`, `le jeune homme`, `le coureur de 25 ans`, `le député d'opposition`. */
  private isPlain(mention: Mention): boolean {
    const { article } = this;
    for (let at = mention.roleStart; at < mention.roleEnd; at++) {
      if ((grammarAt(article, at) & Grammar.PREPOSITION) === 0 || /^ans?$/.test(formAt(article, mention.roleEnd - 1)))
        continue;
      if (
        !/^(?:de|d')$/.test(formAt(article, at)) ||
        article.tokens[at + 1]?.case !== Case.LOWER ||
        (grammarAt(article, at + 1) & Grammar.DEFINITE) !== 0
      )
        return false;
    }
    return true;
  }

  private institution(mention: Mention, speaks: boolean): Entity | null {
    const same = this.byPhrase.get(this.phraseKey(mention));
    if (same) return same;
    const body = this.known?.named(namePartsOf(this.article, mention.roleStart, mention.roleEnd), null, false);
    if (body) return this.entityOf(body);
    const facts = roleFactsOf(this.article, mention);
    const known = facts && this.byAcronym.size > 0 ? this.byAcronym.get(nameKey(facts.text.toLowerCase())) : undefined;
    if (known) return known;
    if (facts && !mention.plural && (mention.determiner === 'definite' || mention.determiner === 'demonstrative')) {
      const search = this.searchFrom(mention);
      const holders = this.recent.filter(
        (entity) =>
          entity.kind === 'organization' && !entity.plural && entity.roles.some((role) => roleFit(facts, role) >= 2),
      );
      const holder =
        holders.length === 1
          ? holders[0]
          : holders.length > 1
            ? antecedentOfGeneric(holders, facts.lemma, search)
            : null;
      if (holder) return holder;
      if (
        (facts.qualifiers.size === 0 || this.isPlain(mention)) &&
        this.article.tokens[mention.roleStart]?.case !== Case.CAPITAL &&
        ((mention.word?.classes ?? 0) & PersonClass.GENERIC) !== 0
      ) {
        const antecedent = antecedentOfGeneric(
          namesNation(this.article, mention)
            ? this.recent.filter((entity) => !isOtherBody(facts, entity))
            : this.recent,
          facts.lemma,
          search,
        );
        if (antecedent) {
          if (antecedent.roles.length < 6) antecedent.roles.push({ ...facts, qualifiers: new Set(), text: '' });
          return antecedent;
        }
      }
      const namesake = facts.qualifiers.size === 0 ? this.surnameOf(mention) : null;
      if (namesake) return namesake;
    }
    const entity = this.phrase(mention, speaks);
    if (facts && entity && entity.roles.length === 0) entity.roles.push(facts);
    if (entity) this.learnAcronym(mention, entity);
    return entity;
  }

  /** `le parquet` of the lead is the one that the text calls `le parquet de Vaux` further on, when it has no other. */
  joinBodies(): void {
    const byHead = new Map<string, { bare: Entity | null; full: Entity | null; several: boolean }>();
    for (const found of this.byPhrase.values()) {
      const [role] = found.roles;
      const classes = role?.word?.classes ?? 0;
      if (found.as !== null || found.kind !== 'organization' || found.plural || role === undefined) continue;
      if ((classes & PersonClass.INSTITUTION) === 0 || (classes & PersonClass.GENERIC) !== 0) continue;
      const group = byHead.get(role.lemma) ?? { bare: null, full: null, several: false };
      byHead.set(role.lemma, group);
      if (role.qualifiers.size === 0) group.bare ??= found;
      else if (group.full === null) group.full = found;
      else if (group.full !== found) group.several = true;
    }
    for (const { bare, full, several } of byHead.values()) if (bare && full && !several) absorb(full, bare);
  }

  /** `Le Bihan` with its article alone: the person whose surname it is. */
  private surnameOf(mention: Mention): Entity | null {
    const parts = namePartsOf(this.article, mention.start, mention.end);
    const key = this.names.resolve(parts, null);
    return key !== null && key !== parts.join(' ') ? (this.byName.get(key) ?? null) : null;
  }

  /** `l'Organisation mondiale de la santé (OMS)`, and the initials of a name of three words or more. */
  private learnAcronym(mention: Mention, entity: Entity): void {
    const { article } = this;
    if (
      isSign(article, mention.end, '(') &&
      article.tokens[mention.end + 1]?.case === Case.UPPER &&
      isSign(article, mention.end + 2, ')')
    )
      this.byAcronym.set(nameKey(formAt(article, mention.end + 1)), entity);
    if (article.tokens[mention.roleStart]?.case === Case.LOWER || mention.roleEnd - mention.roleStart < 3) return;
    let initials = '';
    for (let at = mention.roleStart; at >= 0 && at < mention.roleEnd; at++) {
      const token = article.tokens[at];
      if (token?.kind === Kind.WORD && (token.lexeme.grammar & ~(Grammar.PRENOMINAL | Grammar.ADVERB)) === 0)
        initials += nameKey(formAt(article, at))[0] ?? '';
    }
    if (initials.length >= 3 && !this.byAcronym.has(initials)) this.byAcronym.set(initials, entity);
  }

  /** An entity named by a phrase: the same words are the same entity. */
  private phrase(mention: Mention, speaks: boolean): Entity | null {
    // `a confié cette source`: the unnamed one who has just spoken.
    if (mention.head === 'source' && mention.determiner === 'demonstrative' && this.lastSpeaker?.kind === 'anonymous')
      return this.lastSpeaker;
    const key = this.phraseKey(mention);
    let entity = this.byPhrase.get(key);
    // A new `un policier` is another policeman.
    const indefinite = mention.determiner === 'indefinite' || mention.determiner === 'quantity';
    if (
      entity &&
      indefinite &&
      !mention.plural &&
      entity.spoke !== null &&
      entity.kind === 'anonymous' &&
      mention.head !== 'source' &&
      (this.article.sentenceOf[mention.start] ?? 0) - entity.spoke.sentence > 1
    )
      entity = undefined;
    if (!entity) {
      if (!speaks && (mention.form === 'document' || mention.kind === 'place')) return null;
      entity = newEntity(
        mention.kind,
        textOf(this.article, mention.start, mention.end),
        mention.end - mention.start,
        mention.gender,
        mention.plural,
      );
      entity.personal =
        mention.kind === 'person' ||
        (mention.kind === 'anonymous' &&
          ((mention.word?.classes ?? 0) & (PersonClass.ROLE | PersonClass.DEMONYM)) !== 0);
      const facts = entity.personal ? roleFactsOf(this.article, mention) : null;
      if (facts) entity.roles.push(facts);
      this.byPhrase.set(key, entity);
    }
    return entity;
  }

  /** The words of a mention without its determiner, as phrases are compared. */
  private phraseKey(mention: Mention): string {
    if (mention === this.keyed) return this.key;
    const start = mention.roleStart >= 0 && mention.determiner !== 'possessive' ? mention.roleStart : mention.start;
    let key = '';
    for (let at = start; at < mention.end && at < start + 40; at++)
      key += `${nameKey(formAt(this.article, at) || rawAt(this.article, at))} `;
    this.keyed = mention;
    this.key = key;
    return key;
  }

  private isUnbroken(mention: Mention): boolean {
    for (let at = mention.start; at < mention.end; at++) if (isSign(this.article, at, ',')) return false;
    return endOfName(this.article, mention.nameStart) <= mention.end;
  }
}

/** Whether the mention has just been entered: a source can report twice. */
function isAmongLast(mentions: Entity['mentions'], { start, end }: Mention): boolean {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - 6; i--)
    if (mentions[i]?.[0] === start && mentions[i]?.[1] === end) return true;
  return false;
}

/** Heads of descriptions that say what somebody has done: they come with their complement and name nobody new. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'vainqueur lauréat champion médaillé tenant recordman natif'.split(' '),
);

/** Offices of which a place or a team has one: without its complement the role already says who is meant. */
const LOCAL_OFFICES: ReadonlySet<string> = new Set(
  'maire préfet sous-préfet procureur bourgmestre gouverneur ambassadeur entraîneur sélectionneur évêque archevêque pape roi reine chancelier bâtonnier recteur'.split(
    ' ',
  ),
);

function isLocalOffice({ lemma, qualifiers }: RoleFacts): boolean {
  return LOCAL_OFFICES.has(lemma) && !qualifiers.has('ancien') && !qualifiers.has('ex') && !qualifiers.has('adjoint');
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name.length > 4;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1]}`;
}

/** Whether somebody has come by full name and without a role, just before a role that can be theirs. */
function isUnintroduced(entity: Entity, mention: Mention, search: Search): boolean {
  return (
    entity.last !== null &&
    entity.kind === 'person' &&
    entity.parts.length > 1 &&
    entity.roles.length === 0 &&
    (search.sentence - entity.last.sentence <= 2 || search.turn - entity.last.turn <= 1) &&
    (entity.gender === null || mention.gender === null || entity.gender === mention.gender)
  );
}

/** `l'agence indonésienne de météo` */
function namesNation(article: Article, { roleStart, roleEnd }: Mention): boolean {
  for (let at = roleStart + 1; at < roleEnd; at++)
    if ((classesAt(article, at) & (PersonClass.NATION | PersonClass.DEMONYM)) !== 0) return true;
  return false;
}

/** `l'agence indonésienne de météo` is not `l'Institut sismologique américain`: both say which they are, and nothing of it is the same. */
function isOtherBody({ qualifiers }: RoleFacts, entity: Entity): boolean {
  const told = entity.roles.filter((role) => role.qualifiers.size > 0);
  return told.length > 0 && !told.some((role) => [...qualifiers].some((word) => role.qualifiers.has(word)));
}
