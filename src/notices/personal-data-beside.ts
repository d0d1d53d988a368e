import { kindWords, toldKinds } from '../privacy/kinds.ts';
import { notice } from './notice.ts';

/** Where personal data were found that stand in no cell of the log. */
export const besidePlaces = [
  ...['rows', 'sheet', 'hidden', 'comment', 'drawing', 'link', 'header', 'hint', 'pivot', 'outside', 'name'],
  ...['properties', 'tab', 'part', 'file'],
] as const;
export type BesidePlace = (typeof besidePlaces)[number];

export const personalDataBeside = notice({
  code: 'P804',
  id: 'personal-data-beside',
  severity: 'error',
  slots: { where: besidePlaces, kind: toldKinds, count: 'number', cells: 'list', listed: 'number' },
  title: 'Personal data beside the log',
  message: `{where, select, rows {The sheet holds} sheet {Another sheet of the file holds} hidden {A hidden sheet holds} comment {A comment on a cell holds} drawing {A text box or picture holds} link {A link holds} header {The header or footer of the page holds} hint {A hint, drop-down list or link on a cell holds} pivot {What a pivot table remembers holds} outside {What is kept of another file holds} name {A defined name holds} properties {The file’s properties hold} part {A part of the file that nobody sees holds} tab {The name of a sheet holds} other {The name of the file holds}} what looks like ${kindWords}{listed, plural, =0 {} other { (in {cells})}}.`,
  why: 'A log travels through many hands, and all that is in the file travels with it, also what nobody sees.',
  fix: '{where, select, rows {Clear these cells in the file you send.} sheet {Delete that sheet in the file you send.} hidden {Unhide the sheet and delete it in the file you send.} comment {Delete the comment in the file you send.} drawing {Delete the text box in the file you send.} link {Remove the link in the file you send.} header {Clear the header and footer in the page setup.} hint {Take it out under Data, Data Validation, or remove the link.} pivot {Delete the pivot table, or clear the cells it was made from and refresh it.} outside {In Excel, choose Data, then Edit Links, then Break Link.} name {Delete the name under Formulas, Name Manager.} part {Copy the cells of the log into a new workbook and send that one.} properties {Clear it under File, Info, Properties, and save the file again.} tab {Give the sheet another name.} other {Give the file another name, such as pak-2018-S2.xlsx.}}',
  example: {
    bad: 'A comment on a cell with somebody’s telephone number in it.',
    good: 'A file that holds the log and nothing else.',
  },
});
