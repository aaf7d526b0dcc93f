import { Command, type CommanderError, InvalidArgumentError } from 'commander';
import { readOptions } from '../options.js';
import { type ExtractFlags, extractFiles } from './extract-files.js';
import { type ScoreFlags, scoreFiles } from './score-files.js';

/** Exit codes of the command. */
export const Exit = { OK: 0, FAILED: 1, USAGE: 2 } as const;

/** The command line: `depeche extract`, `depeche score`. */
export function buildProgram(version: string): Command {
  const program = new Command('depeche')
    .description('Reads French news-agency copy and gives back typed facts: dates, figures and quotes.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(depeche --help lists the commands)')
    .exitOverride(exitWithUsage);

  program
    .command('extract')
    .description('print the facts of each article as JSON')
    .argument('[file...]', 'articles as UTF-8 text; - or nothing for standard input')
    .option(
      '--published-at <date>',
      "publication date, ISO 8601 at any precision: '2024-04', '2024-04-03T18:25+02:00'",
      publishedAt,
    )
    .option('--time-zone <zone>', "IANA zone for a publication instant (default 'Europe/Paris')", timeZone)
    .option('--language <language>', "'auto' detects the language, 'fra' takes it as French", language)
    .option('--pretty', 'indent the JSON', false)
    .addHelpText('after', EXTRACT_EXAMPLES)
    .exitOverride(exitWithUsage)
    .action(async (files: string[], flags: ExtractFlags) => {
      process.exitCode = await extractFiles(files, flags);
    });

  program
    .command('score')
    .description('compare the facts of articles with hand-made gold')
    .argument('<gold...>', 'NAME.gold.yaml files, each beside its NAME.txt; or folders of them')
    .option('--json', 'print the measures as JSON', false)
    .option('--errors', 'list each miss, false alarm and wrong attribute in its context', false)
    .option('--articles', 'print a table for each article too', false)
    .addHelpText('after', SCORE_EXAMPLES)
    .exitOverride(exitWithUsage)
    .action(async (gold: string[], flags: ScoreFlags) => {
      process.exitCode = await scoreFiles(gold, flags);
    });

  return program;
}

const EXTRACT_EXAMPLES = `
Examples:
  $ depeche extract wire.txt --published-at 2024-04-03 --pretty
  $ cat wire.txt | depeche extract

Exit codes: 0 all read, 1 a file could not be read, 2 bad usage.`;

const SCORE_EXAMPLES = `
Examples:
  $ depeche score corpus/
  $ depeche score --errors corpus/seisme-perou.gold.yaml`;

/** Commander exits with 1 on bad usage; the convention of this command is 2. */
function exitWithUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? Exit.OK : Exit.USAGE);
}

const publishedAt = checked('publishedAt');
const timeZone = checked('timeZone');
const language = checked('language');

/** A parser that lets `readOptions` judge one option, so that the command and the library say the same. */
function checked(option: 'publishedAt' | 'timeZone' | 'language'): (value: string) => string {
  return (value) => {
    try {
      readOptions({ [option]: value });
    } catch (error) {
      throw new InvalidArgumentError(error instanceof Error ? error.message.replace(/^options\.\w+: /, '') : '');
    }
    return value;
  };
}
