import { notice } from './notice.ts';

/** Signs that turn, overlay or strike out others in a cell that people and programs must read alike. */
export const disguisedCell = notice({
  code: 'C352',
  id: 'disguised-cell',
  severity: 'error',
  slots: {},
  title: 'A cell shows something else than it holds',
  message:
    '“{value}” holds signs among its letters or digits that nobody sees, or that turn them around or overlay them. It was not read.',
  why: 'People then see another value than the one that programs read.',
  fix: 'Type the text again as it should be.',
  example: { bad: [{ value: '\u202e42' }], good: [{ value: '24' }] },
});
