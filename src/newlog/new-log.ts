import { stampFor } from '../log/stamp.ts';
import { offeredIn } from '../programme/in-force.ts';
import type { Country } from '../programme/programme.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { workbookBytes } from '../workbook/write.ts';
import { examplesSheet } from './examples.ts';
import { helpSheet } from './help-sheet.ts';
import { layoutOf } from './layout.ts';
import { listsOf } from './lists.ts';
import { logSheet } from './log-sheet.ts';
import type { LogRequest } from './request.ts';
import { newLogText } from './text.ts';

/** A log for one office and one period, ready to be filled in. */
export function newLog(asked: LogRequest): Workbook {
  const request = { ...asked, programme: offeredIn(asked.programme, asked.period) };
  const { programme, period, country, language } = request;
  const stamp = stampFor(asked.programme, asked.office, asked.period);
  const lists = listsOf(programme, language, stamp);
  const places = { lists, layout: layoutOf(programme.columnsLeftOut, programme.groups) };
  const examples = examplesSheet(request, places, stamp);
  const help = helpSheet(request, places, examples !== null);
  const quoted = (name: string) => `'${name.replaceAll("'", "''")}'!$A$1`;
  return {
    title: request.words.about(country, period),
    creator: 'gloact',
    day: programme.action.start,
    properties: { gloact: stamp },
    // By these names the reader knows the sheets that are no log.
    names: {
      gloact_stamp: `"${stamp}"`,
      gloact_help: quoted(help.name),
      ...(examples === null ? {} : { gloact_examples: quoted(examples.name) }),
      gloact_lists: `${lists.sheet.name}!$A$2`,
    },
    sheets: [logSheet(request, places), help, ...(examples === null ? [] : [examples]), lists.sheet],
  };
}

/** A new log as a file: a workbook, or text with the delimiter that the country's spreadsheets expect. */
export function newLogFile(
  request: LogRequest,
  { decimal }: Pick<Country, 'decimal'>,
  format: 'xlsx' | 'csv',
): Uint8Array {
  if (format === 'xlsx') return workbookBytes(newLog(request));
  const stamp = stampFor(request.programme, request.office, request.period);
  return new TextEncoder().encode(newLogText(request, stamp, decimal === 'comma' ? ';' : ','));
}
