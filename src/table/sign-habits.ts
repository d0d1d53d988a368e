/** What stands beside a sign. */
export type Beside = 'letter' | 'digit' | 'blank' | 'sign';

/** Points for a sign between two others: about +2 where it is at home, -2 where it makes no sense. */
type Habit = (before: Beside, after: Beside) => number;

const amid = (before: Beside, after: Beside) => before === 'letter' && after === 'letter';

const opening: Habit = (before, after) => {
  if (amid(before, after)) return -1.5;
  if (before === 'letter' || before === 'digit') return 0.3;
  return after === 'blank' ? 0 : 1;
};
const closing: Habit = (before, after) => {
  if (amid(before, after)) return -1.5;
  return before === 'blank' ? -0.3 : 1;
};
const apostrophe: Habit = (before, after) => {
  if (amid(before, after)) return 1.2;
  return before === 'blank' ? 0.3 : 1;
};
/** Accents that are typed for an apostrophe or a quotation mark. */
const accent: Habit = (before, after) => (before === 'letter' || after === 'letter' ? 0.4 : -1);
const ellipsis: Habit = (before, after) => (amid(before, after) ? -0.3 : 1);
const dash: Habit = (before, after) => {
  if (before === 'digit' && after === 'digit') return 1.5;
  return before === after ? (before === 'letter' ? 0.3 : 1) : 0.5;
};
const hardSpace: Habit = (before, after) => {
  if (before === 'digit' && after === 'digit') return 2;
  return amid(before, after) ? -0.3 : 0.7;
};
const unit: Habit = (before, after) => {
  if (before === 'digit') return 1.5;
  if (before === 'letter') return after === 'letter' ? -1.5 : 0.7;
  return after === 'digit' || after === 'blank' ? 0.5 : -0.3;
};
const amount: Habit = (before, after) => {
  if (before === 'digit' || after === 'digit') return 1.5;
  return before === 'letter' || after === 'letter' ? -1 : 0.7;
};
const mark: Habit = (before, after) => (amid(before, after) ? -1.5 : 0.7);
const joiner: Habit = () => 0.3;

const groups: readonly (readonly [string, Habit])[] = [
  ['“„‘‚«‹¿¡', opening],
  ['”»›،؛؟', closing],
  ['’', apostrophe],
  ['´¨', accent],
  ['…', ellipsis],
  ['–—', dash],
  ['\u00a0', hardSpace],
  ['°ºª²³¹‰№', unit],
  ['€£¥¢×÷±½¼¾', amount],
  ['§©®™•·¶', mark],
  ['\u00ad\u200c\u200d\u200e\u200f', joiner],
];

/** Signs that documents of any language hold, and where they stand. */
export const signHabits: ReadonlyMap<string, Habit> = new Map(
  groups.flatMap(([signs, habit]) => [...signs].map((sign) => [sign, habit] as const)),
);
