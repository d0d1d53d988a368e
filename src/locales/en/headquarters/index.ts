import type { HeadquartersWords } from '../../headquarters-words.ts';
import { letterhead } from './letterhead.ts';
import { narrative } from './narrative.ts';

export const headquarters: HeadquartersWords = { letterhead, narrative };
