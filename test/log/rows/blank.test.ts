import { expect, test } from 'vitest';
import { blankRow, leaveTo } from '../../../src/log/rows/blank.ts';
import { columns, type Values } from '../../../src/schema/columns.ts';

test('a row that leaves its activity to the first row takes all that is of the activity, and nothing of the line', () => {
  const first = Object.fromEntries(columns.map(({ name }) => [name, `first ${name}`])) as Values;
  const row = blankRow<Values>();
  leaveTo(first, row);
  expect(row).toEqual(
    Object.fromEntries(columns.map(({ name, of }) => [name, of === 'activity' ? first[name] : undefined])),
  );
});
