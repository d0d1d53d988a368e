import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { indicatorOf, type Rule } from './rule.ts';

const stageMissing = notice({
  code: 'X528',
  id: 'stage-missing',
  severity: 'error',
  slots: { indicator: 'text' },
  title: 'The stage of the document is missing',
  message: 'The indicator {indicator} counts documents, but nothing is given under “{heading}”.',
  why: 'A drafted law and a law in force are different results; the report names the stage.',
  fix: 'Choose the stage that was reached, for example drafted, validated or adopted.',
  example: {
    bad: [{ indicator: 'PS-04', objective: 'O2', value: '1', women: '', men: '', stage: '' }],
    good: [{ indicator: 'PS-04', objective: 'O2', value: '1', women: '', men: '', stage: 'drafted' }],
  },
});

/** A law, plan or guideline says how far it has come; what is only planned has not begun. */
export const rule = {
  notice: stageMissing,
  reads: ['indicator', 'value', 'stage'],
  marks: [
    { column: 'stage', kind: 'missing', when: '{documents}*({value}<>"")*({stage}="")*(1-{status=planned})' },
  ],
  check(entry, context) {
    const { status, value, stage } = entry.values;
    if (status === 'planned') return undefined;
    const indicator = indicatorOf(entry, context);
    if (indicator?.kind !== 'documents' || value === undefined || stage !== undefined) return undefined;
    return [findingIn(entry, stageMissing, 'stage', { indicator: indicator.code })];
  },
} satisfies Rule;
