import type { Block } from '../../../src/report/blocks.ts';

/** Invented figures: no country has reported them. */
export const countries = [
  'Belarus',
  'Brazil',
  'Colombia',
  'Egypt',
  'Kyrgyz Republic',
  'Lao PDR',
  'Mali',
  'Morocco',
  'Nepal',
  'Niger',
  'Pakistan',
  'South Africa',
  'Ukraine',
] as const;

/** A chapter of a pillar: headline, figures, indicators, chart, activities, challenges, next steps. */
export const pillar = (name: string, colour: 'first' | 'second' | 'third' | 'fourth'): Block[] => [
  { block: 'heading', level: 1, text: name, anchor: name.toLowerCase(), colour },
  {
    block: 'paragraph',
    style: 'lead',
    text: 'Approximately 24,300 people in nine countries learned how traffickers recruit, most of them through a campaign in Nepal.',
  },
  {
    block: 'key-figures',
    colour,
    figures: [
      {
        figure: '24,300',
        label: 'people reached by campaigns, approximately',
        change: '+ 6,100 since June 2018',
      },
      { figure: '75', label: 'officers trained, at least', change: '+ 12 since June 2018' },
      { figure: '9 of 13', label: 'countries with an activity' },
    ],
  },
  { block: 'heading', level: 2, text: 'Results against targets' },
  {
    block: 'table',
    caption: 'Indicators, July to December 2018',
    columns: [
      { heading: 'Code', kind: 'tag', width: 1 },
      { heading: 'Indicator', kind: 'text', width: 6 },
      { heading: 'Baseline 2015', kind: 'number', width: 1 },
      { heading: 'Target 2019', kind: 'number', width: 1 },
      { heading: 'This period', kind: 'number', width: 1 },
      { heading: 'Cumulative', kind: 'number', width: 1 },
      { heading: 'Achieved (%)', kind: 'number', width: 1 },
    ],
    rows: [
      { cells: ['Objective 1'], kind: 'group' },
      {
        cells: [
          'PV-1.1',
          'People reached by awareness campaigns against trafficking in persons',
          '0',
          '50,000',
          '24,300',
          '41,900',
          '84',
        ],
      },
      {
        cells: [
          'PV-1.2',
          'Journalists trained in reporting on migrant smuggling',
          '12',
          '400',
          '75',
          '310',
          '78',
        ],
      },
      { cells: ['Objective 2'], kind: 'group' },
      { cells: ['PV-2.1', 'Schools that use the teaching pack', '–', '120', '36', '96', '80'] },
    ],
    note: 'Source: activity logs of 12 of 13 offices as of 31 January 2019.',
    description: 'Three indicators with baseline, target, this period and cumulative value.',
  },
  {
    block: 'chart',
    title: 'Nepal reached most people, Brazil stayed below its target',
    colour,
    unit: 'people',
    seriesName: 'Reached',
    targetName: 'Target for the period',
    bars: countries
      .filter((country) => country !== 'Niger')
      .map((label, index) => ({ label, value: 9000 - index * 640, target: 7200 - (index % 4) * 900 })),
    description:
      'Bar chart of people reached by country against targets. Belarus reached most with 9,000, Ukraine fewest with 1,960.',
    note: 'Niger did not report.',
  },
  { block: 'heading', level: 2, text: 'What the countries did' },
  { block: 'heading', level: 3, text: 'Nepal' },
  {
    block: 'paragraph',
    style: 'activity',
    keep: true,
    text: [
      { text: 'Radio campaign with survivors on safe migration', bold: true },
      {
        text: '\nKathmandu, Pokhara · 3 September–14 October 2018 · Radio Example, Ministry of Women',
        grey: true,
      },
    ],
  },
  {
    block: 'paragraph',
    keep: true,
    text: 'Approximately 24,300 people heard at least one programme, among them about 11,000 women. Two hundred and ten people called the help line.',
  },
  {
    block: 'paragraph',
    style: 'quote',
    text: 'The programme gave survivors the microphone. Callers asked most often how to check an agency abroad.',
  },
  {
    block: 'paragraph',
    style: 'quote',
    text: [{ text: 'تعلم المشاركون كيفية التعرف على ضحايا الاتجار بالأشخاص (75 مشاركا).', rtl: true }],
  },
  { block: 'heading', level: 2, text: 'Challenges and measures' },
  {
    block: 'pairs',
    headings: ['What was difficult', 'What was done'],
    rows: [
      [
        'Elections moved two trainings into the next period.',
        'Both are agreed for March 2019; venue and trainers are booked.',
      ],
      [
        'Few victims were referred to shelters outside the capital.',
        [{ text: 'A referral card', bold: true }, { text: ' in four languages went to 36 police stations.' }],
      ],
    ],
    description: 'Difficulties and the measures taken.',
  },
  { block: 'heading', level: 2, text: 'Next steps' },
  {
    block: 'list',
    items: [
      'Train 60 journalists in Lao PDR and Mali (March 2019).',
      [
        { text: 'Publish the ' },
        { text: 'teaching pack', link: 'https://example.org/pack?a=1&b=2' },
        { text: ' in French.' },
      ],
      [
        { text: 'See also ' },
        { text: 'Protection', link: 'protection' },
        { text: ' for activities counted there.' },
      ],
    ],
  },
];
