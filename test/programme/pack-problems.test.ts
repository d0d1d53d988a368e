import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack as words } from '../../src/locales/en/programme.ts';
import { loadProgramme } from '../../src/programme/load.ts';
import { printProblem } from '../../src/programme/words.ts';
import { takenHeadings } from '../../src/schema/group-headings.ts';
import { good, type Pack, packOnDisk, packSource, problemsAfter, put, type } from './pack-on-disk.ts';

const report = 'reports/eu-interim.json';

// File, path, the value put there (undefined removes it), and what the only problem says.
const values: [string, string, unknown, RegExp][] = [
  ['programme.json', 'id', 'GLO ACT', /^Found "GLO ACT"; needed is a short name/],
  [
    'programme.json',
    'action.end',
    '2014-07-31',
    /^Found "2014-07-31"; needed is a day after the start, 2015-07-01/,
  ],
  [
    'programme.json',
    'action.start',
    '2015-02-30',
    /^Found "2015-02-30"; needed is a day such as 2018-09-24\.$/,
  ],
  [
    'programme.json',
    'action.budget.amount',
    'EUR 11 million',
    /^Found "EUR 11 million"; needed is a number in plain digits without quotation marks such as 250000\.$/,
  ],
  ['programme.json', 'action.budget.amount', -1, /^Found "-1"; needed is a number of 0 or more\.$/],
  [
    'programme.json',
    'action.disclaimer',
    undefined,
    /^Found nothing; needed is the disclaimer the donor prescribes/,
  ],
  ['programme.json', 'action.contract', 17, /^Found "17"; needed is the contract number, or null\.$/],
  ['programme.json', 'action.donors', [], /^Found "donors"; there is no such field here\.$/],
  ['programme.json', 'action.language', 'ru', /^Found "ru"; needed is one of en, fr\.$/],
  ['programme.json', 'periods.3', '2017-H1', /^Found "2017-H1"; needed is a period such as/],
  ['programme.json', 'action.budget.currency', 'EUX', /^Found "EUX"; needed is a currency of ISO 4217/],
  ['programme.json', 'periods.3', '2016-S2', /^Found "2016-S2"; needed is a period after 2016-12-31\.$/],
  [
    'programme.json',
    'periods.9',
    '2020-S1',
    /^Found "2020-S1"; needed is a period between 2015-07-01 and 2019-07-31/,
  ],
  ['programme.json', 'reports', 'eu-interim', /^Found "eu-interim"; needed is a list of report names\.$/],
  [
    report,
    'frame',
    'leaflet',
    /^Found "leaflet"; needed is one of eu-interim, unodc-progress, country-brief\.$/,
  ],

  [report, 'facts.2.fact', 'weather', /^Found "weather"; needed is one of coordinator/],
  [report, 'facts.2.number', '1.1', /^Found "1\.1" again/],
  [report, 'title.fr', undefined, /^Found nothing; needed is words in this language\.$/],
  [report, 'notes.1.en', '', /^Found nothing; needed is words in this language\.$/],
];

test.each(values)('%s, %s: %j', (file, column, value, message) => {
  const problems = problemsAfter((pack) => put(pack, file, column, value));
  expect(problems).toEqual([{ file, row: null, column, message: expect.stringMatching(message) }]);
});

