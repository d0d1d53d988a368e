import { notice } from './notice.ts';

/** A line for Excel above the headings. */
export const excelSepLine = notice({
  code: 'F036',
  id: 'excel-sep-line',
  severity: 'note',
  slots: { delimiter: 'text' },
  title: 'The first line names the separator',
  message:
    'The first line says that columns are separated by the {delimiter, select, comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign {delimiter}}}. It is not a row of the log.',
  why: 'Excel understands this line and hides it.',
  fix: 'Nothing needs to be done.',
  example: {
    bad: 'sep=; as the first line.',
    good: 'The row of headings as the first line.',
  },
});
