import { notice } from './notice.ts';

export const numberFloatArtefact = notice({
  code: 'C350',
  id: 'number-float-artefact',
  severity: 'note',
  slots: { stored: 'text', number: 'text' },
  title: 'Tiny leftovers of a calculation',
  message: 'The cell holds {stored}. We read it as {number}: the last digits are leftovers of a calculation.',
  why: 'Computers keep decimals in a form that leaves tiny differences, which nobody typed.',
  fix: 'Nothing to change. Round the formula if you want to remove this remark.',
  example: {
    bad: [{ indicator: 'PS-02', target: '0.30000000000000004' }],
    good: [{ indicator: 'PS-02', target: '0.3' }],
  },
});
