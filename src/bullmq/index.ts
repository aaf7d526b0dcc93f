export type { ExtractOptions, FactKind } from '../article-facts.js';
export type { ArticleInput } from '../many/article-input.js';
export { type ArticleJob, type ArticleJobOptions, articleJob } from './article-job.js';
export type { Monitor } from './monitor.js';
export { type ArticleProcessor, createProcessor, type ProcessorOptions } from './processor.js';
export { queueResults, type Results, resultQueueOf, resultStreamOf, streamResults } from './results.js';
export { type RunningWorker, type StartWorkerOptions, startWorker } from './start-worker.js';
export { createSubmitter, type SubmitOptions, type Submitter } from './submit.js';
