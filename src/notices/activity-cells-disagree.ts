import { notice } from './notice.ts';

/** What describes an activity is the same on all its rows. */
export const activityCellsDisagree = notice({
  code: 'R606',
  id: 'activity-cells-disagree',
  severity: 'error',
  slots: { here: 'text', there: 'text' },
  title: 'Rows of one activity disagree',
  message: 'Under “{heading}” this row says “{here}”. An earlier row of the same activity says “{there}”.',
  why: 'An activity has one title, one status and one place, on however many rows it stands.',
  fix: 'Correct the row that is wrong, or leave the cell empty in later rows.',
  example: {
    bad: [{}, { indicator: 'PS-03', title: 'Another title' }],
    good: [{}, { indicator: 'PS-03', title: '' }],
  },
});
