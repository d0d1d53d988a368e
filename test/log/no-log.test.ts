import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { workbookFile } from '../office-writers.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const asOf = '2018-12-31';
type Rows = readonly (readonly string[])[];

/** Invented: a list of persons, which is no log. */
const list: Rows = [
  ['Name of participant', 'Phone', 'Town'],
  ['Invented Person', '0300 7654321', 'Lahore'],
  ['Another Person', '0300 7654322', 'Multan'],
];
const harmless: Rows = [
  ['Item', 'Price', 'Town'],
  ['Chairs', '40', 'Lahore'],
  ['Tables', '70', 'Multan'],
];

const csv = (rows: Rows) => new TextEncoder().encode(`${rows.map((row) => row.join(',')).join('\n')}\n`);
const told = async (name: string, bytes: Uint8Array, sheets?: readonly string[]) => {
  const reading = sheets === undefined ? {} : { reading: { sheets } };
  const { verdict, diagnostics } = await check([memorySource(name, bytes)], { programme, asOf, ...reading });
  return {
    verdict,
    stops: diagnostics.filter(({ severity }) => severity === 'stop').length,
    beside: diagnostics.flatMap(({ code, data, place }) =>
      code === 'P804' ? [[data.where, data.kind, data.count, place.row]] : [],
    ),
  };
};

describe('a file in which no log was found is looked through', () => {
  const expected = {
    verdict: 'unreadable',
    stops: 1,
    // Two names under a heading for them, and two telephone numbers.
    beside: [['rows', 'several', 4, 2]],
  };

  test('as text', async () => {
    expect(await told('pak-2018-S2.csv', csv(list))).toEqual(expected);
  });

  test('as a workbook', async () => {
    expect(await told('pak-2018-S2.xlsx', await workbookFile(list))).toEqual(expected);
  });

  test('where another sheet is asked for', async () => {
    expect(await told('pak-2018-S2.xlsx', await workbookFile(list), ['Elsewhere'])).toEqual(expected);
  });

  test('and nothing is told of it where nothing is personal', async () => {
    const nothing = { ...expected, beside: [] };
    expect(await told('pak-2018-S2.csv', csv(harmless))).toEqual(nothing);
    expect(await told('pak-2018-S2.xlsx', await workbookFile(harmless))).toEqual(nothing);
  });

  test('to its end, with no other fault of its rows told', async () => {
    const long = [...harmless, ...Array.from({ length: 3000 }, () => ['Chairs', '40', 'a "b']), list[1]!];
    const { stops, beside } = await told('pak-2018-S2.csv', csv(long));
    expect({ stops, beside }).toEqual({ stops: 1, beside: [['rows', 'phone', 1, 3004]] });
  });
});
