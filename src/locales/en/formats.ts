import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import { plural } from './grammar.ts';

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
  more: (count) => `and ${plural(count, 'more cell', 'more cells')} like this`,
  alsoHolds: (cells, value) => `Also ${cells}: “${value}”.`,
  alsoSays: (cells, message) => `Also${cells === '' ? '' : ` ${cells}`}: ${message}`,
  sheet: (name) => `sheet "${name}"`,
  row: (row) => `row ${row}`,
  size: ({ files, rows, activities }) =>
    `${plural(rows, 'row', 'rows')} (${plural(activities, 'activity', 'activities')}) in ${plural(files, 'file', 'files')}`,
  verdict(result) {
    const size = `Checked ${formats.size(result.counts)}`;
    return {
      ready: `Ready to send. ${size}; nothing needs to change.`,
      'ready-with-remarks': `Ready to send, with remarks to look at. ${size}.`,
      'not-ready': `Not ready to send: what is marked "Must fix" has to be corrected. ${size}.`,
      unreadable: `Not ready: at least one file could not be read. ${size}.`,
    }[result.verdict];
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
