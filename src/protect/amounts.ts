import type { Figure, Parts } from '../count/figures.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Amount } from './safe-figures.ts';

/** What holds amounts: a figure, a result of an activity, people. */
export type Counted = Pick<Figure<Amount>, 'value'> &
  Partial<
    Pick<
      Figure<Amount>,
      'toDate' | 'parts' | 'unsplit' | 'apart' | 'stages' | 'stagesToDate' | 'percent' | 'reachedOfTarget'
    >
  >;

/** The same with every amount replaced; `column` names it within the figure. A percentage goes with its counts. */
export function rewritten<C extends Counted>(
  of: C,
  replace: (column: string, amount: Amount | null) => Amount | null,
): C {
  const parts = (own: Parts<Amount>, prefix: string) =>
    Object.fromEntries(peopleParts.map((part) => [part, replace(prefix + part, own[part])])) as Parts<Amount>;
  const stages = (own: Figure<Amount>['stages'], prefix: string) =>
    own.map(({ stage, count }) => ({ stage, count: replace(prefix + stage, count) ?? count }));
  const { toDate, apart, percent } = of;
  const shownToDate = toDate === undefined ? undefined : replace('toDate', toDate);
  const value = replace('value', of.value);
  const hidden = [shownToDate, value].find((amount) => amount != null && 'hidden' in amount);
  return {
    ...of,
    value,
    ...(shownToDate === undefined ? {} : { toDate: shownToDate }),
    ...(of.parts === undefined ? {} : { parts: parts(of.parts, '') }),
    ...(of.unsplit === undefined ? {} : { unsplit: replace('unsplit', of.unsplit) }),
    ...(apart === undefined || apart === null
      ? {}
      : {
          apart: {
            ...apart,
            value: replace('apart', apart.value) ?? apart.value,
            parts: parts(apart.parts, 'apart.'),
          },
        }),
    ...(of.stages === undefined ? {} : { stages: stages(of.stages, 'stage.') }),
    ...(of.stagesToDate === undefined ? {} : { stagesToDate: stages(of.stagesToDate, 'stageToDate.') }),
    ...(percent != null && hidden != null ? { percent: hidden, reachedOfTarget: hidden } : {}),
  };
}

/**
 * The numbers a figure shows by column, and those a reader finds by subtraction: `before`, what the report of the period
 * before printed as its total; `rest` and `apart.rest`, people of whom only some are told by sex and age.
 */
export function columnsOf(of: Counted): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  rewritten(of, (column, amount) => {
    if (amount !== null && !('hidden' in amount)) columns.set(column, amount.value);
    return amount;
  });
  for (const [name, total, parts] of within) {
    const [whole, known] = [columns.get(total), parts.filter((part) => columns.has(part))];
    if (whole === undefined || (name !== 'before' && known.length === 0)) continue;
    const left = whole - known.reduce((sum, part) => sum + (columns.get(part) ?? 0), 0);
    columns.set(name, Number(left.toFixed(6)));
  }
  return columns;
}

/** What a reader finds when the parts are taken from the total, within one figure. */
export const within: readonly (readonly [left: string, total: string, parts: readonly string[]])[] = [
  ['before', 'toDate', ['value', 'apart']],
  ['rest', 'value', [...peopleParts, 'unsplit']],
  ['apart.rest', 'apart', peopleParts.map((part) => `apart.${part}`)],
];
