import { z } from 'zod';
import { groupParts, type PeopleGroup } from './groups.ts';
import { iatiShape } from './iati-shape.ts';
import { isIdPattern, usualIds } from './id-pattern.ts';
import { currencies, isLanguage } from './iso.ts';
import { type PackRow, split } from './pack.ts';
import type { Needed, PackProblem, Trouble } from './problem.ts';
import {
  type Country,
  chapterNames,
  factNames,
  frameNames,
  type Indicator,
  leavableColumns,
  type ReportTexts,
  type Target,
  unitKinds,
} from './programme.ts';
import { actingUnit, unitOfOld } from './unit-kind.ts';
import { allowsStatement, visibilityShape } from './visibility-shape.ts';
import type { WordedAction } from './wordings.ts';

// Every shape's error names what is needed; names that go with it stand behind a blank.
const needs = (needed: Needed) => ({ error: needed });
const text = (needed: Needed) => z.string(needs(needed)).trim().min(1, needs(needed));
const pattern = (form: RegExp, needed: Needed) => z.string(needs(needed)).trim().regex(form, needs(needed));
const several = (item: z.ZodType<string, string>) =>
  z
    .string(needs('several'))
    // Logs part several codes in a cell by it, so that nobody could type it.
    .refine((cell) => !cell.includes(';'), needs('several'))
    .transform(split)
    .pipe(z.array(item));
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: ['one-of' satisfies Needed, ...values].join(' ') });
const list = <T extends z.ZodType>(item: T, needed: Needed) => array(item, needed).min(1, needs(needed));
const array = <T extends z.ZodType>(item: T, needed: Needed) => z.array(item, needs(needed));
const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: ['object' satisfies Needed, ...Object.keys(shape)].join(' ') });

const code = pattern(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'code-chars');
const language = pattern(/^[a-z]{2}$/, 'language').refine(isLanguage, needs('language'));
const currency = z
  .string(needs('currency'))
  .trim()
  .refine((code) => currencies.has(code), needs('currency'));
const day = z.iso.date(needs('day'));
const whole = (least: number, most: number, needed: Needed) =>
  z.int(needs(needed)).min(least, needs(needed)).max(most, needs(needed));
/** 1.500 is fifteen hundred to many, and one and a half to us. */
const plainNumber = pattern(/^(?![1-9]\d{0,2}\.\d{3}$)\d{1,15}(\.\d{1,6})?$/, 'plain-number').transform(
  Number,
);
/** A text in the action's language, or words by language. */
const words = (needed: Needed) => z.union([text(needed), z.record(language, text(needed))], needs(needed));
/** From when and until when something holds; optional columns, and a pack without them says always. */
const dayOrAlways = z
  .union([z.literal('').transform(() => null), day], needs('day-or-nothing'))
  .default(null);
const dated = { from: dayOrAlways, until: dayOrAlways };
const money = object({
  amount: z.number(needs('number')).nonnegative(needs('number-not-negative')),
  currency,
  source: text('money-source'),
});

/** `programme.json`. */
export const programmeShape = object({
  id: pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'short-name'),
  languages: list(language, 'languages'),
  action: object({
    title: words('title'),
    shortTitle: words('short-title'),
    start: day,
    end: day,
    contract: text('contract').nullable(),
    coordinator: words('coordinator'),
    contact: words('contact').nullable(),
    donor: words('donor'),
    partners: array(words('partner'), 'partners'),
    budget: money,
    contribution: money.nullable(),
    overallObjective: words('overall-objective'),
    finalBeneficiaries: words('final-beneficiaries'),
    targetGroups: words('target-groups'),
    fundingStatement: words('funding-statement'),
    disclaimer: words('disclaimer'),
    emblem: words('emblem').nullable().optional(),
    visibility: visibilityShape.optional(),
    language,
  }).superRefine(allowsStatement) satisfies z.ZodType<WordedAction>,
  periods: list(text('period'), 'periods'),
  protectedStakeholders: array(text('stakeholder'), 'stakeholders'),
  inPersonTypes: array(text('activity-type'), 'activity-types'),
  protectedPeople: words('protected-people').nullable().default(null),
  smallNumbers: whole(3, 1000, 'small-numbers').default(11),
  activityId: z.string(needs('activity-id')).refine(isIdPattern, needs('activity-id')).default(usualIds),
  columnsLeftOut: array(oneOf(leavableColumns), 'columns-left-out').default([]),
  iati: iatiShape.optional(),
  reports: array(pattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'report-name'), 'report-names'),
});

/** Cells of a row of `countries.csv`; the names come from `country-names.csv`. */
export const countryCells = z.object({
  alpha3: pattern(/^[A-Z]{3}$/, 'alpha3'),
  alpha2: pattern(/^[A-Z]{2}$/, 'alpha2'),
  name: text('project-name'),
  languages: several(language).refine((all) => all.length > 0, needs('one-language')),
  date_order: oneOf(['dmy', 'mdy', 'ymd']),
  decimal: oneOf(['comma', 'point']),
  currency,
  never: several(z.string()),
  ...dated,
});

