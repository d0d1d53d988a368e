import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formatOptions } from '../../src/cli/printing.ts';
import { countFigures } from '../../src/count/count.ts';
import { json } from '../../src/formats/json.ts';
import { en } from '../../src/locales/en/index.ts';
import { report as english } from '../../src/locales/en/report.ts';
import { report as words } from '../../src/locales/fr/report.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figureOf } from '../count/count-rows.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { piecesOf, saidIn, tableIn } from './reports.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'fixtures/pack-enfance');
const programme = loadedPack('fixtures/pack-enfance');
const asOf = '2025-01-10';
const out = mkdtempSync(join(tmpdir(), 'gloact report '));
afterAll(() => rmSync(out, { recursive: true, force: true }));

const logs = readdirSync(join(folder, 'logs')).map((name) => ({
  name,
  text: readFileSync(join(folder, 'logs', name), 'utf8'),
}));
const checked = (pack: Programme, change = (text: string) => text) =>
  check(
    logs.map(({ name, text }) => memorySource(name, new TextEncoder().encode(change(text)))),
    { programme: pack, asOf, keep: true },
  );

/** What the first grant is about, where, and who does it. */
const firstGrant =
  /GLO\.ACT|ONU?DC|UNODC|\bO?IOM\b|\bOIM\b|victim|migrant|traite |trafi[cq]|passeur|poursuites|PAK|Pakistan|\bTI?[DP]P\b|Commission europ/i;

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
    const request = { template: 'ue-intermediaire', period: '2024-Q3', draft: false, suppressBelow: 20 };
    const result = await checked(programme);
    expect(() => compileWithNotes({ ...request, words: english, programme, result })).toThrow(
      /no words in en-GB/,
    );
    const compile = (...flags: string[]) => {
      const args = ['compile-report', join(folder, 'logs'), '--period', '2024-Q3', '--programme', folder];
      const output = ['--as-of', asOf, '--output', join(out, 'report.docx'), ...flags];
      return spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args, ...output], {
        encoding: 'utf8',
      });
    };
    expect(compile()).toMatchObject({ status: 0 });
    const parts = unzipSync(readFileSync(join(out, 'report.docx')));
    const holds = (part: string, text: string) => new TextDecoder().decode(parts[part]).includes(text);
    expect(holds('word/document.xml', 'Résumé de l’action')).toBe(true);
    expect(holds('word/styles.xml', '<w:lang w:val="fr-FR"')).toBe(true);
    rmSync(join(out, 'report.docx'));
    const refused = compile('--report-language', 'en');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('A report in English lacks words of the programme pack');
    expect(existsSync(join(out, 'report.docx'))).toBe(false);
    expect(compile('--report-language', 'ru').stderr).toContain(
      'there are no words for reports in Russian yet',
    );
  });

  test('says nothing of the first one, in its report, notes and messages', async () => {
    const spoil = (text: string) =>
      text
        .replace('BEN-2024-001', 'Formation 1')
        .replace('Enseignants', 'Instituteurs')
        .replace('120', '12O');
    const spoilt = await checked(programme, spoil);
    expect(spoilt.counts.error).toBeGreaterThan(2);
    const options = formatOptions(en, { version: '0', color: false, quiet: false });
    const said = [...json(spoilt, options)].join('');
    expect(said).not.toMatch(firstGrant);
    const { report, notes } = compileWithNotes({
      ...{ programme, template: 'ue-intermediaire', period: '2024-Q4', draft: true, words },
      ...{ result: spoilt, suppressBelow: programme.smallNumbers },
    });
    const printed = [JSON.stringify({ ...report, blocks: [] }), ...report.blocks.flatMap(piecesOf)].join(
      '\n',
    );
    expect(printed).toContain('personnes');
    expect(printed).toContain('Les nombres de 1 à 19 personnes (enfants survivants de violences)');
    expect(printed).not.toMatch(firstGrant);
    expect(JSON.stringify(notes)).not.toMatch(firstGrant);
  });

  test('hides what is below its own limit', async () => {
    const result = await checked(programme);
    const request = { template: 'ue-intermediaire', period: '2024-Q3', draft: false, words, result };
    const told = (suppressBelow: number) =>
      compileWithNotes({ ...request, programme, suppressBelow })
        .report.blocks.flatMap(piecesOf)
        .join('\n');
    // 17 in Benin and 31 in Togo: at a limit of 11 both are told.
    expect(told(11)).toContain('48');
    expect(told(programme.smallNumbers)).toContain('moins de 20');
    expect(told(programme.smallNumbers)).not.toMatch(/\b48\b/);
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

describe('the French report of a second grant', () => {
  const reportOf = async (period: string) =>
    compileWithNotes({
      ...{ template: 'ue-intermediaire', period, draft: false, suppressBelow: programme.smallNumbers },
      ...{ programme, words, result: await checked(programme) },
    }).report;
  const said = async (period: string) =>
    JSON.stringify((await reportOf(period)).blocks).replaceAll(/[\u00a0\u202f]/g, ' ');

  // Counted by hand over the four logs.
  test('tells a quarter: 20 + 45 teachers, 28 of them women, 140 of 300 in Benin', async () => {
    const text = await said('2024-Q4');
    expect(text).toContain('D’octobre à décembre 2024, 65 enseignants ont été formés.');
    expect(text).toContain('43 % de femmes (sexe connu des 65 personnes)');
    expect(text).toContain(
      '47 % de la cible pour « enseignants formés » (140 qui comptent pour elle, sur 300)',
    );
    expect(text).toContain(
      'Aucun journal reçu pour la période d’octobre à décembre 2024 : Cameroun et Sénégal.',
    );
    const rows = tableIn(await reportOf('2024-Q4'), 'Produits');
    expect(rows.find(({ Indicateur }) => Indicateur!.startsWith('1.1.2'))).toMatchObject({
      ...{
        Cible: '300',
        'Cette période': '65',
        'En cumul depuis juillet 2024': '230',
        '% de la cible': '47',
      },
    });
  });

  test('tells a half of its quarters: 230 teachers and 640 pupils', async () => {
    expect(await said('2024-S2')).toContain(
      'Personnes distinctes : 870, dont 118 femmes, 112 hommes, 330 filles et 310 garçons.',
    );
  });

  test('has no-break spaces where French has them, and curved apostrophes alone', async () => {
    const text = saidIn(await reportOf('2024-S2'));
    expect(text.match(/ [:;!?»%](?=\s|$)|« /gm)).toBeNull();
    expect(text.match(/\p{L}'\p{L}/gu)).toBeNull();
    expect(text).toContain('Protection de l’enfance');
    expect(text).toContain('8\u202f000\u202f000 EUR');
  });
});
