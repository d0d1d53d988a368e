import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { printIndex, printTopics } from '../../src/formats/explanation.ts';
import { sections } from '../../src/formats/html/sections.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { withLabels } from '../../src/formats/labels.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { topicsOf } from '../../src/formats/topics.ts';
import { type LanguageName, languageNames, languages } from '../../src/locales/index.ts';
import { countryName } from '../../src/programme/lookup.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { columns } from '../../src/schema/columns.ts';
import { headingOf } from '../../src/schema/labels/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../..');
const programme = loadedPack('templates/glo-act');
const others = languageNames.filter((name) => name !== 'en');
const printing = { tool: { name: 'gloact', version: '1' }, color: false, quiet: false, widthOf: stringWidth };

const wordsIn = (text: string) => text.match(/(?<![\p{L}\p{N}_.’'-])[A-Za-z]{3,}(?![\p{L}\p{N}_-])/gu) ?? [];
const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
/** The strings of the sources of a folder: neither comments nor names. */
const stringsIn = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) =>
        readFileSync(join(root, folder, name), 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|'[^'\n]*':/gm, '')
          .match(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g) ?? [],
    )
    .map((text) => text.replace(/\$\{[^}]*\}|\{\w+[,}]/g, ' '))
    .join(' ');
/** What our English is made of. */
const english = new Set(
  lower(wordsIn(['src/notices', 'src/rules', 'src/locales/en'].map(stringsIn).join(' '))),
);
/** What is called so in every language: programs, encodings, what is typed. */
const names = lower(
  wordsIn(
    'gloact explain new-log validate Excel LibreOffice Calc Word Windows Linux Mac Macintosh Git git lfs pull CSV UTF HXL Google Numbers Number Unicode ASCII Latin Bikram Sambat PAK AAAA YYYY tag Delete NUL ISO EUR USD THA PNG MXN Lahore Union Compare EACCES https HTML Markdown JPEG',
  ),
);
const typed = [
  ...columns.map(({ name }) => name),
  ...Object.values(programme.lists).flatMap((codes) => codes.map(({ code }) => code)),
  ...programme.countries.map(({ alpha3 }) => alpha3),
  ...programme.indicators.map(({ unit }) => unit),
].flatMap((name) => name.toLowerCase().split(/[^a-z]/));

/** Words of the language that English has too; those in other letters have none. */
const sharedBy = (name: LanguageName): readonly string[] =>
  ['fr', 'es', 'pt'].includes(name)
    ? lower(
        wordsIn(
          [
            stringsIn(`src/locales/${name}`),
            ...columns.map((column) => headingOf(column.name, name)),
            JSON.stringify(
              Object.values(programme.lists).map((codes) => codes.map(({ labels }) => labels[name])),
            ),
            JSON.stringify(programme.indicators.map(({ labels }) => labels[name])),
            ...programme.countries.map((country) => countryName(country, name)),
          ].join(' '),
        ),
      )
    : [];

const fixtures = readdirSync(join(root, 'fixtures/rules'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(csv|xlsx)$/.test(name) && name !== 'expect.csv')
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(root, 'fixtures/rules', name));
    return { source: memorySource(name, bytes), own: name.endsWith('.csv') ? bytes.toString('latin1') : '' };
  });

describe.each(others)('%s', async (name) => {
  const language = await languages[name]();
  const words = { ...withLabels(language, programme), examples: await language.examples() };
  const allowed = new Set([...sharedBy(name), ...names, ...typed]);
  /** English words in a text of ours, but those that an office typed; and with them lines that are too wide. */
  const strange = (text: string, own: string): readonly string[] => {
    const typedHere = new Set(lower(own.match(/[A-Za-z]{3,}/g) ?? []));
    return wordsIn(text).filter((word) => {
      const known = word.toLowerCase();
      return english.has(known) && !allowed.has(known) && !typedHere.has(known);
    });
  };
  const faults = (text: string, own: string): readonly string[] => {
    return [
      ...strange(text, own),
      ...text.split('\n').filter((line) => stringWidth(line) > 80),
      ...(words.rightToLeft
        ? text
            .split('\n')
            .filter((line) => line.match(/[\u2066-\u2068]/g)?.length !== line.match(/\u2069/g)?.length)
        : []),
    ];
  };

  test('what the check says of every fixture', async () => {
    const found: string[] = [];
    for (const { source, own } of fixtures) {
      const result = await check([source], { programme, asOf: '2018-12-31' });
      const { diagnostics } = result;
      const office = `${source.name} ${own} ${JSON.stringify(diagnostics.map(({ value, heading, excerpt, place, key, data }) => [value, heading, excerpt, place, key, data.text, data.seen, data.unknown, data.first, data.sheets, data.labels, data.missing, data.unread]))} ${JSON.stringify(result.files)}`;
      const text = [...pretty(result, { ...printing, words })].join('');
      const page = [...sections(result, { ...printing, words })].join('').replace(/<[^>]*>|&[#\w]+;/g, ' ');
      found.push(...faults(text, office).map((fault) => `${source.name}: ${fault}`));
      found.push(...strange(page, office).map((fault) => `${source.name}: ${fault} on the page`));
    }
    expect(found).toEqual([]);
  });

  test('what is seen in every fixture', async () => {
    const found: string[] = [];
    for (const { source, own } of fixtures) {
      const seen = await inspect(source, { programme });
      const office = `${own} ${JSON.stringify(seen)}`;
      found.push(
        ...faults(printInspection(seen, words, printing), office).map((fault) => `${source.name}: ${fault}`),
      );
    }
    expect(found).toEqual([]);
  });

  test('what is explained', () => {
    const topics = [
      ...columns.map((column) => column.name as string),
      ...catalogue.map(({ code }) => code),
      ...Object.values(programme.lists).flatMap((codes) => codes.map(({ code }) => code)),
      ...programme.indicators.map(({ code }) => code),
    ];
    // Headings and spellings of other languages are told as they are read; so are tags, addresses, files and marks of Git.
    const ours = (text: string) =>
      text
        .replace(/\n {5}[^\n:]+: ?[“«"][\s\S]*?(?=\n {3}\S)/g, '')
        .split('\n')
        .filter((line) => !/[“«"]/.test(line))
        .join('\n')
        .replace(/#[\w+]+|[\w.-]+@[\w.-]+|https:\S+|[\w~$]+\.(?:csv|pdf|xlsx)|<{7} HEAD|>{7} branch/g, '');
    const found = topics.flatMap((topic) =>
      faults(ours(printTopics(topicsOf(topic, programme, name), programme, words, printing)), topic).map(
        (fault) => `${topic}: ${fault}`,
      ),
    );
    found.push(...faults(printIndex(words, printing), ''));
    expect(found).toEqual([]);
  });
});
