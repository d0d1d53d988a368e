import type { Finding } from '../notices/finding.ts';
import type { Notice } from '../notices/notice.ts';

/** Findings with one cause read as one: the same notice about the same column of the same sheet. */
export const causeOf = (
  { code, oneCause }: Notice,
  { place, column }: Pick<Finding, 'place' | 'column'>,
): string =>
  `${place.file}\n${place.sheet ?? ''}\n${code}\n${column ?? (oneCause ? '' : (place.column ?? ''))}`;
