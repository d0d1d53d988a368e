import { notice } from './notice.ts';

export const currencyShape = notice({
  code: 'C346',
  id: 'currency-shape',
  severity: 'error',
  slots: { text: 'text', codes: 'list' },
  title: 'The currency is not known',
  message: '“{text}” is not a currency code, and may stand for several currencies. A code has three letters.',
  why: 'Signs such as $ stand for several currencies; a code stands for one.',
  fix: 'Type the three letters of the currency you mean, for example: {codes}.',
  example: { bad: [{ currency: '$' }], good: [{ currency: 'USD' }] },
});
