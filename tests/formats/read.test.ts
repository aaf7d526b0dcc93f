import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import {
  extractOptionsOf,
  locateInSource,
  readArticle,
  readArticles,
  recogniseFormat,
  SourceError,
  type WireArticle,
} from '../../src/formats/index.js';
import { SAMPLES, sample } from './samples.js';
import '../property-seed.js';

/** The words of the source that a stretch of the text stands for. */
function inSource(source: string, article: WireArticle, words: string): string[] {
  const start = article.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return locateInSource(article.map, { start, end: start + words.length }).map((range) =>
    source.slice(range.start, range.end),
  );
}

describe.each(SAMPLES)('%s', (name, format) => {
  const source = sample(name);

  test(`is recognised as ${format}`, () => {
    expect(recogniseFormat(source)).toBe(format);
  });

  test('every character leads back to itself, to its reference or escape, or nowhere when it was put in', () => {
    for (const article of readArticles(source)) {
      for (let at = 0; at < article.text.length; at++) {
        const character = article.text[at] ?? '';
        const [range, ...more] = locateInSource(article.map, { start: at, end: at + 1 });
        expect(more).toEqual([]);
        if (range === undefined) expect(character).toMatch(/[\n |-]/);
        else {
          const original = source.slice(range.start, range.end);
          if (original !== character) expect(original).toMatch(/^(?:&#?\w+;|\\u[\dA-Fa-f]{4}|\\.|\s+|<br\/>)$/);
        }
      }
    }
  });

  test('facts are found in the text and shown in the source', () => {
    for (const article of readArticles(source)) {
      const facts = extract(article.text, extractOptionsOf(article));
      expect(facts.publication.source).toBe('option');
      expect(facts.language.isFrench).toBe(true);
      for (const fact of [...facts.dates, ...facts.figures])
        expect(locateInSource(article.map, fact).length).toBeGreaterThan(0);
    }
  });
});

describe('what the formats say', () => {
  test('ninjs 1', () => {
    const source = sample('pont-erdre.ninjs1.json');
    const article = readArticle(source);
    expect(article).toMatchObject({
      publishedAt: '2024-04-03T16:40:00+02:00',
      headline: "Le pont de Malgrève fermé après la chute d'une pile",
      byline: 'Par Maëlle KERVADEC',
      place: 'Nantes',
      language: 'fr',
      uri: 'http://depeche.example/items/2024-04-03/pont-erdre',
    });
    // Through XHTML and JSON: a reference, and an element in the middle.
    expect(inSource(source, article, "l'Erdre")).toEqual(['l&apos;Erdre']);
    expect(inSource(source, article, 'Le pont de Malgrève, sur')).toEqual(['Le ', 'pont de Malgrève', ', sur']);
    expect(inSource(source, article, '"Aucun blessé')).toEqual(['\\"Aucun blessé']);
  });

  test('ninjs 2: a list of items, the main headline, XHTML before plain text', () => {
    const [ferry, curling] = readArticles(sample('ferry-tolvane.ninjs2.json'));
    expect(ferry?.text.split('\n\n')).toEqual([
      'Quarante et un passagers secourus au large de Tolvane',
      'Les 41 passagers du ferry Étoile-du-Nord ont été secourus samedi matin, a indiqué la garde côtière.',
      '« Nous avons mis deux heures à rejoindre le navire », a raconté la capitaine Ève Desrosiers.',
    ]);
    expect(curling?.publishedAt).toBe('2023-11-18T09:00:00Z');
  });

  test('ninjs 3: escapes of every kind', () => {
    const source = sample('laiterie-brenne.ninjs3.json');
    const article = readArticle(source);
    expect(article.place).toBe('Châteauroux');
    expect(inSource(source, article, '0,46 € le litre')).toEqual(['0,46 \\u20ac le litre']);
    expect(inSource(source, article, '🥛 Lait/Libre')).toEqual(['\\uD83E\\uDD5B Lait\\/Libre']);
  });

  test('NewsML-G2: the picture is left out, the dateline joins its paragraph', () => {
    const source = sample('incendie-valcrose.g2.xml');
    const articles = readArticles(source);
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article).toMatchObject({ publishedAt: '2024-08-19T21:04:00+02:00', place: 'Valcrose' });
    expect(article?.text).toContain('\n\nVALCROSE (Var), 19 août 2024 (ATLAS) - Un incendie a parcouru');
    expect(article?.text).not.toContain('colline brûlée');
    if (article) {
      expect(inSource(source, article, "C'est un désastre & une")).toEqual(["C'est ", 'un désastre', ' &amp; une']);
      expect(inSource(source, article, 'pompiers & 4 avions')).toEqual(['pompiers & 4 avions']);
    }
  });

  test('NewsML-G2 under a prefix, XHTML inside', () => {
    const article = readArticle(sample('sommet-aldery.g2.xml'));
    expect(article).toMatchObject({ place: 'Genève', language: 'fr-CH', byline: 'Odile Rochat' });
    expect(article.text).toContain('(ATLAS) - Les dix-huit pays');
    expect(article.text).toContain('Nadia Bersier.\nElle a ajouté');
  });

  test('NITF in ISO-8859-1: basic ISO dates, tables, no caption', () => {
    const article = readArticle(sample('barrage-tessoire.nitf.xml'));
    expect(article).toMatchObject({
      publishedAt: '2024-03-05T09:15:00+01:00',
      place: 'Tessoire',
      byline: 'Par Rémi OUDOT',
    });
    expect(article.text).toContain('abaissé de quatre mètres');
    expect(article.text).toContain('Tessoire | 1.240');
    expect(article.text).not.toContain('2019');
  });

  test('a web page: the story and nothing around it', () => {
    const source = sample('greve-tramways.html');
    const article = readArticle(source);
    expect(article).toMatchObject({
      publishedAt: '2024-05-14T07:30:00+02:00',
      byline: 'Gwenn Aubrac, Tom Delrieu',
      language: 'fr-FR',
      uri: 'https://lafeuille.example/2024/05/14/greve-tramways',
    });
    for (const other of ['Sport', '2021', 'lettre', 'bus', 'adresse', 'caché', 'Halles', 'juillet', 'publié'])
      expect(article.text).not.toContain(other);
    expect(article.text.split('\n\n')).toHaveLength(5);
    expect(inSource(source, article, '4,5\u00a0%')).toEqual(['4,5&nbsp;%']);
  });

  test('a web page whose text is only in its JSON-LD', () => {
    const source = `<html><head><script type="application/ld+json">{"@type":["NewsArticle"],"datePublished":"2024-01-09",
      "articleBody":"Le maire a d\\u00e9missionn\\u00e9 lundi."}</script></head><body><h1>Un maire d&eacute;missionne</h1></body></html>`;
    const article = readArticle(source);
    expect(article.text).toBe('Un maire démissionne\n\nLe maire a démissionné lundi.');
    expect(inSource(source, article, 'démissionné')).toEqual(['d\\u00e9missionn\\u00e9']);
  });
});

describe('what is none of them stays text', () => {
  test.each([
    ['PARIS, 3 avr 2024 (AFP) - Le maire est parti.'],
    ['[Actualisé] Le maire est parti.'],
    ['{"a": 1}'],
    ['<rss><channel><title>Le maire</title></channel></rss>'],
    ['<3 du maire'],
    [''],
    ['\uFEFFLe maire est parti.'],
  ])('%j', (source) => {
    expect(recogniseFormat(source)).toBe('text');
    expect(readArticle(source).text).toBe(source);
  });
});

describe('errors say what was found and what is read', () => {
  test('the wrong format', () => {
    expect(() => readArticle('Le maire', { format: 'nitf' })).toThrow(SourceError);
    expect(() => readArticle('Le maire', { format: 'nitf' })).toThrow(/expected an NITF document.*plain text/);
    // @ts-expect-error: not a format
    expect(() => readArticle('Le maire', { format: 'docx' })).toThrow(/text, ninjs, newsml-g2, nitf, html/);
    // @ts-expect-error: not a string
    expect(() => readArticle(12)).toThrow(TypeError);
  });

  test('an item without a story', () => {
    expect(() =>
      readArticle('<newsItem guid="a"><contentMeta><headline>Photo</headline></contentMeta></newsItem>'),
    ).toThrow(/NewsML-G2 item without text/);
  });
});

describe('hostile documents', () => {
  const nitf = (doctype: string, text: string) =>
    `<?xml version="1.0"?>${doctype}<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`;

  test('entities of the document are not expanded', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const article = readArticle(nitf(`<!DOCTYPE nitf [<!ENTITY l0 "lol">${laughs}]>`, 'Rire &l9; fin'));
    expect(article.text).toBe('Rire &l9; fin');
  });

  test('nothing outside the document is read', () => {
    const article = readArticle(nitf('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'));
    expect(article.text).toBe('&x;');
  });

  test('deep nesting and documents cut off give what is there', () => {
    const deep = 4000;
    expect(readArticle(nitf('', `${'<em>'.repeat(deep)}fond${'</em>'.repeat(deep)}`)).text).toBe('fond');
    expect(readArticle(`<html>${'<div>'.repeat(deep)}<p>fond`).text).toBe('fond');
    expect(() => readArticle(`<html>${'<div>'.repeat(200_000)}<p>fond`)).toThrow(/nested deeper/);
    const source = sample('incendie-valcrose.g2.xml');
    for (let end = 0; end < source.length; end += 97) {
      try {
        readArticles(source.slice(0, end));
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }
  });

  test('any string at all', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      ';',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '<p>',
      '</p>',
      '<nitf>',
      '<newsItem>',
      '<html>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&eacute;',
      '&#233;',
      '"body_text"',
      '"headline":"x"',
      '\\u00e9',
      'é',
      ' ',
      '\n',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const source = pieces.join('');
        try {
          for (const { text, map } of readArticles(source))
            for (const { textStart, textEnd, sourceStart, sourceEnd } of map)
              if (textEnd - textStart === sourceEnd - sourceStart && textEnd - textStart > 1)
                // A line end in mark-up is a space of the text.
                expect(source.slice(sourceStart, sourceEnd).replace(/\s/g, ' ')).toBe(
                  text.slice(textStart, textEnd).replace(/\s/g, ' '),
                );
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('text that was escaped comes back', () => {
    const escaped = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => !/\s/.test(s)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const xhtml = `<p>${list.map((word, i) => (i % 2 ? `<em>${escaped(word)}</em>` : escaped(word))).join('\n ')}</p>`;
        expect(readArticle(nitf('', xhtml)).text).toBe(text);
        const item = { uri: 'a:b', headline: '', body_xhtml: xhtml };
        expect(readArticle(JSON.stringify(item)).text).toBe(text);
      }),
    );
  });
});
