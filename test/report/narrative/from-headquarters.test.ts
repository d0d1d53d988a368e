import { expect, test } from 'vitest';
import { headquartersWords } from '../../../src/locales/headquarters.ts';
import type { Block } from '../../../src/report/blocks.ts';
import { pillarParts, wholeChapters } from '../../../src/report/narrative/chapters.ts';
import { fromHeadquarters } from '../../../src/report/narrative/from-headquarters.ts';

const heading = (level: 1 | 2 | 3): Block => ({ block: 'heading', level, text: `Level ${level}` });
const input = {
  narrative: new Map([
    ['risks' as const, [heading(1), heading(2), { block: 'paragraph' as const, text: 'Said.' }]],
  ]),
};

test('headings of headquarters stand below that of their section, bold where no level is left', () => {
  expect(fromHeadquarters(input, 'risks', 1)).toMatchObject([
    { block: 'heading', level: 2 },
    { block: 'heading', level: 3 },
    { block: 'paragraph', text: 'Said.' },
  ]);
  expect(fromHeadquarters(input, 'risks')).toMatchObject([
    { block: 'heading', level: 3 },
    { block: 'heading', level: 4 },
    { block: 'paragraph', text: 'Said.' },
  ]);
  expect(fromHeadquarters(input, 'risks', 4)).toMatchObject([
    { block: 'heading', level: 5 },
    { block: 'paragraph', text: [{ text: 'Level 2', bold: true }], keep: true },
    { block: 'paragraph', text: 'Said.' },
  ]);
});

test('where headquarters wrote nothing there is nothing', () => {
  expect(fromHeadquarters(input, 'pillars/prevention/analysis')).toEqual([]);
  expect(fromHeadquarters({}, 'summary')).toEqual([]);
});

test.each(['en', 'fr'])('every chapter has a name in %s', async (language) => {
  const { chapters, parts } = (await headquartersWords(language)).narrative;
  expect(Object.keys(chapters)).toEqual([...wholeChapters]);
  expect(Object.keys(parts)).toEqual([...pillarParts]);
});
