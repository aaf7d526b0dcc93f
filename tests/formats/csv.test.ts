import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, toCsv } from '../../src/formats/index.js';
import { DOCUMENTS, HARD } from './documents.js';

type Row = Record<(typeof CSV_COLUMNS)[number], string>;

/** Read by csv-parse, which holds to RFC 4180: a stray quotation mark or a row of another length is an error. */
function read(csv: string, delimiter = ','): Row[] {
  return parse(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' }) as Row[];
}

test.each(DOCUMENTS.map((document) => [document.name ?? '', document] as const))(
  '%s: a row a fact',
  (name, document) => {
    const rows = read(toCsv(document));
    const { dates, figures, quotes } = document.facts;
    expect(rows).toHaveLength(dates.length + figures.length + quotes.length);
    for (const fact of [...dates, ...figures]) {
      const row = rows.find((candidate) => candidate.id === fact.id);
      expect(row).toMatchObject({ article: name, start: String(fact.start), end: String(fact.end) });
      expect(row?.text.replace(/^'/, '')).toBe(fact.text.replace(/^'/, ''));
      expect(document.text.slice(Number(row?.start), Number(row?.end))).toBe(fact.text);
    }
    for (const figure of figures)
      if (figure.value !== null) expect(Number(rows.find((row) => row.id === figure.id)?.value)).toBe(figure.value);
  },
);

describe('what a spreadsheet makes of it', () => {
  const rows = read(toCsv(HARD));

  test('begins with the mark that Excel needs, ends each row with CRLF', () => {
    expect(toCsv(HARD)).toMatch(/^\uFEFFarticle,published,fact,.*\r\n$/s);
    expect(toCsv(HARD, { byteOrderMark: false, header: false })).toMatch(/^émeute/);
  });

  test('a text is never a formula; a number with a sign stays one', () => {
    expect(rows.find((row) => row.id === 'q1')?.text).toBe("'=SOMME(A1)");
    expect(rows.find((row) => row.id === 'f2')).toMatchObject({ text: '-2,8%', value: '-2.8' });
    expect(rows.find((row) => row.id === 'f3')).toMatchObject({ value: '[[3,1]]' });
  });

  test('line ends, marks and separators stay inside their cell', () => {
    const quote = rows.find((row) => row.id === 'q2');
    expect(quote?.text).toBe('Nous avons perdu\n1.250,5 euros 💶 […] -2,8%, soit 3-1');
    expect(quote).toMatchObject({ speaker: 'le "maire"', speaker_role: 'maire; de Vélizy', cue: 'ajouter' });
    expect(rows.find((row) => row.id === 'f1')).toMatchObject({ quote: 'q2', speaker: 'le "maire"', value: '1250.5' });
  });

  test('in French: semicolons and decimal commas', () => {
    const french = read(toCsv(HARD, { dialect: 'excel-fr' }), ';');
    expect(french.find((row) => row.id === 'f1')).toMatchObject({ value: '1250,5', unit: 'EUR' });
    expect(french.find((row) => row.id === 'f2')).toMatchObject({ value: '-2,8' });
    // @ts-expect-error: not a dialect
    expect(() => toCsv(HARD, { dialect: 'tsv' })).toThrow(/rfc4180, excel-fr/);
  });

  test('several articles are one table', () => {
    expect(read(toCsv(DOCUMENTS)).length).toBe(DOCUMENTS.map((d) => read(toCsv(d)).length).reduce((a, b) => a + b, 0));
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
  });
});
