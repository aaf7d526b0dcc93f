/** What a user would use today, made to answer in our spans and values, as kindly as its output allows. */

import Recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node/fr';
import type { Gold } from '../src/score/index.js';
import { frCompromise } from './fr-compromise.js';

export interface PeerSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | number | null;
}

/** A tool that finds spans with values in an article. */
export interface Peer {
  readonly name: string;
  readonly find: (gold: Gold, reference: Date) => PeerSpan[];
}

/** Sentence by sentence, which favours tools that are slow on long text. */
function bySentence(
  gold: Gold,
  find: (sentence: string) => { start: number; end: number; value: PeerSpan['value'] }[],
): PeerSpan[] {
  return gold.sentences
    .filter((sentence) => sentence.kind !== 'header' && sentence.kind !== 'dateline')
    .flatMap((sentence) =>
      find(sentence.text).map(({ start, end, value }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        text: sentence.text.slice(start, end),
        value,
      })),
    );
}

export const DATE_PEERS: readonly Peer[] = [
  {
    name: 'chrono-node fr',
    find: (gold, reference) =>
      bySentence(gold, (sentence) =>
        chrono.parse(sentence, reference).map(({ index, text, start, end }) => ({
          start: index,
          end: index + text.length,
          value: end ? `${chronoValue(start)}/${chronoValue(end)}` : chronoValue(start),
        })),
      ),
  },
  {
    name: 'Recognizers-Text',
    find: (gold, reference) =>
      bySentence(gold, (sentence) =>
        Recognizers.recognizeDateTime(sentence, 'fr-fr', undefined, reference).map((result: RecognizerResult) => ({
          start: result.start,
          end: result.end + 1,
          value: timexOf(result, reference),
        })),
      ),
  },
];

export const FIGURE_PEERS: readonly Peer[] = [
  {
    name: 'fr-compromise',
    find: (gold) =>
      bySentence(gold, (sentence) =>
        frCompromise(sentence)
          .numbers()
          .json({ offset: true })
          .map(({ text, offset, number }) => {
            const start = sentence.indexOf(text.trim(), Math.max(0, offset.start - 2));
            return { start: Math.max(0, start), end: Math.max(0, start) + text.trim().length, value: number.num };
          }),
      ),
  },
  {
    name: 'Recognizers-Text',
    find: (gold) =>
      bySentence(gold, (sentence) => {
        const results = [
          'recognizeCurrency',
          'recognizePercentage',
          'recognizeDimension',
          'recognizeTemperature',
          'recognizeAge',
          'recognizeOrdinal',
          'recognizeNumber',
        ].flatMap(
          (name) =>
            (Recognizers as unknown as Record<string, (text: string, culture: string) => RecognizerResult[]>)[name]?.(
              sentence,
              'fr-fr',
            ) ?? [],
        );
        // Several models see one number: the longest reading stands.
        return results
          .sort((a, b) => b.end - b.start - (a.end - a.start))
          .reduce<RecognizerResult[]>(
            (kept, result) =>
              kept.some((other) => result.start <= other.end && other.start <= result.end) ? kept : [...kept, result],
            [],
          )
          .map((result) => ({
            start: result.start,
            end: result.end + 1,
            value: Number.parseFloat(String(result.resolution?.value ?? '').replace(',', '.')),
          }));
      }),
  },
];

interface RecognizerResult {
  start: number;
  end: number;
  resolution?: { value?: unknown; values?: { timex?: string; value?: string }[] };
}

/** The ISO value of what chrono-node says it knows. */
function chronoValue(parts: chrono.ParsedResult['start']): string {
  const two = (part: chrono.Component): string => String(parts.get(part) ?? 0).padStart(2, '0');
  const year = String(parts.get('year')).padStart(4, '0');
  const day =
    parts.isCertain('day') || parts.isCertain('weekday')
      ? `${year}-${two('month')}-${two('day')}`
      : parts.isCertain('month')
        ? `${year}-${two('month')}`
        : year;
  return parts.isCertain('hour') ? `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}` : day;
}

/** The TIMEX of a Recognizers result; a partial one is resolved with its own values, the past one first as news looks back. */
function timexOf(result: RecognizerResult, reference: Date): string {
  const values = result.resolution?.values ?? [];
  const timex = values[0]?.timex ?? '';
  if (!timex.startsWith('XXXX')) return timex.replace(/^\(([^,]*),.*$/, '$1');
  const today = reference.toISOString().slice(0, 10);
  return (
    values
      .map((value) => value.value ?? '')
      .filter((value) => value !== '' && value <= today)
      .at(-1) ??
    values[0]?.value ??
    timex
  );
}
