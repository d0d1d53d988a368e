import { notice } from './notice.ts';

/** A picture cannot be set. */
export const narrativePicture = notice({
  code: 'D006',
  id: 'narrative-picture',
  severity: 'error',
  slots: { kind: ['remote', 'outside', 'missing', 'type', 'large', 'broken'], limit: 'number' },
  title: 'A picture cannot be set',
  message:
    '{kind, select, remote {“{value}” lies on the web, and nothing is fetched from there.} outside {“{value}” lies outside the folder of the texts.} missing {There is no picture “{value}” in the folder.} type {“{value}” is neither PNG nor JPEG.} large {“{value}” is larger than {limit, number} MB.} other {“{value}” is damaged.}}',
  why: 'A picture that is missed is seen only in the printed report.',
  fix: '{kind, select, missing {Put it into the folder, or correct its name.} large {Make the picture smaller.} type {Save it as PNG or JPEG.} broken {Save it again as PNG or JPEG.} other {Copy the picture into the folder.}}',
  example: {
    bad: 'A picture that lies on a web site.',
    good: 'The same picture in the folder, as PNG or JPEG.',
  },
});
