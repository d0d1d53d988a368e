import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { cellsOf, names, programme, workbook } from '../log/typed-log.ts';

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
/** Signs that nobody sees, by their code: controls, joiners, marks of direction, fillers, selectors, tags. */
const signs = [
  ...[...span(0x00, 0x08), ...span(0x0e, 0x1f), ...span(0x7f, 0x84), ...span(0x86, 0x9f)],
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e],
  ...[...span(0x200b, 0x200f), ...span(0x202a, 0x202e), ...span(0x2060, 0x206f)],
  ...[0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xe0001, 0xe0031, 0xe0100],
];
/** What an officer types, cut where the sign is put in: without it each is sound, and of most of them both parts too. */
const typed: Partial<Record<ColumnName, readonly [string, string]>> = {
  activity_id: ['PAK-2018-10', '01'],
  period: ['201', '8-S2'],
  country: ['PA', 'K'],
  start_date: ['2018-09-1', '0'],
  indicator: ['PS-0', '1'],
  status: ['comp', 'leted'],
  value: ['2', '4'],
  men: ['1', '5'],
  joint_id: ['J-2018-', '7'],
};

interface Spoilt {
  readonly name: ColumnName;
  readonly sign: number;
  readonly text: string;
}
const rows: readonly Spoilt[] = signs.flatMap((code) =>
  Object.entries(typed).map(([name, [before, after]]) => ({
    name: name as ColumnName,
    sign: code,
    text: before + String.fromCodePoint(code) + after,
  })),
);
const idOf = (at: number) => `PAK-2018-${2000 + at}`;
const linesOf = (spoilt: readonly Spoilt[]) =>
  spoilt.map(({ name, text }, at) =>
    cellsOf({ activity_id: idOf(at), counted_here: name === 'joint_id' ? 'yes' : '', [name]: text }),
  );

/** Those of the rows whose sign is told by no error, though what was read is another text than what was typed. */
async function silent(file: string, bytes: Uint8Array, spoilt = rows) {
  const { diagnostics, entries } = await check([memorySource(file, bytes)], {
    ...{ programme, asOf: '2018-12-31', keep: true },
  });
  const told = new Set(
    diagnostics.flatMap(({ severity, place }) =>
      severity === 'error' ? [`${place.row} ${place.column}`] : [],
    ),
  );
  const read = new Map(entries.map((entry) => [entry.row, entry.values]));
  return spoilt.flatMap(({ name, sign, text }, at) => {
    if (told.has(`${at + 2} ${names.indexOf(name) + 1}`)) return [];
    const value = read.get(at + 2)?.[name];
    return value === undefined || String(value) === text ? [] : [`${name} U+${sign.toString(16)}: ${value}`];
  });
}

test('no sign that nobody sees is taken from inside a value in silence, in a text file', async () => {
  const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = [names, ...linesOf(rows)].map((cells) => cells.map(quoted).join(','));
  expect(await silent('pak-2018-S2.csv', new TextEncoder().encode(lines.join('\n')))).toEqual([]);
});

test('nor in a workbook, of which XML can hold fewer', async () => {
  const held = rows.filter(({ sign }) => sign > 0x7f);
  expect(held.length).toBeGreaterThan(500);
  expect(await silent('pak-2018-S2.xlsx', await workbook(linesOf(held)), held)).toEqual([]);
});
