import type { PeopleBasis, PeopleFigure } from '../../count/figures.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, HeadingLevel, TableRow } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { numberColumn } from './figure-cells.ts';
import { orToComplete } from './headquarters.ts';
import { notCounted, sexes, unrecorded } from './people-lines.ts';

/** Ways of counting people whose sex an office can know. */
const told = ['unique', 'participations'] as const satisfies readonly PeopleBasis[];

/** The words of headquarters, and women, men, girls and boys under each pillar. */
export function gender(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  return [...orToComplete(input, 'gender', level), ...table(input, voice)];
}

function table(input: ReportInput, voice: Voice): Block[] {
  const { report, figures, words } = input;
  const row = (name: string, figure: PeopleFigure<Amount>): TableRow[] => {
    const { value, parts } = figure;
    if (value === null) return [];
    const cells = sexes.map((sex) => cell(parts[sex], input, voice));
    return [{ cells: [name, ...cells, cell(unrecorded(figure), input, voice), voice.cell(value)] }];
  };
  const rows = told.flatMap((basis): TableRow[] => {
    const own = report.pillars.flatMap(({ code }) => {
      const pillar = figures.pillars.find((one) => one.pillar === code);
      return pillar === undefined ? [] : row(voice.label('pillar', code), pillar.people[basis]);
    });
    const all = row(words.columns.total, figures.people[basis]).map((one) => ({
      ...one,
      kind: 'total' as const,
    }));
    const group = { kind: 'group' as const, cells: [words.capital(words.basis[basis] ?? basis)] };
    return own.length === 0 ? [] : [group, ...own, ...(own.length > 1 ? all : [])];
  });
  if (rows.length === 0) return [{ block: 'paragraph', text: words.say.noPeople }];
  const left = notCounted(input, voice);
  const caption = words.form.peopleCaption(voice.period);
  return [
    {
      block: 'table',
      caption,
      description: caption,
      columns: [
        { heading: words.columns.pillar, kind: 'text', width: 28 },
        ...sexes.map((sex) => numberColumn(words.sexes[sex], 11)),
        numberColumn(words.form.unrecorded, 14),
        numberColumn(words.columns.total, 14),
      ],
      rows,
      note: [words.form.peopleNote, ...(left === null ? [] : [left])].join(' '),
    },
  ];
}

/** A number of people, none where no row says, and what may not be told as that. */
const cell = (amount: Amount | null, { words }: ReportInput, voice: Voice): string =>
  amount === null ? words.form.none : voice.cell(amount);
