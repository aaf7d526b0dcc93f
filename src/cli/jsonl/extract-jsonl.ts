import { pMapIterable } from 'p-map';
import type { ExtractOptions } from '../../article-facts.js';
import { type Crew, loadOf, openCrew } from '../../many/crew.js';
import { errorLine } from '../../many/extract-lines.js';
import { reasonOf } from '../extract-files.js';
import type { ExtractCommandFlags } from '../extract-flags.js';
import { say, tell } from '../locale.js';
import { catchUp } from './catch-up.js';
import { ResumeError } from './done-articles.js';
import { type Failure, type FailureLog, openFailureLog } from './failure-log.js';
import { listenForInterrupt } from './interrupt.js';
import { fileOutput, type Output, standardOutput } from './output.js';
import { isDone, partOutput, partPath } from './part-output.js';
import { clock, count, NO_PROGRESS, type Progress, showProgress, sizeOf } from './progress.js';
import { readSources, type SourceItem } from './read-sources.js';

/**
 * Reads articles from JSON Lines, `{"id","text","publishedAt"}`, and writes their facts, `{"id",…}`, in the same order. Gives the
 * exit code: 1 when a line or a file could not be read or written, 130 or 143 when interrupted.
 */
export async function extractJsonl(
  files: readonly string[],
  flags: ExtractCommandFlags,
  options: ExtractOptions,
): Promise<number> {
  const inputs = files.length === 0 ? ['-'] : files;
  const { output: folder, partition } = flags;
  if (partition !== undefined && folder !== undefined && (await isDone(folder, partition))) {
    tell(`${partPath(folder, partition)} is there already; nothing to do`);
    return 0;
  }
  // A bar among the lines of the output would be neither.
  const watched = process.stderr.isTTY && (flags.output !== undefined || !process.stdout.isTTY);
  const progress = watched ? await showProgress(await sizeOf(inputs)) : NO_PROGRESS;
  const interrupt = listenForInterrupt();
  const crew = await openCrew(flags.jobs ?? 1, options, flags.extension, flags.pipe);
  const state = { articles: 0 };
  let log: FailureLog | null = null;
  let fault: string | null = null;
  try {
    log = await openFailureLog(flags.errors, progress);
    await pump({
      items: readSources(inputs, interrupt.signal),
      interrupted: interrupt.signal,
      flags,
      options,
      crew,
      log,
      progress,
      state,
    });
  } catch (error) {
    // Stopped while it caught up: the rest of the input is not missing.
    if (!(error instanceof ResumeError && interrupt.signal.aborted)) fault = faultOf(error);
  } finally {
    interrupt.close();
    progress.stop();
    await crew.close();
    await log?.close();
  }
  const stopped = interrupt.exitCode();
  const failures = log?.count ?? 0;
  if (fault !== null) tell(fault);
  if (watched || fault !== null || stopped !== null)
    process.stderr.write(`${summary(state.articles, failures, stopped !== null, flags)}\n`);
  return stopped ?? (fault !== null || failures > 0 ? 1 : 0);
}

interface Work {
  readonly items: AsyncGenerator<SourceItem>;
  readonly interrupted: AbortSignal;
  readonly flags: ExtractCommandFlags;
  readonly options: ExtractOptions;
  readonly crew: Crew;
  readonly log: FailureLog;
  readonly progress: Progress;
  /** How many articles are written. */
  readonly state: { articles: number };
}

/** Everything from the first item to the last, in order; what is read ahead is bounded by the crew's load. */
async function pump({ items, interrupted, flags, options, crew, log, progress, state }: Work): Promise<void> {
  const start =
    flags.resume && flags.output !== undefined
      ? await catchUp(items, flags.output, options, log.tell)
      : { articles: 0, keep: 0, rest: [] };
  state.articles = start.articles;
  const output = await outputOf(flags, start.keep);
  let whole = false;
  try {
    const answers = pMapIterable(
      chain(start.rest, items),
      (item) => answer(item, crew, flags.pipe),
      loadOf(flags.jobs ?? 1),
    );
    let allFiles = true;
    for await (const { end, bytes, articles, failures } of answers) {
      if (bytes) await output.write(bytes);
      for (const failure of failures) await log.tell(failure);
      allFiles &&= failures.every(({ line }) => line !== null);
      state.articles += articles;
      progress.update(end, state.articles);
    }
    // No articles are an empty output, not yesterday's.
    if (allFiles) await output.write(new Uint8Array());
    whole = allFiles && !interrupted.aborted;
  } finally {
    await output.close(whole);
  }
}

async function outputOf({ output, partition }: ExtractCommandFlags, keep: number): Promise<Output> {
  if (output === undefined) return standardOutput();
  return partition === undefined ? fileOutput(output, keep) : partOutput(output, partition);
}

interface Answer {
  readonly end: number;
  /** Null when there was nothing to read. */
  readonly bytes: Uint8Array | null;
  readonly articles: number;
  readonly failures: readonly Failure[];
}

async function answer(item: SourceItem, crew: Crew, pipe: boolean): Promise<Answer> {
  const { file, end } = item;
  // A line too long to be held is a line all the same; a file that is not there is none.
  if (item.kind === 'failure' && pipe && item.line !== null)
    return { end, bytes: Buffer.from(errorLine({ id: null, error: item.error })), articles: 0, failures: [] };
  if (item.kind === 'failure')
    return { end, bytes: null, articles: 0, failures: [{ file, line: item.line, id: null, error: item.error }] };
  const { output, articles, failures } = await crew.extractLines(item.bytes);
  if (pipe) return { end, bytes: output, articles, failures: [] };
  return {
    end,
    bytes: output,
    articles,
    failures: failures.map(({ line, id, error }) => ({ file, line: item.firstLine + line, id, error })),
  };
}

async function* chain(first: Iterable<SourceItem>, then: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  yield* first;
  yield* then;
}

function faultOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${path}${reasonOf(error)}`;
}

function summary(articles: number, failures: number, stopped: boolean, flags: ExtractCommandFlags): string {
  const done = say(`${count(articles)} article${articles === 1 ? '' : 's'} done in ${clock(process.uptime())}`);
  const failed =
    failures === 0
      ? ''
      : say(`, ${count(failures)} failed${flags.errors === undefined ? '' : `: see ${flags.errors}`}`);
  const onward = stopped && flags.output !== undefined ? say('; the same command with --resume goes on from here') : '';
  return `depeche: ${stopped ? say('interrupted: ') : ''}${done}${failed}${onward}`;
}
