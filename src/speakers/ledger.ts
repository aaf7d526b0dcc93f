import { PersonClass } from '../lexicon/persons.js';
import { type Article, formAt } from '../text/article.js';
import { antecedentOfPronoun, nearestAntecedent, type Search } from './antecedents.js';
import { bodyEntity, joinBodies } from './body-entity.js';
import { type Entity, heldAt, newEntity, roleFactsOf, titleRole, whole } from './entities.js';
import { formerOrLatter, latestPair } from './former-or-latter.js';
import { type Mention, textOf } from './mention-of.js';
import type { NameIndex } from './name-index.js';
import { namedEntity } from './named-entity.js';
import { phraseEntity } from './phrase-entity.js';
import { roleEntity } from './role-entity.js';
import { type Place, Stage, searchFrom } from './stage.js';
import { subjecthood } from './subjecthood.js';

/** How many of the last-mentioned entities a role or pronoun chooses from. */
const MEMORY = 40;

/** How many tokens behind the two of them a pronoun can mean both. */
const PAIR_REACH = 120;

/** Who has been mentioned up to a place in the article, and how: entered in reading order. */
export class Ledger {
  private readonly stage: Stage;

  constructor(article: Article, names: NameIndex) {
    this.stage = new Stage(article, names);
  }

  /** Enters a mention and gives whom it means; null when the text does not settle it. */
  enter(mention: Mention, place: Place): Entity | null {
    const sentence = this.stage.article.sentenceOf[mention.start] ?? 0;
    if (!place.quoted && sentence !== this.stage.sentence) {
      // A crosshead opens another scene.
      this.stage.turn += this.passesHeading(sentence) ? 2 : 1;
      this.stage.sentence = sentence;
    }
    // `sa fille`, `son avocat`: whose they are is still spoken of.
    const possessor =
      mention.determiner === 'possessive' && !place.quoted && mention.kind === 'person' ? this.owner(mention) : null;
    const owner = possessor?.kind === 'person' ? possessor : null;
    const found = this.find(mention, place);
    if (found === null) return null;
    const entity = whole(found);
    const { turn } = this.stage;
    const token = mention.start;
    if (!isAmongLast(entity.mentions, mention)) entity.mentions.push([mention.start, mention.end]);
    const repeated = entity.last !== null && entity.last.sentence === sentence;
    entity.last = {
      token,
      sentence,
      turn,
      quoted: place.quoted && !(repeated && entity.last?.quoted === false),
      subject: Math.max(subjecthood(this.stage.article, mention), repeated ? (entity.last?.subject ?? 0) : 0),
      owner: repeated && entity.last?.owner === true,
      owned: mention.determiner === 'possessive',
    };
    if (owner?.last)
      owner.last = {
        token,
        sentence,
        turn,
        quoted: owner.last.quoted,
        subject: owner.last.turn === turn ? owner.last.subject : 0,
        owner: true,
        owned: false,
      };
    if (possessor?.kind === 'organization' && mention.name !== null) this.giveHouse(entity, mention, possessor);
    if (entity.parts.length === 0) this.giveDeterminer(entity, mention);
    if (place.speaks) {
      entity.spoke = { sentence, turn };
      if (entity.kind === 'person') entity.personal ||= entity.parts.length !== 1;
      this.stage.lastSpeaker = entity;
    }
    if (entity.gender === null && mention.gender !== null && entity.members.length === 0)
      entity.gender = mention.gender;
    const known = this.stage.recent.lastIndexOf(entity);
    if (known >= 0) this.stage.recent.splice(known, 1);
    this.stage.recent.push(entity);
    if (this.stage.recent.length > MEMORY) this.stage.recent.shift();
    return entity;
  }

  private passesHeading(sentence: number): boolean {
    const { sentences } = this.stage.article;
    for (let at = sentence - 1; at > this.stage.sentence && at > sentence - 4; at--)
      if (sentences[at]?.kind === 'heading') return this.stage.sentence >= 0;
    return false;
  }

  private find(mention: Mention, place: Place): Entity | null {
    const { speaks, goesOn } = place;
    if (mention.members.length > 0) return this.joint(mention, speaks);
    if (mention.form === 'pronoun' || mention.form === 'clitic') return this.pronoun(mention, goesOn);
    if (mention.binding === 'none' && mention.form === 'anonymous' && mention.head === '')
      return phraseEntity(this.stage, mention, speaks);
    const oneOfTwo = mention.nameStart < 0 ? formerOrLatter(this.stage, mention) : null;
    if (oneOfTwo) return oneOfTwo;
    if (mention.form === 'metonym') return phraseEntity(this.stage, mention, speaks);
    if (mention.nameStart >= 0) return namedEntity(this.stage, mention, place);
    if (mention.form === 'role' && mention.determiner !== 'none') return roleEntity(this.stage, mention, place);
    if (mention.form === 'institution' && mention.head !== 'source') return bodyEntity(this.stage, mention, speaks);
    return phraseEntity(this.stage, mention, speaks);
  }

