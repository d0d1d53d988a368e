import type { HeadquartersWords } from '../../headquarters-words.ts';
import { letterhead } from './letterhead.ts';
import { look } from './look.ts';
import { narrative } from './narrative.ts';

export const headquarters: HeadquartersWords = { letterhead, look, narrative };
