import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lints } from '../workbook/lints.ts';
import { bytesOf, checked } from './annotated.ts';
import { cellOf, rawBook, tableWith } from './raw-book.ts';

const name = 'pak-2018-S2.xlsx';
const csvOf = (rows: readonly (readonly string[])[]) =>
  strToU8(
    `${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`,
  );
const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, text]) => [part, strFromU8(text)]));
async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book;
}

/** exceljs leaves the signs that stand for others as they are. */
const asExcelWrites = (text: string) => text.replace('_x0041_', '_x005F_x0041_').replace('\u0007', '_x0007_');

describe('a text file', () => {
  test('becomes a workbook of its cells as typed, with the same marks, that is checked with the same findings', async () => {
    const rows = tableWith(
      {
        value: 'many',
        end_date: '2018-09-08',
        title: '=cmd|"/c calc"!A1',
        comments: '_x0041_ and \u0007 bell',
      },
      { activity_id: '0012', value: '007', narrative: '+1 @home -2' },
    );
    const { result, marked } = await checked('pak-2018-S2.csv', csvOf(rows));
    const bytes = bytesOf(marked);
    expect('extension' in marked && marked.extension).toBe('xlsx');
    expect(lints(bytes)).toEqual([]);
    const sheet = (await read(bytes)).worksheets[0]!;
    rows.forEach((row, at) => {
      row.forEach((text, column) => {
        const { type, value } = sheet.getCell(at + 1, column + 1);
        if (text !== '') expect([type, value]).toEqual([ExcelJS.ValueType.String, asExcelWrites(text)]);
      });
    });
    expect(textsOf(bytes)['xl/comments1.xml']).toContain(`ref="${cellOf('value', 1)}"`);
    const again = await checked(name, bytes);
    const of = ({ result: { diagnostics } }: Pick<typeof again, 'result'>) =>
      diagnostics.flatMap(({ code, severity, place }) =>
        severity === 'error' ? [`${code} ${place.row} ${place.column}`] : [],
      );
    expect(of(again)).toEqual(of({ result }));
  });

  test('in another encoding and with another delimiter is read as it was checked', async () => {
    const latin = Uint8Array.from(
      tableWith({ value: 'many', place: 'Gao é' })
        .map((row) => `${row.join(';')}\r\n`)
        .join(''),
      (sign) => sign.charCodeAt(0),
    );
    const { marked } = await checked('pak-2018-S2.csv', latin);
    const [sheet] = (await read(bytesOf(marked))).worksheets;
    expect(sheet!.getCell(cellOf('place', 1)).value).toBe('Gao é');
  });

  test('has cells cut where Excel holds no longer ones, and no mark where it is too long for a workbook', async () => {
    const long = await checked(
      'pak-2018-S2.csv',
      csvOf(tableWith({ comments: 'a'.repeat(40_000), value: 'many' })),
    );
    const cell = (await read(bytesOf(long.marked))).worksheets[0]!.getCell(cellOf('comments', 1)).value;
    expect(cell).toBe(`${'a'.repeat(32_766)}…`);
    const lines = `${'\n'.repeat(100_001)}a,b\n`;
    const { marked } = await checked(
      'pak-2018-S2.csv',
      strToU8(
        tableWith({})
          .map((row) => row.join(','))
          .join('\n') + lines,
      ),
    );
    expect(marked).toEqual({ refused: 'long' });
  });
});

describe('is not marked', () => {
  const relation = (kind: string, target: string) =>
    `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/package/2006/relationships/${kind}" Target="${target}"/>`;
  const withParts = (more: Readonly<Record<string, string>>, to: string, added: string) => {
    const parts = unzipSync(rawBook({}));
    const list = strFromU8(parts[to]!).replace('</Relationships>', `${added}</Relationships>`);
    const all = Object.entries({ ...more, [to]: list }).map(([part, text]) => [part, strToU8(text)] as const);
    return zipSync({ ...parts, ...Object.fromEntries(all) });
  };
  test.each<[string, string, Uint8Array, string]>([
    [
      'signed',
      name,
      withParts(
        { '_xmlsignatures/origin.sigs': '' },
        '_rels/.rels',
        relation('digital-signature/origin', '_xmlsignatures/origin.sigs'),
      ),
      'signed',
    ],
    [
      'several people at once',
      name,
      withParts(
        { 'xl/revisions/revisionHeaders.xml': '<headers/>' },
        'xl/_rels/workbook.xml.rels',
        relation('revisionHeaders', 'revisions/revisionHeaders.xml'),
      ),
      'tracked',
    ],
    ['no workbook', name, strToU8('\u0000\u0001\u0002'), 'unread'],
    ['an empty file', name, new Uint8Array(), 'unread'],
    ['cut off', name, rawBook({}).subarray(0, 2000), 'unread'],
    [
      'a text with a conflict of versions',
      'pak-2018-S2.csv',
      strToU8(
        'activity_id,period\n<<<<<<< mine\nPAK-2018-001,2018-S2\n=======\nPAK-2018-002,2018-S2\n>>>>>>> theirs\n',
      ),
      'unread',
    ],
  ])('%s', async (_, file, bytes, reason) => {
    expect((await checked(file, bytes)).marked).toEqual({ refused: reason });
  });
});

