import { notice } from './notice.ts';

export const currencyByName = notice({
  code: 'C328',
  id: 'currency-by-name',
  severity: 'note',
  slots: { text: 'text', code: 'text' },
  title: 'The currency was read from its name or sign',
  message: '“{text}” was read as {code}.',
  why: 'Other countries may use the same name or sign. A code stands for one currency only.',
  fix: 'Nothing to change if it is right. Type {code} to remove this remark.',
  example: { bad: [{ currency: 'euros' }], good: [{ currency: 'EUR' }] },
});
