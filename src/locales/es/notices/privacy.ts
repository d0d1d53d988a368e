import type { NoticeWords } from '../../finding-words.ts';

/** Kinds of personal data, after a verb where one is given for one thing and for several. */
const personalData = (verb = '', plural = '') =>
  `{kind, select, email {${verb}una dirección de correo electrónico} phone {${verb}un número de teléfono} handle {${verb}una cuenta de WhatsApp o de otra red} id {${verb}un número de documento de identidad} passport {${verb}un pasaporte} birth {${verb}una fecha de nacimiento} iban {${verb}una cuenta bancaria} case {${verb}un número de caso} place {${verb}la dirección de un albergue o de un domicilio} name {${verb}el nombre de una persona} list {${verb}una lista de personas} other {${plural}datos personales de varios tipos}}`;
const inTheFileSent = 'en el archivo que se envía';

/** P: what identifies a person. */
export const privacy = {
  'personal-data': {
    title: 'Esto parece un dato personal',
    message: `El texto de “{heading}” parece contener ${personalData()}.`,
    why: 'Un registro pasa por muchas manos. Lo que identifica a una persona no debe viajar con él.',
    fix: 'Quítelo. El texto en sí está bien sin eso.',
  },
  'personal-heading': {
    title: 'Una columna sobre personas individuales',
    message:
      'La columna {letters}, “{heading}”, trata de personas individuales y contiene {filled, plural, one {# dato} many {# de datos} other {# datos}}. Un registro trata de actividades.',
    why: 'Un registro pasa por muchas manos. Los nombres, los números de teléfono y los documentos de las personas no deben viajar con él.',
    fix: `Elimine la columna ${inTheFileSent}. Consérvela en una lista aparte que se quede en la oficina.`,
  },
  'personal-data-unread': {
    title: 'Datos personales en una columna propia',
    message: `La columna {letters}, “{heading}”, tiene {count, plural, one {# celda} many {# de celdas} other {# celdas}} con lo que ${personalData('parece ', 'parecen ')}.`,
    why: 'Lo que identifica a una persona no debe viajar con el registro, tampoco en columnas que no se leen.',
    fix: `Elimine la columna, o el contenido de estas celdas, ${inTheFileSent}.`,
  },
  'personal-data-beside': {
    title: 'Datos personales junto al registro',
    message: `{where, select, rows {La hoja contiene} sheet {Otra hoja del archivo contiene} hidden {Una hoja oculta contiene} comment {Un comentario de una celda contiene} drawing {Un cuadro de texto o una imagen contiene} link {Un vínculo contiene} header {El encabezado o el pie de página contiene} hint {Una indicación, lista desplegable o vínculo de una celda contiene} pivot {Lo que recuerda una tabla dinámica contiene} outside {Lo que se conserva de otro archivo contiene} name {Un nombre definido contiene} properties {Las propiedades del archivo contienen} part {Una parte del archivo que nadie ve contiene} tab {El nombre de una hoja contiene} other {El nombre del archivo contiene}} lo que ${personalData('parece ', 'parecen ')}{listed, plural, =0 {} one { (en {cells})} many { (en {cells})} other { (en {cells})}}.`,
    why: 'Un registro pasa por muchas manos, y todo lo que hay en el archivo viaja con él, también lo que nadie ve.',
    fix: `{where, select, rows {Borre estas celdas ${inTheFileSent}.} sheet {Elimine esa hoja ${inTheFileSent}.} hidden {Muestre la hoja y elimínela ${inTheFileSent}.} comment {Elimine el comentario ${inTheFileSent}.} drawing {Elimine el cuadro de texto ${inTheFileSent}.} link {Quite el vínculo ${inTheFileSent}.} header {Borre el encabezado y el pie de página en Configurar página.} hint {Quítelo en Datos > Validación de datos, o quite el vínculo.} pivot {Elimine la tabla dinámica, o borre las celdas de las que se hizo y actualícela.} outside {En Excel, elija Datos > Editar vínculos > Romper vínculo.} name {Elimine el nombre en Fórmulas > Administrador de nombres.} part {Copie las celdas del registro en un libro nuevo y envíe ese.} properties {Bórrelo en Archivo > Información > Propiedades y guarde de nuevo el archivo.} tab {Ponga otro nombre a la hoja.} other {Ponga otro nombre al archivo, como pak-2018-S2.xlsx.}}`,
  },
  'office-mailbox': {
    title: 'El buzón de una oficina',
    message:
      'El texto de “{heading}” contiene una dirección que parece ser de una oficina, no de una persona. El informe para el donante la omite.',
    why: 'El buzón compartido de una oficina no es dato personal de nadie. El buzón de una persona sí lo sería.',
    fix: 'Si lo lee una sola persona, escriba en su lugar el nombre de la oficina.',
  },
  'part-not-looked-at': {
    title: 'Una parte del libro no se pudo revisar',
    message:
      '{where, select, comment {En los comentarios del libro} drawing {En un dibujo del libro} properties {En las propiedades del libro} pivot {En una tabla dinámica del libro} outside {En lo que el libro conserva de otro archivo} other {En una parte del libro}} no se pudieron buscar datos personales: {problem, select, large {el tamaño es excesivo} other {hay daños}}. Las celdas del registro se leyeron.',
    why: 'Lo que nadie puede revisar puede contener datos personales, y viaja con el registro.',
    fix: '{problem, select, large {Copie las celdas del registro en un libro nuevo y envíe ese.} other {Abra el registro en Excel, deje que Excel lo repare y guárdelo de nuevo.}}',
  },
  'documents-inside': {
    title: 'Hay documentos dentro del libro',
    message:
      '{file} contiene {count, plural, one {# documento u objeto} many {# de documentos u objetos} other {# documentos u objetos}} de otros programas. No se buscaron ahí datos personales.',
    why: 'Un documento dentro de un libro viaja con él, completo, aunque solo se vea su icono o su primera página.',
    fix: 'Haga clic en cada uno en Excel, presione Supr y guarde de nuevo el registro.',
  },
  'pictures-inside': {
    title: 'Hay imágenes en el libro',
    message:
      '{file} contiene {count, plural, one {# imagen} many {# de imágenes} other {# imágenes}}, donde ningún programa puede buscar personas.',
    why: 'Una fotografía o un papel escaneado muestra a una persona mejor que cualquier texto, y viaja con el registro.',
    fix: 'Elimine las imágenes que muestran personas o documentos. Un logotipo puede quedarse.',
  },
  'number-beside-victims': {
    title: 'Un número en un texto sobre personas en riesgo',
    message:
      'La fila cuenta personas a las que un número podría delatar, y el texto de “{heading}” contiene un número.',
    why: 'El informe oculta los números pequeños de las personas a las que protege. Un número en una frase los revelaría.',
    fix: 'Escriba la frase sin números. Si lleva un número, el informe la omite.',
  },
  'victims-counted-in-words': {
    title: 'Víctimas contadas en un texto',
    message: 'El texto de “{heading}” dice cuántas víctimas hubo. Ese número debe ir en una fila propia.',
    why: 'El informe oculta los números pequeños de víctimas. Un número en una frase los revelaría.',
    fix: 'Escriba la frase sin ese número. Si lleva un número de víctimas, el informe la omite.',
  },
} satisfies Partial<NoticeWords>;
