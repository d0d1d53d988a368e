import { countLines, isBlank, nextLine, outcome, quote, RecordScan } from './record-scan.ts';

/** The separators that are tried. */
const delimiters = [',', ';', '\t', '|'] as const;

/** What the first records say of a text file's separator. */
export interface Proof {
  readonly delimiter: string;
  /** The number of fields most records have. */
  readonly fields: number;
  /** Records looked at, and how many of them agree on that number. */
  readonly records: number;
  readonly agree: number;
  /** Another separator explains the records nearly as well. */
  readonly rival: string | null;
  /** Line of the first record with blanks around its quotation marks, from 1; null where there are none, or they are text. */
  readonly spacedLine: number | null;
}

/** Records looked at. */
const sampleRecords = 300;
/** Below this share of the best score another separator is out of the question. */
const rivalShare = 0.8;

/** Finds the separator by the one that cuts most records into the same number of fields; `asked` is taken as it is. */
export function proveDelimiter(head: Uint8Array, last: boolean, asked?: string): Proof {
  const isSpaced = hasSpacedMark(head);
  // One that stands nowhere parts nothing; the first is for a text that has none of them.
  const there = delimiters.filter((one, at) => at === 0 || head.includes(one.charCodeAt(0)));
  const tried = (asked === undefined ? there : [asked])
    .map((delimiter) => ({ delimiter, ...likelier(head, last, delimiter, isSpaced) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = tried;
  if (!best) throw new RangeError('no separator to try');
  const { delimiter, fields, records, agree, spacedLine } = best;
  const rival =
    second && second.score > 0 && second.score >= best.score * rivalShare ? second.delimiter : null;
  return { delimiter, fields, records, agree, rival, spacedLine };
}

/** Blanks around quotation marks are none of the text where the records then agree at least as well. */
function likelier(head: Uint8Array, last: boolean, delimiter: string, isSpaced: boolean) {
  const plain = usualFields(head, last, delimiter, false);
  if (!isSpaced) return plain;
  const padded = usualFields(head, last, delimiter, true);
  return padded.spacedLine !== null && padded.score >= plain.score ? padded : plain;
}

/** Whether a blank stands beside any quotation mark. */
function hasSpacedMark(head: Uint8Array): boolean {
  for (let at = head.indexOf(quote); at >= 0; at = head.indexOf(quote, at + 1))
    if (isBlank(head[at - 1]) || isBlank(head[at + 1])) return true;
  return false;
}

function usualFields(head: Uint8Array, last: boolean, delimiter: string, isPadded: boolean) {
  const scan = new RecordScan(delimiter.charCodeAt(0), isPadded);
  const counts = new Map<number, number>();
  let records = 0;
  let spacedLine: number | null = null;
  let at = 0;
  while (at < head.length && records < sampleRecords) {
    const how = scan.scan(head, at, last);
    if (how === outcome.more && records > 0) break;
    const start = at;
    at = how === outcome.whole ? scan.next : nextLine(head, at);
    if (how === outcome.whole && scan.end === start) continue;
    records++;
    if (how === outcome.whole && scan.spaced > 0) spacedLine ??= 1 + countLines(head, 0, start);
    if (how === outcome.whole) counts.set(scan.fields, (counts.get(scan.fields) ?? 0) + 1);
  }
  let fields = 1;
  let agree = counts.get(1) ?? 0;
  let score = 0;
  for (const [count, times] of counts) {
    const points = (times / records) ** 2 * Math.log2(count);
    if (points > score) [fields, agree, score] = [count, times, points];
  }
  return { fields, agree, records, score, spacedLine };
}

/** The separator a first line `sep=;` names, and the bytes of that line; null when there is none. */
export function sepLine(head: Uint8Array): { delimiter: string; bytes: number } | null {
  const start = new TextDecoder().decode(head.subarray(0, 16));
  const match = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/i.exec(start);
  return match?.[1] && match[1] < '\u0080' ? { delimiter: match[1], bytes: match[0].length } : null;
}

/** What a separator is called. */
export function delimiterName(delimiter: string): string {
  return { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' }[delimiter] ?? delimiter;
}
