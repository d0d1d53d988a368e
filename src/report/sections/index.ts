import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { cooperation } from './cooperation.ts';
import { countrySheets } from './country-sheets.ts';
import { cover } from './cover.ts';
import { dataNotes } from './data-notes.ts';
import { description } from './description.ts';
import { matrix } from './matrix.ts';
import { nextSteps } from './next-steps.ts';
import { notDone } from './not-done.ts';
import { pillars } from './pillar.ts';
import { summary } from './summary.ts';

/** A section of the report; none is ever printed empty. */
export type Section = (input: ReportInput) => readonly Block[];

/** The interim report, in order. */
export const sections: readonly Section[] = [
  cover,
  description,
  summary,
  pillars,
  notDone,
  cooperation,
  nextSteps,
  matrix,
  dataNotes,
  countrySheets,
];
