import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';
import type { Why } from './unsaid.ts';

/** What schemas say besides names and codes: headings and columns in the reader's language, the rest in headquarters' one. */
export interface SchemaTexts extends SchemaWords {
  /** ISO 639-1. */
  readonly language: string;
  heading(name: ColumnName): string;
  readonly columns: Readonly<Record<ColumnName, ColumnText>>;
  /** The title of a rule by its code. */
  rule(code: string): string;
}

/** What schemas say to headquarters. */
export interface SchemaWords {
  /** Of a grant by its short title. */
  title(action: string): string;
  readonly about: string;
  readonly row: string;
  readonly head: Readonly<Record<'column' | 'heading' | 'need' | 'holds' | 'hxl' | 'what', string>>;
  readonly needs: Readonly<Record<'R' | 'C' | 'O', string>>;
  readonly holds: Readonly<Record<'text' | 'form' | 'day' | 'number' | 'whole', string>>;
  /** Codes of a list, of which so many are not named. */
  codes(named: readonly string[], more: number): string;
  readonly several: string;
  /** Above the rules that no schema says, and what stands there. */
  readonly unsaid: string;
  readonly unsaidAbout: string;
  readonly unsaidHead: Readonly<Record<'rule' | 'title' | 'why', string>>;
  readonly why: Readonly<Record<Why, string>>;
}
