import type { ChapterName } from '../../programme/programme.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** A section of a report; none is ever printed empty. */
type Section = (input: ReportInput, voice: Voice) => readonly Block[];

/** What a report is made of, in order; headings and wording come from the pack and the language. */
export interface Frame {
  readonly sections: readonly Section[];
  /** Behind the sections, under letters counted from their order here. */
  readonly annexes: Readonly<Partial<Record<ChapterName, Section>>>;
}
