import { IntlMessageFormat } from 'intl-messageformat';
import { wholePercent } from '../../count/quantity.ts';
import type { UnitKind } from '../../programme/programme.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportWords } from '../../report/words.ts';
import { noticeOf } from '../../rules/catalogue.ts';
import { uncapital } from '../../text/uncapital.ts';
import { day, days, month, period } from './dates.ts';
import { capital, inWords, list, plural } from './grammar.ts';
import { changes } from './report-changes.ts';
import { form, formHeadings } from './report-form.ts';
import { notes } from './report-notes.ts';
import { say } from './report-sentences.ts';
import { warning } from './report-warning.ts';

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const sentences = new Map<string, IntlMessageFormat>();

const before: Readonly<Record<string, string>> = {
  exact: '',
  at_least: 'at least ',
  at_most: 'at most ',
  approx: 'approximately ',
  estimate: 'an estimated ',
};

const number = (value: number) => numbers.format(value);
/** Number words do not follow "at least" well, and decimals have none. */
const inText = (value: number) => (Number.isInteger(value) ? inWords(value) : number(value));
function worded(amount: Amount, limit: number, write: (value: number) => string): string {
  if ('hidden' in amount) return amount.hidden === 'few' ? `fewer than ${limit}` : 'not shown';
  return `${before[amount.precision] ?? ''}${write(amount.value)}`;
}

function result(sentence: string, quantity: string, count: number): string {
  let format = sentences.get(sentence);
  if (format === undefined) {
    format = new IntlMessageFormat(sentence, 'en');
    sentences.set(sentence, format);
  }
  return String(format.format({ quantity, quantity_f: quantity, count }));
}

function withSign(text: string, kind: UnitKind, value: number): string {
  if (kind === 'percent') return `${text} %`;
  return kind === 'percentage_points' ? `${text} ${Math.abs(value) === 1 ? 'point' : 'points'}` : text;
}

