import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import { gapsIn } from './figure-cells.ts';
import { sumsOf } from './money.ts';

/** Annex: the logs that came by country, what the check left in them, what is in no total, and how figures were counted. */
export function dataNotes(
  input: ReportInput,
  voice: Voice,
  _: HeadingLevel,
  rest: readonly Block[] = [],
): Block[] {
  const { report, figures, logs, words } = input;
  const gaps = gapsIn(
    input,
    rest.flatMap((block) => (block.block === 'table' ? block.rows : [])),
  );
  return [
    { block: 'turn', to: 'portrait' },
    { block: 'heading', level: 1, text: voice.heading('dataNotes') },
    { block: 'heading', level: 2, text: words.headings.files, unlisted: true },
    logsByCountry(input, voice),
    { block: 'paragraph', text: words.say.findings(logs.errors) },
    { block: 'paragraph', text: words.say.moneySums(sumsOf(input.money.spent, words)) },
    { block: 'heading', level: 2, text: words.headings.leftOut, unlisted: true },
    leftOut(input),
    ...(gaps.length === 0
      ? []
      : [
          {
            block: 'heading' as const,
            level: 2 as const,
            text: words.form.inPlaceOfNumbers,
            unlisted: true as const,
          },
          { block: 'list' as const, items: gaps },
        ]),
    { block: 'heading', level: 2, text: words.headings.method, unlisted: true },
    {
      block: 'list',
      items: [
        ...words.say.method(
          ...([figures.suppressedBelow, input.programme.protectedPeople] as const),
          ...([voice.toDate, input.countedAgain] as const),
        ),
        ...report.notes.map(voice.words),
      ],
    },
  ];
}

function logsByCountry({ logs, figures, words }: ReportInput, voice: Voice): Block {
  const verdicts = ['ready', 'not-ready', 'unreadable'] as const;
  const row = (country: string | null) => {
    const own = logs.files.get(country) ?? [];
    const counts = verdicts.flatMap((verdict) => {
      const count = own.filter((file) => file.verdict === verdict).length;
      return count === 0 ? [] : [words.say.verdictsOf(verdict, count)];
    });
    return {
      cells: [
        country === null ? words.gaps.unknownCountry : voice.country(country),
        words.number(own.length),
        words.number(own.reduce((sum, { rows }) => sum + rows, 0)),
        counts.length === 0 ? words.gaps.noLog : counts.join(words.semicolon),
      ],
    };
  };
  return {
    block: 'table',
    caption: words.say.filesCaption,
    description: words.say.filesCaption,
    columns: [
      { heading: words.columns.country, kind: 'text', width: 26 },
      { heading: words.columns.logs, kind: 'number', width: 12 },
      { heading: words.columns.rows, kind: 'number', width: 12 },
      { heading: words.columns.verdict, kind: 'text', width: 50 },
    ],
    rows: [
      ...figures.countries.map(({ country }) => row(country)),
      ...(logs.files.has(null) ? [row(null)] : []),
    ],
  };
}

function leftOut({ leftOut: counts, logs, peopleBeside, words }: ReportInput): Block {
  const items = [
    ...(logs.faulty > 0 ? [words.say.leftOut.error(logs.faulty)] : []),
    ...counts.map(([reason, rows]) => words.say.leftOut[reason](rows)),
    ...(peopleBeside > 0 ? [words.say.peopleBeside(peopleBeside)] : []),
  ];
  return items.length === 0
    ? { block: 'paragraph', text: words.say.nothingLeftOut }
    : { block: 'list', items };
}
