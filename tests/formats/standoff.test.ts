import { describe, expect, test } from 'vitest';
import { CONLL_COLUMNS, type FactsDocument, toBrat, toConll } from '../../src/formats/index.js';
import { DOCUMENTS, HARD } from './documents.js';

// Readers after the formats' own pages (brat.nlplab.org/standoff.html, universaldependencies.org/ext-format.html). Others that were not written here: brat's own in brat.test.ts,
// NLTK's in nltk.test.ts.

const named = DOCUMENTS.map((document) => [document.name ?? '', document] as const);

describe('brat', () => {
  test.each(named)('%s: every line is standoff, every offset a code point that holds its words', (_, document) => {
    const { text, annotations, annotationConf } = toBrat(document);
    const points = [...text];
    const ids = new Set<string>();
    for (const line of annotations.split('\n').slice(0, -1)) {
      const [id = '', data = '', words = ''] = line.split('\t');
      if (id !== '*') {
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
      if (id.startsWith('T')) {
        const [, type, places = ''] = /^(\w+) ([\d ;]+)$/.exec(data) ?? [];
        expect(annotationConf).toContain(`\t${type}\n`);
        const pieces = places.split(';').map((place) => {
          const [start, end] = place.split(' ').map(Number);
          return points.slice(start, end).join('');
        });
        expect(pieces.join(' ')).toBe(words);
        expect(words).not.toBe('');
        for (const piece of pieces) expect(piece).not.toMatch(/[\r\n]/);
      } else if (id.startsWith('R')) {
        expect(data).toMatch(/^\w+ Arg1:T\d+ Arg2:T\d+$/);
        for (const [argument] of data.matchAll(/T\d+/g)) expect(ids).toContain(argument);
      } else if (id.startsWith('A')) expect(annotationConf).toMatch(new RegExp(`^${data.split(' ')[0]}\t`, 'm'));
      else if (id === '*') expect(data).toMatch(/^Equiv( T\d+)+$/);
      else expect(line).toMatch(/^#\d+\tAnnotatorNotes T\d+\t./);
    }
  });

  test('says who said what', () => {
    const { annotations } = toBrat(HARD);
    expect(annotations).toMatch(/^T1\tPerson 41 51\tle "maire"$/m);
    expect(annotations).toMatch(
      /^T\d+\tDirect \d+ \d+;\d+ \d+;\d+ \d+\tNous avons perdu 1.250,5 euros 💶 -2,8%, soit 3-1$/m,
    );
    expect(annotations).toMatch(/^R\d+\tSpokenBy Arg1:T\d+ Arg2:T1$/m);
    expect(annotations).toMatch(/^\*\tEquiv T1 T2$/m);
    expect(annotations).toMatch(/^A\d+\tBound T\d+ since$/m);
  });
});

describe('CoNLL-U Plus', () => {
  const read = (document: FactsDocument) => {
    const [columns, ...lines] = toConll(document).split('\n');
    expect(columns).toBe(`# global.columns = ${CONLL_COLUMNS.join(' ')}`);
    return lines
      .join('\n')
      .replace(/\n+$/, '')
      .split('\n\n')
      .filter(Boolean)
      .map((block) => {
        const rows = block.split('\n').filter((line) => !line.startsWith('# '));
        const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
        return { text, rows: rows.map((row) => row.split('\t')) };
      });
  };

  test.each(named)('%s: the tokens are the text, the tags the facts', (_, document) => {
    const sentences = read(document);
    expect(sentences).toHaveLength(document.facts.sentences.length);
    const begun = CONLL_COLUMNS.map(() => 0);
    for (const { text, rows } of sentences) {
      const bad = rows.filter((row, i) => {
        const tags = row.slice(3);
        tags.forEach((tag, at) => {
          if (tag.startsWith('B-')) begun[at + 3] = (begun[at + 3] ?? 0) + 1;
        });
        // IOB2: what goes on has begun, under the same label.
        const goesOn = (tag: string, at: number) => tag[0] !== 'I' || rows[i - 1]?.[at + 3]?.slice(1) === tag.slice(1);
        const isTag = (tag: string) => /^(?:O|[BI]-[A-Z]+)$/.test(tag);
        return (
          row.length !== CONLL_COLUMNS.length || row[0] !== String(i + 1) || !tags.every(isTag) || !tags.every(goesOn)
        );
      });
      expect(bad).toEqual([]);
      const words = rows.map(([, form, misc]) => form + (misc === 'SpaceAfter=No' ? '' : ' ')).join('');
      expect(words.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }
    if (!document.name?.endsWith('.gold')) expect(begun[3]).toBe(document.facts.dates.length);
  });

  test('facts at their tokens', () => {
    const rows = read(HARD).flatMap((sentence) => sentence.rows);
    const tagged = (column: (typeof CONLL_COLUMNS)[number]) =>
      rows
        .filter((row) => row[CONLL_COLUMNS.indexOf(column)] !== 'O')
        .map((row) => `${row[1]} ${row[CONLL_COLUMNS.indexOf(column)]}`);
    expect(tagged('DEPECHE:DATE')).toEqual(['le B-DATE', '3 I-DATE', 'mars I-DATE']);
    expect(tagged('DEPECHE:FIGURE')).toEqual([
      '1.250,5 B-MONEY',
      'euros I-MONEY',
      '- B-PERCENTAGE',
      '2,8 I-PERCENTAGE',
      '% I-PERCENTAGE',
      '3 B-SCORE',
      '- I-SCORE',
      '1 I-SCORE',
    ]);
    expect(tagged('DEPECHE:SPEAKER')).toEqual([
      'le B-PERSON',
      '" I-PERSON',
      'maire I-PERSON',
      '" I-PERSON',
      'il B-PERSON',
    ]);
  });
});
