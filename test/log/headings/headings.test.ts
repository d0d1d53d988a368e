import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingFindings } from '../../../src/log/headings/findings.ts';
import { findHeadings } from '../../../src/log/headings/headings.ts';
import { columns } from '../../../src/schema/columns.ts';
import { headingOf } from '../../../src/schema/labels/index.ts';
import type { Cell, Row } from '../../../src/table/table.ts';
import { parseRange } from '../../../src/table/xlsx/range.ts';
import { languages } from '../../../src/text/languages.ts';

const cell = (text: string): Cell | undefined =>
  text === '' ? undefined : { type: 'text', text, raw: text };
/** Rows from 1 on; texts parted by bars. */
const table = (...lines: readonly string[]): Row[] =>
  lines.map((line, index) => ({ row: index + 1, cells: line.split('|').map((text) => cell(text.trim())) }));
const ranges = (names: readonly string[]) => names.flatMap((name) => parseRange(name) ?? []);
const found = (rows: readonly Row[], merges: readonly string[] = []) => {
  const headings = findHeadings(rows, ranges(merges));
  if (headings === null) return null;
  return Object.fromEntries(headings.matches.map(({ column, name, how }) => [column, `${name} ${how}`]));
};
const codes = (rows: readonly Row[], merges: readonly string[] = []) =>
  headingFindings(findHeadings(rows, ranges(merges))!, 'log.xlsx', null)
    .filter(({ notice }) => notice.code !== 'H201')
    .map(({ notice, place, data }) => ({ code: notice.code, column: place.column, data }));

describe('HXL tags', () => {
  test('have their attributes in any order, with spaces, in capitals, and more than ours', () => {
    expect(
      found(table('#date +START|#activity+joint+id|#activity+v_local+id|#reached+adults+f|#status+stage')),
    ).toEqual({
      1: 'start_date tag',
      2: 'joint_id tag',
      3: 'activity_id tag',
      4: 'women tag',
      5: 'stage tag',
    });
  });

  test('that name no column of ours, or two alike, are none', () => {
    expect(found(table('#date|#org|#adm2|#reached+f|#status|#country+code|#activity+id'))).toEqual({
      5: 'status tag',
      6: 'country tag',
      7: 'activity_id tag',
    });
  });

  test('stand below headings that nobody knows, which are shown as typed', () => {
    const headings = findHeadings(
      table('Junk|Junk|Junk', 'संकेत|देश|स्थिति', '#activity+id|#country+code|#status'),
    );
    expect(headings).toMatchObject({ row: 2, dataFrom: 4 });
    expect(headings!.matches.map(({ heading }) => heading)).toEqual(['संकेत', 'देश', 'स्थिति']);
  });

  test('win over a label, and the two that disagree are told', () => {
    const rows = table(
      'Women|Men|Country|Status',
      '#reached+m+adults|#reached+f+adults|#country+code|#status',
    );
    expect(found(rows)).toMatchObject({ 1: 'men tag', 2: 'women tag' });
    expect(codes(rows).filter(({ code }) => code === 'H207')).toHaveLength(2);
  });
});

describe('slips of typing', () => {
  /** What the fourth heading is read as, above cells; those that stand in `fitting` fit any column. */
  const fourth = (heading: string, below: readonly string[], fitting: readonly string[] = below) => {
    const rows = table(
      `Country|Status|Period|${heading}`,
      ...below.map((text) => `PAK|planned|2018|${text}`),
    );
    const headings = findHeadings(rows, [], (_, { text }) => fitting.includes(text));
    return headings!.matches.find(({ column }) => column === 4)?.name;
  };

  test('are read where all cells fit', () => {
    expect(fourth('Indicattor', ['PS-01', 'PS-02'])).toBe('indicator');
    expect(fourth('Indicattor', ['PS-01', 'many'], ['PS-01'])).toBeUndefined();
    expect(fourth('State', ['Punjab'], [])).toBeUndefined();
    expect(fourth('Implementing partnrs', ['Ministry'])).toBe('partners');
    // Nothing below proves nothing.
    expect(fourth('Indicattor', [])).toBeUndefined();
    expect(fourth('Indicattor', [''])).toBeUndefined();
  });

  test.each([
    ['Disability', 'two letters from visibility'],
    ['Allocation', 'two letters from location'],
    ['Date of activity', 'one word of two'],
    ['Start dat', 'the word is short'],
    ['Wommen', 'a figure is never guessed'],
    ['Targt', 'a figure is never guessed'],
    ['Endikattor', 'three letters'],
    ['Indicateurr', 'nothing proves French'],
    ['#indicator+cod', 'a tag is exact or nothing'],
  ])('%s is none: %s', (heading) => expect(fourth(heading, ['x'])).toBeUndefined());

  test('only where nobody else claims the column, and only one does', () => {
    const read = (line: string) => found2(table(line, 'PAK|planned|2018|PS-01|PS-01'));
    const found2 = (rows: readonly Row[]) =>
      findHeadings(rows, [], () => true)!.matches.map(({ column, name }) => `${column} ${name}`);
    expect(read('Country|Status|Period|Indicator|Indicattor')).not.toContain('5 indicator');
    expect(read('Country|Status|Period|Indicattor|Indicatr')).toHaveLength(3);
  });
});

