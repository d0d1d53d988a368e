/** What an IATI file says in its own language. */
export interface IatiWords {
  /** The title of a country's part. */
  component(action: string, country: string): string;
  /** What the activities of a country are part of. */
  partOf(action: string): string;
  /** Said of every file, whether a number is left out or not. */
  readonly protection: string;
  readonly draft: string;
  unit(unit: string): string;
  counted(basis: string): string;
  /** What a number to date covers: ISO day, and the first period of the logs. */
  toDate(day: string, since: string): string;
}
