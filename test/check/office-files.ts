import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Result } from '../../src/check/result.ts';
import { memorySource } from '../../src/cli/files.ts';
import { packWithHistory } from '../programme/pack-on-disk.ts';

export const programme = packWithHistory();
const fixtures = join(import.meta.dirname, '../../fixtures');

const namesIn = (folder: string): readonly string[] => readdirSync(join(fixtures, folder)).sort();
const bytesIn =
  (folder: string) =>
  (file: string): Uint8Array =>
    new Uint8Array(readFileSync(join(fixtures, folder, file)));

/** Logs as offices would send them, and the bytes of one. */
export const officeFiles = namesIn('offices');
export const officeBytes = bytesIn('offices');
/** Files that go wrong in many ways at once, and the bytes of one. */
export const messyFiles = namesIn('messy');
export const messyBytes = bytesIn('messy');

/** One file, checked on the last day of 2018 with its rows kept; of a workbook only some sheets where they are named. */
export function checkOne(file: string, bytes: Uint8Array, sheets: readonly string[] = []): Promise<Result> {
  const reading = sheets.length === 0 ? {} : { sheets };
  return check([memorySource(file, bytes)], { programme, asOf: '2018-12-31', keep: true, reading });
}

/** A finding that must come: `column` is the schema's name or the letters of a column of the office's own, and not asked where it is empty. */
export interface ExpectedFinding {
  readonly file: string;
  /** The sheets asked for. */
  readonly sheets: string;
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly code: string;
}

/** What must be found in them, worked out by hand. */
export const expectedFindings = parse(readFileSync(join(fixtures, 'expected/offices.csv')), {
  columns: true,
}) as readonly ExpectedFinding[];

/** Whether a finding is what was expected. */
export const isExpected = (expected: ExpectedFinding, { place, code, column }: Diagnostic, letters: string) =>
  code === expected.code &&
  (place.sheet ?? '') === expected.sheet &&
  String(place.row ?? '') === expected.row &&
  (expected.column === '' || expected.column === (column ?? letters));
