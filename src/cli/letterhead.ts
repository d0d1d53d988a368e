import { safePath } from '../check/safe-names.ts';
import { letterheadJson, printLetterhead } from '../formats/letterhead.ts';
import { screenOf } from '../formats/terminal.ts';
import type { Document } from '../report/blocks.ts';
import type { Drawn } from '../report/docx/draw.ts';
import { annotatedLetterhead } from '../report/letterhead/annotate.ts';
import { checkLetterhead } from '../report/letterhead/check.ts';
import type { LetterheadFinding } from '../report/letterhead/faults.ts';
import { fontsOf } from '../report/letterhead/fonts.ts';
import type { MarkerWords } from '../report/letterhead/markers.ts';
import { type Letterhead, openLetterhead, UnfitLetterhead } from '../report/letterhead/open.ts';
import type { LetterheadWords } from '../report/letterhead/words.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { fileAt } from './files.ts';
import { printOut, spareFile, writeOutput } from './output.ts';
import { terminal } from './printing.ts';

/** What some work on the letterhead behind a path gives. Throws a Failure that says why the file is none. */
async function fit<T>(path: string, words: LetterheadWords, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnfitLetterhead)) throw error;
    throw new Failure(() => words.unfit(safePath(path), error.why, error.part), exitCodes.unreadable);
  }
}

const letterheadAt = (path: string, words: LetterheadWords): Promise<Letterhead> =>
  fit(path, words, async () => openLetterhead(await fileAt(path)));

/** Writes a letterhead to begin with, where no file is yet. */
export async function startLetterhead(path: string, language: string, words: LetterheadWords): Promise<void> {
  expectDocx(path, words);
  await spareFile(path);
  const { blankLetterhead } = await import('../report/docx/writer.ts');
  await writeOutput(path, await blankLetterhead(language));
  await printOut([`${words.started(safePath(path)).join('\n')}\n`]);
}

/** Checks a letterhead, prints what is wrong with it and gives the exit code; `output` gets a copy with comments. */
export async function judgeLetterhead(
  path: string,
  words: LetterheadWords,
  asked: {
    readonly format: 'pretty' | 'json';
    readonly output?: string | undefined;
    readonly color: boolean;
  },
): Promise<number> {
  const { output, format, color } = asked;
  if (output !== undefined) {
    expectDocx(output, words);
    await spareFile(output);
  }
  const letterhead = await letterheadAt(path, words);
  const findings = await findingsOf(letterhead);
  const file = safePath(path);
  if (format === 'json') await printOut([letterheadJson(findings, file, words)]);
  else await printOut(printLetterhead(findings, file, words, screenOf(terminal(color))));
  if (output !== undefined) {
    const say = (finding: LetterheadFinding) => [words.where(finding.spot), ...words.fault(finding)];
    await writeOutput(output, annotatedLetterhead(letterhead, findings, say));
    process.stderr.write(`${words.annotated(safePath(output))}\n`);
  }
  return findings.some(({ mustBeMended }) => mustBeMended) ? exitCodes.findings : exitCodes.clean;
}

/** What draws reports into the letterhead behind a path. Throws a Failure where that has mistakes. */
export async function letterheadDrawer(
  path: string,
  words: LetterheadWords,
): Promise<(report: Document, markers: MarkerWords) => Promise<Drawn>> {
  const letterhead = await letterheadAt(path, words);
  const mistakes = checkLetterhead(letterhead).filter(({ mustBeMended }) => mustBeMended);
  const first = mistakes
    .slice(0, 3)
    .map((finding) => `${words.where(finding.spot)}: ${words.fault(finding)[0]}`);
  if (first.length > 0) throw new Failure(() => words.mistakes(safePath(path), mistakes.length, first));
  const { drawInLetterhead } = await import('../report/docx/writer.ts');
  return (report, markers) => fit(path, words, () => drawInLetterhead(report, letterhead, markers));
}

async function findingsOf(letterhead: Letterhead): Promise<LetterheadFinding[]> {
  const { isMeasured } = await import('../report/docx/writer.ts');
  return checkLetterhead(letterhead, isMeasured, fontsOf(letterhead));
}

function expectDocx(path: string, words: LetterheadWords): void {
  if (!/\.docx$/i.test(path)) throw new Failure(() => words.notDocx(safePath(path)));
}
