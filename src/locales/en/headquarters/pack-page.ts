import type { PackPageWords } from '../../../formats/pack.ts';
import type { Doubt } from '../../../programme/doubt.ts';
import type { Indicator, UnitKind } from '../../../programme/programme.ts';

const languageName = (code: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

const kinds: Readonly<Record<UnitKind, string>> = {
  persons: 'persons',
  documents: 'documents by stage, not added to people',
  percent: 'a share in per cent',
  percentage_points: 'a difference in percentage points',
  count: 'things counted, not added to people',
};

const ways: Readonly<Record<Indicator['aggregation'], string>> = {
  sum: 'added over activities, countries and periods',
  latest: 'each activity at its latest number; over activities and countries these are added',
  max: 'each activity at its highest number; over activities and countries these are added',
  distinct: 'each thing once, however many periods tell of it',
  mean: 'averaged, weighted by people where they are known',
};

const doubts: Readonly<Record<Doubt['doubt'], (found: string) => string>> = {
  'no-people': (found) =>
    `“${found}” sounds like people, but its kind is another: it is not added to people, not asked by sex and age, and protected only where indicators.csv says so. If it counts people, write persons under "kind".`,
  'no-share': (found) =>
    `“${found}” sounds like a share, but its kind is another: the numbers of countries and periods are added. If it is a share, write percent or percentage_points under "kind".`,
  'at-risk': (found) =>
    `“${found}” sounds like people whom a small number may give away, but none of their numbers is hidden. Write yes under "protected", or of a stakeholder its code into "protectedStakeholders", unless it is meant.`,
  'people-once': () =>
    'people of one activity are counted once only, however many periods tell of more. Write sum, or max where the numbers are running totals.',
  'stages-lost': (found) =>
    `documents are counted once, at the stage they reached, only with distinct: with ${found} each row counts anew. Write distinct under "aggregation".`,
  'like-date': (found) =>
    `spreadsheets make a date or another number of “${found}”, and logs that say so are not read. Choose codes with letters, such as I${found.replace(/[^0-9]/g, '') || '1'}.`,
  'word-before': (found) =>
    `“${found}” stands before {quantity}, which itself may be “about 24,300”, “at least 75” or “fewer than 11”. Put the number first.`,
  'part-of-one': (found) =>
    `${found} is no whole number, but its unit is counted one by one. Write thousands without a sign, such as 1500.`,
  'above-end': (found) =>
    `the targets of its periods add up to more than the one to the end (${found}). Each is of its period alone: where yours are running totals, write what each period adds.`,
  'below-parts': (found) =>
    `the target of all countries together is less than those of the countries add up to (${found}).`,
  'period-beside': (found) =>
    `this period is none of the pack’s list: only a report of exactly this period shows the target, and no other. Perhaps ${found} is meant.`,
  'period-gap': (found) =>
    `no period holds these days (${found}): their rows are in no report. Add the period that is missing, unless it is meant.`,
  placeholder: (found) => `“${found}” says nothing yet, and reports would print it.`,
  'shares-summed': () => 'shares are never added: they are averaged. Write mean under "aggregation".',
  'people-averaged': () => 'an average of people is no number of people. Write sum, unless it is meant.',
  'as-part': (found) =>
    `a share of ${found} per cent is hardly meant. Shares are of a hundred: write 75 for three quarters.`,
  example: () => 'words of the pack to start with are still there. Write your own, or take them out.',
  'example-code': (found) =>
    `“${found}” is in no list of the pack, and new logs show it as an example. Write the code it has now, or take the row out.`,
  'unit-english': (found) =>
    `its unit “${found}” is English, and reports print it so. Write it in the action’s language under "unit".`,
  'over-100': (found) => `a share of ${found} per cent is never reached.`,
  'below-baseline': (found) => `the target is below the baseline (${found}). Nothing to do if it is to fall.`,
  'stage-unused': (found) =>
    `only what is counted by its stage can meet a target from one on: “${found}” under "meets_from" does nothing. Write distinct under "aggregation", or leave it empty.`,
  'stage-first': (found) =>
    `“${found}” is the first stage of codes/stage.csv: whatever is begun meets the target. The order of the rows there is the order of the steps.`,
  'nobody-protected': () =>
    'no small number of anybody is hidden: no indicator is protected and no kind of people either. Leave it only where the grant has no such people.',
  'used-longer': (found) =>
    `it goes on, but this does not hold on these days: ${found}. No row of those days will validate. Write the last day of the indicator under "until", too, or give it another.`,
  'fixed-dated': (found) =>
    `the program acts on this code, and rows can say it on other days only: ${found} are without it. Leave "from" and "until" empty, unless it is meant.`,
  'list-empty': (found) =>
    `no code of this list holds on these days: ${found}. No row of them can be filled in.`,
  'currency-other': (found) =>
    `what stands here and the country’s own currency are two (${found}): money under a sign such as $ is read as the first. Nothing to do if the office keeps its accounts so.`,
  'one-name': (found) =>
    `“${found}” is read as one name. If they are several, part them by "|", or in country-names.csv give each its row.`,
  'target-gap': (found) =>
    `no target of it holds on these days: ${found}. Reports that end on them tell none and no percentage. Leave "from" and "until" of the old one empty and add the new one below it, unless there was none.`,
  'target-overlap': (found) =>
    `two targets of it hold on these days (${found}): reports take the one that began last. End the older one the day before.`,
  'target-back': (found) =>
    `when its newest target ends, the one before it (${found}) holds again. Leave "until" empty if it does not end, or end the older one, too.`,
  'target-left': (found) =>
    `has left, but its targets (${found}) stay in the totals of all countries. Write a last day under "until" of those, unless the others must still reach them.`,
  never: (found) => `holds on no day on which it could be used (${found}).`,
  contribution: (found) => `the donor’s part, ${found}, is more than the budget or in another currency.`,
  'like-number': (found) =>
    `spreadsheets read this code as the number ${found} is, and rows come to count under the other. Use codes such as ${found}-a, or three parts.`,
};

const number = (value: number) => value.toLocaleString('en');

const always = (from: string | null, until: string | null) =>
  `${from === null ? '' : `, from ${from}`}${until === null ? '' : `, until ${until}`}`;

/** What is said of a sound pack, in English. */
export const packPage: PackPageWords = {
  headings: {
    doubts: 'Look at these',
    protected: 'Who is protected',
    adding: 'What adds up how',
    targets: 'Targets',
    sentences: 'Sentences, at 0, 1, 2, 21 and 1,000,000 and with a hidden number',
    lists: 'Lists',
    next: 'The pack is sound. What to do next',
  },
  about: ({ action, languages, periods, countries, reports, columnsLeftOut, activityId, groups }) => [
    `Labels in ${languages.map(languageName).join(', ')}; reports in ${languageName(action.language)}: ${Object.keys(reports).join(', ') || 'none'}.`,
    `${action.start} to ${action.end}; ${periods.length} periods, ${periods[0]} to ${periods.at(-1)}.`,
    `Countries: ${countries.map(({ alpha3, name, from, until }) => `${alpha3} (${name}${always(from, until)})`).join(', ')}.`,
    `Ids of activities: ${activityId}.`,
    ...(columnsLeftOut.length === 0 ? [] : [`Columns that are not used: ${columnsLeftOut.join(', ')}.`]),
    ...groups.map(
      ({ code, among }) =>
        `A column more, ${code}: people among ${among.join(', ') || 'all people'} of a row. Small numbers of them are hidden, and all of them where the indicator or the row is of people who are protected.`,
    ),
  ],
  protects: (limit, people, indicators, stakeholders) => [
    `Counts from 1 to ${limit - 1} are hidden${people === null ? '' : ` (${people})`}, and whatever would give them away.`,
    `Of these indicators, whoever is counted: ${indicators.join(', ') || 'none'}.`,
    `Of every indicator that counts persons, in rows about: ${stakeholders.join(', ') || 'nobody'}.`,
  ],
  adds: (indicator, label, isShare) => {
    const { code, kind, unit, aggregation, meetsFrom, from, until } = indicator;
    const way = isShare && aggregation === 'sum' ? 'mean' : aggregation;
    const added = isShare && way !== 'mean' ? 'each country at its own; never added' : ways[way];
    const stage = meetsFrom === null ? '' : `; meets its target from the stage ${meetsFrom}`;
    const what =
      kind === 'persons' && indicator.protected
        ? 'persons who are protected, not added to people reached'
        : kinds[kind];
    return `${code} ${label} (${unit}): ${what}, ${added}${stage}${always(from, until)}`;
  },
  doubt: ({ doubt, of, found }) => `${of}: ${doubts[doubt](found)}`,
  targets: ({ targets, indicators }) => {
    const count = (of: (one: (typeof targets)[number]) => boolean) => targets.filter(of).length;
    return [
      `To the end of the action: ${count(({ period }) => period === null)}.`,
      `Of one period alone, never added to those: ${count(({ period }) => period !== null)}.`,
      `Of all countries together: ${count(({ country }) => country === null)}.`,
      `That begin or end while the action runs: ${count(({ from, until }) => from !== null || until !== null)}.`,
      ...targets.map(({ indicator, country, period, baseline, target, from, until }) => {
        const unit = indicators.find(({ code }) => code === indicator)?.unit ?? '';
        const start = baseline === null ? '' : `from ${number(baseline)} `;
        return `${indicator}, ${country ?? 'all countries'}: ${start}to ${number(target)} ${unit}, ${period ?? 'to the end'}${always(from, until)}`;
      }),
    ];
  },
  list: (name, codes) => `${name}: ${codes.join(', ')}`,
  speaks: (language, lacking) =>
    lacking.length === 0
      ? `A report in ${languageName(language)} may be asked for, too: --report-language ${language}.`
      : `A report in ${languageName(language)} lacks words in ${lacking.length} places:\n${lacking.map((place) => `  ${place}`).join('\n')}`,
  next: (folder, country, period) => [
    `A log for an office: gloact new-log --programme ${folder} --country ${country} --period ${period}`,
    `When it is filled in, check it: gloact validate ${country.toLowerCase()}-${period}.xlsx --programme ${folder}`,
    `The report: gloact compile-report . --programme ${folder} --period ${period}`,
  ],
  withoutKinds:
    'indicators.csv has no column "kind", which says what the numbers are. This is the table with it; put persons, documents, percent, percentage_points or count in place of each "?", and save it as indicators.csv:',
};
