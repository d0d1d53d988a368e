import { parentPort } from 'node:worker_threads';
import { type FuzzFile, type FuzzReading, trouble } from './judge.ts';

/** Bytes of a small file, and seconds in which each such and all others together are answered. */
const small = 1_000_000;
const [soon, latest] = [10, 60];
/** The judge reads each file four times: it checks and inspects it, and all that again. */
const readings = 4;

function tooSlow(seconds: number, files: readonly FuzzFile[]): string | null {
  const isSmall = files.every(({ bytes }) => bytes.length < small);
  const allowed = isSmall ? soon * files.length : latest;
  return seconds / readings > allowed ? `an answer took more than ${allowed} s` : null;
}

parentPort?.on('message', async ({ files, reading }: { files: FuzzFile[]; reading: FuzzReading }) => {
  try {
    const began = process.threadCpuUsage().user;
    const found = await trouble(files, reading);
    const seconds = (process.threadCpuUsage().user - began) / 1e6;
    parentPort?.postMessage(found ?? tooSlow(seconds, files));
  } catch (error) {
    parentPort?.postMessage(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
});
