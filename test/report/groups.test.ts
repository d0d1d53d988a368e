import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { countReports } from '../../src/count/count.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { report as words } from '../../src/locales/fr/report.ts';
import { languages } from '../../src/locales/index.ts';
import { newLogFile } from '../../src/newlog/new-log.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile, readFiguresFile } from '../../src/report/figures-file.ts';
import { groupsTold } from '../../src/report/groups.ts';
import { safeRows } from '../../src/standards/rows/safe-rows.ts';
import { row } from '../count/count-rows.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { ofOffices } from './reports.ts';

const programme = loadedPack('fixtures/pack-enfance');
const disabled = 'children_with_disabilities';

/** A row of children who go to school, as Benin's log has it but for these cells. */
const usual = {
  ...{ activity_id: 'BEN-2024-001', period: '2024-Q3', country: 'BEN', agency: 'UNICEF', objective: 'OS1' },
  ...{ pillar: 'education', activity_type: 'distribution', title: 'Rentrée scolaire', status: 'completed' },
  ...{ start_date: '2024-09-16', end_date: '2024-09-20', admin1: 'Borgou', indicator: '1.1.1', value: '640' },
  ...{ people_basis: 'unique', stakeholder: 'enfants', women: '', men: '', girls: '330', boys: '310' },
  ...{ evidence: 'registres', [disabled]: '', refugees: '' },
};
type Cells = Partial<Record<string, string>>;

function log(
  rows: readonly Cells[],
  heading: (name: string) => string = (name) => name,
  file = 'ben-2024-Q3.csv',
) {
  const names = Object.keys({ ...usual, ...rows[0] });
  const lines = rows.map((cells) => names.map((name) => ({ ...usual, ...cells })[name] ?? '').join(';'));
  const text = [names.map(heading).join(';'), ...lines, ''].join('\n');
  return memorySource(file, new TextEncoder().encode(text));
}
const checked = (...sources: ReturnType<typeof log>[]) =>
  check(sources, { programme, asOf: '2025-01-10', keep: true });

/** What is wrong or to be looked at: code and message. */
const found = async (...sources: ReturnType<typeof log>[]) =>
  (await checked(...sources)).diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map((one) => `${one.code} ${said(one, en).message}`);

