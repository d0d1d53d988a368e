import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { memorySource } from '../../src/cli/files.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const programme = loadedPack('templates/glo-act');

function sourcesIn(folder: string) {
  const names = readdirSync(join(fixtures, folder)).filter((name) => /^[a-z]{3}-/.test(name));
  return names.sort().map((name) => memorySource(name, readFileSync(join(fixtures, folder, name))));
}

const findings = (diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ place, code }) => `${place.file} ${place.row ?? ''} ${code}`)
    .sort();

const expected = (file: string) =>
  (parse(readFileSync(join(fixtures, 'expected', file)), { columns: true }) as Record<string, string>[])
    .map(({ file: log, row, code }) => `${log} ${row} ${code}`)
    .sort();

describe('the fixtures', () => {
  test.each(['logs', 'messy'])('%s give exactly the findings that are expected of them', async (folder) => {
    const result = await check(sourcesIn(folder), { programme, asOf: '2018-12-31' });
    expect(findings(result.diagnostics)).toEqual(expected(`${folder}.csv`));
  });

  test('the order of the files changes nothing but the order of the findings', async () => {
    const sources = sourcesIn('logs');
    const options = { programme, asOf: '2018-12-31' };
    const forward = await check(sources, options);
    const backward = await check([...sources].reverse(), options);
    expect(findings(backward.diagnostics)).toEqual(findings(forward.diagnostics));
    expect(backward.counts).toEqual(forward.counts);
  });

  test('fingerprints survive sorting the rows of a log', async () => {
    const text = readFileSync(join(fixtures, 'messy/npl-2018-S2-codes.csv'), 'utf8').trimEnd();
    const [heading, ...rows] = text.split('\n');
    const sorted = [heading, ...rows.reverse()].join('\n');
    const prints = async (content: string) => {
      const source = memorySource('npl-2018-S2-codes.csv', new TextEncoder().encode(content));
      const { diagnostics } = await check([source], { programme, asOf: '2018-12-31' });
      // Notes about a whole file name its first example, which sorting changes.
      const lasting = diagnostics.filter(({ severity }) => severity !== 'note');
      return lasting.map(({ fingerprint }) => fingerprint).sort();
    };
    expect(await prints(sorted)).toEqual(await prints(text));
  });
});

test('dashes for "none" in the first row do not turn it into a heading', async () => {
  const heading =
    'activity_id,period,country,agency,objective,pillar,crime_type,activity_type,title,status,start_date,end_date,admin1,' +
    'indicator,target,value,people_basis,stakeholder,women,men,girls,boys,unspecified,evidence';
  const row = (id: string) =>
    `${id},2018-S2,NPL,UNODC,O3,prosecution,BOTH,training,Invented training,completed,2018-09-03,2018-09-05,Bagmati,PS-01,-,40,unique,judiciary,10,30,-,–,-,list`;
  const text = [heading, row('NPL-2018-101'), row('NPL-2018-102'), ''].join('\n');
  const source = memorySource('npl-2018-S2.csv', new TextEncoder().encode(text));
  const result = await check([source], { programme, asOf: '2018-12-31' });
  expect(result.counts.rows).toBe(2);
  expect(result.diagnostics.filter(({ code }) => code === 'C331')).toHaveLength(8);
});

describe('the same bytes under two names', () => {
  const bytes = readFileSync(join(fixtures, 'logs/mar-2018-S2.csv'));
  const codes = async (...names: string[]) => {
    const sources = names.map((name) => memorySource(name, bytes));
    const { diagnostics, counts } = await check(sources, { programme, asOf: '2018-12-31' });
    const told = diagnostics.map(({ code }) => code).filter((code) => /^(?:B701|X514)$/.test(code));
    return { told: [...new Set(told)], errors: counts.error > 0 };
  };

  test('are one log where the names say nothing against it', async () => {
    const copies = ['mar-2018-S2.csv', 'copy of mar-2018-S2.csv', 'mar.csv', 'log (1).csv'];
    expect(await codes(...copies)).toEqual({ told: ['B701'], errors: false });
  });

  test.each(['pak-2018-S2.csv', 'mar-2018-S1.csv'])(
    'are a log under a wrong name where one is %s, and no log of another country is ready',
    async (name) => {
      expect(await codes('mar-2018-S2.csv', name)).toEqual({ told: ['X514'], errors: true });
    },
  );
});
