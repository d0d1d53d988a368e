import { notice } from './notice.ts';

export const numberConventionAssumed = notice({
  code: 'C344',
  id: 'number-convention-assumed',
  severity: 'note',
  slots: { count: 'number', example: 'text', basis: ['clash', 'habit'], decimal: ['comma', 'point'] },
  title: 'The decimal mark was assumed',
  message:
    '{count, plural, one {One number} other {# numbers}} can be read two ways, for example “{example}”. {basis, select, clash {Other numbers contradict each other about the decimal mark.} other {No number in this file shows which mark parts decimals.}} In your country it is usually the {decimal, select, comma {comma} other {point}}.',
  why: 'We take what is usual in the country when a file does not show it, and say so.',
  fix: 'Nothing to change if the numbers are right. If not, type them without marks for thousands.',
  example: { bad: [{ target: '1.234' }], good: [{ target: '1234' }] },
});
