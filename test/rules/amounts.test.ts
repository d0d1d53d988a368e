import { expect, test } from 'vitest';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { exampleLog, findIn, strictly } from './rule-fixtures.ts';

/** What a notice says of a log of some rows. */
async function told(code: string, rows: Parameters<typeof exampleLog>[0]): Promise<string | undefined> {
  const found = (await findIn([exampleLog(rows)])).find((one) => one.code === code);
  return found && said(found, { ...en, findings: strictly }).message;
}
const share = { pillar: 'prevention', indicator: 'PV-07', women: '', men: '' };

test('a number in a message is the one that was read, however the cell writes it', async () => {
  expect(await told('C315', [{ ...share, value: '1 580' }])).toContain('The value is 1,580, but');
  const scores = { ...share, pillar: 'prosecution', indicator: 'PS-02', people_basis: '', stakeholder: '' };
  expect(await told('C315', [{ ...scores, value: '12345' }])).toContain('The value is 12,345, but PS-02');
  expect(await told('C318', [{ ...share, value: '0,58' }])).toContain('The value is 0.58.');
  const total = { basis: 'cumulative', value: '1 400', as_of: '2018-06-30', women: '', men: '' };
  const fallen = [
    { ...total, period: '2018-S1' },
    { ...total, period: '2018-S2', value: '1 300', as_of: '2018-12-31' },
  ];
  expect(await told('R611', fallen)).toContain('is 1,300. In 2018-S1 it was 1,400 already.');
});
