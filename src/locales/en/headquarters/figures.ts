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
};
