import { columnLetters } from '../../address.ts';
import type { Diagnostic } from '../../check/diagnostic.ts';
import type { Words } from '../words.ts';
import { apart, direction, escaped, sentence } from './text.ts';

/** A piece of the sheet as a table with its own column letters and row numbers; the cell in question is marked. */
export function sheetTable(
  { excerpt, place, severity }: Diagnostic,
  { rightToLeft, html }: Pick<Words, 'rightToLeft' | 'html'>,
): string {
  if (excerpt === undefined) return '';
  const { columns, headingRow, rows } = excerpt;
  // A line between what does not stand side by side.
  const gap = (at: number) => at > 0 && columns[at]!.column > columns[at - 1]!.column + 1;
  const kind = (at: number, isMarked: boolean) => {
    const kinds = [gap(at) ? 'gap' : '', isMarked ? 'mark' : ''].filter((one) => one !== '');
    return kinds.length === 0 ? '' : ` class="${kinds.join(' ')}"`;
  };
  const line = (row: number, texts: readonly string[], lineKind: string) => {
    const cells = texts.map((text, at) => {
      const isMarked = row === place.row && columns[at]!.column === place.column;
      const told = isMarked ? `<span class="unseen">${escaped(html.thisCell)}: </span>` : '';
      return `<td${kind(at, isMarked)}>${told}${apart(text)}</td>`;
    });
    return `<tr${lineKind}><th scope="row">${row}</th>${cells.join('')}</tr>`;
  };
  const letters = columns.map(
    ({ column }, at) => `<th scope="col"${kind(at, false)}>${columnLetters(column)}</th>`,
  );
  const headings = line(
    headingRow,
    columns.map(({ heading }) => heading),
    ' class="headings"',
  );
  const body = rows.map(({ row, cells }, at) =>
    line(row, cells, row > (rows[at - 1]?.row ?? headingRow) + 1 ? ' class="gap"' : ''),
  );
  const caption = sentence(html.excerpt(place.sheet === null ? null : `\u2068${place.sheet}\u2069`));
  return `<table class="sheet ${severity}" dir="${direction(excerpt)}"><caption dir="${direction({ rightToLeft })}">${caption}</caption><thead><tr><td></td>${letters.join('')}</tr></thead><tbody>${headings}${body.join('')}</tbody></table>\n`;
}
