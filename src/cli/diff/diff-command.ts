import { type Command, Option } from 'commander';
import { LOCALES } from '../../report/messages/index.js';
import { type ArticleFlags, articleOptions, articleOptionsOf } from '../article-options.js';
import { interfaceLocale } from '../interface-locale.js';
import { readPublishedAt } from '../option-values.js';
import type { DiffFlags } from './diff-files.js';

const EXAMPLES = `
Examples:
  $ depeche diff noon.txt evening.txt
  $ depeche diff noon.xml evening.xml --format html -o changes.html
  $ depeche diff noon.txt evening.txt --json | jq '.figures[] | select(.status == "changed")'

Exit codes: 0 compared, 1 a file could not be read, 2 bad usage; with --exit-code 1 when anything has changed.`;

/** `depeche diff`: what has changed from one version of a story to the next. */
export function diffCommand(program: Command): Command {
  return articleOptions(
    program
      .command('diff')
      .description('compare the facts of two versions of one story')
      .argument('<before>', 'the earlier version, in any format; - for standard input')
      .argument('<after>', 'the later version'),
  )
    .option('--published-at-after <date>', 'publication date of the later version, if another', readPublishedAt)
    .addOption(new Option('--format <format>', 'what to write').choices(['text', 'json', 'html']).default('text'))
    .option('--json', 'the same as --format json', false)
    .option('-o, --output <file>', 'write here and not to standard output')
    .addOption(
      new Option('--color [when]', 'colour the text')
        .choices(['auto', 'always', 'never'])
        .default('auto')
        .preset('always'),
    )
    .option('--no-color', 'the same as --color never')
    .addOption(
      new Option('--locale <locale>', 'language of text and page')
        .choices(LOCALES)
        .default(interfaceLocale(process.env)),
    )
    .option('--exit-code', 'exit with 1 when anything has changed', false)
    .addHelpText('after', EXAMPLES)
    .action(async (before: string, after: string, flags: DiffFlags & ArticleFlags, command: Command) => {
      if (before === '-' && after === '-') command.error('error: only one version can come from standard input');
      const { diffFiles } = await import('./diff-files.js');
      // The program has `--color` too, and takes it wherever it stands.
      const { color } = command.optsWithGlobals<DiffFlags>();
      process.exitCode = await diffFiles(before, after, articleOptionsOf(flags), { ...flags, color });
    });
}
