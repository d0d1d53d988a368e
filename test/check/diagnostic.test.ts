import { inspect as dump } from 'node:util';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { exitCodeOf } from '../../src/cli/exit-code-of.ts';
import { memorySource } from '../../src/cli/files.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { maxRecordBytes } from '../../src/table/records.ts';
import { cellsOf, workbook } from '../log/typed-log.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const asOf = '2018-12-31';
/** Invented, in the forms that are masked: a telephone number, an address, an identity number of Pakistan. */
const secrets = ['+92 300 1234567', 'someone@example.org', '35202-1234567-1'];

async function found() {
  const cells = cellsOf({
    narrative: secrets[0]!,
    place: secrets[1]!,
    target: secrets[2]!,
    women: secrets[0]!,
  });
  return (await check([memorySource('pak-2018-S2.xlsx', await workbook([cells]))], { programme, asOf }))
    .diagnostics;
}

test('a diagnostic is a plain object: printed, spread, cloned or sent on, it holds nothing unmasked', async () => {
  const diagnostics = await found();
  expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['P801', 'C312']));
  for (const one of diagnostics) {
    const forms = [one, { ...one }, structuredClone(one), JSON.parse(JSON.stringify(one))];
    for (const form of forms) expect(form).toEqual(one);
    expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
    const shown = dump(one, { depth: null, showHidden: true, getters: true }) + JSON.stringify(one);
    for (const secret of secrets) expect(shown).not.toContain(secret);
  }
});

test('its words are made from the notice of its code, and hold nothing unmasked either', async () => {
  const words = (await found()).map((one) => said(one, en));
  expect(words.length).toBeGreaterThan(3);
  for (const secret of secrets) expect(JSON.stringify(words)).not.toContain(secret);
});

test.each([
  ['123.456.789-09', ['123.456.789', '456.789', '123456789']],
  ['call 35202-1234567-1 now', ['35202', '1234567']],
  ['AB1234567 - 30', ['1234567']],
  ['4530123456789', ['4530123456789', '4,530,123,456,789']],
  ['+92 300 1234567', ['1234567', '3001234567', '300 123']],
])('of a cell that is masked no piece is told: %s', async (typed, pieces) => {
  const rows = (['value', 'target', 'women', 'start_date', 'activity_id', 'partners'] as const).map(
    (column) => cellsOf({ [column]: typed }),
  );
  const log = await workbook(rows, (sheet) => {
    sheet.name = `call ${typed}`.slice(0, 31).replaceAll(/[*?:\\/[\]]/g, ' ');
  });
  const { diagnostics, files } = await check([memorySource('pak-2018-S2.xlsx', log)], { programme, asOf });
  const words = diagnostics.map((one) => said(one, en));
  expect(diagnostics.length).toBeGreaterThan(3);
  const all = JSON.stringify([diagnostics, files, words]);
  for (const piece of [typed, ...pieces]) expect(all).not.toContain(piece);
  expect(all).not.toMatch(/NaN|undefined/);
});

test('its fingerprint tells nothing that is masked', async () => {
  const one = async (place: string) => {
    const log = await workbook([cellsOf({ place })]);
    const { diagnostics } = await check([memorySource('pak-2018-S2.xlsx', log)], { programme, asOf });
    return diagnostics.find(({ code }) => code === 'P801')!.fingerprint;
  };
  expect(await one('call +92 300 1234567')).toBe(await one('call +92 300 7654321'));
  // A short secret can be guessed from what is made of it: of a cell that is masked nothing goes in.
  expect(await one('call +92 300 1234567')).toBe(await one('Amina, +92 300 1234567'));
});

test('a limit that was reached makes the answer incomplete, whatever its weight', async () => {
  const log = `activity_id,period,country\nPAK-2018-001,"${'x'.repeat(maxRecordBytes)}",PAK\n`;
  const result = await check([memorySource('pak-2018-S2.csv', new TextEncoder().encode(log))], {
    programme,
    asOf,
  });
  expect(result.diagnostics.map(({ code }) => code)).toContain('F019');
  expect(exitCodeOf(result, 'error')).toBe(4);
  expect(exitCodeOf(result, 'never')).toBe(4);
});

test('options that are none are refused, for no file can be blamed for them', async () => {
  const log = new TextEncoder().encode('activity_id,period,country\n');
  const one = memorySource('a.csv', log);
  await expect(check([one, memorySource('a.csv', log)], { programme, asOf })).rejects.toThrow('same name');
  await expect(check([one], { programme, asOf: 'yesterday' })).rejects.toThrow('asOf');
  await expect(check([one], { programme, asOf, country: 'XXX' })).rejects.toThrow('XXX');
  await expect(check([one], { programme, asOf, period: '2018-S9' })).rejects.toThrow('2018-S9');
  await expect(check([one], { programme, asOf, off: new Set(['Q1']) })).rejects.toThrow('Q1');
});
