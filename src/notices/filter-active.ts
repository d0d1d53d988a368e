import { notice } from './notice.ts';

/** A sheet that shows only what fits a filter. */
export const filterActive = notice({
  code: 'S112',
  id: 'filter-active',
  severity: 'note',
  slots: {},
  title: 'A filter is switched on',
  message: 'The sheet {sheet} has a filter switched on. All rows were read, also those it hides.',
  why: 'With a filter on, the sheet shows less than the file holds.',
  fix: 'Clear the filter before you send the log.',
  example: {
    bad: 'A log filtered by one partner.',
    good: 'The same log with the filter cleared.',
  },
});
