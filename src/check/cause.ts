import type { Finding } from '../notices/finding.ts';
import type { Notice } from '../notices/notice.ts';

/**
 * Findings with one cause read as one: the same notice about the same column of a file (about the file, for some), on whatever sheet of the log it
 * stands. What is found about a sheet as a whole stays that sheet's.
 */
export const causeOf = (
  { code, oneCause }: Notice,
  { place, column }: Pick<Finding, 'place' | 'column'>,
): string => {
  const sheet = place.row === null ? (place.sheet ?? '') : '';
  return `${place.file}\n${sheet}\n${code}\n${oneCause ? '' : (column ?? place.column ?? '')}`;
};
