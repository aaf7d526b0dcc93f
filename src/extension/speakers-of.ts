import type { Lexicon } from '../lexicon/lexicon.js';
import { splitSentences } from '../sentences/split-sentences.js';
import { namePartsOf, type RoleFacts, roleFactsOf } from '../speakers/entities.js';
import { type KnownRole, type KnownSpeakers, knownSpeakers } from '../speakers/known-speakers.js';
import { readMention } from '../speakers/mention.js';
import type { Article } from '../text/article.js';
import { scanText } from '../text/scan.js';
import type { SpeakerEntry } from './extension.js';

const NO_PUBLICATION = { date: null, precision: null, source: null, place: null, agency: null, span: null } as const;

/** The speakers of an extension, their names and roles read as those of an article are. */
export function speakersOf(entries: readonly SpeakerEntry[], lexicon: Lexicon): KnownSpeakers {
  const partsOf = (name: string): readonly string[] => {
    const article = articleOf(name, lexicon);
    return namePartsOf(article, 0, article.tokens.length);
  };
  return knownSpeakers(
    entries.map(({ name, kind = 'person', gender = null, aliases = [], roles = [] }, i) => {
      const parts = partsOf(name);
      const known = roles.map((entry, j): KnownRole => {
        const { role, since = null, until = null } = typeof entry === 'string' ? { role: entry } : entry;
        return { facts: readRole(role, gender, lexicon, `speakers[${i}].roles[${j}]`), since, until };
      });
      return {
        speaker: { key: parts.join(' '), parts, name, kind, gender, roles: known },
        aliases: aliases.map(partsOf),
      };
    }),
  );
}

function readRole(role: string, gender: 'f' | 'm' | null, lexicon: Lexicon, path: string): RoleFacts {
  const article = gender === 'f' ? 'la ' : 'le ';
  const begin = /^[aeiouhéèêâîôœ]/i.test(role) ? "l'" : article;
  const read = articleOf(begin + role, lexicon);
  const mention = readMention(read, 0, { expectSource: true, joint: false });
  const facts = mention === null ? null : roleFactsOf(read, mention);
  if (mention === null || facts === null || facts.word === null || mention.end !== read.tokens.length)
    throw new RangeError(
      `${path}: cannot read '${role}' as a role; it begins with a noun for what a person is, which lexicon.roles can add, and has no name in it`,
    );
  return { ...facts, text: role };
}

function articleOf(text: string, lexicon: Lexicon): Article {
  const scan = scanText(text, lexicon);
  return { ...scan, ...splitSentences(scan, []), publication: NO_PUBLICATION };
}
