import type { Figure } from '../../count/figures.ts';
import { wholePercent } from '../../count/quantity.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import { officesHeard } from '../checked-logs.ts';
import type { ReportInput } from '../input.ts';

/** The numbers a text may tell: those the report prints. */
export interface KnownNumbers {
  readonly all: ReadonlySet<number>;
  /** Of people who are protected, and large enough to be printed. */
  readonly ofProtected: ReadonlySet<number>;
}

/** Every number that the report counts and may print: results, targets, people, activities, offices. */
export function knownNumbers({ programme, figures, activities, logs }: ReportInput): KnownNumbers {
  const all = new Set<number>([programme.countries.length, programme.lists.pillar.length, logs.expected]);
  const ofProtected = new Set<number>();
  const add = (amount: Amount | number | null | undefined, isProtected = false) => {
    if (amount == null) return;
    if (typeof amount !== 'number' && 'hidden' in amount) return;
    const value = typeof amount === 'number' ? amount : amount.value;
    all.add(value);
    if (isProtected) ofProtected.add(value);
  };
  const addFigure = (figure: Figure<Amount>, isProtected: boolean) => {
    for (const amount of [figure.value, figure.toDate, figure.apart?.value]) add(amount, isProtected);
    for (const { count } of [...figure.stages, ...figure.stagesToDate]) add(count);
    for (const number of [figure.target, figure.baseline, figure.inPeriod?.target]) add(number);
    for (const percent of [figure.percent, figure.inPeriod?.percent])
      if (percent != null && 'value' in percent) add(wholePercent(percent).whole.value);
  };
  for (const line of [...figures.lines, ...figures.matrix])
    for (const figure of [line.total, ...line.countries.values()]) addFigure(figure, line.protected);
  for (const people of [figures.people, ...figures.pillars.map((one) => one.people)])
    for (const { value, parts } of Object.values(people))
      for (const amount of [value, ...Object.values(parts)]) add(amount);
  for (const statuses of [figures.statuses, ...figures.pillars.map((one) => one.statuses)])
    for (const count of Object.values(statuses)) add(count);
  for (const { activities: count } of figures.pillars) add(count);
  for (const { activities: byPillar } of figures.countries)
    for (const count of Object.values(byPillar ?? {})) add(count);
  for (const { results } of activities)
    for (const { value, target } of results) for (const amount of [value, target]) add(amount);
  const { completed, ongoing } = figures.statuses;
  for (const count of [completed + ongoing, officesHeard(logs), activities.length]) add(count);
  return { all, ofProtected };
}