describe('headings of two rows', () => {
  test('a parent merged over columns belongs to exactly those', () => {
    const rows = table('Country|Status|Period|Number||Target', '|||of women|of men|');
    const merges = ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2', 'F1:F2'];
    expect(found(rows, merges)).toEqual({
      1: 'country name',
      2: 'status name',
      3: 'period name',
      4: 'women joined',
      5: 'men joined',
      6: 'target name',
    });
    expect(findHeadings(rows, ranges(merges))).toMatchObject({ row: 1, dataFrom: 3, blank: [], unknown: [] });
    // Merged over one column only, the parent says nothing of the next.
    expect(found(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'F1:F2', 'D1:D1'])).not.toHaveProperty('5');
  });

  test('without merges, as in CSV, a parent reaches to the next', () => {
    const rows = table('Country|Status|Period|Number||Target', '|||of women|of men|');
    expect(found(rows)).toMatchObject({ 4: 'women joined', 5: 'men joined', 6: 'target name' });
    const [note] = codes(rows);
    expect(note).toEqual({
      code: 'H214',
      column: null,
      data: { count: 2, headings: ['Number of women', 'Number of men'] },
    });
  });

  test('few names in the upper row are kept', () => {
    const rows = table('Country|Results|||', '|Women|Men|Girls|Boys');
    expect(found(rows, ['A1:A2', 'B1:E1'])).toEqual({
      1: 'country name',
      2: 'women name',
      3: 'men name',
      4: 'girls name',
      5: 'boys name',
    });
  });

  test('the parent counts: the country of a venue is not the country', () => {
    const rows = table('ID|Country|Status|Venue', '|||country');
    expect(found(rows, ['A1:A2', 'B1:B2', 'C1:C2'])).toMatchObject({
      2: 'country name',
      4: 'venue_country joined',
    });
  });

  test('a row of data below the headings is no second row of headings', () => {
    const rows = table('ID|Country|Status|Start|End', 'PAK-2018-001|PAK|completed|2018-07-01|2018-07-02');
    expect(findHeadings(rows)).toMatchObject({ row: 1, dataFrom: 2 });
    const women = table('ID|Country|Stakeholder|Number', 'PAK-2018-001|PAK|women|of women');
    expect(findHeadings(women)).toMatchObject({ dataFrom: 2 });
  });

  test('a title merged over all columns takes nothing from what is known', () => {
    const rows = table(
      'Activity||||',
      'Code|Country|Name|Type|Status',
      'PAK-2018-001|PAK|A title|training|completed',
    );
    expect(findHeadings(rows, ranges(['A1:E1']))).toMatchObject({ dataFrom: 3 });
    expect(found(rows, ['A1:E1'])).toMatchObject({ 2: 'country name', 5: 'status name' });
  });
});

/** Columns by the letter, as a test's table is typed. */
const readAs = (rows: readonly Row[], merges: readonly string[] = []) => {
  const headings = findHeadings(rows, ranges(merges))!;
  const at = [...headings.matches, ...headings.unknown.map((one) => ({ ...one, name: '-' }))];
  return at.sort((a, b) => a.column - b.column).map(({ name }) => name);
};

