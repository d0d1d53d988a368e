import type { Block, Document } from '../src/report/blocks.ts';

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

const counts = [4, 7, 12, 3, 9, 5, 2, 6, 11, 0, 8, 10, 13];
const text = (number: number): string => (number === 0 ? '–' : number.toLocaleString('en-US'));

const summaryTable: Block = {
  block: 'table',
  caption: 'Activities by country and pillar',
  columns: [
    { heading: 'Country', kind: 'text', width: 5 },
    { heading: 'Prevention', kind: 'number', width: 2 },
    { heading: 'Protection', kind: 'number', width: 2 },
    { heading: 'Prosecution', kind: 'number', width: 2 },
    { heading: 'Partnerships', kind: 'number', width: 2 },
    { heading: 'All pillars', kind: 'number', width: 2 },
  ],
  rows: [
    ...countries.map((country, index) => {
      const four = [0, 1, 2, 3].map((pillar) => counts[(index + pillar * 3) % 13] ?? 0);
      return { cells: [country, ...four.map(text), text(four.reduce((a, b) => a + b, 0))] };
    }),
    { cells: ['All countries', '90', '90', '90', '90', '360'], kind: 'total' },
  ],
  note: 'Source: activity logs of 12 of 13 offices as of 31 January 2019. A dash means that the office did not report: Niger sent no log.',
  description: 'Thirteen countries by four pillars. Ukraine reported most activities, Niger none.',
};

const pillar = (
  name: string,
  colour: 'prevention' | 'protection' | 'prosecution' | 'partnerships',
): Block[] => [
  { block: 'heading', level: 1, text: name, anchor: colour, colour },
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

/** Every kind of block at least once; `rows` is the length of the register in the annex. */
export function sample(options: { readonly draft?: boolean; readonly rows?: number } = {}): Document {
  const draft = options.draft ?? true;
  return {
    title: 'Example action against trafficking: interim report',
    subject: 'Progress from July to December 2018',
    creator: 'Example headquarters',
    keywords: ['trafficking in persons', 'progress report'],
    language: 'en-GB',
    date: '2019-01-31',
    draft,
    headerLeft: 'Example action against trafficking in persons',
    headerRight: 'July to December 2018',
    footerLeft: 'Contract EX/2015/000-000',
    pageOf: 'page {page} of {pages}',
    captionWords: { table: 'Table', figure: 'Figure' },
    properties: { InputsSha256: 'ab'.repeat(32), ToolVersion: '0.1.0' },
    blocks: [
      {
        block: 'cover',
        title: 'Example action against trafficking in persons and migrant smuggling',
        subtitle: 'Interim narrative report, July to December 2018',
        facts: [
          ['Contract', 'EX/2015/000-000'],
          ['Countries', countries.join(', ')],
          ['Duration', '1 August 2015 to 31 July 2019'],
          ['Budget', 'EUR 11,000,000'],
        ],
        statement: 'Funded by the Example Union',
        disclaimer:
          'This document was produced with invented figures. Its contents are the sole responsibility of its authors and do not reflect the views of any donor.',
        draft: draft ? 'Draft: 3 questions to the offices are open' : null,
      },
      { block: 'heading', level: 2, text: 'The action at a glance', anchor: 'facts' },
      {
        block: 'facts',
        rows: [
          ['Name of the coordinator', 'Example Office on Crime'],
          ['Title of the action', 'Example action against trafficking in persons and migrant smuggling'],
          ['Start and end', '1 August 2015 to 31 July 2019'],
          [
            'Partners',
            [
              { text: 'Example Organisation for Migration', bold: true },
              { text: ', Example Fund for Children' },
            ],
          ],
        ],
        description: 'Facts of the action: coordinator, title, dates, partners.',
      },
      { block: 'contents', title: 'Contents', depth: 2 },
      { block: 'heading', level: 1, text: 'Summary', anchor: 'summary' },
      {
        block: 'key-figures',
        colour: 'neutral',
        figures: [
          { figure: '360', label: 'activities', change: '+ 48 since June 2018' },
          { figure: '24,300', label: 'people reached, approximately', change: '+ 6,100' },
          { figure: '1,280', label: 'officers trained', change: 'no change' },
          { figure: '75', label: 'victims assisted, at least', change: '+ 12' },
          { figure: '12 of 13', label: 'offices reported' },
        ],
      },
      {
        block: 'paragraph',
        text: [
          { text: 'Prevention. ', bold: true, link: 'prevention' },
          { text: 'Campaigns in nine countries reached approximately 24,300 people.' },
        ],
      },
      {
        block: 'paragraph',
        text: [
          { text: 'Protection. ', bold: true },
          { text: 'At least 75 victims found shelter; two thirds of them were women. ' },
          { text: 'Четыре центра работают в Бишкеке', italic: true },
          { text: ' (four centres work in Bishkek).' },
        ],
      },
      summaryTable,
      {
        block: 'callout',
        title: 'Niger sent no log',
        text: 'Figures for Niger are missing in every table of this report. The office has announced its log for 15 February 2019; the totals will rise.',
      },
      ...pillar('Prevention', 'prevention'),
      ...pillar('Protection', 'protection'),
      { block: 'heading', level: 1, text: 'Cooperation', anchor: 'cooperation', colour: 'partnerships' },
      {
        block: 'chart',
        title: 'Ukraine held most joint events',
        colour: 'partnerships',
        unit: 'events',
        seriesName: 'Joint events',
        bars: countries
          .map((label, index) => ({ label, value: counts[index] ?? 0 }))
          .sort((a, b) => b.value - a.value),
        description: 'Bar chart of joint events by country. Ukraine held most with 13, Niger none.',
      },
      { block: 'paragraph', style: 'grey', text: 'Counted once, in the country that led the event.' },
      { block: 'paragraph', style: 'note', text: 'Joint events are listed in the annex.' },
      { block: 'turn', to: 'landscape' },
      { block: 'heading', level: 1, text: 'Annex: activity register', anchor: 'register' },
      {
        block: 'table',
        caption: 'All activities',
        columns: [
          { heading: 'Activity', kind: 'tag', width: 2 },
          { heading: 'Country', kind: 'text', width: 2 },
          { heading: 'Title', kind: 'text', width: 6 },
          { heading: 'Start', kind: 'tag', width: 2 },
          { heading: 'End', kind: 'tag', width: 2 },
          { heading: 'Place', kind: 'text', width: 2 },
          { heading: 'Participants', kind: 'number', width: 1 },
          { heading: 'Women', kind: 'number', width: 1 },
          { heading: 'Disaggregation', kind: 'text', width: 1 },
        ],
        rows: Array.from({ length: options.rows ?? 60 }, (_, index) => ({
          cells: [
            `EXA-2018-${String(index + 1).padStart(4, '0')}`,
            countries[index % 13] ?? '',
            `Training of investigators on evidence in smuggling cases, course ${index + 1} of the series`,
            '24 September 2018',
            '28 September 2018',
            index % 5 === 0 ? 'Luang Prabang' : 'Capital',
            String(1000 + index * 7),
            String(400 + index),
            'by sex',
          ],
        })),
        description: 'Every activity with country, title, dates, place and participants.',
      },
      { block: 'turn', to: 'portrait' },
      { block: 'heading', level: 1, text: 'Annex: data notes' },
      { block: 'paragraph', text: 'Files, their checksums and the findings that were left.' },
    ],
  };
}
