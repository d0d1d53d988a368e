import { notice } from './notice.ts';

/** A link leads nowhere. */
export const narrativeLink = notice({
  code: 'D005',
  id: 'narrative-link',
  severity: 'error',
  slots: {},
  title: 'A link leads nowhere',
  message: '“{value}” is no address on the web, so its words are set without the link.',
  why: 'A reader of the report must be able to follow every link.',
  fix: 'Begin the address with https, or take the link out.',
  example: { bad: 'A link to a file on one’s own computer.', good: 'A link to https://www.unodc.org.' },
});
