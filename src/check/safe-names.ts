import { filePlace } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { personalDataBeside } from '../notices/personal-data-beside.ts';
import { own } from '../own.ts';
import { kindOf } from '../privacy/kinds.ts';
import { distinct, maskedPath, personalInName } from '../privacy/names-of-files.ts';
import type { Source } from '../table/table.ts';

/** A source under a name that may be printed, and the finding where its own may not. */
export interface SafelyNamed {
  readonly source: Source;
  readonly finding: Finding | null;
}

/** Masks what is personal in the names of files before anything is said of them; each keeps a name of its own. */
export function safelyNamed(sources: readonly Source[]): readonly SafelyNamed[] {
  const names = distinct(
    sources.map(({ name }) => name),
    maskedPath,
  );
  return sources.map((source, index) => {
    const name = names[index]!;
    if (name === source.name) return { source, finding: null };
    const { size, sha256, unreadable } = source;
    const isUnchanged = source.isUnchanged && (() => source.isUnchanged!());
    const read: Source['read'] = (start, end) => source.read(start, end);
    const data = {
      where: 'file',
      kind: kindOf(source.name.split(/[/\\]/).flatMap(personalInName)) ?? 'several',
      count: 1,
    } as const;
    return {
      source: { name, size, sha256, read, ...own({ unreadable, isUnchanged }) },
      finding: raise(personalDataBeside, filePlace(name), { ...data, cells: [], listed: 0 }),
    };
  });
}