test('macros stay, and the kind of workbook with them', async () => {
  const book = rawBook({ parts: { 'xl/vbaProject.bin': 'macros' } });
  const parts = unzipSync(book);
  const types = '[Content_Types].xml';
  const macro = strFromU8(parts[types]!)
    .replace(
      'openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'ms-excel.sheet.macroEnabled.main+xml',
    )
    .replace(
      '<Default Extension="xml"',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="xml"',
    );
  const { marked } = await checked('pak-2018-S2.xlsm', zipSync({ ...parts, [types]: strToU8(macro) }));
  expect('extension' in marked && marked.extension).toBe('xlsm');
  expect(textsOf(bytesOf(marked))['xl/vbaProject.bin']).toBe('macros');
  expect(textsOf(bytesOf(marked))[types]).toContain('ms-excel.sheet.macroEnabled.main+xml');
});

test('what looks like personal data is in no mark that its cell does not hold, and the checker says nothing of marks', async () => {
  const rows = tableWith({
    value: '+92 300 1234567',
    end_date: '2018-09-08',
    title: 'Call +92 300 1234567',
  });
  const { result, marked } = await checked(name, rawBook({ rows }));
  const bytes = bytesOf(marked);
  for (const [part, text] of Object.entries(textsOf(bytes)))
    if (part !== 'xl/worksheets/sheet1.xml') expect(text).not.toMatch(/300 ?1234567/);
  const again = await checked(name, bytes);
  expect(again.result.diagnostics).toEqual(result.diagnostics);
});

test('folders of the computer stay out of the copy', async () => {
  const rows = tableWith({}, { activity_id: 'PAK-2018-101' });
  // The second row repeats the first, and is told with its file.
  const { result, marked } = await checked('/home/someone/logs/pak-2018-S2.xlsx', rawBook({ rows }));
  expect(JSON.stringify(result.diagnostics)).toContain('/home/someone');
  for (const text of Object.values(textsOf(bytesOf(marked)))) expect(text).not.toContain('someone');
});

test('merged cells are marked where their content stands; one cell with many findings has one note', async () => {
  const [from, to] = [cellOf('value', 1), cellOf('value', 2)];
  const rows = tableWith({ value: 'many' }, { value: '', title: 'Other', narrative: 'Another story of it.' });
  const { result, marked } = await checked(
    name,
    rawBook({ rows, behind: `<mergeCells count="1"><mergeCell ref="${from}:${to}"/></mergeCells>` }),
  );
  expect(result.diagnostics.some(({ place }) => place.row === 3)).toBe(true);
  const comments = textsOf(bytesOf(marked))['xl/comments1.xml']!;
  expect(comments).not.toContain(`ref="${to}"`);
  expect(comments.match(new RegExp(`ref="${from}"`, 'g'))).toHaveLength(1);
});

test('of very many cells all are coloured, a thousand have notes, and the true number is told', async () => {
  const rows = tableWith(
    ...Array.from({ length: 700 }, (_, at) => ({
      value: 'many',
      end_date: '2018-09-08',
      activity_id: `PAK-2018-${1000 + at}`,
      title: `Course ${at}`,
    })),
  );
  const { result, marked } = await checked(name, rawBook({ rows }));
  const texts = textsOf(bytesOf(marked));
  const found = result.diagnostics.filter(({ place }) => place.row !== null && place.column !== null);
  const cells = new Set(found.map(({ place }) => `${place.row} ${place.column}`)).size;
  expect(cells).toBeGreaterThan(1000);
  expect(texts['xl/comments1.xml']!.match(/<comment /g)).toHaveLength(1000);
  expect(texts['xl/worksheets/sheet2.xml']).toContain(`first 1000 of ${cells} cells`);
  const ids = texts['xl/drawings/vmlDrawing1.vml']!.match(/id="_x0000_s\d+"/g)!;
  expect(new Set(ids).size).toBe(1000);
});
