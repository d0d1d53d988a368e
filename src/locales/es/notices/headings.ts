import type { NoticeWords } from '../../finding-words.ts';

const notRead =
  '{count, plural, =0 {} one { Esta columna no se leyó: {unread}.} many { Estas columnas no se leyeron: {unread}.} other { Estas columnas no se leyeron: {unread}.}}';
const add =
  '{choice, plural, one {Agregue una columna con este encabezado, o póngaselo a la columna que ya contiene el dato.} many {Agregue, de estas columnas, las que hagan falta, o ponga los encabezados a las columnas que ya contienen los datos.} other {Agregue, de estas columnas, las que hagan falta, o ponga los encabezados a las columnas que ya contienen los datos.}} Para ver qué se escribe ahí, ejecute: gloact explain {topic}.';

/** H: headings, and the columns they name. */
export const headings = {
  'heading-row-found-at': {
    title: 'Los encabezados no están en la primera fila',
    message:
      'Los encabezados se encontraron en la fila {row}, debajo de {count, plural, one {otra fila} many {otros # de filas} other {otras # filas}}.',
    why: 'Las filas de encima de los encabezados no se leen, así que conviene saber dónde empezó la lectura.',
    fix: 'No hay que hacer nada. Si los encabezados están en otra parte, elimine las filas de encima.',
  },
  'required-column-missing': {
    title: 'Falta una columna que todo registro necesita',
    message:
      'Todo registro necesita {count, plural, one {una columna que no se encontró} many {# de columnas que no se encontraron} other {# columnas que no se encontraron}}: {labels}.{unreadCount, plural, =0 {} one { Esta columna no se leyó: {unread}.} many { Estas columnas no se leyeron: {unread}.} other { Estas columnas no se leyeron: {unread}.}}',
    why: 'Sin estos datos, las filas no se pueden contar en el informe.',
    fix: '{count, plural, one {Agregue una columna con este encabezado, o póngaselo a la columna que ya contiene el dato.} many {Agregue columnas con estos encabezados, o póngaselos a las columnas que ya contienen los datos.} other {Agregue columnas con estos encabezados, o póngaselos a las columnas que ya contienen los datos.}} Para ver qué se escribe ahí, ejecute{count, plural, one {} many { por ejemplo} other { por ejemplo}}: gloact explain {topic}.',
  },
  'unknown-column': {
    title: 'Una columna no se leyó',
    message:
      'El encabezado “{heading}” no es de ninguna columna del registro, así que esa columna no se leyó.',
    why: 'Se pueden conservar columnas propias, pero no son parte del informe.',
    fix: 'No hay que hacer nada si esta columna es propia; si no, póngale un encabezado de la plantilla.',
  },
  'duplicate-column': {
    title: 'Una columna está más de una vez',
    message:
      '{count, plural, one {Esta columna está} many {Estos # de columnas están} other {Estas # columnas están}} más de una vez: {labels}. Solo se leyó la primera{count, plural, one {} many { de cada una} other { de cada una}}.',
    why: 'Dos columnas para el mismo dato pueden ser distintas, y una de ellas no se tendría en cuenta.',
    fix: 'Conserve la columna correcta y elimine las demás o cámbieles el nombre.',
  },
  'heading-close-match': {
    title: 'Se supuso un encabezado',
    message:
      'El encabezado “{heading}” tiene una letra mal, y sus celdas encajan en “{label}”. Se leyó como “{label}”.',
    why: 'Un encabezado supuesto puede poner celdas en la columna equivocada.',
    fix: 'Cambie el encabezado a “{label}” si eso es lo que quiere decir.',
  },
  'needed-column-missing': {
    title: 'Falta una columna que las filas necesitan',
    message: `Ninguna columna se llama {labels}{several, select, yes { en las hojas {sheets}} other {}}, y {rows, plural, one {la fila {first} necesita ese dato} many {# de filas necesitan ese dato} other {# filas necesitan ese dato}}.${notRead}`,
    why: 'Lo que una fila necesita depende de lo que dice: las personas, una forma de contarlas; un monto, una moneda.',
    fix: add,
  },
  'heading-translated': {
    title: 'Se reconocieron encabezados en otro idioma',
    message:
      '{count, plural, one {Se reconoció # encabezado traducido} many {Se reconocieron # de encabezados traducidos} other {Se reconocieron # encabezados traducidos}} ({languages}).',
    why: 'Los registros pueden tener encabezados en el idioma de la oficina, y conviene saber cómo se leyeron.',
    fix: 'No hay que hacer nada.',
  },
  'ambiguous-heading': {
    title: 'Las filas de encabezados no concuerdan',
    message: 'Esta columna se nombra de dos maneras que no concuerdan: {names}.',
    why: 'Cuando dos filas de encabezados no concuerdan, las cifras pueden quedar en la columna equivocada.',
    fix: 'Conserve el encabezado correcto y corrija el otro.',
  },
  'blank-heading-with-data': {
    title: 'Una columna tiene valores pero no tiene encabezado',
    message:
      'La columna {letters} no tiene encabezado, pero contiene {count, plural, one {# valor, en {first}. No se leyó} many {# de valores, el primero en {first}. No se leyeron} other {# valores, el primero en {first}. No se leyeron}}.',
    why: 'Sin encabezado nadie sabe qué son los valores, así que se pierden.',
    fix: 'Escriba el encabezado de la columna {letters}, o elimine la columna.',
  },
  'heading-has-hidden-characters': {
    title: 'Un encabezado contiene caracteres ocultos',
    message:
      'El encabezado “{heading}” contiene {sign, select, space {un espacio de no separación o de ancho cero} direction {un signo de la dirección de escritura} other {un carácter que nadie ve}}. Se leyó sin él.',
    why: 'Otros programas toman un encabezado así por uno desconocido.',
    fix: 'Para esta revisión no hay que hacer nada. Para mayor seguridad, escriba de nuevo el encabezado.',
  },
  'heading-is-number-or-date': {
    title: 'Un encabezado es un número o una fecha',
    message:
      'Donde debería haber un encabezado está {kind, select, date {la fecha} other {el número}} “{heading}”. Esta columna no se leyó.',
    why: 'Un registro tiene una fila para cada período. Los valores repartidos en columnas de años no entran en ningún total.',
    fix: 'Ponga a la columna un encabezado del registro, o pase sus valores a filas.',
  },
  'unread-figures': {
    title: 'No se leyó una columna que puede ser del registro',
    message:
      'La columna {letters}, “{heading}”, contiene {kind, select, dates {fechas} codes {códigos del registro} texts {texto} other {números}} en {count} de {filled, plural, one {# celda llena} many {# de celdas llenas} other {# celdas llenas}}. Su encabezado no es ninguno de los del registro, así que no se leyó.{missing, plural, =0 {} one { Esta columna del registro no está en el archivo: {fitting}.} many { Estas columnas del registro no están en el archivo: {fitting}.} other { Estas columnas del registro no están en el archivo: {fitting}.}}',
    why: 'Las cifras, los días, los códigos y las palabras bajo un encabezado desconocido faltan en el informe.',
    fix: '{guess, select, no {Si pertenece al registro, póngale el encabezado de la columna a la que pertenece.} other {Si se trata de “{near}”, cambie el encabezado por ese.}} Si es una columna propia, déjela.',
  },
  'not-the-log': {
    title: 'Este no es el registro',
    message:
      '{found, plural, one {Solo se encontró #} many {Solo se encontraron #} other {Solo se encontraron #}} de las {needed} columnas que todo registro necesita. Faltan: {missing}.{count, plural, =0 {} one { Encabezado desconocido: {unknown}.} many { Encabezados desconocidos: {unknown}.} other { Encabezados desconocidos: {unknown}.}}',
    why: 'Una tabla de otro tipo tiene otras columnas: leerla como registro llevaría al informe lo que no dice.',
    fix: 'Ponga a las columnas que contienen estos datos los encabezados que aquí se nombran, o copie las filas en un registro nuevo. Para ver para qué sirve una columna, ejecute por ejemplo: gloact explain {topic}. Si el registro es otro archivo u otra hoja, envíe ese.',
  },
  'heading-row-not-found': {
    title: 'No se encontraron encabezados',
    message:
      'Ninguna de las primeras filas contiene al menos tres encabezados conocidos. La más completa de esas filas contiene: {seen}. Se conocen encabezados en árabe, español, francés, inglés, portugués, ruso y ucraniano. Se conocen unos pocos en bielorruso, kirguís, lao, nepalí y urdu.',
    why: 'Sin encabezados no se puede saber qué significa una columna.',
    fix: 'Ponga los encabezados de la plantilla encima de las filas, o copie las filas en un registro nuevo.',
  },
  'two-row-heading-joined': {
    title: 'Se unieron encabezados de dos filas',
    message:
      '{count, plural, one {Este encabezado se formó} many {Estos # de encabezados se formaron} other {Estos # encabezados se formaron}} con dos filas: {headings}.',
    why: 'Un encabezado repartido en dos filas solo significa algo con sus dos partes.',
    fix: 'No hay que hacer nada si eso es lo que quiere decir. Si no, escriba el encabezado completo en una sola celda.',
  },
  'wanted-column-missing': {
    title: 'Falta una columna que serviría a las filas',
    message: `Ninguna columna se llama {labels}{several, select, yes { en las hojas {sheets}} other {}}, y {rows, plural, one {la fila {first} debería tener ese dato} many {# de filas deberían tener ese dato} other {# filas deberían tener ese dato}}.${notRead}`,
    why: 'El informe es mejor con estos datos: cuántas de las personas son mujeres, qué meta se buscaba.',
    fix: add,
  },
} satisfies Partial<NoticeWords>;
