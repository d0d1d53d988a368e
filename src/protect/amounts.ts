import type { Figure, Parts } from '../count/figures.ts';
import { peopleParts } from '../schema/columns.ts';
import type { Amount, Hidden } from './safe-figures.ts';

/** What holds amounts: a figure, a result of an activity, people. */
export type Counted = Pick<Figure<Amount>, 'value'> &
  Partial<
    Pick<
      Figure<Amount>,
      | 'toDate'
      | 'parts'
      | 'unsplit'
      | 'apart'
      | 'stages'
      | 'stagesToDate'
      | 'percent'
      | 'reachedOfTarget'
      | 'inPeriod'
    >
  >;

/** A number of which nothing is said. */
export const withheld: Hidden = { hidden: 'withheld' };
/** A target with which nothing is compared. */
export const notCompared = { percent: withheld, reachedOfTarget: withheld };

/** The same with every amount replaced; `column` names it within the figure. A percentage goes with its counts. */
export function rewritten<C extends Counted>(
  of: C,
  replace: (column: string, amount: Amount | null) => Amount | null,
): C {
  const parts = (own: Parts<Amount>, prefix: string) =>
    Object.fromEntries(peopleParts.map((part) => [part, replace(prefix + part, own[part])])) as Parts<Amount>;
  const stages = (own: Figure<Amount>['stages'], prefix: string) =>
    own.map(({ stage, count }) => ({ stage, count: replace(prefix + stage, count) ?? count }));
  const { toDate, apart, percent, inPeriod } = of;
  const shownToDate = toDate === undefined ? undefined : replace('toDate', toDate);
  const value = replace('value', of.value);
  const isHidden = [shownToDate, value].some((amount) => amount != null && 'hidden' in amount);
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
    ...(percent != null && isHidden ? notCompared : {}),
    ...(inPeriod?.percent != null && isHidden ? { inPeriod: { ...inPeriod, ...notCompared } } : {}),
  };
}