describe('a group of people that a grant counts besides', () => {
  test.each([
    ['its name', disabled],
    ['a label', 'Enfants handicapés'],
    ['a label in other letters', 'ENFANTS HANDICAPES'],
    ['an alias', 'Enfants en situation de handicap'],
    ['its tag', '#reached+x_children_with_disabilities'],
  ])('is read under %s', async (_, heading) => {
    const { entries, counts } = await checked(
      log([{ [disabled]: '64' }], (name) => (name === disabled ? heading : name)),
    );
    expect(counts).toMatchObject({ error: 0, warning: 0 });
    expect(entries[0]!.groups).toEqual(new Map([[disabled, 64]]));
  });

  test('is none of another grant', async () => {
    const { entries } = await check([log([{ [disabled]: '64' }])], {
      ...{ programme: { ...programme, groups: [] }, asOf: '2025-01-10', keep: true },
    });
    expect(entries[0]!.groups).toBeUndefined();
  });

  test.each<[string, Cells, string[]]>([
    ['as many as there are', { [disabled]: '640', refugees: '640' }, []],
    ['those whose sex nobody knows', { [disabled]: '640', girls: '0', boys: '0', unspecified: '640' }, []],
    ['more than all', { refugees: '641' }, ['X502 There are 641 people under “refugees”, but only 640']],
    // Ten women leave 630 of 640; girls and boys alone are among whom it is.
    [
      'more than those among whom it is',
      { [disabled]: '631', women: '10', girls: '320' },
      ['X502 There are 631 people under “children_with_disabilities”, but only 630'],
    ],
    [
      'them where nobody is counted',
      { refugees: '3', value: '', girls: '', boys: '', status: 'ongoing' },
      ['H216', 'X515', 'X502 There are 3 people under “refugees”, but only 0'],
    ],
    // Of kits, nobody is among anybody.
    [
      'people beside things',
      { indicator: '1.1.3', refugees: '700', girls: '', boys: '', people_basis: '' },
      ['X540 The numbers under “refugees” add up to 700 people'],
    ],
    ['half a person', { refugees: '3,5' }, ['C313']],
    ['fewer than none', { refugees: '-3' }, ['C314']],
    ['a word', { refugees: 'quelques-uns' }, ['C']],
    ['too many digits', { refugees: '123456789012345678901' }, ['C312', 'P804']],
  ])('holds %s', async (_, cells, expected) => {
    const unspecified = cells.unspecified ?? '';
    const told = await found(log([{ unspecified, ...cells }]));
    expect(told).toEqual(expected.map((one) => expect.stringMatching(`^${one}`)));
  });

  test('is a column of a new log, which is read as it was made', async () => {
    const language = await languages.fr();
    const request = {
      ...{ programme, language: 'fr', office: 'BEN', country: 'Bénin', period: '2024-Q3' },
      ...{ rightToLeft: false, words: await language.newLog(), heading: language.heading },
      columns: language.explanation.columns,
    };
    for (const format of ['xlsx', 'csv'] as const) {
      const bytes = newLogFile(request, { decimal: 'comma' }, format);
      const name = `ben-2024-Q3.${format}`;
      const { tables, findings } = await inspect(memorySource(name, bytes), { programme });
      const read = tables[0]!.headings!.columns.filter(
        ({ name }) => name === disabled || name === 'refugees',
      );
      expect(read.map(({ heading }) => heading)).toEqual(['Enfants handicapés', 'Personnes réfugiées']);
      expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
  });

  test('may be called as what every object of JavaScript has', async () => {
    const groups = programme.groups.map((one) => ({
      ...one,
      code: one.code.replace(disabled, 'constructor'),
    }));
    const sources = [log([{ refugees: '9', constructor: '' }])];
    const { diagnostics } = await check(sources, { programme: { ...programme, groups }, asOf: '2025-01-10' });
    expect(diagnostics.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual([]);
  });

  test('is shown with the rows as they are read', async () => {
    const { tables } = await inspect(log([{ [disabled]: '٦٤', refugees: 'neuf' }]), { programme });
    const cells = tables[0]!.firstRows[0]!.cells.filter(
      ({ column }) => column === disabled || column === 'refugees',
    );
    expect(cells.map(({ text, value }) => [text, value])).toEqual([
      ['٦٤', 64],
      ['neuf', null],
    ]);
  });
});

describe('a report', () => {
  const request = { template: 'ue-intermediaire', draft: false, suppressBelow: 20, words, programme };
  const compiled = async (period: string, ...rows: Cells[]) =>
    compileWithNotes({ ...request, period, result: await checked(log(rows)) });
  const rowsOf = ({ report }: ReturnType<typeof compileWithNotes>) =>
    report.blocks
      .filter((block) => block.block === 'table')
      .filter(({ caption }) => caption?.startsWith('Autres groupes'))
      .flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(1)));
  const told = async (period: string, ...rows: Cells[]) => rowsOf(await compiled(period, ...rows));
  const of = (id: number, cells: Cells): Cells => ({ activity_id: `BEN-2024-00${id}`, ...cells });

  test('tells groups beside the people they are among, small numbers hidden', async () => {
    // 40 and 24 of 640 and 100; 19 refugees are fewer than 20, and of pupils nobody says.
    expect(
      await told(
        '2024-Q3',
        of(1, { [disabled]: '40' }),
        of(2, { [disabled]: '24', value: '100', girls: '50', boys: '50', refugees: '19' }),
      ),
    ).toEqual([['64', expect.stringMatching(/moins de 20|non divulgué/), '740']]);
  });

  test('says nothing of them where none is counted, nor of a grant that has none', async () => {
    expect(await told('2024-Q3', of(1, {}))).toEqual([]);
    const { figures } = await compiled('2024-Q3', of(1, {}));
    expect(figuresFile(figures())).not.toContain('"groups"');
  });

  test('says in how many rows people are not added, for their indicator counts none', async () => {
    const printed = async (...rows: Cells[]) =>
      JSON.stringify((await compiled('2024-Q3', of(1, {}), ...rows)).report.blocks);
    const kits = { indicator: '1.1.3', people_basis: '', value: '700' };
    const nobody = { ...kits, girls: '', boys: '' };
    expect(await printed(of(2, nobody))).not.toContain('non ajoutées aux personnes');
    const told =
      'Personnes indiquées avec un indicateur qui n’en compte pas, donc non ajoutées aux personnes';
    expect(await printed(of(2, kits), of(3, { ...nobody, refugees: '30' }), of(4, nobody))).toMatch(
      new RegExp(`${told}\\s:\\s(?:2|deux)\\slignes`),
    );
  });

  test('tells none of an indicator whose numbers are protected, nor where one row is of people who are', async () => {
    const survivors = { pillar: 'protection', objective: 'OS2', activity_type: 'prise_en_charge' };
    const help = { ...survivors, indicator: '2.1.1', stakeholder: 'enfants_survivants' };
    expect(await told('2024-Q3', of(1, { ...help, [disabled]: '300' }))).toEqual([]);
    const exposed = { stakeholder: 'enfants_survivants', value: '9', girls: '5', boys: '4' };
    expect(await told('2024-Q3', of(1, { [disabled]: '300' }), of(2, exposed))).toEqual([]);
    expect(await told('2024-Q3', of(1, { [disabled]: '300' }))).toEqual([['300', '640']]);
  });

  test('tells none where those it may be among leave a small number no place but its own', async () => {
    const children = (country: string, all: number, number: number) =>
      log(
        [
          {
            ...{ activity_id: `${country}-2024-001`, country, admin1: 'Nord', value: '1000', boys: '0' },
            ...{ women: String(1000 - all), girls: String(all), [disabled]: String(number) },
          },
        ],
        (name) => name,
        `${country.toLowerCase()}-2024-Q3.csv`,
      );
    const three = async (few: number) => {
      const logs = [children('BEN', 700, 590), children('TGO', 40, 13), children('CMR', few, 25)];
      return rowsOf(compileWithNotes({ ...request, period: '2024-Q3', result: await checked(...logs) }));
    };
    // Of 628, Benin's office knows 590: of Cameroon's 26 children too few are left, of 240 Togo may have none.
    expect(await three(26)).toEqual([[expect.stringMatching(/non divulgué/), '3\u202f000']]);
    expect(await three(240)).toEqual([['628', '3\u202f000']]);
  });

  test('leaves out what an office writes of so few', async () => {
    const printed = async (number: string) =>
      JSON.stringify((await compiled('2024-Q3', of(1, { [disabled]: number }))).report.blocks);
    expect(await printed('64')).toContain('Rentrée scolaire');
    expect(await printed('6')).not.toContain('Rentrée scolaire');
  });

  test('leaves it out of a draft, too, where nobody can read how many they are', async () => {
    const meeting = {
      indicator: '3.2.1',
      pillar: 'systemes',
      objective: 'OS3',
      people_basis: '',
      stakeholder: '',
    };
    const rows = (number: string) => [
      of(1, { [disabled]: number }),
      of(1, { ...meeting, value: '2', girls: '', boys: '' }),
    ];
    const printed = async (number: string) => {
      const result = await checked(log(rows(number)));
      const { report } = compileWithNotes({ ...request, draft: true, period: '2024-Q3', result });
      return JSON.stringify(report.blocks);
    };
    expect(await printed('64')).toContain('Rentrée scolaire');
    expect(await printed('sic')).not.toContain('Rentrée scolaire');
  });

  test('leaves it out as an export of rows does, of every office at the event', async () => {
    const event = { joint_id: 'BEN-2024-001' };
    const titles = async (number: string) => {
      const rows = [
        of(1, { ...event, counted_here: 'yes', [disabled]: number }),
        of(2, { ...event, counted_here: 'no', title: 'Rentrée à Kara' }),
        of(3, {}),
      ];
      const result = await checked(log(rows));
      const safe = safeRows(result, ofOffices(programme, result));
      return Array.from(safe.rows, ({ title }) => title);
    };
    expect(await titles('64')).toEqual(['Rentrée scolaire', 'Rentrée à Kara', 'Rentrée scolaire']);
    expect(await titles('6')).toEqual([undefined, undefined, 'Rentrée scolaire']);
  });

  test('knows what an earlier one told, by the file of its figures', async () => {
    const first = of(1, { [disabled]: '40' });
    const file = (await compiled('2024-Q3', first)).figures();
    const before = readFiguresFile(figuresFile(file), programme)!;
    // Three more in the same period would be known from the difference.
    const rows = [first, of(2, { [disabled]: '3', value: '10', girls: '5', boys: '5' })];
    const result = await checked(log(rows));
    const again = compileWithNotes({ ...request, period: '2024-Q3', result, before });
    expect(rowsOf(again)).toEqual([[expect.stringMatching(/non divulgué/), '650']]);
    expect(await told('2024-Q3', ...rows)).toEqual([['43', '650']]);
  });
});

