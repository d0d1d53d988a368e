import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, Office } from '../office-writers.ts';
import { bytesOf, checked } from './annotated.ts';
import { oddBooks } from './odd-books.ts';
import { rawBook } from './raw-book.ts';

const name = 'pak-2018-S2.xlsx';
const office = new Office();
const before = new Map<string, readonly string[]>();
/** Kinds by the names of their files. */
const kinds = [
  'plain',
  'all that may stand behind the rows',
  'no styles',
  'notes of people',
  'a note without looks of letters',
];
const faults = ({ result }: Awaited<ReturnType<typeof checked>>) =>
  result.diagnostics.flatMap(({ code, severity, place }) =>
    severity === 'error' && place.row !== null ? [`${code} ${place.row} ${place.column}`] : [],
  );
beforeAll(async () => {
  for (const [at, kind] of kinds.entries()) {
    const first = await checked(name, rawBook(oddBooks[kind]!), at % 2 === 0 ? 'ar' : 'fr');
    before.set(`${at}`, faults(first));
    office.add(`${at}.xlsx`, bytesOf(first.marked));
  }
});
afterAll(() => office.close());

/** Whatever a program makes of marks when it saves them: they are known again, and none is left over. */
async function allKnown(saved: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [at, bytes] of saved) {
    const kind = kinds[Number(at)]!;
    const again = await checked(name, bytes, Number(at) % 2 === 0 ? 'ar' : 'fr');
    expect(faults(again), kind).toEqual(before.get(at));
    const parts = Object.entries(unzipSync(bytesOf(again.marked))).map(
      ([part, text]) => [part, strFromU8(text)] as const,
    );
    const count = (part: RegExp, of: RegExp) =>
      parts.reduce((sum, [own, text]) => sum + (part.test(own) ? (text.match(of)?.length ?? 0) : 0), 0);
    expect(count(/workbook\.xml$/, /<(?:\w+:)?sheet /g), kind).toBe(2);
    expect(count(/worksheets\//, /gloact error/g), kind).toBe(1);
    expect(count(/comment[^/]*\.xml$/, /gloact: /g), kind).toBe(2);
    if (kind === 'notes of people') expect(count(/comment[^/]*\.xml$/, /as told/g)).toBe(1);
  }
}

describe.skipIf(!installed.LibreOffice)('saved by LibreOffice (skipped where it is not installed)', () => {
  test('marks are known again', () => allKnown(office.libreOffice('xlsx', 'Calc MS Excel 2007 XML')));
});

describe.skipIf(!installed.openpyxl)('saved by openpyxl (skipped where it is not installed)', () => {
  test('marks are known again', () => allKnown(office.openpyxl()));
});
