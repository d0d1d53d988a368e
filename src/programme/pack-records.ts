// Its build for browsers, which brings what it needs of Node's Buffer and loads in half the time.
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { PackProblem } from './problem.ts';

/** Rows of a table; the shipped pack's longest table has 160. */
const mostRows = 5000;

/**
 * All records of a table, empty lines too, parted by commas or, as spreadsheets save them in many countries, by semicolons
 * or tabs. Undefined, with the problem noted at its row, where the text is not well made.
 */
export function recordsOf(file: string, text: string, problems: PackProblem[]): string[][] | undefined {
  const place = { file, column: null };
  try {
    const records: string[][] = parse(text, {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: false },
      ...{ delimiter: delimiterOf(text), to: mostRows + 1 },
      // Rows typed below those of another program may end otherwise.
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    if (records.length <= mostRows) return records;
    problems.push({ ...place, row: mostRows + 1, problem: 'rows-many', most: mostRows });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ ...place, row: Number(error.records) + 1, problem: 'quotes-wrong' });
  }
  return undefined;
}

/** A pack's headings hold no such sign themselves. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.split(/[\r\n]/, 1);
  return [',', ';', '\t'].reduce((most, sign) =>
    count(headings, sign) > count(headings, most) ? sign : most,
  );
}

const count = (text: string, sign: string) => text.split(sign).length;
