import type { NoticeWords } from '../../finding-words.ts';

const nothingToDo = 'No hay que hacer nada.';
const saveAsUtf8 = 'Guarde el archivo como CSV UTF-8 o como .xlsx.';
const retype = 'Escriba de nuevo el texto.';
const aSeparator =
  '{delimiter, select, comma {una coma} semicolon {un punto y coma} tab {una tabulación} pipe {una barra vertical} other {un signo}}';

/** F020 to F046: how the letters, cells and lines of a text file are stored. */
export const textFiles = {
  'encoding-not-utf8': {
    title: 'Las letras se leyeron con una codificación antigua',
    message:
      'El archivo no está en UTF-8 puro. Se leyó como {encoding}{count, plural, =0 {} one {, y así se lee esta palabra: {words}} many {, y así se leen estas palabras: {words}} other {, y así se leen estas palabras: {words}}}.',
    why: 'El archivo no indica cómo están guardadas sus letras, así que se dedujo de sus palabras.',
    fix: 'Si las palabras se ven mal, guarde el archivo como CSV UTF-8 o como .xlsx.',
  },
  'encoding-uncertain': {
    title: 'No es seguro cómo están guardadas las letras',
    message:
      'El archivo se leyó como {encoding}, pero puede ser {other}.{count, plural, =0 {} one { Ahora dice {words}, y entonces diría {otherWords}.} many { Ahora dice {words}, y entonces diría {otherWords}.} other { Ahora dice {words}, y entonces diría {otherWords}.}}',
    why: 'El archivo no indica cómo están guardadas sus letras, y ambas lecturas son posibles.',
    fix: saveAsUtf8,
  },
  'undecodable-bytes': {
    title: 'No se pudo leer una letra',
    message: '{cell} contiene un signo que no existe en {encoding}: {value}.',
    why: 'La letra que estaba ahí se perdió en este archivo.',
    fix: 'Escriba de nuevo el texto y guarde el archivo como CSV UTF-8 o como .xlsx.',
  },
  'replacement-characters': {
    title: 'Una letra ya se había perdido',
    message: '{cell} contiene el signo � en lugar de una letra: {value}.',
    why: 'Otro programa no pudo leer la letra y escribió este signo en su lugar.',
    fix: 'Escriba de nuevo el texto como debe ser.',
  },
  mojibake: {
    title: 'Otro programa alteró las letras',
    message: '{cell} contiene {seen}, que probablemente debía ser {meant}: {value}.',
    why: 'El texto se guardó con una codificación y se abrió con otra.',
    fix: 'Escriba de nuevo el texto, o exporte de nuevo el registro como CSV UTF-8.',
  },
  'encoding-unusual': {
    title: 'Las letras se leyeron con una codificación poco común',
    message:
      'El archivo no está en UTF-8 puro. Se leyó como {encoding}, que hoy usan pocos programas{count, plural, =0 {} one {; así se lee esta palabra: {words}} many {; así se leen estas palabras: {words}} other {; así se leen estas palabras: {words}}}.',
    why: 'El archivo no indica cómo están guardadas sus letras, y las oficinas del país casi nunca las guardan así.',
    fix: saveAsUtf8,
  },
  'delimiter-assumed': {
    title: 'No es seguro cuál es el separador de las columnas',
    message:
      'Las columnas se separaron en cada {delimiter, select, comma {coma} semicolon {punto y coma} tab {tabulación} pipe {barra vertical} other {signo {delimiter}}}: {agree, plural, one {encaja # fila} many {encajan # de filas} other {encajan # filas}} de {records, number}. {other, select, comma {La coma} semicolon {El punto y coma} tab {La tabulación} pipe {La barra vertical} other {El signo {other}}} encaja casi igual de bien.',
    why: 'Un archivo CSV no indica qué separa sus columnas.',
    fix: 'Compruebe que las columnas estén bien; si no, guarde el registro como .xlsx.',
  },
  'single-column-suspect': {
    title: 'Todo el texto está en una sola columna',
    message:
      '{asked, select, none {Ni la coma, ni el punto y coma, ni la tabulación, ni la barra vertical separan} comma {Ninguna coma separa} semicolon {Ningún punto y coma separa} tab {Ninguna tabulación separa} pipe {Ninguna barra vertical separa} other {Ningún signo {asked} separa}} las filas en columnas.',
    why: 'Un registro tiene muchas columnas, así que su separador se perdió o es poco común.',
    fix: 'Guarde de nuevo el registro como .xlsx, o como CSV con comas o con punto y coma.',
  },
  'unclosed-quote': {
    title: 'Unas comillas nunca se cierran',
    message:
      '{lines, plural, one {Se omitió la línea {line}} many {Se omitieron las líneas {line} a {lastLine}} other {Se omitieron las líneas {line} a {lastLine}}}: un texto se abre con " y nunca termina.',
    why: 'Todo lo que sigue, hasta las próximas comillas, se tomaría por un solo texto.',
    fix: 'Cierre las comillas, o guarde el registro como .xlsx.',
  },
  'stray-quote': {
    title: 'Hay comillas en un lugar extraño',
    message: '{cell} se leyó como {value}. En un archivo CSV, las comillas dentro de un texto van dobles.',
    why: 'Una línea así se lee de manera distinta en distintos programas.',
    fix: 'Escriba las comillas dos veces (""), o guarde el registro como .xlsx.',
  },
  'mixed-line-endings': {
    title: 'Las líneas terminan de maneras distintas',
    message:
      'Las primeras líneas terminan con {first}; la línea {line} termina con {other}. Todas se leyeron.',
    why: 'Esto pasa cuando las partes de un archivo vienen de computadores distintos.',
    fix: nothingToDo,
  },
  'nul-bytes': {
    title: 'Una celda contiene un byte que no es una letra',
    message: '{cell} contiene un byte que no representa ninguna letra: {value}.',
    why: 'Esos bytes vienen de un disco dañado o de una exportación que falló.',
    fix: 'Escriba de nuevo el texto, o exporte de nuevo el registro.',
  },
  'excel-sep-line': {
    title: 'La primera línea indica el separador',
    message:
      'La primera línea dice que las columnas se separan con {delimiter, select, comma {coma} semicolon {punto y coma} tab {tabulación} pipe {barra vertical} other {el signo {delimiter}}}. No es una fila del registro.',
    why: 'Excel entiende esta línea y la oculta.',
    fix: nothingToDo,
  },
  'unicode-bidi-control-in-file': {
    title: 'Hay marcas ocultas que cambian la dirección del texto',
    message: '{cell} contiene marcas ocultas que cambian la dirección de la escritura: {value}.',
    why: 'Lo guardado puede ser entonces distinto de lo que se muestra.',
    fix: retype,
  },
  'blanks-around-quotes': {
    title: 'Hay espacios junto a las comillas',
    message:
      'Hay espacios entre los separadores y las comillas, por primera vez en la línea {line}. Los textos se leyeron sin esos espacios.',
    why: 'Otros programas toman por texto las comillas que no tocan el separador, y dividen la fila en lugares equivocados.',
    fix: 'No hay que hacer nada. Para mayor seguridad, guarde el registro como .xlsx.',
  },
  'column-a-split': {
    title: 'Hay filas que están solo en la columna A',
    message: `{rows, select, all {Todo el registro está} other {{count, plural, one {Una fila está} many {# de filas están} other {# filas están}}}} en la columna A, con ${aSeparator} entre las columnas. Cada una de esas filas se divide en tantas partes como encabezados hay, así que se leyó. Las celdas se nombran como quedarán después de dividirlas.`,
    why: 'Un archivo CSV abierto o guardado con otro separador deja cada fila en una sola celda.',
    fix: 'En Excel, seleccione la columna A, elija Datos > Texto en columnas y guarde el registro como .xlsx.',
  },
  'column-a-unsplit': {
    title: 'Todo el registro está en la columna A',
    message: `Cada fila está en la columna A como un solo texto, con ${aSeparator} entre las columnas. Los encabezados tienen {columns, number} partes, pero la fila {row} tiene {parts, number}, así que no es seguro cuáles son las columnas.`,
    why: 'Una fila que se divide en el lugar equivocado pone cifras bajo otros encabezados.',
    fix: 'En Excel, divida la columna A con Datos > Texto en columnas, corrija la fila {row} y guarde como .xlsx.',
  },
  'guarded-cells': {
    title: 'Hay celdas escritas como ="..."',
    message:
      '{count, plural, one {Una celda está escrita} many {# de celdas están escritas} other {# celdas están escritas}} como fórmula, por ejemplo ="01". Se leyó el texto entre las comillas.',
    why: 'Algunos programas exportan así los números y las fechas, para que Excel no los cambie.',
    fix: nothingToDo,
  },
  'file-changed': {
    title: 'El archivo cambió mientras se leía',
    message:
      '{file} cambió mientras se leía. Lo que se encontró puede no ser ni del archivo anterior ni del nuevo.',
    why: 'La mitad de un registro viejo y la mitad de uno nuevo no son un registro.',
    fix: 'Espere a que otros programas terminen de guardar o copiar el archivo y revíselo de nuevo.',
  },
  'stand-in': {
    title: 'El registro mismo no está en este archivo',
    message:
      '{kind, select, lfs {{file} es un puntero de Git LFS: dice qué registro va aquí, y no contiene nada de él.} annex {{file} es un puntero de git-annex: dice qué registro va aquí, y no contiene nada de él.} crypt {{file} está bloqueado con git-crypt: nadie puede leerlo sin la clave.} locked {{file} está cifrado con {target}: nadie puede leerlo sin la clave.} other {{file} es un enlace que se escribió como texto: solo nombra otro archivo, {target}.}}',
    why: 'Git puede dejar algo pequeño en lugar de un archivo hasta que alguien pida ese archivo.',
    fix: '{kind, select, lfs {En su carpeta, ejecute git lfs pull y revise de nuevo.} annex {En su carpeta, ejecute git annex get y revise de nuevo.} crypt {En su carpeta, ejecute git-crypt unlock y revise de nuevo.} locked {Descífrelo con {target} y revise de nuevo.} other {Revise el archivo que nombra, o ponga aquí una copia de ese archivo.}}',
  },
  'merge-conflict': {
    title: 'En el archivo quedó un conflicto de fusión',
    message:
      '{count, plural, one {La línea {lines} es la marca de un conflicto de fusión} many {Las líneas {lines} son marcas de un conflicto de fusión} other {Las líneas {lines} son marcas de un conflicto de fusión}}. No se contó nada de {file}.',
    why: 'Entre esas marcas hay dos versiones de las mismas filas. Solo la oficina puede decir cuál vale.',
    fix: 'Conserve las filas que valen, elimine la otra versión y todas las marcas, y revise de nuevo.',
  },
} satisfies Partial<NoticeWords>;
