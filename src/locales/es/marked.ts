import type { MarkedWords } from '../../marked/words.ts';

/** What a marked workbook says. */
export const marked: MarkedWords = {
  sheet: 'Hallazgos',
  title: (file) => `Lo que se encontró en ${file}`,
  how: 'Corregir cada celda en su sitio, guardar y revisar este archivo de nuevo. Los colores, las notas y esta hoja se hacen entonces otra vez.',
  nothing: 'No se encontró nada: no hay nada que corregir.',
  since: ({ fixed, still, new: fresh }) =>
    `Desde la última revisión: corregidos ${fixed}, siguen ahí ${still}, nuevos ${fresh}.`,
  states: { fixed: 'corregido', still: 'sigue ahí', new: 'nuevo' },
  causes: 'Qué corregir, en este orden',
  known: 'Lo que se supuso, y qué más conviene saber',
  cells: 'Todas las celdas',
  fixed: 'Corregido desde la última revisión',
  columns: {
    number: 'N.º',
    severity: 'Importancia',
    where: 'Dónde',
    column: 'Encabezado',
    count: 'Celdas',
    value: 'Contenido',
    what: 'Qué está mal',
    toDo: 'Qué hacer',
    since: 'Estado',
  },
  wholeFile: 'archivo entero',
  listed: (shown, total) => `La lista da uno por uno los primeros ${shown} hallazgos de ${total}.`,
  noted: (shown, total) =>
    `Las notas están en las primeras ${shown} celdas de ${total}; todas tienen color y están en la lista.`,
  talked: (cells) => `Estas celdas tienen una conversación y no reciben nota: ${cells}.`,
  refused: {
    signed:
      'Tiene una firma digital, que cualquier cambio anularía. Una copia guardada sin la firma se puede marcar.',
    tracked:
      'Guarda la lista de cambios de varias personas. Una copia que no esté compartida se puede marcar.',
    unread: 'No se pudo leer.',
    long: 'Tiene demasiadas filas o columnas para un libro marcado.',
    damaged:
      'Una parte del libro no se puede cambiar sin riesgo. Abierto y guardado de nuevo en Excel, se puede marcar.',
  },
  notMarked: (file, why) => `${file} no se marcó. ${why}`,
  next: (file) => `Siguiente paso: abrir ${file}`,
  nextSeveral: (count, folder) =>
    `Siguiente paso: abrir los archivos marcados en ${folder} (archivos: ${count})`,
};
