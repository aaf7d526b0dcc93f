import type { QuoteFact, Speaker } from '../../article-facts.js';
import type {
  DateChange,
  FactsDiff,
  FigureChange,
  QuoteChange,
  SpeakerChange,
  WordChange,
} from '../../compare/index.js';
import type { FactsDocument } from '../../formats/index.js';
import type { Messages } from '../../report/messages/index.js';
import { formatNumber, sayDate, sayValue } from '../../report/say-date.js';
import { signFigure } from '../../report/say-figure.js';

type Formatter = (text: string) => string;

/** The colours that a terminal has; each leaves the text alone where there are none. */
export interface Colors {
  readonly isColorSupported: boolean;
  readonly bold: Formatter;
  readonly dim: Formatter;
  readonly red: Formatter;
  readonly green: Formatter;
  readonly yellow: Formatter;
  readonly strikethrough: Formatter;
  readonly underline: Formatter;
}

interface Voice {
  readonly messages: Messages;
  readonly colors: Colors;
  readonly nameOf: (side: 'before' | 'after', quote: QuoteFact | null) => string;
}

/** The changes as lines for a terminal: `~` other, `+` new, `-` gone. */
export function sayDiff(
  diff: FactsDiff,
  before: FactsDocument,
  after: FactsDocument,
  messages: Messages,
  colors: Colors,
): string {
  const speakers = { before: before.facts.speakers, after: after.facts.speakers };
  const voice: Voice = {
    messages,
    colors,
    nameOf: (side, quote) => nameIn(speakers[side], quote) ?? messages.nobody,
  };
  const sections = [
    section(messages.kinds.figure, diff.figures, (change) => figureLine(change, voice), voice),
    section(messages.kinds.quote, diff.quotes, (change) => quoteLine(change, voice), voice),
    section(messages.kinds.date, diff.dates, (change) => dateLine(change, voice), voice),
    section(messages.kinds.speaker, diff.speakers, (change) => speakerLine(change, voice), voice),
  ].filter((lines) => lines.length > 0);
  const head = [
    colors.red(`--- ${before.name ?? messages.diff.before}${filed(diff.publication.before, messages)}`),
    colors.green(`+++ ${after.name ?? messages.diff.after}${filed(diff.publication.after, messages)}`),
  ];
  const all = [diff.figures, diff.quotes, diff.dates, diff.speakers].flat();
  const same = all.filter(({ status }) => status === 'same').length;
  const foot = [
    ...(same === all.length ? [messages.diff.nothing] : []),
    ...(same > 0 ? [colors.dim(messages.diff.unchanged(same))] : []),
  ];
  return `${[head, ...sections, foot].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const nameIn = (speakers: readonly Speaker[], quote: QuoteFact | null): string | undefined =>
  speakers.find(({ id }) => id === quote?.speaker?.id)?.name;

const filed = (date: string | null, messages: Messages): string =>
  date === null ? '' : `  (${sayValue(date, messages)})`;

function section<C extends { readonly status: string }>(
  title: string,
  changes: readonly C[],
  line: (change: C) => string,
  { colors }: Voice,
): string[] {
  const changed = changes.filter(({ status }) => status !== 'same');
  if (changed.length === 0) return [];
  return [
    colors.bold(title),
    ...changed.map((change) => {
      const { status } = change;
      if (status === 'added' || status === 'new') return colors.green(`  + ${line(change)}`);
      if (status === 'dropped' || status === 'gone') return colors.red(`  - ${line(change)}`);
      return `  ${colors.yellow('~')} ${line(change)}`;
    }),
  ];
}

/** `morts: ≥ 133 → ≥ 144 (+11)` */
function figureLine({ before, after, difference }: FigureChange, { messages, colors }: Voice): string {
  const figure = after ?? before;
  if (!figure) return '';
  const thing = figure.counted?.text ?? messages.figureKind[figure.kind];
  const step = difference === null || difference === 0 ? '' : ` (${signed(difference, messages)})`;
  const amounts = [before, after].filter((one) => one !== null).map((one) => signFigure(one, messages));
  return `${plain(thing)}: ${amounts.join(' → ')}${colors.dim(step)}`;
}

/** `le 17 mai: jeudi 15 mai 2025 → samedi 17 mai 2025 (+2 jours)` */
function dateLine({ before, after, days }: DateChange, { messages, colors }: Voice): string {
  const date = after ?? before;
  const step = days === null || days === 0 ? '' : ` (${days > 0 ? '+' : ''}${messages.diff.days(days)})`;
  const dates = [before, after].filter((one) => one !== null).map((one) => sayDate(one, messages));
  return `${plain(date?.text ?? '')}: ${dates.join(' → ')}${colors.dim(step)}`;
}

function speakerLine({ before, after }: SpeakerChange, { messages }: Voice): string {
  const speaker = after ?? before;
  if (!speaker) return '';
  const role = before?.role && after?.role ? messages.diff.roleChanged(before.role, after.role) : speaker.role;
  return role === null ? plain(speaker.name) : `${plain(speaker.name)} (${plain(role)})`;
}

/** Who, and the words: those dropped and those added in brackets or in colour. */
function quoteLine({ before, after, words, altered }: QuoteChange, { messages, colors, nameOf }: Voice): string {
  const who = after ? nameOf('after', after) : nameOf('before', before);
  const said =
    words.length > 0
      ? words.map((word) => sayWords(word, colors)).join('')
      : plain((after ?? before)?.parts.map(({ text }) => text).join(' […] ') ?? '');
  const notes = [
    altered.speaker && messages.diff.speakerChanged(nameOf('before', before), who),
    altered.cue && messages.diff.cueChanged(before?.cue?.text ?? '—', after?.cue?.text ?? '—'),
    altered.kind &&
      before &&
      after &&
      messages.diff.kindChanged(messages.quoteKind[before.kind], messages.quoteKind[after.kind]),
  ].filter((note) => typeof note === 'string');
  const note = notes.length > 0 ? colors.dim(` (${plain(notes.join('; '))})`) : '';
  return `${plain(who)}: « ${said.trim()} »${note}`;
}

function sayWords(
  { kind, text }: WordChange,
  { isColorSupported, red, green, strikethrough, underline }: Colors,
): string {
  if (kind === 'kept') return plain(text);
  const words = plain(text.trimEnd());
  const space = text.trimEnd() === text ? '' : ' ';
  if (kind === 'dropped') return (isColorSupported ? red(strikethrough(words)) : `[-${words}-]`) + space;
  return (isColorSupported ? green(underline(words)) : `{+${words}+}`) + space;
}

function signed(difference: number, messages: Messages): string {
  return `${difference > 0 ? '+' : ''}${formatNumber(difference, messages)}`;
}

/** One line, and nothing of the article's that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '');
}
