import { cover } from '../sections/cover.ts';
import { dataNotes } from '../sections/data-notes.ts';
import { money } from '../sections/money.ts';
import { pillars } from '../sections/pillars.ts';
import { summary } from '../sections/summary.ts';
import type { Frame } from './frame.ts';

/** A short report to a donor: the summary, the pillars, and how the figures came about. */
export const donorBrief: Frame = {
  sections: [cover, summary, pillars, money],
  annexes: { dataNotes },
};
