import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { examplesFor } from '../../src/newlog/examples.ts';
import { newLog } from '../../src/newlog/new-log.ts';
import type { LogRequest } from '../../src/newlog/request.ts';
import { countryName } from '../../src/programme/lookup.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { columns } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

async function request(office: string, name: keyof typeof languages, of: Programme): Promise<LogRequest> {
  const language = await languages[name]();
  const country = of.countries.find(({ alpha3 }) => alpha3 === office)!;
  return {
    ...{ programme: of, language: name, rightToLeft: language.rightToLeft, words: await language.newLog() },
    ...{ heading: language.heading, columns: language.explanation.columns, office, period: '2018-S2' },
    country: countryName(country, name),
  };
}

/** Every text and number of a sheet. */
const cellsOf = ({ sheets }: ReturnType<typeof newLog>, at: number) =>
  [...sheets[at]!.rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe.each(programme.countries.map(({ alpha3 }) => alpha3))('for %s', (office) => {
  test('each example of the pack, as a log of its own, gives no finding', async () => {
    const rows = examplesFor(await request(office, 'en', programme));
    const names = columns.map(({ name }) => name).filter((name) => rows.some((row) => row[name]));
    const starts = rows.flatMap(({ example = '' }, at) => (example === '' ? [] : [at]));
    const counted = [];
    for (const [index, start] of starts.entries()) {
      const own = rows.slice(start, starts[index + 1]);
      const lines = [names, ...own.map((row) => names.map((name) => row[name] ?? ''))];
      const text = lines.map((line) => line.map(quoted).join(',')).join('\n');
      const file = memorySource('examples.csv', new TextEncoder().encode(text));
      const { diagnostics, counts } = await check([file], { programme, asOf: '2018-12-31' });
      // Other countries have targets of their own.
      const told = diagnostics.filter(({ code }) => office === 'PAK' || code !== 'R621');
      expect(told).toEqual([]);
      counted.push([counts.rows, counts.activities]);
    }
    // The campaign with its five results, and the sessions for two audiences.
    expect(counted).toEqual([
      [5, 1],
      [2, 1],
    ]);
  });

  test('no id, code or prompt beside it is of another country', async () => {
    const book = newLog(await request(office, 'en', programme));
    const shown = [...cellsOf(book, 1), ...cellsOf(book, 2)].map(String).join('\n');
    const prompts = book.sheets[0]!.validations!.map(({ prompt = '' }) => prompt).join('\n');
    expect(shown).toContain(`${office}-2018-014`);
    const ids = [...`${shown}\n${prompts}`.matchAll(/\b([A-Z]{3})-\d{4}-\d{3}\b/g)].map(([, code]) => code);
    expect(new Set(ids)).toEqual(new Set([office]));
  });
});

test.each(languageNames)(
  'in %s headings, names of codes, titles and sources are the language’s',
  async (name) => {
    const asked = await request('PAK', name, programme);
    const shown = cellsOf(newLog(asked), 2);
    const { lists } = programme;
    for (const heading of ['activity_id', 'indicator', 'value'] as const)
      expect(shown).toContain(asked.heading(heading));
    const police = lists.stakeholder.find(({ code }) => code === 'police')!.labels[name];
    expect(shown).toContain(police);
    const words = programme.examples.words.map((labels) => labels[name]);
    expect(words).not.toContain(undefined);
    expect(words.filter((text) => !shown.includes(text))).toEqual([]);
  },
);

test('a pack without examples has no sheet of them, and Help does not point to one', async () => {
  const bare = { ...programme, examples: { rows: [], words: [] } };
  const asked = await request('PAK', 'en', bare);
  const book = newLog(asked);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Log', 'Help', 'Lists']);
  expect(cellsOf(book, 1)).not.toContain(asked.words.help.examplesTitle);
});
