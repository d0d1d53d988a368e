import type { CorrectedWords } from '../../corrected/words.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'Encabezados con las palabras de la plantilla',
    codes: 'Códigos en lugar de otros nombres',
    near: 'Códigos con una letra equivocada',
    letters: 'Letras parecidas de otro alfabeto',
    numbers: 'Números escritos como texto',
    dates: 'Fechas escritas de otro modo',
    periods: 'Períodos escritos de otro modo',
    currencies: 'Monedas por su código',
    blanks: 'Espacios y caracteres ocultos',
  },
  leftTitle: 'Se deja como está',
  left: {
    formula: 'Una fórmula da el valor',
    merged: 'La celda está combinada o tachada',
    locked: 'La celda está bloqueada',
    table: 'El encabezado es una columna de una tabla de Excel',
    words: 'Hay fórmulas, un filtro o una tabla dinámica que pueden buscar el texto',
    fonts: 'El texto tiene varias fuentes',
    'column-a': 'Las filas están en una sola columna',
    unsound: 'La fila no está bien escrita',
    letter: 'Falta una letra en la codificación del archivo',
    encoding: 'No se escriben archivos en esta codificación',
    equals: 'El texto se volvería una fórmula',
    proof: 'Otras celdas se leen según esta',
    doubt: 'Primero hay que mirar la fila',
    signed: 'El libro está firmado',
    tracked: 'El libro guarda una lista de sus cambios',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `“${before}” → “${after}”`,
  summary: (file, cells, copy) =>
    copy === null
      ? `Celdas que se pueden corregir en ${file}: ${cells}. No se escribió nada.`
      : `Celdas de ${file} corregidas en ${copy}: ${cells}.`,
  same: (file, copy) =>
    copy === null
      ? `No hay nada que corregir en ${file}.`
      : `No hay nada que corregir: ${copy} es igual a ${file}.`,
  next: (command) => `Después: ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} no termina en ${ending}.`,
    'La copia es un archivo del mismo tipo: dele un nombre así.',
  ],
  copyNeeded: [
    'La copia no tiene nombre.',
    'Agregue uno, por ejemplo -o corregido.xlsx, o vea con --dry-run qué cambiaría.',
  ],
  unsafe: (file) => [
    `${file} no se corrigió: la copia se leería de otro modo.`,
    'Guárdelo como .xlsx o como CSV UTF-8 y ejecute gloact fix de nuevo.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} no se corrigió: tiene ${found.toLocaleString('es')} ${{ bytes: 'bytes', cells: 'celdas', characters: 'caracteres' }[what]} o más, y el máximo es ${most.toLocaleString('es')}.`,
    'Divida el registro en varios archivos y ejecute gloact fix en cada uno.',
  ],
  sheet: {
    name: 'Correcciones',
    title: 'Lo que corrigió gloact fix',
    about: 'Nada más cambió en este libro. Esta hoja no es parte del registro.',
    heads: {
      cell: 'Primera celda',
      column: 'Columna',
      kind: 'Qué se corrigió',
      before: 'Antes',
      after: 'Después',
      cells: 'Todas las celdas',
    },
  },
};
