import { type Argument, type Command, type HelpConfiguration, Option, type OutputConfiguration } from 'commander';
import { COLOR_CHOICES, type ColorChoice, colors, wantsColor } from './color.js';
import { say, sayText } from './locale.js';

/** Help and errors in the user's language, in colour where it is wanted. Set it before commands are added: they inherit it. */
export function styleHelp(program: Command, color: ColorChoice): void {
  const out = wantsColor(color, process.stdout, process.env);
  const err = wantsColor(color, process.stderr, process.env);
  // Commander takes the colours out again where the stream does not want them.
  const paint = colors(true);
  const output: OutputConfiguration = {
    getOutHasColors: () => out,
    getErrHasColors: () => err,
    writeOut: (text) => process.stdout.write(sayText(text)),
    writeErr: (text) => process.stderr.write(sayText(text)),
    outputError: (text, write) => {
      const said = text.split('\n').map(say).join('\n');
      write(err ? said.replace(/^\S+?(?=\s?:)/, (head) => paint.red(head)) : said);
    },
  };
  const help: HelpConfiguration = {
    styleTitle: (title) => paint.bold(say(title)),
    styleCommandText: (text) => paint.cyan(text),
    styleSubcommandText: (text) => paint.cyan(text),
    styleOptionText: (text) => paint.green(text),
    styleArgumentText: (text) => paint.yellow(text),
    commandDescription: (command) => say(command.description()),
    subcommandDescription: (command) => say(command.summary() || command.description()),
    optionDescription,
    argumentDescription: (argument: Argument) => say(argument.description),
  };
  program.configureOutput(output).configureHelp(help);
}

function optionDescription(option: Option): string {
  const extra: string[] = [];
  if (option.argChoices) extra.push(`${say('choices:')} ${option.argChoices.join(', ')}`);
  const shown = option.defaultValue !== undefined && typeof option.defaultValue !== 'boolean';
  if (shown) extra.push(`${say('default:')} ${option.defaultValueDescription ?? String(option.defaultValue)}`);
  const words = say(option.description);
  return extra.length === 0 ? words : `${words} (${extra.join('; ')})`;
}

/** Gives every command that has none the options of colour; `colorChoiceIn` reads them. */
export function addColorOptions(program: Command): void {
  for (const command of [program, ...program.commands]) {
    if (command.options.some(({ long }) => long === '--color')) continue;
    command
      .addOption(
        new Option('--color [when]', 'colour help and messages')
          .choices(COLOR_CHOICES)
          .preset('always')
          .helpGroup('Options:'),
      )
      .addOption(new Option('--no-color', 'the same as --color never').helpGroup('Options:'));
  }
}
