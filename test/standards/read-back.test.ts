import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { columns } from '../../src/schema/columns.ts';
import { gloAct } from '../report/reports.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const read = async (file: string) => {
  const source = memorySource(file, readFileSync(join(fixtures, file)));
  const { entries } = await check([source], { programme: gloAct, asOf: '2018-12-31', keep: true });
  return entries.map(({ values }) => values);
};

test.each(['hxl-elsewhere.csv', 'kobo-choices.csv'])(
  '%s, of another program, holds the rows of the log it was made from',
  async (file) => {
    const known = await read('logs/pak-2018-S1.csv');
    const found = await read(`offices/${file}`);
    expect(found.length).toBe(known.length);
    const names = ['activity_id', 'period', 'country', 'agency', 'pillars_also', 'activity_type'] as const;
    const more = ['title', 'start_date', 'admin1', 'place', 'partners', 'indicator', 'value'] as const;
    const last = ['precision', 'people_basis', 'stakeholder', 'stage', 'evidence'] as const;
    found.forEach((row, at) => {
      for (const name of [...names, ...more, ...last]) expect(row[name], name).toEqual(known[at]![name]);
    });
  },
);

test.each(languageNames)('labels of a form in %s are read in a group as they are alone', async (name) => {
  const { heading } = withLabels(await languages[name](), gloAct);
  const typed = 'PAK-2018-001';
  const readAs = async (group: string) => {
    const headings = columns.map((column) => `"${group}${heading(column.name)}"`);
    const text = `${headings.join(',')}\n${typed}\n`;
    const source = memorySource('pak-2018-S1.csv', new TextEncoder().encode(text));
    const { diagnostics } = await check([source], { programme: gloAct, asOf: '2018-12-31' });
    // What language the headings are in is not told of a form.
    return diagnostics.flatMap(({ code, column, place }) =>
      code === 'H206' ? [] : [[code, column, place.column]],
    );
  };
  expect(await readAs('Groupe A/')).toEqual(await readAs(''));
});
