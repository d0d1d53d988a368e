import { changes } from '../sections/changes.ts';
import { cooperation } from '../sections/cooperation.ts';
import { countrySheets } from '../sections/country-sheets.ts';
import { cover } from '../sections/cover.ts';
import { dataNotes } from '../sections/data-notes.ts';
import { difficulties } from '../sections/difficulties.ts';
import { gender } from '../sections/gender.ts';
import { matrix } from '../sections/matrix.ts';
import { money } from '../sections/money.ts';
import { nextSteps } from '../sections/next-steps.ts';
import { notDone } from '../sections/not-done.ts';
import { lessons } from '../sections/of-headquarters.ts';
import { activities, countries, pillars, results } from '../sections/pillars.ts';
import { overall } from '../sections/summary.ts';
import { variance } from '../sections/variance.ts';
import type { Frame } from './frame.ts';

/** A progress report inside UNODC, mostly half-yearly, in an outline of our own: the office's own form is not public. */
export const unodcProgress: Frame = {
  cover,
  contents: 2,
  numbered: true,
  chapters: [
    { name: 'overall', body: overall, parts: [{ name: 'changes', body: changes, unnumbered: true }] },
    {
      name: 'progress',
      flow: true,
      parts: [
        pillars(results, countries, activities),
        { name: 'variance', body: variance, unnumbered: true },
      ],
    },
    {
      name: 'challenges',
      flow: true,
      body: (input, voice) => {
        const told = difficulties(input, voice, input.activities);
        return told.length > 0 ? told : [{ block: 'paragraph', text: input.words.form.noChallenges }];
      },
      parts: [{ name: 'notDone', body: notDone, unnumbered: true }],
    },
    { name: 'lessons', flow: true, body: lessons },
    { name: 'gender', flow: true, body: gender },
    {
      name: 'nextSteps',
      flow: true,
      body: nextSteps,
      parts: [{ name: 'cooperation', body: cooperation, unnumbered: true }],
    },
    { name: 'money', flow: true, body: money },
  ],
  annexes: { matrix, dataNotes, countrySheets },
};
