import type { Mark, Style } from '../workbook/workbook.ts';
import type { GroupName } from './layout.ts';

/** Colours of the groups: the heading, and the rows of names and tags below it. */
export const groupColours: Readonly<Record<GroupName, { readonly strong: string; readonly light: string }>> =
  {
    activity: { strong: '1F4E79', light: 'DCE8F3' },
    where: { strong: '2B6C6F', light: 'DBEEEE' },
    result: { strong: '3E6B35', light: 'E2EFDD' },
    people: { strong: '8A4B08', light: 'FAEBD9' },
    story: { strong: '5B3A7A', light: 'EBE3F2' },
    account: { strong: '4A5560', light: 'E6E9EC' },
  };

const ink = '1F2933';
const quiet = '5F6B76';

export const marks: Readonly<Record<'missing' | 'wrong', Mark>> = {
  missing: { fill: 'FFF2B3' },
  wrong: { fill: 'FFC9C2', color: '8A1C0F' },
};
/** A counter that is above zero, and one that is zero. */
export const due: Mark = { fill: 'FFC9C2', color: '8A1C0F', bold: true };
export const done: Mark = { color: '3E6B35' };

export const about: Style = { bold: true, size: 14, color: ink, vertical: 'center' };
export const remark: Style = { color: quiet, vertical: 'center' };
export const answer: Style = { line: { sides: 'all', color: 'A9B4BE' }, open: true, vertical: 'center' };
export const counter: Style = { color: quiet, size: 9, align: 'center', vertical: 'center', format: '0' };

export const heading = (group: GroupName): Style => ({
  bold: true,
  color: 'FFFFFF',
  fill: groupColours[group].strong,
  wrap: true,
  vertical: 'center',
  line: { sides: 'all', color: 'FFFFFF' },
});
export const under = (group: GroupName): Style => ({
  size: 8,
  color: quiet,
  fill: groupColours[group].light,
  reading: 'left-to-right',
});

/** Cells to be filled in, by what they hold. All wrap: cut off at its edge, `about 24 300` would be read as `about 24 30`. */
export const text: Style = { wrap: true, vertical: 'top', open: true, format: '@' };
export const code: Style = { vertical: 'top', open: true, wrap: true };
export const dayFormat = { format: 'yyyy\\-mm\\-dd', align: 'left' } as const;
export const day: Style = { wrap: true, vertical: 'top', open: true, ...dayFormat };
export const amount: Style = { wrap: true, vertical: 'top', open: true };

export const title: Style = { bold: true, size: 16, color: ink };
export const chapter: Style = {
  bold: true,
  size: 12,
  color: ink,
  line: { sides: 'bottom', color: 'A9B4BE' },
};
/** The same where the texts to its side go on. */
export const chapterAlone: Style = { bold: true, size: 12, color: ink };
export const head: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', wrap: true, vertical: 'center' };
export const plain: Style = { wrap: true, vertical: 'top', color: ink };
export const strong: Style = { ...plain, bold: true };
export const link: Style = { ...strong, color: '1F4E79', underline: true };
export const name: Style = { size: 9, color: quiet, vertical: 'top', reading: 'left-to-right' };
/** A cell of a row that is shown as an example. */
export const shown: Style = {
  wrap: true,
  vertical: 'top',
  color: ink,
  line: { sides: 'all', color: 'D5DBE1' },
};
