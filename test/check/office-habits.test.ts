import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { type ColumnName, columnNamed, type Values } from '../../src/schema/columns.ts';
import { headingLabels } from '../../src/schema/labels/index.ts';
import { programme } from '../log/typed-log.ts';
import { textFile } from '../office-writers.ts';

type Line = Partial<Record<ColumnName, string | number>>;

const columns: readonly ColumnName[] = [
  ...(['activity_id', 'period', 'country', 'agency', 'objective', 'pillar', 'crime_type'] as const),
  ...([
    'activity_type',
    'title',
    'status',
    'start_date',
    'end_date',
    'admin1',
    'place',
    'indicator',
  ] as const),
  ...(['value', 'people_basis', 'stakeholder', 'women', 'men', 'girls', 'boys', 'evidence'] as const),
];
const people = ['women', 'men', 'girls', 'boys'] as const;

/** Invented lines of one activity each, or of the one before where `again` says so. */
const lines = fc
  .array(
    fc.record({
      month: fc.integer({ min: 7, max: 12 }),
      day: fc.integer({ min: 1, max: 26 }),
      parts: fc.tuple(...people.map(() => fc.integer({ min: 0, max: 700 }))),
      again: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((all) => {
    const made: Line[] = [];
    for (const [at, { month, day, parts, again }] of all.entries()) {
      const before = again ? made.at(-1) : undefined;
      const date = (of: number) => `2018-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`;
      const activity: Line = {
        activity_id: `PAK-2018-${101 + at}`,
        ...{ period: '2018-S2', country: 'PAK', agency: 'UNODC', objective: 'O3', pillar: 'prosecution' },
        ...{
          crime_type: 'BOTH',
          activity_type: 'training',
          title: `Course ${'ABCDEF'[at]}`,
          status: 'completed',
        },
        ...{
          start_date: date(day),
          end_date: date(day + 2),
          admin1: 'Punjab',
          place: `Town ${'ABCDEF'[at]}`,
        },
      };
      const line: Line = {
        ...activity,
        indicator: 'PS-01',
        people_basis: 'unique',
        stakeholder: 'investigators',
      };
      if (before !== undefined)
        for (const name of columns) if (columnNamed.get(name)!.of === 'activity') line[name] = before[name]!;
      if (before !== undefined)
        Object.assign(line, {
          activity_id: before.activity_id,
          stakeholder: 'judiciary',
          place: `Town ${'ABCDEF'[at]}`,
        });
      people.forEach((name, index) => {
        line[name] = parts[index]!;
      });
      made.push({ ...line, value: parts.reduce((sum, one) => sum + one, 0), evidence: 'Attendance list' });
    }
    return made;
  });

const two = (number: number) => String(number).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A date as offices type it. */
const dates: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${day}/${month}/${year}`,
  // Month first where the day shows it; nothing tells 07/05 from 05/07.
  (year, month, day) =>
    day > 12 ? `${two(month)}/${two(day)}/${year}` : `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${two(day)}.${two(month)}.${two(year % 100)}`,
  (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  (year, month, day) => `${months[month - 1]} ${day}, ${two(year % 100)}`,
  (year, month) => `${months[month - 1]} ${year}`,
  (_, month, day) => `${day}/${month}`,
];
/** A number as offices type it. */
const numbers: readonly ((number: number) => string)[] = [
  String,
  (number) => number.toLocaleString('en-US'),
  (number) => number.toLocaleString('de-DE'),
  (number) => number.toLocaleString('fr-FR'),
  (number) => `${number} people`,
  (number) => ` ${number} `,
];
const placeholders = [
  'tbc',
  'n/a',
  '-',
  '(vide)',
  'idem',
  '?',
  'нет данных',
  '#REF!',
  'xx',
  'غير متوفر',
  '00/00/0000',
];
/** Columns of an office's own: a heading, and what stands below it. */
const own: readonly (readonly [string, (at: number) => string])[] = [
  ['Focal point unit', () => 'Unit B'],
  ['Head count at the door', (at) => String(40 + at)],
  ['Nombre', (at) => String(40 + at)],
  ['Received on', (at) => `2018-10-0${1 + at}`],
  ['Women', (at) => String(900 + at)],
  ['', (at) => String(30 + at)],
];

const rarely = <T>(habit: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: habit });

/** How an office keeps its log: one odd habit or two at a time, for with many of them nothing is ready. */
const habits = fc.record({
  language: fc.constantFrom('name', 'en', 'fr', 'es', 'pt', 'ru', 'uk', 'ar'),
  label: fc.nat(20),
  order: fc.array(fc.nat(), { minLength: columns.length, maxLength: columns.length }),
  sorted: fc.boolean(),
  date: rarely(fc.constantFrom(...dates), dates[0]!),
  oddDate: rarely(fc.constantFrom(undefined, ...dates), undefined),
  number: rarely(fc.constantFrom(...numbers), String),
  inherits: fc.boolean(),
  hole: rarely(
    fc.option(
      fc.record({
        row: fc.nat(3),
        column: fc.constantFrom(...columns),
        text: fc.constantFrom(...placeholders),
      }),
    ),
    null,
  ),
  own: rarely(fc.array(fc.constantFrom(...own), { maxLength: 2 }), []),
  above: fc.array(fc.constantFrom('Activity log 2018', '', 'Project office'), { maxLength: 3 }),
  numbered: fc.boolean(),
  // A slip in a short word over free text that no rule needs is the office’s own heading.
  slip: rarely(fc.option(fc.constantFrom(...columns.filter((name) => name !== 'place'))), null),
  total: rarely(fc.option(fc.constantFrom('Total', 'Итого', 'Sous-total', 'المجموع', 'Subtotal')), null),
  again: rarely(fc.boolean(), false),
  sheets: fc.integer({ min: 1, max: 3 }),
  headless: rarely(fc.boolean(), false),
  shape: fc.constantFrom('xlsx', ',', ';', '\t'),
  encoding: fc.constantFrom('utf8', 'utf16le'),
});
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never;

const swapped = (text: string) =>
  text.length < 6 ? text : text.slice(0, 2) + text[3]! + text[2]! + text.slice(4);

/** The log as the office has it: its tables, one for each sheet. */
function tablesOf(all: readonly Line[], habit: Habits): string[][][] {
  const order = habit.sorted
    ? [...columns]
    : columns
        .map((name, at) => ({ name, by: habit.order[at]! }))
        .sort((a, b) => a.by - b.by)
        .map(({ name }) => name);
  const head = order.map((name) => {
    const labels = headingLabels[habit.language]?.[name] ?? [name];
    const text = labels[habit.label % labels.length]!;
    return name === habit.slip ? swapped(text) : text;
  });
  const cell = (name: ColumnName, row: number): string => {
    const value = all[row]![name]!;
    if (habit.hole !== null && habit.hole.row === row && habit.hole.column === name) return habit.hole.text;
    const again = row > 0 && all[row - 1]!.activity_id === all[row]!.activity_id;
    if (habit.inherits && again && columnNamed.get(name)!.of === 'activity' && name !== 'place') return '';
    if (typeof value === 'number') return habit.number(value);
    if (columnNamed.get(name)!.kind !== 'date') return value;
    const [year, month, day] = value.split('-').map(Number) as [number, number, number];
    return (row === 1 ? (habit.oddDate ?? habit.date) : habit.date)(year, month, day);
  };
  const rows = all.map((_, row) => [
    ...order.map((name) => cell(name, row)),
    ...habit.own.map(([, of]) => of(row)),
  ]);
  const headings = [...head, ...habit.own.map(([text]) => text)];
  const size = Math.ceil(rows.length / (habit.shape === 'xlsx' ? habit.sheets : 1));
  const tables: string[][][] = [];
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size);
    const headed = from === 0 || !habit.headless;
    const sum = (name: ColumnName) =>
      all.slice(from, from + size).reduce((all, line) => all + ((line[name] as number) ?? 0), 0);
    const counted: readonly ColumnName[] = [...people, 'value'];
    const total = order.map((name) =>
      name === 'title' ? habit.total! : counted.includes(name) ? habit.number(sum(name)) : '',
    );
    tables.push([
      ...(headed ? habit.above.map((text) => [text]) : []),
      ...(headed ? [headings] : []),
      ...(headed && habit.numbered ? [headings.map((_, at) => String(at + 1))] : []),
      ...part.flatMap((row, at) => (habit.again && at === 1 ? [headings, row] : [row])),
      ...(habit.total === null ? [] : [total]),
    ]);
  }
  return tables;
}

async function fileOf(tables: readonly string[][][], { shape, encoding }: Habits): Promise<Uint8Array> {
  if (shape !== 'xlsx')
    return textFile(tables[0]!, { delimiter: shape, end: '\r\n', encoding, mark: encoding === 'utf16le' });
  const book = new ExcelJS.Workbook();
  tables.forEach((rows, at) => {
    const sheet = book.addWorksheet(`Part ${at + 1}`);
    rows.forEach((row, down) => {
      row.forEach((text, across) => {
        const bare = /^(?:0|[1-9]\d{0,8})$/.test(text);
        if (text !== '') sheet.getCell(down + 1, across + 1).value = bare ? Number(text) : text;
      });
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What must have been read where the log is called ready: what the office meant, and nothing where it wrote none. */
function meant(all: readonly Line[], { hole }: Habits): Record<string, string>[] {
  return all.map((line, row) => {
    const kept = Object.entries(line).filter(([name]) => hole?.row !== row || hole.column !== name);
    return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
  });
}

const read = (values: Values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

let ready = 0;
test(
  'whatever its habits: a log that is called ready was read as it was meant',
  async () => {
    await fc.assert(
      fc.asyncProperty(lines, habits, async (all, habit) => {
        const name = `pak-2018-S2.${habit.shape === 'xlsx' ? 'xlsx' : 'csv'}`;
        const source = memorySource(name, await fileOf(tablesOf(all, habit), habit));
        const { verdict, entries } = await check([source], {
          programme,
          asOf: '2018-12-31',
          keep: true,
        });
        if (verdict !== 'ready') return;
        ready++;
        expect(entries.map(({ values }) => read(values))).toEqual(meant(all, habit));
      }),
      { numRuns: Number(process.env.HABITS ?? 250) },
    );
    // A check that calls nothing ready would lose nothing either.
    expect(ready).toBeGreaterThan(10);
  },
  Number(process.env.HABITS_TIME ?? 60_000),
);
