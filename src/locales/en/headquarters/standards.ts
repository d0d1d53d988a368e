import type { StandardsWords } from '../../../standards/words.ts';

/** What is said to headquarters of schemas and exports. */
export const standards: StandardsWords = {
  schema: {
    title: (action) => `Activity log of ${action}`,
    about:
      'Rows as gloact export writes them: codes of the programme, days as YYYY-MM-DD, numbers without marks, and nothing where a cell is empty. What describes an activity stands in each of its rows. The check of logs does more: gloact schema --format markdown lists what no schema says.',
    row: 'One result line: an activity, an indicator and a period.',
    head: {
      column: 'Column',
      heading: 'Heading',
      need: 'Needed',
      holds: 'Holds',
      hxl: 'HXL tag',
      what: 'What it is for',
    },
    needs: { R: 'always', C: 'under a condition', O: 'no' },
    holds: {
      text: 'text',
      form: 'an id of the form of the programme',
      day: 'a day, YYYY-MM-DD',
      number: 'a number, not below zero',
      whole: 'a whole number, not below zero',
    },
    codes: (named, more) => `one of ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
    several: 'several are parted by semicolons',
    unsaid: 'What the schemas do not say',
    unsaidAbout:
      'The schemas say what each cell of a row may hold, and what one cell needs of another; of free texts only that something stands there. gloact validate finds these things too:',
    unsaidHead: { rule: 'Rule', title: 'What is found', why: 'Why no schema says it' },
    why: {
      reading: 'It is about the file and how it is read, before there are rows.',
      remark: 'It is a remark: the row is taken all the same.',
      text: 'It is about what stands in a text or beside the log.',
      sum: 'It has to be added up.',
      days: 'Days have to be compared.',
      rows: 'It takes several rows to see it.',
      files: 'It takes the file’s name or other files to see it.',
      report: 'It is about what headquarters write.',
    },
  },
};
