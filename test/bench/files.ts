import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { packOnDisk } from '../programme/pack-on-disk.ts';
import { benchLines, benchRows, type Shape } from './logs.ts';

/** Lines written at once, so that this process stays small. */
const batch = 10_000;

/** The files of one bench, in a folder of their own; each call writes and returns a path. */
export function benchFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'gloact-bench-'));
  const path = (name: string) => join(folder, name);

  function write(name: string, ...given: Parameters<typeof benchLines>): string {
    writeFileSync(path(name), '');
    let lines: string[] = [];
    for (const line of benchLines(...given)) {
      if (lines.push(line) < batch) continue;
      appendFileSync(path(name), lines.join(''));
      lines = [];
    }
    appendFileSync(path(name), lines.join(''));
    return path(name);
  }

  function fresh(name: string): string {
    rmSync(path(name), { recursive: true, force: true });
    mkdirSync(path(name));
    return path(name);
  }

  return {
    path,
    remove: () => rmSync(folder, { recursive: true }),

    /** A log of one country. */
    csv: (name: string, rows: number, shape?: Shape) => write(name, 'PAK', '2018-S2', rows, shape),

    /** A folder with the log of `csv`, cut into files. */
    cut(count: number, rows: number): string {
      const logs = fresh('cut');
      const [heading = '', ...lines] = benchLines('PAK', '2018-S2', count * rows);
      for (let file = 0; file < count; file++) {
        const part = lines.slice(file * rows, (file + 1) * rows);
        writeFileSync(join(logs, `pak-2018-S2-${file}.csv`), heading + part.join(''));
      }
      return logs;
    },

    /** A folder with a log of each country, in the harder shape and with warnings. */
    round(rows: number): string {
      const logs = fresh('round');
      const countries = packOnDisk('templates/glo-act').tables['countries.csv']!.slice(1);
      for (const [days, [country = '']] of countries.entries()) {
        const name = `round/${country.toLowerCase()}-2018-S2.csv`;
        write(name, country, '2018-S2', rows, { lines: 1, remarks: true, days });
      }
      return logs;
    },

    /** A log of one country as a workbook. */
    async log(rows: number, shape?: Shape): Promise<string> {
      const filename = path('pak-2018-S2.xlsx');
      const book = new excel.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
      const sheet = book.addWorksheet('Log');
      for (const cells of benchRows('PAK', '2018-S2', rows, shape)) sheet.addRow(cells).commit();
      sheet.commit();
      await book.commit();
      return filename;
    },

    /** A workbook whose 25 columns are all filled: texts, whole numbers, decimals and days. */
    async xlsx(rows: number): Promise<string> {
      const filename = path('table.xlsx');
      const book = new excel.stream.xlsx.WorkbookWriter({
        filename,
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
      return filename;
    },
  };
}