describe('bands over headings', () => {
  test('give each heading below its meaning, the total too', () => {
    const rows = table(
      'Activity ID|Country|Date||Indicator|Participants|||Stakeholder',
      '||From|To||F|M|Total|',
      'NPL-2018-080|Nepal|3/9/2018|5/9/2018|PS-01|10|15|25|Police',
    );
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:H1', 'I1:I2'];
    const columns = 'activity_id country start_date end_date indicator women men value stakeholder'.split(
      ' ',
    );
    expect(readAs(rows, merges)).toEqual(columns);
    // The same as CSV has it, without merged cells.
    expect(readAs(rows)).toEqual(columns);
    expect(findHeadings(rows)).toMatchObject({ row: 1, dataFrom: 3 });
    expect(findHeadings(rows, ranges(merges))!.matches.map(({ heading }) => heading)).toContain(
      'Participants Total',
    );
  });

  test.each([
    ['Pays|Statut|Indicateur|Bénéficiaires||', '|||H|F|Total', 'men women value'],
    ['Pays|Statut|Indicateur|Dates||', '|||Début|Fin|Durée', 'start_date end_date -'],
    ['País|Período|Indicador|Participantes||', '|||H|M|Total', 'men women value'],
    ['País|Situação|Indicador|Participantes||', '|||F|M|Total', 'women men value'],
    ['Страна|Статус|Показатель|Участники||', '|||Ж|М|Всего', 'women men value'],
    ['Країна|Статус|Показник|Учасники||', '|||Ж|Ч|Усього', 'women men value'],
    ['البلد|الحالة|المؤشر|المشاركون||', '|||إناث|ذكور|المجموع', 'women men value'],
    ['Country|Status|Indicator|No. of participants||', '|||Women|Men|Total', 'women men value'],
    ['Country|Status|Indicator|Participants||', '|||Female|Male|%', 'women men -'],
    // What is planned, or costs, is none of the people reached.
    ['Country|Status|Indicator|Target||', '|||Women|Men|Total', '- - -'],
    ['Country|Status|Indicator|Planned||', '|||Start date|End date|Value', '- - -'],
    ['Pays|Statut|Indicateur|Prévu||', '|||Femmes|Hommes|Total', '- - -'],
  ])('%s over %s', (upper, lower, expected) => {
    const rows = table(upper, lower, 'PAK|planned|PS-01|1|2|3');
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'];
    expect(readAs(rows, merges).slice(3).join(' ')).toBe(expected);
    expect(readAs(rows).slice(3).join(' ')).toBe(expected);
  });

  test('a title right above a band is no heading', () => {
    const rows = table('Suivi des activités', '|||Participants|', 'N°|Pays|Statut|H|F', '1|MAR|Réalisée|4|6');
    expect(readAs(rows)).toEqual(['-', 'country', 'status', 'men', 'women']);
    const headings = findHeadings(rows)!;
    expect(headings).toMatchObject({ row: 2, dataFrom: 4 });
    expect(headings.unknown).toEqual([{ column: 1, heading: 'N°' }]);
  });

  test.each([
    ['Planned', 'Participants'],
    ['План', 'Участники'],
    ['Prévu', 'Bénéficiaires'],
  ])('%s over %s: what stands over the band holds for its figures too', (planned, people) => {
    const rows = table(
      `|||${planned}|||`,
      `|||${people}|||`,
      'activity_id|title|status|Women|Men|Total|evidence',
      'PAK-2018-101|Course|completed|3|4|7|list',
    );
    const read = { 1: 'activity_id name', 2: 'title name', 3: 'status name', 7: 'evidence name' };
    expect(found(rows)).toEqual(read);
    expect(found(rows, ['D1:F1', 'D2:F2'])).toEqual(read);
  });

  test('a title of the whole table is no band over its figures', () => {
    const rows = table(
      'Planned activities||||',
      'Target||||',
      '',
      'activity_id|title|Women|Men|Value achieved',
    );
    const read = { 1: 'activity_id name', 2: 'title name', 3: 'women name', 4: 'men name' };
    expect(found(rows)).toMatchObject(read);
    expect(found(rows, ['A1:E1'])).toMatchObject(read);
  });

  test.each([
    ['Adults', 'Children', 'F', 'M'],
    ['≥18', '<18', 'F', 'M'],
    ['Adultes', 'Enfants', 'F', 'H'],
    ['Adultos', 'Menores', 'M', 'H'],
    ['Взрослые', 'Дети', 'Ж', 'М'],
    ['Adults', 'Children', 'Female', 'Male'],
  ])('%s and %s over letters or words for both sexes', (adults, children, female, male) => {
    const rows = table(
      `|||${adults}||${children}||`,
      `activity_id|title|status|${female}|${male}|${female}|${male}|evidence`,
    );
    const read = { 4: 'women joined', 5: 'men joined', 6: 'girls joined', 7: 'boys joined' };
    expect(found(rows)).toMatchObject(read);
    expect(found(rows, ['D1:E1', 'F1:G1'])).toMatchObject(read);
  });

  test.each(['1|2|3|4|5', '(1)|(2)|(3)|(4)|(5)', 'a|b|c|d|e', 'А|Б|В|Г|Д', '0|1|2|3|4'])(
    'a row that numbers the columns is neither a heading nor data: %s',
    (numbers) => {
      const head = 'activity_id|title|status|Women|evidence';
      const { dataFrom, matches } = findHeadings(
        table(head, numbers, 'PAK-2018-101|Course|completed|3|list'),
      )!;
      expect([dataFrom, matches.length]).toEqual([3, 5]);
    },
  );

  test('a row of data that begins with numbers is data', () => {
    expect(findHeadings(table('activity_id|women|men|girls|boys', '|1|2|3|5'))!.dataFrom).toBe(2);
  });

  test('a band that is not merged reaches no further than what belongs to it', () => {
    const rows = table('Country|Status|Indicator|Participants||||', '|||F|M|Total|Budget|Total');
    expect(readAs(rows).slice(3)).toEqual(['women', 'men', 'value', '-', '-']);
  });
});

