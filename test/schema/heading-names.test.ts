import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { codeReaders } from '../../src/log/cells/code.ts';
import { contextOf } from '../../src/log/cells/context.ts';
import { cellFits } from '../../src/log/headings/cell-fits.ts';
import { findHeadings } from '../../src/log/headings/headings.ts';
import { headingRowNotFound } from '../../src/notices/heading-row-not-found.ts';
import { columns } from '../../src/schema/columns.ts';
import { meaningsOf } from '../../src/schema/heading-meanings.ts';
import { mistyped, provenLanguages, suggested } from '../../src/schema/heading-names.ts';
import { tagForm, taggedColumn } from '../../src/schema/heading-tags.ts';
import { headingLabels } from '../../src/schema/labels/index.ts';
import type { Cell } from '../../src/table/table.ts';
import { languages } from '../../src/text/languages.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { headingCorpus } from './heading-corpus.ts';

const cell = (text: string): Cell => ({ type: 'text', text, raw: text });

/** Certain headings that stand around the one asked for and prove its language. */
const around = [
  'activity_id',
  'indicator',
  'start_date',
  'evidence',
  'title',
  'next_steps',
  'country',
] as const;

/** The column that a heading is read as in a log of a language, whatever its cells are; `none` when nothing. */
function readIn(language: string, heading: string, column: string, beside: readonly string[] = []): string {
  const labels = headingLabels[language]!;
  const others = around.filter((name) => name !== column).slice(0, 5);
  const cells = [...others.map((name) => labels[name]?.[0] ?? name), heading, ...beside].map(cell);
  const found = findHeadings([{ row: 1, cells }], [], () => true);
  return found?.matches.find((match) => match.column === others.length + 1)?.name ?? 'none';
}

describe('headings that offices write', () => {
  const read = headingCorpus.map((row) => ({
    ...row,
    as: readIn(row.language, row.heading, row.column, row.beside),
  }));

  test('none is read wrongly', () => {
    expect(read.filter(({ column, as }) => as !== 'none' && as !== column)).toEqual([]);
  });

  test.each(['office', 'apart'])('at least 95 in 100 of those that have a column are found: %s', (kind) => {
    const having = read.filter((row) => row.kind === kind && row.column !== 'none');
    const missed = having.filter(({ column, as }) => as !== column).map(({ heading }) => heading);
    expect(having.length).toBeGreaterThan(300);
    expect(missed.length / having.length, missed.join(', ')).toBeLessThan(0.05);
  });

  test('they are many, in every language, and a third of them have no column', () => {
    const offices = headingCorpus.filter(({ kind }) => kind !== 'printed');
    expect(offices.length).toBeGreaterThan(2000);
    expect(new Set(offices.map(({ language }) => language))).toEqual(new Set(Object.keys(headingLabels)));
    expect(offices.filter(({ column }) => column === 'none').length).toBeGreaterThan(600);
  });

  test('a heading that is none in its language is none in a log of column names', () => {
    const names = around.map((name) => cell(name));
    // What its letters mean elsewhere is another thing: “De” is a date beside “A”.
    const wrong = headingCorpus.filter(({ column, heading, beside, language }) => {
      if (column !== 'none' || beside.length > 0 || language === 'en') return false;
      const found = findHeadings([{ row: 1, cells: [...names, cell(heading)] }], [], () => true);
      return found?.matches.some((match) => match.column === names.length + 1);
    });
    expect(wrong.map(({ heading, language }) => `${language} ${heading}`)).toEqual([]);
  });
});

