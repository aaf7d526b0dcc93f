import { type CommandNode, flagsOf, type OptionNode } from './command-tree.js';

/** The completion of zsh. */
export function zshCompletion(options: readonly OptionNode[], commands: readonly CommandNode[]): string {
  return `#compdef depeche
# depeche completion for zsh
_depeche() {
  local context state line
  typeset -A opt_args
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  _arguments -C \\
${options
  .flatMap(specsOf)
  .map((spec) => `    ${spec} \\`)
  .join('\n')}
    '1:command:->command' '*::argument:->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _depeche ]]; then _depeche "$@"; else compdef _depeche depeche; fi
`;
}

function commandCase({ name, options, files, choices }: CommandNode): string {
  const specs = options.flatMap(specsOf);
  if (choices.length > 0) specs.push(quoted(`1:argument:(${choices.join(' ')})`));
  else if (files) specs.push("'*:file:_files'");
  return `        ${name}) _arguments -s ${specs.map((spec) => `\\\n          ${spec}`).join(' ')} ;;`;
}

function specsOf(option: OptionNode): string[] {
  const description = option.description.replace(/[[\]]/g, '\\$&');
  const value =
    option.value === 'file'
      ? ':file:_files'
      : option.value === 'choice'
        ? `:value:(${option.choices.join(' ')})`
        : option.value === 'other'
          ? ':value: '
          : '';
  const flags = flagsOf(option);
  const exclusive = flags.length > 1 ? `(${flags.join(' ')})` : '';
  return flags.map((flag) => quoted(`${exclusive}${flag}[${description}]${value}`));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
