import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import type { Voice } from '../voice.ts';
import { leadSentences } from './lead-sentence.ts';
import { measuredSentence } from './measured.ts';
import { countryTable, keyFigures, missing } from './overview.ts';
import { notCounted } from './people-lines.ts';
import type { Section } from './section.ts';

/** The donor's half page: the words of headquarters, or else figures and a sentence a pillar, as many as have room. */
export const summary: Section = (input, voice, level) => [
  ...draftCallout(input),
  halfPage(input, voice, level, voice.heading('summary'), judgement(input)),
];

/** About a page: the same, what each country did under each pillar, and what did not come. */
export const overall: Section = (input, voice, level) => [
  ...draftCallout(input),
  halfPage(input, voice, level, null, []),
  countryTable(input, voice),
  ...missing(input, voice),
];

function halfPage(
  input: ReportInput,
  voice: Voice,
  level: HeadingLevel,
  name: string | null,
  last: readonly Block[],
): Block {
  const said = fromHeadquarters(input, 'summary', level);
  const strip = keyFigures(input, voice);
  const left = note(input, voice);
  const told = (results: number, how: 'undated' | 'short' = 'undated') => [
    ...pillarLines(input, voice, results, how),
    ...last,
  ];
  const choices =
    said.length > 0
      ? [[strip, ...said], said]
      : [
          [strip, ...left, ...told(2)],
          [strip, ...told(2)],
          [strip, ...told(1)],
          [strip, ...told(1, 'short')],
          told(1, 'short'),
        ];
  return { block: 'fit', share: 0.5, name, choices };
}

function draftCallout({ draft, logs, words }: ReportInput): Block[] {
  if (!draft || logs.errors === 0) return [];
  const { title, text } = words.say.draftCallout;
  return [{ block: 'callout', title, text: text(logs.errors, logs.faulty) }];
}

function note(input: ReportInput, voice: Voice): Block[] {
  const left = notCounted(input, voice);
  return left === null ? [] : [{ block: 'paragraph', style: 'note', text: left }];
}

/** What was achieved under each pillar, and at the level of outcomes. */
function pillarLines(input: ReportInput, voice: Voice, results: number, how: 'undated' | 'short'): Block[] {
  const { report, words } = input;
  const outcomes = measuredSentence(input, voice, 'outcome');
  return [
    ...report.pillars.map(
      ({ code }): Block => ({
        block: 'paragraph',
        text: [
          { text: `${voice.label('pillar', code)}. `, bold: true },
          { text: leadSentences(input, voice, code, results, how) },
        ],
      }),
    ),
    ...(outcomes === null
      ? []
      : [
          {
            block: 'paragraph' as const,
            text: [{ text: `${words.form.level.outcome}. `, bold: true as const }, { text: outcomes }],
          },
        ]),
  ];
}

/** Whether the logic of the action still holds is for headquarters to say. */
const judgement = ({ words }: ReportInput): Block[] => [
  { block: 'paragraph', text: words.form.logic(words.cover.toComplete) },
];