describe('the labels', () => {
  test('name one column each, save what is another word in another language', () => {
    const disagreeing = Object.values(headingLabels).flatMap((labels) =>
      Object.values(labels).flatMap((texts) => texts.filter((text) => meaningsOf(text).length > 1)),
    );
    expect(new Set(disagreeing)).toEqual(new Set(['Estado']));
  });

  test('are each read as their own column', () => {
    for (const [language, labels] of Object.entries(headingLabels)) {
      for (const [name, texts] of Object.entries(labels)) {
        for (const text of texts) {
          const meant = meaningsOf(text).filter(
            (one) => one.how === 'name' || one.languages.includes(language),
          );
          expect(
            meant.map((one) => one.name),
            `${language} ${text}`,
          ).toEqual([name]);
        }
      }
    }
  });

  test('are of the languages that are named where no headings are found', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const message = headingRowNotFound.message.split('We know').slice(1);
    const [whole, few] = message.map((sentence) => sentence.match(/\p{Lu}\p{L}+/gu));
    const named = (codes: readonly string[]) => codes.map((code) => names.of(code)).sort();
    expect(whole).toEqual(named(languages));
    expect(few).toEqual(
      named(Object.keys(headingLabels).filter((code) => !(languages as readonly string[]).includes(code))),
    );
  });

  test('are whole in the languages that we print, the printed one first', () => {
    for (const language of languages) {
      const printed = headingCorpus.filter((row) => row.kind === 'printed' && row.language === language);
      const firsts = columns.map(({ name }) => [name, headingLabels[language]![name]![0]]);
      expect(firsts).toEqual(printed.map(({ column, heading }) => [column, heading]));
    }
  });
});

describe('HXL tags', () => {
  test.each(columns.map(({ hxl, name }) => [hxl, name] as const))('%s is %s', (hxl, name) => {
    expect(taggedColumn(tagForm(hxl)!)).toEqual({ name, rank: 0 });
    for (const more of ['+v_iso3', '+en', '+i_fr', '+num', '+list'])
      expect(taggedColumn(tagForm(hxl + more)!), hxl + more).toEqual({ name, rank: 1 });
    for (const other of [
      '+objective',
      '+origin',
      '+planned',
      '+baseline',
      '+idps',
      '+total',
      '+cumulative',
      '+disabled',
    ])
      if (!hxl.includes(other) && !columns.some((column) => tagForm(column.hxl) === tagForm(hxl + other)))
        expect(taggedColumn(tagForm(hxl + other)!), hxl + other).toBeNull();
  });

  test.each([
    '#activity+objective+id',
    '#date',
    '#reached+f',
    '#reached+children',
    '#affected+f+adults',
    '#country+origin',
    '#adm1+code',
    '#adm2+name',
    '#beneficiary+num',
    '#indicator+num',
    '#activity',
    '#org+code',
  ])('%s, of other standards, is none', (tag) => expect(taggedColumn(tagForm(tag)!)).toBeNull());
});

describe('HXL tags of others', () => {
  test.each([
    ['#country', 'country', 2],
    ['#country+v_iso3', 'country', 2],
    ['#country+name', 'country', 3],
    ['#country+dest', 'venue_country', 2],
    ['#indicator', 'indicator', 2],
    ['#indicator+name', 'indicator', 3],
    ['#beneficiary', 'stakeholder', 2],
    ['#adm1', 'admin1', 2],
    ['#loc', 'place', 2],
    ['#org +prog +code', 'agency', 1],
    ['#activity+code+type', 'activity_type', 1],
    ['#org+implementing', 'partners', 1],
    ['#org+impl+name', 'partners', 1],
  ])('%s is %s', (tag, name, rank) => expect(taggedColumn(tagForm(tag)!)).toEqual({ name, rank }));
});

