import type { NoticeWords } from '../../finding-words.ts';

const peopleParts =
  '{women, select, none {} other {, {women} en “{women_heading}”}}{men, select, none {} other {, {men} en “{men_heading}”}}{girls, select, none {} other {, {girls} en “{girls_heading}”}}{boys, select, none {} other {, {boys} en “{boys_heading}”}}{unspecified, select, none {} other {, {unspecified} en “{unspecified_heading}”}}';

/** C: cells of other kinds than dates and numbers. */
export const cells = {
  'required-empty': {
    title: 'Una celda obligatoria está vacía',
    message:
      '{holds, select, placeholder {“{value}” en “{heading}” ocupa el lugar de un valor que falta} other {La celda de “{heading}” está vacía}}. Toda actividad necesita aquí un valor.',
    why: 'Una fila sin este valor no se puede ubicar en el informe.',
    fix: 'Llene la celda. En las filas siguientes de la misma actividad puede quedar vacía, salvo el identificador de la actividad y el indicador.',
  },
  'id-in-scientific-notation': {
    title: 'Excel tomó un número largo por una cantidad',
    message:
      '“{text}” es la forma en que Excel escribe un número largo cuando lo toma por una cantidad. Sus últimos dígitos no se ven y pueden haberse perdido.',
    why: 'Los identificadores que difieren solo en los últimos dígitos se vuelven iguales, y dos eventos cuentan como uno.',
    fix: 'Cambie el formato de la celda a Texto en Excel y luego escriba de nuevo el número completo según su fuente.',
  },
  'leading-zero-lost': {
    title: 'Se perdieron los ceros delante de un número',
    message:
      '“{value}” es más corto que {count, plural, one {otro número de esta columna que empieza} many {otros # de números de esta columna que empiezan} other {otros # números de esta columna que empiezan}} con cero, como “{sibling}”. Excel quita esos ceros.',
    why: 'Sin sus ceros, un identificador es otro, y lo que va junto no se encuentra.',
    fix: 'Cambie el formato de la celda a Texto en Excel y escríbalo de nuevo, quizás como {padded}.',
  },
  'excel-error-value': {
    title: 'La celda muestra un error de Excel',
    message: 'La celda de “{heading}” muestra el error de Excel “{error}”. Se necesita un valor.',
    why: 'Un error de Excel significa que un cálculo falló, así que el valor no se conoce.',
    fix: 'Corrija la fórmula, o escriba el valor encima.',
  },
  'formula-without-saved-result': {
    title: 'Una fórmula no tiene resultado guardado',
    message: 'La celda contiene una fórmula sin resultado guardado. Se necesita un valor.',
    why: 'Solo se pueden leer los resultados guardados; las fórmulas no se vuelven a calcular.',
    fix: 'Abra el archivo en Excel o LibreOffice, guárdelo y envíelo de nuevo.',
  },
  'formula-to-other-workbook': {
    title: 'Un valor viene de otro libro',
    message: 'El valor “{value}” viene de una fórmula que apunta a otro libro.',
    why: 'El otro libro no viaja con el registro, así que nadie puede revisar el valor.',
    fix: 'Copie la celda y péguela como valor.',
  },
  'text-too-long': {
    title: 'El texto es demasiado largo',
    message:
      'El texto de “{heading}” tiene {length, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Hay espacio para {max, plural, one {#} many {#} other {#}}.',
    why: 'Los textos largos hacen difícil la lectura del informe, y habría que recortarlos al editarlo.',
    fix: 'Acorte el texto a {max, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.',
  },
  'text-truncated-suspect': {
    title: 'Puede que el texto esté cortado',
    message:
      'El texto de “{heading}” tiene exactamente {length, number} caracteres y termina en “{end}”. Excel corta los textos a esa longitud.',
    why: 'En el informe faltaría el resto del texto.',
    fix: 'Compare el final con el original y escriba lo que falta.',
  },
  'currency-by-name': {
    title: 'La moneda se leyó por su nombre o su signo',
    message: '“{text}” se leyó como {code}.',
    why: 'Otros países pueden usar el mismo nombre o signo. Un código corresponde a una sola moneda.',
    fix: 'No hay que cambiar nada si está bien. Escriba {code} para quitar esta observación.',
  },
  'disguised-cell': {
    title: 'La celda muestra otra cosa que la que contiene',
    message:
      '“{value}” contiene signos invisibles entre sus letras o cifras, o que las invierten o las tapan. No se leyó.',
    why: 'Las personas ven entonces otro valor que el que leen los programas.',
    fix: 'Escriba de nuevo el texto como debe ser.',
  },
  'raised-signs': {
    title: 'Signos en superíndice o subíndice junto a un valor',
    message:
      '“{value}” contiene letras o cifras en superíndice o subíndice, como las llamadas de nota. No se leyó.',
    why: 'Unida al valor, esa marca lo convierte en otro: 20 con un 1 en superíndice pasa a ser 201.',
    fix: 'Quite de la celda el signo en superíndice y escriba su nota en los comentarios.',
  },
  'look-alike-letters': {
    title: 'Letras de otro alfabeto',
    message: '“{value}” contiene letras de otro alfabeto que parecen latinas. Se leyó como “{text}”.',
    why: 'Esas letras se ven bien, pero los computadores toman la palabra por otra.',
    fix: 'Escriba de nuevo “{text}” con un teclado latino.',
  },
  placeholder: {
    title: 'Un signo de dato faltante se leyó como vacío',
    message:
      '“{text}” se leyó como celda vacía. {holds, select, number {Un número desconocido se deja vacío; si no hay ninguno, se escribe 0.} other {Lo que no se sabe se deja vacío.}}',
    why: 'El mismo signo significa “cero” en una oficina y “no se sabe” en otra.',
    fix: '{holds, select, number {Borre “{text}”, o escriba 0 si no hay ninguno.} other {Borre “{text}”.}}',
  },
  'activity-id-shape': {
    title: 'El identificador de la actividad tiene otra forma',
    message:
      '“{text}” no tiene la forma de un identificador de actividad. Un identificador se ve así: {example}.',
    why: 'El identificador une las filas de una actividad, de un período al siguiente.',
    fix: '{form, select, usual {Escriba el código del país, el año y un número de tres dígitos o más, unidos con guiones.} other {Escríbalo como en {example}. Solo cambian el país, el año y el número.}}',
  },
  'crossed-out': {
    title: 'Un valor está tachado',
    message: '“{value}” está tachado, en todo o en parte, pero se leyó como cualquier otro valor.',
    why: 'El tachado solo lo ven las personas; el valor se contaría de todos modos.',
    fix: 'Borre el valor si ya no es válido; si lo es, quite el tachado.',
  },
  'several-values-in-one-cell': {
    title: 'Varios valores en una celda',
    message:
      '{kind, select, range {“{value}” es un rango de {first} a {last}. Aquí se necesita un solo número.} sum {“{value}” es una suma. Aquí se necesita un solo número.} ids {“{value}” contiene varios identificadores. En cada fila se necesita uno solo.} codes {“{value}” contiene varios códigos: {values}. Hay espacio para uno.} activities {El título enumera varias actividades; la primera es “{first}”. Cada actividad necesita su propia fila.} people {“{value}” contiene un total con sus partes. Cada número tiene su propia columna.} target {“{value}” contiene un total con sus partes. Aquí solo puede ir el total.} parts {“{value}” contiene números de varias columnas.} mismatch {“{value}” dice {total}, pero sus partes suman {sum}.} other {“{value}” contiene varios números. Aquí se necesita uno solo.}}',
    why: 'No se puede saber qué valor cuenta, así que habría que adivinar.',
    fix: `{kind, select, range {Escriba el número que sea seguro, por ejemplo al menos {first}.} sum {Escriba el total, o ponga cada número en su propia fila.} ids {Ponga cada actividad en su propia fila.} codes {Deje un solo código, o ponga cada código en su propia fila.} activities {Dé a cada actividad un identificador y una fila propios, con sus propios números.} people {Escriba {total} en “{value_heading}”${peopleParts}.} target {Escriba solo {total}.} parts {Escriba cada uno en su columna${peopleParts}.} mismatch {Averigüe qué número es correcto. Luego escriba el total y cada parte en su propia columna.} other {Escriba un solo número, o ponga cada número en su propia fila.}}`,
  },
  'period-shape': {
    title: 'El período del informe tiene otra forma',
    message:
      '“{text}” no se lee como período del informe. Un período se escribe en una de estas formas: {forms}.',
    why: 'El período decide a qué informe pertenece la fila.',
    fix: 'Escriba el período de este registro en esa forma: S para semestres, Q para trimestres.',
  },
  'currency-shape': {
    title: 'No se conoce la moneda',
    message:
      '“{text}” no es un código de moneda, y puede corresponder a varias monedas. Un código tiene tres letras.',
    why: 'Los signos como $ corresponden a varias monedas; un código corresponde a una sola.',
    fix: 'Escriba las tres letras de la moneda correcta, por ejemplo: {codes}.',
  },
} satisfies Partial<NoticeWords>;
