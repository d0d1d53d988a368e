/**
 * `npm run bench`: time and peak memory as a person meets them, whole processes, beside peers on the same files in the
 * same rounds. `npm run bench -- quick` leaves out the million rows and the large rounds of reporting. Peers that the project does
 * not need are measured where they are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchFiles } from './files.ts';
import { goal, type Measure, race, type Work } from './measure.ts';
import { racePage } from './page.ts';

const quick = process.argv.includes('quick');
const files = benchFiles();
const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const day = ['--as-of', '2018-12-31'];
const script = (url: URL, ...args: readonly string[]) => [fileURLToPath(url), ...args];
const peer = (work: string, file: string, rows: number): Work => ({
  args: script(new URL('./peer.ts', import.meta.url), work, file),
  proof: `${rows} rows`,
});
/** A peer that is measured where it is installed. */
const beside = (name: string, work: Work): Readonly<Record<string, Work>> => {
  if (existsSync(new URL(`../../node_modules/${name}`, import.meta.url))) return { [name]: work };
  process.stdout.write(`not measured: npm install --no-save ${name}\n`);
  return {};
};
const validate = (path: string): Work => ({
  args: [program, 'validate', path, ...day],
  proof: 'Ready to send',
});
const compile = (path: string): Work => ({
  args: [
    program,
    'compile-report',
    path,
    '--period',
    '2018-S2',
    ...day,
    '--output',
    files.path('report.docx'),
  ],
  proof: 'is written',
});
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const title = (text: string) => process.stdout.write(`\n${text}\n`);
const shapes = [
  ['five rows an activity', { lines: 5 }],
  ['one activity a row', { lines: 1 }],
] as const;

/** `validate` on 50 rows; test/cli/startup.test.ts proves what is loaded for it. */
function start(): void {
  title('A log of 50 rows');
  const small = race(
    {
      'an empty Node program': { args: ['--eval', '0'] },
      'gloact --help': { args: [program, '--help'] },
      'gloact validate': validate(files.csv('pak-2018-S2.csv', 50)),
    },
    9,
  );
  goal('gloact --help', small['gloact --help'].seconds, 0.1, 's');
  goal('validate 50 rows', small['gloact validate'].seconds, 0.18, 's');
}

function longLogs(): void {
  for (const [name, shape] of shapes) {
    title(`A CSV of 100,000 x 45 cells, ${name}`);
    const csv = files.csv('pak-2018-S2.csv', 100_000, shape);
    const {
      'csv-parse': parser,
      'gloact validate': own,
      '@duckdb/node-api': sql,
    } = race<string>(
      {
        'csv-parse': peer('csv-parse', csv, 100_001),
        ...beside('@duckdb/node-api', {
          args: script(new URL('./duckdb.ts', import.meta.url), csv),
          proof: '100000 rows, 60 checks, 0 faults',
        }),
        'gloact validate': validate(csv),
      },
      quick ? 3 : 5,
    );
    goal('processor against csv-parse', own!.processor / parser!.processor, 1.6, 'x');
    if (sql !== undefined)
      goal('processor against 60 checks in SQL', own!.processor / sql.processor, 2.6, 'x');
    if (quick) continue;
    title(`A CSV of 1,000,000 x 45 cells, ${name}`);
    const { 'gloact validate': long } = race(
      { 'gloact validate': validate(files.csv('pak-2018-S2.csv', 1_000_000, shape)) },
      1,
    );
    goal('processor, ten times the rows', long.processor / own!.processor, 11, 'x');
    goal('memory', long.megabytes, 400, 'MB');
  }
}

function manyFiles(): void {
  title('500 files of 200 rows, and one file of the same rows');
  const { 'one file': one, '500 files': many } = race(
    {
      'one file': validate(files.csv('pak-2018-S2.csv', 100_000)),
      '500 files': validate(files.cut(500, 200)),
    },
    quick ? 1 : 3,
  );
  goal('processor against one file', many.processor / one.processor, 1.3, 'x');
  goal('memory against one file', many.megabytes / one.megabytes, 1.3, 'x');
}

