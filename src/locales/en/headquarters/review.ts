import type { ReviewWords } from '../../../formats/review-words.ts';
import { list, plural } from '../grammar.ts';

const verdicts = {
  ready: 'ready to send',
  'ready-with-remarks': 'ready to send, with remarks',
  'not-ready': 'not ready to send',
  unreadable: 'at least one file could not be read',
} as const;

/** What is said of waivers, of earlier results and of changed files. */
export const review: ReviewWords = {
  accepted: (count, file) =>
    count === 0
      ? `Nothing is accepted by ${file}.`
      : `${plural(count, 'finding is', 'findings are')} accepted in ${file} and ${count === 1 ? 'does' : 'do'} not count:`,
  one: ({ code }, where, { reason, owner, expires }) => {
    const who = [owner, expires === null ? null : `until ${expires}`].filter((part) => part !== null);
    return `${code} ${where}: ${reason}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
  },
  baseline: (fresh, { file, known, gone }) =>
    `${plural(fresh, 'finding is', 'findings are')} new since ${file}, or such that nobody may accept them. ${known} known and not shown again, ${gone} gone.`,
  changed: ({ files, unshown }) =>
    `${files.length === 0 ? 'None of the changed files is a log.' : `Only of ${list(files)} and what is related.`} ${plural(unshown, 'finding', 'findings')} in other files not shown.`,
  whole: (verdict) => `Everything that was read and found: ${verdicts[verdict]}.`,
  problem({ line, problem, text }) {
    const told = {
      'not-made': 'the text is not well made here',
      'too-many': `there are more than ${text} lines; accept fewer`,
      'unknown-field': `“${text}” is no field of a waiver`,
      'no-fields': 'there is no waiver here',
      'no-text': `“${text}” must be a text`,
      'no-reason': 'the reason is missing',
      'long-reason': `the reason is longer than ${text} characters`,
      'no-target': 'it names neither a fingerprint nor a rule (code) and an activity (key)',
      fingerprint: `“${text}” is no fingerprint of 16 hexadecimal digits`,
      code: `“${text}” is no rule`,
      protected: `${text} cannot be accepted: it protects people, or keeps a file from being read`,
      column: `“${text}” is no column of the log`,
      day: `“${text}” is no day written as YYYY-MM-DD`,
      twice: `the same is accepted on line ${text}`,
    }[problem];
    return `line ${line}: ${told}`;
  },
  notWaivers: (path, problems, more) => [
    [`${path} cannot be used:`, ...problems, ...(more > 0 ? [`and ${more} more`] : [])].join('\n  '),
    'A waiver has a fingerprint, or code and key; a reason; and, if you like, column, owner, expires.',
  ],
  notText: (path) => [`${path} is no text in UTF-8.`, 'Save it as CSV UTF-8 or as JSON.'],
  noCommit: (ref) => [
    `Git finds no changes since ${ref} here.`,
    'Name a branch or commit of this repository; in CI, fetch the whole history.',
  ],
  noGit: ['Git is not there.', 'Install git, or name the changed files with --changed.'],
};
