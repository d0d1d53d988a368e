import { byCurrency, type Spent } from '../../count/money.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';
import { numberColumn } from './figure-cells.ts';

/** What the activities cost, by country, pillar and currency; nothing where no log names any money. */
export function money(input: ReportInput, voice: Voice): Block[] {
  const { words, report, figures } = input;
  const { spent, elsewhere } = input.money;
  if (spent.length === 0 && elsewhere.length === 0) return [];
  const others = elsewhere.length === 0 ? [] : [words.say.moneyElsewhere(sumsOf(elsewhere, words))];
  if (spent.length === 0) return [{ block: 'paragraph', text: others.join(' ') }];
  const rows = figures.countries.flatMap(({ country }) =>
    report.pillars.flatMap(({ code }) =>
      spent
        .filter((one) => one.country === country && one.pillar === code)
        .map(({ currency, amount, activities }) => ({
          cells: [
            voice.country(country),
            voice.label('pillar', code),
            currency ?? words.gaps.noCurrency,
            words.number(amount),
            words.number(activities),
          ],
        })),
    ),
  );
  const totals = byCurrency(spent).map(({ currency, amount }) => ({
    kind: 'total' as const,
    cells: [words.columns.total, '', currency ?? words.gaps.noCurrency, words.number(amount), ''],
  }));
  return [
    {
      block: 'table',
      caption: words.say.moneyCaption(voice.period),
      description: words.say.moneyCaption(voice.period),
      columns: [
        { heading: words.columns.country, kind: 'text', width: 26 },
        { heading: words.columns.pillar, kind: 'text', width: 24 },
        { heading: words.columns.currency, kind: 'text', width: 16 },
        numberColumn(words.columns.spent, 20),
        numberColumn(words.columns.activities, 14),
      ],
      rows: [...rows, ...totals],
      note: [words.say.moneyNote, ...others].join(' '),
    },
  ];
}

/** `EUR 1,200, USD 300`: sums by currency. */
export const sumsOf = (spent: readonly Spent[], words: ReportWords): string =>
  words.list(
    byCurrency(spent).map(({ currency, amount }) => words.money(amount, currency ?? words.gaps.noCurrency)),
  );
