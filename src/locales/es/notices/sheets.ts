import type { NoticeWords } from '../../finding-words.ts';

const rowsNotRead =
  '{rows, plural, one {Esa fila no se leyó.} many {Esa fila y lo que sigue, # de filas en total, no se leyeron.} other {Esa fila y lo que sigue, # filas en total, no se leyeron.}}';

/** S: sheets, and rows as they lie on them. */
export const sheets = {
  'sheet-chosen': {
    title: 'Se eligió una hoja',
    message:
      'El libro tiene {count, plural, one {# hoja} many {# de hojas} other {# hojas}}. La hoja “{chosen}” contiene el registro y se leyó.',
    why: 'Un registro se lee de una sola hoja, y conviene saber cuál fue.',
    fix: 'No hay que hacer nada si ese es el registro; si no, envíe la hoja del registro sola en un libro.',
  },
  'sheets-read-together': {
    title: 'Varias hojas se leyeron como un solo registro',
    message:
      'Estas hojas tienen los encabezados de un registro y se leyeron como uno solo, en este orden: {sheets}.{left, plural, =0 {} one { No se leyó: {others}.} many { No se leyeron: {others}.} other { No se leyeron: {others}.}}',
    why: 'Hay oficinas con una hoja para cada mes o pilar, y una actividad de cualquiera de ellas va en el informe.',
    fix: 'No hay que hacer nada si todas son del registro; si no, pase las demás a otro libro.',
  },
  'old-template': {
    title: 'El registro se hizo con una plantilla anterior',
    message:
      'Las columnas o las listas del programa han cambiado desde que se hizo este registro.{goneThere, select, yes { Columnas que ya no existen: {gone}.} other {}}{addedThere, select, yes { Columnas nuevas: {added}.} other {}}{retiredThere, select, yes { Ya no están en las listas: {retired}.} other {}}{freshThere, select, yes { Novedades en las listas: {fresh}.} other {}}{listsThere, select, yes { Listas distintas: {lists}.} other {}}',
    why: 'Otros hallazgos pueden venir de ahí: las listas de una plantilla anterior ofrecen lo que ya no se lee.',
    fix: 'Pida un registro nuevo a su oficial de programa y continúe en él.',
  },
  'other-programme': {
    title: 'El registro es de otro programa',
    message:
      'El registro se hizo para el programa {made} y se está revisando con {checked}. No se contó nada de él.',
    why: 'Otro programa tiene otros códigos, países e indicadores: casi todas las celdas se señalarían como errores.',
    fix: 'Revíselo con la carpeta de su propio programa: --programme.',
  },
  'expected-sheet-missing': {
    title: 'No está la hoja que se pidió',
    message: 'No hay ninguna hoja llamada “{wanted}”. El libro tiene estas hojas: {sheets}.',
    why: 'Leer una hoja distinta de la que se pidió podría llevar al informe cifras equivocadas.',
    fix: 'Indique una de las hojas que hay, tal como aparece en su pestaña.',
  },
  'sheets-left-out': {
    title: 'Hay hojas del registro que no se leyeron',
    message:
      '{count, plural, one {Esta hoja} many {Estas hojas} other {Estas hojas}}{asked, select, yes { también} other {}} {count, plural, one {contiene actividades y no se leyó} many {contienen actividades y no se leyeron} other {contienen actividades y no se leyeron}}: {sheets}. {asked, select, yes {Se pidieron otras hojas.} other {{count, plural, one {Le faltan} many {Les faltan} other {Les faltan}} los encabezados del registro.}}',
    why: 'Las actividades de una hoja que no se lee faltan en el informe.',
    fix: '{asked, select, yes {Indique {count, plural, one {también esta hoja} many {también estas hojas} other {también estas hojas}} con --sheet, o quite --sheet para leer todas las hojas del registro.} other {Si las filas van en el informe, póngales las columnas y los encabezados del registro.}}',
  },
  'hidden-sheet-with-data': {
    title: 'Una hoja oculta contiene datos',
    message:
      'La hoja {sheet} está oculta{state, select, veryHidden { de modo que Excel no ofrece mostrarla} other {}}. Quien recibe el archivo puede leer de todos modos lo que hay en ella.',
    why: 'Las filas viejas, los nombres o las notas de las hojas ocultas viajan con el archivo.',
    fix: 'Mire la hoja. Elimínela si no debe enviarse, o hágala visible.',
  },
  'two-tables-on-one-sheet': {
    title: 'Hay una segunda tabla en la hoja',
    message: `{kind, select, headings {La fila {row} contiene otra vez encabezados del registro, en otros lugares. ${rowsNotRead}} beside {Al lado de la tabla, {count, plural, one {se repite # columna} many {se repiten # de columnas} other {se repiten # columnas}}. Solo se leyó la primera tabla.} other {Debajo de una fila vacía, en la fila {row} empieza algo distinto del registro. ${rowsNotRead}}}`,
    why: 'Los valores leídos bajo los encabezados de otra tabla se contarían como algo que no son.',
    fix: '{kind, select, headings {Mueva estas filas debajo de los primeros encabezados, columna por columna.} beside {Mueva la segunda tabla debajo de la primera, columna por columna.} other {Muévalo a una hoja o a un archivo aparte. Si es una actividad, empiece la fila con el identificador de la actividad.}}',
  },
  'hidden-rows': {
    title: 'Hay filas ocultas que son parte del registro',
    message:
      '{count, plural, one {Está oculta # fila con datos: la {rows}} many {Están ocultas # de filas con datos: {rows}} other {Están ocultas # filas con datos: {rows}}}. {count, plural, one {También se revisó, porque está} many {También se revisaron, porque están} other {También se revisaron, porque están}} en el archivo.',
    why: 'Las filas ocultas se cuentan en el informe, aunque nadie las ve en la hoja.',
    fix: 'Borre el filtro o muestre las filas. Elimine las que no deban enviarse.',
  },
  'cells-maybe-hidden': {
    title: 'Un formato condicional quizá oculta valores',
    message:
      'Un formato condicional de {cells} quizá oculta lo que contienen las celdas. Se leyeron tal como están.',
    why: 'Los valores ocultos se cuentan en el informe, aunque nadie los ve en la hoja.',
    fix: 'Borre el formato condicional, mire las celdas y corrija lo que esté mal.',
  },
  'hidden-columns-with-data': {
    title: 'Hay columnas ocultas que contienen datos',
    message:
      '{count, plural, one {La columna {columns} está oculta y contiene datos. También se leyó.} many {Las columnas {columns} están ocultas y contienen datos. También se leyeron.} other {Las columnas {columns} están ocultas y contienen datos. También se leyeron.}}',
    why: 'Lo que hay en las columnas ocultas se envía y se revisa, aunque nadie lo ve en la hoja.',
    fix: 'Muestre las columnas. Elimine las que no deban enviarse.',
  },
  'filter-active': {
    title: 'Hay un filtro activado',
    message:
      'La hoja {sheet} tiene un filtro activado. Se leyeron todas las filas, también las que el filtro oculta.',
    why: 'Con un filtro activado, la hoja muestra menos de lo que contiene el archivo.',
    fix: 'Borre el filtro antes de enviar el registro.',
  },
  'hidden-heading-row': {
    title: 'Los encabezados están ocultos',
    message:
      '{count, plural, one {La fila {rows}, con los encabezados, está oculta.} many {Las filas {rows}, con los encabezados, están ocultas.} other {Las filas {rows}, con los encabezados, están ocultas.}} De todos modos se leyó lo que contiene.',
    why: 'Quien mira la hoja no puede ver qué son sus columnas.',
    fix: 'Muestre la fila antes de enviar el registro.',
  },
  'merged-data': {
    title: 'Se copió hacia abajo el valor de celdas combinadas',
    message: 'Esta celda está combinada con {from}. Para esta fila se usó el valor de {from}.',
    why: 'Las celdas combinadas no dejan ver a qué filas pertenece un valor, y se dañan al ordenar la hoja.',
    fix: 'Separe las celdas y escriba el valor en cada fila.',
  },
  'ragged-row-long': {
    title: 'Hay valores fuera de la tabla',
    message:
      'Esta fila tiene {count, plural, one {# valor} many {# de valores} other {# valores}} a la derecha del último encabezado. Cada valor necesita un encabezado encima.',
    why: 'Un valor sin encabezado no pertenece a ninguna columna, así que se perdería.',
    fix: 'Mueva cada valor debajo de su encabezado. En un archivo CSV, ponga entre comillas el texto que contiene el separador.',
  },
  'totals-row': {
    title: 'Se encontró una fila de totales',
    message:
      'Esta fila se tomó por una fila de totales y nunca se cuenta. {compared, select, yes {Se compara con las filas de encima.} other {No se compara, porque no se sabe qué filas suma.}}',
    why: 'Contar una fila de totales sería contar dos veces cada actividad.',
    fix: 'No hay que hacer nada. Si esta fila es una actividad, empiécela con el identificador de la actividad.',
  },
  'notes-under-table': {
    title: 'Se encontró una observación entre las filas',
    message: 'Esta fila contiene solo una observación, así que no se leyó como actividad.',
    why: 'Las observaciones debajo de la tabla ayudan a las personas, pero no son un resultado que se cuente.',
    fix: 'No hay que hacer nada si es una observación; si no, llene la fila desde el identificador de la actividad.',
  },
  'repeated-heading': {
    title: 'Los encabezados se repiten',
    message: 'Esta fila repite los encabezados, así que no se leyó como actividad.',
    why: 'Los encabezados repetidos suelen indicar que se pegaron dos registros, quizás con las columnas en otro orden.',
    fix: 'Compruebe que las columnas de abajo estén en el mismo orden y luego elimine esta fila.',
  },
  'date-system-1904': {
    title: 'Las fechas se cuentan desde 1904',
    message: '{file} cuenta los días desde 1904, como los Mac antiguos. Sus fechas se leyeron así.',
    why: 'Las fechas que se copian de un libro así a otro pueden correrse cuatro años y un día.',
    fix: 'No hay que hacer nada si las fechas están bien. Si no, corríjalas en la hoja.',
  },
  'no-data-rows': {
    title: 'El registro no contiene ninguna fila de resultados',
    message: 'Hay encabezados, pero debajo no hay ninguna fila de resultados.',
    why: 'Un registro vacío puede ser un error al guardar. Callar no es lo mismo que no haber hecho nada.',
    fix: 'Envíe el registro con sus filas. Si no se hizo nada, escríbalo encima de los encabezados: “Ninguna actividad en este período: sí”.',
  },
  'nothing-done': {
    title: 'El registro dice que no se hizo nada',
    message: 'La celda encima de los encabezados dice “sí”: no hubo actividades en este período.',
    why: 'Un registro vacío puede ser un error al guardar. Con esta respuesta no lo es, y el informe puede decir que no se hizo nada.',
    fix: 'No hay que hacer nada si es cierto; si no, vacíe la celda y llene el registro.',
  },
  'nothing-done-contradicted': {
    title: 'El registro dice que no se hizo nada, pero contiene filas',
    message:
      'La celda encima de los encabezados dice que no hubo actividades. Debajo de ellos hay {rows, plural, one {# fila} many {# de filas} other {# filas}}.',
    why: 'O la respuesta o las filas quedaron de otro período.',
    fix: 'Vacíe la celda si las filas son correctas. Elimine las filas si no hubo actividades.',
  },
} satisfies Partial<NoticeWords>;
