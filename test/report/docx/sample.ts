import type { Block, Document } from '../../../src/report/blocks.ts';
import { countries, pillar } from './sample-pillar.ts';

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
    status: draft ? 'Draft' : 'Final',
    draftMark: draft ? 'Draft' : null,
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
      ...pillar('Prevention', 'first'),
      ...pillar('Protection', 'second'),
      { block: 'heading', level: 1, text: 'Cooperation', anchor: 'cooperation', colour: 'fourth' },
      {
        block: 'chart',
        title: 'Ukraine held most joint events',
        colour: 'fourth',
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
