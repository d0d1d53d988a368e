import { notice } from './notice.ts';

export const currencyShape = notice({
  code: 'C346',
  id: 'currency-shape',
  severity: 'error',
  slots: { text: 'text' },
  title: 'The currency is not a code',
  message: '“{text}” is not a currency code. A code has three letters, such as EUR or PKR.',
  why: 'Signs such as $ stand for several currencies; a code stands for one.',
  fix: 'Write the three letters of the currency, such as EUR.',
  example: { bad: [{ currency: 'euros' }], good: [{ currency: 'EUR' }] },
});
