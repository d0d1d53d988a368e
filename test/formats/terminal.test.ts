import ExcelJS from 'exceljs';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { said } from '../../src/formats/said.ts';
import { forPeople, inserted, screenOf } from '../../src/formats/terminal.ts';
import { en } from '../../src/locales/en/index.ts';
import type { Source } from '../../src/table/table.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const { clip, wrap } = screenOf({ color: false, widthOf: stringWidth });
const tool = { name: 'gloact', version: '0.0.0' };

/** What both commands print of a file. */
async function printed(source: Source, { color = false, width = 80 } = {}): Promise<string> {
  const result = await check([source], { programme, asOf: '2018-12-31' });
  const seen = await inspect(source, { programme });
  const options = { words: en, tool, color, quiet: false, width, widthOf: stringWidth };
  return (
    [...pretty(result, options)].join('') + printInspection(seen, en, { color, width, widthOf: stringWidth })
  );
}
const csv = (rows: readonly (readonly string[])[], name = 'pak-2018-S2.csv') =>
  memorySource(
    name,
    new TextEncoder().encode(
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    ),
  );

/** Everything that moves a cursor, colours, breaks a line or turns the direction of writing, except our own line ends. */
const steers = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066\u2067]/;
const attack = '\u001b[2J\u001b]0;gone\u0007\u009b31m\r\b\u202eevil\u2066\u0000\t\u2028\n';

describe('nothing from a file steers the terminal', () => {
  const headings = [
    'activity_id',
    'period',
    'country',
    `${attack}`,
    `value${attack}`,
    'status',
    'title',
    'title',
    'pillar',
    'indicator',
  ];
  const row = [`PAK${attack}`, `2018${attack}`, attack, attack, `12${attack}`, attack, attack, 'x', '', ''];

  test('cells, headings and the name of a text file', async () => {
    const text = await printed(csv([headings, row, row], `pak${attack}.csv`));
    expect(text).not.toMatch(steers);
    expect(text).toContain('␛[2J');
    expect(text).toContain('<U+202E>');
  });

  test('cells, headings and sheets of a workbook', async () => {
    const book = new ExcelJS.Workbook();
    // A workbook keeps a control character as _x001B_.
    for (const name of ['Log_x001B_c\u009b31m', 'Notes_x0007_\u202e']) {
      const sheet = book.addWorksheet(name);
      sheet.addRow(headings.map((text) => text.replaceAll('\u0000', '')));
      sheet.addRow(row.map((text) => text.replaceAll('\u0000', '')));
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const text = await printed(memorySource(`pak${attack}.xlsx`, bytes));
    expect(text).not.toMatch(steers);
    expect(text).toContain('evil');
  });

  test('with colours there are no codes but our own', async () => {
    const text = await printed(csv([headings, row]), { color: true });
    expect(text).toContain('\u001b[1m');
    expect(text.replace(/\u001b\[(?:0|1|2|31|32|33|36)m/g, '')).not.toMatch(steers);
  });

  test('of any text, a piece and a quotation hold no steering sign but balanced isolates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, columns) => {
        for (const shown of [inserted(text), forPeople(en).text(text), clip(text, columns)]) {
          expect(shown).not.toMatch(
            /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066\u2067\p{Surrogate}]/u,
          );
          expect(shown).toMatch(/^(?:[^\u2068\u2069]*|\u2068[^\u2068\u2069]*\u2069)$/s);
        }
        expect(stringWidth(clip(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('columns', () => {
  const arabic = 'ورشة عمل حول مكافحة الاتجار بالأشخاص وتهريب المهاجرين';
  const headings = [
    ...['activity_id', 'period', 'country', 'status', 'title', 'start_date', 'value', 'المعرف'],
    ...['pillar', 'indicator'],
  ];
  const scripts = {
    arabic,
    chinese: '关于打击人口贩运和偷运移民的讲习班以及后续会议',
    lao: 'ກອງປະຊຸມ'.repeat(8),
    emoji: '👩‍👩‍👧🇵🇰'.repeat(20),
  };
  test.each([80, 60])('no line is wider than %i', async (width) => {
    for (const script of Object.values(scripts)) {
      const row = ['PAK-2018-001', script, script, script, script, script, script, script];
      const text = await printed(csv([headings, row, row]), { width });
      const whole = /SHA-256/;
      const wide = text.split('\n').filter((line) => stringWidth(line) > width && !whole.test(line));
      expect(wide).toEqual([]);
    }
  });

  test('right-to-left text keeps to itself, on every line', async () => {
    const row = ['PAK-2018-001', arabic, arabic, arabic, arabic, arabic, arabic, arabic];
    const lines = (await printed(csv([headings, row]))).split('\n');
    expect(lines.filter((line) => line.includes('ورشة')).length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u0590-\u08ff\u2068\u2069]/);
    }
  });

  test('cells of a piece of the sheet stand under their letters', async () => {
    const row = ['PAK-2018-001', '2018-S2', '巴基斯坦', 'done', 'x', '2018-09-24', '12', ''];
    const lines = (await printed(csv([headings, row]))).split('\n');
    const at = lines.findIndex((line) => line.includes('[巴基斯坦]'));
    const before = (line: string, piece: string) => stringWidth(line.slice(0, line.indexOf(piece)));
    expect(before(lines[at]!, '[巴')).toBe(before(lines[at - 1]!, 'country'));
    expect(before(lines[at]!, '[巴')).toBe(before(lines[at - 2]!, 'C'));
  });

  test('a long cell is cut in a sentence, and a very long one with its full length told', async () => {
    const long = 'word '.repeat(190).trim();
    const source = csv([headings, ['PAK-2018-001', '2018-S2', 'PAK', long, 'x', '2018-09-24', '12', '']]);
    const result = await check([source], { programme, asOf: '2018-12-31' });
    const finding = result.diagnostics.find(({ code }) => code === 'L401')!;
    expect(finding.value).toBe(long);
    expect(said(finding, en, forPeople(en)).message.length).toBeLessThan(250);
    expect(said(finding, en, forPeople(en)).message).toContain('…');
    const longer = 'word '.repeat(400).trim();
    const cut = csv([headings, ['PAK-2018-001', '2018-S2', 'PAK', longer, 'x', '2018-09-24', '12', '']]);
    const other = (await check([cut], { programme, asOf: '2018-12-31' })).diagnostics;
    expect(other.find(({ code }) => code === 'L401')).toMatchObject({
      value: longer.slice(0, 1000),
      cut: { value: longer.length, 'data.text': longer.length },
    });
  });

  test('breaking lines loses no word and keeps every line in its width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 })),
        fc.integer({ min: 32, max: 90 }),
        (words, width) => {
          const text = words.map((word) => inserted(word).replaceAll(' ', '_')).join(' ');
          const lines = wrap(text, '  ', width);
          expect(
            lines
              .map((line) => line.trim())
              .join(' ')
              .trim(),
          ).toBe(text.trim());
        },
      ),
    );
  });
});
