import type { PackChangeWords } from '../../../formats/pack.ts';
import { type Consequences, consequenceOf, cutBoth } from '../../../formats/pack-consequences.ts';
import type { PackChange } from '../../../programme/diff.ts';
import type { FigureChange } from '../../../protect/figure-changes.ts';

const wording = 'Wording only.';
const dated = 'Rows of periods outside these days no longer validate; reports of them do not show it.';

/** What follows from a change, by file and field. */
const consequences: Consequences = {
  'indicators.labels': wording,
  'indicators.aliases': 'Logs may say so, too.',
  'indicators.unit': wording,
  'indicators.sentence': 'Reports say its results in other words, earlier ones too.',
  'indicators.wordings': 'Reports in other languages say its results in other words, earlier ones too.',
  'indicators.kind':
    'Its numbers are counted, added and protected as another kind: figures of all reports change.',
  'indicators.aggregation':
    'Its totals over activities, countries and periods change, in earlier reports too.',
  'indicators.protected': 'Which of its small numbers are hidden changes, in earlier reports too.',
  'indicators.pillar':
    'Its results stand under another pillar; rows whose activity does not serve it no longer validate.',
  'indicators.objectives':
    'Rows of any objective that it no longer has do not validate; where it has none, all do.',
  'indicators.meetsFrom': 'Other documents meet its target: percentages change.',
  'indicators.level': 'It stands at another level in the indicator matrix.',
  'indicators.from': dated,
  'indicators.until': dated,
  'targets.target':
    'Percentages change in every report, earlier ones too. To keep those, leave the old row and add one with "from".',
  'targets.baseline':
    'The baseline changes in every report. To keep earlier ones, leave the old row and add one with "from".',
  'targets.source': wording,
  'targets.until': 'Reports after that day do not know this target, nor its percentages.',
  'codes.labels': wording,
  'codes.aliases': 'Logs may say so, too.',
  'codes.from': dated,
  'codes.until': dated,
  'groups.labels': wording,
  'groups.aliases': 'The column may be headed so, too.',
  'groups.among': 'Rows that were sound may count more of them than people they can be among.',
  'countries.alpha2': wording,
  'countries.name': wording,
  'countries.names': 'Logs may say so, too.',
  'countries.printed': 'Reports and new logs in this language call it so, earlier reports too.',
  'countries.languages':
    'New logs of its office are in another language, and old encodings are guessed by another one.',
  'countries.dateOrder':
    'Dates that can be read two ways are read in the other one where nothing in a file proves it.',
  'countries.decimal':
    'Numbers that can be read two ways are read in the other one where nothing in a file proves it.',
  'countries.currency': 'Signs such as $ stand for another currency.',
  'countries.never': 'Other names are refused as this country.',
  'countries.from': dated,
  'countries.until': dated,
  'programme.id': wording,
  'programme.examples': 'New logs show other worked examples.',
  'programme.languages': 'Every label needs words in these languages, and in no other.',
  'programme.action': 'Reports print it so, earlier ones too.',
  'programme.wordings': 'Reports in other languages print it so, earlier ones too.',
  'programme.action.start': 'Dates outside the action are errors.',
  'programme.action.end': 'Dates outside the action are errors.',
  'programme.action.language': 'Reports are written in another language; sentences must be in it.',
  'programme.periods': 'Logs and reports may be of these periods, and of those that hold one or lie in one.',
  'programme.protectedStakeholders':
    'Small numbers of other people are hidden, in earlier reports too: what was printed stays known.',
  'programme.protectedPeople': 'Reports call those whose small numbers are hidden otherwise.',
  'programme.smallNumbers':
    'More numbers are hidden where the limit is higher and fewer where it is lower, in earlier reports too: what was printed stays known.',
  'programme.columnsLeftOut':
    'A column that is left out is not asked for and not read; one that is left out no longer is asked for in every row.',
  'programme.activityId': 'Ids of another form no longer validate.',
  'programme.iati':
    'Exports to IATI name the action and who reports it otherwise: what was published under other identifiers stays there.',
  'programme.inPersonTypes': 'The region is asked for in rows of these types of activity, and in no other.',
  'reports.frame': 'The report has other chapters.',
  'reports.title': wording,
  'reports.headings': wording,
  'reports.pillars': 'Reports say it so, and pillars follow in this order.',
  'reports.facts': 'The facts of the form stand otherwise, in earlier reports too.',
  'reports.acronyms': wording,
  'reports.dueDays': 'The report is due on another day.',
  'reports.notes': wording,
};

