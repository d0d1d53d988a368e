import { expect, test } from 'vitest';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { columns } from '../../src/schema/columns.ts';
import { headingOf } from '../../src/schema/labels/index.ts';
import { findIn, logWithout } from './rule-fixtures.ts';

const french = Object.fromEntries(columns.map(({ name }) => [name, headingOf(name, 'fr')]));
const own = columns.map(({ name }) => name).filter((name) => name.includes('_'));
/** What is typed at a prompt, and codes in quotes. */
const commands = /gloact explain \S+/g;

const examples = catalogue.flatMap(({ code, example: { bad } }) =>
  typeof bad === 'string' ? [] : [[code, bad] as const],
);

test.each(examples)('%s names columns as the file does', async (_code, rows) => {
  for (const found of await findIn([logWithout([], rows, french)])) {
    const { title, message, fix } = said(found, en);
    const words = `${title} ${message} ${fix}`.replace(commands, '').split(/[^\w]+/);
    expect(
      words.filter((word) => (own as string[]).includes(word)),
      `${found.code} ${message} ${fix}`,
    ).toEqual([]);
  }
});

test.each([
  ['value', '25 (10 F, 15 H)', 'Type 25 in Valeur atteinte, 10 in Femmes, 15 in Hommes.'],
  ['start_date', '24-26.09.2018', 'Type 2018-09-24 in Date de début and 2018-09-26 in Date de fin.'],
  ['spent', '450 MAD', 'Type 450 here, and MAD under Devise.'],
])('under %s, %s is told in the headings of the file', async (column, cell, fix) => {
  const found = await findIn([logWithout([], [{ [column]: cell }], french)]);
  expect(found.map((one) => said(one, en).fix)).toContain(fix);
});

test('a column that is not in the file is called as it is to be headed', async () => {
  const headings = { ...french, value: 'Nombre de participants' };
  const found = await findIn([
    logWithout(['girls', 'boys', 'unspecified'], [{ value: '27', women: '4', men: '20' }], headings),
  ]);
  expect(found.map((one) => said(one, en)).map(({ message, fix }) => [message, fix])).toContainEqual([
    'The value is 27, but the numbers under “Femmes”, “Hommes” add up to 24.',
    `Correct the value or the parts. People whose sex was not recorded go under “${headingOf('unspecified', 'fr')}”.`,
  ]);
});
