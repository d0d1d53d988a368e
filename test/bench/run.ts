/**
 * `npm run bench`: time and peak memory as a person meets them, whole processes, beside peers on the same files in the
 * same rounds. `npm run bench -- quick` leaves out the million rows.
 */
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import excel from 'exceljs';
import { packOnDisk } from '../programme/pack-on-disk.ts';
import { benchLog, benchRows, quoted } from './logs.ts';
import { goal, race, type Work } from './measure.ts';

const quick = process.argv.includes('quick');
const folder = mkdtempSync(join(tmpdir(), 'gloact-bench-'));
const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const peer = (work: string, file: string, rows: number): Work => ({
  args: [fileURLToPath(new URL('./peer.ts', import.meta.url)), work, file],
  proof: `${rows} rows`,
});
const validate = (path: string, proof = 'Ready to send'): Work => ({
  args: [program, 'validate', path, '--as-of', '2018-12-31'],
  proof,
});
const title = (text: string) => process.stdout.write(`\n${text}\n`);

/** A log written piece by piece, so that this process stays small. */
async function csvOf(rows: number): Promise<string> {
  const path = join(folder, `pak-2018-S2-${rows}.csv`);
  function* lines() {
    for (const cells of benchRows('PAK', '2018-S2', rows)) yield `${cells.map(quoted).join(',')}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

/** A workbook whose 25 columns are all filled: texts, whole numbers, decimals and days. */
async function xlsxOf(rows: number): Promise<string> {
  const path = join(folder, 'table.xlsx');
  const book = new excel.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = book.addWorksheet('Log');
  sheet.addRow(Array.from({ length: 25 }, (_, index) => `Heading ${index + 1}`)).commit();
  for (let row = 1; row < rows; row++) {
    const cells = Array.from({ length: 25 }, (_, column) => {
      if (column % 4 === 0) return `Text ${(row * 7 + column) % 5000}`;
      if (column % 4 === 1) return row * 25 + column;
      return column % 4 === 2 ? (row % 1000) / 8 : new Date(Date.UTC(2018, 6, 1 + (row % 180)));
    });
    sheet.addRow(cells).commit();
  }
  await book.commit();
  return path;
}

try {
  const load = loadavg()[0]!.toFixed(1);
  title(
    `Whole processes, medians; Node ${process.versions.node}, ${availableParallelism()} processors, load ${load}`,
  );

  const short = join(folder, 'pak-2018-S2.csv');
  writeFileSync(short, benchLog('PAK', '2018-S2', 50));
  title('A log of 50 rows (test/startup.test.ts proves that neither exceljs nor docx is loaded)');
  const small = race(
    {
      'an empty Node program': { args: ['--eval', '0'] },
      'gloact --help': { args: [program, '--help'] },
      'gloact validate': validate(short),
    },
    9,
  );
  goal('validate 50 rows', small['gloact validate'].seconds, 0.3, 's');

  title('A CSV of 100,000 x 45 cells');
  const csv = await csvOf(100_000);
  const table = race(
    { 'csv-parse alone, tokenising': peer('csv-parse', csv, 100_001), 'gloact validate': validate(csv) },
    quick ? 3 : 5,
  );
  const { seconds, megabytes } = table['gloact validate'];
  goal('time against csv-parse', seconds / table['csv-parse alone, tokenising'].seconds, 2.5, 'x');
  if (!quick) {
    title('A CSV of 1,000,000 x 45 cells');
    const long = race({ 'gloact validate': validate(await csvOf(1_000_000)) }, 1)['gloact validate'];
    goal('memory against 100,000 rows', long.megabytes / megabytes, 1.5, 'x');
    goal('memory', long.megabytes, 400, 'MB');
  }

  title('A workbook of 100,000 x 25 cells');
  const xlsx = await xlsxOf(100_000);
  const books = race(
    {
      'exceljs, full reader': peer('exceljs', xlsx, 100_000),
      'gloact, openBook': peer('open-book', xlsx, 100_000),
    },
    quick ? 1 : 3,
  );
  const own = books['gloact, openBook'];
  goal('time against exceljs', own.seconds / books['exceljs, full reader'].seconds, 0.33, 'x');
  goal('memory', own.megabytes, 250, 'MB');

  title('A round of reporting: 13 logs of 1,000 rows');
  const logs = join(folder, 'logs');
  mkdirSync(logs);
  for (const [country] of packOnDisk('templates/glo-act').tables['countries.csv']!.slice(1)) {
    writeFileSync(join(logs, `${country!.toLowerCase()}-2018-S2.csv`), benchLog(country!, '2018-S2', 1000));
  }
  const round = race(
    {
      'gloact validate': validate(logs),
      'gloact compile-report': {
        args: [
          ...[program, 'compile-report', logs, '--period', '2018-S2', '--as-of', '2018-12-31'],
          ...['--output', join(folder, 'report.docx')],
        ],
      },
    },
    quick ? 1 : 3,
  );
  const together = round['gloact validate'].seconds + round['gloact compile-report'].seconds;
  goal('both together', together, 5, 's');
} finally {
  rmSync(folder, { recursive: true });
}
