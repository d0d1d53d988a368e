import type { NoticeWords } from '../../finding-words.ts';

const repair = 'Abra el registro en Excel, guárdelo con otro nombre y envíe ese archivo.';
const found = (one: string, more: string) =>
  `{found, plural, one {# ${one}} many {# de ${more}} other {# ${more}}}`;
const exportAgain = 'Exporte de nuevo el registro desde el programa en que se hizo.';

/** F001 to F019: the file as a whole, and the workbook. */
export const files = {
  'file-unreadable': {
    title: 'No se pudo abrir el archivo',
    message:
      '{reason, select, link {{file} es un enlace que no lleva a ninguna parte.} EACCES {No se puede abrir {file}: este computador no lo permite.} EPERM {No se puede abrir {file}: este computador no lo permite.} EBUSY {{file} está abierto en otro programa.} other {Este computador no pudo leer {file} ({reason}).}}',
    why: 'Sin leer los bytes de un registro no se puede decir nada de él.',
    fix: '{reason, select, link {Envíe el archivo mismo, o cree de nuevo el enlace.} EACCES {Pida permiso para leer el archivo y su carpeta a quien los administra.} EPERM {Pida permiso para leer el archivo y su carpeta a quien los administra.} other {Cierre el archivo en otros programas, cópielo en el escritorio y revise la copia.}}',
  },
  'file-empty': {
    title: 'El archivo está vacío',
    message:
      '{file} no contiene nada. Un registro necesita una fila de encabezados y una fila para cada resultado.',
    why: 'Un archivo vacío suele venir de un guardado o una descarga que falló.',
    fix: 'Abra el registro, guárdelo de nuevo y envíe ese archivo.',
  },
  'unsupported-type': {
    title: 'Este tipo de archivo no se puede leer',
    message:
      '{file} es en realidad {kind, select, xls {un libro de Excel 97-2003 (.xls)} ods {un archivo de OpenDocument} png {una imagen PNG} jpeg {una imagen JPEG} gif {una imagen GIF} tiff {una imagen TIFF} pdf {un documento PDF} rtf {un documento de texto enriquecido} html {una página web} xml {un archivo XML} gzip {un archivo comprimido (gzip)} 7z {un archivo comprimido (7z)} rar {un archivo comprimido (rar)} database {una base de datos} utf32 {un texto en UTF-32, que pocos programas pueden leer} ole {un documento antiguo de Office} other {un archivo de otro tipo}}. Un registro debe ser un libro de Excel (.xlsx) o un archivo CSV.',
    why: 'Un archivo se lee por lo que contiene, no por la extensión de su nombre.',
    fix: '{kind, select, xls {Ábralo en Excel y guárdelo como libro de Excel (.xlsx).} ods {Ábralo en el programa de hojas de cálculo y guárdelo como .xlsx.} html {Ábralo en Excel y guárdelo como .xlsx.} xml {Ábralo en Excel y guárdelo como .xlsx.} gzip {Descomprímalo y envíe el registro que contiene.} 7z {Descomprímalo y envíe el registro que contiene.} rar {Descomprímalo y envíe el registro que contiene.} utf32 {Guárdelo como CSV UTF-8 o como .xlsx.} other {Envíe el registro mismo, guardado como .xlsx o .csv.}}',
  },
  'extension-mismatch': {
    title: 'El nombre no corresponde al archivo',
    message:
      'El nombre termina en .{extension}, pero el archivo es {kind, select, workbook {un libro de Excel} other {un archivo de texto}}. Se leyó como lo que es.',
    why: 'Con una extensión equivocada, otros programas rechazan el archivo o lo dañan.',
    fix: 'Ponga al archivo la extensión {kind, select, workbook {.xlsx} other {.csv}}.',
  },
  'file-too-large': {
    title: 'El archivo es demasiado grande',
    message:
      '{file} tiene {bytes, plural, one {# byte} many {# de bytes} other {# bytes}} o más. Como máximo se leen {limit, plural, one {# byte} many {# de bytes} other {# bytes}}.',
    why: 'Lo más probable es que un archivo de ese tamaño no sea un registro.',
    fix: 'Envíe un archivo por cada país y período.',
  },
  'too-many-rows': {
    title: 'El archivo tiene demasiadas filas',
    message:
      'La lectura se detuvo después de la fila {limit, number}, la última que cabe en una hoja de cálculo. Las filas siguientes no se leyeron.',
    why: 'Excel perdería sin avisar las filas que pasan de ese límite.',
    fix: 'Envíe el registro en dos archivos.',
  },
  'too-many-columns': {
    title: 'Una fila tiene demasiadas columnas',
    message:
      'La fila {row} tiene {columns, plural, one {# columna} many {# de columnas} other {# columnas}}. En una hoja de cálculo caben como máximo {limit, number}.',
    why: 'Una fila así suele venir de un archivo que perdió los finales de línea.',
    fix: exportAgain,
  },
  'passed-over': {
    title: 'Algunos archivos se omitieron',
    message:
      '{count, plural, one {Se omitió # archivo o carpeta} many {Se omitieron # de archivos o carpetas} other {Se omitieron # archivos o carpetas}}: {names}.',
    why: 'Una carpeta puede contener otros documentos, enlaces y archivos auxiliares de registros abiertos. Conviene saber que nadie los leyó.',
    fix: 'Si alguno contiene cifras, guárdelas como .xlsx o .csv.',
  },
  'damaged-zip': {
    title: 'El libro está dañado',
    message:
      'No se pudo leer {file}. {problem, select, end {Le falta el final, así que no se guardó o no se envió completo.} cut {Le falta una parte, así que no se guardó o no se envió completo.} list {Su lista de contenido está dañada.} overlap {Dos de sus partes se superponen.} twice {Contiene dos partes con el mismo nombre.} locked {Una de sus partes está protegida con contraseña.} method {Una de sus partes está comprimida de una forma que Excel no usa.} size {Una de sus partes es más larga o más corta de lo que indica.} checksum {Una de sus partes se cambió después de guardarse.} other {Los datos que contiene están dañados.}}',
    why: 'Un archivo dañado puede perder filas o cambiar cifras sin que se note.',
    fix: repair,
  },
  'damaged-part': {
    title: 'Una parte del libro falta o está dañada',
    message:
      'La parte {part} de {file} {problem, select, missing {falta} doctype {contiene instrucciones que un libro nunca necesita} other {está dañada}}. Lo que viene después no se leyó.',
    why: 'Lo que decía una parte dañada no se puede adivinar.',
    fix: 'Abra el registro en Excel, deje que Excel lo repare, revise las cifras y guárdelo de nuevo.',
  },
  'no-readable-sheet': {
    title: 'El libro no tiene ninguna hoja con celdas',
    message: '{file} no tiene ninguna hoja con celdas: solo gráficos, o nada.',
    why: 'Un registro es una tabla, así que necesita una hoja con filas y columnas.',
    fix: 'Ponga el registro en una hoja normal y envíe de nuevo el archivo.',
  },
  'password-protected': {
    title: 'El archivo está protegido con contraseña',
    message: '{file} solo se puede abrir con una contraseña. No se leyó.',
    why: 'Un libro protegido está cifrado por completo.',
    fix: 'Ábralo en Excel, quite la contraseña en Archivo > Información y guárdelo de nuevo.',
  },
  'macro-workbook': {
    title: 'El libro puede contener macros',
    message: '{file} es un libro con macros. Las macros no se ejecutaron; solo se leyeron las celdas.',
    why: 'Muchos sistemas de correo retienen los archivos con macros.',
    fix: 'Guarde el registro como libro de Excel (.xlsx) antes de enviarlo.',
  },
  'external-links': {
    title: 'El libro depende de otros libros',
    message:
      '{file} tiene vínculos con {count, plural, one {# libro externo} many {# de libros externos} other {# libros externos}}. Se leyeron los últimos resultados guardados, que pueden estar desactualizados.',
    why: 'Nadie más tiene los otros libros, así que nadie más puede actualizar los resultados.',
    fix: 'En Excel, elija Datos > Editar vínculos > Romper vínculo y guarde de nuevo el registro.',
  },
  'workbook-limit': {
    title: 'El contenido del libro es más grande de lo que se lee',
    message: `No se siguió leyendo {file}. {limit, select, entries {Contiene o enumera ${found('archivo', 'archivos')}, y se leen hasta {allowed, number}.} sheets {Enumera ${found('hoja', 'hojas')}, y se leen hasta {allowed, number}.} relations {Tiene ${found('vínculo', 'vínculos')} a sus propias partes o a otros lugares, y se leen hasta {allowed, number}.} partBytes {Una de sus partes, descomprimida, ocupa ${found('byte', 'bytes')}, y se leen hasta {allowed, number}.} smallPartBytes {Una de sus partes, descomprimida, ocupa ${found('byte', 'bytes')}, y se leen hasta {allowed, number}.} totalBytes {Sus partes, descomprimidas, suman ${found('byte', 'bytes')} o más, y se leen hasta {allowed, number}.} ratio {Una de sus partes, descomprimida, ocupa ${found('vez', 'veces')} su tamaño, y el límite es de {allowed, number} veces.} readRatio {Leerlo descomprime más de ${found('byte', 'bytes')}, y se descomprimen hasta {allowed, number} por cada uno de los suyos.} depth {Sus partes están anidadas en ${found('nivel', 'niveles')} o más, y se leen hasta {allowed, number}.} tokenCharacters {Uno de sus textos tiene ${found('carácter', 'caracteres')} o más, y se leen hasta {allowed, number}.} shownRatio {Sus celdas muestran más de ${found('carácter', 'caracteres')}, y se leen hasta {allowed, number} por cada byte del archivo.} texts {Contiene ${found('texto diferente', 'textos diferentes')}, y se leen hasta {allowed, number}.} textCharacters {Sus textos suman ${found('carácter', 'caracteres')} o más, y se leen hasta {allowed, number}.} merges {Tiene ${found('rango combinado', 'rangos combinados')}, y se leen hasta {allowed, number}.} formats {Tiene ${found('formato de número propio', 'formatos de número propios')}, y se leen hasta {allowed, number}.} other {Tiene ${found('formato y fuente', 'formatos y fuentes')} de celdas, y se leen hasta {allowed, number}.}}`,
    why: 'Esos archivos pueden llenar la memoria de un computador, y ningún registro es así.',
    fix: 'Copie las filas del registro en un libro nuevo y envíe ese.',
  },
  'huge-validation-range': {
    title: 'Las listas desplegables abarcan muchas más celdas que el registro',
    message:
      'Las reglas sobre lo que se puede escribir abarcan {cells, plural, one {# celda} many {# de celdas} other {# celdas}} de la hoja. Se omitieron al leer el registro.',
    why: 'Esas reglas pueden hacer muy lento un libro en algunos programas.',
    fix: 'En Excel, fije estas reglas en Datos > Validación de datos, solo para las filas del registro.',
  },
  'locked-by-another-program': {
    title: 'Este es un archivo temporal',
    message:
      '{file} es un archivo auxiliar que Excel o LibreOffice escribe mientras un registro está abierto. No contiene datos.',
    why: 'Aparece junto al registro verdadero y desaparece cuando el registro se cierra.',
    fix: 'Cierre el registro en el otro programa y envíe el registro mismo.',
  },
  'record-too-long': {
    title: 'Una línea es demasiado larga',
    message:
      'La línea {line} tiene más de {limit, plural, one {# byte} many {# de bytes} other {# bytes}} y se omitió.',
    why: 'Una línea de esa longitud suele venir de un archivo que perdió los finales de línea.',
    fix: exportAgain,
  },
} satisfies Partial<NoticeWords>;
