import { notice } from './notice.ts';

export const notesUnderTable = notice({
  code: 'S121',
  id: 'notes-under-table',
  severity: 'note',
  slots: {},
  title: 'A remark was found among the rows',
  message: 'This row holds only a remark, so it was not read as an activity.',
  why: 'Remarks under the table help people, but they are no result to count.',
  fix: 'Nothing to do if it is a remark; otherwise fill in the row from its activity id on.',
  example: {
    bad: 'A row whose only cell says “Figures for December will follow.”',
    good: 'The same remark in the column “comments” of the activity.',
  },
});
