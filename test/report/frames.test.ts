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
      ...['1 Description', '2 Assessment of implementation', '3 Cooperation', '4 Visibility', 'Signature'],
      ...['Annex A. Indicator matrix', 'Annex B. List of evidence', 'Annex C. Data notes'],
      'Annex D. Country sheets',
    ]);
    expect(chapters(compiled('foundation').blocks)).toEqual([
      ...['1 In short', '2 Progress by outcome and output', '3 Challenges and measures', '4 Lessons learned'],
      ...['5 Gender equality and human rights', '6 Next steps: updated work plan'],
      ...['Annex A. Indicator matrix', 'Annex B. How we know', 'Annex C. Country sheets'],
    ]);
    const pillars = (template: string) =>
      compiled(template).blocks.flatMap((block) =>
        block.block === 'heading' && block.colour !== undefined ? [`${block.level} ${block.text}`] : [],
      );
    expect(pillars('eu-interim')).toEqual(['3 Awareness', '3 Services', '3 Cooperation']);
    expect(pillars('foundation')).toEqual(['2 Services', '2 Awareness', '2 Cooperation']);
  });

  test('name the annexes by the letters they have there, and none that is missing', () => {
    const further = 'Five further activities are listed with their results in Annex';
    expect(said('eu-interim')).toContain(`${further} D.`);
    expect(said('eu-interim')).not.toMatch(/Annex [E-Z]/);
    expect(said('foundation')).toContain(`${further} C.`);
    expect(said('foundation')).not.toMatch(/Annex [D-Z]/);
  });

  test('are called by their own titles, and print the same figures', () => {
    expect(compiled('eu-interim').title).toBe('CROSSINGS: Progress report (invented), April to June 2021');
    expect(compiled('foundation').title).toBe(
      'CROSSINGS: Brief to the Foundation (invented), April to June 2021',
    );
    const sheet = (template: string) =>
      compiled(template).blocks.find(
        (block) => block.block === 'table' && block.caption === 'Ghana: figures',
      );
    expect(sheet('foundation')).toEqual(sheet('eu-interim'));
    expect(sheet('foundation')).toMatchObject({ rows: expect.arrayContaining([expect.anything()]) });
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
