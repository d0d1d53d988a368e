import type { Diagnostic } from '../check/diagnostic.ts';
import type { FormatOptions } from '../formats/format.ts';
import { shell } from '../formats/html/shell.ts';
import { apart, escaped, firstOf, sentence } from '../formats/html/text.ts';
import { severitySigns } from '../formats/signs.ts';
import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import { pointOf } from './point.ts';
import { remarksOf } from './remarks.ts';
import { stateSigns } from './signs.ts';
import type { DeskStatus, OfficeStatus } from './status.ts';
import type { DeskWords } from './words.ts';

/** The status as one page, in pieces: the offices as a table, then what is left with each. */
export async function statusPage(
  status: DeskStatus,
  words: DeskWords,
  language: Words,
  { tool, programme }: { readonly tool: FormatOptions['tool']; readonly programme: string },
): Promise<Iterable<string>> {
  const page = await shell(false);
  const title = `${status.period} – ${words.sheets.offices}`;
  return page({ words: language, tool, programme, title }, sections(status, words, language));
}

function* sections(status: DeskStatus, words: DeskWords, language: Words): Generator<string> {
  const { offices, strangers, passedOver } = status;
  const [first, rest] = firstOf(words.summary(status));
  yield `<section class="verdict" aria-labelledby="verdict"><h1 id="verdict">${sentence(first)}</h1>
<p class="lead">${sentence(rest)}</p>
<p class="small">${sentence(words.due(status.due, status.daysLate))}</p></section>\n`;
  yield officeTable(offices, words, language);
  for (const office of offices) yield officeSection(office, status, words, language);
  yield names(
    words.strangers,
    strangers.map(({ file }) => file),
  );
  yield names(words.passedOver, passedOver);
}

const state = ({ state }: OfficeStatus, { states }: DeskWords) =>
  `<span class="state ${state}"><span aria-hidden="true">${stateSigns[state]}</span> ${escaped(states[state])}</span>`;
const idOf = ({ country }: OfficeStatus) => `office-${country.alpha3.toLowerCase()}`;

function officeTable(offices: readonly OfficeStatus[], words: DeskWords, language: Words): string {
  const { columns, sheets } = words;
  const number = (count: number) =>
    `<td class="count">${escaped(count === 0 ? '–' : language.html.number(count))}</td>`;
  const counts = (['files', 'rows', 'toMend', 'toLookAt'] as const).map(
    (name) => `<th scope="col" class="count">${escaped(columns[name])}</th>`,
  );
  const rows = offices.map((office) => {
    const { country, files, rows, toMend, toLookAt } = office;
    return `<tr><th scope="row"><a href="#${idOf(office)}">${escaped(countryName(country, language.code))}</a></th><td>${state(office, words)}</td>${[files.length, rows, toMend.length, toLookAt.length].map(number).join('')}</tr>\n`;
  });
  return `<section aria-labelledby="offices"><h2 id="offices">${escaped(sheets.offices)}</h2>
<table class="files"><caption class="unseen">${escaped(sheets.offices)}</caption><thead><tr><th scope="col">${escaped(columns.office)}</th><th scope="col">${escaped(columns.state)}</th>${counts.join('')}</tr></thead><tbody>
${rows.join('')}</tbody></table></section>\n`;
}

/** What an office sent, and what is left with it; no figure of its log. */
function officeSection(
  office: OfficeStatus,
  { daysLate }: DeskStatus,
  words: DeskWords,
  language: Words,
): string {
  const id = idOf(office);
  const remarks = [
    ...(office.state === 'missing' && daysLate !== null ? [words.late(daysLate)] : []),
    ...remarksOf(office, words),
  ];
  const causes = [...office.toMend, ...office.toLookAt].map((cause) => point(cause, language));
  return `<section class="file" aria-labelledby="${id}"><h2 id="${id}">${escaped(countryName(office.country, language.code))}</h2>
<p>${state(office, words)} ${office.files.map(({ file }) => apart(file)).join(', ')}</p>
${remarks.map((remark) => `<p>${sentence(remark)}</p>\n`).join('')}${causes.length === 0 ? '' : `<ol class="to-do">\n${causes.join('')}</ol>\n`}</section>\n`;
}

function point(cause: readonly Diagnostic[], language: Words): string {
  const { code, title, file, where, fix } = pointOf(cause, language);
  const { severity } = cause[0]!;
  const about = [
    `<span class="weight ${severity}"><span aria-hidden="true">${severitySigns[severity]}</span> ${escaped(language.formats.severities[severity])}</span>`,
    `<span class="code">${escaped(code)}</span>`,
    `<span>${apart(file)}</span>`,
    `<span>${sentence(where)}</span>`,
  ];
  return `<li>${sentence(title)}<span class="about">${about.join(' ')}</span>${fix === null ? '' : `<p>${sentence(fix)}</p>`}</li>\n`;
}

function names(title: string, all: readonly string[]): string {
  if (all.length === 0) return '';
  const items = all.map((name) => `<li>${apart(name)}</li>`);
  return `<section><h2>${escaped(title)}</h2><ul>${items.join('')}</ul></section>\n`;
}
