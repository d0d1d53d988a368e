import { codeNear } from '../notices/code-near.ts';
import type { Remark } from '../notices/finding.ts';
import type { Programme } from '../programme/programme.ts';
import type { Column } from '../schema/columns.ts';
import { isSlip } from '../text/closest.ts';
import { normalise } from '../text/normalise.ts';

/**
 * The code that a cell's one faulty item is a slip of the finger from, and that item: one letter of one name of one code
 * alone. Never a country or an indicator: a wrong one counts an activity elsewhere.
 */
export function nearCode(
  column: Column,
  [remark, ...others]: readonly Remark[],
  programme: Programme,
): { readonly typed: string; readonly code: string } | null {
  if (remark?.notice !== codeNear || others.length > 0 || remark.data.more !== 0) return null;
  if (column.kind !== 'list' && column.kind !== 'list-of') return null;
  const [typed, near] = [String(remark.data.text), String(remark.data.near)];
  const plain = normalise(typed);
  const slips = programme.lists[column.list!].filter(({ code, labels, aliases }) =>
    [code, ...Object.values(labels), ...aliases].some((name) => isSlip(plain, normalise(name))),
  );
  return slips.length === 1 && slips[0]!.code === near ? { typed, code: near } : null;
}
