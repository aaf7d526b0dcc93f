// A worker of the library that is killed by an article with the id `killer`, as by the system when memory runs out.
import { resultStreamOf, startWorker, streamResults } from 'depeche/bullmq';
import { Redis } from 'ioredis';

const redis = new Redis(process.argv[2]);
const results = streamResults(redis, resultStreamOf('depeche'));
const running = await startWorker({
  redis: process.argv[2],
  lockDuration: 1000,
  results: {
    ...results,
    deliver: (job, line) => {
      if (job.data.id === 'killer') process.kill(process.pid, 'SIGKILL');
      return results.deliver(job, line);
    },
  },
});
process.on('SIGTERM', async () => {
  await running.close();
  redis.disconnect();
});
