import { expect, test } from 'vitest';
import { correct } from '../../src/corrected/correct.ts';
import { corrected as words } from '../../src/locales/en/corrected.ts';
import { exampleLog } from '../rules/rule-fixtures.ts';
import { programme } from './messy-logs.ts';

/** What the cells under a heading become, one of each row; those that stay are not among it. */
async function changed(column: 'activity_type' | 'stakeholder' | 'country', cells: readonly string[]) {
  const rows = cells.map((cell, at) => ({
    ...{ activity_id: `PAK-2018-${410 + at}`, title: `Training ${'abcdefgh'[at]}` },
    [column]: cell,
  }));
  const { corrections } = await correct(exampleLog(rows), { programme, asOf: '2018-12-31' }, async () => ({
    words,
    rightToLeft: false,
  }));
  return Object.fromEntries(corrections.map(({ old, cell }) => [old.text, cell.text]));
}

const cases = [
  {
    name: 'names stay, and a slip becomes the name in the language of the others',
    column: 'activity_type',
    cells: ['Formation', 'Formation', 'Atelier', 'Atelierr'],
    becomes: { Atelierr: 'Atelier' },
  },
  {
    name: 'a slip in a name of another language becomes the name in the language of the others',
    column: 'activity_type',
    cells: ['Обучение', 'Обучение', 'Workshopp'],
    becomes: { Workshopp: 'Семинар' },
  },
  {
    name: 'as many codes as names: codes',
    column: 'activity_type',
    cells: ['training', 'Formation', 'Atelierr', 'workshop', 'Workshop'],
    becomes: { Formation: 'training', Atelierr: 'workshop', Workshop: 'workshop' },
  },
  {
    name: 'a code stays among names, and a name that nobody uses any more is a name',
    column: 'activity_type',
    cells: ['training', 'Formation', 'séminaire', 'stage de formation', 'Atelierr'],
    becomes: { Atelierr: 'Atelier' },
  },
  {
    name: 'in several names of a cell the slip alone is mended',
    column: 'stakeholder',
    cells: ['Policía; Fiscales', 'Policía', 'Policíaa; Fiscales'],
    becomes: { 'Policíaa; Fiscales': 'Policía; Fiscales' },
  },
  {
    name: 'names of countries stay',
    column: 'country',
    cells: ['Pakistan', ' Pakistan ', 'PAK'],
    becomes: { ' Pakistan ': 'Pakistan' },
  },
] as const;

test.each(cases)('$name', async ({ column, cells, becomes }) => {
  expect(await changed(column, cells)).toEqual(becomes);
});
