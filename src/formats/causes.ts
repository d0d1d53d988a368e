import { causeOf } from '../check/cause.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { groupBy } from '../group-by.ts';
import type { Severity } from '../notices/notice.ts';
import { noticeOf } from '../rules/catalogue.ts';

const rank: readonly Severity[] = ['stop', 'error', 'warning', 'note'];

/** Findings by their cause, file after file: what keeps others from being seen comes first, then the heavier. */
export function causesIn(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const files = [...new Set(diagnostics.map(({ place }) => place.file))];
  const order = new Map(files.map((file, index) => [file, index]));
  const isFirst = ({ code }: Diagnostic) => noticeOf(code).first === true;
  return [...groupBy(diagnostics, (one) => causeOf(noticeOf(one.code), one)).values()].sort(
    ([a], [b]) =>
      order.get(a!.place.file)! - order.get(b!.place.file)! ||
      Number(isFirst(b!)) - Number(isFirst(a!)) ||
      rank.indexOf(a!.severity) - rank.indexOf(b!.severity),
  );
}

/** How many cells or rows a cause has, those among them that are counted and not given. */
export const sizeOf = (cause: readonly Diagnostic[]): number =>
  cause.reduce((sum, { unkept = 0 }) => sum + 1 + unkept, 0);
