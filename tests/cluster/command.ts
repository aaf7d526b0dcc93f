import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

// The command as users have it: `npm run test:cluster` builds it first.
export const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard error has said something of this form; rejects when the command ends without. */
  said(what: RegExp): Promise<RegExpExecArray>;
}

/** Starts `depeche` with arguments; when the test is over it is gone. */
export function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  return startScript(COMMAND, args, environment);
}

/** Starts Node with a script. */
export function startScript(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...environment } });
  const stdout: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => stdout.push(data));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(stdout).toString(), stderr }),
    );
  });
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  const said = (what: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = what.exec(stderr);
        if (found) resolve(found);
      };
      child.stderr.on('data', look);
      look();
      void ended.then(() => reject(new Error(`ended without ${what}: ${stderr}`)));
    });
  return { child, ended, said };
}

/** Runs `depeche` with arguments to its end. */
export function run(args: readonly string[], input?: string, environment?: Record<string, string>): Promise<Ended> {
  const { child, ended } = start(args, environment);
  child.stdin?.on('error', () => {});
  child.stdin?.end(input ?? '');
  return ended;
}

/** A folder of its own for a test, gone when the test is over. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'depeche-cluster-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
