import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { OfficeCell } from './office-writers.ts';

/** A table as it was typed, with the habit it was typed by. */
export interface Typed {
  readonly rows: readonly (readonly string[])[];
  readonly decimal: ',' | '.';
  /** Days before months between these marks, or null for ISO dates. */
  readonly dates: '/' | '.' | null;
  /** Code page of Windows that has all its letters, where there is one. */
  readonly page: string | null;
}

const fixture = (path: string, delimiter: string): string[][] =>
  parse(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)), {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
  });

/** A log in Russian with more in it: an unknown code, a day that is not, groups of thousands, a line break, quotes. */
function russian(): string[][] {
  const rows = fixture('logs/kgz-2018-S1.csv', ';');
  const at = (heading: string) => rows[0]!.indexOf(heading);
  const varied = (serial: string, cells: Readonly<Record<string, string>>) => {
    const row = [...rows[2]!];
    row[0] = `KGZ-2018-${serial}`;
    for (const [heading, text] of Object.entries(cells)) row[at(heading)] = text;
    return row;
  };
  return [
    ...rows,
    varied('071', { 'Дата начала': '31.02.2018' }),
    varied('072', { Статус: 'завершенно', 'Название мероприятия': 'Семинар «Щит»,\nвторой день; итог' }),
    varied('073', { 'Название мероприятия': 'Круглый стол "Границы"', 'Достигнутое значение': '10,5' }),
    varied('075', { 'Название мероприятия': 'Круглый стол', 'Достигнутое значение': '10' }),
    varied('074', { Страна: 'Кыргызстан', Агентство: 'МОМ' }),
  ];
}

/** A log with everything in it that is easily lost on the way: letters of many scripts, odd spaces, rows that are no data. */
function awkward(): string[][] {
  const [headings = [], tags = [], ...rows] = [
    ...fixture('logs/npl-2018-S2.csv', ','),
    ...fixture('logs/npl-2018-S2.csv', ',').slice(2),
  ];
  const at = (name: string) => headings.indexOf(name);
  const varied = (index: number, cells: Readonly<Record<string, string>>) => {
    const row = [...rows[index]!];
    for (const [name, text] of Object.entries(cells)) row[at(name)] = text;
    return row;
  };
  return [
    ['Activity log 2018, "second" half', ...headings.slice(1).map(() => '')],
    headings,
    tags,
    ...rows.slice(0, 4),
    varied(0, { activity_id: 'NPL-2018-081', narrative: 'مرحبا 😀 ນະຄອນຫຼວງ काठमाडौं\n\nи «ё»', value: '१२५' }),
    varied(1, { activity_id: 'NPL-2018-082', value: '1\u00a0250', start_date: '15 September 2018' }),
    varied(2, { activity_id: 'NРL-2018-083', value: '1,25,000', end_date: '2018-12-15 14:30' }),
    varied(3, { activity_id: 'NPL-2018-084', value: '12%', narrative: ' "quoted", ; | and\ttab ' }),
    varied(0, { activity_id: 'NPL-2018-085', value: 'n/a', narrative: '=1+1', title: "'tis a “title”" }),
    varied(1, { activity_id: 'NPL-2018-086', value: '1e3', narrative: 'x'.repeat(1600), partners: '-' }),
    headings,
    headings.map(() => ' '),
    varied(2, { activity_id: 'NPL-2018-087', value: '007', start_date: '43359', end_date: '15.9.18' }),
    ['Total', ...headings.slice(1).map((name) => (name === 'value' ? '999' : ''))],
    ['Prepared by the office; please see the annex for more', ...headings.slice(1).map(() => '')],
  ];
}

const latin = 'windows-1252';
/** Tables by the name their files get, which promises a country and a period. */
export const tables = new Map<string, Typed>([
  // Nothing is wrong in it.
  ['pak-2018-S2', { rows: fixture('rules/clean.csv', ','), decimal: '.', dates: null, page: latin }],
  // Numbers and days in the local habit; numbers in words, ranges, parts that do not add up.
  [
    'egy-2018-S2',
    { rows: fixture('messy/egy-2018-S2-numbers.csv', ';'), decimal: ',', dates: '/', page: latin },
  ],
  // Days that cannot be, codes misspelt.
  [
    'npl-2018-S2',
    { rows: fixture('messy/npl-2018-S2-codes.csv', ','), decimal: '.', dates: '/', page: latin },
  ],
  // Title rows, an empty row, a cell beyond the headings.
  [
    'kgz-2018-S2',
    { rows: fixture('messy/kgz-2018-S2-action-plan.csv', ','), decimal: ',', dates: null, page: latin },
  ],
  // French headings and texts.
  ['mli-2018-S1', { rows: fixture('logs/mli-2018-S1.csv', ';'), decimal: ',', dates: '/', page: latin }],
  [
    'ner-2018-S2',
    { rows: fixture('messy/ner-2018-S2-agency-list.csv', ';'), decimal: ',', dates: '/', page: latin },
  ],
  // Russian headings and texts.
  ['kgz-2018-S1', { rows: russian(), decimal: ',', dates: '.', page: 'windows-1251' }],
  ['npl-2018-S2-awkward', { rows: awkward(), decimal: '.', dates: null, page: null }],
  // A line break inside a cell.
  ['lao-2018-S1', { rows: fixture('logs/lao-2018-S1.tsv', '\t'), decimal: ',', dates: null, page: latin }],
]);

/** A table as someone has it who typed it into a spreadsheet: numbers and days are such. */
export function asTyped({ rows, decimal, dates }: Typed): OfficeCell[][] {
  const number = decimal === ',' ? /^-?\d{1,3}(?:\d*| \d{3})(?:,\d+)?$/ : /^-?\d+(?:\.\d+)?$/;
  const written = dates === null ? /^(\d{4})-(\d\d)-(\d\d)$/ : /^(\d\d)[./](\d\d)[./](\d{4})$/;
  return rows.map((row) =>
    row.map((text) => {
      if (number.test(text)) return Number(text.replace(' ', '').replace(',', '.'));
      const parts = written.exec(text)?.slice(1) ?? [];
      const day = (dates === null ? parts : parts.reverse()).join('-');
      const real = day !== '' && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
      return real ? { day, format: dates === null ? 'yyyy-mm-dd' : `dd${dates}mm${dates}yyyy` } : text;
    }),
  );
}
