import { open } from 'node:fs/promises';
import type { Queue } from 'bullmq';
import { idOf } from '../../many/article-input.js';

/** How many failed jobs are fetched at a time; each comes with its article. */
const PAGE = 200;

/**
 * Writes a record of each article that was set aside, `{"job","id","error"}`, anew; they stay in Redis with their text. Gives how many there are.
 */
export async function writeSetAside(queue: Queue, path: string | undefined): Promise<number> {
  if (path === undefined) return queue.getFailedCount();
  const file = await open(path, 'w');
  let written = 0;
  try {
    for (;;) {
      const jobs = await queue.getFailed(written, written + PAGE - 1);
      for (const { id, data, failedReason } of jobs)
        await file.writeFile(`${JSON.stringify({ job: id, id: idOf(data), error: failedReason })}\n`);
      written += jobs.length;
      if (jobs.length < PAGE) return written;
    }
  } finally {
    await file.close();
  }
}
