import type { TraceWords } from '../../../formats/trace.ts';
import { list, plural } from '../grammar.ts';

/** What is said of a number and the rows behind it. */
export const trace: TraceWords = {
  rules: {
    sum: 'The sum of its rows.',
    distinct: 'Things are counted once, at the highest stage they reached.',
    latest: 'The latest value of its rows.',
    max: 'The highest value of its rows.',
    mean: 'The average of its rows.',
  },
  follows: 'It follows from other figures of the report, or from the programme pack.',
  hidden: 'It is not shown, to protect people. The file holds neither its value nor its rows.',
  noRows: 'It adds other figures of the report: those of its pillar, counted in this way.',
  rows: (count, files) => `${plural(count, 'row', 'rows')} in ${plural(files, 'file', 'files')}.`,
  sheet: (name) => `sheet "${name}"`,
  row: (row) => `row ${row}`,
  cited: (places) => `Named in the texts of headquarters: ${list(places)}.`,
  noFigure: (asked, near) => [
    asked === null ? 'No figure was named.' : `There is no figure called ${asked} in the file.`,
    near.length === 0
      ? 'Take an id or a name from the file of figures, for example PV-01.total.'
      : `Perhaps you mean ${list(near)}.`,
  ],
  olderFile: (path) => [
    `${path} does not say how its figures are printed.`,
    'Write it again with compile-report --figures.',
  ],
  verify: {
    identical: (path) => `${path} is what its logs give, to the byte.`,
    sameFigures: (path) => `${path}: all figures are what the logs give; its words or its look differ.`,
    differ: (path, count, following) =>
      `${path}: ${plural(count, 'figure differs', 'figures differ')} from what the logs give now${
        following === 0
          ? ''
          : `, and ${plural(following, 'figure that follows', 'figures that follow')} from them`
      }.`,
    figure: (name, before, after) => `${name}: ${before ?? 'not in it'}, now ${after ?? 'not in it'}`,
    notCompiled: 'The logs cannot be compiled as they are: see gloact validate.',
    noReport: (path) => [
      `${path} cannot be read.`,
      'Name the report that was written beside the file of figures.',
    ],
  },
};
