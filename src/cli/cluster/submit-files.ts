import { TextDecoder } from 'node:util';
import { Queue } from 'bullmq';
import { createSubmitter, type Submitter } from '../../bullmq/submit.js';
import { type ArticleInput, checkArticle, idOf } from '../../many/article-input.js';
import { reasonOf } from '../extract-files.js';
import { type FailureLog, openFailureLog } from '../jsonl/failure-log.js';
import { listenForInterrupt } from '../jsonl/interrupt.js';
import { linesOf } from '../jsonl/line-chunks.js';
import { clock, count, NO_PROGRESS, type Progress, showProgress, sizeOf } from '../jsonl/progress.js';
import { readSources } from '../jsonl/read-sources.js';
import type { QueueFlags } from './cluster-commands.js';
import { redisOf, tell } from './queue-server.js';

/** The flags of `depeche submit`. */
export interface SubmitFlags extends QueueFlags {
  readonly maxWaiting?: number;
  /** Hours. */
  readonly remember?: number;
  readonly errors?: string;
}

const HOUR = 60 * 60 * 1000;

/** Puts the articles of JSON Lines into the queue, when there is room. Gives the exit code. */
export async function submitFiles(files: readonly string[], flags: SubmitFlags): Promise<number> {
  const inputs = files.length === 0 ? ['-'] : files;
  const interrupt = listenForInterrupt();
  const progress = process.stderr.isTTY ? await showProgress(await sizeOf(inputs)) : NO_PROGRESS;
  const state = { articles: 0 };
  let log: FailureLog | null = null;
  let fault: string | null = null;
  try {
    log = await openFailureLog(flags.errors, progress);
    const redis = await redisOf(flags, progress);
    const queue = new Queue(flags.queue, { connection: redis, prefix: flags.prefix });
    // What goes wrong is thrown by what was asked for; the connection speaks for itself.
    queue.on('error', () => {});
    const submitter = createSubmitter(queue, {
      signal: interrupt.signal,
      onPause: ({ message }) => tell(`Redis is not able now (${message}); trying again`, progress),
      ...(flags.maxWaiting !== undefined && { maxWaiting: flags.maxWaiting }),
      ...(flags.remember !== undefined && { remember: flags.remember * HOUR }),
    });
    try {
      await submitAll(inputs, interrupt.signal, submitter, log, progress, state);
    } finally {
      await queue.close();
      redis.disconnect();
    }
  } catch (error) {
    fault = reasonOf(error);
  } finally {
    interrupt.close();
    progress.stop();
    await log?.close();
  }
  const stopped = interrupt.exitCode();
  const failures = log?.count ?? 0;
  if (fault !== null) tell(fault);
  tell(
    `${stopped === null ? '' : 'interrupted: '}${count(state.articles)} article${state.articles === 1 ? '' : 's'} submitted in ${clock(process.uptime())}${failures === 0 ? '' : `, ${count(failures)} failed`}${stopped === null ? '' : '; the same command again submits the rest, and nothing twice'}`,
  );
  return stopped ?? (fault !== null || failures > 0 ? 1 : 0);
}

async function submitAll(
  inputs: readonly string[],
  signal: AbortSignal,
  submitter: Submitter,
  log: FailureLog,
  progress: Progress,
  state: { articles: number },
): Promise<void> {
  for await (const item of readSources(inputs, signal)) {
    if (item.kind === 'failure') {
      await log.tell({ file: item.file, line: item.line, id: null, error: item.error });
      continue;
    }
    const articles: ArticleInput[] = [];
    let line = item.firstLine;
    for (const bytes of linesOf(item.bytes)) {
      const read = articleOf(bytes);
      if (read?.article) articles.push(read.article);
      else if (read) await log.tell({ file: item.file, line, id: read.id, error: read.error });
      line++;
    }
    if (articles.length > 0 && !(await submitter.submit(articles))) return;
    state.articles += articles.length;
    progress.update(item.end, state.articles);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

type Line =
  | { readonly article: ArticleInput }
  | { readonly article?: undefined; readonly id: string | number | null; readonly error: string };

/** The article of a line, or why it holds none; null for an empty line. What `extract` would not read is set aside by a worker. */
function articleOf(bytes: Uint8Array): Line | null {
  let value: unknown;
  try {
    const text = utf8.decode(bytes);
    if (text.trim() === '') return null;
    value = JSON.parse(text);
    return { article: checkArticle(value) };
  } catch (error) {
    return { id: idOf(value), error: reasonOf(error) };
  }
}
