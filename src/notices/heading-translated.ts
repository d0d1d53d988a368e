import { notice } from './notice.ts';

export const headingTranslated = notice({
  code: 'H206',
  id: 'heading-translated',
  severity: 'note',
  slots: { count: 'number', languages: 'list' },
  title: 'Headings in another language were recognised',
  message:
    '{count, plural, one {# heading was} other {# headings were}} recognised in translation ({languages}).',
  why: 'Logs may have headings in the language of the office, and you should know how they were read.',
  fix: 'Nothing to do.',
  example: { bad: 'The headings “Pays” and “Indicateur”.', good: 'The headings “country” and “indicator”.' },
});
