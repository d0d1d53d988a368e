import { spawnSync } from 'node:child_process';

/** What one piece of work took. */
export interface Measure {
  /** On the clock, and of all processors: on a busy machine the second tells more. */
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

const memory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+" cpu "+(process.cpuUsage().user+process.cpuUsage().system)))';

/** One run of a whole process: wall time and peak resident memory. What it prints must contain `proof`. */
function once({ args, proof = '' }: Work): Measure {
  const begin = performance.now();
  const child = spawnSync(process.execPath, ['--import', memory, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(child.stderr) ?? [];
  if (peak === undefined || child.status === null || child.status > 1 || !child.stdout.includes(proof)) {
    throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr.slice(0, 400)}`);
  }
  return { seconds, processor: Number(cpu) / 1e6, megabytes: Number(peak) / 1024 };
}

/** Arguments of Node, and words that show that the work was done. */
export interface Work {
  readonly args: readonly string[];
  readonly proof?: string;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Medians over some rounds, in each of which every piece of work runs once: the load of the machine meets all alike. */
export function race<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Record<Name, Measure> {
  const names = Object.keys(works) as Name[];
  const taken = new Map<Name, Measure[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) taken.get(name)!.push(once(works[name]));
  }
  const result = {} as Record<Name, Measure>;
  for (const name of names) {
    const of = (key: keyof Measure) => median(taken.get(name)!.map((one) => one[key]));
    const one = { seconds: of('seconds'), processor: of('processor'), megabytes: of('megabytes') };
    result[name] = one;
    const figures = [
      `${one.seconds.toFixed(2)} s`,
      `${one.processor.toFixed(2)} s`,
      `${one.megabytes.toFixed(0)} MB`,
    ];
    process.stdout.write(`${name.padEnd(40)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
  }
  return result;
}

/** One line a goal; `most` is the largest value that meets it. */
export function goal(what: string, value: number, most: number, unit: string): void {
  const met = value <= most ? 'met' : 'NOT MET';
  process.stdout.write(`  goal: ${what}: ${value.toFixed(2)} ${unit}, at most ${most} ${unit}: ${met}\n`);
}
