import type { FrameName } from '../../programme/programme.ts';
import { donorBrief } from './donor-brief.ts';
import { euInterim } from './eu-interim.ts';
import type { Frame } from './frame.ts';

/** The reports that can be compiled, by the name a pack calls them. */
export const frames: Readonly<Record<FrameName, Frame>> = {
  'eu-interim': euInterim,
  'donor-brief': donorBrief,
};
