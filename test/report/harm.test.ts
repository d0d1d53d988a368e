import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const harm = (name: string) => join(root, 'fixtures/harm', name);

function gloact(...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join(root, 'bin/run.js'), ...args], { encoding: 'utf8' });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
interface Told {
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly fingerprint: string;
}
const findings = (folder: string): readonly Told[] =>
  JSON.parse(gloact('validate', folder, '--format', 'json', '--as-of', '2018-12-31')).findings;

/** Every text part of the report over a folder, and what it is made of, as one text. */
function report(folder: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'harm-')), 'report.docx');
  gloact('compile-report', folder, '--period', '2018-S1', '--as-of', '2018-12-31', '--draft', '-o', path);
  const parts = Object.entries(unzipSync(readFileSync(path))).filter(([name]) =>
    /\.(?:xml|rels)$/.test(name),
  );
  return parts.map(([, part]) => strFromU8(part)).join('\n');
}

test('words beside hidden counts are not in the report', () => {
  const [log = ''] = readdirSync(harm('text'));
  const rows: Record<string, string>[] = parse(readFileSync(join(harm('text'), log)), { columns: true });
  const worded = [
    'title',
    'status_reason',
    'admin1',
    'place',
    'partners',
    'narrative',
    'challenges',
    'measures',
    'next_steps',
    'comments',
  ];
  const words = rows
    .flatMap((row) => worded.flatMap((column) => (row[column] ?? '').split('; ')))
    .filter((text) => text !== '');
  expect(words.length).toBeGreaterThan(25);
  const text = report(harm('text'));
  expect(text).toContain('Direct assistance, Lao PDR, March 2018');
  expect(words.filter((word) => text.includes(word.replaceAll("'", '&apos;')))).toEqual([]);
});

test('persons are errors wherever they stand in a workbook, and nowhere in the report', () => {
  const told = findings(harm('pii')).map(({ code, sheet, cell }) =>
    `${code} ${sheet ?? ''} ${cell ?? ''}`.trim(),
  );
  // Partners, region, funders; headings of a column each; a comment, a hidden sheet, the name of the log's sheet, the properties.
  const cells = ['N2', 'M4', 'O5'].map((cell) => `P801 Log *** ${cell}`);
  const columns = ['T1', 'U1'].map((cell) => `P802 Log *** ${cell}`);
  const beside = ['P804', 'P804 Log ***', 'P804 Log ***', 'P804 victims B2'];
  expect(told.filter((one) => one.startsWith('P8')).sort()).toEqual([...cells, ...columns, ...beside].sort());
  const out = report(harm('pii')) + gloact('validate', harm('pii'), '--as-of', '2018-12-31');
  for (const needle of ['Amina', 'Karimova', 'mail.example', '1234587', '300 123', 'AB123'])
    expect(out).not.toContain(needle);
});

test('the finding of one telephone number is that of any other', () => {
  const other = mkdtempSync(join(tmpdir(), 'harm-'));
  const own = readFileSync(join(harm('fp'), 'pak-2018-S1.csv'), 'utf8');
  expect(own).toContain('0300 7654321');
  writeFileSync(join(other, 'pak-2018-S1.csv'), own.replace('0300 7654321', '0345 2223344'));
  const told = (folder: string) => findings(folder).find(({ code }) => code === 'P801');
  const { fingerprint } = told(harm('fp'))!;
  expect(fingerprint).toBe(told(other)!.fingerprint);
  expect(JSON.stringify(told(harm('fp')))).not.toMatch(/7654321|0300/);
});

test('no remark that rests on a hidden value is in the report', () => {
  expect(findings(harm('b714')).map(({ code }) => code)).toContain('B714');
  const text = report(harm('b714'));
  expect(text).not.toMatch(/same number|B714/i);
});
