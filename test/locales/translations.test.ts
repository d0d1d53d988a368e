import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type LanguageName, languageNames, languages } from '../../src/locales/index.ts';
import type { Notice } from '../../src/notices/notice.ts';
import { catalogue } from '../../src/rules/catalogue.ts';
import { columns } from '../../src/schema/columns.ts';
import { findMojibake } from '../../src/table/spoilt-text.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const others = languageNames.filter((name) => name !== 'en');
const parts = ['title', 'message', 'why', 'fix'] as const;
type Texts = Pick<Notice, (typeof parts)[number]>;

/** A piece of an ICU message as the library parses it: 0 text, 1 a slot, 2 a number, 5 a choice, 6 a plural. */
interface Piece {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Piece[] }>>;
}
const piecesOf = (message: string, language: string): readonly Piece[] => {
  const walk = (pieces: readonly Piece[]): readonly Piece[] =>
    pieces.flatMap((piece) => [
      piece,
      ...Object.values(piece.options ?? {}).flatMap(({ value }) => walk(value)),
    ]);
  return walk(new IntlMessageFormat(message, language).getAst() as readonly Piece[]);
};
const slotsOf = (pieces: readonly Piece[]) =>
  [...new Set(pieces.filter(({ type }) => type > 0 && type < 7).map(({ value }) => value))].sort();

/** What stays as it is in every language: codes of rules, commands and flags, endings of files, days, ids. */
const kept =
  /\b[A-Z]\d{3}\b|--[a-z-]+|\bgloact [a-z-]+|\.(?:csv|xlsx|xlsm|tsv|txt|docx|json|zip)\b|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z]{3}-\d{4}-\d{3}\b/g;
const keptIn = (text: string) => [...new Set(text.match(kept) ?? [])].sort();

/** The same in an example, with files, addresses, tags, cells, marks of Git and numbers, whatever parts its thousands. */
const namesIn = (text: string) =>
  [
    ...keptIn(text),
    ...(text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/(?<=\d)[,\u00a0](?=\d{3}\b)/g, '')
      .match(
        /[\w~$./-]+\.(?:csv|xlsx|xlsm|pdf|md)\b|https:\S+[\w]|#[A-Z]\w+!|#\w+\+\w+|\b[A-Z]\d\b|<{7} HEAD|={7}|>{7} branch|sep=;|\d+/g,
      ) ?? []),
  ].sort();

/** Words that no sentence in English goes without. */
const english =
  /(?<![\p{L}'’-])(?:the|this|that|these|those|and|is|are|was|were|of|with|from|which|than|its|they|their|cannot|should|would|your)(?![\p{L}'’-])/iu;

/** Other words for our terms, which official texts of the language do not use or use for something else. */
const banned: Readonly<Partial<Record<string, RegExp>>> = {
  // Nor a space that breaks a line beside « » : ; ? !, which nobody sees missing.
  fr: /trafic d[’'](?:êtres humains|humains)|\bindice\b|check-?list|\bfeedback\b|« | [»:;?!]/iu,
  es: /tráfico de personas|\bchequear\b|\baplicar para\b/iu,
  // Nor words of Portugal: the office is in Brazil.
  pt: /tráfico de migrantes|tráfico ilícito de migrantes|\bchecar\b|\bficheiro|\bregisto\b|\bactividade/iu,
  ru: /индикатор|нелегальн|траффик/iu,
  uk: /індикатор|нелегальн|трафік/iu,
  ar: /الاتجار بالبشر|غير شرعي|غير الشرعي|كود/u,
};
/** Words of a sentence at most. */
const longest: Readonly<Partial<Record<string, number>>> = { fr: 25, es: 25, pt: 25 };

/** What programs alone call the entries and columns of a log: an office sees, chooses and types the names. */
const forPrograms = new Set<string>([
  ...Object.values(loadedPack('templates/glo-act').lists).flatMap((list) => list.map(({ code }) => code)),
  ...columns.map(({ name }) => name),
  'national',
]);

const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 111, 1.5, 1_000_000];

const inSentences = catalogue.flatMap(({ id, code, example: { bad, good } }) =>
  typeof bad === 'string' && typeof good === 'string' ? [{ id, code, bad, good }] : [],
);

