import type { CommandNode, OptionNode } from './command-tree.js';

/** The completion of fish. */
export function fishCompletion(options: readonly OptionNode[], commands: readonly CommandNode[]): string {
  const lines = ['# depeche completion for fish', 'complete -c depeche -f'];
  for (const option of options) lines.push(optionLine('__fish_use_subcommand', option));
  for (const { name, description, options, files, choices } of commands) {
    lines.push(`complete -c depeche -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`);
    const seen = quoted(`__fish_seen_subcommand_from ${name}`);
    if (choices.length > 0) lines.push(`complete -c depeche -n ${seen} -a ${quoted(choices.join(' '))}`);
    else if (files) lines.push(`complete -c depeche -n ${seen} -F`);
    for (const option of options) lines.push(optionLine(seen, option));
  }
  return `${lines.join('\n')}\n`;
}

function optionLine(condition: string, { short, long, description, value, choices }: OptionNode): string {
  const flags = [short === null ? '' : ` -s ${short.slice(1)}`, long === null ? '' : ` -l ${long.slice(2)}`].join('');
  const takes = { none: '', file: ' -r -F', choice: ` -x -a ${quoted(choices.join(' '))}`, other: ' -x' }[value];
  return `complete -c depeche -n ${condition}${flags}${takes} -d ${quoted(description)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
