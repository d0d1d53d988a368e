import { notice } from './notice.ts';

/** A sheet whose drop-down lists reach over millions of cells. */
export const hugeValidationRange = notice({
  code: 'F017',
  id: 'huge-validation-range',
  severity: 'note',
  slots: { cells: 'number' },
  title: 'Drop-down lists cover far more cells than the log',
  message:
    'Rules for what may be typed cover {cells, number} cells of the sheet. They were left out when the log was read.',
  why: 'Such rules can make a workbook very slow in some programs.',
  fix: 'In Excel, set these rules under Data, Data Validation, for the rows of the log only.',
  example: {
    bad: 'A drop-down list set for the whole sheet.',
    good: 'A drop-down list set for the rows of one column.',
  },
});
