import { byLevel, logframe } from '../sections/by-level.ts';
import { changes } from '../sections/changes.ts';
import { authorities, beneficiaries, earlierGrants, joint, partners } from '../sections/cooperation.ts';
import { countrySheets } from '../sections/country-sheets.ts';
import { cover } from '../sections/cover.ts';
import { dataNotes } from '../sections/data-notes.ts';
import { description } from '../sections/description.ts';
import { evidence } from '../sections/evidence.ts';
import { gender } from '../sections/gender.ts';
import { matrix } from '../sections/matrix.ts';
import { money } from '../sections/money.ts';
import { nextSteps } from '../sections/next-steps.ts';
import { notDone } from '../sections/not-done.ts';
import { contracts, risks } from '../sections/of-headquarters.ts';
import { activities, challenges, countries, elsewhere, lessons, next, pillars } from '../sections/pillars.ts';
import { consent, signature } from '../sections/signature.ts';
import { summary } from '../sections/summary.ts';
import { variance } from '../sections/variance.ts';
import { visibility } from '../sections/visibility.ts';
import type { Frame } from './frame.ts';

/**
 * The interim narrative report of a grant of the European Union, numbered as Annex VI of January 2016: 2.4 and 2.5 as in the
 * form, and behind them what contribution agreements ask besides.
 */
export const euInterim: Frame = {
  cover,
  contents: 3,
  numbered: true,
  chapters: [
    { name: 'description', body: description, flow: true },
    {
      name: 'assessment',
      parts: [
        { name: 'summary', body: summary },
        {
          name: 'resultsActivities',
          parts: [
            { name: 'byLevel', body: byLevel },
            { name: 'changes', body: changes },
            { name: 'variance', body: variance },
            pillars(countries, activities, challenges, lessons, next, elsewhere),
            { name: 'notDone', body: notDone },
          ],
        },
        { name: 'logframe', body: logframe },
        { name: 'contracts', body: contracts },
        { name: 'nextSteps', body: nextSteps },
        { name: 'risks', body: risks },
        { name: 'gender', body: gender },
        { name: 'money', body: money },
      ],
    },
    {
      name: 'cooperation',
      flow: true,
      parts: [
        { name: 'beneficiaries', body: beneficiaries },
        { name: 'authorities', body: authorities },
        { name: 'partners', body: partners },
        { name: 'joint', body: joint },
        { name: 'earlierGrants', body: earlierGrants },
      ],
    },
    {
      name: 'visibility',
      flow: true,
      body: visibility,
      parts: [{ name: 'consent', body: consent, unnumbered: true }],
    },
    { name: 'signature', body: signature, flow: true, unnumbered: true },
  ],
  annexes: { matrix, evidence, dataNotes, countrySheets },
};
