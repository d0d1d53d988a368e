import type { PackSource } from './pack.ts';
import { readRecords } from './pack-records.ts';

/** A pack whose files are texts in memory, by their names inside its folder (`codes/status.csv`). */
export const packOf = (texts: ReadonlyMap<string, string>, sha256: string): PackSource => ({
  sha256,
  json: (name) => {
    const text = texts.get(name);
    return text === undefined ? undefined : JSON.parse(text.replace(/^\ufeff/, ''));
  },
  table: (name) => {
    const text = texts.get(name);
    return text === undefined ? undefined : readRecords(text);
  },
});
