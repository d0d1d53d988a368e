import type { Mark, Style } from '../workbook/workbook.ts';
import type { Weight } from './cells.ts';

const ink = '1F2933';
const quietInk = '5F6B76';
const hairline = 'D5DBE1';

/** Colour of the tab. */
export const tab = 'B42318';

/** Cells of the log: by their fill in colour, by their frame in grey. */
export const marks: Readonly<Record<Weight, Mark>> = {
  error: { fill: 'FFC9C2', color: '8A1C0F', bold: true, frame: { style: 'thin', color: '8A1C0F' } },
  warning: { fill: 'FFF2B3', frame: { style: 'dashed', color: '7A5B00' } },
  note: { fill: 'E3ECF5', frame: { style: 'dotted', color: '3B5B7A' } },
};

const table: Style = { wrap: true, vertical: 'top', color: ink, line: { sides: 'bottom', color: hairline } };
/** How heavy a finding is, in the colours of the log's cells. */
export const severity: Readonly<Record<Weight, Style>> = {
  error: { ...table, bold: true, color: '8A1C0F', fill: 'FFC9C2' },
  warning: { ...table, bold: true, color: '5C4400', fill: 'FFF2B3' },
  note: { ...table, bold: true, color: '2A4560', fill: 'E3ECF5' },
};

export const title: Style = { bold: true, size: 16, color: ink, vertical: 'center' };
export const strong: Style = { bold: true, color: ink, vertical: 'center', wrap: true };
export const said: Style = { color: ink, vertical: 'center', wrap: true };
export const quiet: Style = { color: quietInk, vertical: 'center', wrap: true };
export const chapter: Style = { bold: true, size: 12, color: '12355B', vertical: 'center' };
export const head: Style = { bold: true, color: '12355B', fill: 'EEF2F6', wrap: true, vertical: 'center' };
export const plain: Style = table;
export const number: Style = { ...table, align: 'center' };
export const state: Style = { ...table, align: 'center', color: quietInk };
export const gone: Style = { ...table, color: quietInk };
export const link: Style = { ...table, color: '1F4E79', underline: true };
/** What people do not look at. */
export const key: Style = { size: 8, color: quietInk };
/** A text of an office as it was typed, and its headings. */
export const typed: Style = { vertical: 'top', wrap: true, format: '@' };
export const typedHead: Style = { ...typed, bold: true, fill: 'EEF2F6', color: '12355B' };
