import { describe, expect, test } from 'vitest';
import { wordyCells } from '../../src/formats/example-words.ts';
import { exampleCell } from '../../src/formats/explanation.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { exampleLog, findIn } from '../rules/rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
const others = languageNames.filter((name) => name !== 'en');
const withRows = catalogue.flatMap(({ code, example: { bad, good } }) =>
  typeof bad === 'string' || typeof good === 'string' ? [] : [{ code, bad, good }],
);
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
});
