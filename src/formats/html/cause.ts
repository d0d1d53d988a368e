import type { Diagnostic } from '../../check/diagnostic.ts';
import { sizeOf } from '../causes.ts';
import type { FormatOptions } from '../format.ts';
import { said } from '../said.ts';
import { severitySigns } from '../signs.ts';
import { listed, named, onSeveral, spotsOf, whereIn } from '../spots.ts';
import { type Telling, tellings } from '../tellings.ts';
import { forPeople } from '../terminal.ts';
import { sheetTable } from './sheet.ts';
import { direction, escaped, sentence } from './text.ts';

/** What the page is told besides the result. */
export type PageOptions = Pick<FormatOptions, 'words' | 'beside' | 'quiet' | 'tool' | 'reviewWords'>;

/** How bad, as a sign and a word. */
export const weight = (
  { severity }: Pick<Diagnostic, 'severity'>,
  { formats }: PageOptions['words'],
): string =>
  `<span class="weight ${severity}"><span aria-hidden="true">${severitySigns[severity]}</span> ${escaped(formats.severities[severity])}</span>`;

/** What leads to the findings of a cause in the list. */
const inList = ({ code, column, place }: Diagnostic, files: ReadonlyMap<string, number>) =>
  `data-code="${code}" data-column="${column ?? ''}" data-file="${files.get(place.file)}"`;

/** A cause with the piece of the sheet and what to do; `files` numbers the files of the list. */
export function causeBlock(
  same: readonly Diagnostic[],
  { id, heading }: { readonly id: string; readonly heading: 'h3' | 'h4' },
  files: ReadonlyMap<string, number>,
  { words: language, beside }: PageOptions,
): string {
  const { formats: words, html } = language;
  const first = same[0]!;
  const told = tellings(same, language, forPeople(language), named);
  const [{ title, message, fix }, ...others] = told as [Telling, ...Telling[]];
  const where = whereIn(same, told, words).map((part) => `<span>${sentence(part)}</span>`);
  const also = others.map(
    (other) => `<li>${sentence(alsoTold(other, told[0]!, onSeveral(same), language))}</li>`,
  );
  const again = beside === undefined ? null : said(first, beside, forPeople(beside));
  return [
    `<article class="cause" id="${id}" aria-labelledby="${id}-title">`,
    `<${heading} id="${id}-title">${sentence(title)}</${heading}>`,
    `<p class="about">${weight(first, language)} <span class="code">${first.code}</span> ${where.join(' ')}</p>`,
    `${sheetTable(first, language)}<p>${sentence(message)}</p>`,
    ...(also.length === 0 ? [] : [`<ul class="also">${also.join('')}</ul>`]),
    `<p class="fix"><strong>${escaped(words.whatToDo)}:</strong> ${sentence(fix)}</p>`,
    ...(again === null || beside === undefined
      ? []
      : [
          `<p class="beside" lang="${beside.code}" dir="${direction(beside)}">${sentence(`${again.title}: ${again.message} ${again.fix}`)}</p>`,
        ]),
    ...(sizeOf(same) > 1
      ? [`<p class="to-list"><a href="#list" ${inList(first, files)}>${escaped(html.inList)}</a></p>`]
      : []),
    '</article>\n',
  ].join('\n');
}

/** The cells of a telling after the first, and what is true of them instead. */
function alsoTold(
  telling: Telling,
  first: Telling,
  several: boolean,
  { formats, ...language }: PageOptions['words'],
): string {
  const cells = listed(spotsOf(telling.of, formats).slice(0, named), several, formats);
  const told = telling.sameButForValue
    ? formats.alsoHolds(cells, forPeople(language).text(telling.of[0]!.value!))
    : formats.alsoSays(cells, telling.message);
  return telling.fix === first.fix ? told : `${told} ${telling.fix}`;
}
