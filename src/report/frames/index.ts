import type { FrameName } from '../../programme/programme.ts';
import { briefFrame } from './country-brief.ts';
import { euInterim } from './eu-interim.ts';
import type { Frame } from './frame.ts';
import { unodcProgress } from './unodc-progress.ts';

/** The reports that can be compiled, by the name a pack calls them. */
export const frames: Readonly<Record<FrameName, Frame>> = {
  'eu-interim': euInterim,
  'unodc-progress': unodcProgress,
  'country-brief': briefFrame,
};