describe('slips of typing', () => {
  test.each([
    ['Indicattor', 'indicator'],
    ['Indicatr', 'indicator'],
    ['Indicatro', 'indicator'],
    ['Indicetor', 'indicator'],
    ['Activty title', 'title'],
    ['Implementing partnrs', 'partners'],
    ['Strat date', 'start_date'],
    ['Reporting periood', 'period'],
  ])('%s', (typed, meant) => expect(mistyped(typed, ['en'])).toBe(meant));

  test('are one slip, in one word of five letters or more', () => {
    for (const text of ['Endikattor', 'Plaec', 'Mean', 'Staus dte', 'Activty titel', 'Tpye of crime'])
      expect(mistyped(text, ['en']), text).toBeNull();
  });

  test('are none in a figure, and none in a language that nothing proves', () => {
    for (const text of [
      'Femmess',
      'Hommess',
      'Nombre',
      'Valeur cibles',
      'Fillles',
      'Garcon',
      'Montant dépensée',
    ])
      expect(mistyped(text, ['fr']), text).toBeNull();
    expect(mistyped('Indicateurr', ['es'])).toBeNull();
    expect(mistyped('Indicateurr', ['fr'])).toBe('indicator');
  });

  test('are named where they are not read', () => {
    expect(suggested('Comment comptées', ['fr'])).toBe('people_basis');
    expect(suggested('Planned start date', ['en'])).toBe('start_date');
    expect(suggested('Womens', ['en'])).toBe('women');
    expect(suggested('Zzz', ['en'])).toBeNull();
    expect(suggested('', [])).toBeNull();
  });
});

describe('ordinary words', () => {
  const file = join(import.meta.dirname, '../../fixtures/words.csv');
  const nearest = parse(readFileSync(file), { columns: true }) as { word: string; language: string }[];
  /** The words of a language that are nearest to our headings, and names that its people use: of countries, tongues and money. */
  const wordsIn = (language: string) => {
    const named = (['region', 'language', 'currency'] as const).flatMap((type) =>
      Intl.supportedValuesOf('currency').flatMap((code) => {
        const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
        return names.of(
          type === 'currency' ? code : type === 'region' ? code.slice(0, 2) : code.slice(0, 2).toLowerCase(),
        );
      }),
    );
    const near = nearest.filter((row) => row.language === language).map(({ word }) => word);
    return [...new Set([...near, ...named.filter((name) => name !== undefined)])];
  };
  const programme = loadedPack('templates/glo-act');
  const readers = codeReaders(programme);
  const fits = cellFits((convention) => contextOf(programme, readers, convention));
  const date = { type: 'date', text: '2018-07-03', raw: '2018-07-03' } as Cell;
  const number = { type: 'number', text: '12', raw: 12 } as Cell;

  test('are thousands', () => {
    const all = languages.flatMap(wordsIn);
    expect(all.length).toBeGreaterThan(4000);
  });

  test.each(
    languages.flatMap((language) =>
      (
        [
          ['words', cell('word')],
          ['numbers', number],
          ['dates', date],
          ['nothing', undefined],
        ] as const
      ).map(([kind, below]) => [language, kind, below] as const),
    ),
  )('%s: none is taken for a heading that it is near to, over %s', (language, _, below) => {
    const heads = around.map((name) => headingLabels[language]![name]![0]!);
    const words = wordsIn(language);
    const cells = [...heads, ...words].map(cell);
    const rows = [1, 2, 3].map((row) => ({ row, cells: row === 1 ? cells : cells.map(() => below) }));
    const found = findHeadings(rows, [], fits)!;
    expect(found.matches.length).toBeGreaterThanOrEqual(heads.length);
    expect(found.matches.filter(({ how }) => how === 'close')).toEqual([]);
  });
});

describe('the languages that headings prove', () => {
  test.each([
    [['Pays', 'Lieu', 'Statut'], ['fr']],
    [
      ['País', 'Indicador', 'Título'],
      ['es', 'pt'],
    ],
    [['País', 'Indicador', 'Fecha de inicio'], ['es']],
    [
      ['Pays', 'Lieu', 'Reporting period'],
      ['fr', 'en'],
    ],
    [['activity_id', 'country'], []],
    [['activity_id', 'Country'], ['en']],
    [['#activity+id', 'Nothing of ours'], []],
  ])('%j', (texts, languages) => expect(provenLanguages(texts)).toEqual(languages));
});

test('the stop for a sheet without headings names every language that is known', () => {
  const name = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const language of Object.keys(headingLabels))
    expect(headingRowNotFound.message).toContain(name.of(language));
});
