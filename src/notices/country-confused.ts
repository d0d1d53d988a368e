import { notice } from './notice.ts';

export const countryConfused = notice({
  code: 'L410',
  id: 'country-confused',
  severity: 'error',
  slots: { text: 'text', name: 'text', code: 'text' },
  title: 'Another country with a similar name',
  message:
    '“{text}” is not one of the countries of this programme. {name} ({code}) is, and its name is similar.',
  why: 'Figures of one country must never be reported under another.',
  fix: 'Write {code} if you mean {name}; otherwise take the row out of this log.',
  example: {
    bad: [{ activity_id: 'NER-2018-101', country: 'Nigeria' }],
    good: [{ activity_id: 'NER-2018-101', country: 'Niger' }],
  },
});
