import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import { type Category, capital, counted } from './grammar.ts';
import { notices } from './notices/index.ts';

/** Stands for what a finding fills in. */
const anything = '…';
const quoted = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ');

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'Puede quedar vacía';
  if (need === 'C') return `Es necesaria ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'Es necesaria en todas las filas'
    : 'Es necesaria en la primera fila de una actividad';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'Una celda contiene tres letras, un año y un número, unidos con guiones.',
  period: 'Una celda contiene un período del proyecto:',
  country: 'Una celda contiene',
  venue: 'Una celda contiene las tres letras de cualquier país del mundo, o su nombre.',
  list: 'Una celda contiene',
  'list-of': 'Una celda contiene uno o varios, separados por punto y coma, de',
  text: 'Una celda contiene texto',
  texts: 'Una celda contiene nombres, separados por punto y coma.',
  date: 'Una celda contiene una fecha: año, mes y día como en 2018-09-12, o una fecha de Excel.',
  number: 'Una celda contiene un número sin unidad.',
  integer: 'Una celda contiene un número entero sin unidad.',
  indicator: 'Una celda contiene',
  currency: 'Una celda contiene tres letras.',
};

/** Names of the units that indicators count. */
const units: Readonly<Record<string, string>> = {
  persons: 'personas',
  items: 'artículos',
  messages: 'mensajes',
  broadcasts: 'emisiones',
  percent: 'porcentaje',
  percentage_points: 'puntos porcentuales',
  documents: 'documentos',
  services: 'servicios',
  grants: 'subvenciones',
  products: 'productos',
  bodies: 'órganos',
  events: 'eventos',
};

/** What `explain` says, in a grammar's numbers. */
export function explanation(grammar: Grammar<Category>): ExplanationWords {
  const many = (count: number, one: string, other: string) => counted(grammar, count, one, other);
  return {
    columns: columnTexts,
    rule: generalWords('es', notices, anything),
    families: {
      F: 'Reglas sobre archivos',
      S: 'Reglas sobre hojas y filas',
      H: 'Reglas sobre encabezados',
      C: 'Reglas sobre celdas sueltas',
      L: 'Reglas sobre códigos',
      X: 'Reglas entre las celdas de una fila',
      R: 'Reglas entre filas',
      B: 'Reglas entre archivos',
      P: 'Reglas sobre la privacidad',
      K: 'Límites del programa',
      D: 'Los textos de la sede central y el informe',
    },
    index: 'Ejecute gloact explain con un nombre o código de esta lista, por ejemplo: gloact explain status',
    columnsTitle: 'Columnas del registro',
    need(column, when) {
      const inherited = column.of === 'activity' && column.need !== 'O';
      const rest = inherited ? '; las filas siguientes de la misma actividad pueden dejarla vacía' : '';
      return `${needed(column, when)}${rest}.`;
    },
    holds({ kind, max }, codes) {
      const begin = cells[kind];
      if (kind === 'text')
        return `${begin}${max === undefined ? '' : `, de ${many(max, 'carácter', 'caracteres')} como máximo`}.`;
      if (codes === 0 || kind === 'period') return begin;
      const these = `estos ${many(codes, 'código', 'códigos')}`;
      return kind === 'list-of'
        ? `${begin} ${these}, o de sus nombres:`
        : `${begin} uno de ${these}, o uno de sus nombres:`;
    },
    examples: (given) => `Por ejemplo: ${given.join('   ')}`,
    headings: 'Encabezados que se leen:',
    headingsIn: (language, headings, more) =>
      `${capital(grammar.languageName(language))}: ${quoted(headings)}${more > 0 ? ` y ${grammar.number(more)} más` : ''}`,
    tag: (hxl) => `Etiqueta HXL: ${hxl}`,
    codeOf: (column, heading) => `Un código para “${heading}”; gloact explain ${column} los muestra todos.`,
    indicator: ({ unit, objectives }, pillar) =>
      `Se mide en ${units[unit] ?? unit.replaceAll('_', ' ')} y suele figurar en el pilar “${pillar}”${objectives.length === 0 ? '' : `, objetivo ${grammar.list(objectives)}`}.`,
    spellings: (names) => `Se lee igual: ${quoted(names)}.`,
    why: 'Por qué',
    bad: 'Mal',
    good: 'Bien',
    soundRows: (count) =>
      count === 1
        ? 'Una fila sin errores.'
        : grammar.plural(count, {
            one: '# fila con todas las celdas iguales.',
            many: '# de filas con todas las celdas iguales entre sí.',
            other: '# filas con todas las celdas iguales entre sí.',
          }),
    empty: '(vacía)',
    anything,
    legend: `${anything} está en lugar de lo que el registro contiene ahí.`,
  };
}
