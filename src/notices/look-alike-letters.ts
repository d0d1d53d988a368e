import { notice } from './notice.ts';

export const lookAlikeLetters = notice({
  code: 'C330',
  id: 'look-alike-letters',
  severity: 'warning',
  slots: { text: 'text' },
  title: 'Letters of another alphabet',
  message: '“{value}” holds letters of another alphabet that look like Latin ones. It was read as “{text}”.',
  why: 'Such letters look right to people, but computers take the word for another one.',
  fix: 'Type “{text}” again with a Latin keyboard.',
  example: { bad: [{ activity_id: '\u0420\u0410\u041a-2018-101' }], good: [{ activity_id: 'PAK-2018-101' }] },
});