// What is done to the pack, and the printed problems.
const others: [string, (pack: Pack) => unknown, RegExp[]][] = [
  [
    'a table missing',
    ({ tables }) => delete tables['targets.csv'],
    [/^targets\.csv: Found no such file; the pack needs it\.$/],
  ],
  [
    'a heading of no chapter',
    (pack) => put(pack, report, 'headings', { weather: { en: 'Weather', fr: 'Temps' } }),
    [/headings\.weather/],
  ],
  ['a report missing', ({ json }) => delete json[report], [/^reports\/eu-interim\.json: Found no such file/]],
  [
    'the facts missing',
    ({ json }) => delete json['programme.json'],
    [/^programme\.json: Found no such file/],
  ],
  [
    'no rows',
    ({ tables }) => tables['codes/channel.csv']?.splice(1),
    [/^codes\/channel\.csv: Found no rows/],
  ],
  [
    'a heading misspelt',
    (pack) => type(pack, 'countries.csv', 1, 'decimal', 'decimals'),
    [
      /^countries\.csv, row 1, column decimals: Found the heading "decimals" in column 6; the columns are alpha3/,
      /^countries\.csv, row 1, column decimal: This column is missing/,
    ],
  ],
  [
    'an unknown heading',
    ({ tables }) => tables['targets.csv']?.[0]?.push('remark'),
    [/row 1, column remark: Found the heading/],
  ],
  [
    'a heading twice',
    ({ tables }) => tables['targets.csv']?.[0]?.push('country'),
    [/row 1, column country: .* more than once/],
  ],
  [
    'a cell too many',
    ({ tables }) => tables['targets.csv']?.[4]?.push('x'),
    [/^targets\.csv, row 5: Found "x" after the last column; needed are 6 cells\.$/],
  ],
  [
    'a label language missing',
    (pack) => type(pack, 'indicators.csv', 1, 'fr', 'sw'),
    [/^indicators\.csv, row 1, column fr: This column is missing/],
  ],
  [
    'a language without names',
    (pack) => {
      for (const row of pack.tables['country-names.csv'] ?? [])
        if (row[0] === 'NPL' && row[1] === 'fr') row[1] = 'sw';
    },
    [/^country-names\.csv, column language: Found no name of NPL in fr; needed is one in each of en, fr\.$/],
  ],
  [
    'a code the program needs, renamed',
    (pack) => type(pack, 'codes/status.csv', 4, 'code', 'finished'),
    [
      /^codes\/status\.csv, column code: Found no row "completed"/,
      /row 4, column code: Found "finished"; needed are exactly/,
    ],
  ],
  [
    'a code the program needs, left out',
    ({ tables }) => tables['codes/precision.csv']?.splice(2, 1),
    [/^codes\/precision\.csv, column code: Found no row "at_least"; needed are exactly exact, at_least/],
  ],
  [
    'a pillar that no section tells',
    ({ json }) => (json[report] as { pillars: unknown[] }).pillars.pop(),
    [/^reports\/eu-interim\.json, column pillars: Found no "partnerships"; needed is each pillar once\.$/],
  ],
  [
    'a pillar told twice',
    (pack) => put(pack, report, 'pillars.3.code', 'prevention'),
    [/pillars\.3\.code: Found "prevention" again/, /column pillars: Found no "partnerships"/],
  ],
  [
    'a country whose two codes are of two countries, told where it is wrong and nowhere else',
    (pack) => type(pack, 'countries.csv', 4, 'alpha3', 'COM'),
    [/^countries\.csv, row 4, column alpha2: Found "CO" for COM; needed is KM, or COL in alpha3\.$/],
  ],
  [
    'a code that many files refer to, misspelt',
    (pack) => type(pack, 'codes/pillar.csv', 2, 'code', 'prevntion'),
    [
      /^indicators\.csv, row 2, column pillar: Found "prevention", also in row 3, 4, 5, 6, 7, 8, and in reports\/eu-interim\.json, reports\/unodc-progress\.json, reports\/country-brief\.json; needed is one of prevntion, protection, .* Perhaps prevntion is meant\.$/,
    ],
  ],
  [
    'a language without any words',
    (pack) => put(pack, 'programme.json', 'languages', ['en', 'fr', 'sw']),
    [/^programme\.json, column languages: Found "sw", but no table has words in it/],
  ],
  [
    'a name that is never to be a country, of a country of the pack',
    (pack) => type(pack, 'countries.csv', 11, 'never', 'Nigeria|mali|BR|Níger'),
    [
      /^countries\.csv, row 11, column never: Found "mali", which is MLI in this pack/,
      /^countries\.csv, row 11, column never: Found "BR", which is BRA in this pack/,
      /^countries\.csv, row 11, column never: Found "Níger", which is NER in this pack/,
    ],
  ],
  [
    'one bad row is told once, not again by those who refer to it',
    (pack) => type(pack, 'countries.csv', 12, 'decimal', 'dot'),
    [/^countries\.csv, row 12, column decimal: Found "dot"/],
  ],
  [
    'an empty line shifts no row number',
    (pack) => {
      pack.tables['targets.csv']?.splice(2, 0, ['']);
      type(pack, 'targets.csv', 6, 'target', 'x');
    },
    [/^targets\.csv, row 6, column target: Found "x"/],
  ],
  [
    'several at once, in the order of files and rows',
    (pack) => {
      type(pack, 'targets.csv', 9, 'target', 'many');
      type(pack, 'targets.csv', 3, 'country', 'XXX');
      type(pack, 'countries.csv', 4, 'currency', 'peso');
      put(pack, 'programme.json', 'id', '');
    },
    [
      /^programme\.json, column id: /,
      /^countries\.csv, row 4, /,
      /^targets\.csv, row 3, /,
      /^targets\.csv, row 9, /,
    ],
  ],
];

