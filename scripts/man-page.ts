import type { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { commandTree, type OptionNode } from '../src/cli/completion/command-tree.js';
import { say, sayText, speak, spoken } from '../src/cli/locale.js';
import { buildProgram } from '../src/cli/program.js';
import type { Locale } from '../src/report/messages/locale.js';

const WORDS = {
  en: {
    name: 'dates, figures and quotes of French news-agency copy',
    sections: ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'COMMANDS', 'ENVIRONMENT', 'FILES'],
    title: 'User Commands',
    environment: [
      [
        'LC_ALL, LC_MESSAGES, LANG',
        'The language of help and messages, the first that is set: English or French. What programs read stays as it is.',
      ],
      ['NO_COLOR', 'Set to anything: no colours, unless --color asks for them.'],
      ['FORCE_COLOR, CLICOLOR_FORCE', 'Set, and not to 0: colours where there is no terminal too.'],
    ],
  },
  fr: {
    name: "dates, chiffres et citations des dépêches d'agence en français",
    sections: ['NOM', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'COMMANDES', 'ENVIRONNEMENT', 'FICHIERS'],
    title: 'Commandes',
    environment: [
      [
        'LC_ALL, LC_MESSAGES, LANG',
        "La langue de l'aide et des messages, la première qui est donnée : anglais ou français. Ce que lisent les programmes ne change pas.",
      ],
      ['NO_COLOR', 'Non vide : pas de couleurs, sauf si --color en demande.'],
      ['FORCE_COLOR, CLICOLOR_FORCE', 'Non vide et autre que 0 : des couleurs même sans terminal.'],
    ],
  },
} as const;

/** The manual page of the command, made from the commands themselves: roff of the man macros. */
export function manPage(language: Locale): string {
  const before = { language: spoken(), locale: process.env.LC_ALL };
  process.env.LC_ALL = language === 'fr' ? 'fr_FR.UTF-8' : 'en_US.UTF-8';
  speak(language);
  try {
    return pageOf(buildProgram(manifest.version), language);
  } finally {
    speak(before.language);
    if (before.locale === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before.locale;
  }
}

function pageOf(program: Command, language: Locale): string {
  const { name, sections, title, environment } = WORDS[language];
  const tree = commandTree(program);
  const help = program.createHelp();
  const lines = [
    '.\\" Written by npm run docs from the commands. Do not edit.',
    `.TH DEPECHE 1 "" "depeche ${manifest.version}" "${title}"`,
    `.SH ${sections[0]}`,
    `depeche \\- ${roff(name)}`,
    `.SH ${sections[1]}`,
    ...program.commands.flatMap((command) => [`.B ${roff(help.commandUsage(command))}`, '.br']).slice(0, -1),
    `.SH ${sections[2]}`,
    roff(say(program.description())),
    `.SH ${sections[3]}`,
    ...tree.options.flatMap(optionLines),
    `.SH ${sections[4]}`,
  ];
  for (const [i, { name: command, description, options }] of tree.commands.entries()) {
    lines.push(`.SS depeche ${command}`, `${roff(capitalised(description))}.`);
    for (const argument of program.commands[i]?.registeredArguments ?? [])
      lines.push('.TP', `.I ${roff(argument.name())}`, roff(say(argument.description)));
    lines.push(...options.flatMap(optionLines), ...afterLines(program.commands[i]));
  }
  lines.push(`.SH ${sections[5]}`);
  for (const [variable, meaning] of environment) lines.push('.TP', `.B ${roff(variable)}`, roff(meaning));
  return `${lines.join('\n')}\n`;
}

function optionLines(option: OptionNode): string[] {
  return ['.TP', `.B ${roff(option.flags)}`, roff(option.shown)];
}

/** Examples and exit codes, as the help of a command ends. */
function afterLines(command: Command | undefined): string[] {
  let text = '';
  // Commander's types leave out that a command emits events, which is how it prints these.
  const events = command as unknown as NodeJS.EventEmitter | undefined;
  events?.emit('afterHelp', { error: false, command, write: (part: string) => (text += part) });
  return sayText(text)
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => {
      const [title = '', ...examples] = paragraph.split('\n');
      if (!examples.some((line) => line.startsWith('  '))) return ['.PP', roff(paragraph.replaceAll('\n', ' '))];
      return ['.PP', roff(title), '.PP', '.RS 2', '.nf', ...examples.map((line) => roff(line.trim())), '.fi', '.RE'];
    });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text for roff: backslashes, hyphens that are typed, and dots and quotes that would begin a request. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replaceAll('\u00a0', '\\ ')
    .replaceAll('\u202f', '\\ ');
}
