import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'No se puede revisar',
  error: 'Por corregir',
  warning: 'Por verificar',
  note: 'Para información',
};

/** What the formats say around the findings, in a grammar's numbers. */
export function formats(grammar: Grammar<Category>): FormatWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  const size: FormatWords['size'] = ({ files, rows, activities }) =>
    `${many(rows, 'fila', 'filas')} (${many(activities, 'actividad', 'actividades')}) en ${many(files, 'archivo', 'archivos')}`;
  return {
    severities,
    whatToDo: 'Qué hacer',
    more: (count) => `y ${many(count, 'celda más', 'celdas más')} en el mismo caso`,
    alsoHolds: (cells, value) => `También ${cells}: “${value}”.`,
    alsoSays: (cells, message) => `También${cells === '' ? '' : ` ${cells}`}: ${message}`,
    sheet: (name) => `hoja “${name}”`,
    row: (row) => `fila ${row}`,
    size,
    verdict({ verdict, counts }) {
      const checked = `Revisado: ${size(counts)}`;
      return {
        ready: `Listo para enviar. ${checked}; no hay que cambiar nada.`,
        'ready-with-remarks': `Listo para enviar, con observaciones por verificar. ${checked}.`,
        'not-ready': `No está listo para enviar: hay que corregir lo marcado “${severities.error}”. ${checked}.`,
        unreadable: `No está listo: al menos un archivo no se pudo leer. ${checked}.`,
      }[verdict];
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const parts = [
        stop > 0
          ? grammar.plural(stop, {
              one: '# no se puede revisar',
              many: '# no se pueden revisar',
              other: '# no se pueden revisar',
            })
          : null,
        `${grammar.number(error)} por corregir`,
        `${grammar.number(warning)} por verificar`,
        `${grammar.number(note)} para información`,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    fileVerdicts: {
      ready: 'listo',
      'ready-with-remarks': 'listo, con observaciones',
      'not-ready': 'no está listo',
      unreadable: 'no se pudo leer',
    },
    nothing: 'No se encontró ningún archivo para revisar.',
  };
}
