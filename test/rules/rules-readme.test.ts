import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import type { ExampleRow, Notice } from '../../src/notices/notice.ts';
import { catalogue } from '../../src/rules/catalogue.ts';

const families: Readonly<Record<string, string>> = {
  F: 'Files',
  S: 'Sheets and rows',
  H: 'Headings',
  C: 'Cells',
  L: 'Code lists',
  X: 'Across the cells of a row',
  R: 'Across rows',
  B: 'Across files',
  P: 'Privacy',
  K: 'Limits',
  D: 'Reports',
};

interface Piece {
  readonly value?: string;
  readonly type: number;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}

/** A message with its slots as names, and of several forms the last: `{value}`. */
const spoken = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ type, value = '', options }) => {
      if (options !== undefined) return spoken((options.other ?? Object.values(options).at(-1))?.value ?? []);
      return type === 0 ? value : type === 7 ? '{count}' : `{${value}}`;
    })
    .join('');
const readable = (message: string) =>
  spoken(new IntlMessageFormat(message, 'en').getAst() as readonly Piece[]).replaceAll('\n', ' ');

const row = (cells: ExampleRow) =>
  Object.entries(cells)
    .map(([name, text]) => `\`${name}\` ${text === '' ? 'empty' : `“${text}”`}`)
    .join(', ') || 'the clean row';

const example = (given: Notice['example']['bad']) =>
  typeof given === 'string' ? given : given.map(row).join('; then ');

const section = (rule: Notice) =>
  [
    `### ${rule.code} ${rule.id}`,
    `${rule.severity}: **${readable(rule.title)}**`,
    readable(rule.message),
    [
      `- Why: ${readable(rule.why)}`,
      `- What to do: ${readable(rule.fix)}`,
      `- Bad: ${example(rule.example.bad)}`,
      `- Good: ${example(rule.example.good)}`,
    ].join('\n'),
  ].join('\n\n');

test('the list of rules in src/rules/README.md is what the rules say (write it anew with vitest -u)', async () => {
  const parts = Object.entries(families).map(([letter, title]) => {
    const own = catalogue.filter(({ code }) => code.startsWith(letter));
    return [`## ${title}`, ...own.map(section)].join('\n\n');
  });
  expect(catalogue.every(({ code }) => families[code[0]!] !== undefined)).toBe(true);
  const head =
    '# The rules\n\nGenerated from the rules themselves; examples are cells that differ from `fixtures/rules/clean.csv`.';
  await expect(`${[head, ...parts].join('\n\n')}\n`).toMatchFileSnapshot('../../src/rules/README.md');
});
