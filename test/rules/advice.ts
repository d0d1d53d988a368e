import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { type ColumnName, peopleParts } from '../../src/schema/columns.ts';
import { plain } from '../../src/text/digits.ts';
import { packWithHistory } from '../programme/pack-on-disk.ts';

const programme = packWithHistory();

/** A row, or null where it was moved to another log or taken out. */
export type State = ExampleRow | null;
/** Ways in which a person may follow a sentence of advice; each is a row that follows. */
type Way = (row: ExampleRow, found: Diagnostic) => State;

/** No person in any of the parts. */
export const noParts = { women: '', men: '', girls: '', boys: '', unspecified: '' };

const set =
  (cells: ExampleRow): Way =>
  (row) => ({ ...row, ...cells });
/** Types a text into the cell that was found. */
const here =
  (text: string | ((row: ExampleRow, column: ColumnName) => string)): Way =>
  (row, { column }) => {
    const name = column as ColumnName;
    return { ...row, [name]: typeof text === 'string' ? text : text(row, name) };
  };

/** Ids that no log has. */
let free = 900;

/** The three letters of the country a row names in whatever way. */
const lettersOf = (name = 'PAK') =>
  programme.countries.find(({ alpha3, names }) => alpha3 === name || names.some((one) => one.name === name))
    ?.alpha3 ?? 'PAK';

/** What a person types who knows the fact: true of an ordinary training in its period and country; of what is planned, ahead. */
export function fact(column: ColumnName, row: ExampleRow): string {
  const past = row.period === '2018-S1' ? ['2018-03-05', '2018-03-07'] : ['2018-09-12', '2018-09-14'];
  const [start, end] = row.status === 'planned' ? ['2019-03-04', '2019-03-05'] : past;
  const facts: ExampleRow = {
    ...{
      activity_id: `${lettersOf(row.country)}-2018-${free++}`,
      period: '2018-S2',
      country: 'PAK',
      agency: 'UNODC',
    },
    ...{ objective: 'O3', pillar: 'prosecution', crime_type: 'TIP', activity_type: 'training' },
    ...{ title: 'Training of officers', status: 'completed', start_date: start!, end_date: end! },
    ...{ status_reason: 'The venue closed for repairs.', admin1: 'national', venue_country: 'THA' },
    ...{ indicator: 'PS-01', target: '30', value: '25', as_of: end!, people_basis: 'unique' },
    ...{ stakeholder: 'police', women: '10', men: '15', stage: 'adopted', evidence: 'attendance list' },
    ...{ narrative: 'Officers were trained.', spent: '1250', currency: 'EUR', counted_here: 'yes' },
  };
  return facts[column] ?? '';
}

/** Dates that are right by all that is known. */
const corrected: Way = (row, { column }) => ({
  ...row,
  ...(column === 'as_of' ? { as_of: fact('as_of', row) } : {}),
  start_date: fact('start_date', row),
  end_date: row.status === 'ongoing' ? '' : fact('end_date', row),
});

/** The year of the id is mended where the date is right, as it is wherever a path came by a right date. */
const yearOfStart: Way = (row) => ({
  ...row,
  activity_id: (row.activity_id ?? '').replace(/-\d{4}-/, `-${(row.start_date ?? '').slice(0, 4)}-`),
});

const numberIn = (text = '') => Number(/\d+/.exec(plain(text).text)?.[0] ?? 0);
const sum = (row: ExampleRow) => peopleParts.reduce((all, part) => all + numberIn(row[part]), 0);

/** Fills in the parts of a total from an attendance list. */
export function withParts(row: ExampleRow): ExampleRow {
  const total = numberIn(row.value);
  const women = Math.floor(total / 2);
  return { ...row, ...noParts, women: String(women), men: String(total - women) };
}

/** Whether an indicator counts people. */
export const countsPeople = (code = ''): boolean =>
  programme.indicators.some((one) => one.code === code && one.kind === 'persons');

/** The counts told as "10 in women, 15 in men", under whatever headings the file has for them. */
const told = (list: string, { data }: Diagnostic): ExampleRow => {
  const counts = [...list.matchAll(/(\d+) in /g)].map(([, count]) => count!);
  const parts = peopleParts.filter((name) => name in data && data[name] !== 'none');
  return Object.fromEntries(parts.map((name, index) => [name, counts[index]!]));
};

