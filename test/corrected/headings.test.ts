import { expect, test } from 'vitest';
import { csv, fix, tableOf } from './typed.ts';

/** Signs that nobody sees, of each way to treat them. */
const signs = [
  ...[
    '\u0001',
    '\u007f',
    '\u0085',
    '\u009f',
    '\v',
    '\u00ad',
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u200c',
    '\u180e',
  ],
  ...['\u2060', '\ufeff', '\u061c', '\u200e', '\u202e', '\u2066', '\u206a', '\u{e0031}', '\ufe0f', '\u3164'],
];
/** A heading of two words, and how a sign stands in it. */
const spoilt = (heading: string, sign: string) => {
  const middle = heading.indexOf('_');
  return [
    `${sign}${heading}`,
    `${heading}${sign}`,
    `${heading.slice(0, middle)}${sign}${heading.slice(middle + 1)}`,
    `${heading.slice(0, middle)}${sign}${heading.slice(middle)}`,
    `${heading.slice(0, 3)}${sign}${heading.slice(3)}`,
    `${heading.slice(0, middle)} ${sign} ${heading.slice(middle + 1)}`,
  ];
};

test.each(signs.map((sign) => [sign.codePointAt(0)!.toString(16), sign] as const))(
  'a heading that holds U+%s is corrected only where its column is read as before',
  async (_, sign) => {
    for (const name of ['activity_id', 'status_reason', 'people_basis', 'start_date'])
      for (const heading of spoilt(name, sign)) {
        const [headings, ...rows] = tableOf([
          { status: 'cancelled', status_reason: 'The venue was flooded.' },
        ]);
        const table = [headings!.map((one) => (one === name ? heading : one)), ...rows];
        const { isUnsafe } = await fix('pak-2018-S2.csv', new TextEncoder().encode(csv(table)));
        expect(isUnsafe, JSON.stringify(heading)).toBe(false);
      }
  },
);

test('a byte in a heading that may have been a letter is left', async () => {
  const [headings, ...rows] = tableOf([{}]);
  const table = [headings!.map((one) => (one === 'status_reason' ? 'status\u007freason' : one)), ...rows];
  const bytes = new TextEncoder().encode(csv(table));
  const found = await fix('pak-2018-S2.csv', bytes);
  expect(found.corrections).toEqual([]);
  expect(found.bytes).toEqual(bytes);
});
