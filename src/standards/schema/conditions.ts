import { activityIds } from '../../programme/activity-id.ts';
import type { Programme, UnitKind } from '../../programme/programme.ts';
import type { RuleNotice } from '../../rules/index.ts';
import { type ColumnName, peopleParts } from '../../schema/columns.ts';
import { idForm } from './shape.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
/** A piece of a JSON Schema. */
export type Schema = { readonly [name: string]: Json };

/** Rules across the cells of a row that a schema says. */
export const saidRules = [
  'reason-missing',
  'end-date-missing',
  'completed-without-value',
  'planned-with-value',
  'parts-without-value',
  'people-without-basis',
  'people-without-stakeholder',
  'stage-missing',
  'percent-out-of-range',
  'value-without-evidence',
  'as-of-missing',
  'currency-missing',
  'counted-here-missing',
  'counted-here-without-joint',
  'activity-id-country',
  'indicator-of-other-pillar',
] as const satisfies readonly RuleNotice['id'][];

/** What one column needs of another, and the rule that says it. */
interface Condition {
  readonly rule: (typeof saidRules)[number];
  readonly schema: Schema;
}

const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
});
const given = (...columns: ColumnName[]): Schema =>
  object(Object.fromEntries(columns.map((name) => [name, {}])));
const among = (column: ColumnName, ...values: readonly string[]): Schema =>
  object({ [column]: { enum: values } });
const both = (...schemas: readonly Schema[]): Schema => ({ allOf: schemas });
/** An object with a key of this name is taken for a promise where one is waited for: schemas are read at once. */
const when = (condition: Schema, needed: Schema): Schema =>
  Object.fromEntries([
    ['if', condition],
    ['then', needed],
  ]);

/**
 * What a row needs beyond the form of its cells, as far as a schema can say it. Rules that only remark, that add, that
 * compare days, or that know other rows are not among them: see `unsaid.ts`.
 */
export function conditionsOf(programme: Programme): readonly Condition[] {
  const ofKind = (...kinds: readonly UnitKind[]) =>
    among(
      'indicator',
      ...programme.indicators.flatMap(({ code, kind }) => (kinds.includes(kind) ? code : [])),
    );
  const people = both(ofKind('persons'), given('value'));
  const nobody = Object.fromEntries(peopleParts.map((name) => [name, { type: 'number', maximum: 0 }]));
  const conditions: readonly Condition[] = [
    {
      rule: 'reason-missing',
      schema: when(among('status', 'postponed', 'cancelled'), given('status_reason')),
    },
    { rule: 'end-date-missing', schema: when(among('status', 'completed', 'planned'), given('end_date')) },
    { rule: 'completed-without-value', schema: when(among('status', 'completed'), given('value')) },
    { rule: 'planned-with-value', schema: when(among('status', 'planned'), { not: given('value') }) },
    {
      rule: 'parts-without-value',
      schema: when({ not: { anyOf: [given('value'), among('status', 'completed')] } }, object(nobody, [])),
    },
    { rule: 'people-without-basis', schema: when(people, given('people_basis')) },
    { rule: 'people-without-stakeholder', schema: when(people, given('stakeholder')) },
    { rule: 'stage-missing', schema: when(both(ofKind('documents'), given('value')), given('stage')) },
    {
      rule: 'percent-out-of-range',
      schema: when(ofKind('percent'), object({ value: { type: 'number', maximum: 100 } }, [])),
    },
    { rule: 'value-without-evidence', schema: when(given('value'), given('evidence')) },
    {
      rule: 'as-of-missing',
      schema: when(both(among('basis', 'cumulative'), given('value')), given('as_of')),
    },
    { rule: 'currency-missing', schema: when(given('spent'), given('currency')) },
    { rule: 'counted-here-missing', schema: when(given('joint_id'), given('counted_here')) },
    { rule: 'counted-here-without-joint', schema: when(among('counted_here', 'no'), given('joint_id')) },
    ...programme.countries
      .filter(() => activityIds(programme.activityId).shape.source.includes('(?<country>'))
      .map(
        ({ alpha3 }): Condition => ({
          rule: 'activity-id-country',
          schema: when(
            among('country', alpha3),
            object({ activity_id: { type: 'string', pattern: idForm(programme.activityId, alpha3) } }, []),
          ),
        }),
      ),
    ...programme.lists.pillar.map(
      ({ code }): Condition => ({
        rule: 'indicator-of-other-pillar',
        schema: when(
          among('indicator', ...programme.indicators.flatMap((one) => (one.pillar === code ? one.code : []))),
          {
            anyOf: [
              { not: given('pillar') },
              among('pillar', code),
              object({ pillars_also: { type: 'array', contains: { const: code } } }),
            ],
          },
        ),
      }),
    ),
  ];
  return conditions.filter(({ schema }) => isPossible(schema));
}

/** A list of no codes is no list: nothing of that kind is in the pack. */
const isPossible = (schema: Schema): boolean => !JSON.stringify(schema).includes('"enum":[]');

/** What the value of an indicator is, and of its target: whole, unless it is a share. */
export function wholeNumbers({ indicators }: Programme): Schema {
  const shares = indicators.flatMap(({ code, kind }) =>
    kind === 'percent' || kind === 'percentage_points' ? code : [],
  );
  const whole = object({ value: { type: 'integer' }, target: { type: 'integer' } }, []);
  return shares.length === 0 ? whole : when(object({ indicator: { not: { enum: shares } } }), whole);
}
