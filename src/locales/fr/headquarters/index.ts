import type { HeadquartersWords } from '../../headquarters-words.ts';
import { narrative } from './narrative.ts';

export const headquarters: HeadquartersWords = { narrative };
