import type { Place } from '../address.ts';
import type { Finding } from '../notices/finding.ts';

/** Findings of one kind that are listed of a sheet; those after them are counted. */
export const maxListed = 1000;

interface Kind {
  listed: number;
  /** The last that is listed: it says how many more there are. */
  last: { -readonly [Part in keyof Finding]: Finding[Part] };
  /** The place of the last that was counted: rows are read in order, and may be read again. */
  furthest: Place;
}

/** Findings of a file: each place counted once however often the rows are read. */
export class FindingList {
  readonly findings: Finding[] = [];
  private readonly seen = new Set<string>();
  private readonly kinds = new Map<string, Kind>();

  add(finding: Finding): void {
    const { place, notice, data } = finding;
    const sort = `${notice.code}\n${place.sheet ?? ''}`;
    const key = `${sort}\n${place.line} ${place.row} ${place.column} ${data.where ?? ''}`;
    if (this.seen.has(key)) return;
    const kind = this.kinds.get(sort);
    if (kind !== undefined && kind.listed >= maxListed) {
      if (!isAfter(place, kind.furthest)) return;
      kind.last.more = (kind.last.more ?? 0) + 1;
      kind.furthest = place;
      return;
    }
    const last = { ...finding };
    this.findings.push(last);
    this.seen.add(key);
    this.kinds.set(sort, { listed: (kind?.listed ?? 0) + 1, last, furthest: place });
  }
}

const isAfter = ({ row, column }: Place, other: Place): boolean =>
  ((row ?? 0) - (other.row ?? 0) || (column ?? 0) - (other.column ?? 0)) > 0;
