import { notice } from './notice.ts';

export const headingRowNotFound = notice({
  code: 'H213',
  id: 'heading-row-not-found',
  severity: 'stop',
  slots: { seen: 'list' },
  title: 'No headings were found',
  message:
    'None of the first rows holds at least three known headings. The fullest of these rows holds: {seen}. ' +
    'We know headings in Arabic, English, French, Portuguese, Russian, Spanish and Ukrainian. ' +
    'We know a few in Belarusian, Kyrgyz, Lao, Nepali and Urdu.',
  why: 'Without headings nobody can tell what a column means.',
  fix: 'Put the headings of the template above your rows, or copy the rows into a new log.',
  example: {
    bad: 'A sheet that begins with figures, without headings.',
    good: 'A sheet whose first row holds the headings of the template.',
  },
});
