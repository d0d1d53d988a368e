import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One heading as offices write it; `beside` are headings that must stand in the same row. */
interface CorpusRow {
  readonly heading: string;
  readonly language: string;
  /** The column it means for certain, or `none`. */
  readonly column: string;
  readonly beside: readonly string[];
  /** `printed` by us, written for the `office` list, or held `apart`: written before anybody looked what is read. */
  readonly kind: 'printed' | 'office' | 'apart';
}

const file = join(import.meta.dirname, '../../fixtures/headings.csv');
const rows: (Omit<CorpusRow, 'beside'> & { beside: string })[] = parse(readFileSync(file), { columns: true });

/** `fixtures/headings.csv`. */
export const headingCorpus: readonly CorpusRow[] = rows.map((row) => ({
  ...row,
  beside: row.beside === '' ? [] : row.beside.split(' | '),
}));
