import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { longestList, longestText } from '../../src/check/cut.ts';
import { inspect } from '../../src/check/inspect.ts';
import { judge } from '../../src/check/judge.ts';
import { memorySource } from '../../src/cli/files.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson } from '../../src/formats/json.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { said } from '../../src/formats/said.ts';
import { forPeople } from '../../src/formats/terminal.ts';
import { en } from '../../src/locales/en/index.ts';
import { raise } from '../../src/notices/finding.ts';
import { passedOver } from '../../src/notices/passed-over.ts';
import { at, cellsOf, names, programme } from '../log/typed-log.ts';

const asOf = '2018-12-31';
const tool = { name: 'gloact', version: '1' };
const place = { file: 'log.csv', sheet: null, row: 2, column: 1 };
const csv = (lines: readonly (readonly (string | number)[])[]) =>
  new TextEncoder().encode(lines.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));

describe('what is endless is cut, and its full length told', () => {
  test('a list of files beside the logs: its count and the count of what is not named are true', async () => {
    const beside = Array.from({ length: 10_000 }, (_, at) => `logs/minutes-${at}.pdf`);
    const log = memorySource('pak-2018-S2.csv', csv([names, cellsOf({})]));
    const { diagnostics } = await check([log], { programme, asOf, passedOver: beside });
    const [one] = diagnostics;
    expect(one).toMatchObject({ code: 'F009', data: { count: 10_000 }, cut: { 'data.names': 10_000 } });
    expect(one!.data.names).toEqual(beside.slice(0, longestList).map((path) => path.slice('logs/'.length)));
    expect(said(one!, en).message).toMatch(/minutes-99\.pdf and 9900 more\.$/);
    expect(said(one!, en, forPeople(en)).message).toMatch(/minutes-11\.pdf and 9988 more\.$/);
  });

  test('places that belong to a finding, and texts of every kind', () => {
    const related = Array.from({ length: 100_000 }, (_, row) => ({ ...place, row: row + 3 }));
    const long = 'ж'.repeat(5000);
    const details = { value: long, key: long, heading: long, related };
    const one = judge(raise(passedOver, place, { count: 1, names: [long, 'b'] }, details), null);
    expect(one.related).toHaveLength(longestList);
    for (const text of [one.value, one.key, one.heading, (one.data.names as string[])[0]])
      expect(text).toBe(long.slice(0, longestText));
    expect(one.cut).toEqual({ value: 5000, key: 5000, heading: 5000, related: 100_000 });
  });

  test('no letter is halved, and nothing personal is told by a cut through it', () => {
    const smile = '\u{1f600}';
    const halved = judge(
      raise(passedOver, place, { count: 1, names: [] }, { value: `a${smile.repeat(800)}` }),
      null,
    );
    expect(halved.value).toBe(`a${smile.repeat(499)}`);
    const value = `${'x '.repeat(495)}+92 300 1234567 of the school`;
    const personal = judge(raise(passedOver, place, { count: 1, names: [] }, { value }), null);
    expect(personal.value).not.toContain('92');
  });

  test('two values that differ behind the cut keep fingerprints of their own', () => {
    const of = (end: string) =>
      judge(raise(passedOver, place, { count: 1, names: [] }, { value: 'x'.repeat(2000) + end }), null)
        .fingerprint;
    expect(of('a')).not.toBe(of('b'));
  });

  test('an excerpt of cells and headings as long as Excel allows', async () => {
    const long = 'y'.repeat(32_000);
    const headed = [...names, long];
    const cells = [...cellsOf({ agency: long, title: long, activity_id: long }), 'some text'];
    const result = await check([memorySource('log.csv', csv([headed, cells]))], { programme, asOf });
    const excerpts = result.diagnostics.flatMap(({ excerpt }) => (excerpt === undefined ? [] : [excerpt]));
    expect(excerpts.length).toBeGreaterThan(1);
    expect(JSON.stringify(excerpts).length).toBeLessThan(excerpts.length * 8 * longestText);
    const plain = { words: en, tool, color: false, quiet: false };
    expect([...pretty(result, plain)].join('').length).toBeLessThan(10_000);
  });

  test('a first row of 16,384 long cells when a file is looked into', async () => {
    const text = 'word '.repeat(1200).trim();
    const wide = Array.from({ length: 16_384 - names.length }, () => text);
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Log');
    sheet.addRows([names, [...cellsOf({ comments: text }), ...wide]]);
    for (let column = 200; column < 500; column++) sheet.getColumn(column).hidden = true;
    for (let row = 10; row < 260; row++) sheet.mergeCells(row, 1, row, 2);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const seen = await inspect(memorySource('log.xlsx', bytes), { programme });
    const [{ cells, filled }] = seen.tables[0]!.firstRows as [(typeof seen.tables)[0]['firstRows'][0]];
    const typed = cellsOf({ comments: text }).filter((cell) => cell !== '').length;
    expect([cells.length, filled]).toEqual([longestList, typed + wide.length]);
    const comments = cells.find(({ column }) => column === 'comments')!;
    expect(comments).toMatchObject({
      text: text.slice(0, longestText),
      cut: { text: text.length, raw: text.length },
    });
    expect(seen.sheets[0]).toMatchObject({ hiddenColumnCount: 300, mergeCount: 250 });
    expect(seen.sheets[0]!.hiddenColumns).toHaveLength(longestList);
    expect(seen.sheets[0]!.merges).toHaveLength(longestList);
    expect(inspectionJson(seen, { tool, words: en }).length).toBeLessThan(3 * 2 * longestList * longestText);
    const printed = printInspection(seen, en, { color: false });
    expect(printed).toContain(`${wide.length.toLocaleString('en')} cells under no column`);
    expect(printed).toContain('250 merged ranges');
    expect(printed).toContain('and 292 more');
    expect(at('comments')).toBe(names.length);
  });
});