async function workbooks(): Promise<void> {
  title('A workbook of 100,000 x 45 cells');
  const long = await files.log(100_000, { lines: 1 });
  const { hucre, 'gloact validate': own } = race<string>(
    { ...beside('hucre', peer('hucre', long, 100_001)), 'gloact validate': validate(long) },
    quick ? 1 : 3,
  );
  if (hucre !== undefined) goal('processor against hucre', own!.processor / hucre.processor, 1, 'x');
  goal('memory', own!.megabytes, 280, 'MB');
  title('A workbook of 1,000 x 45 cells');
  const { 'gloact validate': short } = race(
    { 'gloact validate': validate(await files.log(1000, { lines: 1 })) },
    quick ? 3 : 9,
  );
  goal('seconds', short.seconds, 0.35, 's');
  title('A workbook of 100,000 x 25 cells, read alone');
  const xlsx = await files.xlsx(100_000);
  const { exceljs, 'gloact, openBook': reader } = race(
    { exceljs: peer('exceljs', xlsx, 100_000), 'gloact, openBook': peer('open-book', xlsx, 100_000) },
    quick ? 1 : 3,
  );
  goal('processor against exceljs', reader.processor / exceljs.processor, 0.33, 'x');
  goal('memory', reader.megabytes, 250, 'MB');
}

/** Commit 29bd555 printed them in 7.6 s of processor time where this took 3.2 s. */
function findings(): void {
  title('A CSV of 100,000 rows with 300,000 unknown codes, as JSON');
  const bad = files.csv('pak-2018-S2.csv', 100_000, { lines: 1, unknown: true });
  const { 'csv-parse': parser, 'gloact validate': own } = race(
    {
      'csv-parse': peer('csv-parse', bad, 100_001),
      'gloact validate': { args: [program, 'validate', bad, ...day, '--format', 'json'], proof: '"L401"' },
    },
    quick ? 1 : 3,
  );
  goal('processor against csv-parse', own.processor / parser.processor, 3.5, 'x');
}

async function marked(): Promise<void> {
  title('A workbook of 10,000 rows with 3,333 findings, checked, and checked and marked');
  const log = await files.log(10_000, { lines: 1, remarks: true });
  const marking = validate(log);
  const { 'gloact validate': plain, 'gloact validate --annotate': own } = race(
    {
      'gloact validate': validate(log),
      'gloact validate --annotate': {
        ...marking,
        args: [...marking.args, '--annotate', files.path('marked')],
      },
    },
    quick ? 1 : 3,
  );
  goal('processor against validate', own.processor / plain.processor, 2, 'x');
}

async function page(): Promise<void> {
  title('A CSV of 20,000 x 45 cells in the offline page, and by the command');
  await racePage(
    files.csv('pak-2018-S2.csv', 20_000, { lines: 1 }),
    files.path('gloact.html'),
    quick ? 3 : 7,
  );
}

/** Beside tools that set the rows of all logs as tables and neither check nor count. */
function reports(): void {
  for (const [size, most] of [
    [8, 1.4],
    [1000, 3],
  ] as const) {
    title(`A report of 13 logs of ${size} rows, one activity a row, a warning every third row`);
    const logs = files.round(size);
    const set = (work: string) => ({
      args: script(new URL('./report-peer.ts', import.meta.url), work, logs),
      proof: `${13 * size} rows, set`,
    });
    const { 'gloact compile-report': own } = race<string>(
      {
        ...beside('docxtemplater', set('docxtemplater')),
        // Its own processor time is not told.
        ...(hasPandoc ? { pandoc: set('pandoc') } : {}),
        'gloact compile-report': compile(logs),
      },
      3,
    );
    goal('processor', own!.processor, most, 's');
    if (size === 1000) goal('memory', own!.megabytes, 380, 'MB');
  }
}

/** Work that grows with the square of the rows shows as a doubling that takes four times as long. */
function rounds(): void {
  const sizes = quick ? [625, 1250, 2500] : [625, 1250, 2500, 5000, 10_000, 20_000];
  const most: Readonly<Record<number, number>> = { 5000: 5, 20000: 15 };
  let before: Record<'validate' | 'compile', Measure> | undefined;
  for (const size of sizes) {
    title(`A round of reporting: 13 logs of ${size} rows, one activity a row, a warning every third row`);
    const logs = files.round(size);
    const { 'gloact validate': first, 'gloact compile-report': second } = race(
      { 'gloact validate': validate(logs), 'gloact compile-report': compile(logs) },
      size > 2500 ? 1 : 3,
    );
    if (most[size] !== undefined) goal('processor', second.processor, most[size], 's');
    if (before !== undefined) {
      goal('validate, twice the rows', first.processor / before.validate.processor, 2.2, 'x processor');
      goal('compile-report, twice the rows', second.processor / before.compile.processor, 2.2, 'x processor');
    }
    before = { validate: first, compile: second };
  }
}

try {
  const load = loadavg()[0]!.toFixed(1);
  const machine = `Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}`;
  title(`Whole processes, medians: seconds on the clock, of the processors, peak memory. ${machine}`);
  start();
  longLogs();
  manyFiles();
  await workbooks();
  findings();
  await marked();
  await page();
  reports();
  rounds();
} finally {
  files.remove();
}
