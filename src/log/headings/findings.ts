import { columnLetters, rowPlace } from '../../address.ts';
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
import { type ColumnName, requiredBut } from '../../schema/columns.ts';
import { headingOf } from '../../schema/labels/index.ts';
import { type HeadedColumn, lettered } from '../rows/entry.ts';
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
export function unreadHeadings({ unknown, values }: Headings): readonly HeadedColumn[] {
  const told = new Set(values.map(({ column }) => column));
  return unknown.filter(({ column }) => !told.has(column));
}

/** Raises a notice in the heading row; `heading` is that of the column. */
type Say = <const K extends Notice['slots']>(
  notice: Notice<K>,
  column: number | null,
  data: SlotsOf<K>,
  more?: { readonly heading?: string; readonly related?: readonly number[]; readonly name?: ColumnName },
) => Finding;

/** What is to be said about a sheet's headings; places are in the heading row. */
export function headingFindings(
  headings: Headings,
  file: string,
  sheet: string | null,
  leftOut: readonly string[] = [],
): Finding[] {
  const place = (column: number | null) => rowPlace({ file, sheet }, headings, column);
  const say: Say = (notice, column, data, { heading, related, name } = {}) =>
    raise(notice, place(column), data, {
      ...(heading === undefined ? {} : { value: heading, heading }),
      ...(related === undefined ? {} : { related: related.map(place) }),
      ...(name === undefined ? {} : { column: name }),
    });
  const [language] = headings.languages;
  return [
    ...(headings.row > 1 ? [say(headingRowFoundAt, null, { count: headings.row - 1 })] : []),
    ...lacking(headings, say, leftOut),
    ...headings.values.map(({ column, heading, kind }) =>
      say(headingIsNumberOrDate, column, { kind, heading }, { heading }),
    ),
    ...repeated(headings, say),
    ...headings.matches
      .filter(({ how }) => how === 'close')
      .map(({ name, column, heading }) =>
        say(headingCloseMatch, column, { label: headingOf(name, language) }, { heading, name }),
      ),
    ...headings.conflicts.map(({ column, heading, names }) =>
      say(ambiguousHeading, column, { names }, { heading }),
    ),
    ...headings.hidden.map(({ column, heading, sign }) =>
      say(headingHasHiddenCharacters, column, { sign, heading }, { heading }),
    ),
    ...seenThrough(headings, say),
  ];
}

/** Columns that every log needs and that are not there, each in the file's own language. */
function lacking(headings: Headings, say: Say, leftOut: readonly string[]): Finding[] {
  const present = new Set(headings.matches.map(({ name }) => name));
  const missing = requiredBut(leftOut).filter(({ name }) => !present.has(name));
  if (missing.length === 0) return [];
  const [language] = headings.languages;
  const ofForm = formOwn(headings.all.map(({ heading }) => heading));
  const unread = unreadHeadings(headings).filter(({ heading }) => !ofForm.has(heading));
  const data = {
    columns: missing.map(({ name }) => name),
    labels: missing.map(({ name }) => headingOf(name, language)),
    count: missing.length,
    topic: missing[0]!.name,
    unread: unread.map(lettered),
    unreadCount: unread.length,
  };
  return [say(requiredColumnMissing, null, data)];
}

/** Columns that come twice: one set beside the other, or each by itself. */
function repeated(headings: Headings, say: Say): Finding[] {
  const beside = besideOf(headings);
  if (beside.length > 0) {
    const data = { kind: 'beside', rows: 0, count: beside.length } as const;
    return [say(twoTablesOnOneSheet, Math.min(...beside), data, { related: beside })];
  }
  const twice = headings.duplicates;
  const [first] = twice;
  if (first === undefined) return [];
  const typed = new Map(headings.matches.map(({ column, heading }) => [column, heading]));
  const data = {
    columns: twice.map(({ name }) => name),
    labels: twice.map(({ columns: all }) => `${typed.get(all[0]!)} (${all.map(columnLetters).join(', ')})`),
    count: twice.length,
  };
  return [say(duplicateColumn, first.columns[1]!, data, { related: twice.flatMap((one) => one.columns) })];
}

/** What was joined from two rows, and what was translated. */
function seenThrough({ matches }: Headings, say: Say): Finding[] {
  const joined = matches.filter(({ how }) => how === 'joined');
  const translated = matches.flatMap(({ language }) =>
    language === null || language === 'en' ? [] : [language],
  );
  const found: Finding[] = [];
  if (joined.length > 0) {
    const data = { count: joined.length, headings: joined.map(({ heading }) => heading) };
    found.push(say(twoRowHeadingJoined, null, data, { related: joined.map(({ column }) => column) }));
  }
  if (translated.length > 0) {
    const data = { count: translated.length, languages: [...new Set(translated)] };
    found.push(say(headingTranslated, null, data));
  }
  return found;
}
