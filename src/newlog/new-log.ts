import { offeredIn } from '../programme/in-force.ts';
import type { Country } from '../programme/programme.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { workbookBytes } from '../workbook/write.ts';
import { helpSheet } from './help-sheet.ts';
import { layoutOf } from './layout.ts';
import { listsOf } from './lists.ts';
import { logSheet } from './log-sheet.ts';
import type { LogRequest } from './request.ts';
import { newLogText } from './text.ts';

/** Version of the shape of new logs: raised when columns or their places change. */
const shape = 1;

/** A log for one office and one period, ready to be filled in. */
export function newLog(asked: LogRequest): Workbook {
  const request = { ...asked, programme: offeredIn(asked.programme, asked.period) };
  const { programme, period, country, language } = request;
  const stamp = `gloact-log ${shape}; ${programme.id}; ${inLetters(programme.sha256.slice(0, 12))}`;
  const lists = listsOf(programme, language, stamp);
  const places = { lists, layout: layoutOf(programme.columnsLeftOut) };
  return {
    title: request.words.about(country, period),
    creator: 'gloact',
    day: programme.action.start,
    properties: { gloact: stamp },
    // By these names the reader knows the sheets that are no log.
    names: {
      gloact_help: `'${request.words.helpSheet.replaceAll("'", "''")}'!$A$1`,
      gloact_lists: `${lists.sheet.name}!$A$2`,
    },
    sheets: [logSheet(request, places), helpSheet(request, places), lists.sheet],
  };
}

/** Hexadecimal digits as letters: a number so long could be taken for a telephone's. */
const inLetters = (digits: string): string =>
  digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** A new log as a file: a workbook, or text with the delimiter that the country's spreadsheets expect. */
export function newLogFile(
  request: LogRequest,
  { decimal }: Pick<Country, 'decimal'>,
  format: 'xlsx' | 'csv',
): Uint8Array {
  if (format === 'xlsx') return workbookBytes(newLog(request));
  return new TextEncoder().encode(newLogText(request, decimal === 'comma' ? ';' : ','));
}
