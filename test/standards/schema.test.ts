import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { isDay } from '../../src/cli/flags.ts';
import { schemaTexts } from '../../src/commands/schema-texts.ts';
import { en } from '../../src/locales/en/index.ts';
import { languages } from '../../src/locales/index.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { own } from '../../src/own.ts';
import { catalogue, noticeOf } from '../../src/rules/catalogue.ts';
import { columnNamed, columns, isAmount, isTelling } from '../../src/schema/columns.ts';
import { conditionsOf, saidRules } from '../../src/standards/schema/conditions.ts';
import { rowsSchema } from '../../src/standards/schema/json-schema.ts';
import { schemaMarkdown } from '../../src/standards/schema/markdown.ts';
import { dayForm, idForm, type ShapedColumn, shapedColumns } from '../../src/standards/schema/shape.ts';
import { tableSchema } from '../../src/standards/schema/table-schema.ts';
import { unsaid } from '../../src/standards/schema/unsaid.ts';
import { loadedPack, packWithHistory } from '../programme/pack-on-disk.ts';
import { fixtureRows } from './fixture-rows.ts';
import { fieldProblem, tableProblems } from './table-schema-reader.ts';

const programme = packWithHistory();
const texts = await schemaTexts(en);
const compiled = (formats: Record<string, true | ((text: string) => boolean)>, pack = programme) =>
  new Ajv2020({ strict: true, allErrors: true, formats }).compile(rowsSchema(pack, texts));
const accepts = compiled({ date: isDay });

/** What a program would have of a row: its values, and what stands in cells that could not be read. */
function plain({ values, texts, faulty }: Entry): Record<string, unknown> {
  const row: Record<string, unknown> = own(values);
  for (const name of faulty) {
    const column = columnNamed.get(name)!;
    const typed = texts[name];
    if (row[name] !== undefined || typed === undefined || !isTelling(column)) continue;
    row[name] = isAmount(column) && /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
  }
  return row;
}

/** Codes of rules that a schema says; of cells that could not be read, those of free texts say nothing to it. */
const said = new Set(
  catalogue.filter(({ id }) => saidRules.some((rule) => rule === id)).map(({ code }) => code),
);
const isWrong = ({ faulty }: Entry, codes: readonly string[]) =>
  codes.some((code) => said.has(code)) ||
  [...faulty].some((name) => isTelling(columnNamed.get(name)!) || columnNamed.get(name)!.need === 'R');

const rows = await fixtureRows(['logs', 'messy', 'rules', 'offices'], programme);
/** Days of another calendar are days to a schema: only our own check sees what they are. */
const ofOtherCalendar = ({ errors }: (typeof rows)[number]) =>
  [...errors].some((code) => noticeOf(code).id === 'non-gregorian-calendar-suspect');

