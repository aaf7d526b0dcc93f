import { type Command, Option } from 'commander';
import { LOCALES } from '../../report/messages/index.js';
import { type ArticleFlags, articleOptions, articleOptionsOf } from '../article-options.js';
import { interfaceLocale } from '../interface-locale.js';
import type { ReportFlags } from './report-files.js';

const EXAMPLES = `
Examples:
  $ depeche report wire.txt -o report.html
  $ depeche report wires/*.xml -o report.html          one page, with an index by article, speaker and day
  $ depeche report wires/*.xml -o reports/             a folder: index.html and a page for each article
  $ depeche report --jsonl archive.jsonl -o reports/   the articles of JSON Lines, as extract --jsonl reads them
  $ depeche report wire.txt --locale en | browser`;

/** `depeche report`: the facts as a page to look at. */
export function reportCommand(program: Command): Command {
  return articleOptions(
    program
      .command('report')
      .description('write the facts of articles as a page to look at, in one file')
      .argument('[file...]', 'articles, as for extract; - or nothing for standard input'),
  )
    .option('--jsonl', 'read one article a line, {"id","text","publishedAt"}', false)
    .option(
      '-o, --output <file>',
      'write here and not to standard output; a folder (folder/) gets a page for each article',
    )
    .addOption(
      new Option('--locale <locale>', 'language of the page').choices(LOCALES).default(interfaceLocale(process.env)),
    )
    .option('--title <title>', 'title of the page')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ReportFlags & ArticleFlags) => {
      const { reportFiles } = await import('./report-files.js');
      process.exitCode = await reportFiles(files, articleOptionsOf(flags), flags);
    });
}