describe('a heading that is another word in another language', () => {
  test.each([
    ['Pays|Statut|Indicateur|F|H', 'women men'],
    ['País|Fecha de inicio|Indicador|H|M', 'men women'],
    ['País|Fecha de inicio|Indicador|F|M', 'women men'],
    ['Country|Reporting period|Indicator|F|M', 'women men'],
    ['Country|Reporting period|Indicator|W|M', 'women men'],
    ['Country|Reporting period|Women|M', 'women men'],
    ['País|Fecha de inicio|Hombres|M', 'men women'],
    ['País|Fecha de inicio|Indicador|M', 'indicator -'],
    ['activity_id|country|period|F|H|M', 'women men -'],
    ['activity_id|country|period|H', 'period -'],
    ['Pays|Statut|Indicateur|Du|Au', 'start_date end_date'],
    ['País|Situação|Indicador|De|A', 'start_date end_date'],
    ['Country|Status|Activity title|De|Au', '- -'],
    ['País|Fecha de inicio|Indicador|Estado', 'indicator status'],
    ['País|Data de início|Indicador|Estado', 'indicator admin1'],
    ['País|Canal|Indicador|Estado', 'indicator -'],
  ])('%s', (line, expected) => {
    const names = readAs(table(line));
    expect(names.slice(-expected.split(' ').length).join(' ')).toBe(expected);
  });
});

describe('files that forms write', () => {
  const clock = 'start|end|today|_submission_time|_uuid|_id|_status|_notes';
  test.each([
    ['log/activity_id|log/country|log/start_date|log/value', '/'],
    ['where/country|what/activity_id|when/start_date|how_many/value', '/ in several groups'],
    ['log/who/country|log/what/activity_id|log/when/start_date|log/value', '/ nested'],
    ['log.activity_id|log.country|log.start_date|log.value', '.'],
    ['log-activity_id|log-country|log-start_date|log-value', '-'],
    ['log:activity_id|log:country|log:start_date|log:value', ':'],
  ])('%s', (line) => {
    const names = readAs(table(`${line}|${clock}`));
    expect(new Set(names.slice(0, 4))).toEqual(new Set(['activity_id', 'country', 'start_date', 'value']));
    expect(names.slice(4)).toEqual(clock.split('|').map(() => '-'));
  });

  test('a question may need its group to be a heading', () => {
    const line =
      'activity/activity_id|activity/name|activity/type|people/total|people/women|contact/name|contact/type|activity/email';
    expect(readAs(table(line))).toEqual('activity_id title activity_type value women - - -'.split(' '));
  });

  test('groups of plans and codes of a question are none', () => {
    const line =
      'log/activity_id|log/country|log/value|planned/start_date|log/stakeholder/police|meta/end|baseline/women';
    expect(readAs(table(line))).toEqual(['activity_id', 'country', 'value', '-', '-', '-', '-']);
  });

  test('two words with a slash are no group', () => {
    expect(
      readAs(table('Country|Status|Indicator|Planned/Achieved|Date/Period|Budget/Spent|Women/Men')),
    ).toEqual('country status indicator - - - -'.split(' '));
  });
});

