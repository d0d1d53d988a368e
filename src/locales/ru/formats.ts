import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, rowForms } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Нельзя проверить',
  error: 'Нужно исправить',
  warning: 'Стоит посмотреть',
  note: 'К сведению',
};

/** What the formats say around the findings. */
export function formats({ plural, number }: Grammar<Category>): FormatWords {
  const words: FormatWords = {
    severities,
    whatToDo: 'Что делать',
    more: (count) =>
      `и ещё ${plural(count, { one: '# такая же ячейка', few: '# такие же ячейки', many: '# таких же ячеек', other: '# такой же ячейки' })}`,
    alsoHolds: (cells, value) => `Также ${cells}: «${value}».`,
    alsoSays: (cells, message) => `Также${cells === '' ? '' : ` ${cells}`}: ${message}`,
    sheet: (name) => `лист «${name}»`,
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
      const size = `Проверено: ${words.size(result.counts)}`;
      return {
        ready: `Можно отправлять. ${size}; менять ничего не нужно.`,
        'ready-with-remarks': `Можно отправлять, но есть замечания, которые стоит посмотреть. ${size}.`,
        'not-ready': `Отправлять рано: сначала исправьте то, что отмечено «${severities.error}». ${size}.`,
        unreadable: `Отправлять рано: не удалось прочитать по крайней мере один файл. ${size}.`,
      }[result.verdict];
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
