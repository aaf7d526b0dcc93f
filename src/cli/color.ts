import pico from 'picocolors';

/** What `--color` takes. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/** A stream that output goes to, as far as colour is concerned. */
export interface ColorTarget {
  readonly isTTY?: boolean | undefined;
}

/**
 * Whether to colour: as the flag says; else never where NO_COLOR is set to anything (no-color.org) or the terminal is dumb; always where
 * FORCE_COLOR or CLICOLOR_FORCE is set and not 0; else on a terminal.
 */
export function wantsColor(choice: ColorChoice, target: ColorTarget, environment: NodeJS.ProcessEnv): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM } = environment;
  if (NO_COLOR) return false;
  const forced = FORCE_COLOR ?? CLICOLOR_FORCE;
  if (forced !== undefined && forced !== '') return forced !== '0';
  return target.isTTY === true && TERM !== 'dumb';
}

/** Arguments with `--color` spelled out: only a word that the option has is its value, `--color wire.txt` colours and reads the file. */
export function spellOutColor(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((arg, i) => {
    const alone = arg === '--color' && !COLOR_CHOICES.some((choice) => choice === args[i + 1]);
    return alone && (end < 0 || i < end) ? '--color=always' : arg;
  });
}

/** The `--color` among the arguments, which help and errors need before these are parsed; the last one counts. */
export function colorChoiceIn(args: readonly string[]): ColorChoice {
  let choice: ColorChoice = 'auto';
  for (const [i, arg] of args.entries()) {
    if (arg === '--') break;
    const value = arg === '--color' ? args[i + 1] : arg === '--no-color' ? 'never' : /^--color=(.*)$/.exec(arg)?.[1];
    choice = COLOR_CHOICES.find((known) => known === value) ?? choice;
  }
  return choice;
}

/** Functions that colour words, or leave them alone. */
export function colors(enabled: boolean): ReturnType<typeof pico.createColors> {
  return pico.createColors(enabled);
}
