import type { ExampleRow, Notice } from '../notices/notice.ts';
import { exampleId } from '../programme/activity-id.ts';
import { inLanguage } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { catalogue } from '../rules/catalogue.ts';
import { type Column, columns } from '../schema/columns.ts';
import { headingLabels } from '../schema/labels/index.ts';
import { normalise } from '../text/normalise.ts';
import { type ExampleWords, wordyCells } from './example-words.ts';
import { inserted, type Screen, screenOf, type Terminal } from './terminal.ts';
import { type Choice, choicesOf, type Topic } from './topics.ts';
import type { Words } from './words.ts';

type Language = Pick<Words, 'code' | 'heading' | 'label' | 'formats' | 'explanation'>;
/** A language with its examples of rules; null where they stay as the notices tell them. */
type Teaching = Language & { readonly examples: ExampleWords | null };

/** Spellings shown of a list that only shows the kind. */
const shownSpellings = 6;
/** Columns of a cell in an example, at most. */
const cellWidth = 30;

/** Explains what a word means, for people at a terminal. */
export function printTopics(
  topics: readonly Topic[],
  programme: Programme,
  language: Teaching,
  terminal: Terminal,
): string {
  const screen = screenOf(terminal);
  const printed = topics.map((topic) => {
    if (topic.kind === 'rule') return rule(topic.notice, language, screen);
    if (topic.kind === 'column') return column(topic.column, programme, language, screen);
    return code(topic.choice, topic.columns, programme, language, screen);
  });
  return `${printed.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** All that can be explained, a line each. */
export function printIndex({ heading, explanation: words }: Language, terminal: Terminal): string {
  const { ink, pad, wrap } = screenOf(terminal);
  const nameWidth = Math.max(...columns.map(({ name }) => name.length));
  const line = (name: string, width: number, text: string) =>
    wrap(`   ${pad(name, width)}  ${text}`, ' '.repeat(width + 5));
  const title = (text: string) => wrap(` ${text}`, ' ').map((each) => ink(1, each));
  const rules = Object.entries(words.families).flatMap(([family, name]) => [
    '',
    ...title(name),
    ...catalogue
      .filter((notice) => notice.code.startsWith(family))
      .flatMap((notice) => line(notice.code, 4, words.rule(notice).title)),
  ]);
  return `${[
    ...title(words.index),
    '',
    ...title(words.columnsTitle),
    ...columns.flatMap(({ name }) => line(name, nameWidth, heading(name))),
    ...rules,
  ].join('\n')}\n`;
}

const paragraph = ({ wrap }: Screen, text: string, indent = 3) =>
  wrap(`${' '.repeat(indent)}${text}`, ' '.repeat(indent));

function column(
  about: Column,
  programme: Programme,
  { code: language, heading, explanation: words }: Language,
  screen: Screen,
): string[] {
  const { what, when, examples } = words.columns[about.name];
  const say = (text: string) => paragraph(screen, text);
  const choices = choicesOf(about, programme, language)?.filter(({ offered }) => offered) ?? null;
  // `training` is chosen by what it is called; `O3` and `PS-01` are known by themselves.
  const called = (code: string) =>
    (/^[a-z_]+$/.test(code) && choices?.find((one) => one.code === code)?.meaning) || code;
  const typed = examples.map((text) => text.split('; ').map(called).join('; '));
  const headings = Object.entries(headingLabels).flatMap(([other, labels]) => {
    const known = labels[about.name] ?? [];
    if (known.length === 0) return [];
    const shown = known.slice(0, shownSpellings).map((label) => inserted(label));
    return paragraph(screen, words.headingsIn(other, shown, known.length - shown.length), 5);
  });
  return [
    ...screen.wrap(` ${about.name}  ${heading(about.name)}`, '   ').map((line) => screen.ink(1, line)),
    '',
    ...say(what),
    ...say(words.need(about, when)),
    '',
    ...say(words.holds(about, choices?.length ?? 0)),
    ...(choices === null ? [] : list(choices, screen)),
    ...say(words.examples(about.kind === 'id' ? [exampleId(programme)] : typed)),
    '',
    ...say(words.headings),
    ...headings,
    ...say(words.tag(about.hxl)),
  ];
}

/** Codes under each other, with their meanings. */
function list(choices: readonly Choice[], { wrap, pad, widthOf }: Screen): string[] {
  const width = Math.max(...choices.map(({ code }) => widthOf(inserted(code))));
  return choices.flatMap(({ code, meaning }) =>
    wrap(`     ${pad(inserted(code), width)}  ${inserted(meaning)}`.trimEnd(), ' '.repeat(width + 7)),
  );
}

function code(
  { code, meaning, names, indicator }: Choice,
  of: readonly Column[],
  programme: Programme,
  { code: language, heading, explanation: words }: Language,
  screen: Screen,
): string[] {
  const say = (text: string) => paragraph(screen, text);
  const known = new Set([normalise(code), normalise(meaning)]);
  const others = names.filter((name) => !known.has(normalise(name)) && known.add(normalise(name)));
  const pillar = programme.lists.pillar.find((one) => one.code === indicator?.pillar);
  return [
    ...screen
      .wrap(` ${inserted(code)}  ${inserted(meaning)}`.trimEnd(), '   ')
      .map((line) => screen.ink(1, line)),
    '',
    ...of.flatMap(({ name }) => say(words.codeOf(name, heading(name)))),
    ...(indicator === undefined || pillar === undefined
      ? []
      : say(words.indicator(indicator, inserted(inLanguage(pillar.labels, language, programme))))),
    ...(others.length === 0 ? [] : say(words.spellings(others.map((name) => inserted(name))))),
  ];
}

function rule(notice: Notice, language: Teaching, screen: Screen): string[] {
  const { formats, explanation: words } = language;
  const { title, message, why, fix } = words.rule(notice);
  const told = exampleOf(notice, language.examples);
  const head = `${formats.severities[notice.severity]}  ${notice.code}  `;
  const say = (text: string) => paragraph(screen, text);
  const lines = [
    ...screen.wrap(` ${head}${title}`, ' '.repeat(head.length + 1)).map((line) => screen.ink(1, line)),
    '',
    ...say(message),
    ...say(`${words.why}: ${why}`),
    ...say(`${formats.whatToDo}: ${fix}`),
    ...(told === undefined
      ? []
      : [
          '',
          ...say(`${words.bad}:`),
          ...example(told.bad, language, screen),
          ...say(`${words.good}:`),
          ...example(told.good, language, screen),
        ]),
  ];
  return lines.some((line) => line.includes(words.anything)) ? [...lines, '', ...say(words.legend)] : lines;
}

/** Examples in sentences as the language tells them; what only headquarters read is not told in every one. */
const exampleOf = ({ id, example }: Notice, words: ExampleWords | null): Notice['example'] | undefined =>
  words === null || typeof example.bad !== 'string'
    ? example
    : words.sentences[id as keyof ExampleWords['sentences']];

/** The cell of an example as an office types it that works in the language. */
export function exampleCell(
  text: string,
  column: keyof ExampleRow,
  { label, examples }: Pick<Teaching, 'label' | 'examples'>,
): string {
  if (examples === null) return text;
  // `training` is chosen by what it is called; `O3` and `PS-01` are known by themselves.
  const called = text.split(';').map((code) => (/^[a-z_]+$/.test(code) ? label?.(column, code) : null));
  if (called.every((one) => typeof one === 'string')) return called.join(';');
  const told = wordyCells.reduce((cell, words) => cell.replaceAll(words, examples.cells[words]), text);
  // What is shown of a cell that Excel cut is its beginning; its length is the point.
  return text.length < 150 ? told : told.repeat(5).slice(0, text.length);
}

/** An example in words, or its cells as a small table: as a log where that fits, else a column a line. */
function example(given: Notice['example']['bad'], language: Teaching, screen: Screen): string[] {
  const { heading, explanation: words } = language;
  const called = (name: keyof ExampleRow) => (language.examples === null ? name : heading(name));
  if (typeof given === 'string') return paragraph(screen, given, 5);
  const names = [...new Set(given.flatMap((row) => Object.keys(row)))] as (keyof ExampleRow)[];
  if (names.length === 0) return paragraph(screen, words.soundRows(given.length), 5);
  const { aligned, clip, width, widthOf } = screen;
  const shown = (row: ExampleRow, name: keyof ExampleRow) =>
    row[name] === undefined
      ? words.anything
      : row[name] === ''
        ? words.empty
        : exampleCell(row[name], name, language);
  const indented = (lines: readonly string[]) => lines.map((line) => `     ${line}`);
  const asLog = indented(
    aligned([names.map(called), ...given.map((row) => names.map((name) => inserted(shown(row, name))))]),
  );
  if (asLog.every((line) => widthOf(line) <= width)) return asLog;
  const nameWidth = Math.max(...names.map((name) => widthOf(called(name))));
  const room = Math.min(
    given.length === 1 ? width : cellWidth,
    Math.floor((width - 5 - nameWidth) / given.length) - 2,
  );
  return indented(
    aligned(names.map((name) => [called(name), ...given.map((row) => clip(shown(row, name), room))])),
  );
}
