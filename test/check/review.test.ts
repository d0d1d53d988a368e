import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { against } from '../../src/check/baseline.ts';
import { onlyOf } from '../../src/check/changed.ts';
import { check } from '../../src/check/check.ts';
import type { Result } from '../../src/check/result.ts';
import type { Waiver } from '../../src/check/review.ts';
import { waive } from '../../src/check/waive.ts';
import { exitCodeOf } from '../../src/cli/exit-code-of.ts';
import { memorySource } from '../../src/cli/files.ts';
import { missingOffices } from '../../src/desk/expected.ts';
import { canBeWaived, catalogue } from '../../src/rules/catalogue.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const fixtures = join(import.meta.dirname, '../../fixtures');
const asOf = '2018-12-31';
const fixture = (name: string) => readFileSync(join(fixtures, name), 'utf8');
const checked = (files: Readonly<Record<string, string | Uint8Array>>, off: readonly string[] = []) =>
  check(
    Object.entries(files).map(([name, text]) =>
      memorySource(name, typeof text === 'string' ? Buffer.from(text) : text),
    ),
    { programme, asOf, off: new Set(off), keep: true },
  );
const waiver = (given: Partial<Waiver>): Waiver => ({
  ...{ line: 2, fingerprint: null, code: null, key: null, column: null },
  ...{ reason: 'Seen', owner: null, expires: null, ...given },
});
const counted = ({ counts: { stop, error, warning, note } }: Result) => ({ stop, error, warning, note });
const codes = ({ diagnostics }: Result) => diagnostics.map(({ code }) => code);

/** Two rows of an activity with the same fault in the same column, told apart by nothing but who took part. */
const twins = fixture('rules/clean.csv')
  .trimEnd()
  .split('\n')
  .slice(0, 2)
  .flatMap((line, at) =>
    at === 0
      ? [line]
      : ['police', 'judiciary'].map((who) =>
          line.replace('investigators;prosecutors', who).replace(/,completed,/, ',done so,'),
        ),
  )
  .join('\n');

let messy: Result;
beforeAll(async () => {
  const names = readdirSync(join(fixtures, 'messy')).filter((name) => name.endsWith('.csv'));
  messy = await checked(Object.fromEntries(names.map((name) => [name, fixture(`messy/${name}`)])));
});

