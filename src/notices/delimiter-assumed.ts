import { notice } from './notice.ts';

/** Two separators explain the rows nearly equally well. */
export const delimiterAssumed = notice({
  code: 'F030',
  id: 'delimiter-assumed',
  severity: 'note',
  slots: { delimiter: 'text', agree: 'number', records: 'number', other: 'text' },
  title: 'The separator of the columns is not certain',
  message:
    'The columns were split at each {delimiter, select, comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign {delimiter}}}: {agree, plural, one {# row fits} other {# rows fit}} out of {records, number}. The {other, select, comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign {other}}} fits nearly as well.',
  why: 'A CSV file does not say what separates its columns.',
  fix: 'Look whether the columns are right; if not, save the log as .xlsx.',
  example: {
    bad: 'A log with as many commas as semicolons in every row.',
    good: 'The same log saved as .xlsx.',
  },
});
