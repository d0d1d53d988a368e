import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import { list, plural } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Cannot check',
  error: 'Must fix',
  warning: 'Please look',
  note: 'For information',
};

/** What the formats say around the findings. */
export const formats: FormatWords = {
  severities,
  whatToDo: 'What to do',
  between: ', ',
  more: (count) => `and ${plural(count, 'more cell', 'more cells')} like this`,
  alsoHolds: (cells, value) => `Also ${cells}: “${value}”.`,
  alsoSays: (cells, message) => `Also${cells === '' ? '' : ` ${cells}`}: ${message}`,
  unlisted: (file, code, count) =>
    `${file}: ${plural(count, 'more finding', 'more findings')} of rule ${code} ${count === 1 ? 'is' : 'are'} not listed.`,
  sheet: (name) => `sheet "${name}"`,
  line: (line) => `line ${line}`,
  row: (row) => `row ${row}`,
  size: ({ files, rows, activities }) =>
    `${plural(rows, 'row', 'rows')} (${plural(activities, 'activity', 'activities')}) in ${plural(files, 'file', 'files')}`,
  verdict(result) {
    const { counts, muted } = result;
    const size = `Checked ${formats.size(counts)}`;
    const off = muted
      .filter(({ total }) => total > 0)
      .map(({ code, total }) => `${plural(total, 'finding', 'findings')} of rule ${code}`);
    const fault =
      counts.error === 0
        ? 'what must be fixed was switched off'
        : 'what is marked "Must fix" has to be corrected';
    const verdict = {
      ready: `Ready to send. ${size}${off.length > 0 ? '' : '; nothing needs to change'}.`,
      'ready-with-remarks': `Ready to send, with remarks to look at. ${size}.`,
      'not-ready': `Not ready to send: ${fault}. ${size}.`,
      unreadable: `Not ready: at least one file could not be read. ${size}.`,
    }[result.verdict];
    return off.length > 0 ? `${verdict} Switched off and not shown: ${list(off)}.` : verdict;
  },
  tally({ stop, error, warning, note }) {
    if (stop + error + warning + note === 0) return null;
    const parts = [
      stop > 0 ? `${stop} cannot be checked` : null,
      plural(error, 'thing to fix', 'things to fix'),
      `${warning} to look at`,
      `${note} for information`,
    ];
    return parts.filter((part) => part !== null).join(', ');
  },
  fileVerdicts: {
    ready: 'ready',
    'ready-with-remarks': 'ready, with remarks',
    'not-ready': 'not ready',
    unreadable: 'could not be read',
  },
  nothing: 'No file to check was found.',
};