/** The reports in English. */
export const report: ReportWords = {
  language: 'en-GB',
  captions: { table: 'Table', figure: 'Figure' },
  pageOf: 'page {page} of {pages}',
  draft: { errors: 'Draft: the logs still hold errors', plain: 'Draft', mark: 'Draft', status: 'Draft' },
  final: 'Final',
  incomplete: 'Draft for completion',
  annex: (letter) => `Annex ${letter}`,
  annexHeading: (letter, title) => `Annex ${letter}. ${title}`,
  period,
  warning,
  gaps: {
    noLog: 'no log',
    unreadLog: 'log not read',
    uncountedLog: 'no row counted',
    longerLog: 'longer period',
    emptyLog: 'empty log',
    nothingDone: 'nothing done',
    leftProgramme: 'has left',
    notReported: 'not reported',
    notMeasured: 'not measured',
    noTarget: 'no target',
    noBaseline: 'no baseline',
    severalWays: 'several ways',
    severalPillars: 'several pillars',
    otherCountries: 'other countries',
    shareItself: 'a share',
    notShown: 'not shown',
    noTotal: 'by country',
    growthUnknown: 'growth not known',
    noDates: 'no dates given',
    noReason: 'no reason given',
    noMeasure: 'none reported',
    noEvidence: 'none named',
    unknownCountry: 'not known',
    noCurrency: 'no currency',
    noPillar: 'not known',
  },
  gapNotes: {
    noLog: '“no log”: no log of the period was received.',
    unreadLog: '“log not read”: a log of the period came and could not be read.',
    uncountedLog: '“no row counted”: a log of the period came, and every row of it has an error.',
    longerLog: '“longer period”: the log that came is of a longer period, and none of its rows is counted.',
    emptyLog: '“empty log”: a log of the period came and has no row.',
    nothingDone: '“nothing done”: the office says that it had no activities in the period.',
    leftProgramme: '“has left”: the country had left the programme before the period.',
    notReported: '“not reported”: no office gave a value that is counted here, which is not zero.',
    notMeasured: '“not measured”: no value of this outcome is known, which is not zero.',
    severalWays: '“several ways”: people are counted in several ways, and the target does not say in which.',
    severalPillars: '“several pillars”: results of the indicator stand under several pillars.',
    otherCountries: '“other countries”: what is reported is of countries without a target.',
    shareItself: '“a share”: the value is itself a percentage, to be read beside its target.',
    noTotal: '“by country”: shares of several countries have no total.',
  },
  number,
  amount: (amount, limit) => worded(amount, limit, inText),
  figure: (amount, limit) => worded(amount, limit, number),
  qualifier: (amount) => ('hidden' in amount ? '' : (before[amount.precision] ?? '').trim()),
  percent: (amount, limit) => {
    if ('hidden' in amount) return 'not shown';
    const { whole, side } = wholePercent(amount);
    return `${side === null ? '' : `${side} `}${worded(whole, limit, number)}`;
  },
  withSign,
  money: (amount, currency) => `${currency} ${number(amount)}`,
  month,
  day,
  days,
  list,
  colon: ': ',
  semicolon: '; ',
  capital,
  countries: (count) => plural(count, 'country', 'countries', number),
  people(amount, basis, limit) {
    const one = 'value' in amount && amount.value === 1;
    const noun = {
      unique: one ? 'different person' : 'different persons',
      participations: one ? 'participation' : 'participations',
      reach_estimate: one ? 'person reached, estimated' : 'people reached, estimated',
    }[basis ?? ''];
    return `${worded(amount, limit, inText)} ${noun ?? 'people of whom it is not said how they were counted'}`;
  },
  result({ sentence, labels, kind }, amount, basis, limit, details = []) {
    const quantity = worded(amount, limit, inText);
    const count = 'value' in amount ? amount.value : limit;
    const label = labels.en ?? '';
    const plain = 'value' in amount ? withSign(quantity, kind, amount.value) : quantity;
    const words = sentence === null ? `${plain} (${uncapital(label)})` : result(sentence, quantity, count);
    const all = [...(basis === 'participations' ? ['counted as participations'] : []), ...details];
    return all.length === 0 ? words : `${words} (${all.join('; ')})`;
  },
  basis: {
    unique: 'different persons',
    participations: 'participations',
    reach_estimate: 'estimate of reach',
  },
  levels: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  sexes: { women: 'Women', men: 'Men', girls: 'Girls', boys: 'Boys' },
  part(amount, sex, limit) {
    const one = 'value' in amount && amount.value === 1;
    const singular = { women: 'woman', men: 'man', girls: 'girl', boys: 'boy' };
    return `${worded(amount, limit, inText)} ${one ? singular[sex] : sex}`;
  },
  cover: {
    contract: 'Contract number',
    period: 'Reporting period',
    countries: 'Countries',
    donor: 'Donor',
    implementer: 'Implemented by',
    budget: 'Budget',
    asOf: 'Status of the data',
    toComplete: '[to be completed by headquarters]',
    emblem: (emblem, donor) => `[${emblem ?? `Emblem of the ${donor}`}: to be placed here by headquarters]`,
    contribution: (money, donor) => `, of which ${money} from the ${donor}`,
  },
  form,
  changes,
  headings: {
    ...formHeadings,
    description: 'Description',
    acronyms: 'Acronyms',
    contents: 'Contents',
    summary: 'Summary',
    results: 'Results against targets',
    activities: 'Activities by country',
    challenges: 'Challenges and measures',
    pillarNext: 'What is next',
    elsewhere: 'Counted elsewhere',
    notDone: 'Planned but not carried out',
    cooperation: 'Cooperation',
    partners: 'Implementing partners',
    joint: 'Joint events',
    visibility: 'Visibility',
    nextSteps: 'Next steps: updated work plan',
    matrix: 'Indicator matrix',
    countrySheets: 'Country sheets',
    dataNotes: 'Data notes',
    files: 'Logs received',
    findings: 'Findings left in the logs',
    leftOut: 'What is in no total',
    method: 'How the figures are counted',
    money: 'Money spent',
  },
  columns: {
    indicator: 'Indicator',
    code: 'Code',
    unit: 'Unit',
    level: 'Level',
    baseline: 'Baseline',
    target: 'Target',
    endTarget: 'Target to the end',
    periodTarget: 'Target of the period',
    periodShare: '% of it',
    thisPeriod: 'This period',
    share: '% of target',
    reporting: 'Countries reporting',
    country: 'Country',
    total: 'Total',
    activity: 'Activity',
    status: 'Status',
    reason: 'Reason',
    dates: 'Dates',
    results: 'Results',
    aim: 'Aims',
    challenge: 'Challenge',
    measure: 'What was done',
    file: 'File',
    logs: 'Logs',
    rows: 'Rows',
    verdict: 'Result of the check',
    checksum: 'SHA-256',
    finding: 'Finding',
    cells: 'Cells',
    pillar: 'Pillar',
    currency: 'Currency',
    lastTold: 'Last told',
    spent: 'Spent',
    activities: 'Activities',
  },
  finding: (code) => noticeOf(code).title,
  say,
  notes,
};
