/**
 * `npm run fuzz -- [SECONDS] [SEED [PATH]]`: files nobody would send, through everything that reads, checks and prints
 * them, for two minutes unless told otherwise. With a seed and a path it runs the one case they name.
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { files, reading } from './cases.ts';
import type { FuzzFile, FuzzReading } from './judge.ts';

/** Seconds of the processor after which a case is given up: a busy machine makes nothing wrong. */
const patience = 240;
/** Seconds on the clock after which even one that does nothing is given up. */
const longest = 3600;
/** Memory of one case, in MB. */
const heap = 400;
/** Seconds in which a find is made smaller: what takes long cannot be tried often. */
const shrinking = 60;
const late = `still running after ${patience} s of the processor`;
const [seconds = '120', seedText, path] = process.argv.slice(2);
const until = performance.now() + Number(seconds) * 1000;
const folder = join(import.meta.dirname, '../../out/fuzz');
const print = (text: string) => process.stdout.write(`${text}\n`);

let worker: Worker | null = null;
let answer: (trouble: string | null) => void = () => {};

async function started(): Promise<Worker> {
  const one = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  one.on('message', (trouble: string | null) => answer(trouble));
  one.on('error', (error) => {
    worker = null;
    answer(`the worker died: ${error}`);
  });
  // Before it runs it cannot be asked for its time.
  await once(one, 'online');
  return one;
}

/** What is wrong with a case; null when nothing is. What took long is tried again by a worker of its own: one that has worked before may be short of memory. */
async function judged(given: readonly FuzzFile[], settings: FuzzReading): Promise<string | null> {
  const trouble = await judgedOnce(given, settings);
  if (trouble === null || !/^an answer took/.test(trouble)) return trouble;
  await worker?.terminate();
  worker = null;
  return judgedOnce(given, settings);
}

async function judgedOnce(given: readonly FuzzFile[], settings: FuzzReading): Promise<string | null> {
  worker ??= await started();
  const busy = worker;
  const spent = () => busy.cpuUsage().then(({ user }) => user / 1e6);
  const [began, before] = [performance.now(), await spent()];
  busy.postMessage({ files: given, reading: settings });
  let timer: NodeJS.Timeout | undefined;
  const trouble = await new Promise<string | null>((resolve) => {
    answer = resolve;
    timer = setInterval(async () => {
      const seconds = (performance.now() - began) / 1000;
      // A thread that has died has no time of its own; its error is told elsewhere.
      const used = seconds < patience / 4 ? 0 : await spent().catch(() => before);
      if (used - before > patience || seconds > longest) resolve(late);
    }, 1000);
  });
  clearInterval(timer);
  if (trouble === late) {
    await worker?.terminate();
    worker = null;
  }
  return trouble;
}

/** What makes two troubles one: its first lines, without values from the file. */
const kindOf = (trouble: string) => {
  const [first = '', ...stack] = trouble.split('\n');
  return [first.replace(/["“'][^"”']*["”']|\d+/g, '…'), stack.find((line) => line.includes('/src/'))].join(
    '\n',
  );
};

const known = new Set<string>();
let cases = 0;
let finds = 0;
for (let round = 0; performance.now() < until; round++) {
  const seed = seedText === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seedText) + round;
  let last = '';
  let since: number | null = null;
  const property = fc.asyncProperty(files, reading, async (given, settings) => {
    if (since !== null && performance.now() - since > shrinking * 1000) return;
    cases++;
    const trouble = await judged(given, settings);
    if (trouble === null || known.has(kindOf(trouble))) return;
    last = trouble;
    since ??= performance.now();
    throw new Error(trouble);
  });
  print(`seed ${seed}`);
  const result = await fc.check(property, {
    seed,
    ...(path === undefined ? {} : { path }),
    numRuns: 2000,
    // Making a find of millions of pieces smaller takes hours, even where nothing is tried any more.
    endOnFailure: path === undefined,
    interruptAfterTimeLimit: Math.max(1, until - performance.now()),
    markInterruptAsFailure: false,
  });
  if (result.failed && result.counterexample !== null && last !== '') {
    finds++;
    known.add(kindOf(last));
    const [given, settings] = result.counterexample;
    mkdirSync(folder, { recursive: true });
    print(
      `FOUND with seed ${result.seed}; again: npm run fuzz -- 60 ${result.seed} ${result.counterexamplePath}`,
    );
    for (const [at, { name, bytes }] of given.entries()) {
      const saved = join(folder, `${result.seed}-${finds}-${at + 1}-${basename(name)}`);
      writeFileSync(saved, bytes);
      print(`  ${saved} (${bytes.length} bytes)`);
    }
    print(`  settings ${JSON.stringify(settings)}\n${last.split('\n').slice(0, 8).join('\n')}`);
  }
  if (path !== undefined) break;
}
print(`${cases} cases, ${finds} found`);
await (worker as Worker | null)?.terminate();
// A case that was at work when the time was up is not waited for.
process.exit(finds > 0 ? 1 : 0);
