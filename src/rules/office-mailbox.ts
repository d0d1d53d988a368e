import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { hasMailbox } from '../privacy/mailboxes.ts';
import { columns, isTelling } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

const written = columns.filter((column) => !isTelling(column)).map(({ name }) => name);

const officeMailbox = notice({
  code: 'P805',
  id: 'office-mailbox',
  severity: 'note',
  slots: {},
  title: 'The mailbox of an office',
  message:
    'The text under “{heading}” holds an address that seems to be of an office, not of a person. The report for the donor leaves it out.',
  why: 'An office’s shared mailbox is nobody’s personal data. The mailbox of one person would be.',
  fix: 'If one person alone reads it, write the name of the office instead.',
  example: {
    bad: [{ evidence: 'attendance list, kept by info@example.org' }],
    good: [{ evidence: 'attendance list, kept by the field office' }],
  },
});

/** A shared mailbox may stand in a log, and is told so that somebody looks at it. */
export const rule = {
  notice: officeMailbox,
  check(entry) {
    if (entry.harmless) return undefined;
    let found: Finding[] | undefined;
    for (const column of written) {
      const text = entry.texts[column];
      if (text === undefined || !hasMailbox(text)) continue;
      found ??= [];
      found.push(findingIn(entry, officeMailbox, column, {}));
    }
    return found;
  },
} satisfies Rule;
