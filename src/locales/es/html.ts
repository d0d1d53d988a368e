import type { HtmlWords } from '../../formats/html/words.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, counted } from './grammar.ts';
import { delimiters, marks, orders } from './inspection.ts';

/** What the page says around the findings. */
export function html(grammar: Grammar<Category>, locale: string): HtmlWords {
  const { number } = grammar;
  return {
    locale,
    number,
    title: 'Revisión de los registros',
    skip: 'Ir a los hallazgos',
    asOf: (day) => `Las reglas toman el ${day} como fecha de hoy.`,
    toDo: 'Qué hacer, en este orden',
    nothingToDo: 'No hay que cambiar nada.',
    cells: (count) => counted(grammar, count, 'lugar', 'lugares'),
    files: 'Archivos',
    names: {
      file: 'Archivo',
      country: 'País',
      period: 'Período',
      rows: 'Filas',
      activities: 'Actividades',
      verdict: 'Resultado',
      sheet: 'Hoja',
      headings: 'Encabezados',
      encoding: 'Codificación',
      separator: 'Celdas separadas por',
      dates: 'Fechas',
      decimals: 'Signo decimal',
    },
    howRead: 'Cómo se leyó el archivo',
    assumed: 'Lo que se supuso, y qué más conviene saber',
    row: (row) => `fila ${row}`,
    dateOrders: orders,
    decimals: marks,
    separators: delimiters,
    excerpt: (sheet) => (sheet === null ? 'Del archivo' : `De la hoja “${sheet}”`),
    thisCell: 'esta celda',
    inList: 'ver en la lista',
    all: 'Todos los hallazgos',
    none: 'No se encontró nada.',
    cut: (listed, total) =>
      `Hallazgos contados: ${number(total)}. Aquí se muestran los primeros: ${number(listed)}.`,
    where: 'Dónde',
    what: 'Qué hay, y qué hacer',
    filters: {
      search: 'Buscar',
      severity: 'Importancia',
      column: 'Columna',
      cause: 'Regla',
      file: 'Archivo',
    },
    any: 'Todo',
    clear: 'Mostrar todo',
    shown: (shown, total) => `Se muestran: ${shown} de ${total}`,
    noMatch: 'Ningún hallazgo coincide. Elija “Mostrar todo” para volver a ver la lista.',
    more: 'Mostrar más',
    part: (from, to) => `Hallazgos ${from} a ${to}`,
    madeBy: (tool) =>
      `Hecho por ${tool}. Esta página no envía ni carga nada; lo que parece un dato personal está oculto.`,
  };
}
