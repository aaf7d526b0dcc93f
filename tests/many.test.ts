import { createRequire } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { extract } from '../src/extract.js';
import type * as Many from '../src/many/index.js';
import type { ArticleInput } from '../src/many/index.js';

// Threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// The package as users have it, threads and all: `npm test` builds it first.
const NAME = 'depeche/many';
const { extractMany }: typeof Many = await import(/* @vite-ignore */ NAME);
const required = createRequire(import.meta.url)(NAME) as typeof Many;

function article(id: number): ArticleInput {
  return { id, text: `PARIS, ${(id % 28) + 1} mars 2024 (AFP) - "C'est non", a dit mardi M. Pic${id}.` };
}

const ARTICLES = Array.from({ length: 60 }, (_, id) => article(id));

async function collect(results: AsyncIterable<Many.ArticleResult>): Promise<Many.ArticleResult[]> {
  const all: Many.ArticleResult[] = [];
  for await (const result of results) all.push(result);
  return all;
}

/** Articles as long as they are asked for, and how many were; `closed` when the reader ended it. */
function endless() {
  const state = { taken: 0, closed: false };
  async function* source() {
    try {
      for (;;) yield article(state.taken++);
    } finally {
      state.closed = true;
    }
  }
  return { state, source: source() };
}

describe.each([1, 2, 3])('extractMany with jobs %i', (jobs) => {
  test('gives the facts of each article, in their order', async () => {
    const results = await collect(extractMany(ARTICLES, { jobs }));
    expect(results).toEqual(ARTICLES.map(({ id, text }) => ({ id, facts: extract(text), error: null })));
  });

  test('keeps the order when a long article is followed by short ones', async () => {
    const long = { id: 'long', text: `${ARTICLES[0]?.text}\n`.repeat(300) };
    const ids = (await collect(extractMany([long, ...ARTICLES], { jobs }))).map(({ id }) => id);
    expect(ids).toEqual(['long', ...ARTICLES.map(({ id }) => id)]);
  });

  test('reads with an extension', async () => {
    const extension = { lexicon: { verbs: [{ verb: 'tambouriner' }] } };
    const articles = [{ id: 1, text: '«Nous restons ici», tambourine la maire de Lens.' }];
    const [result] = await collect(extractMany(articles, { jobs, extension, language: 'fra' }));
    expect(result?.facts?.quotes[0]?.cue?.lemma).toBe('tambouriner');
    expect(() => extractMany(articles, { jobs, extension: { lexicon: { verbs: [{ verb: 'choir' }] } } })).toThrow(
      /lexicon\.verbs\[0\]/,
    );
  });

  test('takes the options for all articles, and their own date before', async () => {
    const options = { jobs, publishedAt: '2020-01-10', include: ['dates'] } as const;
    const articles = [
      { id: 'a', text: 'Il est parti mardi.', publishedAt: '2024-04-05' },
      { id: 'b', text: 'Il est parti mardi.', publishedAt: null },
      { id: 'c', text: '"Non", a-t-il dit.' },
    ];
    const facts = (await collect(extractMany(articles, options))).map((result) => result.facts);
    expect(facts.map((one) => one?.publication.date)).toEqual(['2024-04-05', '2020-01-10', '2020-01-10']);
    expect(facts[2]?.quotes).toEqual([]);
  });

  test('tells what is wrong with an article and goes on', async () => {
    const articles = [
      { id: 'a', text: 7 },
      { id: 'b', text: 'Il pleut.', publishedAt: 'hier' },
      { text: 'Il pleut.' },
      { id: 1e20, text: 'Il pleut.' },
      null,
      { id: 'c', text: 'Il pleut à verse sur toute la ville depuis hier.' },
      { id: 'd', text: 'Il pleut.' },
    ] as unknown as ArticleInput[];
    const results = await collect(extractMany(articles, { jobs, maxLength: 20 }));
    expect(results.map(({ id, error }) => [id, error && `${error.name}: ${error.message}`])).toEqual([
      ['a', 'TypeError: text: expected a string, got a number'],
      ['b', expect.stringMatching(/^RangeError: publishedAt: expected an ISO 8601 date .*, got 'hier'$/)],
      [null, 'TypeError: id: expected a string or a whole number, got nothing'],
      [
        null,
        'TypeError: id: expected a string for a number that JavaScript cannot keep exactly, got 100000000000000000000',
      ],
      [null, expect.stringMatching(/^TypeError: expected an object such as .*, got null$/)],
      ['c', 'RangeError: text: 48 UTF-16 code units; maxLength allows 20'],
      ['d', null],
    ]);
  });

  test('takes articles as results are taken, and ends its source with the loop', async () => {
    const { state, source } = endless();
    let seen = 0;
    for await (const { id } of extractMany(source, { jobs })) {
      expect(id).toBe(seen++);
      expect(state.taken - seen).toBeLessThanOrEqual(8 * jobs);
      if (seen === 100) break;
    }
    expect(state.closed).toBe(true);
  });

  test('gives what the source gave before its error', async () => {
    async function* failing() {
      yield* ARTICLES.slice(0, 5);
      throw new Error('the wire is cut');
    }
    let seen = 0;
    await expect(async () => {
      for await (const _ of extractMany(failing(), { jobs })) seen++;
    }).rejects.toThrow('the wire is cut');
    expect(seen).toBe(5);
  });

  test('gives a result without waiting for the article after it', async () => {
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    async function* slow() {
      yield article(1);
      await promise;
    }
    const stream = extractMany(slow(), { jobs });
    expect((await stream.next()).value).toMatchObject({ id: 1 });
    resolve();
    expect(await stream.next()).toMatchObject({ done: true });
  });
});

test('the same for those who require it', async () => {
  expect(await collect(required.extractMany(ARTICLES, { jobs: 2 }))).toEqual(await collect(extractMany(ARTICLES)));
});

test.each([0, -1, 1.5, 257, '2', null])('jobs %j is a RangeError at once', (jobs) => {
  expect(() => extractMany([], { jobs } as never)).toThrow(/^options\.jobs: expected a whole number .* from 1 to 256/);
});

test('an option that cannot be read is a RangeError at once', () => {
  expect(() => extractMany([], { publishedAt: 'hier' })).toThrow(/^options\.publishedAt/);
});
