import { type Programme, periodRange } from '../programme/programme.ts';
import type { Before } from '../report/input.ts';
import { Failure } from './failure.ts';
import { fileBeside, mostOfResult } from './file-beside.ts';

/**
 * What the last report before a period, or the last of the period itself, and those before it printed, from the file that was
 * written beside it.
 */
export async function figuresBefore(path: string, programme: Programme, period: string): Promise<Before> {
  const { readFiguresFile } = await import('../report/figures-file.ts');
  const file = readFiguresFile(readText(path), programme);
  if (file === null) throw new Failure(({ noFigures }) => noFigures(path));
  const { end } = periodRange(period)!;
  const later = file.reports.find((report) => periodRange(report.period)!.end > end);
  if (later !== undefined) throw new Failure(({ laterFigures }) => laterFigures(path, later.period));
  return file;
}

/** The text of a file of figures of a programme. Throws a Failure where it is none. */
export async function figuresText(path: string, programme: Programme): Promise<string> {
  const { readFiguresFile } = await import('../report/figures-file.ts');
  const text = readText(path);
  if (readFiguresFile(text, programme) === null) throw new Failure(({ noFigures }) => noFigures(path));
  return text;
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileBeside(path, mostOfResult));
  } catch {
    throw new Failure(({ noFigures }) => noFigures(path));
  }
}
