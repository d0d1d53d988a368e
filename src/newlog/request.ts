import type { ColumnText } from '../formats/words.ts';
import { inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import type { ColumnName, Values } from '../schema/columns.ts';
import type { Placed } from './layout.ts';
import type { NewLogWords } from './words.ts';

/** What a log is made for. */
export interface LogRequest {
  readonly programme: Programme;
  /** ISO 639-1 code of the office's language. */
  readonly language: string;
  readonly words: NewLogWords;
  readonly rightToLeft: boolean;
  /** What a column is called, and what it is for. */
  heading(column: ColumnName): string;
  readonly columns: Readonly<Record<ColumnName, ColumnText>>;
  /** The office's country, alpha-3. */
  readonly office: string;
  /** As the office reads them. */
  readonly country: string;
  readonly period: string;
  /** Rows of the last log, of which what is not finished is carried over. */
  readonly last?: readonly Values[];
}

/** What a column is called in the office's language. */
export const headingFor = (
  { column, people }: Placed,
  { heading, programme, language }: LogRequest,
): string => (column === null ? inLanguage(people.labels, language, programme) : heading(column.name));
