/** What exports of rows say to whoever reads them. */
export interface RowsWords {
  /** Names of the two sheets of a workbook. */
  readonly sheets: Readonly<Record<'rows' | 'about', string>>;
  /** `period` is null where rows of all periods are in. */
  title(action: string, period: string | null): string;
  /** What the rows are, what is left out and why: said in every export in the same way, whether something was or not. */
  about(columns: readonly string[]): readonly string[];
  readonly draft: string;
  readonly noLicence: string;
  /** A log that rows came from. */
  source(country: string, period: string): string;
}
