import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { exitCodeOf } from '../../../src/cli/exit-code-of.ts';
import { memorySource } from '../../../src/cli/files.ts';
import { partNotLookedAt } from '../../../src/notices/part-not-looked-at.ts';
import { eachCell, narrow } from '../../../src/table/table.ts';
import { Budget, FORMAT_CHARACTERS, LIMITS } from '../../../src/table/xlsx/limits.ts';
import { compile } from '../../../src/table/xlsx/number-format.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { openZip } from '../../../src/table/xlsx/zip.ts';
import { grownBooks } from '../../fuzz/grown-books.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';
import { MAIN, open, parts, relations, rowsOf, sheet, sourceOf, styles, texts, workbook } from './parts.ts';

const programme = loadedPack('templates/glo-act');
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Opens a grown workbook, reads its rows, and tells its limits: which, the file's own figure, what is allowed. */
async function limitsOf(bytes: Uint8Array): Promise<unknown[]> {
  const book = await openWorkbook(sourceOf(bytes));
  for (const index of book.sheets.keys()) await rowsOf(book, index);
  return book.findings.flatMap(({ notice, data }) =>
    notice.code === 'F016' ? [[data.limit, data.found, data.allowed]] : [],
  );
}
const grown = (name: string, count: number, piece = 'x') => grownBooks[name]!(count, piece).bytes;

/** A source that tells how many bytes were asked for. */
function watched(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  const seen = { bytes: 0 };
  return {
    seen,
    source: {
      ...source,
      read: (from: number, to: number) => {
        seen.bytes += to - from;
        return source.read(from, to);
      },
    },
  };
}

describe('more than is read', () => {
  test.each([
    ['sheets that are not there', 'sheets', LIMITS.sheets, 0],
    ['cell formats', 'styles', LIMITS.styles, 0],
    ['number formats', 'formats', LIMITS.formats, 0],
    // That of the package, and that of the workbook.
    ['links out of the workbook', 'relations', LIMITS.relations, 2],
    ['merges of one cell', 'merges', LIMITS.merges, 0],
    ['kinds of content', 'entries', LIMITS.entries, 0],
  ])(
    '%s are counted to the end and told with the own figure of the file',
    async (name, limit, allowed, others) => {
      expect(await limitsOf(grown(name, allowed + 7))).toEqual([[limit, allowed + 7 + others, allowed]]);
    },
  );

  test('the exit code is that of a limit', async () => {
    const bytes = grown('cell formats', LIMITS.styles + 1);
    const result = await check([memorySource('log.xlsx', bytes)], { programme, asOf: '2018-12-31' });
    expect([exitCodeOf(result, 'error'), result.verdict]).toEqual([4, 'unreadable']);
  });

  test.each(['runs in a cell', 'literal pieces in a cell', 'runs in a shared text'])(
    '%s add up',
    async (name) => {
      const pieces = Math.floor(LIMITS.tokenCharacters / 128) + 1;
      expect(await limitsOf(grown(name, pieces - 1, 'x'.repeat(128)))).toEqual([]);
      expect(await limitsOf(grown(name, pieces, 'x'.repeat(128)))).toEqual([
        ['tokenCharacters', pieces * 128, LIMITS.tokenCharacters],
      ]);
    },
  );

  test('a shared text counts for each cell that shows it', async () => {
    const length = 2 ** 19;
    const cells = LIMITS.shownFrom / length + 2;
    const bytes = zipSync(
      parts('<row><c t="s"><v>0</v></c></row>'.repeat(cells), {
        'xl/sharedStrings.xml': texts(`<t>${'x'.repeat(length)}</t>`),
      }),
    );
    const [[limit, found] = []] = (await limitsOf(bytes)) as [string, number][];
    expect([limit, found! > LIMITS.shownFrom]).toEqual(['shownRatio', true]);
  });
});

