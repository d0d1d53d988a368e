import { cellName } from '../address.ts';
import { cutText } from '../check/cut.ts';
import { safeSheet } from '../check/safe-names.ts';
import { maskedCell } from '../check/shown.ts';
import { groupBy } from '../group-by.ts';
import { mask, masked } from '../privacy/personal-data.ts';
import type { ColumnName } from '../schema/columns.ts';
import { bidiControls, directionMarks, invisible } from '../text/hidden.ts';
import type { Correction, CorrectionKind } from './correction.ts';

/** A correction as it is told: what looks like personal data is masked. */
export interface Shown {
  readonly kind: CorrectionKind;
  readonly sheet: string | null;
  readonly row: number;
  readonly line: number | null;
  /** `N12`. */
  readonly cell: string;
  readonly column: ColumnName | null;
  readonly heading: string;
  readonly before: string;
  readonly after: string;
}

/** Makes a correction tellable: of a cell that is masked nothing else is told either. */
export function shown({ kind, place, name, heading, old, cell }: Correction): Shown {
  const column = name ?? undefined;
  const [before, after] = [old.text, cell.text].map((text) => maskedCell(text, column));
  const isMasked = [before !== old.text, after !== cell.text];
  return {
    kind,
    sheet: safeSheet(place.sheet),
    row: place.row,
    line: place.line ?? null,
    cell: cellName(place)!,
    column: name,
    heading: cutText(masked(heading)),
    before: cutText(isMasked[1] && !isMasked[0] ? mask : before!),
    after: cutText(isMasked[0] && !isMasked[1] ? mask : after!),
  };
}

/** Corrections by what they change: cells of one column and sheet that held the same and hold the same now. */
export const changesOf = (corrections: readonly Correction[]): readonly (readonly Shown[])[] => [
  ...groupBy(corrections.map(shown), ({ kind, sheet, heading, before, after }) =>
    [kind, sheet, heading, before, after].join('\n'),
  ).values(),
];

const unseen = new RegExp(`[${directionMarks}${bidiControls}]|${invisible.source}|[\\u00a0\\u202f]`, 'gu');
const numbered = (sign: string) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;

/** A text in which what nobody sees is named, and blanks at its ends are signs. */
export const visible = (text: string): string =>
  text.replace(unseen, numbered).replace(/^ +| +$/g, (blanks) => '␣'.repeat(blanks.length));
