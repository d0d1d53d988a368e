import type { Block } from '../blocks.ts';

/** What headquarters may write of the whole action, each in a file of its own: `risks.md`. */
export const wholeChapters = [
  'summary',
  'risks',
  'sustainability',
  'gender',
  'contracts',
  'work-plan',
  'cooperation',
  'visibility',
  'lessons',
  'changes',
] as const;
export type WholeChapter = (typeof wholeChapters)[number];

/** What it may write of each pillar: parts of one file, `pillars/<code>.md`. */
export const pillarParts = ['analysis', 'variance', 'lessons'] as const;
export type PillarPart = (typeof pillarParts)[number];

/** One text of headquarters: `risks`, `pillars/prevention/variance`, `countries/NPL`. */
export type Chapter = WholeChapter | `pillars/${string}/${PillarPart}` | `countries/${string}`;

/** What headquarters wrote, ready to be set: the headings of each chapter begin with level 1. */
export type Narrative = Pick<ReadonlyMap<Chapter, readonly Block[]>, 'get'>;
