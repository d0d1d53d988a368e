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
    between: ', ',
    more: (count) => `y ${many(count, 'celda más', 'celdas más')} en el mismo caso`,
    alsoHolds: (cells, value) => `También ${cells}: “${value}”.`,
    alsoSays: (cells, message) => `También${cells === '' ? '' : ` ${cells}`}: ${message}`,
    unlisted: (file, code, count) =>
      `${file}: ${grammar.plural(count, {
        one: `# hallazgo más de la regla ${code} no se muestra`,
        many: `# de hallazgos más de la regla ${code} no se muestran`,
        other: `# hallazgos más de la regla ${code} no se muestran`,
      })}.`,
    sheet: (name) => `hoja “${name}”`,
    line: (line) => `línea ${line}`,
    row: (row) => `fila ${row}`,
    size,
    verdict({ verdict, counts, muted }) {
      const checked = `Revisado: ${size(counts)}`;
      const off = muted
        .filter(({ total }) => total > 0)
        .map(({ code, total }) => `${many(total, 'hallazgo', 'hallazgos')} de la regla ${code}`);
      const fault =
        counts.error === 0
          ? 'se desactivaron reglas que señalan lo que hay que corregir'
          : `hay que corregir lo marcado “${severities.error}”`;
      const told = {
        ready: `Listo para enviar. ${checked}${off.length > 0 ? '' : '; no hay que cambiar nada'}.`,
        'ready-with-remarks': `Listo para enviar, con observaciones por verificar. ${checked}.`,
        'not-ready': `No está listo para enviar: ${fault}. ${checked}.`,
        unreadable: `No está listo: al menos un archivo no se pudo leer. ${checked}.`,
      }[verdict];
      return off.length > 0 ? `${told} Desactivado y no mostrado: ${grammar.list(off)}.` : told;
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
