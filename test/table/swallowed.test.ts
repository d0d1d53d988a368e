import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText } from '../../src/table/csv.ts';
import { readText, source, tableOf } from './text-source.ts';

const heads = ['id', 'period', 'country', 'title', 'status', 'value', 'evidence', 'narrative', 'comments'];
const rowOf = (n: number, comments = '') => [
  ...[`PAK-2018-${100 + n}`, '2018-S2', 'PAK', `Training ${n}`, 'completed', String(20 + n)],
  ...['Attendance list', n % 2 ? 'Two days; one, place' : 'One day', comments],
];
const isQuoted = (text: string) => text.startsWith('"');
const write = (table: readonly (readonly string[])[], by: string) =>
  `${[heads, ...table].map((one) => one.join(by)).join('\r\n')}\r\n`;
const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('a stray mark that another closes', () => {
  const lines = ['id,period,title,value,notes', 'A-2018-1,S1,Visit,3,', 'A-2018-2,S1,Course,4,done'];
  const codes = async (...more: string[]) => (await readText([...lines, ...more].join('\n'))).findings;

  it('is found in the same column and in another, in the next row and later, also where empty cells at the end are left out', async () => {
    expect(await codes('A-2018-3,S1,"Visit,5,', 'A-2018-4,S1,Visit",6,')).toEqual([
      'F032 4.4.3',
      'F033 5.5.3',
    ]);
    expect(await codes('A-2018-3,S1,"Visit,5,', 'A-2018-4,S1,Visit,6,lost"')).toEqual([
      'F032 4.4.3',
      'F033 5.5.5',
    ]);
    expect(
      await codes('A-2018-3,S1,Visit,5,"left', 'A-2018-4,S1,Visit,6,lost', 'A-2018-5,S1,Visit",7,'),
    ).toEqual(['F032 4.4.5', 'F033 6.6.3']);
    expect(await codes('A-2018-3,S1,"Visit,5', 'A-2018-4,S1,Visit",6')).toEqual(['F032 4.4.3', 'F033 5.5.3']);
  });

  it('is found where it joins cells of one row', async () => {
    expect(await codes('A-2018-3,"S1,Visit",5,')).toEqual(['F032 4.4.2']);
    expect(await codes('A-2018-3,S1,"Visit, and talk",5')).toEqual([]);
  });

  it('never takes or moves a value without a word', async () => {
    const stray = fc.record({
      row: fc.nat({ max: 7 }),
      column: fc.nat({ max: heads.length - 1 }),
      side: fc.constantFrom('start', 'end', 'amid'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(stray, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(',', ';', '\t'),
        async (strays, by) => {
          const table = Array.from({ length: 8 }, (_, n) => rowOf(n));
          const cells = table.map((one) => one.map((text) => (by === '\t' ? text : quoted(text))));
          const sound = cells.map((one) => one.map(isQuoted));
          for (const { row, column, side } of strays) {
            const text = cells[row]![column]!;
            const at = side === 'start' ? 0 : side === 'end' ? text.length : 2;
            // Beside a mark of its own, a mark makes a sound text of another kind.
            const near = [column - 1, column, column + 1].some((one) => sound[row]![one]);
            if (!near) cells[row]![column] = `${text.slice(0, at)}"${text.slice(at)}`;
          }
          const book = await openText(source(write(cells, by)));
          const read = (await tableOf(book)).slice(1);
          if (book.findings.some(({ notice }) => /^F03[23]$/.test(notice.code))) return;
          const bare = (one: readonly string[]) => one.join('|').replaceAll('"', '');
          expect(read.map(bare)).toEqual(table.map(bare));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not seen in what people write on several lines', async () => {
    const said = fc
      .array(
        fc.constantFrom(
          'police, judges, media',
          'Lahore; Multan; Quetta',
          '25',
          'PAK-2018-101, 12',
          '“aims”',
          '',
        ),
        { maxLength: 12 },
      )
      .chain((parts) => fc.constantFrom('\n', '\n\n', '; ', ', ').map((by) => parts.join(by)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(said, { minLength: 3, maxLength: 6 }),
        fc.constantFrom(',', ';'),
        async (texts, by) => {
          const table = texts.map((text, n) => rowOf(n, text));
          const book = await openText(
            source(
              write(
                table.map((one) => one.map(quoted)),
                by,
              ),
            ),
          );
          expect(await tableOf(book)).toEqual([heads, ...table]);
          expect(book.findings.filter(({ notice }) => /^F03[23]$/.test(notice.code))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
