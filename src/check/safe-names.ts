import { filePlace } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { personalDataBeside } from '../notices/personal-data-beside.ts';
import { own } from '../own.ts';
import { kindOf } from '../privacy/kinds.ts';
import { distinct, maskedPath, personalInName } from '../privacy/names-of-files.ts';
import { masked } from '../privacy/personal-data.ts';
import type { Source } from '../table/table.ts';
import { unsteered } from '../text/steering.ts';
import { cutText } from './cut.ts';

/** A source under a name that may be printed, and the finding where its own may not. */
export interface SafelyNamed {
  readonly source: Source;
  readonly finding: Finding | null;
}

/** A path in which what is personal is masked and what steers a terminal is shown as a sign. */
export const safePath = (path: string): string => unsteered(maskedPath(path));

/** The name of a sheet, likewise; null where there is none. */
export const safeSheet = <N extends string | null>(name: N): N =>
  (name === null ? null : cutText(unsteered(masked(name)))) as N;

/** Makes the names of files safe before anything is said of them; each keeps a name of its own. */
export function safelyNamed(sources: readonly Source[]): readonly SafelyNamed[] {
  const names = distinct(
    sources.map(({ name }) => name),
    safePath,
  );
  return sources.map((source, index) => {
    const name = names[index]!;
    if (name === source.name) return { source, finding: null };
    const { size, sha256, unreadable } = source;
    const isUnchanged = source.isUnchanged && (() => source.isUnchanged!());
    const read: Source['read'] = (start, end) => source.read(start, end);
    const personal = source.name.split(/[/\\]/).flatMap(personalInName);
    const data = {
      where: 'file',
      kind: kindOf(personal) ?? 'several',
      count: 1,
    } as const;
    return {
      source: { name, size, sha256, read, ...own({ unreadable, isUnchanged }) },
      finding:
        personal.length === 0
          ? null
          : raise(personalDataBeside, filePlace(name), { ...data, cells: [], listed: 0 }),
    };
  });
}
