import { ROLE_FIELDS } from '../lexicon/role-nouns.js';
import { daysInMonth, readIsoDate } from '../publication/iso-date.js';
import { type Check, either, fail, flag, list, object, oneOf, phrase, record, symbol, whole, word } from './checks.js';
import type { Extension } from './extension.js';
import { COMPLEMENTS } from './speech-entries.js';

const gender = oneOf(['f', 'm']);

const date: Check = (value, path) => {
  const read = typeof value === 'string' ? readIsoDate(value, 'UTC') : null;
  if (read === null || read.precision === 'minute')
    fail(path, "an ISO 8601 date such as '2024', '2024-04' or '2024-04-03'", value);
};

const body = object({ noun: word, gender }, { generic: flag });

const number: Check = (value, path) => {
  if (typeof value !== 'number' || !(value >= 0)) fail(path, 'a number from 0', value);
};

const unit: Check = (value, path) => {
  object({ code: symbol }, { word, plural: word, symbols: list(symbol), least: number })(value, path);
  const { word: noun, symbols } = value as { word?: string; symbols?: readonly string[] };
  if (noun === undefined && !symbols?.length) fail(path, 'a word or symbols', value);
};

const day: Check = (value, path) => {
  const fields = { words: phrase };
  const kind = typeof value === 'object' && value !== null ? value : {};
  if ('fromEaster' in kind) object({ ...fields, fromEaster: whole(-100, 300) })(value, path);
  else if ('weekday' in kind)
    object({ ...fields, month: whole(1, 12), weekday: whole(1, 7), nth: whole(1, 5) })(value, path);
  else {
    object({ ...fields, month: whole(1, 12), day: whole(1, 31) })(value, path);
    const { month, day } = value as { month: number; day: number };
    if (day > daysInMonth(2024, month)) fail(`${path}.day`, `a day of month ${month}`, day);
  }
};

const CHECK = object(
  {},
  {
    $schema: phrase,
    lexicon: object(
      {},
      {
        verbs: list(
          object(
            { verb: phrase },
            {
              takes: list(oneOf(COMPLEMENTS)),
              takesReflexive: list(oneOf(COMPLEMENTS)),
              like: word,
              nounForms: list(word),
            },
          ),
        ),
        cueNouns: list(word),
        units: list(unit),
        currencies: list(
          object(
            { code: codeOrNull, word },
            {
              plural: word,
              signs: list(symbol),
              letters: list(symbol),
              hundredth: word,
              ambiguous: flag,
              countries: record(list(phrase)),
            },
          ),
        ),
        roles: list(
          object(
            { noun: word },
            {
              feminine: either(word, list(word)),
              office: flag,
              epithet: flag,
              field: oneOf(ROLE_FIELDS),
            },
          ),
        ),
        institutions: list(body),
        documents: list(body),
        firstNames: list(object({ name: word, gender: oneOf(['f', 'm', null]) })),
        places: list(object({ name: word }, { people: word, country: flag })),
        media: list(word),
        platforms: list(word),
        agencies: list(phrase),
      },
    ),
    rules: object({}, { names: list(phrase), days: list(day) }),
    speakers: list(
      object(
        { name: phrase },
        {
          kind: oneOf(['person', 'organization']),
          gender,
          aliases: list(phrase),
          roles: list(either(phrase, object({ role: phrase }, { since: date, until: date }))),
        },
      ),
    ),
  },
);

function codeOrNull(value: unknown, path: string): void {
  if (value !== null && (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)))
    fail(path, "an ISO 4217 code such as 'EUR', or null", value);
}

/**
 * Checks the shape of an extension.
 *
 * @throws RangeError naming what cannot be read, and what is allowed.
 */
export function checkExtension(value: unknown): asserts value is Extension {
  CHECK(value, '');
}
