import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { collecting, mostKept } from '../../src/check/collect.ts';
import type { Result } from '../../src/check/result.ts';
import { exitCodeOf } from '../../src/cli/exit-code-of.ts';
import { memorySource } from '../../src/cli/files.ts';
import { json } from '../../src/formats/json.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { en } from '../../src/locales/en/index.ts';
import { codeUnknown } from '../../src/notices/code-unknown.ts';
import { fileChanged } from '../../src/notices/file-changed.ts';
import { type Finding, raise } from '../../src/notices/finding.ts';
import { notANumber } from '../../src/notices/not-a-number.ts';
import { logDetails } from '../../src/report/checked-logs.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { cellsOf, names, programme, type Typed, workbook } from '../log/typed-log.ts';

type Changes = Partial<Record<ColumnName, Typed>>;
const asOf = '2018-12-31';
const options = {
  words: en,
  tool: { name: 'gloact', version: '1' },
  color: false,
  quiet: false,
  // So wide that nothing is broken.
  width: 100_000,
};
const jsonOf = (result: Result) => JSON.parse([...json(result, options)].join(''));
const prettyOf = (result: Result) => [...pretty(result, options)].join('');

/** Activities that no rule takes for one another, with some changes each. */
function csv(rows: readonly Changes[]): Uint8Array {
  const lines = rows.map((changes, at) =>
    cellsOf({
      activity_id: `PAK-2018-${1000 + at}`,
      title: `Training ${at}`,
      place: `Hall ${at}`,
      ...changes,
    }),
  );
  const text = [names, ...lines].map((cells) =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
  );
  return new TextEncoder().encode(`${text.join('\n')}\n`);
}
const checked = (rows: readonly Changes[], off: readonly string[] = []) =>
  check([memorySource('pak-2018-S2.csv', csv(rows))], { programme, asOf, off: new Set(off) });

/** Rows with one fault or several, each found by looking at the row alone. */
const kinds: readonly Changes[] = [
  {},
  { agency: 'zzqq' },
  { status: 'zzqq', agency: 'zzqq' },
  { women: 'many' },
  { end_date: '2018-02-31' },
  { end_date: '2018-08-01' },
  { title: 'RÃ©union' },
  { narrative: 'x'.repeat(1600), comments: 'y'.repeat(1600) },
  { stakeholder: 'aaqq; bbqq; ccqq' },
  { evidence: '', start_date: '' },
];
/** What one row of each kind gives in a log of its own, by code: too little for any bound. */
const ofOne = await Promise.all(
  kinds.map(async (kind) => {
    const { diagnostics } = await checked([kind]);
    return new Map(
      [...new Set(diagnostics.map(({ code }) => code))].map((code) => [
        code,
        diagnostics.filter((one) => one.code === code).length,
      ]),
    );
  }),
);

function expected(rows: readonly number[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const kind of rows)
    for (const [code, count] of ofOne[kind]!) totals[code] = (totals[code] ?? 0) + count;
  return totals;
}

/** Findings told at a terminal, by code: cells that are named, and how many more there are. */
function toldAtTerminal(text: string): Record<string, number> {
  const totals: Record<string, number> = {};
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const code = /^ [■×!i] .*? {2}([A-Z]\d{3}) {2}/.exec(line)?.[1];
    if (code === undefined) continue;
    const [, cells = '', more = '0'] =
      / {2}((?:[A-Z]+\d+|row \d+)(?:, (?:[A-Z]+\d+|row \d+))*)(?: and ([\d,]+) more)?/.exec(lines[at + 1]!) ??
      [];
    const named = cells === '' ? 1 : cells.split(', ').length;
    totals[code] = (totals[code] ?? 0) + named + Number(more.replaceAll(',', ''));
  }
  for (const [, count, code] of text.matchAll(
    /: ([\d,]+) more findings? of rule (\S+) (?:is|are) not listed/g,
  ))
    totals[code!] = (totals[code!] ?? 0) + Number(count!.replaceAll(',', ''));
  return totals;
}

const sum = (totals: Readonly<Record<string, number>>) => Object.values(totals).reduce((a, b) => a + b, 0);

