import type { HeadquartersWords } from '../../headquarters-words.ts';
import { desk } from './desk.ts';
import { figures } from './figures.ts';
import { letterhead } from './letterhead.ts';
import { look } from './look.ts';
import { narrative } from './narrative.ts';
import { packChanges } from './pack-changes.ts';
import { packPage } from './pack-page.ts';
import { review } from './review.ts';
import { standards } from './standards.ts';
import { trace } from './trace.ts';

export const headquarters: HeadquartersWords = {
  desk,
  figures,
  letterhead,
  look,
  narrative,
  packChanges,
  packPage,
  review,
  standards,
  trace,
};
