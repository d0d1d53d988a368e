import { notice } from './notice.ts';

export const codeNear = notice({
  code: 'L402',
  id: 'code-near',
  severity: 'error',
  slots: { column: 'text', text: 'text', near: 'code', others: 'list', more: 'number' },
  title: 'The entry is almost right',
  message:
    '“{text}” is not on the list for “{heading}”. The nearest entry is “{near}”.{more, plural, =0 {} one { Another item of the cell is almost right, too: {others}.} other { So are # other items of the cell almost right, such as {others}.}}',
  why: 'A guess could count the activity in the wrong place, so it is left to you.',
  fix: 'Write “{near}” if that is what you mean.',
  example: { bad: [{ activity_type: 'trainning' }], good: [{ activity_type: 'training' }] },
});
