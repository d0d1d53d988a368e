import { marked, markers } from '../../../report/letterhead/markers.ts';
import type { LetterheadWords, Said } from '../../../report/letterhead/words.ts';

const all = markers.map(marked).join(' ');
const meant = (suggestion: string | null): string =>
  suggestion === null ? `Take one of: ${all}.` : `Type ${marked(suggestion)}, or take one of: ${all}.`;

const unfit: Readonly<Record<Parameters<LetterheadWords['unfit']>[1], (part: string) => Said>> = {
  unreadable: (code) => [`cannot be read (${code}).`, 'Check the path, and that you may open the file.'],
  empty: () => ['is empty.', 'Save the letterhead again in Word or LibreOffice.'],
  encrypted: () => [
    'is protected by a password.',
    'Open it in Word, take the password off (File, Info, Protect Document), and save it.',
  ],
  'old-word': () => ['is in the format of Word 2003 or older.', 'Save it as a Word document (.docx).'],
  'no-zip': () => ['is no Word document.', 'Save the letterhead as a Word document (.docx).'],
  damaged: (part) => [
    `is damaged${part === '' ? '' : ` in ${part}`}.`,
    'Save it again in Word or LibreOffice.',
  ],
  'too-large': (part) => [
    `is larger than a letterhead can be${part === '' ? '' : ` (${part})`}.`,
    'Take large pictures and everything that is no letterhead out of it.',
  ],
  macros: () => [
    'holds macros, which a report must not carry.',
    'Save it as a Word document without macros (.docx).',
  ],
  'other-office': () => ['is no Word document, whatever its name.', 'Save it as a Word document (.docx).'],
  strict: () => [
    'is saved as "Strict Open XML", which few programs read.',
    'Save it as an ordinary Word document (.docx).',
  ],
  'no-body': () => ['has no text as Word writes it.', 'Save it again in Word or LibreOffice as .docx.'],
};

const fault: Readonly<
  Record<Parameters<LetterheadWords['fault']>[0]['fault'], (what: string, suggestion: string | null) => Said>
> = {
  'unknown-marker': (what, suggestion) => [`${marked(what)} is no marker.`, meant(suggestion)],
  'one-brace': (what, suggestion) => [
    `{${what}} has one brace at each side; a marker has two.`,
    `Type ${marked(suggestion ?? what)}.`,
  ],
  unclosed: (what, suggestion) => [`{{${what} has no end.`, meant(suggestion)],
  unopened: (what) => [`${what}}} has an end and no beginning.`, `Type {{ before it, or take }} away.`],
  'across-paragraphs': (what, suggestion) => [
    `The marker {{${what} begins in this paragraph and ends in the next.`,
    suggestion === null ? 'Join the two lines.' : `Type ${marked(suggestion)} on one line.`,
  ],
  'not-alone': (what) => [
    `${marked(what)} shares its paragraph with other words or a picture, which would be lost.`,
    `Put ${marked(what)} in a paragraph of its own.`,
  ],
  'not-in-body': (what) => [
    `${marked(what)} stands where whole pages cannot: in a header, a footer, a note, a table, a text box or a content control.`,
    'Put it in a paragraph of its own in the text.',
  ],
  twice: (what) => [`${marked(what)} is there a second time.`, 'Leave one of them.'],
  'tracked-marker': (what) => [
    `${marked(what)} is part of a tracked change.`,
    'Accept the change (Review, Accept).',
  ],
  'unreachable-marker': (what) => [
    `${what} stands where nothing is filled in: in a chart, a field, or the words for a picture.`,
    'Move it into plain text.',
  ],
  'no-report': () => [
    'There is no {{report}}: nothing says where the report goes.',
    'Put {{report}} in a paragraph of its own.',
  ],
  'annex-first': () => ['{{annex}} stands before {{report}}.', 'Put it behind.'],
  'annex-upright': () => [
    '{{annex}} is not in a landscape section of its own.',
    'Put a section break (next page) before it and turn that section (Layout, Orientation, Landscape), or take {{annex}} away: wide tables then turn the page by themselves.',
  ],
  columns: (what) => [
    `${marked(what)} is in a section with several columns.`,
    'Set that section in one column (Layout, Columns).',
  ],
  narrow: (what) => [
    `The text at ${marked(what)} is less than 9 cm wide, too little for tables.`,
    'Make the margins smaller or the paper larger.',
  ],
  'tracked-changes': (count) => [
    `There are tracked changes (${count}), which would show in every report.`,
    'Accept or reject them all (Review), and switch Track Changes off.',
  ],
  comments: (count) => [
    `There are comments (${count}), which would go to the donor with every report.`,
    'Delete all comments (Review, Delete).',
  ],
  linked: (what) => [
    `Something is only linked, not in the file: ${what}. Whoever opens a report would call that address.`,
    'Insert the picture into the document instead of a link to it (File, Info, Edit Links to Files).',
  ],
  imported: (what) => [`Another file lies inside (${what}) and is not looked into.`, 'Save it once in Word.'],
  'template-address': (what) => [
    `The letterhead points to a template (${what}).`,
    'Nothing is to be done: reports do not take that over.',
  ],
  'no-theme': () => ['It has no theme.', 'Nothing is to be done: charts bring their own colours and fonts.'],
  'unmeasured-font': (what) => [
    `The widths of the font ${what} are not known, so page numbers in the contents may be off.`,
    'In Word, click on the contents and press F9, or take Arial, Calibri, Cambria or Times New Roman.',
  ],
  'missing-styles': (what) => [
    `It lacks these styles: ${what}.`,
    'Reports bring their own; to have yours, make styles of these names.',
  ],
};

const parts = {
  body: 'text',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
} as const;

export const letterhead: LetterheadWords = {
  unfit(file, why, part) {
    const [happened, advice] = unfit[why](part);
    return [`${file} ${happened}`, advice];
  },
  fault: (finding) => fault[finding.fault](finding.what, finding.suggestion),
  where(spot) {
    if (spot === null) return 'The whole letterhead';
    const place = `In ${spot.inBox ? 'a text box of ' : ''}the ${parts[spot.part]}`;
    return spot.heading === null ? place : `${place}, under "${spot.heading}"`;
  },
  severity: { mustBeMended: 'mend', light: 'note' },
  verdict(file, mustBeMended, light) {
    const notes = light === 0 ? '' : light === 1 ? ' One thing to know.' : ` ${light} things to know.`;
    if (mustBeMended === 0) return `${file} is ready for reports.${notes}`;
    const count = mustBeMended === 1 ? 'one mistake' : `${mustBeMended} mistakes`;
    return `${file} is not ready: ${count} to mend.${notes}`;
  },
  annotated: (file) =>
    `Written: ${file}, with a comment at each spot. Mend there, delete the comments, check again.`,
  started: (file) => [
    `Written: ${file}.`,
    'Open it in Word or LibreOffice, put your logo and address into header and footer, and change the styles (Heading 1, Caption, Table Text …).',
    `Leave the markers: ${all}.`,
    `Then: gloact letterhead check ${file}`,
  ],
  mistakes: (file, count, first) => [
    `No report is written: the letterhead ${file} has ${count === 1 ? 'a mistake' : `${count} mistakes`}.\n${first.join('\n')}`,
    `See all with: gloact letterhead check ${file}`,
  ],
  fileMissing: ['The file is missing.', 'Type: gloact letterhead check FILE.docx'],
  notDocx: (file) => [`${file} is no name of a Word document.`, 'Choose a name that ends in .docx.'],
};
