import { plainForm } from '../text/normalise.ts';
import { totalLabel } from '../text/total-words.ts';
import { usualWords } from './fixed-words.ts';
import { checkCountryCodes } from './iso.ts';
import type { PackRow, PackTable } from './pack.ts';
import { isReportPeriod, periodRange } from './period.ts';
import { periodNamed } from './period-meant.ts';
import type { PackProblem, Trouble } from './problem.ts';
import { fixedLists, type ListName, type Programme, type ReportTexts } from './programme.ts';
import { type Codes, column, fixed, once, refer, stranger } from './references.ts';
import { sentenceFault } from './sentence.ts';
import { claims, clashes, neverOwn, ownNames, single } from './spellings.ts';

/** The tables of a pack as read, also the rows that do not have their shape; undefined where a table cannot be read. */
export interface RawPack {
  readonly lists: Readonly<Record<ListName, PackTable | undefined>>;
  readonly countries: PackTable | undefined;
  readonly names: PackTable | undefined;
  readonly indicators: PackTable | undefined;
  readonly targets: PackTable | undefined;
  readonly groups: PackTable | undefined;
}

type Facts = Pick<Programme, 'languages' | 'action' | 'periods' | 'protectedStakeholders' | 'inPersonTypes'>;

/** Notes what no single row can show: codes that lead nowhere, stand twice or mean two things, and dates that disagree. */
export function checkPack(
  raw: RawPack,
  facts: Facts | undefined,
  reports: Readonly<Record<string, ReportTexts>>,
  problems: PackProblem[],
): void {
  const { lists, countries, names, indicators, targets } = raw;
  const pillars = column(lists.pillar, 'code');
  const nations = column(countries, 'alpha3');
  const tables = [...Object.values(lists), indicators, raw.groups];
  for (const table of tables) {
    once(table, ['code'], problems);
    clashes(claims(table, 'code'), problems);
    single(claims(table, 'code'), problems);
    checkDays(table, problems);
  }
  for (const [name, codes] of Object.entries(fixedLists)) fixed(lists[name as ListName], codes, problems);
  usualWords(lists, problems);
  once(countries, ['alpha3'], problems);
  checkDays(countries, problems);
  const known = claims(names, 'alpha3').filter(({ owner }) => nations?.has(owner));
  const nationNames = [...claims(countries, 'alpha3'), ...known];
  clashes(nationNames, problems);
  single(nationNames, problems);
  neverOwn(countries, nationNames, problems);
  ownNames(names, countries, problems);
  checkCountryCodes(countries, problems);
  refer(names, 'alpha3', nations, problems);
  refer(indicators, 'pillar', pillars, problems);
  refer(indicators, 'objectives', column(lists.objective, 'code'), problems, { parted: true });
  refer(indicators, 'meets_from', column(lists.stage, 'code'), problems);
  refer(targets, 'indicator', column(indicators, 'code'), problems);
  refer(ofCountries(targets, problems), 'country', nations, problems, {
    meant: (found) => nationNames.find(({ name }) => plainForm(name) === plainForm(found))?.owner ?? null,
  });
  // Where a period of the list is none, targets that name it rightly are not at fault.
  if (facts?.periods.every((one) => periodRange(one) !== null))
    refer(targets, 'period', periodsNamed(targets, facts), problems);
  once(targets, ['indicator', 'country', 'period', 'from'], problems);
  checkDays(targets, problems);
  if (facts !== undefined) {
    namesInEach(facts.languages, nations, names, problems);
    checkFacts(facts, problems);
    checkSentences(indicators, 'sentence', facts.action.language, problems);
    for (const language of facts.languages)
      checkSentences(indicators, `sentence_${language}`, language, problems);
    among('protectedStakeholders', facts.protectedStakeholders, column(lists.stakeholder, 'code'), problems);
    among('inPersonTypes', facts.inPersonTypes, column(lists.activity_type, 'code'), problems);
  }
  for (const [name, report] of Object.entries(reports))
    checkReport(`reports/${name}.json`, report, pillars, problems);
}

const everywhere = new Set(
  'all|tous|toutes|todos|todas|global|regional|multi country|все|всі|الكل'.split('|'),
);

/** Targets of one country each; a word for all of them is told, where nothing should stand. */
function ofCountries(targets: PackTable | undefined, problems: PackProblem[]): PackTable | undefined {
  const isAll = ({ cells: { country = '' } }: PackRow) =>
    everywhere.has(plainForm(country)) || totalLabel(country) === 'known';
  for (const { row, cells } of targets?.rows.filter(isAll) ?? []) {
    const place = { file: targets!.file, row, column: 'country' };
    problems.push({
      ...place,
      problem: 'value-wrong',
      found: cells.country,
      needed: 'country-or-all',
      of: [],
    });
  }
  return targets && { ...targets, rows: targets.rows.filter((one) => !isAll(one)) };
}

