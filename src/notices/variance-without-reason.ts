import { notice } from './notice.ts';

/** A difference from a target has no reason. */
export const varianceWithoutReason = notice({
  code: 'D020',
  id: 'variance-without-reason',
  severity: 'warning',
  slots: { indicator: 'text' },
  title: 'A difference from a target has no reason',
  message: '{indicator} is more than a tenth away from its milestone, and nobody says why.',
  why: 'The donor asks for the reason of every such difference.',
  fix: 'Give the reason in the pillar’s part on differences, and name the indicator by its code.',
  example: {
    bad: 'A result at half of its milestone, of which nobody says why.',
    good: 'The same result, named with its reason in the text of its pillar.',
  },
});
