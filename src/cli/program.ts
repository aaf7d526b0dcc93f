import { Command, type CommanderError, Option } from 'commander';
import { CSV_DIALECTS } from '../formats/index.js';
import { OUTPUT_FORMATS } from './article-formats.js';
import { addClusterCommands } from './cluster/cluster-commands.js';
import type { ColorChoice } from './color.js';
import { addCompletionCommand } from './completion/completion-command.js';
import { diffCommand } from './diff/diff-command.js';
import { readExtension } from './extension-file.js';
import { extractFiles } from './extract-files.js';
import { type ExtractCommandFlags, optionsOf, wrongUse } from './extract-flags.js';
import { addColorOptions, styleHelp } from './help-style.js';
import {
  readInclude,
  readJobs,
  readLanguage,
  readMaxLength,
  readPartition,
  readPublishedAt,
  readTimeZone,
} from './option-values.js';
import { reportCommand } from './report/report-command.js';
import { type ScoreFlags, scoreFiles } from './score-files.js';

/** Exit codes of the command. */
export const Exit = { OK: 0, FAILED: 1, USAGE: 2 } as const;

/** The command line: `depeche extract`, `score`, `report`, `diff`, and `worker`, `submit`, `collect` of a cluster. */
export function buildProgram(version: string, color: ColorChoice = 'auto'): Command {
  const program = new Command('depeche');
  styleHelp(program, color);
  program
    .description('Reads French news-agency copy and gives back typed facts: dates, figures and quotes.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(depeche --help lists the commands)')
    .addHelpText('after', PROGRAM_EXAMPLES)
    .exitOverride(exitWithUsage);

  program
    .command('extract')
    .description('print the facts of each article')
    .argument(
      '[file...]',
      'articles: text, ninjs, NewsML-G2, NITF or HTML, told by their content; - or nothing for standard input',
    )
    .option(
      '--published-at <date>',
      "publication date, ISO 8601 at any precision: '2024-04', '2024-04-03T18:25+02:00'",
      readPublishedAt,
    )
    .option('--time-zone <zone>', "IANA zone for a publication instant (default 'Europe/Paris')", readTimeZone)
    .option('--language <language>', "'auto' detects the language, 'fra' takes it as French", readLanguage)
    .option('--include <kinds>', "only these facts, of 'dates,figures,quotes' (default all)", readInclude)
    .option('--max-length <units>', 'refuse longer articles, in UTF-16 code units (default none)', readMaxLength)
    .option('--extension <file>', 'words, names and speakers of your own, as JSON', readExtension)
    .addOption(new Option('--format <format>', 'what to write').choices(OUTPUT_FORMATS).default('json'))
    .addOption(
      new Option('--csv-dialect <dialect>', 'commas or a French spreadsheet').choices(CSV_DIALECTS).default('rfc4180'),
    )
    .option('--with-article', 'as JSON: the article read out of its format too, {"article","facts"}', false)
    .option('--pretty', 'indent the JSON', false)
    .optionsGroup('JSON Lines:')
    .option('--jsonl', 'read one article a line, {"id","text","publishedAt"}, and write its facts as a line', false)
    .option('--jobs <n>', 'worker threads; the output is the same (default 1)', readJobs)
    .option(
      '-o, --output <file>',
      'write here and not to standard output (with --format brat, --partition: a folder; html: a file or folder)',
    )
    .option('--errors <file>', 'write a record of each line that gave no facts')
    .option('--resume', 'go on behind the last complete line of the output', false)
    .option(
      '--pipe',
      'answer each line with a line, an error with {"id","error"}, as engines that pipe lines want',
      false,
    )
    .option(
      '--partition <name>',
      'write part-NAME.jsonl in the folder -o; it is there only when it is whole',
      readPartition,
    )
    .addHelpText('after', EXTRACT_EXAMPLES)
    .exitOverride(exitWithUsage)
    .action(async (files: string[], flags: ExtractCommandFlags, command: Command) => {
      const wrong = await wrongUse(files, flags);
      if (wrong !== null) command.error(`error: ${wrong}`);
      if (!flags.jsonl) {
        process.exitCode = await extractFiles(files, optionsOf(flags), flags);
        return;
      }
      // Streams and their threads are loaded by those who use them.
      const { extractJsonl } = await import('./jsonl/extract-jsonl.js');
      process.exitCode = await extractJsonl(files, flags, optionsOf(flags));
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

  addClusterCommands(program, exitWithUsage);
  reportCommand(program).exitOverride(exitWithUsage);
  diffCommand(program).exitOverride(exitWithUsage);

  addCompletionCommand(program).exitOverride(exitWithUsage);
  addColorOptions(program);
  return program;
}

const PROGRAM_EXAMPLES = `
Examples:
  $ depeche extract wire.txt --published-at 2024-04-03 --pretty
  $ depeche extract wire.xml --format csv > facts.csv
  $ depeche extract --help`;

const EXTRACT_EXAMPLES = `
Examples:
  $ depeche extract wire.txt --published-at 2024-04-03 --pretty
  $ cat wire.txt | depeche extract
  $ depeche extract wire.xml --format csv > facts.csv
  $ depeche extract *.json --format brat -o annotations/
  $ depeche extract --jsonl --jobs 4 archive.jsonl -o facts.jsonl --errors errors.jsonl

Exit codes: 0 all read, 1 a file or line could not be read, 2 bad usage, 130 interrupted.`;

const SCORE_EXAMPLES = `
Examples:
  $ depeche score corpus/
  $ depeche score --errors corpus/seisme-perou.gold.yaml`;

/** Commander exits with 1 on bad usage; the convention of this command is 2. */
function exitWithUsage(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? Exit.OK : Exit.USAGE);
}
