import { damagedPart } from './limits.ts';
import { COMPATIBILITY, isForeign, toldName } from './names.ts';

const choice = toldName('', COMPATIBILITY, 'AlternateContent');
/** What a workbook may have for programs to choose from: things drawn on the sheet. All else would read one way here and another way there. */
const choosable = new Set('controls control controlPr oleObjects oleObject objectPr anchor'.split(' '));
/** Elements right inside a root that may stand there more than once. */
const repeated = new Set(
  'Relationship Override Default property conditionalFormatting fileRecoveryPr'.split(' '),
);

/** Sees to it that a part says one thing to all programs: what stands in it once, and nothing to choose from. Throws F011. */
export class Watch {
  /** How many elements are open around those among which a program may choose. */
  private choosing = Number.POSITIVE_INFINITY;
  private readonly seen = new Set<string>();
  private readonly part: string;

  constructor(part: string) {
    this.part = part;
  }

  /** Takes an element as it is told, the root being at depth 1. */
  see(name: string, depth: number): void {
    if (name === choice) this.choosing = Math.min(this.choosing, depth);
    if (depth > this.choosing && !isForeign(name) && !choosable.has(name)) throw this.damaged();
    if (depth !== 2 || isForeign(name) || repeated.has(name)) return;
    if (this.seen.has(name)) throw this.damaged();
    this.seen.add(name);
  }

  /** So many elements are still open. */
  leave(depth: number): void {
    if (depth < this.choosing) this.choosing = Number.POSITIVE_INFINITY;
  }

  private damaged(): Error {
    return damagedPart('damaged', this.part);
  }
}