describe('however much is found, all of it is counted', () => {
  test('the kinds of rows that are tried have faults, and sound ones have none', async () => {
    expect(ofOne.map((found) => found.size > 0)).toEqual(kinds.map((_, at) => at > 0));
    const sound = await checked(Array.from({ length: 1500 }, () => ({})));
    expect(sound.tallies).toEqual([]);
  });

  test('the totals of every format are those of each row looked at alone', { timeout: 120_000 }, async () => {
    const stretch = fc.record({
      kind: fc.nat(kinds.length - 1),
      length: fc.constantFrom(1, 2, 7, 400, 1100),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 5 }), async (stretches) => {
        const rows = stretches.flatMap(({ kind, length }) => Array<number>(length).fill(kind));
        const result = await checked(rows.map((kind) => kinds[kind]!));
        const totals = expected(rows);
        const byCode = (all: readonly { code: string; total: number }[]) =>
          Object.fromEntries(all.map(({ code, total }) => [code, total]));
        expect(byCode(result.tallies)).toEqual(totals);
        const json = jsonOf(result);
        expect(byCode(json.rules)).toEqual(totals);
        expect([json.total, json.shown]).toEqual([sum(totals), json.findings.length]);
        const { stop, error, warning, note } = json.counts;
        expect(stop + error + warning + note).toBe(json.total);
        for (const { code, shown, total } of json.rules) {
          expect(shown).toBe(Math.min(total, mostKept));
          expect(json.findings.filter((one: { code: string }) => one.code === code).length).toBe(shown);
        }
        expect(toldAtTerminal(prettyOf(result))).toEqual(totals);
        const weighty = new Set(
          result.tallies.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
        );
        const left = logDetails(result, []).findings;
        expect(Object.fromEntries(left.map(({ code, cells }) => [code, cells]))).toEqual(
          Object.fromEntries(Object.entries(totals).filter(([code]) => weighty.has(code))),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('what is switched off is counted apart: the rest is told as without the switch, and the verdict stays', {
    timeout: 60_000,
  }, async () => {
    const every = ['L401', 'C312', 'C301', 'X503', 'F024', 'C326'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(kinds.length - 1), { minLength: 1, maxLength: 12 }),
        fc.subarray(every),
        async (rows, off) => {
          const changes = rows.map((kind) => kinds[kind]!);
          const whole = await checked(changes);
          const muted = await checked(changes, off);
          expect(muted.diagnostics.map(({ code, place }) => [code, place])).toEqual(
            whole.diagnostics
              .filter(({ code }) => !off.includes(code))
              .map(({ code, place }) => [code, place]),
          );
          expect(muted.verdict).toBe(whole.verdict);
          const totals = expected(rows);
          expect(muted.muted.map(({ code, total }) => [code, total])).toEqual(
            [...off].sort().map((code) => [code, totals[code] ?? 0]),
          );
          const found = off.some((code) => totals[code] !== undefined);
          expect(prettyOf(muted).includes('nothing needs to change')).toBe(
            whole.verdict === 'ready' && !found,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a file whose only errors are switched off is not called ready, and does not fail', async () => {
    const muted = await checked([{ agency: 'zzqq' }, {}], ['L401']);
    expect([muted.verdict, muted.files[0]!.verdict]).toEqual(['not-ready', 'not-ready']);
    expect(exitCodeOf(muted, 'note')).toBe(0);
    const text = prettyOf(muted);
    expect(text).toContain('Not ready to send: what must be fixed was switched off.');
    expect(text).toContain('Switched off and not shown: 1 finding of rule L401.');
    expect(jsonOf(muted).switches.off).toEqual([{ code: 'L401', severity: 'error', total: 1 }]);
  });

  test('what protects people or stops reading is switched off by no program either', async () => {
    for (const code of ['P801', 'F002', 'F007', 'H213'])
      await expect(checked([{}], [code])).rejects.toThrow(code);
  });

  test('spoilt texts are counted beyond those that are listed, in workbooks too', {
    timeout: 60_000,
  }, async () => {
    const rows = Array.from({ length: mostKept + 7 }, (_, at) => ({ title: `Caf\ufffd ${at}` }));
    const lines = rows.map((changes, at) => cellsOf({ activity_id: `PAK-2018-${1000 + at}`, ...changes }));
    const book = await check([memorySource('pak-2018-S2.xlsx', await workbook(lines))], { programme, asOf });
    for (const { tallies } of [await checked(rows), book])
      expect(tallies.find(({ code }) => code === 'F023')).toMatchObject({
        total: mostKept + 7,
        shown: mostKept,
      });
  });
});

describe('the collector', () => {
  const files = ['a.csv', 'b.csv'];
  const at = (file: number, row: number, column: number) => ({
    file: files[file]!,
    sheet: null,
    row,
    column,
  });
  const unknown = { text: 'x', column: 'agency', codes: [], count: 0, others: [], more: 0 } as const;
  const finding = fc
    .record({
      file: fc.nat(1),
      row: fc.integer({ min: 2, max: 9000 }),
      column: fc.integer({ min: 1, max: 3 }),
      more: fc.constantFrom(0, 0, 0, 2),
      times: fc.constantFrom(1, 1, 900),
      number: fc.boolean(),
    })
    .map(({ file, row, column, more, times, number }) =>
      Array.from({ length: times }, (_, down): Finding => {
        const place = at(file, row + down, column);
        const said = number
          ? raise(notANumber, place, { text: 'x' } as never)
          : raise(codeUnknown, place, { ...unknown, shown: 'none' });
        return { ...said, more };
      }),
    );

  test('counts as one who keeps all would, tells every cause, and takes a file back whole', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 9 }), fc.boolean(), (groups, takenBack) => {
        const all = groups.flat();
        const bench = collecting(new Set(), false);
        for (const one of all) bench.add(one);
        const changed = raise(fileChanged, { file: files[0]!, sheet: null, row: null, column: null }, {});
        if (takenBack) {
          bench.sayOnly(files[0]!, [null, changed]);
          for (const one of all) if (one.place.file === files[0]) bench.add(one);
        }
        const left = takenBack ? [changed, ...all.filter(({ place }) => place.file !== files[0])] : all;
        const sources = files.map((name) => memorySource(name, new Uint8Array()));
        const { diagnostics, tallies } = bench.collected(sources, []);
        const totals = new Map<string, number>();
        for (const { place, notice, more = 0 } of left) {
          const key = `${place.file} ${notice.code}`;
          totals.set(key, (totals.get(key) ?? 0) + 1 + more);
        }
        expect(new Map(tallies.map(({ file, code, total }) => [`${file} ${code}`, total]))).toEqual(
          new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
        for (const { file, code, total, shown } of tallies) {
          const own = diagnostics.filter((one) => one.place.file === file && one.code === code);
          expect(own.length).toBe(shown);
          expect(shown).toBeLessThanOrEqual(mostKept);
          expect(own.reduce((count, { unkept = 0 }) => count + 1 + unkept, 0)).toBe(total);
          const raised = left.filter(({ place, notice }) => place.file === file && notice.code === code);
          expect(new Set(own.map(({ place }) => place.column))).toEqual(
            new Set(raised.map(({ place }) => place.column)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('one cell gives one finding of a rule', () => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => `x${at.toString(36)}`);
  const listed = async (text: string, column: ColumnName = 'stakeholder') => {
    const bytes = csv([{ [column]: text }]);
    const result = await check([memorySource('pak-2018-S2.csv', bytes)], { programme, asOf });
    return { result, size: bytes.length };
  };

  test.each([';', ',', '|', '\n'])('in a list of 5,000 strange items between %j', async (by) => {
    const { result, size } = await listed(items(5000).join(by));
    expect(result.tallies.filter(({ code }) => code.startsWith('L'))).toMatchObject([{ total: 1 }]);
    expect([...json(result, options)].join('').length).toBeLessThan(10 * size);
  });

  test('which says how many items there are, and some of them', async () => {
    const { result } = await listed(`judges; ${items(100_000).join(';')}`);
    const [one] = jsonOf(result).findings;
    expect(one.data).toMatchObject({
      text: 'x0',
      more: 99_999,
      others: ['“x1”', '“x2”', '“x3”', '“x4”', '“x5”'],
    });
    expect(one.message).toContain('Nor are 99,999 other items of the cell, such as “x1”, “x2”');
    expect(one.value.length).toBe(1000);
    // Some of the items look like handles, and stand masked in it.
    expect(one.cut.value).toBeGreaterThan(500_000);
  });

  test('and keeps what is almost right apart from what is on no list', async () => {
    const { result } = await listed('judgse; prosecutrs; zzqq');
    const found = result.diagnostics.map(({ code, data }) => [code, data.text, data.others, data.more]);
    expect(found).toEqual([
      ['L401', 'zzqq', [], 0],
      ['L402', 'judgse', ['“prosecutrs” (prosecutors)'], 1],
    ]);
  });
});