/** The pack's periods, and those that targets name beside them and that may be reported as well. */
function periodsNamed(targets: PackTable | undefined, facts: Facts): ReadonlySet<string> {
  const named = [...(column(targets, 'period') ?? [])].filter((period) => isReportPeriod(facts, period));
  return new Set([...facts.periods, ...named]);
}

/** The sentences of a column are in a language. */
function checkSentences(
  indicators: PackTable | undefined,
  column: string,
  language: string,
  problems: PackProblem[],
): void {
  for (const { row, cells } of indicators?.rows ?? []) {
    const sentence = cells[column] ?? '';
    const fault = sentence === '' ? null : sentenceFault(sentence, language);
    if (fault !== null) problems.push({ file: indicators!.file, row, column, ...fault });
  }
}

/** What holds from a day on ends no earlier. */
function checkDays(table: PackTable | undefined, problems: PackProblem[]): void {
  for (const { row, cells } of table?.rows ?? []) {
    const { from = '', until = '' } = cells;
    if (from === '' || until === '' || from <= until) continue;
    const place = { file: table!.file, row, column: 'until' };
    problems.push({ ...place, problem: 'end-before-start', found: until, start: from });
  }
}

/** Codes that `programme.json` names are in their list. */
function among(name: string, named: readonly string[], codes: Codes, problems: PackProblem[]): void {
  for (const code of codes === undefined ? [] : named.filter((one) => !codes.has(one)))
    problems.push({ file: 'programme.json', row: null, column: name, ...stranger(code, codes!) });
}

function namesInEach(
  languages: readonly string[],
  nations: Codes,
  names: PackTable | undefined,
  problems: PackProblem[],
): void {
  if (names === undefined) return;
  const there = new Set(names.rows.map(({ cells }) => `${cells.alpha3} ${cells.language}`));
  for (const alpha3 of nations ?? []) {
    const missing = languages.filter((language) => alpha3 !== '' && !there.has(`${alpha3} ${language}`));
    if (missing.length === 0) continue;
    const place = { file: names.file, row: null, column: 'language' };
    problems.push({ ...place, problem: 'name-missing', country: alpha3, missing, languages });
  }
}

function checkFacts({ languages, action, periods }: Facts, problems: PackProblem[]): void {
  const note = (column: string, trouble: Trouble) =>
    problems.push({ file: 'programme.json', row: null, column, ...trouble });
  const dated = action.start <= action.end;
  if (!dated) {
    note('action.end', { problem: 'end-before-start', found: action.end, start: action.start });
  }
  if (!languages.includes(action.language)) note('action.language', stranger(action.language, languages));
  // Periods of several lengths may stand in one list: each follows the one before it of its own length.
  const before = new Map<number, string>();
  periods.forEach((period, index) => {
    const range = periodRange(period);
    const place = `periods.${index}`;
    if (range === null) {
      const near = periodNamed(period, periods);
      note(place, { problem: 'period-shape', found: period, near });
    } else if (dated && (range.end < action.start || range.start > action.end)) {
      note(place, { problem: 'period-outside', found: period, start: action.start, end: action.end });
    } else {
      const after = before.get(period.length + period.indexOf('Q')) ?? '';
      if (range.start <= after) note(place, { problem: 'period-order', found: period, after });
    }
    if (range !== null) before.set(period.length + period.indexOf('Q'), range.end);
  });
}

function checkReport(file: string, report: ReportTexts, pillars: Codes, problems: PackProblem[]): void {
  const note = (column: string, trouble: Trouble) => problems.push({ file, row: null, column, ...trouble });
  const told = report.pillars.map(({ code }) => code);
  told.forEach((code, index) => {
    const place = `pillars.${index}.code`;
    if (pillars?.has(code) === false) note(place, stranger(code, pillars));
    if (told.indexOf(code) < index) note(place, { problem: 'pillar-twice', found: code });
  });
  for (const code of pillars ?? []) {
    if (code !== '' && !told.includes(code)) note('pillars', { problem: 'pillar-missing', found: code });
  }
  const numbers = report.facts.map(({ number }) => number);
  numbers.forEach((number, index) => {
    if (numbers.indexOf(number) < index)
      note(`facts.${index}.number`, { problem: 'number-twice', found: number });
  });
}
