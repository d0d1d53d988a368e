import { check } from '../../src/check/check.ts';
import { type Programme, periodRange } from '../../src/programme/programme.ts';
import { type Cells, gloAct, logFile } from '../report/reports.ts';
import { numbersFrom } from './numbers-from.ts';

/** A row of an office's log of a period. */
export interface LogRow {
  readonly country: string;
  readonly period: string;
  readonly cells: Cells;
}

export interface RandomFiles {
  readonly rows: readonly LogRow[];
  /** Periods of reports that follow each other. */
  readonly reports: readonly string[];
}

const help = { objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance' };
const talks = { objective: 'O1', pillar: 'prevention', activity_type: 'awareness_session' };
/** What is counted: people who are protected by their indicator or by their kind, others, and things. */
const kinds = [
  { ...help, indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
  { ...help, indicator: 'PR-02', people_basis: 'unique', stakeholder: 'victims' },
  { ...help, indicator: 'PR-01', people_basis: 'participations', stakeholder: 'victims; youth' },
  { ...talks, indicator: 'PV-06', people_basis: 'unique', stakeholder: 'victims; police' },
  { ...talks, indicator: 'PV-06', people_basis: 'unique', stakeholder: 'youth' },
  { ...talks, indicator: 'PV-05', people_basis: 'reach_estimate', stakeholder: 'at_risk_migrants' },
  { ...talks, indicator: 'PV-01' },
] satisfies Cells[];

/** The pack, with targets for what is protected: of the end and of one period. */
const always = { from: null, until: null };

export const targeted: Programme = {
  ...gloAct,
  targets: [
    ...gloAct.targets,
    ...['COL', 'LAO', 'NPL'].map((country) => ({
      ...{
        indicator: 'PR-01',
        country,
        period: null,
        baseline: 0,
        target: 150,
        source: 'invented',
        ...always,
      },
    })),
    ...['COL', 'LAO', 'MLI', 'NER', 'NPL', 'PAK'].map((country) => ({
      ...{
        indicator: 'PR-02',
        country,
        period: '2018-S2',
        baseline: 0,
        target: 40,
        source: 'invented',
        ...always,
      },
    })),
  ],
};

/** Invented logs of one to five offices over halves or quarters: several indicators, ways of counting and pillars, sexes, running totals, joint events, targets. */
export function randomFiles(seed: number): RandomFiles {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const of = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  const quarters = next() < 0.3;
  const spoken = quarters ? ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'] : ['2018-S1', '2018-S2'];
  const reports = quarters
    ? ['2018-Q1', '2018-Q2', '2018-S1', '2018-Q3', '2018-Q4', '2018-S2', '2018']
    : ['2018-S1', '2018-S2', '2018'];
  const [most, large] = [of([6, 12, 20]), of([15, 40, 90, 400])];
  const number = () => (next() < 0.5 ? upTo(most) : upTo(large));
  const countries = ['COL', 'LAO', 'MLI', 'NER', 'NPL', 'PAK'].sort(() => next() - 0.5).slice(0, 2 + upTo(3));
  const shown = new Set([kinds[0], ...kinds.filter(() => next() < 0.5)]);
  const rows: LogRow[] = [];
  for (const country of countries)
    for (let activity = 1; activity <= 1 + upTo(2); activity++) {
      const type = next() < 0.6 ? help : talks;
      const mine = kinds.filter((kind) => shown.has(kind) && kind.objective === type.objective);
      const running = next() < 0.15;
      const joint = next() < 0.12 ? `JOINT-2018-${type.objective}` : '';
      const done = next() < 0.5;
      const moves = next() < 0.2;
      const start = next() < 0.5 ? '2017-09-01' : '2018-01-15';
      let reached = 0;
      for (const period of spoken) {
        if (next() < 0.2) continue;
        const end = periodRange(period)!.end;
        const pillar = moves ? of(['protection', 'prosecution']) : type.pillar;
        for (const [at, kind] of mine.entries()) {
          if (next() < 0.25) continue;
          const people = 'people_basis' in kind;
          const totals = running && at === 0;
          const split = people && !totals && next() < 0.5 ? [number(), number(), upTo(most), upTo(most)] : [];
          const value = split.length === 0 ? number() : split.reduce((sum, one) => sum + one, 0);
          if (totals) reached += value;
          const [women = '', men = '', girls = '', boys = ''] = split;
          rows.push({
            country,
            period,
            cells: {
              ...{ activity_id: `${country}-2018-00${activity}`, title: 'Help point', ...kind, pillar },
              pillars_also: pillar === type.pillar ? '' : type.pillar,
              ...(done
                ? { status: 'completed', end_date: end }
                : { status: 'ongoing', end_date: '', target: 20 + upTo(20) }),
              ...{
                start_date: start,
                value: totals ? reached : value,
                basis: totals ? 'cumulative' : 'period',
              },
              ...{ as_of: totals ? end : '', women, men, girls, boys },
              ...{
                joint_id: joint,
                counted_here: joint === '' ? '' : country === countries[0] ? 'yes' : 'no',
              },
            },
          });
        }
      }
    }
  return { rows, reports };
}

/** The logs, a file for each office and period. */
function filesOf(rows: readonly LogRow[]) {
  const files = new Map<string, LogRow[]>();
  for (const row of rows) {
    const key = `${row.country} ${row.period}`;
    files.set(key, [...(files.get(key) ?? []), row]);
  }
  return [...files.values()].map((own) =>
    logFile(
      own[0]!.country,
      own[0]!.period,
      own.map(({ cells }) => cells),
    ),
  );
}

/** What the check says of the logs, and the rows a draft counts: those without errors. */
export async function checked(rows: readonly LogRow[]) {
  const result = await check(filesOf(rows), { programme: targeted, asOf: '2018-12-31', keep: true });
  const bad = new Set(
    result.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => `${place.file} ${place.row}`),
  );
  return { result, sound: result.entries.filter(({ layout, row }) => !bad.has(`${layout.file} ${row}`)) };
}
