import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { ExampleRow } from '../../src/notices/notice.ts';

const [names = [], first = []] = parse(
  readFileSync(fileURLToPath(new URL('../../fixtures/rules/clean.csv', import.meta.url)), 'utf8'),
  { bom: true, relax_column_count: true },
) as string[][];

/** The row that examples vary, by column. */
export const cleanRow: ExampleRow = Object.fromEntries(names.map((name, at) => [name, first[at] ?? '']));