  /** `M. Langlois et Mme Lanini`: one speaker whose members are those who are named. */
  private joint(mention: Mention, speaks: boolean): Entity | null {
    const members = mention.members.map((member) =>
      this.enter(member, { speaks: false, quoted: false, goesOn: false, tells: false, answers: false, retorts: false }),
    );
    const first = mention.members[0];
    const last = mention.members[mention.members.length - 1];
    if (first === undefined || last === undefined) return null;
    const known = members.filter((member) => member !== null);
    // `Mes Anne Roy et Luc Petit`: the title is the trade.
    if (/^(?:mes|maîtres)$/.test(formAt(this.stage.article, first.nameStart - 1)))
      for (const { roles } of known)
        if (!roles.some(({ lemma }) => lemma === 'avocat')) roles.push(titleRole(this.stage.article, 'avocat'));
    const key = `joint ${known.length === members.length ? known.map((member) => member.display).join(' | ') : textOf(this.stage.article, mention.start, mention.end)}`;
    let entity = this.stage.byPhrase.get(key);
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
            ? textOf(this.stage.article, first.nameStart, last.nameEnd)
            : textOf(this.stage.article, mention.start, mention.end);
      entity = newEntity('group', display, 0, null, true);
      entity.members = known;
      this.stage.byPhrase.set(key, entity);
    }
    if (speaks)
      for (const member of known)
        member.spoke = { sentence: this.stage.article.sentenceOf[mention.start] ?? 0, turn: this.stage.turn };
    return entity;
  }

  private owner(mention: Mention): Entity | null {
    const plural = /^leurs?$/.test(formAt(this.stage.article, mention.start));
    return antecedentOfPronoun(this.stage.recent, {
      ...searchFrom(this.stage, mention),
      gender: null,
      plural,
      inverted: false,
    });
  }

  /** `l'avocat du maire` … `Le maire`: the name with its article rather than without. */
  private giveDeterminer(entity: Entity, { start, end }: Mention): void {
    if (end - start !== entity.displayLength + 1) return;
    const words = textOf(this.stage.article, start, end);
    if (!words.endsWith(` ${entity.display}`)) return;
    entity.display = words;
    entity.displayLength++;
  }

  /** `La Banque de Norvège … son gouverneur, Luc Petit`: he is `le gouverneur de la Banque de Norvège`, too. */
  private giveHouse(entity: Entity, mention: Mention, { display }: Entity): void {
    const facts = roleFactsOf(this.stage.article, mention);
    if (facts === null || facts.qualifiers.size > 2 || entity.kind !== 'person') return;
    const bare = entity.roles.findIndex(({ text }) => text === facts.text);
    if (bare >= 0) entity.roles[bare] = heldAt(this.stage.article, display, facts);
  }

  private pronoun(mention: Mention, goesOn: boolean): Entity | null {
    const search = { ...searchFrom(this.stage, mention), goesOn };
    const found =
      mention.binding === 'nearest'
        ? nearestAntecedent(this.stage.recent, search)
        : antecedentOfPronoun(this.stage.recent, search);
    return found === null && mention.plural ? this.both(search) : found;
  }

  /** `Ana Costa et Luc Petit sont venus. Ils …`: the two who were named together, where nobody else can be meant. */
  private both(search: Search): Entity | null {
    const pair = latestPair(this.stage, search.token, search.sentence);
    const agree =
      pair?.every(({ kind, gender }) => kind === 'person' && (search.gender !== 'f' || gender === 'f')) === true &&
      (search.gender !== 'm' || pair.some(({ gender }) => gender !== 'f'));
    return agree && !this.bringsPeople(pair, search.token) ? this.group(pair) : null;
  }

  /** `Luc et Paul sont morts. Pour les enquêteurs, …`: others since whom a plural can mean. */
  private bringsPeople(pair: readonly Entity[], before: number): boolean {
    let at = 0;
    for (const { last } of pair) at = Math.max(at, last?.token ?? 0);
    if (before - at > PAIR_REACH) return true;
    for (; at < before; at++) {
      const person = this.stage.article.tokens[at]?.lexeme.person;
      if (person?.plural && (person.classes & (PersonClass.ROLE | PersonClass.GROUP | PersonClass.DEMONYM)) !== 0)
        return true;
    }
    return false;
  }

  /** Two or more people as one who speaks. */
  private group(members: readonly Entity[]): Entity {
    const names = members.map(({ display }) => display);
    const key = `joint ${names.join(' | ')}`;
    let entity = this.stage.byPhrase.get(key);
    if (!entity) {
      const women = members.every(({ gender }) => gender === 'f');
      entity = newEntity('group', listOf(names), 0, women ? 'f' : null, true);
      entity.members = members;
      this.stage.byPhrase.set(key, entity);
    }
    return entity;
  }

  /** Joins the bodies that turn out to be one: once, behind the last mention. */
  joinBodies(): void {
    joinBodies(this.stage);
  }
}

/** Whether the mention has just been entered: a source can report twice. */
function isAmongLast(mentions: Entity['mentions'], { start, end }: Mention): boolean {
  for (let i = mentions.length - 1; i >= 0 && i >= mentions.length - 6; i--)
    if (mentions[i]?.[0] === start && mentions[i]?.[1] === end) return true;
  return false;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names[names.length - 1]}`;
}
