import type { NoticeWords } from '../../finding-words.ts';
import { across } from './across.ts';
import { cells } from './cells.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { files } from './files.ts';
import { headings } from './headings.ts';
import { numbers } from './numbers.ts';
import { privacy } from './privacy.ts';
import { reports } from './reports.ts';
import { rows } from './rows.ts';
import { sheets } from './sheets.ts';
import { texts } from './texts.ts';

/** All findings in Arabic. */
export const notices = {
  ...files,
  ...texts,
  ...sheets,
  ...headings,
  ...cells,
  ...dates,
  ...numbers,
  ...codes,
  ...rows,
  ...facts,
  ...across,
  ...privacy,
  ...reports,
} satisfies NoticeWords;
