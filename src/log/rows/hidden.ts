import { columnLetters, filePlace } from '../../address.ts';
import { filterActive } from '../../notices/filter-active.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { hiddenColumnsWithData } from '../../notices/hidden-columns-with-data.ts';
import { hiddenHeadingRow } from '../../notices/hidden-heading-row.ts';
import { hiddenRows } from '../../notices/hidden-rows.ts';
import { eachCell, isFilled, type Row, type Sheet } from '../../table/table.ts';

/** Spans of hidden rows named in a finding. */
const mostSpans = 10;

/** Watches which rows and columns of a log hold something although they are hidden; what stands above the headings is no part of it. */
export interface HiddenWatch {
  see(row: Row): void;
  findings(): Finding[];
}

/** A watch over one reading of a sheet. */
export function hiddenWatch(
  sheet: Pick<Sheet, 'name' | 'hiddenColumns' | 'filtered'>,
  file: string,
  headings: { readonly row: number; readonly dataFrom: number },
): HiddenWatch {
  const place = filePlace(file, sheet.name);
  const headingRows: string[] = [];
  const spans: { from: number; to: number }[] = [];
  const unseen = new Set(sheet.hiddenColumns);
  const columns = new Set<number>();
  let count = 0;

  function hide(row: number): void {
    count++;
    const last = spans.at(-1);
    if (last?.to === row - 1) last.to = row;
    else if (spans.length <= mostSpans) spans.push({ from: row, to: row });
  }

  return {
    see(one) {
      const { row, hidden } = one;
      if (row < headings.row) return;
      if (row < headings.dataFrom) {
        if (hidden) headingRows.push(String(row));
        return;
      }
      if (hidden) hide(row);
      if (unseen.size === 0) return;
      eachCell(one, (cell, index) => {
        if (unseen.has(index + 1) && isFilled(cell)) columns.add(index + 1);
      });
    },
    findings() {
      const findings: Finding[] = [];
      if (headingRows.length > 0) {
        findings.push(raise(hiddenHeadingRow, place, { count: headingRows.length, rows: headingRows }));
      }
      if (count > 0) {
        const rows = spans
          .slice(0, mostSpans)
          .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
        if (spans.length > mostSpans) rows.push('…');
        findings.push(raise(hiddenRows, place, { count, rows }));
      }
      if (columns.size > 0) {
        const letters = [...columns].sort((one, other) => one - other).map(columnLetters);
        findings.push(raise(hiddenColumnsWithData, place, { count: letters.length, columns: letters }));
      }
      if (sheet.filtered) findings.push(raise(filterActive, place, {}));
      return findings;
    },
  };
}