describe.each(others)('%s', (name: LanguageName) => {
  const texts = async (): Promise<Readonly<Record<string, Texts>>> =>
    (await import(`../../src/locales/${name}/notices/index.ts`)).notices;

  test.each(catalogue.map((notice) => [notice.code, notice] as const))('%s', async (_, notice) => {
    const translated = (await texts())[notice.id]!;
    const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories.toSorted();
    for (const part of parts) {
      const ours = piecesOf(translated[part], name);
      const theirs = piecesOf(notice[part], 'en');
      expect(slotsOf(ours), `${part}: slots`).toEqual(slotsOf(theirs));
      for (const { type, options = {}, value } of ours) {
        const keys = Object.keys(options).filter((key) => !key.startsWith('='));
        if (type === 6) expect(keys.toSorted(), `${part}: plurals of ${value}`).toEqual(categories);
        if (type === 5) {
          const choices = theirs
            .filter((piece) => piece.type === 5 && piece.value === value)
            .map((piece) => Object.keys(piece.options ?? {}).toSorted());
          // A code that English shows as it stands may be said in words, any other still as it stands.
          if (choices.length === 0) expect(keys, `${part}: choices of ${value}`).toContain('other');
          else expect(choices, `${part}: choices of ${value}`).toContainEqual(keys.toSorted());
        }
      }
      expect(keptIn(translated[part]), `${part}: codes and names`).toEqual(keptIn(notice[part]));
      const text = ours.map(({ type, value }) => (type === 0 ? value : '')).join(' ');
      expect(text, part).not.toMatch(english);
      const wrong = banned[name];
      if (wrong !== undefined) expect(translated[part], part).not.toMatch(wrong);
      for (const sentence of spoken(translated[part], name).split(/[.!?؟;:](?=\s|$)/u)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, sentence).toBeLessThanOrEqual(longest[name] ?? 20);
      }
    }
  });

  // In Latin letters several of them are words of the language.
  test.runIf(['ru', 'uk', 'ar'].includes(name))('no entry of a list is called by its code', async () => {
    const about = Object.values((await languages[name]()).explanation.columns);
    const said = Object.values(await texts()).flatMap((notice) =>
      parts.flatMap((part) =>
        piecesOf(notice[part], name).flatMap(({ type, value = '' }) => (type === 0 ? [value] : [])),
      ),
    );
    const coded = [...said, ...about.flatMap(({ what, when = '' }) => [what, when])].flatMap((text) =>
      (text.match(/(?<![\w./-])(?<!gloact \w+ ?)[a-z_]+(?![\w/-])/g) ?? [])
        .filter((word) => forPrograms.has(word))
        .map((word) => [word, text]),
    );
    expect(coded).toEqual([]);
  });

  const sentences = async () => (await (await languages[name]()).examples())!.sentences;

  test.each(inSentences)('the example of $code', async ({ id, code, bad, good }) => {
    const told = Object.entries(await sentences()).find(([of]) => of === id)?.[1];
    // What only headquarters read is told in French alone.
    if (told === undefined) return expect([code[0], name]).toEqual(['D', expect.not.stringMatching('fr')]);
    expect(told.bad).not.toBe(told.good);
    for (const [ours, theirs] of [
      [told.bad, bad],
      [told.good, good],
    ] as const) {
      expect(ours.trim()).not.toBe('');
      if (theirs.includes(' ')) expect(ours).not.toBe(theirs);
      expect(namesIn(ours)).toEqual(namesIn(theirs));
      expect(ours).not.toMatch(english);
      const wrong = banned[name];
      if (wrong !== undefined) expect(ours).not.toMatch(wrong);
      const words = ours.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(words.length, ours).toBeLessThanOrEqual(longest[name] ?? 20);
    }
  });

  test('the letters that an example says were lost or garbled', async () => {
    const { mojibake, 'replacement-characters': lost } = await sentences();
    expect(lost.bad).toContain('\ufffd');
    expect(lost.good).not.toContain('\ufffd');
    const { seen = '', meant = '' } = findMojibake(mojibake.bad) ?? {};
    expect(seen).not.toBe('');
    expect(mojibake.bad.replace(/[\u2066\u2069]/g, '').replace(seen, meant)).toBe(mojibake.good);
  });

  test('every notice, whatever its numbers', async () => {
    const { findings } = await languages[name]();
    for (const notice of catalogue)
      for (const count of [...counts, '***']) {
        const said = findings(notice, filled(notice, count));
        expect(Object.values(said).join(' '), notice.code).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  test('counts of any size', async () => {
    const { formats, inspection } = await languages[name]();
    for (const count of counts) {
      const told = [
        formats.size({
          stop: 0,
          error: 0,
          warning: 0,
          note: 0,
          files: count,
          rows: count,
          activities: count,
        }),
        formats.tally({
          stop: count,
          error: count,
          warning: count,
          note: count,
          files: 1,
          rows: 1,
          activities: 1,
        }),
        formats.more(count),
        inspection.moreCells(count),
        inspection.unknown(count),
        inspection.sameColumns(count),
        inspection.moreFindings(count),
      ].join(' ');
      expect(told).not.toMatch(/undefined|NaN|#/);
    }
  });
});

/** A message of several wordings in its longest, with a word in each slot. */
function spoken(message: string, language: string): string {
  const say = (pieces: readonly Piece[]): string =>
    pieces
      .map(({ type, value, options }) => {
        if (type === 0) return value;
        if (options === undefined) return 'x';
        return Object.values(options)
          .map((option) => say(option.value))
          .reduce((a, b) => (b.length > a.length ? b : a));
      })
      .join('');
  return say(new IntlMessageFormat(message, language).getAst() as readonly Piece[]);
}

/** Every slot a notice may have, filled. */
function filled(notice: Notice, count: number | string) {
  const own = Object.entries(notice.slots).map(([slot, kind]) => [
    slot,
    kind === 'number' ? count : kind === 'list' ? ['en', 'fr'] : Array.isArray(kind) ? kind[0] : 'x',
  ]);
  return {
    file: 'x.csv',
    sheet: 'x',
    row: 3,
    cell: 'B3',
    heading: 'x',
    value: 'x',
    ...Object.fromEntries(own),
  };
}
