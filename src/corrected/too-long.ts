import { codeReaders } from '../log/cells/code.ts';
import { type LogOptions, openLog } from '../log/log.ts';
import { eachCell, type Source } from '../table/table.ts';

/** The largest log that is corrected: it is in memory whole, with its copy and the rows of both. */
const mostOf = { bytes: 100_000_000, cells: 300_000, characters: 30_000_000 };

/** More than is corrected; what was found may be not all of it. */
interface TooLong {
  readonly what: keyof typeof mostOf;
  readonly found: number;
  readonly most: number;
}

/** A log that is longer than any that is corrected; its message is for nobody. */
export class LogTooLong extends Error {
  readonly found: TooLong;

  constructor(found: TooLong) {
    super(`too long to be corrected: ${found.found} ${found.what}`);
    this.found = found;
  }
}

/** A workbook whose limits let it be read once only: its parts are longer than all that is corrected. */
export const unreadTwice = (): LogTooLong =>
  new LogTooLong({ what: 'characters', found: mostOf.characters, most: mostOf.characters });

/** Whether a log is too long to be corrected; null when it is not. Its rows are read until that is known. */
export async function tooLong(source: Source, options: Omit<LogOptions, 'readers'>): Promise<TooLong | null> {
  const over = (what: TooLong['what'], found: number): TooLong | null =>
    found > mostOf[what] ? { what, found, most: mostOf[what] } : null;
  const large = over('bytes', source.size);
  if (large !== null) return large;
  const { sheets } = await openLog(source, { ...options, readers: codeReaders(options.programme) });
  const count = { cells: 0, characters: 0 };
  for (const { sheet } of sheets)
    for await (const batch of sheet.rows()) {
      for (const row of batch)
        eachCell(row, ({ text }) => {
          if (text !== '') count.cells++;
          count.characters += text.length;
        });
      const long = over('cells', count.cells) ?? over('characters', count.characters);
      if (long !== null) return long;
    }
  return null;
}
