import { groupTag } from '../schema/group-headings.ts';
import { nothingDoneIn } from '../schema/nothing-done.ts';
import { carriedOver, carriedText } from './carried.ts';
import { layoutOf } from './layout.ts';
import { headingFor, type LogRequest } from './request.ts';

/**
 * An empty log as text, for offices without a spreadsheet of Excel's kind: UTF-8 with its mark, cells parted by `delimiter`,
 * the stamp in the last cell of the first row, out of the way.
 */
export function newLogText(request: LogRequest, stamp: string, delimiter: ',' | ';'): string {
  const { programme, words, country, period, language } = request;
  const { placed, names } = layoutOf(programme.columnsLeftOut, programme.groups);
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const row = (cells: readonly string[]) =>
    `${names.map((_, at) => quoted(cells[at] ?? '')).join(delimiter)}\r\n`;
  return `\ufeff${[
    row([words.about(country, period), ...names.slice(2).map(() => ''), stamp]),
    row([nothingDoneIn(language)]),
    row(placed.map((one) => headingFor(one, request))),
    row(names),
    row(placed.map(({ name, column }) => column?.hxl ?? groupTag(name))),
    ...carriedOver(request.last ?? []).map((last) =>
      row(
        placed.map(({ column }) =>
          column === null
            ? ''
            : column.name === 'country'
              ? country
              : column.name === 'period'
                ? period
                : carriedText(last, column.name),
        ),
      ),
    ),
  ].join('')}`;
}
