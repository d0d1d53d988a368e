import { columnLetters } from '../../address.ts';
import { ambiguousHeading } from '../../notices/ambiguous-heading.ts';
import { duplicateColumn } from '../../notices/duplicate-column.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { headingCloseMatch } from '../../notices/heading-close-match.ts';
import { headingHasHiddenCharacters } from '../../notices/heading-has-hidden-characters.ts';
import { headingIsNumberOrDate } from '../../notices/heading-is-number-or-date.ts';
import { headingRowFoundAt } from '../../notices/heading-row-found-at.ts';
import { headingTranslated } from '../../notices/heading-translated.ts';
import type { Notice, SlotsOf } from '../../notices/notice.ts';
import { requiredColumnMissing } from '../../notices/required-column-missing.ts';
import { twoRowHeadingJoined } from '../../notices/two-row-heading-joined.ts';
import { twoTablesOnOneSheet } from '../../notices/two-tables-on-one-sheet.ts';
import { columns } from '../../schema/columns.ts';
import { headingOf } from '../../schema/labels/index.ts';
import type { HeadedColumn } from '../rows/entry.ts';
import { formOwn } from './form-names.ts';
import type { Headings } from './headings.ts';

/** So many columns that come twice, one set beside the other, are two tables. */
const fewestBeside = 3;

/**
 * Columns where a second set of our headings stands, to the right of the first; empty when there is none. A table of its
 * own has its own activity ids or stands apart; columns that only come twice are one table's.
 */
function besideOf({ duplicates, blank }: Headings): readonly number[] {
  const firsts = duplicates.map(({ columns: [first = 0] }) => first);
  const seconds = duplicates.map(({ columns: [, second = 0] }) => second);
  const [end, start] = [Math.max(...firsts), Math.min(...seconds)];
  const own = duplicates.some(({ name }) => name === 'activity_id');
  const apart = own || blank.some((column) => end < column && column < start);
  return duplicates.length >= fewestBeside && end < start && apart ? seconds : [];
}

/** Columns that are not read because their headings are none of ours. */
export const unreadHeadings = ({ unknown, values }: Headings): readonly HeadedColumn[] =>
  unknown.filter(({ column }) => values.every((value) => value.column !== column));

/** A column as a message names it: `Q “Budget”`. */
const lettered = ({ column, heading }: HeadedColumn) => `${columnLetters(column)} “${heading}”`;

/** What is to be said about a sheet's headings; places are in the heading row. */
export function headingFindings(headings: Headings, file: string, sheet: string | null): Finding[] {
  const place = (column: number | null) => ({ file, sheet, row: headings.row, column });
  const at = <const K extends Notice['slots']>(
    notice: Notice<K>,
    column: number | null,
    data: SlotsOf<K>,
    heading?: string,
  ): Finding => raise(notice, place(column), data, heading === undefined ? {} : { value: heading, heading });
  const found: Finding[] = [];
  if (headings.row > 1) found.push(at(headingRowFoundAt, null, { count: headings.row - 1 }));
  const present = new Set(headings.matches.map((match) => match.name));
  const [language] = headings.languages;
  const missing = columns.filter(({ name, need }) => need === 'R' && !present.has(name));
  if (missing.length > 0) {
    const ofForm = formOwn(headings.unknown.map(({ heading }) => heading));
    const unread = unreadHeadings(headings).filter(({ heading }) => !ofForm.has(heading));
    found.push(
      at(requiredColumnMissing, null, {
        columns: missing.map(({ name }) => name),
        labels: missing.map(({ name }) => headingOf(name, language)),
        count: missing.length,
        topic: missing[0]!.name,
        unread: unread.map(lettered),
        unreadCount: unread.length,
      }),
    );
  }
  for (const { column, heading, kind } of headings.values)
    found.push(at(headingIsNumberOrDate, column, { kind, heading }, heading));
  const beside = besideOf(headings);
  if (beside.length > 0) {
    const column = Math.min(...beside);
    const related = beside.map(place);
    found.push({
      ...at(twoTablesOnOneSheet, column, { kind: 'beside', rows: 0, count: beside.length }),
      related,
    });
  } else {
    const twice = headings.duplicates;
    if (twice.length > 0) {
      const [first] = twice;
      const data = {
        columns: twice.map(({ name }) => name),
        labels: twice.map(
          ({ columns: all }) =>
            `${headings.matches.find(({ column }) => column === all[0])!.heading} (${all.map(columnLetters).join(', ')})`,
        ),
        count: twice.length,
      };
      const related = twice.flatMap(({ columns: all }) => all.map(place));
      found.push({ ...at(duplicateColumn, first!.columns[1]!, data), related });
    }
  }
  for (const match of headings.matches.filter(({ how }) => how === 'close')) {
    found.push({
      ...at(headingCloseMatch, match.column, { label: headingOf(match.name) }, match.heading),
      column: match.name,
    });
  }
  for (const { column, heading, names } of headings.conflicts)
    found.push(at(ambiguousHeading, column, { names }, heading));
  for (const { column, heading, sign } of headings.hidden)
    found.push(at(headingHasHiddenCharacters, column, { sign, heading }, heading));
  const joined = headings.matches.filter(({ how }) => how === 'joined');
  if (joined.length > 0) {
    const data = { count: joined.length, headings: joined.map(({ heading }) => heading) };
    found.push({
      ...at(twoRowHeadingJoined, null, data),
      related: joined.map(({ column }) => place(column)),
    });
  }
  const translated = headings.matches.filter(({ language }) => language !== null && language !== 'en');
  if (translated.length > 0) {
    const languages = [...new Set(translated.map((match) => match.language!))];
    found.push(at(headingTranslated, null, { count: translated.length, languages }));
  }
  return found;
}
