import { need } from '../../src/locales/en/pack-needs.ts';
import { type PackReadme, shapes, tableOf } from './readme-tables.ts';

const { programme, country, countryName, code, indicator, target, group, report, lists } = shapes;
const table = tableOf(need, 'what it is', 'may be left out');

/** What is said of packs in English. */
export const readme: PackReadme = `# Programme packs

A pack is a folder that holds everything the program knows of one grant: \`--programme DIR\` takes it in place of the one that
comes with the program. \`gloact pack init DIR\` starts one, \`gloact pack check DIR\` tells every mistake at its place and shows
what a sound pack does, \`gloact pack diff OLD NEW LOGS\` tells what follows from a change. This page is written from the
program's own shapes (\`test/programme/pack-readme.test.ts\`).

- Tables are CSV in UTF-8, parted by commas, semicolons or tabs; JSON is UTF-8. Numbers are plain digits: \`250000\`. Days are
  \`2018-09-24\`.
- Every label needs words in each of \`languages\`, in a column named by the language (\`en\`); other languages may be added.
- Where \`programme.json\` asks for a name, a title or a sentence, words by language may stand in its place:
  \`{"en": "...", "fr": "..."}\`; a plain text is in \`action.language\`. A report may be asked for in another language
  (\`compile-report --report-language fr\`) where all of it has words: these, labels, and in \`indicators.csv\` the columns
  \`unit_fr\` and \`sentence_fr\` beside \`unit\` and \`sentence\`. \`pack check\` says what is missing.
- In a sentence, \`{quantity_f}\` is the number before a feminine noun (« une loi »). No word stands before it that changes with
  the number (« de », which would be « d’environ »).
- A spelling may mean one thing only: case, accents, blanks and signs make no difference.
- **What counts or protects is chosen from a list**: \`kind\`, \`aggregation\`, \`protected\`, \`level\`, \`meets_from\`,
  \`protectedStakeholders\`, \`smallNumbers\`. Everything else is wording: \`unit\` is only printed.
- A pack without the column \`kind\` is read on where its units can be one thing only, such as \`persons\` or \`kits\`.
- Notes (\`.md\`, \`.txt\`) may lie in the folder; any other table or JSON file is told as one too many.

## programme.json

${table(programme, 'field')}

## countries.csv

${table(country, 'column')}

## country-names.csv

Every name that is accepted; the first of a language is the one printed.

${table(countryName, 'column')}

## codes/

One file a list: ${lists}. The order of \`stage.csv\` is the order of the steps.
The codes of \`status\`, \`precision\`, \`basis\`, \`people_basis\` and \`counted_here\` are fixed, because the program acts on them;
their words are yours. A list of a column in \`columnsLeftOut\` needs no file.

${table(code, 'column')}

## indicators.csv

${table(indicator, 'column')}

## targets.csv

Targets to the end of the action and of one period are never added to each other. Nor is a target of all countries together
to those of each.

${table(target, 'column')}

## groups.csv

May be left out. Kinds of people whom the log counts in columns of their own besides, such as persons with disabilities: each
row is one more column, \`code\` its name, with the words above it in each of \`languages\` and other headings under
\`aliases\`. Who stands there stands among the people of the row, too: of everybody, or of those that \`among\` names, which a label that
begins with women, children and the like must have. No group is a total, a share, or what identifies single persons. Reports tell
the total of each under each indicator of people; small numbers are hidden, and all of them where an indicator or one of its
rows is of people who are protected.

${table(group, 'column')}

## examples.csv, example-words.csv

May be left out. What \`gloact new-log\` shows as worked out: rows of a log under the names of its columns, codes as they are
and several with "|" between them, days as \`2018-09-24\`. \`example\` says on the first row of each example what it shows;
\`{country}\` stands for the three letters of the office that asks. Under \`example-words.csv\` each text of the rows stands in
each of \`languages\`.

## reports/<name>.json

The first of \`reports\` is the usual one.

${table(report, 'field')}

## A change in mid-project

Earlier reports must compile as they were. So nothing is written over:

- **A target changes**: leave its row, and add one with the new number and the day in \`from\`. A report takes the one that
  holds on the last day of its period.
- **A country, an indicator or a code ends**: write its last day in \`until\`. Old rows are still read, new ones are refused,
  and nobody is offered it any more. One that begins has its first day in \`from\`; reports of before do not show it.
- **A label changes**: put the old one under \`aliases\`, or logs that say so are no longer read.
- **What an indicator counts changes** (\`kind\`, \`aggregation\`): end it, and begin another with a code of its own.
- Then \`gloact pack diff OLD NEW LOGS\` says which rows no longer validate and which figures change.
`;
