import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { correct } from '../../src/corrected/correct.ts';
import { corrected as words } from '../../src/locales/en/corrected.ts';
import { textFile, workbookFile } from '../office-writers.ts';
import { type MessyLog, messyLog, programme, wantedIn } from './messy-logs.ts';

const list = async () => ({ words, rightToLeft: false });
const options = { programme, asOf: '2018-12-31' };
const fix = (name: string, bytes: Uint8Array) => correct(memorySource(name, bytes), options, list);

const tableOf = ({ headings, rows }: MessyLog) => [
  headings,
  ...rows.map((row) => row.map(({ typed }) => typed)),
];
const wanted = (log: MessyLog) => [log.headings, ...wantedIn(log)];

const shapes = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf8', 'utf16le', 'utf16be'),
  mark: fc.boolean(),
  quoteAll: fc.boolean(),
});

test('every cell of a text file that can mean one thing alone is written so, and no other byte differs', async () => {
  await fc.assert(
    fc.asyncProperty(messyLog, shapes, async (log, shape) => {
      const bytes = textFile(tableOf(log), shape);
      const { bytes: copy, isUnsafe } = await fix('pak-2018-S2.csv', bytes);
      expect(isUnsafe).toBe(false);
      const read = (one: Uint8Array) =>
        parse(iconv.decode(Buffer.from(one), shape.encoding, { stripBOM: true }), {
          ...{ delimiter: shape.delimiter, record_delimiter: shape.end },
        });
      expect(read(copy!)).toEqual(wanted(log));
      // Written anew in the same shape it is the same to the byte, but for marks around what no longer needs them.
      if (shape.quoteAll) expect(copy).toEqual(new Uint8Array(textFile(wanted(log), shape)));
      const again = await fix('pak-2018-S2.csv', copy!);
      expect(again.corrections).toEqual([]);
      expect(again.bytes).toEqual(copy);
    }),
    { numRuns: 40 },
  );
});

test('in a workbook such cells become numbers and days', async () => {
  await fc.assert(
    fc.asyncProperty(messyLog, async (log) => {
      const { bytes: copy, isUnsafe } = await fix('pak-2018-S2.xlsx', await workbookFile(tableOf(log)));
      expect(isUnsafe).toBe(false);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(copy!.slice().buffer);
      const sheet = book.worksheets[0]!;
      const amounts = new Set(['target', 'value', 'women', 'men', 'girls', 'boys', 'unspecified', 'spent']);
      const held = wanted(log).map((row, down) =>
        row.map((text, across) => {
          const { value } = sheet.getCell(down + 1, across + 1);
          const name = log.headings[across]!;
          if (down === 0 || text === '') return text;
          if (amounts.has(name))
            return value === Number(text.replace(',', '.')) ? text : `not ${text}: ${value}`;
          if (!/_date$/.test(name) || !/^2018-/.test(text)) return String(value);
          return value instanceof Date ? value.toISOString().slice(0, 10) : `no day: ${value}`;
        }),
      );
      expect(held).toEqual(wanted(log));
      const again = await fix('pak-2018-S2.xlsx', copy!);
      expect(again.corrections).toEqual([]);
      expect(again.bytes).toEqual(copy);
    }),
    { numRuns: 15 },
  );
});