describe('a waiver', () => {
  test('accepts one finding of two that are alike, and only that one', async () => {
    const result = await checked({ 'pak-2018-S2.csv': twins });
    const [first, second] = result.diagnostics.filter(
      ({ code, column }) => column === 'status' && code.startsWith('L'),
    );
    expect(first!.place.row).not.toBe(second!.place.row);
    const waived = waive(result, [waiver({ fingerprint: second!.fingerprint })], 'w.csv');
    expect(waived.review!.waivers!.accepted.map(({ finding }) => finding)).toEqual([second]);
    expect(waived.diagnostics).toContainEqual(first);
    expect(waived.counts.error).toBe(result.counts.error - 1);
    expect(waived.verdict).toBe('not-ready');
    const swapped = await checked({
      'pak-2018-S2.csv': twins
        .split('\n')
        .toSpliced(1, 2, ...twins.split('\n').slice(1).reverse())
        .join('\n'),
    });
    const again = waive(swapped, [waiver({ fingerprint: second!.fingerprint })], 'w.csv');
    const [accepted] = again.review!.waivers!.accepted;
    expect(accepted!.finding.place.row).toBe(first!.place.row);
  });

  test('lets the verdict be what is left, and says what it was', async () => {
    const all = messy.diagnostics.map(({ fingerprint }) => waiver({ fingerprint }));
    const waived = waive(messy, all, 'w.csv');
    const protectedOnes = messy.diagnostics.filter(
      ({ code, severity }) => severity === 'stop' || code.startsWith('P'),
    );
    expect(waived.diagnostics.filter(({ code }) => code !== 'D030')).toEqual(protectedOnes);
    expect(waived.review!.verdict).toBe(messy.verdict);
    for (const { file, verdict } of waived.files) {
      const left = waived.tallies.filter((one) => one.file === file).map(({ severity }) => severity);
      expect(verdict).toBe(
        left.includes('stop')
          ? 'unreadable'
          : left.includes('error')
            ? 'not-ready'
            : left.includes('warning')
              ? 'ready-with-remarks'
              : 'ready',
      );
    }
    const total = (result: Result) => result.tallies.reduce((sum, one) => sum + one.total, 0);
    const idle = waived.diagnostics.filter(({ code }) => code === 'D030').length;
    expect(total(waived) - idle + waived.review!.waivers!.accepted.length).toBe(total(messy));
  });

  test('by rule and activity accepts all of that, and in a column only what is there', () => {
    const { code, key, column } = messy.diagnostics.find(
      (one) => one.key !== undefined && one.column !== undefined && one.severity === 'error',
    )!;
    const by = waiver({ code, key: key! });
    const waived = waive(messy, [by], 'w.csv').review!.waivers!.accepted;
    expect(waived.map(({ finding }) => finding)).toEqual(
      messy.diagnostics.filter((one) => one.code === code && one.key === key),
    );
    const elsewhere = waive(messy, [{ ...by, column: column === 'title' ? 'status' : 'title' }], 'w.csv');
    expect(elsewhere.review!.waivers!.accepted).toEqual([]);
  });

  test('that accepts nothing is a finding at its line: unused, stale, expired or refused', async () => {
    const log = fixture('messy/npl-2018-S2-codes.csv');
    const result = await checked({ 'npl-2018-S2.csv': log });
    const one = result.diagnostics.find(({ code }) => code === 'C301')!;
    const personal = await checked({ 'pak-2018-S2.csv': fixture('rules/personal-data.csv') });
    const person = personal.diagnostics.find(({ code }) => code === 'P801')!;
    const told = (of: Result, given: Partial<Waiver>) => {
      const waived = waive(of, [waiver({ line: 7, ...given })], 'hq/w.csv');
      const [idle, ...others] = waived.diagnostics.filter(({ code }) => code === 'D030');
      expect(others).toEqual([]);
      if (idle !== undefined) expect(idle.place).toMatchObject({ file: 'hq/w.csv', line: 7, row: null });
      return idle?.data.state;
    };
    expect(told(result, { fingerprint: one.fingerprint })).toBeUndefined();
    expect(told(result, { fingerprint: one.fingerprint, expires: asOf })).toBeUndefined();
    expect(told(result, { fingerprint: one.fingerprint, expires: '2018-12-30' })).toBe('expired');
    expect(told(result, { fingerprint: '0123456789abcdef' })).toBe('unused');
    expect(told(result, { fingerprint: '0123456789abcdef', code: 'C301', key: one.key! })).toBe('stale');
    expect(told(result, { fingerprint: one.fingerprint, code: 'C302', key: one.key! })).toBe('stale');
    expect(told(personal, { fingerprint: person.fingerprint })).toBe('refused');
    expect(waive(personal, [waiver({ fingerprint: person.fingerprint })], 'w.csv').verdict).toBe(
      personal.verdict,
    );
  });

  test('accepts nothing that stops reading, hides or protects, whatever rule it is of', () => {
    const refusedOf = catalogue.filter(
      ({ severity, code, cutsShort, limit }) =>
        severity === 'stop' || code.startsWith('P') || cutsShort || limit,
    );
    expect(refusedOf.length).toBeGreaterThan(25);
    for (const { code, severity, id } of refusedOf) {
      const one = {
        ...messy.diagnostics[0]!,
        code,
        severity,
        rule: id,
        fingerprint: 'f'.repeat(16),
        key: 'K',
      };
      const result = {
        ...messy,
        diagnostics: [one],
        tallies: [{ file: one.place.file, code, severity, total: 1, shown: 1 }],
      };
      for (const by of [{ fingerprint: one.fingerprint }, { code, key: 'K' }])
        expect(waive(result, [waiver(by)], 'w.csv').review!.waivers!.accepted, code).toEqual([]);
    }
  });

  test('changes no verdict that rests on what is switched off', async () => {
    const log = fixture('messy/npl-2018-S2-codes.csv');
    const result = await checked({ 'npl-2018-S2.csv': log }, ['L401']);
    const all = result.diagnostics.map(({ fingerprint }) => waiver({ fingerprint }));
    const waived = waive(result, all, 'w.csv');
    expect(waived.counts.error).toBe(0);
    expect([waived.verdict, waived.files[0]!.verdict]).toEqual(['not-ready', 'not-ready']);
  });
});

