import { columns } from '../../src/schema/columns.ts';

type Cells = Readonly<Record<string, string | number>>;

const pillars = [
  { pillar: 'prevention', objective: 'O1', indicators: ['PV-01', 'PV-02', 'PV-03', 'PV-04', 'PV-06'] },
  { pillar: 'protection', objective: 'O5', indicators: ['PR-01', 'PR-04', 'PR-05', 'PR-06', 'PR-02'] },
  { pillar: 'prosecution', objective: 'O3', indicators: ['PS-01', 'PS-03', 'PS-05', 'PS-02', 'PS-01'] },
  { pillar: 'partnerships', objective: 'O4', indicators: ['PA-03', 'PA-05', 'PA-04', 'PA-04', 'PA-04'] },
];
const people = new Set(['PV-06', 'PR-01', 'PR-02', 'PS-01', 'PS-03', 'PA-04']);
const documents = new Set(['PR-04', 'PA-05']);

/** How the rows of a log are made. */
export interface Shape {
  /** Result lines an activity: with 5, four rows in five inherit its cells; with 1 every row fills them, which is harder. */
  readonly lines: 1 | 5;
  /** Every third row gives a warning; otherwise there is nothing to find. */
  readonly remarks?: boolean;
  /** Three codes of each activity are on no list. */
  readonly unknown?: boolean;
  /** Days after the first that each activity lasts, up to 20: other days than those of another country's. */
  readonly days?: number;
}

/** An invented log of one country as CSV; the numbers only need to look real. */
export const benchLog = (country: string, period: string, rows: number, shape?: Shape): string =>
  [...benchLines(country, period, rows, shape)].join('');

/** The lines of such a log, headings first. */
export function* benchLines(...given: Parameters<typeof benchRows>): Generator<string> {
  for (const cells of benchRows(...given)) yield `${cells.map(quoted).join(',')}\n`;
}

/** The rows of such a log, headings first. */
export function* benchRows(
  country: string,
  period: string,
  rows: number,
  { lines, remarks = false, unknown = false, days = 0 }: Shape = { lines: 5 },
): Generator<string[]> {
  const [year, half] = period.split('-S') as [string, string];
  yield columns.map(({ name }) => name);
  for (let index = 0; index < rows; index++) {
    const activity = Math.floor(index / lines);
    const line = index % 5;
    const { pillar, objective, indicators } = pillars[activity % pillars.length]!;
    const indicator = indicators[line]!;
    const month = String((Number(half) - 1) * 6 + 1 + (activity % 5)).padStart(2, '0');
    const day = 1 + (activity % (25 - days));
    const date = (dayOfMonth: number) => `${year}-${month}-${String(dayOfMonth).padStart(2, '0')}`;
    const total = 20 + ((activity * 7 + line) % 60);
    const first: Cells = {
      country,
      period,
      agency: 'UNODC',
      objective,
      pillar,
      crime_type: 'BOTH',
      activity_type: 'training',
      title: `Invented training ${10_000 + activity} of the benchmark`,
      status: 'completed',
      start_date: date(day),
      end_date: date(day + days),
      admin1: remarks && index % 3 === 0 ? '' : `Region ${activity % 9}`,
      place: `Town ${activity % 40}`,
      partners: 'Ministry of the Interior; Ministry of Justice',
      ...(unknown ? { agency: 'XX', crime_type: 'YY', status: 'ZZ' } : {}),
      narrative:
        'Participants practised interviews and case files. The sentence is invented for the benchmark.',
    };
    const cells: Cells = {
      activity_id: `${country}-${year}-${half}${String(activity).padStart(5, '0')}`,
      ...(index % lines === 0 ? first : {}),
      indicator,
      value: documents.has(indicator) ? 1 : total,
      evidence: 'attendance list',
      ...(documents.has(indicator) ? { stage: 'drafted' } : {}),
      ...(people.has(indicator)
        ? {
            people_basis: 'participations',
            stakeholder: ({ 3: 'prosecutors', 4: 'judiciary' } as const)[line] ?? 'police',
            women: 8,
            men: total - 8,
          }
        : {}),
    };
    yield columns.map(({ name }) => String(cells[name] ?? ''));
  }
}

/** A field of a CSV record. */
export const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
