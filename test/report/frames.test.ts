import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Block } from '../../src/report/blocks.ts';
import { compileReport } from '../../src/report/compile.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/starter');
const period = '2021-Q2';

/** Thirty evenings in Ghana, more than a pillar tells one by one, and one row with an indicator that is none. */
const result = await check([memorySource('gha-2021-Q2.csv', new TextEncoder().encode(log()))], {
  programme,
  asOf: '2021-07-01',
  keep: true,
});

function log(): string {
  const heading =
    'activity_id,period,country,agency,objective,pillar,crime_type,activity_type,title,status,start_date,end_date,' +
    'indicator,value,people_basis,stakeholder,evidence,admin1';
  const row = (number: number, indicator: string) =>
    `GHA-2021-${String(number).padStart(3, '0')},2021-Q2,Ghana,NORTH,A1,awareness,SOM,campaign,Evening ${number},` +
    `completed,2021-04-06,2021-04-06,${indicator},40,participations,border_staff,attendance list,Volta`;
  const good = Array.from({ length: 30 }, (_, index) => row(index + 1, 'AW-01'));
  return [heading, ...good, row(31, 'ZZ-99'), ''].join('\n');
}

const compiled = (template: string) =>
  compileReport({ programme, template, period, result, draft: true, words, suppressBelow: 11 });
const chapters = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'heading' && block.level === 1 ? [block.text] : []));
const said = (template: string) => JSON.stringify(compiled(template).blocks);

describe('two reports of one pack from the same logs', () => {
  test('have their own chapters, headings and order of pillars', () => {
    expect(result.counts.error).toBe(1);
    expect(chapters(compiled('eu-interim').blocks)).toEqual([
      ...['Description', 'Summary', 'Awareness', 'Services', 'Cooperation', 'Planned but not carried out'],
      ...['Cooperation and visibility', 'Next steps: updated work plan'],
      ...['Annex A. Indicator matrix', 'Annex B. Data notes', 'Annex C. Country sheets'],
    ]);
    expect(chapters(compiled('foundation').blocks)).toEqual([
      ...['In short', 'Services', 'Awareness', 'Cooperation', 'Annex A. How we know'],
    ]);
  });

  test('name the annexes by the letters they have there, and none that is missing', () => {
    expect(said('eu-interim')).toContain('Five further activities are listed with their results in Annex C.');
    const further = compiled('foundation').blocks.find(
      (block) => block.block === 'table' && block.caption === 'Awareness: further activities',
    );
    expect(further).toMatchObject({ rows: { length: 5 } });
    expect(said('foundation')).not.toMatch(/Annex [B-Z]/);
  });

  test('are called by their own titles, and print the same figures', () => {
    expect(compiled('eu-interim').title).toBe('CROSSINGS: Progress report (invented), April to June 2021');
    expect(compiled('foundation').title).toBe(
      'CROSSINGS: Brief to the Foundation (invented), April to June 2021',
    );
    const table = (template: string) =>
      compiled(template).blocks.find(
        (block) => block.block === 'table' && block.caption.startsWith('Awareness: results'),
      );
    expect(table('foundation')).toEqual(table('eu-interim'));
    expect(table('foundation')).toMatchObject({ rows: expect.arrayContaining([expect.anything()]) });
  });
});

test('a report that would leave something out without a word is refused', async () => {
  const request = {
    programme,
    template: 'foundation',
    period,
    result,
    draft: true,
    words,
    suppressBelow: 11,
  };
  expect(() => compileReport({ ...request, draft: false })).toThrow('compile a draft');
  expect(() => compileReport({ ...request, result: { ...result, entries: [] } })).toThrow('keep');
  expect(() => compileReport({ ...request, template: 'nope' })).toThrow('nope');
  expect(() => compileReport({ ...request, period: '2031' })).toThrow('2031');
});
