import { Argument, type Command } from 'commander';
import { bashCompletion } from './bash.js';
import { type CommandNode, commandTree, type OptionNode } from './command-tree.js';
import { fishCompletion } from './fish.js';
import { zshCompletion } from './zsh.js';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<
  string,
  (options: readonly OptionNode[], commands: readonly CommandNode[]) => string
>;

const EXAMPLES = `
Put it where your shell looks for completions:
  $ depeche completion bash > ~/.local/share/bash-completion/completions/depeche
  $ depeche completion zsh > "\${fpath[1]}/_depeche"
  $ depeche completion fish > ~/.config/fish/completions/depeche.fish`;

/** `depeche completion`: the script that completes commands, options and their values, made from the commands themselves. */
export function addCompletionCommand(program: Command): Command {
  return program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SHELLS)))
    .addHelpText('after', EXAMPLES)
    .action((shell: keyof typeof SHELLS) => {
      const { options, commands } = commandTree(program);
      process.stdout.write(SHELLS[shell](options, commands));
    });
}
