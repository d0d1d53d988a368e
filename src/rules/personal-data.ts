import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { kindWords, type ToldKind, toldKind, toldKinds } from '../privacy/kinds.ts';
import { withUsualIds } from '../programme/activity-id.ts';
import { type ColumnName, columns } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

/** Columns whose cells are texts. Others hold a code, a number or a day unless they are faulty. */
const free = columns.filter(({ kind }) => kind === 'text' || kind === 'texts').map(({ name }) => name);

/** Numbers that offices give to activities and events may look like those of papers. */
const isOwnCode = (column: ColumnName) => column === 'joint_id' || column === 'activity_id';
const numbers: ReadonlySet<ToldKind> = new Set(['id', 'passport', 'case']);

const personalData = notice({
  code: 'P801',
  id: 'personal-data',
  severity: 'error',
  slots: { kind: toldKinds },
  title: 'This looks like personal data',
  message: `The text under “{heading}” seems to hold ${kindWords}.`,
  why: 'A log travels through many hands. What identifies a person must not travel with it.',
  fix: 'Take it out. The text itself is fine without it.',
  example: {
    bad: [{ narrative: 'Write to someone@example.org for the list.' }],
    good: [{ narrative: 'The list of participants is kept by the office.' }],
  },
});

/** Logs are about activities, never about one person: no telephone, e-mail address or identity number. */
export const rule = {
  notice: personalData,
  check(entry, { programme }) {
    if (entry.harmless && entry.faulty.size === 0) return undefined;
    let found: Finding[] | undefined;
    const look = (column: ColumnName) => {
      const text = entry.texts[column];
      const kind = text === undefined ? null : toldKind(text);
      if (kind === null || (isOwnCode(column) && numbers.has(kind) && !/\s/.test(text!))) return;
      const without = withUsualIds(text!, programme).text;
      if (without !== text && toldKind(without) === null) return;
      found ??= [];
      found.push(findingIn(entry, personalData, column, { kind }));
    };
    for (const column of entry.faulty) look(column);
    if (!entry.harmless) for (const column of free) if (!entry.faulty.has(column)) look(column);
    return found;
  },
} satisfies Rule;
