import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, DataTable, Document } from '../../../src/report/blocks.ts';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { textWidth } from '../../../src/report/docx/look.ts';
import { columnWidths, measureWords } from '../../../src/report/docx/widths.ts';
import { all, type Element, lint, parse, words, xmlParts } from './package.ts';
import { sample } from './sample.ts';

const draw = async (...blocks: Block[]) => {
  const document: Document = { ...sample({ draft: false }), blocks };
  const { bytes, warnings } = await drawDocx(document);
  expect(lint(bytes)).toEqual([]);
  const parts = xmlParts(bytes);
  return { parts, warnings, body: parse(parts['word/document.xml']!).children[0]! };
};
const table = (
  headings: readonly string[],
  rows: readonly string[][],
  extra: Partial<DataTable> = {},
): DataTable => ({
  block: 'table',
  caption: 'Example',
  columns: headings.map((heading) => ({ heading, kind: 'number', width: 1 })),
  rows: rows.map((cells) => ({ cells })),
  description: 'An example.',
  ...extra,
});
const facts: Block = { block: 'facts', rows: [['Contract', 'EX/1']], description: 'Facts.' };

describe('odd documents', () => {
  test('one without blocks, one of only a cover, one that only turns', async () => {
    expect((await draw()).body.children.map((child) => child.name)).toEqual(['w:p', 'w:sectPr']);
    expect((await draw({ block: 'turn', to: 'landscape' })).body.children).toHaveLength(2);
    const cover: Block = {
      block: 'cover',
      title: 'T',
      subtitle: '',
      facts: [],
      statement: 'Paid by Example',
      disclaimer: '',
      draft: null,
    };
    const { body } = await draw(cover);
    expect(all(body, 'w:p').map((one) => words(one))).toEqual(['T', 'Paid by Example']);
  });

  test('tables that touch are kept apart, so that Word does not join them', async () => {
    const { body } = await draw(facts, facts, { block: 'paragraph', text: 'after' });
    expect(body.children.map((child) => child.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    expect(all(body.children[3]!, 'w:spacing')[0]?.attributes['w:before']).toBe('200');
  });

  test('a table without columns and a chart without bars leave no broken part', async () => {
    const chart: Block = {
      block: 'chart',
      title: 'Nothing yet',
      colour: 'neutral',
      unit: 'events',
      bars: [{ label: 'Mali', value: Number.NaN }],
      seriesName: 'Events',
      description: 'No bars.',
    };
    const { parts, body } = await draw(table([], []), chart);
    expect(all(body, 'w:p').map((one) => words(one))).toEqual(['Figure 1. Nothing yet\nEvents']);
    expect(Object.keys(parts).filter((name) => name.includes('chart'))).toEqual([]);
  });

  test('a row with a cell too many is our bug and said loudly', async () => {
    await expect(draw(table(['A'], [['1', '2']]))).rejects.toThrow(
      '"Example": a row has 2 cells instead of 1',
    );
  });

  test('links that lead nowhere and anchors used twice are told, the words stay', async () => {
    const { warnings, body } = await draw(
      { block: 'heading', level: 2, text: 'One', anchor: 'a b' },
      { block: 'heading', level: 2, text: 'Two', anchor: 'a b' },
      { block: 'paragraph', text: [{ text: 'here', link: 'a b' }] },
      { block: 'paragraph', text: [{ text: 'there', link: 'lost' }] },
      { block: 'paragraph', text: [{ text: 'script', link: 'javascript:alert(1)' }] },
      { block: 'paragraph', text: [{ text: 'web', link: 'https://example.org/a b' }] },
    );
    expect(warnings).toEqual([
      { kind: 'anchor-twice', anchor: 'a b' },
      { kind: 'dead-link', link: 'lost' },
      { kind: 'dead-link', link: 'javascript:alert(1)' },
    ]);
    expect(all(body, 'w:hyperlink').map((link) => words(link))).toEqual(['here', 'web']);
    const mark = all(body, 'w:hyperlink')[0]?.attributes['w:anchor'];
    expect(all(body, 'w:bookmarkStart').map((start) => start.attributes['w:name'])).toEqual([mark]);
  });

  test('a report whose page numbers would take too long leaves them to Word, and says so', async () => {
    const rows = Array.from({ length: 1600 }, () => ['figure '.repeat(36)]);
    const contents: Block = { block: 'contents', title: 'Contents', depth: 1 };
    const end: Block = { block: 'heading', level: 1, text: 'The end' };
    const { warnings, parts } = await draw(contents, table(['Number'], rows), end);
    expect(warnings).toEqual([{ kind: 'too-long' }]);
    expect(parts['word/document.xml']).toContain('w:dirty="true"');
    // What follows the last entry of the contents needs no page number.
    const long = await draw(contents, end, table(['Number'], rows));
    expect(long.warnings).toEqual([]);
    expect(long.parts['word/document.xml']).not.toContain('w:dirty="true"');
  }, 30_000);

  test('rows that are drawn once for many hold the words that each of them would hold by itself', async () => {
    const word = fc.stringMatching(/^[a-z0-9 &<>"'éа.-]{1,12}$/);
    const odd = fc.constantFrom('', 'two\nlines', 'مصر', '\t', '\u0007', 'repeated.0.0.', 'w'.repeat(1300));
    const cell = fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: odd });
    const row = fc.record(
      { cells: fc.tuple(cell, cell), kind: fc.constantFrom('total' as const) },
      { requiredKeys: ['cells'] },
    );
    const end: Block = { block: 'heading', level: 1, text: 'Annex' };
    const padding: Block = { block: 'paragraph', text: 'letters '.repeat(13_000) };
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (rows) => {
        const own = table(['One', 'Other'], [], { rows });
        // Behind the last heading of a long document, and in front of it, where docx draws every row.
        const rowsOf = (body: Element) => all(body, 'w:tr').map((one) => JSON.stringify(one));
        const [behind, before] = [await draw(end, own, padding), await draw(own, end, padding)];
        expect(rowsOf(behind.body)).toEqual(rowsOf(before.body));
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

describe('a strip of key figures', () => {
  const strip = (...figures: string[]): Block => ({
    block: 'key-figures',
    colour: 'neutral',
    figures: figures.map((figure) => ({ figure, label: 'people' })),
  });
  const drawn = async (block: Block) => {
    const { body } = await draw(block);
    const grid = all(body, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    return { grid, style: all(body, 'w:pStyle')[0]?.attributes['w:val'] };
  };

  test('is even and large, or smaller and after the figures where one would break', async () => {
    expect(await drawn(strip('24,300', '75', '9 of 13'))).toEqual({
      grid: [3137, 3137, 3137],
      style: 'KeyFigure',
    });
    const crowded = await drawn(strip('24,300', '1,024,300', '75', '310', '12', 'EUR 11,000,000'));
    expect(crowded.style).toBe('KeyFigureSmall');
    // Eight digits of 0.556 em and two commas of 0.278 em at 16 points.
    expect(crowded.grid[5]).toBeGreaterThan((8 * 0.556 + 2 * 0.278) * 16 * 20);
    expect(crowded.grid.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(textWidth.portrait);
  });
});

describe('column widths', () => {
  // Arial Bold at 9 pt by Monotype's advance widths (1/1000 em): P 667 a 556 r 389 t 333 n 611 e 556 s 556 h 611 i 278 p 611.
  const partnerships = (667 + 556 + 389 + 333 + 611 + 556 + 389 + 556 + 611 + 278 + 611 + 556) * 0.009 * 20;

  test('words are measured as Arial draws them', () => {
    const one = table(['Partnerships'], [['1']]);
    expect(measureWords([one])('Partnerships')).toBeCloseTo(partnerships, 0);
  });

  test('no heading is narrower than its longest word, however small its share; together they fill the page', () => {
    const crowded = table(
      ['Country', 'Prevention', 'Protection', 'Prosecution', 'Partnerships', 'Disaggregation (%)'],
      [['Kyrgyz Republic', '1', '2', '3', '4', '5']],
      {
        columns: [
          { heading: 'Country', kind: 'text', width: 40 },
          ...['Prevention', 'Protection', 'Prosecution', 'Partnerships', 'Disaggregation (%)'].map(
            (heading) => ({
              heading,
              kind: 'number' as const,
              width: 0.1,
            }),
          ),
        ],
      },
    );
    const { widths, fits } = columnWidths(crowded, textWidth.portrait, measureWords([crowded]));
    expect(fits).toBe(true);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(textWidth.portrait);
    expect(widths[4]).toBeGreaterThanOrEqual(partnerships + 160);
    expect(widths[0]).toBeGreaterThan(widths[1]!);
  });

  test('codes and figures stay on one line where there is room', () => {
    const codes = table(['Code', 'Words'], [['NPL-2018-S2-0001', 'x'.repeat(200)]], {
      columns: [
        { heading: 'Code', kind: 'tag', width: 1 },
        { heading: 'Words', kind: 'text', width: 50 },
      ],
    });
    const measure = measureWords([codes]);
    expect(columnWidths(codes, textWidth.portrait, measure).widths[0]).toBeGreaterThan(
      measure('NPL-2018-S2-0001') + 160,
    );
  });

  test('headings wider than the page are squeezed and told', async () => {
    const wide = table(
      Array.from({ length: 16 }, () => 'Disaggregation'),
      [Array.from({ length: 16 }, () => '1')],
    );
    const { warnings, body } = await draw(wide);
    expect(warnings).toEqual([{ kind: 'wide-table', table: 'Example' }]);
    const grid = all(body, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid.reduce((a, b) => a + b, 0)).toBe(textWidth.portrait);
  });
});
