import type { LetterheadFinding } from '../report/letterhead/faults.ts';
import type { LetterheadWords } from '../report/letterhead/words.ts';
import { inserted, type Screen } from './terminal.ts';

/** What a check of a letterhead found, for people: each finding with its place, the words of the paragraph and what to do. */
export function* printLetterhead(
  findings: readonly LetterheadFinding[],
  file: string,
  words: LetterheadWords,
  { ink, wrap, clip }: Screen,
): Iterable<string> {
  for (const finding of findings) {
    const { mustBeMended, spot } = finding;
    const [happened, advice] = words.fault(finding);
    const severity = mustBeMended ? words.severity.mustBeMended : words.severity.light;
    const lines = [
      `${ink(mustBeMended ? 31 : 36, severity)}  ${ink(1, inserted(words.where(spot)))}`,
      ...(spot === null || spot.text === '' ? [] : [`    ${ink(2, clip(spot.text, 72))}`]),
      ...wrap(`    ${inserted(happened)}`, '    '),
      ...wrap(`    ${inserted(advice)}`, '    '),
    ];
    yield `${lines.join('\n')}\n\n`;
  }
  const mustBeMended = findings.filter((finding) => finding.mustBeMended).length;
  yield `${words.verdict(file, mustBeMended, findings.length - mustBeMended)}\n`;
}

/** The same as JSON. */
export function letterheadJson(
  findings: readonly LetterheadFinding[],
  file: string,
  words: LetterheadWords,
): string {
  const told = findings.map((finding) => {
    const { fault, mustBeMended, what, suggestion, spot } = finding;
    const [message, advice] = words.fault(finding);
    const place =
      spot === null
        ? null
        : { part: spot.part, textBox: spot.inBox, heading: spot.heading, paragraph: spot.text };
    return { fault, mustBeMended, what, suggestion, place, message, advice };
  });
  const ready = findings.every(({ mustBeMended }) => !mustBeMended);
  return `${JSON.stringify({ file, ready, findings: told }, null, 2)}\n`;
}
