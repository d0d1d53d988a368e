import type { OfficeStatus } from './status.ts';
import type { DeskWords, ReplyWords } from './words.ts';

type RemarkWords = Pick<DeskWords | ReplyWords, 'overlap' | 'partsMissing' | 'longer'>;

/** What is to be settled with an office besides its cells: files twice, of another period, of a part of it. */
export const remarksOf = (
  { overlaps, partsMissing, longer }: OfficeStatus,
  words: RemarkWords,
): readonly string[] => [
  ...overlaps.map((one) => words.overlap(one)),
  ...(partsMissing.length > 0 ? [words.partsMissing(partsMissing)] : []),
  ...(longer.length > 0 ? [words.longer(longer)] : []),
];
