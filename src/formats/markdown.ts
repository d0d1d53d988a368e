import { columnLetters } from '../address.ts';
import type { Excerpt } from '../check/diagnostic.ts';
import { unsteered } from '../text/steering.ts';
import type { Format, FormatOptions } from './format.ts';
import { reviewTold } from './reviewed.ts';
import { addressOf, allTold, sentences, type Told } from './told.ts';

/** Markdown (GitHub's) for a comment or the summary of a job: the verdict, then one part a cause. */
export function* markdown(...[result, options]: Parameters<Format>): Generator<string> {
  const { formats: words } = options.words;
  const tally = words.tally(result.counts);
  yield `## ${plain(words.verdict(result))}\n`;
  if (tally !== null) yield `\n${plain(tally)}\n`;
  const review = reviewTold(result, options);
  if (review.length > 0) yield `\n${review.map(marked).join('\n')}\n`;
  if (result.files.length > 1) yield `\n${fileList(result, options)}\n`;
  const told = allTold(result, options);
  for (const one of told) if (one.waiver === null && one.known !== true) yield `\n${part(one, options)}\n`;
}

/** A line by itself, or an item of the list after it. */
const marked = (line: string): string =>
  line.startsWith('- ') ? `- ${plain(line.slice(2))}` : `\n${plain(line)}\n`;

const signs = { ready: '✅', 'ready-with-remarks': '⚠️', 'not-ready': '❌', unreadable: '⛔' } as const;

const fileList = ({ files }: Parameters<Format>[0], { words }: FormatOptions): string =>
  files
    .map(
      ({ file, verdict }) =>
        `- ${signs[verdict]} ${plain(file)}: ${plain(words.formats.fileVerdicts[verdict])}`,
    )
    .join('\n');

function part(told: Told, options: FormatOptions): string {
  const { first } = told;
  const { formats: words } = options.words;
  const { title, message, also, fix, cells } = sentences(told, options);
  const where = [plain(first.place.file), plain(cells === '' ? (addressOf(first.place) ?? '') : cells)];
  return [
    `### ${plain(words.severities[first.severity])}: ${plain(title)} (${first.code})`,
    where.filter((one) => one !== '').join(' · '),
    ...(first.excerpt === undefined ? [] : [table(first.excerpt)]),
    plain(message),
    ...also.map(plain),
    `**${plain(words.whatToDo)}:** ${plain(fix)}`,
  ].join('\n\n');
}

/** The piece of the sheet, with its own letters and numbers. */
function table({ columns, headingRow, rows }: Excerpt): string {
  const lines = [
    ['', ...columns.map(({ column }) => columnLetters(column))],
    ['--:', ...columns.map(() => '---')],
    [String(headingRow), ...columns.map(({ heading }) => cell(heading))],
    ...rows.map(({ row, cells }) => [String(row), ...cells.map(cell)]),
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Characters of a cell that are shown. */
const longestCell = 60;
const cell = (text: string) => {
  const shown = unsteered(text);
  return plain(shown.length > longestCell ? `${Array.from(shown).slice(0, longestCell).join('')}…` : shown);
};

/** A text on one line in which nothing is taken for a mark, a link, a tag or a name. */
export const plain = (text: string): string =>
  unsteered(text)
    .trim()
    .replace(/[\\`*_[\]<>|~$#]/g, '\\$&')
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replaceAll('&', '&amp;')
    .replace(/@/g, '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\b(www)\./gi, '$1&#46;');
