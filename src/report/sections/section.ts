import type { Block, HeadingLevel } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** A part of a report, whose own headings lie below `level`; one that gives no block is left out. */
export type Section = (
  input: ReportInput,
  voice: Voice,
  level: HeadingLevel,
  /** All other parts, for an annex that explains their words. */
  rest?: readonly Block[],
) => readonly Block[];
