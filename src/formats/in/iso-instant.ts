import { readIsoDate } from '../../publication/iso-date.js';

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** XML Schema and ninjs allow a zone after a date alone: `2024-04-03+02:00`. */
const ZONED_DAY = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The first of several date strings that can be read, in ISO 8601 extended format. NITF writes the basic format
 * (`20240403T182500Z`). Null when none can be read.
 */
export function firstDate(...candidates: readonly (string | null | undefined)[]): string | null {
  for (const candidate of candidates) {
    if (candidate === null || candidate === undefined) continue;
    const date = toExtended(candidate.trim());
    if (readIsoDate(date, 'UTC')) return date;
  }
  return null;
}

function toExtended(value: string): string {
  const day = ZONED_DAY.exec(value)?.[1];
  if (day) return day;
  const basic = BASIC.exec(value);
  if (!basic) return value.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  const [, year, month, date, hour, minute, second = '00', offset = ''] = basic;
  const zone = offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return hour === undefined
    ? `${year}-${month}-${date}`
    : `${year}-${month}-${date}T${hour}:${minute}:${second}${zone}`;
}
