import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Output } from './output.js';

/** The file of a part of a folder that many processes fill. */
export function partPath(folder: string, name: string): string {
  return join(folder, `part-${name}.jsonl`);
}

/** Whether a part is there; a part that is there is whole. */
export async function isDone(folder: string, name: string): Promise<boolean> {
  return access(partPath(folder, name)).then(
    () => true,
    () => false,
  );
}

/** Writes a part under a name of this process, and gives it its own when it is whole: two who write the same part do not meet. */
export async function partOutput(folder: string, name: string): Promise<Output> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.part-${name}.${hostname()}-${process.pid}`);
  const file = await open(draft, 'w');
  return {
    write: (bytes) => file.writeFile(bytes),
    close: async (whole) => {
      try {
        if (whole) await file.sync();
      } finally {
        await file.close();
      }
      await (whole ? rename(draft, partPath(folder, name)) : rm(draft, { force: true }));
    },
  };
}
