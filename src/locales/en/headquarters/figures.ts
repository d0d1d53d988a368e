import type { FiguresWords } from '../../../report/figures-workbook.ts';

/** The workbook of figures. */
export const figures: FiguresWords = {
  title: (report) => `Figures of the report: ${report}`,
  about:
    'Every number that the report and those before it print, and the rows of logs behind it. Numbers that are not shown have neither value nor rows. Not for the donor.',
  sheets: { figures: 'Figures', rows: 'Rows' },
  columns: {
    report: 'Report',
    name: 'Name in texts',
    table: 'Table',
    pillar: 'Pillar',
    indicator: 'Indicator',
    label: 'What it is',
    basis: 'People counted as',
    country: 'Country',
    activity: 'Activity',
    column: 'Number',
    value: 'Value',
    precision: 'Precision',
    printed: 'As printed',
    unit: 'Unit',
    rule: 'Put together by',
    rows: 'Rows',
    id: 'Id',
  },
  rowColumns: ['Id of the figure', 'Report', 'Period', 'Activity', 'File', 'Sheet', 'Row'],
  written: (path) => `${path} is written: all figures and their rows as a workbook, not for the donor.`,
  tooMany: (path, rows, most) =>
    rows === null
      ? [
          `${path} would be larger than ${most / 2 ** 20} MB, and no command reads such a file again. No report was written.`,
          'Compile the report of one country at a time with --country, or leave out --figures.',
        ]
      : [
          `${path} would have ${rows.toLocaleString('en')} rows, and a sheet of Excel has room for ${most.toLocaleString('en')}. No report was written.`,
          'Write the figures as .json, or compile the report of one country at a time with --country.',
        ],
};
