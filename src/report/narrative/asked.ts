import type { Frame } from '../frames/frame.ts';
import { blocksOf } from '../frames/frame.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';
import type { Chapter } from './chapters.ts';

/** The chapters that a report has a place for: those its sections ask for. */
export function chaptersAsked(frame: Frame, input: ReportInput, voice: Voice): ReadonlySet<Chapter> {
  const asked = new Set<Chapter>();
  const narrative = { get: (chapter: Chapter) => void asked.add(chapter) };
  blocksOf(frame, { ...input, narrative }, voice);
  return asked;
}