const lastDay = 'Put it back and write its last day under "until".';

function change(of: PackChange): string {
  const { in: file, change: kind, before, after } = of;
  const place = of.of === '' ? file : `${file}, ${of.of}`;
  switch (kind) {
    case 'added':
      return `${place}: added.${file === 'targets' ? ' Percentages of its days change.' : file === 'groups' ? ' A column of this name is read, and reports tell how many there were, earlier ones too.' : ''}`;
    case 'removed':
      if (file === 'targets')
        return `${place}: removed. Its percentages are gone, in earlier reports too. ${lastDay}`;
      if (file === 'groups')
        return `${place}: removed. Its column is no longer read, and no report tells of these people, earlier ones neither.`;
      if (file === 'reports') return `${place}: removed. This report can no longer be compiled.`;
      return `${place}: removed. Rows that name it no longer validate, old ones too, and its results are in no report. ${lastDay}`;
    case 'renamed':
      if (file === 'groups')
        return `${place}: is now ${after}. ${of.field === '' ? `A column headed ${before} is still read.` : `A column headed ${before} is no longer read. Put ${before} under "aliases" of ${after}.`}`;
      if (of.field === '') return `${place}: is now ${after}. Rows that say ${before} are still read.`;
      return `${place}: is now ${after}. Rows that say ${before} no longer validate. Put ${before} under "aliases" of ${after}.`;
    case 'order':
      return `${place}: the order was ${cutBoth(before, after)[0]}, is ${cutBoth(before, after)[1]}. ${file === 'codes/stage' ? 'Documents stand at other steps: what meets a target changes.' : 'It is printed in this order.'}`;
    case 'name-moved':
      return `${place}: “${before}” is read as ${after} now. ${file === 'groups' ? 'The column is counted there' : 'Rows that say so count there'}, in earlier reports too, and are protected as it is.`;
    case 'name-lost':
      if (file === 'groups')
        return `${place}: a column headed “${before}” is no longer read. Put it under "aliases".`;
      return `${place}: “${before}” is no longer read. Put it under "aliases" (a country's into country-names.csv), or logs that say so no longer validate.`;
    default: {
      const { name, what } = consequenceOf(of, consequences);
      const [was, is] = cutBoth(before, after).map((text) => (text === '' ? 'nothing' : `“${text}”`));
      const gone = [before === '' ? [] : `without ${was}`, after === '' ? [] : `with ${is}`].flat();
      const told = kind === 'items' ? `now ${gone.join(' and ')}` : `was ${was}, is ${is}`;
      return `${place}: ${name === of.of ? '' : `${name} `}${told}. ${what}`;
    }
  }
}

const whats: Readonly<Record<FigureChange['what'], string>> = {
  value: 'in the period',
  toDate: 'to date',
  target: 'target',
  percent: 'per cent of the target',
  periodTarget: 'target of the period',
  periodPercent: 'per cent of the target of the period',
  baseline: 'baseline',
  protected: 'protected',
  hidden: 'numbers that are not printed',
  activities: 'number',
};

/** What is said of two packs that differ, in English. */
export const packChanges: PackChangeWords = {
  change,
  same: 'The packs say the same.',
  row: (file, row, message) => `${file}${row === null ? '' : `, row ${row}`}: ${message}`,
  refused: (rows) =>
    rows.length === 0
      ? 'Every row that was sound still is.'
      : `${rows.length} ${rows.length === 1 ? 'finding is new: this row no longer validates' : 'findings are new: these rows no longer validate'}.\n${rows.map((row) => `  ${row}`).join('\n')}`,
  figure: ({ period, of, what, before, after, secret }) =>
    `${period}, ${of}, ${whats[what]}: ${secret ? 'another number, of people who are protected' : `${before || '–'}, now ${after || '–'}`}`,
  figures: (changes) =>
    changes.length === 0
      ? 'No figure changes.'
      : `${changes.length} ${changes.length === 1 ? 'figure changes' : 'figures change'}.\n${changes.map((one) => `  ${one}`).join('\n')}`,
};
