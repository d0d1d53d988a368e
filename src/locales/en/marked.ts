import type { MarkedWords } from '../../marked/words.ts';

/** What a marked workbook says. */
export const marked: MarkedWords = {
  sheet: 'Findings',
  title: (file) => `What was found in ${file}`,
  how: 'Mend each cell where it stands, save, and check this file again. The colours, the notes and this sheet are then made anew.',
  nothing: 'Nothing was found: there is nothing to mend.',
  since: ({ fixed, still, new: fresh }) =>
    `Since the last check: fixed ${fixed}, still there ${still}, new ${fresh}.`,
  states: { fixed: 'fixed', still: 'still there', new: 'new' },
  causes: 'What to mend, in this order',
  known: 'What was assumed, and what else to know',
  cells: 'Every cell',
  fixed: 'Fixed since the last check',
  columns: {
    number: 'No.',
    severity: 'Weight',
    where: 'Where',
    column: 'Heading',
    count: 'Cells',
    value: 'What is there',
    what: 'What is wrong',
    toDo: 'What to do',
    since: 'Since',
  },
  wholeFile: 'whole file',
  listed: (shown, total) => `Listed one by one are the first ${shown} of ${total} findings.`,
  noted: (shown, total) =>
    `Notes stand on the first ${shown} of ${total} cells; all of them are coloured and listed.`,
  talked: (cells) => `These cells have a conversation and get no note: ${cells}.`,
  refused: {
    signed:
      'It has a digital signature, which any change would make void. Marks can be had in a copy saved without the signature.',
    tracked:
      'It keeps a list of the changes of several people. Marks can be had in a copy that is not shared.',
    unread: 'It could not be read.',
    long: 'It has too many rows or columns for a marked workbook.',
    damaged:
      'A part of the workbook cannot be changed safely. Opened and saved once more in Excel, it can be marked.',
  },
  notMarked: (file, why) => `${file} was not marked. ${why}`,
  next: (file) => `Next: open ${file}`,
  nextSeveral: (count, folder) => `Next: open the marked files in ${folder} (files: ${count})`,
};