/** A small number of a group must not be known more tightly than from 1 to the limit less one, by any reader or office. */
test('what reports tell of groups gives no small number of them away', () => {
  const limit = 3;
  const countries = ['BEN', 'TGO', 'CMR'];
  const periods = ['2024-Q3', '2024-Q4'];
  const cell = fc.nat(5).chain((all) => fc.record({ all: fc.constant(all), group: fc.nat(all) }));
  let informed = 0;
  fc.assert(
    fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (cells) => {
      const at = cells.map((one, index) => ({
        ...one,
        country: countries[index % 3]!,
        period: periods[Math.floor(index / 3)]!,
      }));
      const entries = at.map(({ all, group, country, period }, index) => ({
        ...row({
          ...{ activity_id: `${country}-2024-00${index + 1}`, period, country, pillar: 'education' },
          ...{ start_date: `${period === '2024-Q3' ? '2024-08' : '2024-11'}-02`, indicator: '1.1.1' },
          value: all,
        }),
        groups: new Map([[disabled, group]]),
      }));
      const options = { programme: { ...programme, groups: [programme.groups[0]!] }, period: '2024-S2' };
      const counted = countReports(entries, options);
      const { reports } = groupsTold(entries, options.programme, counted, limit, undefined);
      const sums = reports.flatMap(({ period, numbers }) =>
        numbers.flatMap(({ amount }) =>
          'value' in amount
            ? [{ value: amount.value, of: at.map((one) => period === '2024-S2' || one.period === period) }]
            : [],
        ),
      );
      informed += sums.length;
      for (const office of [null, ...countries]) {
        const low = at.map(({ country, group }) => (country === office ? group : 0));
        const high = at.map(({ country, group, all }) => (country === office ? group : all));
        const range = rangesOf(low, high, sums);
        at.forEach(({ country, group, all }, index) => {
          if (country === office || group < 1 || group >= limit) return;
          expect(range[index]![0]).toBeLessThanOrEqual(1);
          expect(range[index]![1]).toBeGreaterThanOrEqual(Math.min(limit - 1, all));
        });
      }
    }),
    { numRuns: 120 },
  );
  expect(informed).toBeGreaterThan(5);
});

/** The least and the most that each number can be, whole numbers between bounds that add up to what was told. */
function rangesOf(
  low: readonly number[],
  high: readonly number[],
  sums: readonly { readonly value: number; readonly of: readonly boolean[] }[],
): [number, number][] {
  const found = low.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const numbers = [...low];
  const left = sums.map(({ value }) => value);
  const fill = (at: number): void => {
    if (at === low.length) {
      if (left.some((rest) => rest !== 0)) return;
      numbers.forEach((number, index) => {
        const [least, most] = found[index]!;
        found[index] = [Math.min(least, number), Math.max(most, number)];
      });
      return;
    }
    for (let number = low[at]!; number <= high[at]!; number++) {
      numbers[at] = number;
      sums.forEach((sum, index) => {
        if (sum.of[at]) left[index]! -= number;
      });
      if (left.every((rest) => rest >= 0)) fill(at + 1);
      sums.forEach((sum, index) => {
        if (sum.of[at]) left[index]! += number;
      });
    }
  };
  fill(0);
  return found;
}
