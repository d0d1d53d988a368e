import { periodRange } from '../../programme/programme.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** First page: the action, the period, the donor's statement, and the draft mark where it applies. */
export function cover(input: ReportInput, voice: Voice): Block[] {
  const { programme, report, words, period, draft, logs } = input;
  const { action } = programme;
  const range = periodRange(period)!;
  const money = words.money(action.budget.amount, action.budget.currency);
  const { contribution } = action;
  const part =
    contribution === null
      ? ''
      : words.cover.contribution(words.money(contribution.amount, contribution.currency), action.donor);
  return [
    {
      block: 'cover',
      title: action.title,
      subtitle: words.say.subtitle(voice.words(report.title), voice.period),
      facts: [
        [words.cover.contract, action.contract ?? words.cover.toComplete],
        [words.cover.period, words.say.periodOf(words.day(range.start), words.day(range.end))],
        [words.cover.countries, words.countries(logs.expected)],
        [words.cover.donor, action.donor],
        [words.cover.implementer, words.list([action.coordinator, ...action.partners])],
        [words.cover.budget, `${money}${part}`],
        [words.cover.asOf, words.day(logs.asOf)],
      ],
      statement: action.fundingStatement,
      disclaimer: action.disclaimer,
      draft: !draft ? null : logs.errors > 0 ? words.draft.errors : words.draft.plain,
    },
  ];
}
