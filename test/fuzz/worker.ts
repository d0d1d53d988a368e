import { parentPort } from 'node:worker_threads';
import { type FuzzFile, type FuzzReading, trouble } from './judge.ts';

parentPort?.on('message', async ({ files, reading }: { files: FuzzFile[]; reading: FuzzReading }) => {
  try {
    parentPort?.postMessage(await trouble(files, reading));
  } catch (error) {
    parentPort?.postMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
});
