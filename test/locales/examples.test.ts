import { describe, expect, test } from 'vitest';
import { wordyCells } from '../../src/formats/example-words.ts';
import { exampleCell } from '../../src/formats/explanation.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { type ColumnName, columns } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { exampleLog, findIn, logWithout } from '../rules/rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
const others = languageNames.filter((name) => name !== 'en');
const withRows = catalogue.flatMap(({ code, example: { bad, good } }) =>
  typeof bad === 'string' || typeof good === 'string' ? [] : [{ code, bad, good }],
);
/** What stands in quotation marks. */
const quotedIn = (text: string) =>
  Array.from(text.matchAll(/[“«]\u00a0?([^”»]*[^”»\u00a0])\u00a0?[”»]/gu), ([, quoted]) => quoted!);
const given = withRows.flatMap(({ bad, good }) => [...bad, ...good].flatMap((row) => Object.values(row)));

test('every cell of an example that is words is said in every language, and no other', () => {
  for (const words of wordyCells)
    expect(
      given.some((cell) => cell.includes(words)),
      words,
    ).toBe(true);
  wordyCells.forEach((words, at) => {
    for (const before of wordyCells.slice(0, at))
      expect(words.startsWith(before), `${before} before ${words}`).toBe(false);
  });
});

describe.each(others)('examples in %s', async (name) => {
  const language = await languages[name]();
  const words = { ...withLabels(language, programme), examples: await language.examples() };
  const inLanguage = (row: ExampleRow): ExampleRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        exampleCell(cell, column as keyof ExampleRow, words),
      ]),
    );
  const codesIn = async (rows: readonly ExampleRow[]) =>
    (await findIn([exampleLog(rows.map(inLanguage))])).map(({ code }) => code);

  test.each(withRows)(
    '$code is raised by the bad one and not by the good one',
    async ({ code, bad, good }) => {
      expect(await codesIn(bad)).toContain(code);
      expect(await codesIn(good)).not.toContain(code);
    },
  );

  const sentences = words.examples!.sentences;
  const headingOver = Object.fromEntries(columns.map((column) => [column.name, words.heading(column.name)]));
  const headings = Object.values(headingOver);
  /** What a log in the language is told with another heading over a column, and other cells there. */
  const codesWith = async (column: ColumnName, called: string, cell?: string) => {
    const rows = ['1', '2', '3'].map((last) => ({
      activity_id: `PAK-2018-90${last}`,
      ...(cell === undefined ? {} : { [column]: cell + last }),
    }));
    const log = logWithout([], rows, { ...headingOver, [column]: called });
    return (await findIn([log])).map(({ code }) => code);
  };

  test('a heading in a sentence is one of the language', () => {
    for (const id of [
      'required-column-missing',
      'duplicate-column',
      'blank-heading-with-data',
      'heading-has-hidden-characters',
      'heading-is-number-or-date',
      'needed-column-missing',
      'not-the-log',
      'wanted-column-missing',
    ] as const) {
      const told = quotedIn(sentences[id].bad + sentences[id].good);
      expect(told.length, id).toBeGreaterThan(0);
      expect(headings, id).toEqual(expect.arrayContaining(told));
    }
  });

  test('a heading in a sentence is read as the sentence says', async () => {
    const [typed = ''] = quotedIn(sentences['heading-close-match'].bad);
    const [meant = ''] = quotedIn(sentences['heading-close-match'].good);
    const column = columns.find(({ name: one }) => headingOver[one] === meant)!.name;
    expect(await codesWith(column, typed)).toContain('H204');
    expect(await codesWith(column, meant)).not.toContain('H204');
    const [unread = ''] = quotedIn(sentences['unread-figures'].bad);
    expect(await codesWith('value', unread)).toContain('H211');
    const [unknown = ''] = quotedIn(sentences['unknown-column'].bad);
    expect(await codesWith('comments', unknown, 'A. B. C')).toContain('H202');
    const [personal = ''] = quotedIn(sentences['personal-heading'].bad);
    expect(await codesWith('comments', personal, 'AB12345')).toContain('P802');
  });
});
