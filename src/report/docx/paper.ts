import type { Block } from '../blocks.ts';
import type { Orientation } from './look.ts';

/** Blocks that stand on paper of one kind. */
export interface OnPaper {
  readonly kind: 'cover' | Orientation;
  readonly blocks: readonly Block[];
}

/** The blocks of a document by the paper they stand on; the cover has its own. */
export function paperOf(all: readonly Block[]): OnPaper[] {
  const parts: { kind: 'cover' | Orientation; blocks: Block[] }[] = [];
  let orientation: Orientation = 'portrait';
  let current: Block[] | undefined;
  for (const block of all) {
    if (block.block === 'turn') orientation = block.to;
    if (block.block === 'cover') parts.push({ kind: 'cover', blocks: [block] });
    if (block.block === 'turn' || block.block === 'cover') {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = [];
      parts.push({ kind: orientation, blocks: current });
    }
    current.push(block);
  }
  return parts.length === 0 ? [{ kind: 'portrait', blocks: [] }] : parts;
}
