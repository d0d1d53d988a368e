import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { columns } from '../../src/schema/columns.ts';
import { nothingDoneLabels } from '../../src/schema/nothing-done.ts';
import { course, gloAct, logFile, reportOver, saidIn } from './reports.ts';

const headings = columns.map(({ name }) => name).join(',');
const nil = (above: string) =>
  memorySource('mli-2018-S2.csv', new TextEncoder().encode(`${above}\n${headings}\n`));

test.each(Object.entries(nothingDoneLabels))(
  'that nothing was done is read in %s, in two cells or in one',
  async (_, words) => {
    for (const above of [`${words},yes`, `"${words} yes"`, `,,${words},,Oui`]) {
      const { files, diagnostics } = await check([nil(above)], { programme: gloAct, asOf: '2018-12-31' });
      expect([files[0]!.nothingDone, diagnostics.map(({ code }) => code)]).toEqual([
        true,
        expect.arrayContaining(['S129']),
      ]);
    }
    for (const above of [`${words},no`, words, `${words},maybe`]) {
      const { files, diagnostics } = await check([nil(above)], { programme: gloAct, asOf: '2018-12-31' });
      expect([files[0]!.nothingDone, diagnostics.map(({ code }) => code)]).toEqual([
        false,
        expect.arrayContaining(['S128']),
      ]);
    }
  },
);

test('an office that had nothing to do is heard, and nothing of it is missing', async () => {
  const log = logFile('PAK', '2018-S2', [
    { activity_id: 'PAK-2018-001', title: 'Course', ...course, value: 40, women: 20, men: 20 },
  ]);
  const silent = saidIn(await reportOver([log]));
  const heard = saidIn(await reportOver([log, nil(`${nothingDoneLabels.fr},oui`)]));
  expect(silent).toContain('1 / 13');
  expect(heard).toContain('2 / 13');
  expect(heard).toContain('activity logs of 2 of 13 country offices');
  const missing = /No log of [^.]*\./;
  expect(missing.exec(silent)?.[0]).toContain('Mali');
  expect(missing.exec(heard)?.[0]).not.toContain('Mali');
  expect(heard).toContain('The office says that it had no activities');
});
