import { type Command, InvalidArgumentError, Option } from 'commander';
import { readExtension } from '../extension-file.js';
import { tell } from '../locale.js';
import { readInclude, readJobs, readLanguage, readMaxLength, readTimeZone } from '../option-values.js';
import type { CollectFlags } from './collect-results.js';
import type { WorkerFlags } from './run-worker.js';
import type { SubmitFlags } from './submit-files.js';

/** Where the queue is: every command of the cluster is told. */
export interface QueueFlags {
  readonly redis?: string;
  readonly queue: string;
  readonly prefix: string;
}

/** Adds `depeche worker`, `depeche submit` and `depeche collect`. What they need is loaded by those who use them. */
export function addClusterCommands(program: Command, exit: Parameters<Command['exitOverride']>[0]): void {
  withQueue(program.command('worker'))
    .description('read articles of a BullMQ queue on Redis, until stopped')
    .option('--jobs <n>', 'threads that read (default 1)', readJobs)
    .addOption(new Option('--results <place>', 'where facts go').choices(['stream', 'queue']).default('stream'))
    .option('--max-results <n>', 'wait when more results are not fetched (default 10000)', wholeNumber)
    .option('--time-limit <seconds>', 'set an article aside that takes longer (default 60)', positive)
    .option('--lock <seconds>', "after which a dead worker's articles go to another (default 30)", positive)
    .option('--port <n>', 'answer GET /health and /metrics here; 0 takes a free port', port)
    .option('--host <address>', 'listen at this address (default 127.0.0.1)')
    .option('--time-zone <zone>', "IANA zone for a publication instant (default 'Europe/Paris')", readTimeZone)
    .option('--language <language>', "'auto' detects the language, 'fra' takes it as French", readLanguage)
    .option('--include <kinds>', "only these facts, of 'dates,figures,quotes' (default all)", readInclude)
    .option('--max-length <units>', 'set longer articles aside, in UTF-16 code units (default none)', readMaxLength)
    .option('--extension <file>', 'words, names and speakers of your own, as JSON', readExtension)
    .addHelpText('after', WORKER_HELP)
    .exitOverride(exit)
    .action(async (flags: WorkerFlags) => {
      process.exitCode = await withPeers(async () => (await import('./run-worker.js')).runWorker(flags));
    });

  withQueue(program.command('submit'))
    .description('put articles of JSON Lines into the queue')
    .argument('[file...]', 'one article a line, {"id","text","publishedAt"}; - or nothing for standard input')
    .option('--max-waiting <n>', 'wait when more articles wait in the queue (default 10000)', wholeNumber)
    .option('--remember <hours>', 'for how long an article that comes again is not read again (default 24)', hours)
    .option('--errors <file>', 'write a record of each line that is no article')
    .addHelpText('after', SUBMIT_HELP)
    .exitOverride(exit)
    .action(async (files: string[], flags: SubmitFlags) => {
      process.exitCode = await withPeers(async () => (await import('./submit-files.js')).submitFiles(files, flags));
    });

  withQueue(program.command('collect'))
    .description('write the results as JSON Lines, each once')
    .requiredOption('-o, --output <file>', 'append to this file; FILE.position beside it says how far it is')
    .option('--errors <file>', 'write a record of each article that was set aside, with the reason')
    .option('--drain', 'end when the queue is empty and all its results are written', false)
    .addHelpText('after', COLLECT_HELP)
    .exitOverride(exit)
    .action(async (flags: CollectFlags) => {
      process.exitCode = await withPeers(async () => (await import('./collect-results.js')).collectResults(flags));
    });
}

const CREDENTIALS = `
User and password of Redis come from the URL or from the environment, DEPECHE_REDIS_USERNAME and DEPECHE_REDIS_PASSWORD; other users of
this machine can see the arguments of a command, so better have the URL in DEPECHE_REDIS_URL too.`;

const WORKER_HELP = `${CREDENTIALS}

SIGTERM and SIGINT end it when what it has begun is done. Exit codes: 0 stopped, 1 something went wrong, 2 bad usage.

Example:
  $ depeche worker --redis redis://localhost --queue wires --jobs 4 --port 9464`;

const SUBMIT_HELP = `${CREDENTIALS}

Exit codes: 0 all submitted, 1 a line or file could not be read, 2 bad usage, 130 interrupted.

Example:
  $ depeche submit --queue wires 2024-*.jsonl`;

const COLLECT_HELP = `${CREDENTIALS}

Exit codes: 0 stopped or drained, 1 something went wrong, 2 bad usage.

Example:
  $ depeche collect --queue wires -o facts.jsonl --errors set-aside.jsonl`;

function withQueue(command: Command): Command {
  return command
    .option('--redis <url>', 'redis://[user:password@]host[:port][/database], rediss:// (default redis://localhost)')
    .option('--queue <name>', 'the queue of articles', queueName, 'depeche')
    .option('--prefix <prefix>', "of BullMQ's keys", 'bull');
}

/** Says what to install where a package is not there that only these commands need. */
async function withPeers(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    const missing = /^Cannot find (?:package|module) '(bullmq|ioredis|prom-client)'/.exec(
      error instanceof Error ? error.message : '',
    );
    if (!missing) throw error;
    tell(`this command needs ${missing[1]}: npm install bullmq ioredis prom-client`);
    return 1;
  }
}

function queueName(value: string): string {
  if (/^[^:]+$/.test(value)) return value;
  throw new InvalidArgumentError('expected a name without a colon.');
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('expected a whole number above 0.');
}

function positive(value: string): number {
  const number = Number(value);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('expected a number above 0.');
}

function hours(value: string): number {
  return value.trim() === '0' ? 0 : positive(value);
}

function port(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535 && value.trim() !== '') return number;
  throw new InvalidArgumentError('expected a number from 0 to 65535.');
}
