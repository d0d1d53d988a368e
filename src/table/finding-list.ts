import { filePlace } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { limitReached } from '../notices/limit-reached.ts';

/** Findings of one kind that are listed for one file. */
export const maxListed = 1000;

/** Findings of a file: each place once however often the rows are read, and no more than a person can use. */
export class FindingList {
  readonly findings: Finding[] = [];
  private readonly seen = new Set<string>();
  private readonly counts = new Map<string, number>();
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  add(finding: Finding): void {
    const { place } = finding;
    const { code } = finding.notice;
    const count = this.counts.get(code) ?? 0;
    const key = `${code} ${place.line} ${place.row} ${place.column}`;
    if (count > maxListed || this.seen.has(key)) return;
    this.counts.set(code, count + 1);
    if (count < maxListed) {
      this.seen.add(key);
      this.findings.push(finding);
    } else {
      const data = { kind: code, limit: maxListed };
      this.findings.push(raise(limitReached, filePlace(this.file), data));
    }
  }
}
