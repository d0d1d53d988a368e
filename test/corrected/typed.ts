import { memorySource } from '../../src/cli/files.ts';
import { type CorrectOptions, correct } from '../../src/corrected/correct.ts';
import { corrected as words } from '../../src/locales/en/corrected.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { cleanRow } from '../rules/clean-row.ts';

export const programme = loadedPack('templates/glo-act');

/** The columns of the clean row, in their order. */
const headings = Object.keys(cleanRow).filter((name) => name !== 'expect') as (keyof ExampleRow)[];
export const columnOf = (name: keyof ExampleRow) => headings.indexOf(name) + 1;

/** Rows that vary the clean one, each an activity of its own. */
export const tableOf = (rows: readonly ExampleRow[]): string[][] => [
  [...headings],
  ...rows.map((row, at) => {
    const own = { activity_id: `PAK-2018-${301 + at}`, title: `Training ${at} of ${'abcdefgh'[at]} units` };
    return headings.map((name) => ({ ...cleanRow, ...own, ...row })[name] ?? '');
  }),
];

/** Corrects a file in memory. */
export const fix = (name: string, bytes: Uint8Array, more: Partial<CorrectOptions> = {}) =>
  correct(memorySource(name, bytes), { programme, asOf: '2018-12-31', ...more }, async () => ({
    ...{ words, rightToLeft: false },
  }));

export const csv = (table: readonly (readonly string[])[]) =>
  table
    .map(
      (row) =>
        `${row.map((text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`,
    )
    .join('');

/** What some cells of the first row hold in the corrected CSV file, and why others are left. */
export async function fixedCells(rows: readonly ExampleRow[]) {
  const bytes = new TextEncoder().encode(csv(tableOf(rows)));
  const { corrections, left, bytes: copy, isUnsafe } = await fix('pak-2018-S2.csv', bytes);
  return {
    changed: corrections.map(({ name, place, cell }) => `${name} ${place.row}: ${cell.text}`),
    left: left.map(({ why, correction: { name, place } }) => `${name} ${place.row}: ${why}`),
    ...{ copy, isUnsafe },
  };
}
