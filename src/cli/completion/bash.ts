import { type CommandNode, flagsOf, type OptionNode } from './command-tree.js';

/** The completion of bash. */
export function bashCompletion(options: readonly OptionNode[], commands: readonly CommandNode[]): string {
  const names = commands.map(({ name }) => name);
  return `# depeche completion for bash
_depeche() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word words
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  case $command:$prev in
${commands.flatMap(valueCases).join('\n')}
  esac
  case $command in
    '') words='${[...names, ...options.flatMap(flagsOf)].join(' ')}' ;;
${commands.map(({ name, options, choices }) => `    ${name}) words='${[...choices, ...options.flatMap(flagsOf)].join(' ')}' ;;`).join('\n')}
  esac
  case $command in
    ${commands
      .filter(({ files }) => files)
      .map(({ name }) => name)
      .join('|')})
      if [[ $cur != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
      fi ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -F _depeche depeche
`;
}

/** What comes behind an option that takes a value. */
function valueCases({ name, options }: CommandNode): string[] {
  return options.flatMap((option) => {
    const pattern = flagsOf(option)
      .map((flag) => `${name}:${flag}`)
      .join('|');
    switch (option.value) {
      case 'choice':
        return [
          `    ${pattern}) mapfile -t COMPREPLY < <(compgen -W '${option.choices.join(' ')}' -- "$cur"); return ;;`,
        ];
      case 'file':
        return [
          `    ${pattern}) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;`,
        ];
      case 'other':
        return [`    ${pattern}) return ;;`];
      default:
        return [];
    }
  });
}
