import { countryBrief } from '../sections/country-brief.ts';
import type { Frame } from './frame.ts';

/** One country on four pages at most. */
export const briefFrame: Frame = { chapters: [countryBrief], annexes: {} };
