import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, rowForms } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Неможливо перевірити',
  error: 'Треба виправити',
  warning: 'Варто переглянути',
  note: 'До відома',
};

const activityForms = { one: '# захід', few: '# заходи', many: '# заходів', other: '# заходу' };
const inFileForms = { one: '# файлі', few: '# файлах', many: '# файлах', other: '# файлу' };
const sameCellForms = {
  one: '# така сама клітинка',
  few: '# такі самі клітинки',
  many: '# таких самих клітинок',
  other: '# такої самої клітинки',
};
const findingForms = {
  one: '# зауваження',
  few: '# зауваження',
  many: '# зауважень',
  other: '# зауваження',
};

/** What the formats say around the findings. */
export function formats({ plural, number, list }: Grammar<Category>): FormatWords {
  const ofRule = (code: string, count: number) => `${plural(count, findingForms)} за правилом ${code}`;
  const words: FormatWords = {
    severities,
    whatToDo: 'Що робити',
    between: ', ',
    more: (count) => `і ще ${plural(count, sameCellForms)}`,
    alsoHolds: (cells, value) => `Також ${cells}: «${value}».`,
    alsoSays: (cells, message) => `Також${cells === '' ? '' : ` ${cells}`}: ${message}`,
    unlisted: (file, code, count) => `${file}: ще ${ofRule(code, count)} не показано.`,
    sheet: (name) => `аркуш «${name}»`,
    line: (line) => `рядок ${line}`,
    row: (row) => `рядок ${row}`,
    size: ({ files, rows, activities }) =>
      `${plural(rows, rowForms)} (${plural(activities, activityForms)}) у ${plural(files, inFileForms)}`,
    verdict(result) {
      const { counts, muted } = result;
      const size = `Перевірено: ${words.size(counts)}`;
      const off = muted.filter(({ total }) => total > 0).map(({ code, total }) => ofRule(code, total));
      const fault =
        counts.error === 0
          ? 'зауваження, які треба виправити, вимкнено'
          : `спершу виправте те, що позначено «${severities.error}»`;
      const verdict = {
        ready: `Можна надсилати. ${size}${off.length > 0 ? '' : '; нічого змінювати не треба'}.`,
        'ready-with-remarks': `Можна надсилати, але є зауваження, які варто переглянути. ${size}.`,
        'not-ready': `Надсилати рано: ${fault}. ${size}.`,
        unreadable: `Надсилати рано: принаймні один файл не вдалося прочитати. ${size}.`,
      }[result.verdict];
      return off.length > 0 ? `${verdict} Вимкнено й не показано: ${list(off)}.` : verdict;
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const parts = [
        stop > 0 ? `неможливо перевірити: ${number(stop)}` : null,
        `треба виправити: ${number(error)}`,
        `варто переглянути: ${number(warning)}`,
        `до відома: ${number(note)}`,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    fileVerdicts: {
      ready: 'готовий',
      'ready-with-remarks': 'готовий, є зауваження',
      'not-ready': 'не готовий',
      unreadable: 'не вдалося прочитати',
    },
    nothing: 'Файлів для перевірки не знайдено.',
  };
  return words;
}
