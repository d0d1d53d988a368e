import { check } from '../../../src/check/check.ts';
import { report as words } from '../../../src/locales/en/report.ts';
import { headquartersWords } from '../../../src/locales/headquarters.ts';
import { compileWithNotes } from '../../../src/report/compile.ts';
import type { NarrativeFile } from '../../../src/report/narrative/folder.ts';
import { type Cells, course, gloAct, logFile } from '../reports.ts';

const bytesOf = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** A file of the folder. */
export const fileOf = (path: string, text: string | Uint8Array): NarrativeFile => ({
  path,
  bytes: bytesOf(text),
});

/** Twenty-five trained, of victims so few that the report does not show them, and a campaign without a source. */
const rows: readonly Cells[] = [
  { ...course, activity_id: 'NPL-2018-001', title: 'Course for police', value: 25, women: 10, men: 15 },
  {
    ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
    ...{ activity_id: 'NPL-2018-002', title: 'Shelter', indicator: 'PR-01', people_basis: 'unique' },
    ...{ stakeholder: 'victims', value: 7, women: 4, men: 3 },
  },
  {
    ...{ objective: 'O1', pillar: 'prevention', activity_type: 'campaign', status: 'ongoing' },
    ...{ activity_id: 'NPL-2018-003', title: 'Posters', evidence: '' },
    ...{ indicator: 'PV-02', target: 100, end_date: '2019-02-01' },
  },
];

/** The report over a small log and texts of headquarters, with what was found in them as `code file:line`. */
export async function reportWith(
  texts: Readonly<Record<string, string | Uint8Array | NarrativeFile>>,
  { draft = true, suppressBelow = 11 } = {},
) {
  const result = await check([logFile('NPL', '2018-S2', rows)], {
    ...{ programme: gloAct, asOf: '2018-12-31', keep: true },
  });
  const files = Object.entries(texts).map(([path, text]) =>
    typeof text === 'string' || text instanceof Uint8Array ? fileOf(path, text) : text,
  );
  const compiled = compileWithNotes({
    ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', result, draft, words, suppressBelow },
    narrative: {
      folder: { name: 'texts', files },
      words: (await headquartersWords('en')).narrative,
    },
  });
  const { findings } = compiled;
  /** What is wrong with texts that are there. */
  const found = findings
    .filter(({ notice, place }) => place.file.startsWith('texts/') && notice.id !== 'narrative-missing')
    .map(({ notice, place }) => `${notice.id} ${place.file.slice('texts/'.length)}:${place.line ?? 0}`);
  return { ...compiled, result, found };
}
