import type { ColumnName } from '../../schema/columns.ts';
import type { HeadedColumn, Layout, Promised } from '../rows/entry.ts';
import { unreadHeadings } from './findings.ts';
import { formOwn } from './form-names.ts';
import type { Headings } from './headings.ts';

/** Where the columns of a sheet stand that has these headings; of two columns with one name the first. */
export function layoutOf(file: string, sheet: string | null, headings: Headings, promised: Promised): Layout {
  const columns = new Map<ColumnName, HeadedColumn>();
  for (const { name, column, heading } of headings.matches) {
    if (!columns.has(name)) columns.set(name, { column, heading });
  }
  return {
    file,
    sheet,
    promised,
    width: headings.all.at(-1)!.column,
    headingRow: headings.row,
    headingLine: headings.line,
    columns,
    unread: unreadHeadings(headings),
    ofForm: formOwn(headings.all.map(({ heading }) => heading)),
    languages: headings.languages,
  };
}
