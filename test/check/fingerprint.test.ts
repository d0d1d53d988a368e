import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { workbookFile } from '../office-writers.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const fixtures = join(import.meta.dirname, '../../fixtures');
const filesIn = (folder: string) =>
  readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|tsv|txt|xls[xm])$/.test(name))
    .sort()
    .map((name) => join(folder, name));

type Table = readonly (readonly string[])[];
/** A log as a table of texts under the headings that the program finds, and the rows of data, from 0. */
interface Log {
  readonly name: string;
  readonly table: Table;
  readonly data: readonly number[];
  /** Its rows are of several countries or periods. */
  readonly mixed: boolean;
}

const seen = async (name: string, bytes: Uint8Array) =>
  check([memorySource(name, bytes)], { programme, asOf: '2018-12-31', keep: true });

const written = (table: Table, delimiter = ',') =>
  new TextEncoder().encode(
    table
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .map((line) => `${line}\n`)
      .join(''),
  );

/** Findings as the table has them: what is said, of which column, and the whole row that it is said of. */
async function told(name: string, bytes: Uint8Array, table: Table) {
  const { diagnostics } = await seen(name, bytes);
  return diagnostics.map(({ code, place, column, key, value, heading, fingerprint, cause }) => {
    const row = place.row === null ? '' : (table[place.row - 1] ?? []).filter(Boolean).join('|');
    return { code, id: [code, column ?? heading, key, value, row].join('\n'), fingerprint, cause };
  });
}
type Told = Awaited<ReturnType<typeof told>>;

/** Codes of which both say the same of the same rows, and for those what has another fingerprint. */
function compared(before: Told, after: Told) {
  const of = (list: Told, code: string, part: 'id' | 'fingerprint') =>
    list.flatMap((one) => (one.code === code ? [one[part]] : [])).sort();
  const codes = [...new Set(before.map(({ code }) => code))].filter((code) => {
    const [ids, others] = [of(before, code, 'id'), of(after, code, 'id')];
    // What is said once of a file names another example where rows are sorted; of rows that are alike, another is meant.
    const once = ids.length === 1 && others.length === 1 && !code.startsWith('R');
    return once || String(ids) === String(others);
  });
  const changed = codes.filter(
    (code) => String(of(before, code, 'fingerprint')) !== String(of(after, code, 'fingerprint')),
  );
  return { same: codes.length, changed };
}

const logs: Log[] = [];
for (const name of ['rules', 'logs', 'messy', 'offices'].flatMap(filesIn)) {
  const bytes = readFileSync(join(fixtures, name));
  if (/\.xls/.test(extname(name))) continue;
  const { entries, files } = await seen(name, bytes);
  const { delimiter, encoding } = files[0]?.reading ?? {};
  if (entries.length === 0 || !delimiter || encoding !== 'utf-8') continue;
  try {
    const table: string[][] = parse(bytes, { bom: true, delimiter, relax_column_count: true });
    // At the limit of what is read a column more changes what is read.
    if (table.some((row) => row.length > 1000)) continue;
    // Lines that are left out would move the rows.
    if (entries.some(({ row, texts }) => table[row - 1]?.[0]?.trim() !== (texts.activity_id ?? '').trim()))
      continue;
    const of = new Set(entries.map(({ values: { country, period } }) => `${country} ${period}`));
    logs.push({ name, table, data: entries.map(({ row }) => row - 1), mixed: of.size > 1 });
  } catch {
    // Quotation marks that only our reader makes sense of.
  }
}

const changes: Readonly<Record<string, (log: Log, at: number) => readonly [string, Uint8Array, Table]>> = {
  'rows sorted'({ name, table, data }, at) {
    const [first = 0] = data;
    const order = [...data].map((row, index) => ({ row, key: (index * 7919 + at) % 104_729 }));
    order.sort((a, b) => a.key - b.key);
    const sorted = table.map((row, index) =>
      data.includes(index) ? table[order[data.indexOf(index)]!.row]! : row,
    );
    expect(first).toBeLessThan(table.length);
    return [name, written(sorted), sorted];
  },
  'a row inserted'({ name, table, data }, at) {
    const before = data[at % data.length]!;
    const row = table[before]!.map((cell) => cell.replace(/^([A-Z]{3}-\d{4}-)\d+$/, `$1${900 + (at % 90)}`));
    const longer = [...table.slice(0, before), row, ...table.slice(before)];
    return [name, written(longer), longer];
  },
  'the file renamed'({ table }, at) {
    return [`sent by mail ${at}.csv`, written(table), table];
  },
  'a column added'({ name, table, data }, at) {
    const width = Math.max(...table.map((row) => row.length));
    const across = at % (width + 1);
    const headed = data[0]! - 1;
    const wider = table.map((row, index) => {
      const padded = [...row, ...Array<string>(width - row.length).fill('')];
      return padded.toSpliced(across, 0, index === headed ? 'Seen by the desk' : '');
    });
    return [name, written(wider), wider];
  },
  'another separator'({ name, table }, at) {
    return [name, written(table, [';', '\t', '|'][at % 3]), table];
  },
};

describe('the fingerprint of a finding', () => {
  test('there are logs to try, and each finding of each has one of its own', async () => {
    expect(logs.length).toBeGreaterThan(80);
    for (const folder of ['rules', 'logs', 'messy', 'offices', 'traps']) {
      const sources = filesIn(folder).map((name) => memorySource(name, readFileSync(join(fixtures, name))));
      const { diagnostics } = await check(sources, { programme, asOf: '2018-12-31' });
      const prints = diagnostics.map(({ fingerprint }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
      for (const print of prints) expect(print).toMatch(/^[0-9a-f]{16}$/);
    }
  });

  test.each(Object.keys(changes))('stays the same: %s', async (change) => {
    let same = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 100_000 }), async (at) => {
        for (const log of logs) {
          // What a log of two offices is of may change with a row.
          if (change === 'a row inserted' && log.mixed) continue;
          const [name, bytes, table] = changes[change]!(log, at);
          const before = await told(log.name, written(log.table), log.table);
          const result = compared(before, await told(name, bytes, table));
          expect(result.changed, `${log.name} ${change}`).toEqual([]);
          same += result.same;
        }
      }),
      { numRuns: 2 },
    );
    expect(same).toBeGreaterThan(200);
  });

  test('stays the same in a workbook', async () => {
    let same = 0;
    for (const log of logs) {
      const before = await told(log.name, written(log.table), log.table);
      const after = await told(log.name.replace(/\w+$/, 'xlsx'), await workbookFile(log.table), log.table);
      const result = compared(before, after);
      expect(result.changed, log.name).toEqual([]);
      same += result.same;
    }
    expect(same).toBeGreaterThan(100);
  });
});
