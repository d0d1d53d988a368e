import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { printIndex, printTopics } from '../../src/formats/explanation.ts';
import { choicesOf, nearestTopic, topicsOf } from '../../src/formats/topics.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { type Column, columns } from '../../src/schema/columns.ts';
import { headingLabels } from '../../src/schema/labels/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { exampleLog, findIn } from '../rules/rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
const all = columns as readonly Column[];
const topics = (word: string) => topicsOf(word, programme, 'en');
const printed = (word: string, width = 80) =>
  printTopics(
    topics(word),
    programme,
    { ...en, examples: null },
    { color: false, width, widthOf: stringWidth },
  );

/** What makes an explanation unfit to be read: nothing under a heading, a slot that nothing filled, a line too wide. */
function faults(text: string, width: number): string[] {
  const lines = text.trimEnd().split('\n');
  return [
    ...lines.filter((line) => stringWidth(line) > width),
    ...lines.filter((line, at) => line.endsWith(':') && (lines[at + 1] ?? '').trim() === ''),
    ...lines.filter((line) => /undefined|NaN|\[object|[{}]|: *\.|“”/.test(line)),
    ...(lines.length < 3 ? ['nothing is said'] : []),
  ];
}

const words = [
  ...all.map(({ name }) => name),
  ...catalogue.map(({ code }) => code),
  ...all.flatMap((column) => (choicesOf(column, programme, 'en') ?? []).map(({ code }) => code)),
];

describe.each([80, 60])('in %i columns', (width) => {
  test('every column, every rule and every code of a list explains itself', () => {
    expect(words.length).toBeGreaterThan(300);
    const wrong = words.flatMap((word) =>
      topics(word).length === 0 && !programme.periods.includes(word)
        ? [`${word} is not found`]
        : topics(word).length === 0
          ? []
          : faults(printed(word, width), width).map((fault) => `${word}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the index names every column and every rule', () => {
    const index = printIndex(en, { color: false, width, widthOf: stringWidth });
    const first = index.split('\n').map((line) => line.trim().split(/ {2,}/)[0]);
    expect(first).toEqual(
      expect.arrayContaining([
        ...all.map(({ name }) => name as string),
        ...catalogue.map(({ code }) => code),
      ]),
    );
    expect(faults(index, width)).toEqual([]);
  });
});

test('a column is found by every heading it is read by, whatever the case', () => {
  const missed = Object.values(headingLabels).flatMap((labels) =>
    all.flatMap(({ name }) =>
      (labels[name] ?? []).flatMap((label) =>
        [label, label.toUpperCase()].filter(
          (word) =>
            !topics(word).some(
              (topic) =>
                topic.kind === 'column' &&
                Object.values(headingLabels).some((each) => each[topic.column.name]?.includes(label)),
            ),
        ),
      ),
    ),
  );
  expect(missed).toEqual([]);
});

test('a rule is found by its code in either case and by its id', () => {
  for (const { code, id } of catalogue) {
    for (const word of [code, code.toLowerCase(), ` ${code} `, id]) {
      expect([
        word,
        topics(word).some((topic) => topic.kind === 'rule' && topic.notice.code === code),
      ]).toEqual([word, true]);
    }
  }
});

test('a code is found by its label and by what else is read as it', () => {
  for (const word of ['media', 'Médias', 'journalists', 'MEDIA']) {
    expect(topics(word)).toMatchObject([{ kind: 'code', choice: { code: 'media' } }]);
  }
  expect(topics('Pakistán')).toMatchObject([{ kind: 'code', choice: { code: 'PAK' } }]);
});

test('a list is printed whole, with its labels in the words of the pack', () => {
  const text = printed('Statut');
  for (const { code, labels } of programme.lists.status)
    expect(text).toMatch(new RegExp(`^ +${code} +${labels.en}$`, 'm'));
  expect(text).toContain('HXL tag: #status');
});

test('the example of a rule is a small table', () => {
  expect(printed('X514')).toContain(
    '   Wrong:\n     activity_id   period\n     …             …\n     PAK-2018-099  2017-S1\n',
  );
});

describe('what a column says of itself is true', () => {
  test('when it is needed is said of those that are not always', () => {
    for (const column of all) {
      const { when } = en.explanation.columns[column.name];
      expect([column.name, when !== undefined]).toEqual([column.name, column.need === 'C']);
    }
  });

  test.each(all.map(({ name }) => name))('the examples of %s are read', async (name) => {
    const examples = new Set<string>();
    for (const language of languageNames) {
      const given = (await languages[language]()).explanation.columns[name].examples;
      expect(given).not.toEqual([]);
      for (const cell of given) examples.add(cell);
    }
    for (const cell of examples) {
      const found = await findIn([exampleLog([{ [name]: cell }])]);
      const own = found.filter(({ column, code }) => column === name && /^[CLP]/.test(code));
      expect([cell, own.filter(({ severity }) => severity === 'error')]).toEqual([cell, []]);
    }
  });
});

test.each([
  ['statsu', 'status'],
  ['Date de fni', 'end_date'],
  ['trainning', 'training'],
  ['code-unknwon', 'L401'],
  ['blah', null],
])('%s is near to %s', (word, near) => {
  expect(topics(word)).toEqual([]);
  expect(nearestTopic(word, programme, 'en')).toBe(near);
});

test.each([
  ['fr', 'Public concerné', ['Police', 'Procureurs; Juges']],
  ['ru', 'Целевая группа', ['Полиция', 'Прокуроры; Судьи']],
] as const)('what is chosen from a list is shown by its names in %s', async (name, heading, examples) => {
  const language = { ...(await languages[name]()), examples: null };
  const told = printTopics(topicsOf('stakeholder', programme, name), programme, language, {
    ...{ color: false, width: 80, widthOf: stringWidth },
  });
  expect(told).toContain(heading);
  expect(told).toContain(examples.join('   '));
});