export const countryShape = countryCells.transform(({ date_order, ...rest }) => ({
  ...rest,
  dateOrder: date_order,
})) satisfies z.ZodType<Omit<Country, 'names'>>;

/** A row of `country-names.csv`. */
export const countryNameShape = z.object({
  alpha3: text('country'),
  language: pattern(/^[a-z]{2,3}$/, 'name-language'),
  name: text('country-name'),
});

/** A row of `codes/<list>.csv`, its labels apart. */
export const codeShape = z.object({ code, aliases: several(z.string()), ...dated });

/** A row of `groups.csv`, its labels apart. */
export const groupShape = z.object({
  code: pattern(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'column-name'),
  among: z
    .string(needs('group-parts'))
    .transform(split)
    .pipe(z.array(z.enum(groupParts, needs('group-parts')), needs('group-parts'))),
  aliases: several(z.string()),
}) satisfies z.ZodType<Omit<PeopleGroup, 'labels'>>;

/** Cells of a row of `indicators.csv`, its labels apart. */
export const indicatorCells = z.object({
  code,
  unit: text('unit').max(60, needs('unit')),
  kind: oneOf(unitKinds).optional(),
  pillar: text('pillar'),
  objectives: several(z.string()),
  level: oneOf(['output', 'outcome', 'impact']),
  aggregation: oneOf(['sum', 'latest', 'max', 'distinct', 'mean']),
  protected: oneOf(['yes', 'no']).transform((answer) => answer === 'yes'),
  sentence: z.string(needs('sentence')).transform((sentence) => sentence || null),
  meets_from: z.string(needs('stage-or-nothing')).default(''),
  aliases: several(z.string()).prefault(''),
  ...dated,
});

/** Other faults of a row must not hide what its unit lacks. */
const hasUnit = ({ value }: { readonly value: unknown }) =>
  typeof (value as { unit?: unknown }).unit === 'string';

export const indicatorShape = indicatorCells
  .refine(({ unit, kind }) => kind !== undefined || unitOfOld(unit) !== null, {
    ...{ path: ['unit'], error: 'unit-kind' satisfies Needed, when: hasUnit },
  })
  .refine(({ unit, kind }) => !unitKinds.some((one) => one === kind) || (actingUnit(unit) ?? kind) === kind, {
    ...{ path: ['kind'], when: hasUnit },
    error: ({ input }) =>
      `one-of ${actingUnit((input as { unit: string }).unit)}` satisfies `${Needed} ${string}`,
  })
  .transform(({ meets_from, kind, unit, ...rest }) => ({
    ...rest,
    ...(kind === undefined ? unitOfOld(unit)! : { kind, unit }),
    meetsFrom: meets_from || null,
  })) satisfies z.ZodType<Omit<Indicator, 'labels' | 'wordings'>>;

/** A row of `targets.csv`. */
export const targetShape = z.object({
  indicator: text('indicator'),
  country: z.string(needs('country-or-all')).transform((country) => country || null),
  period: z.string(needs('period-or-end')).transform((period) => period || null),
  baseline: z.union([z.literal('').transform(() => null), plainNumber], needs('number-or-nothing')),
  target: plainNumber,
  source: text('target-source'),
  ...dated,
}) satisfies z.ZodType<Target>;

/** `reports/<name>.json`, its words there in all the pack's languages; a report without a frame has the one of its name, or the usual one. */
export function reportShape(name: string, languages: readonly string[]): z.ZodType<ReportTexts> {
  const labels = z
    .record(language, text('words'), needs('words-by-language'))
    .superRefine((words, context) => {
      for (const each of languages.filter((each) => words[each] === undefined)) {
        context.addIssue({ code: 'custom', path: [each], message: 'words' satisfies Needed });
      }
    });
  /** One text for all languages, or words by language. */
  const everywhere = z.union(
    [
      text('acronym').transform((short) => Object.fromEntries(languages.map((each) => [each, short]))),
      labels,
    ],
    needs('acronym'),
  );
  return object({
    frame: oneOf(frameNames).default(frameNames.find((frame) => frame === name) ?? 'eu-interim'),
    title: labels,
    headings: z.partialRecord(oneOf(chapterNames), labels, needs('headings')).default({}) as z.ZodType<
      ReportTexts['headings']
    >,
    pillars: list(object({ code: text('pillar'), definition: labels }), 'pillars'),
    facts: array(object({ number: text('fact-number'), fact: oneOf(factNames), label: labels }), 'facts'),
    acronyms: array(object({ short: everywhere, long: labels }), 'acronyms'),
    notes: array(labels, 'notes'),
    dueDays: whole(1, 366, 'due-days').nullable().default(null),
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
    const note = (column: string | null, trouble: Trouble) =>
      problems.push({ file, row: row?.row ?? null, column, ...trouble });
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) note([...path, key].join('.'), { problem: 'field-unknown', found: key });
    } else {
      const found = row === null ? at(value, path) : row.cells[path[0] ?? ''];
      const [needed, ...of] = issue.message.split(' ') as [Needed, ...string[]];
      note(column, { problem: 'value-wrong', found, needed, of });
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
