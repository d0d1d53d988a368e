import { expect, test } from 'vitest';
import { languages } from '../../src/locales/index.ts';
import { newLog } from '../../src/newlog/new-log.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

/** Every text in the lists of a new log of the second grant. */
async function listedFor(period: string) {
  const language = await languages.fr();
  const book = newLog({
    ...{ programme: loadedPack('fixtures/pack-enfance'), language: 'fr', office: 'BEN' },
    ...{ country: 'Bénin', period },
    ...{ rightToLeft: false, words: await language.newLog(), heading: language.heading },
    columns: language.explanation.columns,
  });
  const lists = book.sheets.at(-1)!;
  return [...lists.rows.values()].flatMap(({ cells }) => [...(cells ?? [])].map(([, cell]) => cell.value));
}

test('a new log offers what its programme has in the period', async () => {
  const before = await listedFor('2024-Q2');
  const now = await listedFor('2024-Q3');
  // A country and an indicator end with June 2024, and another indicator begins with July.
  for (const ended of ["Côte d'Ivoire", '2.2.4 Émissions radiodiffusées']) {
    expect(before).toContain(ended);
    expect(now).not.toContain(ended);
  }
  expect(before).not.toContain("3.2.3 Systèmes d'information mis en place");
  expect(now).toContain("3.2.3 Systèmes d'information mis en place");
});