/** Writes every number of a row with a decimal point and without marks for thousands. */
const onePoint: Way = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, text]) => [
      name,
      /^\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : text.replace(/^(\d+),(\d+)$/, '$1.$2'),
    ]),
  );

const spoken: Readonly<Record<string, string>> = { ten: '10', fifteen: '15', 'twenty-five': '25' };

/** Chooses the right one of some codes, and types it as it is told: with its meaning. */
const choose: Way = (row, { column, data }) => {
  const codes = data.codes as readonly string[];
  const right = fact(column as ColumnName, row);
  const told = codes.find((code) => code === right || code.startsWith(`${right} (`));
  return { ...row, [column as ColumnName]: told ?? codes[0] ?? right };
};

/** What a person does who is told so. Longer sentences first; each is taken out of the advice where it is found. */
const ways: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly Way[]])[] = [
  // About cells.
  [
    /Choose one that is in use in \S+\. If it is the right one, tell headquarters\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Type what this activity itself aims at\. If the programme aims at more now, tell headquarters\./,
    () => [(row, found) => here(String(found.data.promised))(row, found)],
  ],
  [
    /Write the same target in both rows\./,
    () => [(row, found) => here(String(found.data.promised))(row, found)],
  ],
  [
    /Fill in the cell\. On later rows .*? except for activity id and indicator\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Type (\S+) in [^.]+ and (\S+) in [^.]+\./,
    ([, first, last]) => [set({ start_date: first!, end_date: last! })],
  ],
  [
    /Type one full date as year-month-day, for example \S+\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [/Type the right day, month and year, for example \S+\./, () => [here((row, column) => fact(column, row))]],
  [
    /Type the date of the international calendar, for example \S+\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Type the date you mean as year-month-day: (\S+) or (\S+)\./,
    ([, one, other]) => [here(one!), here(other!)],
  ],
  [
    /Type the date with four digits for the year, for example \S+\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /First correct the dates that are in the other order\. If this stays, type (\S+) or (\S+)\./,
    ([, one, other]) => [here(one!), here(other!)],
  ],
  [
    /First correct the numbers that have the other decimal mark\. If you mean thousands, type (\d+)\./,
    ([, number]) => [here(number!)],
  ],
  [
    /Look up the day, and type it without a time: (\S+) or (\S+)\./,
    ([, one, other]) => [here(one!), here(other!)],
  ],
  [/(?:Set the format of the cell to Date, or t|T)ype (\d{4}-\d\d-\d\d)\./, ([, date]) => [here(date!)]],
  // The officer's own sheets have no number formats.
  [/Clear the conditional format, look at the cells, and correct what is wrong\./, () => [(row) => row]],
  [
    /Clear the format of the cell, look at what it holds, and correct it if it is wrong\./,
    () => [(row) => row],
  ],
  [
    /Set the format of the cell to Number, then type the number again\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [/Type (?:the number with the digits 0 to 9: )?(\d[\d.,]*)\.$/, ([, number]) => [here(number!)]],
  [
    /Type (\d[\d.]*) in [^,.]+((?:, \d+ in [^,.]+)*)\./,
    ([, total, parts]) => [(row, one) => ({ ...row, value: total!, ...told(parts!, one) })],
  ],
  [
    /Type each in its column((?:, \d+ in [^,.]+)*)\./,
    ([, parts]) => [(row, one) => ({ ...here('')(row, one), ...told(parts!, one) })],
  ],
  [/Type (\d+) alone\./, ([, number]) => [here(number!)]],
  [/Type the number you are sure of, for example (at least \d+)\./, ([, typed]) => [here(typed!)]],
  [
    /Find out which number is right\. Then type the total and each part in its own column\./,
    () => [set({ value: '25', women: '10', men: '15' })],
  ],
  [
    /Type one number, or give each number a row of its own\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [/Type the total, or give each number a row of its own\./, () => [here((_, column) => fact(column, {}))]],
  [
    /Keep one code, or give each code a row of its own\./,
    () => [(row, found) => ({ ...row, [found.column!]: String((found.data.values as string[])[0]) })],
  ],
  [
    /Type the number in digits, for example 250\. Put remarks in the column for comments\./,
    () => [here((row, column) => spoken[row[column] ?? ''] ?? fact(column, row))],
  ],
  [
    /Type (\S+) here, and ([A-Z]{3}) under [^.]+\./,
    ([, amount, currency]) => [(row, one) => ({ ...here(amount!)(row, one), currency: currency! })],
  ],
  [
    /Type (\S+) here, and the three letters of the currency under [^.]+\./,
    ([, amount]) => [(row, one) => ({ ...here(amount!)(row, one), currency: 'EUR' })],
  ],
  [
    /Type (\S+) alone, and set the format of the cell to Number\. If the unit matters, write it in the comments\./,
    ([, number]) => [here(number!)],
  ],
  [
    /Type the number alone, without marks for thousands\. Type (?:the three letters of the currency|([A-Z]{3})) in currency\./,
    ([, currency = 'EUR']) => [
      (row, one) => ({
        ...here((own, column) => (own[column] ?? '').replace(/\D/g, ''))(row, one),
        currency,
      }),
    ],
  ],
  [
    /Type the number alone, without marks for thousands\. If the unit matters, write it in the comments\./,
    () => [here((row, column) => (row[column] ?? '').replace(/\D/g, ''))],
  ],
  [
    /If you mean thousands, type (\d+)\. If you mean decimals, keep two of them\./,
    ([, thousands]) => [here(thousands!)],
  ],
  [/If you mean [\d.]+ per cent, type ([\d.]+)\./, ([, percent]) => [here(percent!)]],
  [/Write a whole number, for example 12\./, () => [here('12')]],
  [
    /Check the number and write it without the minus sign\./,
    () => [here((row, column) => (row[column] ?? '').replace(/^\D+/, ''))],
  ],
  [/Empty the cell if the rows are right\. Delete the rows if there were no activities\./, () => [here('')]],
  [/Correct the value, or choose an indicator that counts people or things\./, () => [here('50')]],
  [/Delete “[^”]*”, or write 0 if you mean none\./, () => [here(''), here('0')]],
  [/Delete “[^”]*”\./, () => [here('')]],
  [/Set the cell to Text in Excel and type it again, perhaps as (\S+)\./, ([, text]) => [here(text!)]],
  [
    /Set the cell to Text in Excel, then type the whole number again from its source\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Write country code, year and a number of three digits or more, joined by hyphens\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Shorten the text to ([\d,]+) characters?\./,
    ([, most]) => [here((row, column) => (row[column] ?? '').slice(0, Number(most!.replace(',', ''))))],
  ],
  [
    /Compare the end with the original, and type what is missing\./,
    () => [here((row, column) => `${row[column]} The end.`)],
  ],
  [/Type “([^”]*)” again with a Latin keyboard\./, ([, text]) => [here(text!)]],
  [
    /Type the text again(?: as it should be|, or export the log again(?: as CSV UTF-8)?|, and save the file as CSV UTF-8 or as \.xlsx)?\./,
    () => [here((row, column) => fact(column, row) || 'A text')],
  ],
  [
    /Type the period of this log in that form: S for half-years, Q for quarters\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Type the three letters of the currency(?: you mean, for example: .*|, for example EUR or USD)\./,
    () => [set({ currency: 'EUR' })],
  ],
  [
    /Change the precision or the words in the value so that they agree\./,
    () => [set({ precision: '' }), (row) => ({ ...row, value: String(numberIn(row.value)) })],
  ],
  [
    /Make the column wider in the original file and save again, or type the full number\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Write the sentence without (?:numbers|the number)\. With a number (?:of victims )?in it, the report leaves it out\./,
    () => [here('Some people were assisted.')],
  ],
  [
    /Take it out\. The text itself is fine without it\./,
    () => [here((row, column) => fact(column, row) || 'A text')],
  ],
  [
    /(?:Correct the formula, or type the value over it|Open the file in Excel or LibreOffice, save it and send it again|Unmerge the cells and write in each row only its own value)\./,
    () => [here((row, column) => fact(column, row))],
  ],
  // What is kept of a cell when the log is written anew is its value, in every row.
  [
    /(?:Copy the cell and paste it as a value|Unmerge the cells and write the value in every row)\./,
    () => [(row) => row],
  ],
  [
    /Take the raised sign out of the cell, and write its note into the comments\./,
    () => [
      (row, { column }) => ({
        ...row,
        [column as ColumnName]: (row[column as ColumnName] ?? '').replace(/[¹²³⁰-₉ᵃ]/gu, ''),
        comments: 'Counted once.',
      }),
    ],
  ],
  [
    /Delete the value if it no longer holds; otherwise remove the crossing out\./,
    () => [here(''), (row) => row],
  ],
  [
    /Give each activity (?:an id and )?a row of its own(?:, with its own numbers)?\./,
    () => [here((row, column) => /\w{3}-\d{4}-\d+/.exec(row[column] ?? '')?.[0] ?? fact(column, row))],
  ],
  [
    /Delete one of the rows, or tell them apart by place, stakeholder or channel\./,
    () => [() => null, (row) => ({ ...row, place: `${row.place} again` })],
  ],
  [
    /For one document, delete the row of the earlier stage\. For several, give each an activity id of its own\./,
    () => [() => null, (row) => ({ ...row, activity_id: `${row.country ?? 'PAK'}-2018-${free++}` })],
  ],
  [
    /Correct the stage that is wrong\. If the document did go back, say why under “[^”]*”\./,
    () => [(row, { data }) => ({ ...row, stage: String(data.before) })],
  ],
  [
    /Correct the number\. If the result did fall, tell headquarters\./,
    () => [here((row, column) => fact(column, row))],
  ],
  [
    /Type numbers without marks for thousands, and use one decimal mark in the whole file\./,
    () => [onePoint],
  ],
  [
    /Type (?:this number|these numbers) without marks for thousands, and with the other decimal mark\./,
    () => [onePoint],
  ],
  // About codes.
  [/Use one of these: .*\./, () => [choose]],
  [/Use the entry that is meant, perhaps .*\. To see all [\d,]+, run: gloact explain \w+\./, () => [choose]],
  [
    /Choose from a list of [\d,]+ entries, such as .*\. To see all, run: gloact explain \w+\./,
    () => [choose],
  ],
  [/Write the three letters of the country, such as THA\./, () => [here('THA')]],
  [/Write “([^”]*)” if that is what you mean\./, ([, near]) => [here(near!)]],
  [
    /Write (\S+) if you mean .*; otherwise take the row out of this log\./,
    ([, code]) => [here(code!), () => null],
  ],
  // About rows.
  [
    /Correct the year that is wrong, in the date or in a new id on all its rows\. An id .* stays as it is\./,
    () => [yearOfStart],
  ],
  [
    /Move the number to “[^”]*”(?: and empty “[^”]*”(?:, “[^”]*”)*)?\./,
    () => [(row) => ({ ...row, ...noParts, target: row.value ?? '', value: '' })],
  ],
  [
    /If the number is only planned, move it to “[^”]*”(?: and empty “[^”]*”(?:, “[^”]*”)*)?\./,
    () => [(row) => ({ ...row, ...noParts, target: row.value ?? '', value: '' })],
  ],
  [/(?:If nobody has been reached yet, e|E)mpty “[^”]*”(?:, “[^”]*”)*\./, () => [set(noParts)]],
  [/People who are only planned go under “[^”]*”\./, () => []],
  [
    /Type the total, (\d+), under “[^”]*”\./,
    ([, total]) => [set({ value: total!, evidence: 'attendance list' })],
  ],
  [
    /Type the number reached, and 0 only if it was none\. If it is not known, ask whoever counted\./,
    () => [
      set({ value: '27', women: '4', men: '23', evidence: 'attendance list' }),
      set({ ...noParts, value: '0' }),
    ],
  ],
  [
    /(?:Correct the date, or s|S)et the status to (\w+)(?: or (\w+))?(, or correct the date)?\./,
    ([, one, other, date]) => [
      // Who has still to type the end date knows that it is over.
      ...[one!, ...(other === undefined ? [] : [other])].map((status, index, both): Way => {
        return (row) => ({ ...row, status: row.end_date ? status : both.at(-1 - index)! });
      }),
      ...(date === undefined ? [] : [corrected]),
    ],
  ],
  [
    /Correct the (?:start date or the end date|dates?)\b(, or move the row to the log of the period in which it happened)?\./,
    ([, moved]) => [corrected, ...(moved === undefined ? [] : [() => null])],
  ],
  [
    /Correct the cell, or move the row to the log of \S+?\./,
    () => [
      (row, { column, data }) => ({ ...row, [column as ColumnName]: String(data.expected) }),
      () => null,
    ],
  ],
  [
    /Correct the year of the date\. If the date is right, take the row out of the log\./,
    () => [corrected, () => null],
  ],
  [
    /Correct the id\. If the row is another country’s, move it to that country’s log\./,
    () => [(row) => ({ ...row, activity_id: `${row.country ?? 'PAK'}-2018-901` }), () => null],
  ],
  [
    /Type the end date\. For one day, repeat the start date\./,
    () => [(row) => ({ ...row, end_date: row.start_date ?? '' })],
  ],
  [
    /Type the number the activity aims at\. If there is none, nothing needs to change\./,
    () => [set({ target: '30' })],
  ],
  [
    /Write one sentence under “[^”]*”\./,
    () => [(row) => ({ ...row, status_reason: fact('status_reason', row) })],
  ],
  [/Name the source, .*\./, () => [set({ evidence: 'attendance list' })]],
  [
    /Correct the value or the parts\. People whose sex was not recorded go under “[^”]*”\./,
    () => [(row) => ({ ...row, value: String(sum(row)) })],
  ],
  [
    /Raise the value to the sum of the parts, or correct the parts\./,
    () => [(row) => ({ ...row, value: String(sum(row)) })],
  ],
  [
    /Fill in the parts from the attendance list\. People whose sex was not recorded go under “[^”]*”\./,
    () => [withParts, (row) => ({ ...row, unspecified: String(numberIn(row.value)) })],
  ],
  [/Choose unique, participations or reach_estimate\./, () => [set({ people_basis: 'unique' })]],
  [
    /Choose another indicator, or type (\w+) under “pillar” or add it under “pillars_also”\./,
    ([, pillar]) => [
      (row) => ({ ...row, pillars_also: [row.pillars_also, pillar].filter(Boolean).join(';') }),
    ],
  ],
  [/Check the objective\. If it is right, nothing needs to change\./, () => [(row) => row]],
  [/Choose the stage that was reached, .*\./, () => [set({ stage: 'adopted' })]],
  [/Type the last day that the value counts\./, () => [(row) => ({ ...row, as_of: fact('as_of', row) })]],
  [
    /Agree with the other offices who counts\. Type yes there and no everywhere else\./,
    () => [set({ counted_here: 'yes' }), set({ counted_here: 'no' })],
  ],
  [
    /Type the first-level region\. For a national event, write national\./,
    () => [set({ admin1: 'national' })],
  ],
  [
    /Choose one or more kinds of people from the list, for example police\./,
    () => [set({ stakeholder: 'police' })],
  ],
  [
    /Type the id that the other office uses under “joint_id”, or empty “counted_here”\./,
    () => [set({ joint_id: 'JOINT-9' }), set({ counted_here: '' })],
  ],
  [
    /If they are to be counted, give them a row of their own under an indicator of people\. If not, empty “[^”]*”(?:, “[^”]*”)*\./,
    () => [set(noParts)],
  ],
  [/Keep the row of the whole period, or those of its parts\./, () => [() => null]],
  [/Correct the row that is wrong, or leave the cell empty in later rows\./, () => [here('')]],
  [
    /Correct the value\. If it counts this period only, type period under “basis”\./,
    () => [set({ basis: 'period' })],
  ],
];

/** What to do, with columns called by their own names, however the file calls them. */
function fixInNames(found: Diagnostic): string {
  const data = Object.entries(found.data).filter(([slot]) => !slot.endsWith('_heading'));
  const words = { ...en, heading: (column: ColumnName) => column };
  return said({ ...found, data: Object.fromEntries(data) }, words).fix;
}

/** Every row to which one round of following one finding leads. Throws where a sentence of the advice tells nobody what to do. */
export function followed(row: ExampleRow, found: Diagnostic): State[] {
  let fix = fixInNames(found);
  const rows = ways.flatMap(([sentence, act]) => {
    const match = sentence.exec(fix);
    if (match === null) return [];
    fix = fix.replace(match[0], '').trim();
    return act(match).map((way) => way(row, found));
  });
  if (fix !== '') throw new Error(`nobody knows how to follow: ${found.code} ${fix}`);
  return rows;
}
