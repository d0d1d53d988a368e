import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { columns } from '../../src/schema/columns.ts';
import { headingLabels } from '../../src/schema/labels/index.ts';
import { normalise } from '../../src/text/normalise.ts';

test('no heading names two columns, in whatever language', () => {
  const owners = new Map<string, Set<string>>(columns.map(({ name }) => [normalise(name), new Set([name])]));
  for (const labels of Object.values(headingLabels)) {
    for (const { name } of columns) {
      for (const label of labels[name]) {
        const plain = normalise(label);
        owners.set(plain, (owners.get(plain) ?? new Set()).add(name));
      }
    }
  }
  expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
});

test('the headings of the example logs come first', () => {
  const file = join(import.meta.dirname, '../../fixtures/headings.csv');
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map(({ column }) => column)).toEqual(columns.map(({ name }) => name));
  for (const row of rows) {
    for (const [language, labels] of Object.entries(headingLabels)) {
      expect(labels[row.column as keyof typeof labels][0]).toBe(row[language]);
    }
  }
});
