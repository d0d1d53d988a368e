import { expect, test } from 'vitest';
import { maskedCell } from '../../src/check/shown.ts';

test.each(['9E+09', '9.20314E+09', '9,2E9', '9.20314E+12', 'about 9.2e10'])(
  '%s tells of ten digits or more, and is masked',
  (text) => {
    expect(maskedCell(text, 'value')).toMatch(/^(?:about )?\*\*\*$/);
  },
);

test.each(['1.2E+08', '9E8', '9E+100', '2E-09'])(
  '%s is no number of ten digits to fifteen, and stays',
  (text) => {
    expect(maskedCell(text, 'value')).toBe(text);
  },
);

test('what an office gives as a number of an activity stays', () => {
  expect(maskedCell('9.2E+12', 'activity_id')).toBe('9.2E+12');
});