describe('work by what the file has', () => {
  test('a part is read once, however many relations lead to it', async () => {
    const bytesFor = async (count: number) => {
      const { source, seen } = watched(
        zipSync(
          parts(row, {
            'xl/worksheets/_rels/sheet1.xml.rels': relations(
              ...Array.from({ length: count }, (_, at) => [`r${at}`, 'table', '../tables/t.xml'] as const),
            ),
            'xl/tables/t.xml': `<table xmlns="${MAIN}"/>`,
          }),
          { level: 0 },
        ),
      );
      await openWorkbook(source);
      return seen.bytes - source.size * 3;
    };
    // Both are read to the same end: what grows is the list alone.
    expect(await bytesFor(500)).toBeLessThanOrEqual(await bytesFor(2));
  });

  test('two sheets on one part are damage: its rows would count twice', async () => {
    const book = await open(parts(row, { 'xl/workbook.xml': workbook(['A', 'rId1'], ['B', 'rId1']) }));
    expect([book.sheets.map(({ name }) => name), book.findings.map(({ notice }) => notice.code)]).toEqual([
      ['A'],
      ['F011'],
    ]);
  });

  test('a row holds no more places than cells, and tells each of them', async () => {
    const columns = ['A', 'IV', 'IW', 'XFD'];
    const cells = (at: number) => columns.map((letters) => `<c r="${letters}${at}"><v>1</v></c>`).join('');
    const rows = await rowsOf(
      await open(parts(`<row r="1">${cells(1)}</row><row r="2"><c r="XFD2"><v>1</v></c></row>`)),
    );
    const told = rows.map((one) => {
      const indexes: number[] = [];
      eachCell(one, (_cell, index) => indexes.push(index));
      return indexes;
    });
    expect(told).toEqual([[0, 255, 256, 16_383], [16_383]]);
    expect(rows.map((one) => Object.keys(one.cells).length)).toEqual([narrow + 2, 1]);
  });

  test('a number format longer than any spreadsheet takes is none, and one as long is read', async () => {
    const shown = async (code: string) => {
      const all = parts('<row><c s="0"><v>43345</v></c></row>', {
        'xl/styles.xml': styles([code], [[164, 0]]),
      });
      return (await rowsOf(await open(all)))[0]?.cells[0]?.type;
    };
    const day = (length: number) => `yyyy${'"'}${'x'.repeat(length - 6)}${'"'}`;
    expect([await shown(day(FORMAT_CHARACTERS)), await shown(day(FORMAT_CHARACTERS + 1))]).toEqual([
      'date',
      'number',
    ]);
  });
});

