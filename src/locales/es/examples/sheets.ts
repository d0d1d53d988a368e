import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about sheets, headings and cells. */
export const sheets = {
  'sheet-chosen': {
    bad: 'Un libro con las hojas “Registro”, “Presupuesto” y “Contactos”.',
    good: 'Un libro cuya única hoja es el registro.',
  },
  'sheets-read-together': {
    bad: 'Un libro con una hoja “Ejemplo” junto a la hoja “Registro”, ambas con los encabezados del registro.',
    good: 'Un libro con las hojas “Julio” y “Agosto”, ambas con los encabezados del registro.',
  },
  'expected-sheet-missing': {
    bad: 'Pedir la hoja “Registro 2018” en un libro cuya hoja se llama “Registro”.',
    good: 'Pedir la hoja “Registro”.',
  },
  'sheets-left-out': {
    bad: 'Pedir la hoja “Marzo” de un libro con un registro en las hojas “Enero” a “Abril”.',
    good: 'Leer el libro sin pedir ninguna hoja.',
  },
  'hidden-sheet-with-data': {
    bad: 'Una hoja oculta con los datos de contacto de participantes.',
    good: 'Un libro con las hojas que se deben enviar.',
  },
  'two-tables-on-one-sheet': {
    bad: 'Una segunda fila de encabezados en otro orden, con actividades debajo.',
    good: 'Una fila de encabezados, y todas las actividades debajo.',
  },
  'hidden-rows': {
    bad: 'Un registro enviado con un filtro de un municipio.',
    good: 'El mismo registro, con todas las filas visibles.',
  },
  'cells-maybe-hidden': {
    bad: 'Una columna cuyo formato escribe en blanco los números repetidos.',
    good: 'La misma columna sin ese formato.',
  },
  'hidden-columns-with-data': {
    bad: 'Una columna oculta con números de teléfono.',
    good: 'El mismo registro sin esa columna.',
  },
  'filter-active': { bad: 'Un registro filtrado por un socio.', good: 'El mismo registro, sin el filtro.' },
  'hidden-heading-row': {
    bad: 'Un registro con la fila 1, la de los encabezados, oculta.',
    good: 'El mismo registro, con la fila 1 visible.',
  },
  'merged-data': {
    bad: 'Un título en una celda combinada que ocupa tres filas.',
    good: 'El título escrito en cada una de las tres filas.',
  },
  'ragged-row-long': {
    bad: 'Una fila de 47 celdas debajo de 45 encabezados, porque las comas del título la dividieron.',
    good: 'El título entre comillas, de modo que la fila tiene 45 celdas.',
  },
  'totals-row': {
    bad: 'Una última fila que empieza por “Total”.',
    good: 'Una última fila que empieza por un identificador de actividad.',
  },
  'notes-under-table': {
    bad: 'Una fila cuya única celda dice: “Las cifras de diciembre llegarán después”.',
    good: 'La misma observación en la columna “Comentarios” de la actividad.',
  },
  'repeated-heading': {
    bad: 'Una segunda fila de encabezados entre dos actividades.',
    good: 'Una fila de encabezados, encima de todas las actividades.',
  },
  'date-system-1904': {
    bad: 'Fechas pegadas desde un libro así, que retrocedieron cuatro años.',
    good: 'Las fechas como deben ser.',
  },
  'no-data-rows': {
    bad: 'Una fila de encabezados y nada debajo.',
    good: 'Una fila de encabezados y una fila para cada resultado.',
  },
  'nothing-done': {
    bad: 'Una fila de encabezados y nada debajo.',
    good: 'Una fila de encabezados, nada debajo, y encima “Ninguna actividad en este período: sí”.',
  },
  'nothing-done-contradicted': {
    bad: '“Ninguna actividad en este período: sí”, y filas de resultados debajo de los encabezados.',
    good: 'Filas de resultados, y ninguna respuesta encima de los encabezados.',
  },
  'other-programme': {
    bad: 'Un registro hecho con --programme our-grant y revisado sin esa opción.',
    good: 'El mismo registro, revisado con --programme our-grant.',
  },
  'old-template': {
    bad: 'Un registro hecho antes de que se quitara un canal de las listas del programa.',
    good: 'Un registro hecho después.',
  },
  'heading-row-found-at': {
    bad: 'Un título y una fila vacía encima de los encabezados.',
    good: 'Los encabezados en la primera fila.',
  },
  'required-column-missing': {
    bad: 'Un registro sin columna para el indicador.',
    good: 'Un registro con una columna llamada “Indicador”.',
  },
  'unknown-column': {
    bad: 'Una columna llamada “Iniciales del punto focal”.',
    good: 'Solo columnas de la plantilla, o columnas propias de la oficina.',
  },
  'duplicate-column': {
    bad: 'Dos columnas llamadas “Valor alcanzado”.',
    good: 'Una columna llamada “Valor alcanzado”.',
  },
  'heading-close-match': { bad: 'El encabezado “Indiccador”.', good: 'El encabezado “Indicador”.' },
  'needed-column-missing': {
    bad: 'Un registro que cuenta personas, sin columna llamada “Forma de contar a las personas”.',
    good: 'El mismo registro con esa columna, llena donde se cuentan personas.',
  },
  'heading-translated': {
    bad: 'Los encabezados “País” e “Indicador”.',
    good: 'Los encabezados “country” e “indicator”.',
  },
  'ambiguous-heading': {
    bad: 'El encabezado “Dificultades encontradas” encima de la etiqueta “#description+measure”.',
    good: 'El encabezado “Dificultades encontradas” encima de la etiqueta “#description+issue”.',
  },
  'blank-heading-with-data': {
    bad: 'Una columna de números con una celda vacía encima.',
    good: 'La misma columna, llamada “Meta”.',
  },
  'heading-has-hidden-characters': {
    bad: 'El encabezado “Fecha de inicio” copiado de una página web, con un espacio de no separación.',
    good: 'El encabezado “Fecha de inicio” escrito con el teclado.',
  },
  'heading-is-number-or-date': {
    bad: 'Columnas llamadas 2017 y 2018.',
    good: 'Una columna “Período del informe” y una columna “Valor alcanzado”.',
  },
  'unread-figures': {
    bad: 'Una columna llamada “Asistentes” con el número de personas, y ninguna columna “Valor alcanzado”.',
    good: 'La misma columna, llamada “Valor alcanzado”.',
  },
  'not-the-log': {
    bad: 'Una lista de compras con las columnas “País”, “Estado” y “Fecha de inicio”.',
    good: 'Un registro con todas las columnas que todo registro necesita, entre ellas el identificador de la actividad, el período y el indicador.',
  },
  'heading-row-not-found': {
    bad: 'Una hoja que empieza con cifras, sin encabezados.',
    good: 'Una hoja cuya primera fila contiene los encabezados de la plantilla.',
  },
  'two-row-heading-joined': {
    bad: '“Fecha” encima de “de inicio”.',
    good: '“Fecha de inicio” en una sola celda.',
  },
  'wanted-column-missing': {
    bad: 'Un registro con actividades planificadas, sin columna llamada “Meta”.',
    good: 'El mismo registro con esa columna, llena donde una actividad tiene meta.',
  },
  'excel-date-from-ratio': {
    bad: 'Una celda de la columna “Mujeres” donde se escribió 3/4 y Excel guarda ahora el 3 de abril.',
    good: 'La misma celda, con el formato Número y el número 3.',
  },
  'excel-error-value': {
    bad: 'Una celda que muestra #REF! porque se eliminaron las celdas que sumaba.',
    good: 'Una celda que muestra 24.',
  },
  'formula-without-saved-result': {
    bad: 'Una fórmula escrita por un programa que no la calculó.',
    good: 'La misma fórmula, después de guardar el archivo en Excel.',
  },
  'formula-to-other-workbook': {
    bad: 'Un número que una fórmula toma de un libro que está en su computador.',
    good: 'El número mismo, escrito o pegado como valor.',
  },
  'crossed-out': {
    bad: 'El número 24, tachado, junto a una observación.',
    good: 'El número que vale, y nada tachado.',
  },
  'merged-number': {
    bad: 'El número 24 en una celda combinada que ocupa dos filas.',
    good: 'El número 24 en la fila que le corresponde, y otro número en la otra fila.',
  },
  'number-shown-otherwise': {
    bad: 'El número 25000 en una celda cuyo formato muestra los miles como “25”.',
    good: 'El número 25000 en una celda que muestra 25000.',
  },
} satisfies Partial<ExampleSentences>;
