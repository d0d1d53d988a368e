import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formatOptions } from '../../src/cli/printing.ts';
import { countFigures } from '../../src/count/count.ts';
import { formats } from '../../src/formats/index.ts';
import { en } from '../../src/locales/en/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figureOf } from '../count/count-rows.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { piecesOf } from './reports.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'fixtures/pack-enfance');
const programme = loadedPack('fixtures/pack-enfance');
const asOf = '2025-01-10';

const logs = readdirSync(join(folder, 'logs')).map((name) => ({
  name,
  text: readFileSync(join(folder, 'logs', name), 'utf8'),
}));
const checked = (pack: Programme, change = (text: string) => text) =>
  check(
    logs.map(({ name, text }) => memorySource(name, new TextEncoder().encode(change(text)))),
    { programme: pack, asOf, keep: true },
  );

/** The same grant as if it reported in English: its labels stand for English ones, and it has no sentences. */
function inEnglish(pack: Programme): Programme {
  const own = <T extends { readonly labels: { readonly fr?: string } }>(one: T) => ({
    ...one,
    labels: { ...one.labels, en: one.labels.fr ?? '' },
  });
  const text = JSON.stringify(pack.reports).replaceAll('"fr":', '"en":');
  return {
    ...pack,
    languages: ['en'],
    action: { ...pack.action, language: 'en' },
    lists: Object.fromEntries(
      Object.entries(pack.lists).map(([name, codes]) => [name, codes.map(own)]),
    ) as unknown as Programme['lists'],
    indicators: pack.indicators.map((one) => ({ ...own(one), sentence: null })),
    reports: JSON.parse(text),
  };
}

/** What the first grant is about, where, and who does it. */
const firstGrant =
  /GLO\.ACT|UNODC|\bIOM\b|victim|migrant|traffick|smuggl|prosecution|PAK|Pakistan|\bTIP\b|European Commission/i;

describe('a second grant', () => {
  test('has logs that are ready', async () => {
    const { counts, verdict } = await checked(programme);
    expect(verdict).toBe('ready');
    expect(counts).toMatchObject({ files: 4, rows: 10, error: 0, warning: 0 });
  });

  test('asks nobody for a column that it does not use, and does not look at it', async () => {
    expect(programme.lists.crime_type).toEqual([]);
    const with1 = (text: string) =>
      text
        .split('\n')
        .map((line, at) =>
          line === '' ? line : `${line};${at === 0 ? "Type d'infraction" : 'n’importe quoi'}`,
        )
        .join('\n');
    expect((await checked(programme, with1)).verdict).toBe('ready');
  });

  test('reports in its language or not at all', async () => {
    const request = {
      template: 'ue-intermediaire',
      period: '2024-Q3',
      draft: false,
      words,
      suppressBelow: 20,
    };
    const result = await checked(programme);
    expect(() => compileWithNotes({ ...request, programme, result })).toThrow(/in the language fr/);
    const args = ['compile-report', join(folder, 'logs'), '--period', '2024-Q3', '--programme', folder];
    const run = spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args, '--as-of', asOf], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(
      'The report is to be in French, and there are no words for reports in French yet.',
    );
    expect(run.stdout).toBe('');
  });

  test('says nothing of the first one, in its report, notes and messages', async () => {
    const pack = inEnglish(programme);
    const spoil = (text: string) =>
      text
        .replace('BEN-2024-001', 'Formation 1')
        .replace('Enseignants', 'Instituteurs')
        .replace('120', '12O');
    const spoilt = await checked(pack, spoil);
    expect(spoilt.counts.error).toBeGreaterThan(2);
    const options = formatOptions(en, { version: '0', color: false, quiet: false });
    const said = [...formats.json(spoilt, options)].join('');
    expect(said).not.toMatch(firstGrant);
    const { report, notes } = compileWithNotes({
      ...{ programme: pack, template: 'ue-intermediaire', period: '2024-Q4', draft: true, words },
      ...{ result: spoilt, suppressBelow: pack.smallNumbers },
    });
    const printed = [JSON.stringify({ ...report, blocks: [] }), ...report.blocks.flatMap(piecesOf)].join(
      '\n',
    );
    expect(printed).toContain('personnes');
    expect(printed).toContain('enfants survivants de violences from 1 to 19');
    expect(printed).not.toMatch(firstGrant);
    expect(JSON.stringify(notes)).not.toMatch(firstGrant);
  });

  test('hides what is below its own limit', async () => {
    const pack = inEnglish(programme);
    const result = await checked(pack);
    const request = { template: 'ue-intermediaire', period: '2024-Q3', draft: false, words, result };
    const told = (suppressBelow: number) =>
      compileWithNotes({ ...request, programme: pack, suppressBelow })
        .report.blocks.flatMap(piecesOf)
        .join('\n');
    // 17 in Benin and 31 in Togo: at a limit of 11 both are told.
    expect(told(11)).toContain('48');
    expect(told(pack.smallNumbers)).toContain('fewer than 20');
    expect(told(pack.smallNumbers)).not.toMatch(/\b48\b/);
  });
});

describe('figures of a second grant', () => {
  const figures = async (period: string, pack = programme) =>
    countFigures((await checked(pack)).entries, { programme: pack, period });

  test('of a half are those of its quarters, by each indicator’s rule', async () => {
    const half = await figures('2024-S2');
    expect(figureOf(half, '1.1.2', 'unique').value).toEqual({ value: 230, precision: 'exact' });
    expect(figureOf(half, '2.1.1', 'unique').value).toEqual({ value: 76, precision: 'exact' });
    expect(figureOf(half, '3.1.1', null).value).toEqual({ value: 1, precision: 'exact' });
    const listed = { ...programme, periods: ['2023-S2', '2024-S1', '2024-S2', '2025-S1', '2025-S2'] };
    expect(figureOf(await figures('2024-S2', listed), '1.1.2', 'unique').value?.value).toBe(230);
  });

  test('count people whatever their unit is called: 120 + 45 + 640', async () => {
    expect((await figures('2024-Q3')).people.unique.value).toEqual({ value: 805, precision: 'exact' });
  });

  test('have the targets of their day', async () => {
    const pupils = async (period: string) => figureOf(await figures(period), '1.1.1', 'unique', 'BEN');
    expect(await pupils('2024-Q3')).toMatchObject({ target: 5000, inPeriod: { target: 800 } });
    expect(await pupils('2024-Q4')).toMatchObject({ target: 6000, inPeriod: null });
    expect(figureOf(await figures('2024-Q3'), '1.1.3', null)).toMatchObject({ target: 20_000 });
  });
});
