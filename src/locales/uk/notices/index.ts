import type { NoticeWords } from '../../finding-words.ts';
import { across } from './across.ts';
import { cells } from './cells.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { files } from './files.ts';
import { headings } from './headings.ts';
import { numbers } from './numbers.ts';
import { privacy } from './privacy.ts';
import { reports } from './reports.ts';
import { rows } from './rows.ts';
import { sheets } from './sheets.ts';
import { textFiles } from './text-files.ts';

/** The words of every notice in Ukrainian. */
export const notices = {
  ...files,
  ...textFiles,
  ...sheets,
  ...headings,
  ...cells,
  ...dates,
  ...numbers,
  ...codes,
  ...rows,
  ...across,
  ...privacy,
  ...reports,
} satisfies NoticeWords;
