import { catalogue } from '../../rules/catalogue.ts';
import { findingWords, generalWords, type NoticeWords } from '../finding-words.ts';

/** English stands with the notices themselves. */
const words = Object.fromEntries(catalogue.map((notice) => [notice.id, notice])) as unknown as NoticeWords;

/** A notice's own words, filled with the facts of a finding. */
export const findings = findingWords('en', words, {
  none: 'none',
  quoted: (heading) => `“${heading}”`,
  between: ', ',
  more: (items, count) => `${items} and ${count} more`,
});

/** Stands for what a finding fills in. */
export const anything = '…';

/** A notice's own words in general. */
export const inGeneral = generalWords('en', words, anything);
