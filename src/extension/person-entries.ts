import type { LexiconEntry } from '../lexicon/lexeme.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { feminineOf, PersonClass, PersonForms, pluralOf } from '../lexicon/persons.js';
import { scanText } from '../text/scan.js';
import { Kind } from '../text/token.js';
import type { BodyEntry, ExtensionLexicon, RoleEntry, SpeakerEntry } from './extension.js';
import { keyOf, lexemeOf } from './forms.js';

/** Roles, institutions, documents, first names and places of an extension in all their forms. */
export function personEntriesOf(
  { roles = [], institutions = [], documents = [], firstNames = [], places = [] }: ExtensionLexicon,
  speakers: readonly SpeakerEntry[],
  base: Lexicon,
): Iterable<LexiconEntry> {
  const forms = new PersonForms((form) => lexemeOf(base, form)?.person ?? null);
  for (const role of roles) {
    const noun = keyOf(role.noun);
    const classes =
      PersonClass.ROLE | (role.office ? PersonClass.OFFICE : 0) | (role.epithet ? PersonClass.EPITHET : 0);
    forms.addPair(noun, femininesOf(role), { classes, field: role.field ?? null });
  }
  const body = ({ noun, gender, generic }: BodyEntry, bit: number) =>
    forms.addNoun(keyOf(noun), { classes: bit | (generic ? PersonClass.GENERIC : 0), gender });
  for (const entry of institutions) body(entry, PersonClass.INSTITUTION);
  for (const entry of documents) body(entry, PersonClass.DOCUMENT);
  for (const { name, people, country } of places) {
    forms.add(keyOf(name), { classes: PersonClass.PLACE, lemma: '' });
    if (people === undefined) continue;
    const nation = country ? PersonClass.NATION : 0;
    forms.addPair(keyOf(people), [feminineOf(keyOf(people))], { classes: PersonClass.DEMONYM | nation });
  }
  for (const { name, gender } of firstNames)
    forms.add(keyOf(name), { classes: PersonClass.FIRST_NAME, lemma: '', given: gender });
  for (const { name, kind = 'person', gender = null } of speakers) {
    if (kind !== 'person') continue;
    const first = firstNameOf(name, base);
    if (first !== null) forms.add(first, { classes: PersonClass.FIRST_NAME, lemma: '', given: gender });
  }
  return forms.entries();
}

/** Lemmas of the nouns that the rules for endings would not give. */
export function nounLemmasOf({ roles = [], institutions = [], documents = [] }: ExtensionLexicon): Map<string, string> {
  const lemmas = new Map<string, string>();
  const add = (form: string, lemma: string) => lemmas.set(form, lemma).set(pluralOf(form), lemma);
  for (const role of roles) for (const form of [keyOf(role.noun), ...femininesOf(role)]) add(form, keyOf(role.noun));
  for (const { noun } of [...institutions, ...documents]) add(keyOf(noun), keyOf(noun));
  return lemmas;
}

function femininesOf({ noun, feminine }: RoleEntry): readonly string[] {
  if (feminine === undefined) return [feminineOf(keyOf(noun))];
  return (typeof feminine === 'string' ? [feminine] : feminine).map(keyOf);
}

/** The first name of a full name, where the lexicon knows nothing else of that word. */
function firstNameOf(name: string, base: Lexicon): string | null {
  const [first, ...rest] = scanText(name, base).tokens;
  if (first === undefined || first.kind !== Kind.WORD || rest.length === 0) return null;
  const { grammar, calendar, numeral, unit, person } = first.lexeme;
  if (grammar !== 0 || calendar !== null || numeral !== null || unit !== null || person !== null) return null;
  return keyOf(name.slice(first.start, first.end));
}
