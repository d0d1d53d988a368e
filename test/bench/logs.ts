import { columns } from '../../src/schema/columns.ts';

type Cells = Readonly<Record<string, string | number>>;

const pillars = [
  { pillar: 'prevention', objective: 'O1', indicators: ['PV-01', 'PV-02', 'PV-03', 'PV-04', 'PV-06'] },
  { pillar: 'protection', objective: 'O5', indicators: ['PR-01', 'PR-04', 'PR-05', 'PR-06', 'PR-02'] },
  { pillar: 'prosecution', objective: 'O3', indicators: ['PS-01', 'PS-03', 'PS-05', 'PS-02', 'PS-01'] },
  { pillar: 'partnerships', objective: 'O4', indicators: ['PA-03', 'PA-05', 'PA-04', 'PA-05', 'PA-04'] },
];
const people = new Set(['PV-06', 'PR-01', 'PR-02', 'PS-01', 'PS-03', 'PA-04']);
const documents = new Set(['PR-04', 'PA-05']);

/** An invented log of one country as CSV: five result lines an activity, nothing to find; the numbers only need to look real. */
export const benchLog = (country: string, period: string, rows: number): string =>
  [...benchRows(country, period, rows)].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');

/** The rows of such a log, headings first. */
export function* benchRows(country: string, period: string, rows: number): Generator<string[]> {
  const [year, half] = period.split('-S') as [string, string];
  yield columns.map(({ name }) => name);
  for (let index = 0; index < rows; index++) {
    const activity = Math.floor(index / 5);
    const line = index % 5;
    const { pillar, objective, indicators } = pillars[activity % pillars.length]!;
    const indicator = indicators[line]!;
    const month = String((Number(half) - 1) * 6 + 1 + (activity % 5)).padStart(2, '0');
    const day = String(1 + (activity % 25)).padStart(2, '0');
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
      start_date: `${year}-${month}-${day}`,
      end_date: `${year}-${month}-${day}`,
      admin1: `Region ${activity % 9}`,
      place: `Town ${activity % 40}`,
      partners: 'Ministry of the Interior; Ministry of Justice',
      narrative:
        'Participants practised interviews and case files. The sentence is invented for the benchmark.',
    };
    const cells: Cells = {
      activity_id: `${country}-${year}-${half}${String(activity).padStart(5, '0')}`,
      ...(line === 0 ? first : {}),
      indicator,
      value: documents.has(indicator) ? 1 : total,
      evidence: 'attendance list',
      ...(documents.has(indicator) ? { stage: line === 3 ? 'adopted' : 'drafted' } : {}),
      ...(people.has(indicator)
        ? {
            people_basis: 'participations',
            stakeholder: line === 4 ? 'judiciary' : 'police',
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
