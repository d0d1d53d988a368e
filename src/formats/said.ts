import { cellName } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import { headingSlots, type Notice, type Slot, type Slots } from '../notices/notice.ts';
import { noticeOf } from '../rules/catalogue.ts';
import type { ColumnName } from '../schema/columns.ts';
import type { FindingWords, Showing, Words } from './words.ts';

/** What a finding says: its notice's words, filled with its facts and with where it stands. */
export function said(
  { code, place, data, value, column, heading, cut }: Diagnostic,
  words: Pick<Words, 'findings' | 'heading' | 'label'>,
  showing?: Showing,
): ReturnType<FindingWords> {
  const notice = noticeOf(code);
  const slots: Record<string, Slot> = {};
  // What is said without a file calls columns as the template does.
  for (const [slot, name] of headingSlots(notice)) slots[slot] = words.heading(name);
  slots.file = place.file;
  slots.sheet = place.sheet ?? '';
  slots.row = place.row ?? 0;
  slots.cell = cellName(place) ?? '';
  slots.heading = heading ?? (column === undefined ? '' : words.heading(column as ColumnName));
  Object.assign(slots, data);
  label(slots, notice, data, column, words);
  if ('label' in data && column !== undefined) slots.label = words.heading(column as ColumnName);
  slots.value = value ?? '';
  const lengths =
    cut === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(cut).map(([name, length]) => [name.replace(/^data\./, ''), length]),
        );
  return words.findings(notice, slots, showing, lengths);
}

/** The facts of a notice that are codes, and of which column where that is not the finding's own. */
const codesOf = new Map<Notice, readonly (readonly [slot: string, of: string | undefined])[]>();
function codesIn(notice: Notice) {
  const known = codesOf.get(notice);
  if (known !== undefined) return known;
  const found = Object.entries(notice.slots).flatMap(([slot, kind]) => {
    if (typeof kind !== 'string' || !kind.startsWith('code')) return [];
    return [[slot, /^codes?(?: of (.+))?$/.exec(kind)?.[1]] as const];
  });
  codesOf.set(notice, found);
  return found;
}

/**
 * Says each fact that is a code as an officer chooses and types it: `training` by what it is called, as the lists of a log show
 * it; `O3` and `PS-01`, which are known by themselves, with their names.
 */
function label(
  slots: Record<string, Slot>,
  notice: Notice,
  data: Slots,
  column: string | undefined,
  words: Pick<Words, 'label'>,
): void {
  if (words.label === undefined) return;
  for (const [slot, of = column] of codesIn(notice)) {
    const given = data[slot];
    if (of === undefined || given === undefined || typeof given === 'number') continue;
    const told = (code: string) => {
      const meaning = words.label!(of as ColumnName, code);
      if (meaning === null) return code;
      return /^[a-z_]+$/.test(code) ? meaning : `${code} (${meaning})`;
    };
    slots[slot] = typeof given === 'string' ? told(given) : given.map(told);
  }
}