test.each(others)('%s', (_, change, expected) => {
  const lines = problemsAfter(change).map(
    ({ file, row, column, message }) =>
      `${[file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ')}: ${message}`,
  );
  expect(lines).toEqual(expected.map((message) => expect.stringMatching(message)));
});

test('periods of several lengths may stand in one list, each in order of its own', () => {
  const after = (periods: readonly string[]) =>
    problemsAfter((pack) => put(pack, 'programme.json', 'periods', periods)).flatMap(({ column, message }) =>
      column?.startsWith('periods') ? `${column}: ${message}` : [],
    );
  expect(after(['2018-Q1', '2018-Q2', '2018-S1', '2018-Q3', '2018-Q4', '2018-S2', '2018'])).toEqual([]);
  expect(after(['2018', '2018-S1', '2018-S2', '2018-Q1', '2018-Q2', '2018-Q3'])).toEqual([]);
  expect(after(['2018-Q1', '2018-S1', '2018-Q1'])).toEqual([
    'periods.2: Found "2018-Q1"; needed is a period after 2018-03-31.',
  ]);
  expect(after(['2018-S2', '2018', '2018-S1'])).toEqual([
    'periods.2: Found "2018-S1"; needed is a period after 2018-12-31.',
  ]);
});

test('a report without a frame has the one of its name, or the usual one', () => {
  const frameOf = (name: string) => {
    const pack = structuredClone(good);
    put(pack, 'programme.json', 'reports', [name]);
    const { frame: _, ...words } = pack.json[report] as { frame?: string };
    for (const file of Object.keys(pack.json)) if (file.startsWith('reports/')) delete pack.json[file];
    pack.json[`reports/${name}.json`] = words;
    const loaded = loadProgramme(packSource(pack));
    return 'programme' in loaded ? loaded.programme.reports[name]?.frame : loaded.problems;
  };
  expect(['eu-interim', 'unodc-progress', 'ue-intermediaire'].map(frameOf)).toEqual([
    ...['eu-interim', 'unodc-progress', 'eu-interim'],
  ]);
});

