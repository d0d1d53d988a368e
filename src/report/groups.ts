import { countReports } from '../count/count.ts';
import type { Figures } from '../count/figures.ts';
import { countedGroups, groupRows } from '../count/groups.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Programme } from '../programme/programme.ts';
import { closedToGroups, printedGroups, type SafeGroup, safeGroups } from '../protect/groups.ts';
import { hiddenNumbers, type PrintedReport } from '../protect/printed.ts';
import { protectReports } from '../protect/protect.ts';

/** The groups of people that a grant counts besides, as a report may tell them. */
export interface GroupsTold {
  readonly told: readonly SafeGroup[];
  /** What this report and those before it printed of them. */
  readonly reports: readonly PrintedReport[];
  readonly hidden: ReadonlySet<number>;
}

/** What earlier reports printed, and of groups, where their file says it. */
interface EarlierReports {
  readonly reports: readonly PrintedReport[];
  readonly groups?: readonly PrintedReport[];
}

const nobody: GroupsTold = { told: [], reports: [], hidden: new Set() };

/** Counts and protects the groups of a grant in the last of some reports; of indicators with protected numbers none is told. */
export function groupsTold(
  entries: readonly Entry[],
  programme: Programme,
  reports: readonly Figures[],
  below: number,
  before: EarlierReports | undefined,
): GroupsTold {
  if (programme.groups.length === 0) return nobody;
  const closed = closedToGroups(reports);
  const groups = countedGroups(programme).filter(({ whole }) => !closed.has(whole.code));
  const rows = groupRows(entries, groups);
  if (rows.length === 0 && before?.groups === undefined) return nobody;
  const { period } = reports.at(-1)!;
  const own = { ...programme, indicators: groups.map(({ indicator }) => indicator), targets: [] };
  const counted = countReports(rows, {
    ...{ programme: own, period },
    before: reports.slice(0, -1).map((one) => one.period),
  });
  const safe = protectReports(counted, below, before?.groups ?? before?.reports.map(untold));
  const silent = new Set<string>();
  const told = safe.map((one, at) => safeGroups(one, counted[at]!, reports[at]!, groups, silent));
  return {
    told: told.at(-1)!,
    reports: safe.map((one, at) => printedGroups(one, told[at]!)),
    hidden: hiddenNumbers(counted.at(-1)!, safe.at(-1)!),
  };
}

/** A report whose file says nothing of groups printed none. */
const untold = ({ period, suppressedBelow }: PrintedReport): PrintedReport => ({
  ...{ period, suppressedBelow },
  numbers: [],
});
