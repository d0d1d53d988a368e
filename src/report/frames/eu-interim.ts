import { cooperation } from '../sections/cooperation.ts';
import { countrySheets } from '../sections/country-sheets.ts';
import { cover } from '../sections/cover.ts';
import { dataNotes } from '../sections/data-notes.ts';
import { description } from '../sections/description.ts';
import { matrix } from '../sections/matrix.ts';
import { money } from '../sections/money.ts';
import { nextSteps } from '../sections/next-steps.ts';
import { notDone } from '../sections/not-done.ts';
import { pillars } from '../sections/pillars.ts';
import { summary } from '../sections/summary.ts';
import type { Frame } from './frame.ts';

/** The interim narrative report of a grant of the European Union. */
export const euInterim: Frame = {
  sections: [cover, description, summary, pillars, notDone, cooperation, money, nextSteps],
  annexes: { matrix, dataNotes, countrySheets },
};
