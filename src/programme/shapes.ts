import { z } from 'zod';
import { type PackProblem, type PackRow, quote } from './pack.ts';
import {
  type Action,
  type Country,
  chapterNames,
  type FrameName,
  factNames,
  frameNames,
  type Indicator,
  type ReportTexts,
  type Target,
} from './programme.ts';

// Every shape's error is a noun phrase that completes "needed is ...".
const text = (needed: string) => z.string({ error: needed }).trim().min(1, { error: needed });
const pattern = (form: RegExp, needed: string) =>
  z.string({ error: needed }).trim().regex(form, { error: needed });
const several = (item: z.ZodType<string, string>) => z.string().transform(split).pipe(z.array(item));
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const list = <T extends z.ZodType>(item: T, needed: string) =>
  z.array(item, { error: needed }).min(1, { error: needed });
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: `an object with ${Object.keys(shape).join(', ')}` });

const code = pattern(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'a code of letters, digits, "_" and "-"');
const language = pattern(/^[a-z]{2}$/, 'a language of two small letters such as en');
const currency = pattern(/^[A-Z]{3}$/, 'a currency of three capital letters such as EUR');
const day = z.iso.date({ error: 'a day such as 2018-09-24' });
const plainNumber = pattern(
  /^\d{1,15}(\.\d{1,6})?$/,
  'a number of 0 or more in plain digits such as 250000',
).transform(Number);
const money = object({
  amount: z.number({ error: 'a number' }).nonnegative({ error: 'a number of 0 or more' }),
  currency,
  source: text('where the figure is published'),
});

/** Splits a cell at `|`; an empty cell has no parts. */
export function split(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `programme.json`. */
export const programmeShape = object({
  id: pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a short name of small letters, digits and "-"'),
  languages: list(language, 'a list of languages such as ["en", "fr"]'),
  action: object({
    title: text('the title of the action'),
    shortTitle: text('the short title of the action'),
    start: day,
    end: day,
    contract: text('the contract number, or null').nullable(),
    coordinator: text('the name of the coordinator'),
    contact: text('the contact person, or null').nullable(),
    donor: text('the name of the donor'),
    partners: z.array(text('the name of a partner'), { error: 'a list of names' }),
    budget: money,
    contribution: money.nullable(),
    overallObjective: text('the overall objective in a sentence'),
    finalBeneficiaries: text('the final beneficiaries in a sentence'),
    targetGroups: text('the target groups in a sentence'),
    fundingStatement: text('the funding statement the donor prescribes'),
    disclaimer: text('the disclaimer the donor prescribes'),
    language,
  }) satisfies z.ZodType<Action>,
  periods: list(text('a period such as 2018-S2'), 'a list of periods such as ["2018-S1", "2018-S2"]'),
  protectedStakeholders: z.array(text('a code of stakeholder'), { error: 'a list of stakeholder codes' }),
  inPersonTypes: z.array(text('a code of activity_type'), { error: 'a list of activity types' }),
  reports: z.array(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the name of a file in reports/ without .json'), {
    error: 'a list of report names',
  }),
});

/** A row of `countries.csv`; the names come from `country-names.csv`. */
export const countryShape = z
  .object({
    alpha3: pattern(/^[A-Z]{3}$/, 'three capital letters such as PAK'),
    alpha2: pattern(/^[A-Z]{2}$/, 'two capital letters such as PK'),
    name: text('the name of the country as the project writes it'),
    languages: several(language).refine((all) => all.length > 0, { error: 'at least one language' }),
    date_order: oneOf(['dmy', 'mdy', 'ymd']),
    decimal: oneOf(['comma', 'point']),
    currency,
    never: several(z.string()),
  })
  .transform(({ date_order, ...rest }) => ({ ...rest, dateOrder: date_order })) satisfies z.ZodType<
  Omit<Country, 'names'>
>;

/** A row of `country-names.csv`. */
export const countryNameShape = z.object({
  alpha3: text('the alpha-3 code of a country'),
  language: pattern(/^[a-z]{2,3}$/, 'a language of two or three small letters such as en'),
  name: text('a name of the country'),
});

/** A row of `codes/<list>.csv`, its labels apart. */
export const codeShape = z.object({ code, aliases: several(z.string()) });

/** A row of `indicators.csv`, its labels apart. */
export const indicatorShape = z.object({
  code,
  unit: pattern(/^[a-z]+(_[a-z]+)*$/, 'a unit of small letters and "_" such as persons'),
  pillar: text('a pillar'),
  objectives: several(z.string()),
  level: oneOf(['output', 'outcome', 'impact']),
  aggregation: oneOf(['sum', 'latest', 'max', 'distinct', 'mean']),
  protected: oneOf(['yes', 'no']).transform((answer) => answer === 'yes'),
  sentence: z.string().transform((sentence) => sentence || null),
}) satisfies z.ZodType<Omit<Indicator, 'labels'>>;

/** A row of `targets.csv`. */
export const targetShape = z.object({
  indicator: text('the code of an indicator'),
  country: text('the alpha-3 code of a country'),
  period: z.string().transform((period) => period || null),
  baseline: z.union([z.literal('').transform(() => null), plainNumber], {
    error: 'a number of 0 or more in plain digits, or nothing',
  }),
  target: plainNumber,
  source: text('where the target comes from'),
}) satisfies z.ZodType<Target>;

/** `reports/<name>.json`, its words there in all the pack's languages; a report without a frame has the one of its name. */
export function reportShape(name: string, languages: readonly string[]): z.ZodType<ReportTexts> {
  const labels = z
    .record(language, text('words in this language'), { error: 'words by language such as {"en": "..."}' })
    .superRefine((words, context) => {
      for (const each of languages.filter((each) => words[each] === undefined)) {
        context.addIssue({ code: 'custom', path: [each], message: 'words in this language' });
      }
    });
  return object({
    frame: oneOf(frameNames).prefault(name as FrameName),
    title: labels,
    headings: z
      .partialRecord(oneOf(chapterNames), labels, {
        error: 'headings by chapter such as {"summary": {"en": "..."}}',
      })
      .default({}) as z.ZodType<ReportTexts['headings']>,
    pillars: list(object({ code: text('a pillar'), definition: labels }), 'a list of the pillars'),
    facts: z.array(object({ number: text('a number such as 1.1'), fact: oneOf(factNames), label: labels }), {
      error: 'a list of facts',
    }),
    acronyms: z.array(object({ short: text('the acronym'), long: labels }), { error: 'a list of acronyms' }),
    notes: z.array(labels, { error: 'a list of notes' }),
  });
}

/** A value in its shape; else undefined, with a problem for each part that is not. `row` is null in JSON. */
export function shaped<T>(
  shape: z.ZodType<T>,
  value: unknown,
  file: string,
  row: PackRow | null,
  problems: PackProblem[],
): T | undefined {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map(String);
    const column = (row === null ? path.join('.') : path[0]) || null;
    const note = (column: string | null, message: string) =>
      problems.push({ file, row: row?.row ?? null, column, message });
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        note([...path, key].join('.'), `Found ${quote(key)}; there is no such field here.`);
    } else {
      const found = row === null ? at(value, path) : row.cells[path[0] ?? ''];
      note(column, `Found ${quote(found)}; needed is ${issue.message}.`);
    }
  }
  return undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}
