import type { ColumnName } from '../../schema/columns.ts';
import type { Sheet } from '../../table/table.ts';
import type { HeadedColumn, Layout, Promised } from '../rows/entry.ts';
import { unreadHeadings } from './findings.ts';
import { formOwn } from './form-names.ts';
import type { Headings } from './headings.ts';

/** Where the columns of a sheet stand that has these headings; of two columns with one name the first. */
export function layoutOf(
  file: string,
  { name, rightToLeft, totals }: Pick<Sheet, 'name' | 'rightToLeft' | 'totals'>,
  headings: Headings,
  promised: Promised,
): Layout {
  const columns = new Map<ColumnName, HeadedColumn>();
  for (const match of headings.matches) {
    const { column, heading } = match;
    if (!columns.has(match.name)) columns.set(match.name, { column, heading });
  }
  return {
    file,
    sheet: name,
    rightToLeft,
    totals,
    promised,
    width: headings.all.at(-1)!.column,
    headingRow: headings.row,
    headingLine: headings.line,
    columns,
    groups: headings.groups,
    unread: unreadHeadings(headings),
    ofForm: formOwn(headings.all.map(({ heading }) => heading)),
    languages: headings.languages,
  };
}
