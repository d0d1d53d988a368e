import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, rowForms } from './grammar.ts';

const findingForms = {
  one: '# замечание',
  few: '# замечания',
  many: '# замечаний',
  other: '# замечания',
};

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Нельзя проверить',
  error: 'Нужно исправить',
  warning: 'Стоит посмотреть',
  note: 'К сведению',
};

/** What the formats say around the findings. */
export function formats({ plural, number, list }: Grammar<Category>): FormatWords {
  const words: FormatWords = {
    severities,
    whatToDo: 'Что делать',
    between: ', ',
    more: (count) =>
      `и ещё ${plural(count, { one: '# такая же ячейка', few: '# такие же ячейки', many: '# таких же ячеек', other: '# такой же ячейки' })}`,
    alsoHolds: (cells, value) => `Также ${cells}: «${value}».`,
    alsoSays: (cells, message) => `Также${cells === '' ? '' : ` ${cells}`}: ${message}`,
    unlisted(file, code, count) {
      const missing = { one: '# замечания', few: '# замечаний', many: '# замечаний', other: '# замечания' };
      return `${file}: в списке нет ещё ${plural(count, missing)} по правилу ${code}.`;
    },
    sheet: (name) => `лист «${name}»`,
    line: (line) => `строка ${line}`,
    row: (row) => `строка ${row}`,
    size({ files, rows, activities }) {
      const held = {
        one: '# мероприятие',
        few: '# мероприятия',
        many: '# мероприятий',
        other: '# мероприятия',
      };
      const inFiles = { one: '# файле', few: '# файлах', many: '# файлах', other: '# файла' };
      return `${plural(rows, rowForms)} (${plural(activities, held)}) в ${plural(files, inFiles)}`;
    },
    verdict(result) {
      const { counts, muted } = result;
      const size = `Проверено: ${words.size(counts)}`;
      const off = muted
        .filter(({ total }) => total > 0)
        .map(({ code, total }) => `${plural(total, findingForms)} по правилу ${code}`);
      const fault =
        counts.error === 0
          ? 'замечания, которые нужно исправить, отключены'
          : `сначала исправьте то, что отмечено «${severities.error}»`;
      const verdict = {
        ready: `Можно отправлять. ${size}${off.length > 0 ? '' : '; менять ничего не нужно'}.`,
        'ready-with-remarks': `Можно отправлять, но есть замечания, которые стоит посмотреть. ${size}.`,
        'not-ready': `Отправлять рано: ${fault}. ${size}.`,
        unreadable: `Отправлять рано: не удалось прочитать по крайней мере один файл. ${size}.`,
      }[result.verdict];
      return off.length > 0 ? `${verdict} Отключено и не показано: ${list(off)}.` : verdict;
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const parts = [
        stop > 0 ? `нельзя проверить: ${number(stop)}` : null,
        `нужно исправить: ${number(error)}`,
        `стоит посмотреть: ${number(warning)}`,
        `к сведению: ${number(note)}`,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    fileVerdicts: {
      ready: 'готов',
      'ready-with-remarks': 'готов, есть замечания',
      'not-ready': 'не готов',
      unreadable: 'не удалось прочитать',
    },
    nothing: 'Файлов для проверки не найдено.',
  };
  return words;
}
