/** `npm run bench`: time and peak memory as a person meets them, whole processes, medians of five runs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packOnDisk } from '../pack-on-disk.ts';
import { benchLog } from './logs.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/run.js');
const memory =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
const runs = 5;

interface Measure {
  readonly seconds: number;
  readonly megabytes: number;
}

function once(args: readonly string[]): Measure {
  const begin = performance.now();
  const child = spawnSync(process.execPath, ['--import', memory, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - begin) / 1000;
  const peak = /peak (\d+)/.exec(child.stderr)?.[1];
  if (peak === undefined || child.status === null || child.status > 1) {
    throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr.slice(0, 400)}`);
  }
  return { seconds, megabytes: Number(peak) / 1024 };
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

function measure(name: string, args: readonly string[], times = runs): Measure {
  const all = Array.from({ length: times }, () => once(args));
  const result = {
    seconds: median(all.map(({ seconds }) => seconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  };
  print(name, result);
  return result;
}

function print(name: string, { seconds, megabytes }: Measure, ratio = ''): void {
  const cells = [
    name.padEnd(52),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${megabytes.toFixed(0)} MB`.padStart(8),
    ratio,
  ];
  process.stdout.write(`${cells.join('  ').trimEnd()}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'gloact-bench-'));
try {
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  const countries = packOnDisk('templates/glo-act')
    .tables['countries.csv']!.slice(1)
    .map(([alpha3]) => alpha3!);
  for (const country of countries) {
    writeFileSync(join(logs, `${country.toLowerCase()}-2018-S2.csv`), benchLog(country, '2018-S2', 1000));
  }
  const asOf = ['--as-of', '2018-12-31'];
  const report = join(folder, 'report.docx');
  process.stdout.write(`medians of ${runs} runs, whole processes, Node ${process.versions.node}\n`);
  measure('an empty Node program', ['--eval', '0']);
  measure('gloact --help', [program, '--help']);
  measure('validate 50 rows', [
    program,
    'validate',
    write('pak-2018-S2.csv', benchLog('PAK', '2018-S2', 50)),
    ...asOf,
  ]);
  const checked = measure('validate 13 logs of 1,000 rows', [program, 'validate', logs, ...asOf]);
  const compiled = measure('compile-report of the same', [
    ...[program, 'compile-report', logs, '--period', '2018-S2', '--output', report],
    ...asOf,
  ]);
  process.stdout.write(`together ${(checked.seconds + compiled.seconds).toFixed(2)} s (goal: under 5 s)\n`);
} finally {
  rmSync(folder, { recursive: true });
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
