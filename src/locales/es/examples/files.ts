import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about files, across them, and about privacy. */
export const files = {
  'file-unreadable': {
    bad: 'Un registro en una unidad de red, que se puede ver pero no leer.',
    good: 'El mismo registro, copiado en su propio computador.',
  },
  'file-empty': {
    bad: 'Un archivo de 0 bytes.',
    good: 'Un archivo con una fila de encabezados y al menos una fila de datos.',
  },
  'unsupported-type': {
    bad: 'Una imagen con el nombre log.xlsx.',
    good: 'El registro, guardado como .xlsx o .csv.',
  },
  'extension-mismatch': {
    bad: 'Un archivo de texto con el nombre log.xlsx.',
    good: 'El mismo archivo con el nombre log.csv.',
  },
  'file-too-large': {
    bad: 'Un archivo de texto de varios gigabytes.',
    good: 'Un archivo por cada país y período.',
  },
  'too-many-rows': {
    bad: 'Un archivo de texto con dos millones de filas.',
    good: 'Dos archivos con un millón de filas cada uno.',
  },
  'too-many-columns': {
    bad: 'Todas las filas de un registro en una sola línea.',
    good: 'Una línea para cada fila.',
  },
  'passed-over': {
    bad: 'Una carpeta contiene pak.xlsx, su archivo auxiliar ~$pak.xlsx y minutes.pdf.',
    good: 'La carpeta contiene solo pak.xlsx.',
  },
  'damaged-zip': {
    bad: 'Un libro cuyo envío se interrumpió a la mitad.',
    good: 'El mismo libro, enviado completo.',
  },
  'damaged-part': {
    bad: 'Un libro que un programa dañó al modificarlo.',
    good: 'El mismo libro, reparado y guardado por Excel.',
  },
  'no-readable-sheet': {
    bad: 'Un libro que contiene solo un gráfico.',
    good: 'Un libro con el registro en una hoja normal.',
  },
  'password-protected': {
    bad: 'Un libro que pide una contraseña.',
    good: 'El mismo libro, guardado sin contraseña.',
  },
  'macro-workbook': {
    bad: 'Un registro guardado como .xlsm.',
    good: 'El mismo registro, guardado como .xlsx.',
  },
  'external-links': {
    bad: 'Un registro que toma los totales de un libro que está en un computador de la oficina.',
    good: 'El mismo registro, con los totales como números.',
  },
  'workbook-limit': {
    bad: 'Un archivo pequeño que, descomprimido, ocupa muchos gigabytes.',
    good: 'El registro en un libro nuevo.',
  },
  'huge-validation-range': {
    bad: 'Una lista desplegable fijada para toda la hoja.',
    good: 'Una lista desplegable fijada para las filas de una sola columna.',
  },
  'locked-by-another-program': { bad: '~$log.xlsx, junto a log.xlsx.', good: 'log.xlsx.' },
  'record-too-long': {
    bad: 'Una línea de veinte millones de letras.',
    good: 'Una línea para cada fila del registro.',
  },
  'encoding-not-utf8': {
    bad: 'Un archivo guardado en Excel como CSV en un computador con Windows.',
    good: 'El mismo archivo, guardado como CSV UTF-8.',
  },
  'encoding-uncertain': {
    bad: 'Un archivo de un programa antiguo, con dos palabras con tilde.',
    good: 'El mismo archivo, guardado como CSV UTF-8.',
  },
  'undecodable-bytes': {
    bad: 'Un archivo cortado en medio de una letra.',
    good: 'El archivo tal como era antes.',
  },
  'replacement-characters': { bad: 'Bogot�', good: 'Bogotá' },
  mojibake: { bad: 'BogotÃ¡', good: 'Bogotá' },
  'encoding-unusual': {
    bad: 'Un archivo guardado en un Macintosh antiguo.',
    good: 'El mismo archivo, guardado como CSV UTF-8.',
  },
  'delimiter-assumed': {
    bad: 'Un registro con tantas comas como signos de punto y coma en cada fila.',
    good: 'El mismo registro, guardado como .xlsx.',
  },
  'single-column-suspect': {
    bad: 'Un registro con las columnas separadas por espacios.',
    good: 'El mismo registro, con una coma entre las columnas.',
  },
  'unclosed-quote': {
    bad: 'MAR-01,"Capacitación de fiscales,12',
    good: 'MAR-01,"Capacitación de fiscales",12',
  },
  'stray-quote': {
    bad: 'MAR-01,"El taller "final" de Rabat",12',
    good: 'MAR-01,"El taller ""final"" de Rabat",12',
  },
  'mixed-line-endings': {
    bad: 'Un archivo formado con uno de Windows y uno de Linux.',
    good: 'El mismo archivo, guardado de nuevo por un solo programa.',
  },
  'nul-bytes': { bad: 'Una celda dañada por una memoria USB.', good: 'La celda tal como era antes.' },
  'excel-sep-line': {
    bad: 'sep=; en la primera línea.',
    good: 'La fila de encabezados en la primera línea.',
  },
  'unicode-bidi-control-in-file': {
    bad: 'Una celda copiada de una página web en dos idiomas.',
    good: 'El mismo texto, escrito con el teclado.',
  },
  'blanks-around-quotes': {
    bad: '"MAR-2018-01"; "Taller; dos días"; "12"',
    good: '"MAR-2018-01";"Taller; dos días";"12"',
  },
  'column-a-split': {
    bad: 'MAR-2018-01;Taller;12 en la celda A2.',
    good: 'MAR-2018-01 en A2, Taller en B2, 12 en C2.',
  },
  'column-a-unsplit': {
    bad: 'id;título;número en A1 y MAR-2018-01;Taller; segunda parte;12 en A2.',
    good: 'MAR-2018-01 en A2, Taller; segunda parte en B2, 12 en C2.',
  },
  'guarded-cells': { bad: '="2018-04-28" en un archivo CSV.', good: '2018-04-28' },
  'file-changed': {
    bad: 'Un registro que Excel o una carpeta en la nube guarda mientras se revisa.',
    good: 'El mismo registro, guardado y cerrado antes de la revisión.',
  },
  'stand-in': {
    bad: 'Un archivo cuya primera línea es “version https://git-lfs.github.com/spec/v1”.',
    good: 'El registro, después de git lfs pull.',
  },
  'merge-conflict': {
    bad: 'Las líneas <<<<<<< HEAD, ======= y >>>>>>> branch entre las filas.',
    good: 'Las filas que valen, y ninguna de esas líneas.',
  },
  'same-file-twice': {
    bad: 'Una carpeta contiene pak.csv y, sin cambios, copia de pak.csv.',
    good: 'La carpeta contiene solo pak.csv.',
  },
  'id-in-two-files': {
    bad: 'Los registros de Nepal y de Pakistán contienen PAK-2018-014.',
    good: 'El registro de Pakistán contiene PAK-2018-014, el de Nepal NPL-2018-007, y ambos tienen el mismo “Identificador del evento conjunto”.',
  },
  'possible-double-report': {
    bad: 'Malí y Níger informan cada uno de 32 personas del 16 al 18 de abril de 2018 en Niamey, sin “Identificador del evento conjunto”.',
    good: 'Ambas filas tienen el mismo “Identificador del evento conjunto”, y “Contado en este registro” dice “sí” en una de ellas.',
  },
  'not-accounted-for': {
    bad: 'El registro de Pakistán para 2018-S1 contiene PAK-2018-014 como planificada, y el registro para 2018-S2 no la contiene.',
    good: 'El registro para 2018-S2 contiene PAK-2018-014 como aplazada, con el motivo.',
  },
  'personal-heading': {
    bad: 'Una columna llamada “N.º de pasaporte” con números.',
    good: 'Un registro con columnas solo sobre actividades.',
  },
  'personal-data-unread': {
    bad: 'Una columna llamada “Punto focal” con direcciones de correo electrónico.',
    good: 'Una columna llamada “Punto focal” con el nombre de la dependencia.',
  },
  'personal-data-beside': {
    bad: 'Un comentario de una celda con el número de teléfono de una persona.',
    good: 'Un archivo que contiene el registro y nada más.',
  },
  'part-not-looked-at': {
    bad: 'Un libro cuyos comentarios dañó otro programa.',
    good: 'El mismo libro, reparado y guardado por Excel.',
  },
  'documents-inside': {
    bad: 'Un registro con una lista de asistencia insertada como documento de Word.',
    good: 'El registro solo. La lista se queda en la oficina.',
  },
  'pictures-inside': {
    bad: 'Un registro con una lista de asistencia escaneada.',
    good: 'Un registro con el logotipo de la oficina.',
  },
} satisfies Partial<ExampleSentences>;
