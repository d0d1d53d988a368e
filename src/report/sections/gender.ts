import type { PeopleBasis, PeopleFigure } from '../../count/figures.ts';
import { groupBy } from '../../group-by.ts';
import { inLanguage } from '../../programme/lookup.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { Block, HeadingLevel, TableRow } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { lineName, numberColumn } from './figure-cells.ts';
import { orToComplete } from './headquarters.ts';
import { notCounted, sexes, unrecorded } from './people-lines.ts';

/** Ways of counting people whose sex an office can know. */
const told = ['unique', 'participations'] as const satisfies readonly PeopleBasis[];

/** The words of headquarters, and women, men, girls and boys under each pillar. */
export function gender(input: ReportInput, voice: Voice, level: HeadingLevel): Block[] {
  return [...orToComplete(input, 'gender', level), ...table(input, voice), ...groupsTable(input, voice)];
}

function table(input: ReportInput, voice: Voice): Block[] {
  const { report, figures, words } = input;
  const ofPillar = (pillar: string, basis: PeopleBasis) =>
    figures.pillars.find((one) => one.pillar === pillar)?.people[basis];
  const groups = told.map((basis) => ({
    basis,
    all: figures.people[basis],
    own: report.pillars.flatMap(({ code }) => {
      const figure = ofPillar(code, basis);
      return figure === undefined || figure.value === null ? [] : [{ code, figure }];
    }),
  }));
  const shown = sexes.filter((sex) => groups.some(({ own }) => own.some(({ figure }) => figure.parts[sex])));
  const cells = (figure: PeopleFigure<Amount>) => [
    ...shown.map((sex) => {
      const amount = figure.parts[sex];
      return amount === null ? words.form.none : voice.cell(amount);
    }),
    rest(figure, input, voice),
    voice.cell(figure.value!),
  ];
  const rows = groups.flatMap(({ basis, all, own }): TableRow[] => {
    return own.length === 0
      ? []
      : [
          { kind: 'group' as const, cells: [words.capital(words.basis[basis] ?? basis)] },
          ...own.map(({ code, figure }) => ({ cells: [voice.label('pillar', code), ...cells(figure)] })),
          ...(own.length > 1
            ? [{ kind: 'total' as const, cells: [words.columns.total, ...cells(all)] }]
            : []),
        ];
  });
  if (rows.length === 0) return [{ block: 'paragraph', text: words.say.noPeople }];
  const left = notCounted(input, voice);
  const caption = words.form.peopleCaption(voice.period);
  const gap = rows.some((row) => row.cells.includes(words.form.none));
  return [
    {
      block: 'table',
      caption,
      description: caption,
      columns: [
        { heading: words.columns.pillar, kind: 'text', width: 28 },
        ...shown.map((sex) => numberColumn(words.sexes[sex], 12)),
        numberColumn(words.form.unrecorded, 18),
        numberColumn(words.columns.total, 18),
      ],
      rows,
      ...(gap || left !== null
        ? { note: [...(gap ? [words.form.peopleNote] : []), ...(left === null ? [] : [left])].join(' ') }
        : {}),
    },
  ];
}

/** How many are of no recorded sex: none where the sexes make up the total. */
function rest(figure: PeopleFigure<Amount>, { words }: ReportInput, voice: Voice): string {
  const left = unrecorded(figure);
  if (left !== null) return voice.cell(left);
  return [figure.value, ...Object.values(figure.parts)].some(
    (amount) => amount !== null && 'hidden' in amount,
  )
    ? words.gaps.notShown
    : words.number(0);
}

/** The grant's own groups of people under each indicator that tells any, beside all its people. */
function groupsTable(input: ReportInput, voice: Voice): Block[] {
  const { groups, programme, words } = input;
  if (groups.length === 0) return [];
  const shown = programme.groups.filter(({ code }) => groups.some(({ group }) => group.code === code));
  const rows = [...groupBy(groups, ({ whole, basis }) => `${whole.code} ${basis}`).values()].map((own) => {
    const [{ whole: indicator, basis, all }] = own as [(typeof own)[number]];
    return {
      cells: [
        lineName(input, voice, { indicator, basis }),
        ...shown.map(({ code }) => {
          const told = own.find(({ group }) => group.code === code);
          return told === undefined ? words.form.none : voice.cell(told.value);
        }),
        all === null ? words.gaps.growthUnknown : voice.cell(all),
      ],
    };
  });
  const caption = words.form.groupsCaption(voice.period);
  return [
    {
      block: 'table',
      caption,
      description: caption,
      columns: [
        { heading: words.columns.indicator, kind: 'text', width: 40 },
        ...shown.map(({ labels }) =>
          numberColumn(inLanguage(labels, programme.action.language, programme), 14),
        ),
        numberColumn(words.columns.total, 14),
      ],
      rows,
      note: words.form.groupsNote,
    },
  ];
}
