import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A real Redis of a test's own, with the append-only file on. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Kills it as hard as can be, and starts it anew with what it had written, after a pause in milliseconds. */
  restart(pause?: number): Promise<void>;
  stop(): Promise<void>;
}

// Memory outlives a killed process as a disk does; how fast the disk is under it, is not what is tested.
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Starts `redis-server`; it has to be installed (on Debian: `apt-get install redis-server`). */
export async function startRedis(...more: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(PLACE, 'depeche-redis-'));
  const port = await freePort();
  let child = await launch(port, folder, more);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    restart: async (pause = 0) => {
      await kill();
      await setTimeout(pause);
      child = await launch(port, folder, more);
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string, more: readonly string[]): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const child = spawn('redis-server', [...settings, '--appendonly', 'yes', '--appendfsync', 'always', ...more], {
    stdio: 'ignore',
  });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  await Promise.race([failed, untilOpen(port)]);
  return child;
}

async function untilOpen(port: number): Promise<void> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await setTimeout(20);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
