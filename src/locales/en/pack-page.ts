import type { PackPageWords } from '../../formats/pack.ts';
import type { PackChange } from '../../programme/diff.ts';
import type { Indicator, UnitKind } from '../../programme/programme.ts';

// Nothing is shared with the words of other commands: what is would be a file more at each of their starts.
const languageName = (code: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

const kinds: Readonly<Record<UnitKind, string>> = {
  persons: 'persons',
  documents: 'documents by stage',
  percent: 'a share in per cent',
  percentage_points: 'a difference in percentage points',
  count: 'things counted',
};

const ways: Readonly<Record<Indicator['aggregation'], string>> = {
  sum: 'added over activities, countries and periods',
  latest: 'each activity at its latest number; over activities and countries these are added',
  max: 'each activity at its highest number; over activities and countries these are added',
  distinct: 'each thing once, however many periods tell of it',
  mean: 'averaged, weighted by people where they are known',
};

const always = (from: string | null, until: string | null) =>
  `${from === null ? '' : `, from ${from}`}${until === null ? '' : `, until ${until}`}`;

const removed = (what: string) =>
  `New and old rows that name it no longer validate. Keep ${what} and write the last day under "until".`;

/** What follows from a change, by file and field; what is not here is wording. */
const consequences: Readonly<Record<string, string>> = {
  'indicators.kind':
    'Its numbers are counted, added and protected as another kind: figures of all reports change.',
  'indicators.aggregation':
    'Its totals over activities, countries and periods change, in earlier reports too.',
  'indicators.protected': 'Which of its small numbers are hidden changes, in earlier reports too.',
  'indicators.pillar':
    'Its results stand under another pillar; rows whose activity does not serve it no longer validate.',
  'indicators.objectives': 'Rows of other objectives no longer validate.',
  'indicators.meetsFrom': 'Other documents meet its target: percentages change.',
  'indicators.level': 'It stands at another level in the indicator matrix.',
  'targets.target':
    'Percentages change in every report, earlier ones too. To keep those, leave the old row and add one with "from".',
  'targets.baseline':
    'The baseline changes in every report. To keep earlier ones, leave the old row and add one with "from".',
  'programme.smallNumbers':
    'More or fewer numbers are hidden, in earlier reports too: what was printed stays known.',
  'programme.protectedStakeholders':
    'Numbers of other people are hidden, in earlier reports too: what was printed stays known.',
  'programme.periods': 'Rows of periods that are no longer there do not validate.',
  'programme.activityId': 'Ids of another form no longer validate.',
  'programme.columnsLeftOut': 'Columns are asked for that were not, or the other way round.',
  'programme.inPersonTypes': 'The region is asked for in rows of other types of activity.',
  'programme.languages':
    'Labels in a language that is left out are no longer asked for; one that is added needs words everywhere.',
  'programme.action.start': 'Dates outside the action are errors.',
  'programme.action.end': 'Dates outside the action are errors.',
  'programme.action.language': 'Reports are written in another language; sentences must be in it.',
  'countries.dateOrder':
    'Dates that can be read two ways are read in the other one where nothing in a file proves it.',
  'countries.decimal':
    'Numbers that can be read two ways are read in the other one where nothing in a file proves it.',
  'countries.currency': 'Signs such as $ stand for another currency.',
  'countries.never': 'Other names are refused as this country.',
};
const dated = 'Rows of periods outside these days no longer validate; reports of them do not show it.';

/** One change between two packs, and what follows from it. */
function change({ in: file, of, change: kind, field: name, before, after }: PackChange): string {
  const place = `${file}, ${of}`;
  if (kind === 'added')
    return `${place}: added.${file === 'targets' ? ' Percentages of its days change.' : ''}`;
  if (kind === 'removed')
    return `${place}: removed. ${file === 'targets' ? 'Its percentages are gone, in earlier reports too. Write the last day under "until".' : removed('it')}`;
  if (kind === 'name-lost')
    return `${place}: “${before}” is no longer read. Put it under "aliases" (a country's into country-names.csv), or logs that say so no longer validate.`;
  // Tables head their columns so; JSON names its fields as we do.
  const field = file === 'programme' ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const key = `${file}.${name}`;
  const what = ['from', 'until'].includes(field) ? dated : (consequences[key] ?? 'Wording only.');
  const shown = (text: string) =>
    text === '' ? 'nothing' : `“${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`;
  return `${place}: ${field === of ? '' : `${field} `}was ${shown(before)}, is ${shown(after)}. ${what}`;
}

/** What is said of a sound pack and of two that differ, in English. */
export const packPage: PackPageWords = {
  headings: {
    protected: 'Who is protected',
    adding: 'What adds up how',
    targets: 'Targets',
    sentences: 'Sentences, at 0, 1, 2, 21 and 1,000,000 and with a hidden number',
    lists: 'Lists',
  },
  about: ({ action, languages, periods, countries, reports, columnsLeftOut, activityId }) => [
    `Labels in ${languages.map(languageName).join(', ')}; reports in ${languageName(action.language)}: ${Object.keys(reports).join(', ') || 'none'}.`,
    `${action.start} to ${action.end}; ${periods.length} periods, ${periods[0]} to ${periods.at(-1)}.`,
    `Countries: ${countries.map(({ alpha3, name, from, until }) => `${alpha3} (${name}${always(from, until)})`).join(', ')}.`,
    `Ids of activities: ${activityId}.`,
    ...(columnsLeftOut.length === 0 ? [] : [`Columns that are not used: ${columnsLeftOut.join(', ')}.`]),
  ],
  protects: (limit, people, indicators, stakeholders) => [
    `Counts from 1 to ${limit - 1} are hidden${people === null ? '' : ` (${people})`}, and whatever would give them away.`,
    `Of these indicators, whoever is counted: ${indicators.join(', ') || 'none'}.`,
    `Of every indicator that counts persons, in rows about: ${stakeholders.join(', ') || 'nobody'}.`,
  ],
  adds: (indicator, label, isShare) => {
    const { code, kind, unit, aggregation, meetsFrom, from, until } = indicator;
    const way = isShare && aggregation === 'sum' ? 'mean' : aggregation;
    const added = isShare && way !== 'mean' ? 'each country at its own; never added' : ways[way];
    const stage = meetsFrom === null ? '' : `; meets its target from the stage ${meetsFrom}`;
    return `${code} ${label} (${unit}): ${kinds[kind]}, ${added}${stage}${always(from, until)}`;
  },
  targets: ({ targets }) => {
    const count = (of: (one: (typeof targets)[number]) => boolean) => targets.filter(of).length;
    return [
      `To the end of the action: ${count(({ period }) => period === null)}.`,
      `Of one period alone, never added to those: ${count(({ period }) => period !== null)}.`,
      `Of all countries together: ${count(({ country }) => country === null)}.`,
      `That begin or end while the action runs: ${count(({ from, until }) => from !== null || until !== null)}.`,
    ];
  },
  list: (name, codes) => `${name}: ${codes.join(', ')}`,
  change,
  withoutKinds:
    'indicators.csv has no column "kind", which says what the numbers are. This is the table with it; put persons, documents, percent, percentage_points or count in place of each "?", and save it as indicators.csv:',
  speaks: (language, lacking) =>
    lacking.length === 0
      ? `A report in ${languageName(language)} may be asked for, too: --report-language ${language}.`
      : `A report in ${languageName(language)} lacks words in ${lacking.length} places:\n${lacking.map((place) => `  ${place}`).join('\n')}`,
  same: 'The packs say the same.',
  refused: (rows) =>
    rows.length === 0
      ? 'Every row that was sound still is.'
      : `${rows.length} findings are new: these rows no longer validate.\n${rows.map((row) => `  ${row}`).join('\n')}`,
  figures: (changes) =>
    changes.length === 0
      ? 'No figure changes.'
      : `${changes.length} figures change.\n${changes.map((one) => `  ${one}`).join('\n')}`,
};
