import type { Block, Heading, HeadingLevel } from '../blocks.ts';

/** A level further down. */
export const deeper = (level: HeadingLevel, by = 1): HeadingLevel => Math.min(5, level + by) as HeadingLevel;

/** A heading below the one of its section. */
export const below = (level: HeadingLevel, text: string): Heading => ({
  block: 'heading',
  level: deeper(level),
  text,
});

/** Some blocks under a heading of their own; nothing where there is none. */
export const under = (level: HeadingLevel, text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [below(level, text), ...blocks];
