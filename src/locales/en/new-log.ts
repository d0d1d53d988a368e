import type { NewLogWords } from '../../newlog/words.ts';

/** What a new log says. */
export const newLog: NewLogWords = {
  logSheet: 'Log',
  helpSheet: 'Help',
  examplesSheet: 'Examples',
  about: (country, period) => `Activities: ${country}, ${period}`,
  toLookAt: 'Cells to look at:',
  counters: 'The numbers above the headings say how many cells of each column need a look.',
  yes: 'yes',
  headingKept: {
    title: 'Headings stay as they are',
    text: 'The headings tell the columns apart. Type below them, from row 6 on.',
  },
  notInList: {
    title: 'Not in the list',
    text: 'Choose from the list, or type a code of it. The sheet Help shows all codes. Several are parted by semicolons where the column takes several.',
  },
  notANumber: {
    title: 'Not a number',
    text: 'Type a number of 0 or more, without a unit and without words.',
  },
  notADate: {
    title: 'Not a date of the project',
    text: 'Type a day within the project, as year-month-day: 2018-09-12.',
  },
  tooLong: { title: 'Too long', text: 'The text is longer than the report can take. Shorten it.' },
  ofGroup:
    'How many of the people of this row are of this group. They stay in the other numbers, too. A whole number; empty where nobody knows.',
  groups: {
    activity: 'The activity',
    where: 'Where and with whom',
    result: 'The result',
    people: 'The people',
    story: 'In words',
    account: 'Visibility and money',
  },
  help: {
    title: 'How to fill in the log',
    steps: [
      'Begin an activity in a new row and give it a number of its own under Activity ID.',
      'An activity with several results takes several rows. Repeat its Activity ID in each; cells that would only repeat the first row may stay empty.',
      'Choose from the lists where there are lists. The plus signs above the headings open the columns that few activities need.',
      'Look at the coloured cells and the numbers above the headings until nothing is left to look at.',
      'Nothing to report? Choose “yes” beside “No activities in this period” in the first row.',
      'Keep the name of the file and send it to your programme officer. Write no names of victims, phone numbers or addresses anywhere.',
    ],
    columnsTitle: 'The columns',
    columnHeads: ['What it is for', 'When it is needed', 'Examples'],
    always: 'In every row',
    firstRow: 'In the first row of an activity',
    optional: 'May stay empty',
    examplesTitle: 'Worked examples',
    examplesNote: 'Rows as an office would write them. The ids hold the letters of your country.',
    listsTitle: 'The lists',
    listHeads: ['What to choose', 'Code'],
    colours: 'The colours',
    missing: 'Something is missing here.',
    wrong: 'This cannot be right: it is not in the list, no number or date, or contradicts another cell.',
  },
};
