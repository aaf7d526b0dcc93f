import type { Command, Help, Option } from 'commander';
import { say } from '../locale.js';

/** What completion and the manual page know of a command. */
export interface CommandNode {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionNode[];
  /** Whether it takes files. */
  readonly files: boolean;
  /** What its first argument can be; empty when it can be anything. */
  readonly choices: readonly string[];
}

export interface OptionNode {
  readonly short: string | null;
  readonly long: string | null;
  readonly description: string;
  /** As it is written: `-o, --output <file>`. */
  readonly flags: string;
  /** The description with choices and default. */
  readonly shown: string;
  /** What stands behind it. */
  readonly value: 'none' | 'file' | 'choice' | 'other';
  readonly choices: readonly string[];
}

/** The program's own options, and its commands. */
export function commandTree(program: Command): {
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
} {
  return {
    options: optionsOf(program),
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: say(command.description()),
      options: optionsOf(command),
      files: command.registeredArguments.some(({ argChoices }) => argChoices === undefined),
      choices: command.registeredArguments[0]?.argChoices ?? [],
    })),
  };
}

function optionsOf(command: Command): readonly OptionNode[] {
  const help = command.createHelp();
  return help.visibleOptions(command).map((option) => nodeOf(option, help));
}

function nodeOf(option: Option, help: Help): OptionNode {
  const takes = option.required || option.optional;
  const named = /[<[](?:file|folder)/.test(option.flags);
  return {
    short: option.short ?? null,
    long: option.long ?? null,
    description: say(option.description),
    flags: option.flags,
    shown: help.optionDescription(option),
    value: !takes || option.optional ? 'none' : named ? 'file' : option.argChoices ? 'choice' : 'other',
    choices: option.argChoices ?? [],
  };
}

/** `-o`, `--output`: how an option is written. */
export function flagsOf({ short, long }: OptionNode): readonly string[] {
  return [short, long].filter((flag) => flag !== null);
}