describe('an earlier result', () => {
  const log = fixture('messy/npl-2018-S2-codes.csv');
  const lines = log.trimEnd().split('\n');

  test('of the same log knows all of it, in whatever order and under whatever name', async () => {
    const before = await checked({ 'npl-2018-S2.csv': log });
    const [headings, ...rows] = lines;
    const after = await checked({ 'sent-again.csv': [headings, ...rows.reverse()].join('\n') });
    for (const result of [before, after]) {
      const held = against(result, before, 'before.json');
      expect(held.review!.baseline!.fresh.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(exitCodeOf(held, 'error')).toBe(0);
      expect(held.verdict).toBe('not-ready');
    }
  });

  test('fails only for what is new, one more of a kind too, and counts what is gone', async () => {
    const before = await checked({ 'npl-2018-S2.csv': lines.slice(0, -1).join('\n') });
    const again = await checked({ 'npl-2018-S2.csv': [...lines.slice(0, -1), lines.at(-2)].join('\n') });
    const held = against(again, before, 'before.json');
    const { fresh, known, gone } = held.review!.baseline!;
    expect(fresh.length).toBeGreaterThan(0);
    expect(known + fresh.reduce((sum, { total }) => sum + total, 0)).toBe(
      again.tallies.reduce((sum, { total }) => sum + total, 0),
    );
    expect(exitCodeOf(held, 'warning')).toBe(1);
    const less = against(
      await checked({ 'npl-2018-S2.csv': lines.slice(0, 3).join('\n') }),
      before,
      'before.json',
    );
    expect(less.review!.baseline!.gone).toBeGreaterThan(gone);
    expect(exitCodeOf(less, 'error')).toBe(0);
  });

  test('knows nothing that nobody may accept, given or only counted', () => {
    const [given] = messy.diagnostics;
    const refused = catalogue.filter((notice) => !canBeWaived(notice));
    expect(refused.length).toBeGreaterThan(25);
    for (const { code, severity } of refused) {
      const tally = { ...messy.tallies[0]!, code, severity, file: given!.place.file, total: 5, shown: 1 };
      const result: Result = { ...messy, diagnostics: [{ ...given!, code, severity }], tallies: [tally] };
      const held = against(result, result, 'before.json');
      expect([code, held.diagnostics[0]!.known]).toEqual([code, false]);
      expect(held.review!.baseline).toMatchObject({ fresh: [tally], known: 0, gone: 0 });
    }
  });

  test('never excuses a file that could not be read', async () => {
    const result = await checked({ 'npl-2018-S2.csv': '' });
    expect(exitCodeOf(against(result, result, 'before.json'), 'never')).toBe(3);
  });

  test('counts findings that are not given, where there are more of a rule than are kept', async () => {
    const [headings, row = ''] = fixture('rules/code-unknown.csv').split('\n');
    const long = (count: number) =>
      checked({
        'pak-2018-S2.csv': [
          headings,
          ...Array.from({ length: count }, (_, at) => row.replace(/PAK-2018-\d+/, `PAK-2018-${at + 1000}`)),
        ].join('\n'),
      });
    const [before, after] = [await long(1200), await long(1300)];
    const of = (result: Result) =>
      against(result, before, 'before.json').review!.baseline!.fresh.find(({ code }) => code === 'L401')
        ?.total ?? 0;
    expect([of(before), of(after)]).toEqual([0, 100]);
  });
});

describe('only some files', () => {
  const clean = fixture('rules/clean.csv');
  const files = {
    'pak-2018-S2.csv': clean,
    'pak-2018-S2-more.csv': clean.replace('Training of investigators', 'Training of others'),
    'npl-2018-S2.csv': fixture('messy/npl-2018-S2-codes.csv'),
  };
  test('are told of with what is related to them in others; all was read', async () => {
    const result = await checked(files);
    const across = result.diagnostics.filter(({ related = [], place }) =>
      related.some(({ file }) => file !== place.file),
    );
    expect(across.length).toBeGreaterThan(0);
    const [{ place, related = [] }] = across as [(typeof across)[number]];
    for (const file of [place.file, related[0]!.file]) {
      const part = onlyOf(result, [file]);
      expect(part.diagnostics).toContainEqual(across[0]);
      expect(codes(part)).not.toContain('C301');
      expect(part.files.map((one) => one.file)).toEqual([file]);
      expect(part.review).toMatchObject({ verdict: result.verdict, changed: { files: [file] } });
      const { unshown } = part.review!.changed!;
      const total = (one: Result) => Object.values(counted(one)).reduce((sum, count) => sum + count, 0);
      expect(total(part) + unshown).toBe(total(result));
      expect(part.tallies.reduce((sum, { shown }) => sum + shown, 0)).toBe(part.diagnostics.length);
    }
    const none = onlyOf(result, []);
    expect([none.diagnostics, none.verdict, exitCodeOf(none, 'note')]).toEqual([[], 'ready', 0]);
  });
});

describe('the offices of a period', () => {
  test('that sent nothing are missing, and those with a log or word that nothing was done are not', async () => {
    const nothing = fixture('rules/nothing-done.csv');
    const result = await checked({
      'pak-2018-S2.csv': fixture('rules/clean.csv'),
      'npl-2018-S2.csv': nothing,
    });
    const missing = missingOffices(result, programme, '2018-S2', 'logs').map(({ data }) => data.country);
    const all = programme.countries.map(({ alpha3 }) => alpha3);
    expect(missing).toEqual(all.filter((code) => code !== 'PAK' && code !== 'NPL'));
    expect(missingOffices(result, programme, '2018-S1', 'logs')).toHaveLength(all.length);
  });
});
