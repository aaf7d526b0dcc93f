import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

// The command as users have it: `npm test` builds it first.
export const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** A folder of its own for a test, gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'depeche-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** An article as a line. It is padded to the length of a real one with a field that is not read, so that it is quickly done. */
export function line(number: number): string {
  const text = `PARIS, ${(number % 28) + 1} mars 2024 (AFP) - "C'est non", a dit mardi M. Pic${number}.`;
  return `${JSON.stringify({ id: `a${number}`, text, rest: 'x'.repeat(1500) })}\n`;
}

export function lines(count: number): string {
  return Array.from({ length: count }, (_, number) => line(number)).join('');
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `depeche extract --jsonl` with more arguments. */
export function start(args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [COMMAND, 'extract', '--jsonl', ...args]);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => stderr.push(data));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
  return { child, ended };
}

/** Runs `depeche extract --jsonl` to its end. */
export async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const { child, ended } = start(args);
  child.stdin?.end(input);
  return ended;
}

/** Starts the command and sends it a signal as soon as the file it writes is longer than `size`. */
export async function signalWhenLonger(
  args: readonly string[],
  file: string,
  size: number,
  signal: NodeJS.Signals,
): Promise<Ended> {
  const { child, ended } = start(args);
  while (child.exitCode === null && (!existsSync(file) || statSync(file).size <= size)) await setTimeout(2);
  child.kill(signal);
  return ended;
}
