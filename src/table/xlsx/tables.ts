import type { Range } from '../../address.ts';
import { damagedPart, TOTALS_ROWS } from './limits.ts';
import { type Relation, refuseOtherKind } from './parts.ts';
import { parseRange } from './range.ts';
import { readXml } from './read-xml.ts';
import type { Zip } from './zip.ts';

/** What a table says of the sheet on which it stands. */
interface Table {
  /** Its filter is on. */
  readonly filtered: boolean;
  /** The rows in which it adds up the others; null without any. */
  readonly totals: Range | null;
}

/** What the tables of a sheet say together. */
export interface Tables {
  readonly filtered: boolean;
  readonly totals: ReadonlyMap<number, readonly Range[]>;
}

/** Tells of the tables on a sheet, by the relations of the sheet; reads each table once. Throws F010, F011, F016. */
export function tablesOf(
  zip: Zip,
  contentType: (part: string) => string,
): (relations: ReadonlyMap<string, Relation>) => Promise<Tables> {
  const known = new Map<string, Table>();
  return async (relations) => {
    let filtered = false;
    const totals = new Map<number, Range[]>();
    for (const relation of relations.values()) {
      const part = relation.kind === 'table' && !relation.external ? zip.find(relation.target) : undefined;
      if (part === undefined) continue;
      refuseOtherKind(part, 'table', contentType(part));
      const table = known.get(part) ?? (await readTable(zip, part));
      known.set(part, table);
      filtered ||= table.filtered;
      if (table.totals === null) continue;
      for (let row = table.totals.top; row <= table.totals.bottom; row++) {
        const ranges = totals.get(row);
        if (ranges === undefined) totals.set(row, [table.totals]);
        else ranges.push(table.totals);
      }
    }
    return { filtered, totals };
  };
}

async function readTable(zip: Zip, part: string): Promise<Table> {
  let filtered = false;
  let totals: Range | null = null;
  await readXml(zip, part, 'table', {
    open(tag) {
      if (tag.name === 'filterColumn') filtered = true;
      if (tag.name !== 'table') return;
      const [range, count] = [parseRange(tag.get('ref') ?? ''), Number(tag.get('totalsRowCount') ?? 0)];
      if (range === null || count === 0) return;
      if (!(Number.isInteger(count) && count > 0 && count <= TOTALS_ROWS)) throw damagedPart('damaged', part);
      totals = { ...range, top: Math.max(range.top, range.bottom - count + 1) };
    },
  });
  return { filtered, totals };
}