test('of two HXL tags of one column the surest is meant', () => {
  expect(
    readAs(table('#activity+id+en|#activity+id|#country+code+v_iso3|#activity+objective+id|#status')),
  ).toEqual(['-', 'activity_id', 'country', '-', 'status']);
  expect(readAs(table('#country+name|#country+v_iso3|#activity+id|#status'))).toEqual(
    '- country activity_id status'.split(' '),
  );
  expect(readAs(table('#adm1+name|#adm1|#activity+id|#status'))).toEqual(
    'admin1 - activity_id status'.split(' '),
  );
});

describe('what a form writes of a question with several answers', () => {
  const own = '_id|_submission_time';
  test('is the column of all of them, not those of its choices', () => {
    expect(
      readAs(table(`activity_id|country|status|stakeholder|stakeholder/police|stakeholder/women|${own}`)),
    ).toEqual('activity_id country status stakeholder - - - -'.split(' '));
    expect(
      readAs(table(`a/activity_id|a/country|a/status|b/stakeholder|b/stakeholder/women_groups|${own}`)),
    ).toEqual('activity_id country status stakeholder - - -'.split(' '));
  });

  test('is no question in a group that is called as another question', () => {
    expect(
      readAs(
        table(`Activity ID|Country|More|More/Value achieved|More/Currency|More/Activity title|Status|${own}`),
      ),
    ).toEqual('activity_id country - value currency title status - -'.split(' '));
  });

  test('of which a heading is called as their group is no mistake of the program', () => {
    expect(readAs(table('Part|Part/A|Part/B|Part/C|Part/D|Part/E|Country|Status|Period'))).toEqual(
      '- - - - - - country status period'.split(' '),
    );
  });

  test('is not known where no form wrote the file', () => {
    expect(readAs(table('activity_id|country|status|Value|Value/Budget'))[4]).toBe('-');
  });
});

test.each([
  ['activity_id|country|Comments|Notes', 'activity_id country comments -'],
  ['activity_id|country|Notes|Comments', 'activity_id country - comments'],
  ['activity_id|country|Women|Female participants', 'activity_id country women -'],
  ['Pays|Statut|Indicateur|Valeur atteinte|Nombre de participants', 'country status indicator value -'],
  // Neither is surer than the other, or both are sure: told as a column that is there twice.
  ['activity_id|country|status|Remarks|Notes', 'activity_id country status comments comments'],
  ['activity_id|country|status|start_date|Start date', 'activity_id country status start_date start_date'],
])('a column that has its own heading takes no other: %s', (line, expected) => {
  expect(readAs(table(line)).join(' ')).toBe(expected);
});

test('the languages that the headings prove are told', () => {
  expect(findHeadings(table('Pays|Statut|Indicateur|Reporting period'))!.languages).toEqual(['fr', 'en']);
  expect(findHeadings(table('activity_id|country|status'))!.languages).toEqual([]);
});

describe('what is said of headings', () => {
  test('a column that is there twice', () => {
    expect(codes(table('ID|Country|Status|Target|Country'))).toEqual([
      { code: 'H203', column: 5, data: { columns: ['country'], labels: ['Country (B, E)'], count: 1 } },
    ]);
  });

  test('a second table beside the first is one finding', () => {
    expect(codes(table('ID|Country|Status|Target||ID|Country|Status|Target'))).toEqual([
      { code: 'S107', column: 6, data: { kind: 'beside', rows: 0, count: 4 } },
    ]);
  });

  test('numbers and dates where headings should be', () => {
    const rows = table('ID|Country|Status|2017|31/12/2018|1 250|12%|Room 12');
    const [row] = rows;
    const typed: Row = { ...row!, cells: [...row!.cells, { type: 'number', text: '2019', raw: 2019 }] };
    expect(codes([typed]).map(({ code, data }) => [code, data.kind ?? data.heading])).toEqual([
      ['H210', 'number'],
      ['H210', 'date'],
      ['H210', 'number'],
      ['H210', 'number'],
      ['H210', 'number'],
    ]);
  });

  test.each([
    ['\u00a0', 'space'],
    ['\u200b', 'space'],
    ['\u200f', 'direction'],
    ['\ufeff', 'other'],
    ['\u00ad', 'other'],
  ])('a hidden sign in a heading (%j) does not keep it from being found', (sign, kind) => {
    const heading = sign === '\u00a0' ? 'Start\u00a0date' : `Sta${sign}rt date`;
    const cells = [cell('ID'), cell('Country'), cell(heading)];
    const rows: Row[] = [{ row: 1, cells }];
    expect(found(rows)).toMatchObject({ 3: 'start_date name' });
    expect(codes(rows)).toEqual([{ code: 'H209', column: 3, data: { sign: kind, heading } }]);
  });

  test('line breaks in a heading are how people fit it in; joiners are spelling', () => {
    const rows: Row[] = [
      { row: 1, cells: [cell('ID'), cell('Start\ndate'), cell('Country'), cell('नेपा\u200dल')] },
    ];
    expect(found(rows)).toMatchObject({ 2: 'start_date name' });
    expect(codes(rows)).toEqual([]);
  });
});

