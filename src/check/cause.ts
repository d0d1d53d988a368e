import type { Finding } from '../notices/finding.ts';
import type { Notice } from '../notices/notice.ts';

type Known = Pick<Finding, 'place' | 'column'>;

/**
 * Findings with one cause read as one: the same notice about the same column of a file (about the file, for some), on whatever sheet of the log it
 * stands. What is found about a sheet as a whole stays that sheet's. This names the cause among those of its notice in its file.
 */
export const causeWithin = ({ oneCause }: Notice, { place, column }: Known): string | number => {
  const about = oneCause ? '' : (column ?? place.column ?? '');
  return place.row === null && place.sheet !== null ? `${place.sheet}\n${about}` : about;
};

/** Names a cause among all. */
export const causeOf = (notice: Notice, finding: Known): string =>
  `${finding.place.file}\n${notice.code}\n${causeWithin(notice, finding)}`;
