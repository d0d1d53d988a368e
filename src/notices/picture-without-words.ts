import { notice } from './notice.ts';

/** A picture has no words. */
export const pictureWithoutWords = notice({
  code: 'D007',
  id: 'picture-without-words',
  severity: 'warning',
  slots: {},
  title: 'A picture has no words',
  message: 'Nothing is said of the picture “{value}” to people who cannot see it.',
  why: 'The report must be open to readers who hear it.',
  fix: 'Say between the square brackets what the picture shows.',
  example: {
    bad: 'A picture with nothing between its square brackets.',
    good: 'A picture with a sentence between them.',
  },
});
