import type { NoticeWords } from '../../finding-words.ts';

/** Notices about what headquarters write, and about the report as a whole. */
export const reports = {
  'narrative-unreadable': {
    title: 'No se puede leer un texto de la sede central',
    message:
      '{kind, select, utf16 {{file} está guardado en UTF-16.} encoding {{file} no está guardado en UTF-8.} large {{file} supera los {limit, number} kB.} link {{file} solo remite a un archivo que está en otro lugar.} other {No se pudo abrir {file}.}}',
    why: 'Lo que no se puede leer entero no entra en el informe.',
    fix: '{kind, select, large {Quite lo que no sea texto del informe.} link {Ponga el archivo mismo en la carpeta.} other {Guárdelo como texto sin formato en UTF-8.}}',
  },
  'narrative-stranger': {
    title: 'Un texto no tiene lugar en el informe',
    message:
      '{kind, select, file {{file} no lleva el nombre de ningún capítulo, pilar o país del informe.} part {“{text}” no es una parte del archivo de un pilar.} other {Hay un texto antes de la primera parte del archivo de un pilar.}}',
    why: 'Un texto sin lugar no se incluye, y nadie lo nota.',
    fix: '{near, select, none {Páselo a un archivo y una parte que tenga el modelo.} other {Llámelo {near}.}}',
  },
  'narrative-not-set': {
    title: 'El informe no puede reproducir esto',
    message:
      '{what, select, html {Se omiten las marcas de HTML.} comment {Aquí empieza un comentario que no termina, y se omite lo que sigue.} code {Las palabras marcadas como código se ponen como texto corriente.} rule {Se omite una raya que cruza la página.} struck {Las palabras tachadas se ponen como si no lo estuvieran.} reference {Un enlace o una nota por número o nombre se pone tal como está.} title {Se omiten las palabras que siguen a la dirección del enlace.} cells {La fila tiene más celdas que columnas la tabla; las que sobran se omiten.} other {Lo que está anidado a tanta profundidad no se pone entero.}}',
    why: 'Lo que el informe no puede mostrar no debe perderse sin aviso.',
    fix: '{what, select, html {Escríbalo en Markdown.} comment {Cierre el comentario.} code {Quite las marcas de código o los espacios del comienzo de la línea.} rule {Quite la raya.} struck {Quite las palabras, o sus marcas.} reference {Escriba la dirección de un enlace justo después de sus palabras, y una nota entre paréntesis.} title {Escriba esas palabras en el texto.} cells {Dé a la fila tantas celdas como encabezados.} other {Use menos niveles.}}',
  },
  'narrative-hidden-sign': {
    title: 'Una línea contiene signos que nadie ve',
    message: 'Se omiten los signos que nadie ve o que cambian la dirección de la escritura.',
    why: 'Lo que se guarda puede ser distinto de lo que se muestra.',
    fix: 'Escriba de nuevo la línea.',
  },
  'narrative-link': {
    title: 'Un enlace no lleva a ninguna parte',
    message: '“{value}” no es una dirección de la web; sus palabras se ponen sin el enlace.',
    why: 'Quien lee el informe debe poder seguir cada enlace.',
    fix: 'Empiece la dirección por https, o quite el enlace.',
  },
  'narrative-picture': {
    title: 'No se puede insertar una imagen',
    message:
      '{kind, select, remote {“{value}” está en la web, y de allí no se descarga nada.} outside {“{value}” está fuera de la carpeta de los textos.} missing {No hay ninguna imagen “{value}” en la carpeta.} type {“{value}” no es PNG ni JPEG.} large {“{value}” supera los {limit, number} MB.} other {“{value}” está dañada.}}',
    why: 'Una imagen que falta solo se nota en el informe impreso.',
    fix: '{kind, select, missing {Póngala en la carpeta, o corrija su nombre.} large {Reduzca la imagen.} type {Guárdela como PNG o JPEG.} broken {Guárdela de nuevo como PNG o JPEG.} other {Copie la imagen en la carpeta.}}',
  },
  'picture-without-words': {
    title: 'Una imagen no tiene descripción',
    message: 'No se dice nada de la imagen “{value}” a quienes no la ven.',
    why: 'El informe debe ser accesible para quienes lo escuchan.',
    fix: 'Diga entre los corchetes lo que muestra la imagen.',
  },
  'narrative-too-long': {
    title: 'Un texto es demasiado largo',
    message: '“{part}” tiene {words, number} palabras, y bastan {limit, number}.',
    why: 'Un texto largo esconde lo importante, y algunos formularios no admiten más.',
    fix: 'Acorte el texto.',
  },
  'figure-unknown': {
    title: 'No hay ninguna cifra con ese nombre',
    message: '“{name}” no designa ninguna cifra de este informe.',
    why: 'Lo que está entre llaves dobles debe convertirse en un número.',
    fix: '{near, select, none {Elija un nombre de la lista del modelo.} other {¿Es {near}? Si no, elija un nombre de la lista del modelo.}}',
  },
  'number-unmatched': {
    title: 'Un número no está entre los del informe',
    message: '“{value}” no es ninguno de los números que calcula este informe.',
    why: 'El donante que encuentra dos números para lo mismo no confía en ninguno.',
    fix: 'Indique la cifra por su nombre entre llaves dobles, o compruebe de dónde viene el número.',
  },
  'number-protected': {
    title: 'Un número puede exponer a personas',
    message: 'Aquí hay un número que quizá sea de los que el informe no muestra.',
    why: 'Los números pequeños de víctimas pueden señalar a una persona.',
    fix: 'Quite el número, o indique la cifra por su nombre entre llaves dobles.',
  },
  'narrative-personal': {
    title: 'Datos personales en un texto de la sede central',
    message: 'La línea parece contener datos personales.',
    why: 'Un informe lo leen muchos y se guarda durante años.',
    fix: 'Quite lo que señale a una persona.',
  },
  'narrative-missing': {
    title: 'Falta un texto de la sede central',
    message: 'No hay nada escrito en “{part}”.',
    why: 'El donante pide un análisis, y las cifras solas no lo dan.',
    fix: 'Escriba el texto debajo del comentario.',
  },
  'abbreviation-unlisted': {
    title: 'Una sigla no se explica en ninguna parte',
    message: '“{text}” no está entre las siglas que el informe explica.',
    why: 'El donante que lee el informe puede no conocerla.',
    fix: 'Escríbala completa, o agréguela a la lista del informe en el paquete del programa.',
  },
  'variance-without-reason': {
    title: 'Una diferencia con la meta no está explicada',
    message: '{indicator} se aparta más de un 10 % de su hito, y nadie dice por qué.',
    why: 'El donante pide el motivo de cada una de esas diferencias.',
    fix: 'Dé el motivo en el texto del pilar, en la parte sobre las diferencias, e indique el código del indicador.',
  },
  'summary-too-long': {
    title: 'El resumen pasa de media página',
    message: 'El resumen de la sede central ocupa más de media página.',
    why: 'El formulario del donante admite media página.',
    fix: 'Acorte el resumen.',
  },
  'office-silent': {
    title: 'Una oficina no está en las cifras',
    message:
      '{state, select, none {No llegó ningún registro de este país: {country}.} unreadable {No se pudo leer el registro de este país: {country}.} uncounted {No se pudo contar ninguna fila del registro de este país: {country}.} longer {El registro de este país es de un período más largo que el informe: {country}.} other {El registro de este país no tiene filas: {country}.}}',
    why: 'Los totales sin una oficina parecen menores que lo que se hizo.',
    fix: 'Pida a la oficina su registro del período.',
  },
  'waiver-idle': {
    title: 'Una línea de las exenciones no acepta nada',
    message:
      '{state, select, unused {La línea {line} acepta algo que no se encuentra.} stale {La línea {line} acepta una observación cuya celda ha cambiado desde entonces.} expired {La línea {line} valía hasta el {day}. Lo que aceptaba vuelve a contar.} other {La línea {line} acepta lo que nadie puede aceptar: protege a personas, o un archivo no se puede leer.}}',
    why: 'Una lista de excepciones que nadie ordena oculta lo que se acepta hoy.',
    fix: 'Borre la línea, o escriba otra para lo que se encuentra ahora.',
  },
  'office-missing': {
    title: 'Una oficina no ha enviado nada para el período',
    message: 'No hay entre los archivos ningún registro de este país para {period}: {country}.',
    why: 'Un informe sin una oficina muestra menos de lo que se hizo.',
    fix: 'Pida a la oficina su registro, o el aviso de que no se hizo nada.',
  },
  'activity-without-evidence': {
    title: 'Una actividad no tiene fuente de verificación',
    message: '{activity} ({country}) no tiene fuente de verificación ni motivo de que falte.',
    why: 'Un donante puede pedir la fuente de todo lo que dice el informe.',
    fix: 'Pida a la oficina una fuente de verificación, o el motivo.',
  },
  'outcome-without-value': {
    title: 'Falta el valor de un resultado por encima de los productos',
    message: 'No hay ningún valor de {indicator} hasta el final del período.',
    why: 'El donante pide un valor actual en cada nivel.',
    fix: 'Haga que se mida, o diga en el texto por qué no se midió.',
  },
  'visibility-empty': {
    title: 'No se dice nada de la visibilidad',
    message: 'Ninguna actividad ni ningún texto dice lo que se hizo por la visibilidad.',
    why: 'El formulario del donante le dedica un capítulo.',
    fix: 'Pregunte a las oficinas, o escriba el texto sobre la visibilidad.',
  },
} satisfies Partial<NoticeWords>;