describe('a budget', () => {
  test.each([
    ['all parts', 'read', LIMITS.readFrom, LIMITS.readRatio],
    ['parts other than rows and texts', 'readSmall', LIMITS.smallFrom, LIMITS.smallRatio],
  ] as const)('of %s holds in however many pieces, by the size of the file', (_, read, from, ratio) => {
    const property = fc.property(
      fc.nat(2 ** 22),
      fc.array(fc.nat(2 ** 28), { maxLength: 40 }),
      (size, pieces) => {
        const budget = new Budget(size);
        const most = Math.max(from, ratio * size);
        let spent = 0;
        for (const piece of pieces) {
          spent += piece;
          const spend = () => budget[read](piece, 'part');
          if (spent > most) {
            expect(spend).toThrow(`"limit":"readRatio","found":${spent},"allowed":${ratio}`);
            return;
          }
          spend();
        }
      },
    );
    fc.assert(property);
  });

  test('of small parts is spent by all of them together, of which those beyond it are not looked at', async () => {
    const tags = `<a>${'<b/>'.repeat(2 ** 22)}</a>`;
    const names = ['xl/one.xml', 'xl/two.xml', 'xl/three.xml', 'xl/four.xml', 'xl/five.xml'];
    const more = Object.fromEntries(names.map((name) => [name, tags]));
    const { findings } = await open(parts('<row><c><v>1</v></c></row>', more));
    const told = findings.filter(({ notice }) => notice.id === partNotLookedAt.id);
    // Five times 2 ** 24 bytes: the last of them is beyond the budget.
    expect(told.map(({ data }) => data.problem)).toEqual(['large']);
  });

  test('counts what a part shows once, however often and in however many pieces it is read', () => {
    const property = fc.property(fc.array(fc.nat(2 ** 24), { maxLength: 20 }), fc.nat(9), (pieces, times) => {
      const most = Math.max(LIMITS.shownFrom, 0);
      const budget = new Budget(0);
      const total = pieces.reduce((sum, piece) => sum + piece, 0);
      const readAll = () => {
        let shown = 0;
        for (const piece of pieces) {
          shown += piece;
          budget.show(shown, 'part');
        }
      };
      if (total > most) expect(readAll).toThrow('shownRatio');
      else for (let time = 0; time <= times; time++) readAll();
    });
    fc.assert(property);
  });

  test('is spent by every byte that is unpacked, those of a part read again too', async () => {
    const property = fc.asyncProperty(fc.nat(20_000), fc.nat(5), async (length, times) => {
      const zip = await openZip(sourceOf(zipSync({ a: new Uint8Array(length) })));
      const seen: number[] = [];
      zip.budget.read = (bytes) => void seen.push(bytes);
      for (let time = 0; time <= times; time++) for await (const _chunk of zip.bytes('a'));
      expect(seen.reduce((sum, one) => sum + one, 0)).toBe(length * (times + 1));
    });
    await fc.assert(property, { numRuns: 50 });
  });

  test('claims of a small file, whatever they are, end in rows or in a word', async () => {
    const claim = fc.oneof(fc.nat(), fc.constantFrom(-1, 2 ** 31, 2 ** 53, 1e308, Number.NaN));
    const property = fc.asyncProperty(claim, claim, claim, async (count, unique, last) => {
      const text = sheet(row, {
        head: `<dimension ref="A1:XFD${count}"/><cols><col min="${unique}" max="${last}" hidden="1"/></cols>`,
        tail: `<mergeCells count="${count}"><mergeCell ref="A1:B${last}"/></mergeCells>`,
      });
      const all = parts(row, {
        'xl/worksheets/sheet1.xml': text,
        'xl/sharedStrings.xml': texts('<t>x</t>').replace(
          '<sst',
          `<sst count="${count}" uniqueCount="${unique}"`,
        ),
        'xl/styles.xml': styles(['0'], [[last, count]]),
      });
      const book = await open(all);
      expect((await rowsOf(book)).length + book.findings.length).toBeGreaterThan(0);
      expect(book.sheets[0]?.hiddenColumns.length ?? 0).toBeLessThanOrEqual(16_384);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

test.each(['0x10', '0b11', '0o17', ' 0x10', 'Infinity', '\u00a010'])(
  '%s is no number, and no place in a list',
  async (typed) => {
    const book = await open(parts(`${row}<row><c><v>${typed}</v></c></row>`));
    expect([(await rowsOf(book)).length, book.findings.map(({ notice }) => notice.code)]).toEqual([
      1,
      ['F011'],
    ]);
    const texted = {
      'xl/sharedStrings.xml': texts(...'abcdefghijklmnopqrst'.split('').map((one) => `<t>${one}</t>`)),
    };
    const listed = await open(parts(`${row}<row><c t="s"><v>${typed}</v></c></row>`, texted));
    expect([(await rowsOf(listed)).length, listed.findings.map(({ notice }) => notice.code)]).toEqual([
      1,
      ['F011'],
    ]);
  },
);

test('a format shows numbers in a few steps for each of its signs', () => {
  for (const sign of ['[', '[$-F', '[<1', '"', '\\', 'y', 'm', 'E+', '_', '#', ';']) {
    const code = sign.repeat(FORMAT_CHARACTERS).slice(0, FORMAT_CHARACTERS);
    expect(compile(code).show(1, null)).not.toBe('');
  }
});
