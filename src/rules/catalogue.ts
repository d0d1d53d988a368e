import { notices } from '../notices/index.ts';
import type { Notice } from '../notices/notice.ts';
import { waiverIdle } from '../notices/waiver-idle.ts';
import { type RuleNotice, rules } from './index.ts';

/** Families in the order of reading: files, sheets, headings, cells, lists, across cells, rows and files, privacy, limits, documents. */
const families = 'FSHCLXRBPKD';
const place = ({ code }: Notice) => `${families.indexOf(code[0]!)}${code}`;

type Told = (typeof notices)[number] | RuleNotice;
/** Ids of all that can be said: a language has words for each. */
export type NoticeId = Told['id'];

type WithSentences<N> =
  N extends Notice<Notice['slots'], string, string, infer Sentence>
    ? string extends Sentence
      ? never
      : N
    : never;
/** Notices of the family D, which only headquarters read. */
interface OfHeadquarters {
  readonly code: `D${string}`;
}
/** Ids of those whose examples are sentences: a language has words for each that officers read; */
export type ToldByExample = Exclude<WithSentences<Told>, OfHeadquarters>['id'];
/** and French for those that headquarters read. */
export type ToldByExampleAtHeadquarters = Extract<WithSentences<Told>, OfHeadquarters>['id'];

/** All that can be said, by code. */
export const catalogue: readonly Notice[] = [
  ...new Set<Notice>([...notices, ...rules.map(({ notice }) => notice)]),
].sort((a, b) => (place(a) < place(b) ? -1 : 1));

/** Whether headquarters may accept a finding: nothing that protects people, and nothing that says what was accepted. */
export const canBeWaived = (notice: Notice): boolean =>
  canBeOff(notice) && !notice.code.startsWith('P') && notice !== waiverIdle;

const byCode = new Map(catalogue.map((notice) => [notice.code, notice]));

/** Whether a person may leave a notice out of an answer: not what stops reading or cuts it short, and nothing that protects people. */
export const canBeOff = ({ code, severity, cutsShort, explainsHeadings, limit }: Notice): boolean =>
  severity === 'note' ||
  (severity !== 'stop' && !cutsShort && !explainsHeadings && !limit && !code.startsWith('P'));

/** The notice of a code; throws a RangeError where there is none. */
export function noticeOf(code: string): Notice {
  const found = byCode.get(code);
  if (found === undefined) throw new RangeError(`No notice has the code ${code}.`);
  return found;
}