describe('the same columns are found', () => {
  /** A heading that stands for another column in another language does not prove the one asked for. */
  const plain = columns.filter(({ name }) => name !== 'status').map(({ name, hxl }) => ({ name, hxl }));
  const preamble = fc.array(
    fc.constantFrom(
      'Activity log 2018',
      'Version of 3 March',
      'Please fill in every column',
      'Mr. X, Lahore',
    ),
    { maxLength: 8 },
  );
  const own = ['Focal point initials', 'Budget line', 'Ref. 12', 'संकेत'];

  test('in any order, below titles, among other columns, in any language or by tags only', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(plain, { minLength: 3 }),
        fc.constantFrom('name', 'tag', ...languages),
        preamble,
        fc.shuffledSubarray(own),
        fc.boolean(),
        fc.nat(),
        (chosen, way, titles, extra, tags, seed) => {
          const textOf = ({ name, hxl }: (typeof plain)[number]) =>
            way === 'name' ? name : way === 'tag' ? hxl : headingOf(name, way);
          const heads: { name: string | null; text: string; tag: string }[] = [
            ...chosen.map((one) => ({ name: one.name, text: textOf(one), tag: one.hxl })),
            ...extra.map((text) => ({ name: null, text, tag: '' })),
          ];
          // A shuffle of both, by the seed.
          heads.sort((a, b) => ((a.text.length * 7919 + seed) % 101) - ((b.text.length * 7919 + seed) % 101));
          const lines = [...titles.map((text) => [text]), heads.map(({ text }) => text)];
          if (tags && way !== 'tag') lines.push(heads.map(({ tag }) => tag));
          lines.push(heads.map(() => 'x'));
          const rows = lines.map((texts, index) => ({ row: index + 1, cells: texts.map(cell) }));
          const headings = findHeadings(rows)!;
          expect(Object.fromEntries(headings.matches.map(({ column, name }) => [column, name]))).toEqual(
            Object.fromEntries(
              heads.flatMap(({ name }, index) => (name === null ? [] : [[index + 1, name]])),
            ),
          );
          expect(headings.unknown.map(({ heading }) => heading).sort()).toEqual([...extra].sort());
          expect(headings.dataFrom).toBe(lines.length);
          expect(headings.row).toBeLessThanOrEqual(titles.length + 1);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('whatever the texts, nothing crashes or takes long', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        '#',
        '#a+',
        'ID',
        'Country',
        'Status',
        'Start',
        'date',
        ' ',
        '2018',
        '=',
        '+',
        '\u202e',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    const merge = fc.constantFrom('A1:B1', 'A1:A9', 'B2:XFD2', 'C1:C1', 'A1:XFD1048576', 'B2');
    fc.assert(
      fc.property(
        fc.array(fc.array(odd, { maxLength: 8 }), { maxLength: 6 }),
        fc.array(merge),
        (lines, merges) => {
          const rows = lines.map((texts, index) => ({ row: index + 1, cells: texts.map(cell) }));
          const headings = findHeadings(rows, ranges(merges));
          if (headings === null) return;
          const all = [...headings.matches, ...headings.unknown].map(({ column }) => column);
          expect(new Set(all).size).toBe(all.length);
          expect(headingFindings(headings, 'log.csv', null).every(({ place }) => place.row !== null)).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
    const wide: Row = {
      row: 2,
      cells: Array.from({ length: 16_384 }, (_, index) => cell(`Heading ${index}`)),
    };
    const parents: Row = { row: 1, cells: [cell('Country'), cell('Status'), cell('Period')] };
    const merges = Array.from({ length: 5000 }, (_, index) => `A${index + 1}:XFD${index + 9}`);
    const start = performance.now();
    findHeadings([parents, wide], ranges(merges));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
