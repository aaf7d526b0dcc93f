/** Accuracy beside the peers on the corpus: `npm run bench:accuracy`. Prints Markdown. */
import { goldFilesIn, readGoldFile } from '../src/cli/score-files.js';
import { extract } from '../src/extract.js';
import type { Gold, GoldDate, GoldFigure } from '../src/score/index.js';
import { matchSpans, shared } from '../src/score/match.js';
import { alignedTable } from '../src/score/table.js';
import { measuresOf, noCounts, note } from '../src/score/tally.js';
import { DATE_PEERS, FIGURE_PEERS, type Peer, type PeerSpan } from './peers.js';
import { QUOTE_HEAD, quoteRows } from './quotes.js';

const options = (gold: Gold) => (gold.publishedAt === null ? {} : { publishedAt: gold.publishedAt });

const ours = (kind: 'dates' | 'figures'): Peer => ({
  name: 'depeche',
  find: (gold) => extract(gold.text, options(gold))[kind].map((fact) => ({ ...fact, value: fact.value })),
});

/** The day an article was filed, for tools that take nothing coarser. */
function referenceOf(gold: Gold): Date {
  const date = gold.publishedAt ?? gold.publication.date ?? '2024-01-01';
  return new Date(`${date.slice(0, 10).padEnd(10, '-01').slice(0, 10)}T12:00:00Z`);
}

function row(
  peer: Peer,
  golds: readonly Gold[],
  itemsOf: (gold: Gold) => readonly (GoldDate | GoldFigure)[],
): string[] {
  const counts = noCounts();
  const started = performance.now();
  const found = golds.map((gold) => peer.find(gold, referenceOf(gold)));
  const seconds = (performance.now() - started) / 1000;
  golds.forEach((gold, i) => {
    const items = itemsOf(gold);
    const { pairs, missed, spurious } = matchSpans(items, found[i] ?? ([] as PeerSpan[]));
    for (const { gold: item, found: span, strict } of pairs) {
      if (item.optional === true) continue;
      counts.gold++;
      counts.found++;
      counts.relaxed++;
      if (strict) counts.strict++;
      if (!item.optional.includes('value') && item.value !== null) note(counts, 'value', span.value === item.value);
    }
    counts.gold += missed.filter((item) => item.optional !== true).length;
    counts.found += spurious.filter(
      (span) => !items.some((item) => item.optional === true && shared(item, span) > 0),
    ).length;
  });
  const { strict, relaxed, value, valueF1 } = measuresOf(counts);
  const show = (figure: number | null): string => (figure ?? 0).toFixed(2);
  return [
    peer.name,
    show(relaxed.precision),
    show(relaxed.recall),
    show(relaxed.f1),
    show(strict.f1),
    show(value),
    show(valueF1),
    seconds.toFixed(2),
  ];
}

const parts = {
  seen: await Promise.all((await goldFilesIn('corpus')).map(readGoldFile)),
  unseen: await Promise.all((await goldFilesIn('corpus/unseen')).map(readGoldFile)),
};
for (const [part, golds] of Object.entries(parts)) {
  for (const [kind, peers, itemsOf] of [
    ['dates', [ours('dates'), ...DATE_PEERS], (gold: Gold) => gold.dates],
    ['figures', [ours('figures'), ...FIGURE_PEERS], (gold: Gold) => gold.figures],
  ] as const) {
    console.log(`\n${kind}, ${part} part (${golds.length} articles)\n`);
    console.log(
      alignedTable([
        ['', 'relaxed P', 'R', 'F1', 'strict F1', 'value', 'value-F1', 'seconds'],
        ...peers.map((peer) => row(peer, golds, itemsOf)),
      ]).join('\n'),
    );
  }
  console.log(`\nquotes, ${part} part (${golds.length} articles)\n`);
  console.log(alignedTable([QUOTE_HEAD, ...quoteRows(golds)]).join('\n'));
}