describe('a file that holds something else', () => {
  test.each([[null], [[]], ['text'], [7], [{ action: null }]])(
    'a programme.json of %j is a problem',
    (value) => {
      const problems = problemsAfter(({ json }) => {
        json['programme.json'] = value;
      });
      expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['programme.json']));
    },
  );

  test('any text in any cell gives a programme or problems with a place, never a crash', () => {
    const tables = Object.entries(good.tables);
    const cell = fc.constantFrom(...tables).chain(([file, rows]) =>
      fc.record({
        file: fc.constant(file),
        row: fc.nat(rows.length - 1),
        column: fc.nat((rows[0]?.length ?? 1) - 1),
        text: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('__proto__', '|', '1e9', '\u202e', '=1+1'),
        ),
      }),
    );
    fc.assert(
      fc.property(cell, ({ file, row, column, text }) => {
        const problems = problemsAfter(({ tables }) => {
          (tables[file]?.[row] ?? [])[column] = text;
        });
        for (const problem of problems) {
          expect([...Object.keys(good.tables), ...Object.keys(good.json)]).toContain(problem.file);
          expect(problem.message).toMatch(/^\S.*\.$/s);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a wrong word of the facts hides nothing of what else is wrong', () => {
  const found = problemsAfter((pack) => {
    put(pack, 'programme.json', 'id', 'Safe Crossings');
    put(pack, 'programme.json', 'smallNumbers', 2);
    put(pack, 'programme.json', 'action.budget.amount', 'much');
    put(pack, 'programme.json', 'action.end', '2014-01-01');
    put(pack, 'programme.json', 'own', 1);
    type(pack, 'countries.csv', 2, 'currency', 'Rouble');
  });
  expect(found.map(({ column }) => column).sort()).toEqual(
    ['action.budget.amount', 'action.end', 'currency', 'id', 'own', 'smallNumbers'].sort(),
  );
});

/** Mistakes of a person who fills a pack in, several at a time: each is told at the first check. */
describe('several mistakes at once', () => {
  const told = (folder: string, change: (pack: Pack) => void) => {
    const pack = packOnDisk(folder);
    change(pack);
    const loaded = loadProgramme(packSource(pack));
    return 'problems' in loaded ? loaded.problems.map((one) => printProblem(one, words)) : [];
  };

  test('a unit without its kind, beside another mistake in its row', () => {
    const found = told('fixtures/pack-enfance', (pack) => {
      type(pack, 'indicators.csv', 2, 'kind', '');
      pack.tables['indicators.csv'] = pack.tables['indicators.csv']!.map((row) => row.toSpliced(2, 1));
      type(pack, 'indicators.csv', 2, 'level', 'produit');
    });
    expect(found).toContainEqual(expect.stringMatching(/row 2, column level: Found "produit"/));
    expect(found).toContainEqual(
      expect.stringMatching(/row 2, column unit: Found "personnes"; needed is persons/),
    );
  });

  test('a language of which no table has words is one, whatever lists the grant has', () => {
    const found = told('fixtures/pack-enfance', (pack) =>
      put(pack, 'programme.json', 'languages', ['fr', 'es']),
    );
    expect(found.filter((one) => /column es:/.test(one))).toEqual([]);
    expect(found).toContainEqual(
      expect.stringMatching(/languages: Found "es", but no table has words in it/),
    );
  });

  test('codes that spreadsheets make one number are told as that', () => {
    const found = told('fixtures/pack-enfance', (pack) => {
      type(pack, 'indicators.csv', 4, 'code', '1.1');
      type(pack, 'indicators.csv', 5, 'code', '1.10');
    });
    expect(found).toContainEqual(
      expect.stringMatching(
        /row 5, column code: Found "1\.10", but row 4 is 1\.1: spreadsheets make one number/,
      ),
    );
  });
});

test('the pack to start with has words in four languages', () => {
  for (const language of ['en', 'fr', 'es', 'pt']) {
    const pack = packOnDisk('templates/starter');
    put(pack, 'programme.json', 'languages', [language]);
    put(pack, 'programme.json', 'action.language', language);
    expect(loadProgramme(packSource(pack))).toHaveProperty('programme');
  }
});

describe('groups of people', () => {
  const told = (row: readonly string[]) => {
    const pack = packOnDisk('fixtures/pack-enfance');
    pack.tables['groups.csv'] = [['code', 'among', 'fr', 'aliases'], [...row]];
    const loaded = loadProgramme(packSource(pack));
    const problems = 'problems' in loaded ? loaded.problems : takenHeadings(loaded.programme);
    return problems.map((one) => printProblem(one, words));
  };

  test.each([
    [['roma', '', 'Roms', ''], []],
    [['Roma', '', 'Roms', ''], [/column code: Found "Roma"; needed is a name of small letters/]],
    [
      ['roma', 'girls|men and women', 'Roms', ''],
      [/column among: Found .*needed is none or several of women/],
    ],
    [['roma', '', '', ''], [/column fr: Found nothing; needed is a label/]],
    [['roma', '', 'Nom de la victime', ''], [/roma: Found "Nom de la victime", which asks who somebody is/]],
    [['total', '', 'Roms', ''], [/total: Found "total", which is everybody/]],
    [['roma', '', 'Roms', 'Tous'], [/roma: Found "Tous", which is everybody/]],
    [['roma', '', 'Pourcentage de Roms', ''], [/roma: Found .* which is a share/]],
    // Readers know from its name that no man is among them, so that fewer people hide a small number.
    [['roma', '', 'Femmes roms', ''], [/roma: Found .* “among” allows others; needed there is women\|girls/]],
    [['roma', 'women', 'Femmes roms', ''], []],
    // Nothing would ever be read as the group.
    [['roma', '', 'Femmes', ''], [/roma: Found "Femmes", which heads the log’s own column women/]],
    [['value', '', 'Roms', ''], [/value: Found "value", which heads the log’s own column value/]],
    [
      ['roma', '', 'Roms', 'Roma|Nombre de filles'],
      [/"Nombre de filles", which heads the log’s own column girls/],
    ],
  ])('%j', (row, expected) => {
    expect(told(row)).toEqual(expected.map((one) => expect.stringMatching(one)));
  });
});
