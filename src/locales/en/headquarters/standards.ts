import type { StandardsWords } from '../../../standards/words.ts';
import { list, plural } from '../grammar.ts';

/** What is said to headquarters of schemas and exports. */
export const standards: StandardsWords = {
  schema: {
    title: (action) => `Activity log of ${action}`,
    about:
      'A row of a log, its values as gloact writes them: codes of the programme, days as YYYY-MM-DD, numbers without marks, and nothing where a cell is empty. What describes an activity stands in each of its rows. The check of logs does more: gloact schema --format markdown lists what no schema says.',
    row: 'One result line: an activity, an indicator and a period.',
    head: {
      column: 'Column',
      heading: 'Heading',
      need: 'Needed',
      holds: 'Holds',
      hxl: 'HXL tag',
      what: 'What it is for',
    },
    needs: { R: 'always', C: 'under a condition', O: 'no' },
    holds: {
      text: 'text',
      form: 'an id of the form of the programme',
      day: 'a day, YYYY-MM-DD',
      number: 'a number, not below zero',
      whole: 'a whole number, not below zero',
    },
    codes: (named, more) => `one of ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
    several: 'several are parted by semicolons',
    unsaid: 'What the schemas do not say',
    unsaidAbout:
      'The schemas say what each cell of a row may hold, and what one cell needs of another; of free texts only that something stands there. gloact validate finds these things too:',
    unsaidHead: { rule: 'Rule', title: 'What is found', why: 'Why no schema says it' },
    why: {
      reading: 'It is about the file and how it is read, before there are rows.',
      remark: 'It is a remark: the row is taken all the same.',
      text: 'It is about what stands in a text or beside the log.',
      sum: 'It has to be added up.',
      days: 'Days have to be compared.',
      rows: 'It takes several rows to see it.',
      files: 'It takes the file’s name or other files to see it.',
      report: 'It is about what headquarters write.',
    },
  },
  rows: {
    sheets: { rows: 'Rows', about: 'About' },
    title: (action, period) => `Activity log of ${action}${period === null ? '' : `, ${period}`}`,
    about: (columns) => [
      'One row is one result line: an activity, an indicator and a period. Cells hold codes of the programme, days as YYYY-MM-DD and numbers without marks; an empty cell is not zero.',
      'To protect people, all rows of indicators that count victims or other protected people are left out, and of activities that are about them titles, places, partners and costs. Their totals stand in the report.',
      `Long texts may name persons and are left out everywhere: ${list(columns)}. In short texts, what looks like personal data is masked.`,
      'The rows are safe beside a report of the same logs. Do not give out rows of some offices beside a report of all.',
    ],
    draft: 'Draft: rows with errors are left out.',
    noLicence: 'No licence was given: ask the coordinator before you use the data.',
    source: (country, period) => `Activity log of ${country}, ${period}`,
  },
  iati: {
    component: (action, country) => `${action}: ${country}`,
    partOf: (action) => `The activities in one country of: ${action}.`,
    protection:
      'To protect people, small numbers of victims and others at risk, and what they could be worked out from, are left out of the results.',
    draft: 'Draft: results with errors in the logs are left out.',
    unit: (unit) => `Unit: ${unit}.`,
    counted: (basis) => `Counted as: ${basis}.`,
    toDate: (day, since) => `Reached by ${day}, in logs since ${since}`,
  },
  opsys: {
    head: [
      'Level',
      'Code',
      'Indicator',
      'Unit',
      'Baseline value',
      'Target value',
      'Target date',
      'Current value',
      'Current value date',
      'Source of verification',
      'Comment',
    ],
    levels: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
    hidden: 'Not shown, to protect people',
    none: 'No value reported',
    since: (period) => `In logs since ${period}`,
    draft: 'Draft: results with errors in the logs are left out',
  },
  export: {
    written: (path, rows) =>
      rows === null ? `Written to ${path}.` : `${plural(rows, 'row', 'rows')} written to ${path}.`,
    notWritten: 'Nothing was exported: fix the errors, or leave the faulty rows out with --draft.',
    faulty: (rows) => `Draft: ${plural(rows, 'row', 'rows')} with errors left out.`,
    withheld: (rows) =>
      `To protect people, ${plural(rows, 'row is', 'rows are')} left out: all rows of indicators that count protected people.`,
    columns: (names) => `Left out, for these texts may name persons: ${list(names)}.`,
    cut: (count) =>
      `${plural(count, 'text is', 'texts are')} longer than a cell of Excel holds and cut; a CSV has all of it.`,
    absent: (countries) =>
      `Not all is in from ${list(countries)}. Beside a report of all offices the rows could give their small numbers away: rows of indicators that count people, and words about joint events, are left out.`,
    absentFigures: (countries) => [
      `Not all is in from ${list(countries)}: beside a report of all offices these figures could give their small numbers away.`,
      'Export all logs together (an office that did nothing says so in its log), or add --previous with the figures that the report of the same logs and period wrote by --figures.',
    ],
    reworded: (code, was, is) =>
      `${code} is worded otherwise than in the last figures: OPSYS sends the logframe back to draft.\n  was: ${was}\n  is:  ${is}`,
    noWording: (path) =>
      `${path} does not say how its indicators were worded: changes of wording cannot be seen.`,
    ending: (path, ending) => [
      `${path} does not end in ${ending}.`,
      `Name a file that does: --output export${ending}.`,
    ],
    periodNeeded: (to) => [
      `${to} holds the figures of one period.`,
      'Name it, for example --period 2018-S2.',
    ],
    noIati: (fields) => [
      'The programme pack does not say how IATI names the action and who reports it.',
      `Add "iati" to programme.json, with ${list(fields)}; see templates/README.md.`,
    ],
    previousUnused: (to) => [
      `--previous says nothing to an export of rows (${to}).`,
      'Leave it out, or export iati or opsys.',
    ],
  },
};