describe('the schema of rows', () => {
  test('agrees with the check on every row of the fixtures', () => {
    const judged = rows.filter((row) => !ofOtherCalendar(row));
    const different = judged.flatMap(({ entry, errors, errorsOfActivity }) => {
      const codes = [...errors, ...errorsOfActivity];
      const isTaken = accepts([plain(entry)]);
      if (isTaken !== isWrong(entry, codes)) return [];
      const why = accepts.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
      return [`${entry.layout.file} ${entry.row}: ${isTaken ? `taken in spite of ${codes}` : why}`];
    });
    expect(different).toEqual([]);
    const refused = judged.filter(({ entry }) => !accepts([plain(entry)]));
    expect(judged.length).toBeGreaterThan(700);
    expect(refused.length).toBeGreaterThan(100);
  });

  test('refuses the same where a reader does not check what a date is', () => {
    const lax = compiled({ date: true });
    for (const { entry } of rows) expect(lax([plain(entry)])).toBe(accepts([plain(entry)]));
  });

  test('takes all good rows together, and any row alone', () => {
    const good = rows.filter(({ entry }) => accepts([plain(entry)])).map(({ entry }) => plain(entry));
    expect(accepts(good)).toBe(true);
    expect(accepts(good[0])).toBe(false);
  });

  test('refuses a row without a cell that every row needs, and one with a column that is none', () => {
    const [good] = rows.filter(({ entry }) => accepts([plain(entry)])).map(({ entry }) => plain(entry));
    for (const { name, need } of columns) {
      if (need !== 'R') continue;
      const { [name]: _, ...without } = good!;
      expect(accepts([without]), name).toBe(false);
    }
    expect(accepts([{ ...good, donor_note: 'x' }])).toBe(false);
    expect(accepts([{ ...good, title: ' \u00a0' }])).toBe(false);
  });

  test('has each rule that it says, met by a row of the fixtures that breaks it', () => {
    const conditions = conditionsOf(programme);
    expect(new Set(conditions.map(({ rule }) => rule))).toEqual(new Set(saidRules));
    const broken = new Set(rows.flatMap(({ errors }) => [...errors].map((code) => noticeOf(code).id)));
    expect(saidRules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('is sound for a pack that leaves columns out and has ids of its own', () => {
    const other = {
      ...loadedPack('fixtures/pack-enfance'),
      columnsLeftOut: ['crime_type', 'challenges'],
      activityId: 'EF/{serial}.{country}',
    } as const;
    const row = rowsSchema(other, texts).$defs as { row: { properties: object; required: string[] } };
    expect(Object.keys(row.row.properties)).not.toContain('crime_type');
    expect(row.row.required).not.toContain('crime_type');
    compiled({ date: isDay }, other);
  });
});

/** Cells that people may type into a column, sound ones and others. */
function cellsOf({ column, shape, several }: ShapedColumn): readonly string[] {
  switch (shape.holds) {
    case 'codes': {
      // The first is most rows': a result of something only planned would be wrong.
      const first = column.name === 'status' ? ['ongoing'] : [];
      const some = [...first, ...shape.codes.slice(0, 3), ...shape.codes.slice(-2)];
      return [...some, ...(several ? [some.slice(0, 2).join(';'), `${some[0]};nothing`] : []), 'nothing', ''];
    }
    case 'day':
      return ['2018-09-12', '2024-02-29', '2018-02-30', 'soon', ''];
    case 'number':
    case 'whole':
      return ['0', '12', '140', '1.5', '-3', '12 kg', 'many', ''];
    default:
      return column.name === 'activity_id' ? [] : ['Words', 'Words', ''];
  }
}

describe.each([
  ['the shipped pack', programme],
  ['another grant', loadedPack('fixtures/pack-enfance')],
  [
    'a grant with ids of its own',
    { ...loadedPack('fixtures/pack-enfance'), activityId: 'EF/{serial}.{country}' },
  ],
] as const)('the schema of rows of %s', (_, pack) => {
  const takes = compiled({ date: isDay }, pack);
  const shaped = shapedColumns(pack);

  test('agrees with the check on whatever is typed', async () => {
    let [taken, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(...shaped.map((one) => fc.integer({ min: -150, max: cellsOf(one).length - 1 }))), {
          minLength: 10,
          maxLength: 10,
        }),
        async (picks) => {
          const { alpha3 } = pack.countries[0]!;
          const id = (at: number) =>
            pack.activityId
              .replace('{country}', alpha3)
              .replace('{year}', pack.action.start.slice(0, 4))
              .replace('{serial}', String(100 + at));
          const typed = picks.map((pick, at) =>
            Object.fromEntries(
              shaped.map((one, index) => {
                const { name } = one.column;
                if (name === 'activity_id') return [name, id(at)];
                // Most cells are sound, so that conditions between them are met.
                return [name, cellsOf(one)[Math.max(0, pick[index]!)]!];
              }),
            ),
          );
          const lines = typed.map((row) =>
            shaped.map(({ column }) => `"${(row as Record<string, string>)[column.name]!}"`).join(','),
          );
          const text = [shaped.map(({ column }) => column.name).join(','), ...lines].join('\n');
          const source = memorySource('typed.csv', new TextEncoder().encode(`${text}\n`));
          const { entries, diagnostics } = await check([source], {
            ...{ programme: pack, asOf: '2024-12-31', keep: true },
          });
          expect(entries.length).toBe(picks.length);
          for (const entry of entries) {
            const errors = diagnostics.filter(
              ({ place, severity }) => place.row === entry.row && severity === 'error',
            );
            const codes = errors.map(({ code }) => code);
            const isTaken = takes([plain(entry)]);
            if (isTaken) taken++;
            else refused++;
            expect(isTaken, `${JSON.stringify(plain(entry))} ${codes} ${JSON.stringify(takes.errors)}`).toBe(
              !isWrong(entry, codes),
            );
          }
        },
      ),
      { numRuns: 15 },
    );
    expect(taken).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(10);
  });
});

test('the schema of another grant agrees with the check on its own logs', async () => {
  const pack = loadedPack('fixtures/pack-enfance');
  const takes = compiled({ date: isDay }, pack);
  const own = await fixtureRows(['pack-enfance/logs'], pack);
  expect(own.length).toBe(10);
  for (const { entry, errors, errorsOfActivity } of own)
    expect(takes([plain(entry)]), `${entry.layout.file} ${entry.row}`).toBe(
      !isWrong(entry, [...errors, ...errorsOfActivity]),
    );
});

describe('what no schema says', () => {
  test('is listed with a reason: every rule is said, or stands in the list', () => {
    const listed = new Map(unsaid().map(([{ id }, why]) => [id, why]));
    const left = catalogue.filter(
      ({ id, code }) => !listed.has(id) && !saidRules.some((rule) => rule === id) && !/^[CL]/.test(code),
    );
    expect(left.map(({ id }) => id)).toEqual([]);
    expect(saidRules.filter((rule) => listed.has(rule))).toEqual([]);
    for (const [{ code, severity }, why] of unsaid())
      if (why === 'remark') expect(['warning', 'note'], code).toContain(severity);
  });

  test('holds only reasons that are true: a fixture row with such an error alone is taken', () => {
    const listed = new Set(unsaid().map(([{ code }]) => code));
    const taken = new Set<string>();
    for (const { entry, errors, errorsOfActivity } of rows)
      if (
        errors.size > 0 &&
        [...errors, ...errorsOfActivity].every((code) => listed.has(code)) &&
        entry.faulty.size === 0
      ) {
        expect(accepts([plain(entry)]), `${entry.layout.file} ${[...errors]}`).toBe(true);
        for (const code of errors) taken.add(noticeOf(code).id);
      }
    expect([...taken]).toEqual(
      expect.arrayContaining([
        'total-mismatch',
        'end-before-start',
        'outside-period',
        'duplicate-line',
        'personal-data',
      ]),
    );
  });

  test('stands in the page for people, each rule once, in English and French', async () => {
    for (const language of [en, await languages.fr()]) {
      const page = schemaMarkdown(programme, await schemaTexts(language));
      const codes = [...page.matchAll(/^\| ([A-Z]\d{3}) \|/gm)].map(([, code]) => code);
      expect(codes).toEqual(unsaid().map(([{ code }]) => code));
      for (const { name, hxl } of columns) {
        expect(page).toContain(`| \`${name}\` |`);
        expect(page).toContain(hxl);
      }
      const cells = page.split('\n').filter((line) => line.startsWith('|'));
      const counts = cells.map((line) => line.replaceAll('\\|', '').split('|').length - 2);
      expect(new Set(counts)).toEqual(new Set([6, 3]));
    }
  });
});

describe('the forms of cells', () => {
  test.each([
    ['2018-02-28', true],
    ['2018-02-29', false],
    ['2016-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2018-04-31', false],
    ['2018-12-31', true],
    ['2018-13-01', false],
    ['2018-1-01', false],
    ['2018-00-10', false],
  ])('%s is a day: %s', (text, is) => {
    expect(new RegExp(dayForm, 'u').test(text)).toBe(is);
    expect(isDay(text)).toBe(is);
  });

  test('of ids are those of the pack', () => {
    expect(idForm('{country}-{year}-{serial}')).toBe('^[A-Z]{3}-[0-9]{4}-[0-9]{3,}$');
    expect(idForm('EF/{serial}.{country}')).toBe('^EF/[0-9]{3,}\\.[A-Z]{3}$');
    expect(idForm('{country}_{serial}', 'PAK')).toBe('^PAK_[0-9]{3,}$');
  });
});

describe('the table schema', () => {
  const schema = tableSchema(programme, texts);

  test('is one by the rules of Data Package 2.0', () => {
    expect(tableProblems(schema)).toEqual([]);
    expect(tableProblems({ ...schema, fields: [{ name: 'x', type: 'text' }] })).not.toEqual([]);
  });

  test('takes no blanks for a text, and a text of several lines', () => {
    const title = (schema.fields as unknown as Parameters<typeof fieldProblem>[0][]).find(
      ({ name }) => name === 'title',
    )!;
    for (const blanks of [' ', '\t', ' \n ']) expect(fieldProblem(title, blanks)).toBe('pattern');
    for (const text of ['x', ' x ', 'one\n\ntwo']) expect(fieldProblem(title, text)).toBeNull();
  });

  test('takes and refuses the cells that the schema of rows takes and refuses', () => {
    const fields = schema.fields as unknown as Parameters<typeof fieldProblem>[0][];
    let [taken, refused] = [0, 0];
    for (const { entry } of rows) {
      const row = plain(entry);
      for (const field of fields) {
        const value = row[field.name];
        const column = columnNamed.get(field.name as never)!;
        // What a column of several values holds is one cell of the table.
        const cell = Array.isArray(value) ? value.join(';') : String(value ?? '');
        accepts([row]);
        const own = accepts.errors?.some(
          ({ instancePath, keyword, params, schemaPath }) =>
            schemaPath.startsWith('#/$defs/row/') &&
            !schemaPath.includes('allOf') &&
            (instancePath.split('/')[2] === field.name ||
              (keyword === 'required' && params.missingProperty === field.name)),
        );
        const problem = fieldProblem(field, cell);
        expect(problem === null, `${entry.layout.file} ${entry.row} ${field.name} ${cell}: ${problem}`).toBe(
          !own,
        );
        if (problem === null) taken++;
        else refused++;
        expect(column).toBeDefined();
      }
    }
    expect(taken).toBeGreaterThan(10_000);
    expect(refused).toBeGreaterThan(50);
  });
});
