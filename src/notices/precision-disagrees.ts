import { notice } from './notice.ts';

export const precisionDisagrees = notice({
  code: 'C347',
  id: 'precision-disagrees',
  severity: 'warning',
  slots: { words: 'text', said: 'text' },
  title: 'Value and precision disagree',
  message:
    'The value “{value}” says {words, select, exact {“exact”} at_least {“at least”} at_most {“at most”} approx {“approximately”} estimate {“estimate”} other {“{words}”}}, but the precision says {said, select, exact {“exact”} at_least {“at least”} at_most {“at most”} approx {“approximately”} estimate {“estimate”} other {“{said}”}}. The words in the value were used.',
  why: 'The report prints “at least” or “approximately” before such figures, so both must say the same.',
  fix: 'Change the precision or the words in the value so that they agree.',
  example: {
    bad: [{ value: 'over 24', precision: 'exact' }],
    good: [{ value: 'over 24', precision: 'at_least' }],
  },
});
