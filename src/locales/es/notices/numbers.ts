import type { NoticeWords } from '../../finding-words.ts';

const aPrecision =
  'exact {“exacto”} at_least {“al menos”} at_most {“como máximo”} approx {“aproximadamente”} estimate {“estimación”}';
const andMore = '{more, plural, =0 {} one { y # más} many { y # más} other { y # más}}';

/** C305, C310 to C318, C325, C343, C347 to C351: numbers. */
export const numbers = {
  'excel-date-from-ratio': {
    title: 'Hay una fecha donde se necesita un número',
    message:
      'Esta celda contiene la fecha {date}. Se necesita un número. Puede que Excel haya convertido en fecha algo como “{score}”.',
    why: 'Excel convierte en fecha lo que parece una fecha, y el número que se escribió se pierde.',
    fix: 'Cambie el formato de la celda a Número y luego escriba de nuevo el número.',
  },
  'number-text': {
    title: 'Un número que lleva marcas o palabras',
    message:
      '“{value}” es texto, no un número: {mark, select, words {el número está escrito con palabras} space {hay un espacio entre los dígitos} hard {hay un espacio de no separación entre los dígitos} thin {hay un espacio fino entre los dígitos} apostrophe {hay un apóstrofo entre los dígitos} comma {hay una coma entre los miles} point {hay un punto entre los miles} other {hay una marca entre los miles}}. Se leyó como {number}.',
    why: 'Otros programas leen esas marcas de otras maneras, o toman la celda por texto y no la suman.',
    fix: 'Escriba {number}.',
  },
  'number-ambiguous': {
    title: 'Este número se puede leer de dos maneras',
    message:
      '“{value}” puede ser {thousands} o {decimal}. Ningún otro número de este archivo permite saber cuál. Se leyó como {number}.',
    why: 'En unos países la marca separa los miles; en otros, los decimales. Una lectura es mil veces la otra.',
    fix: 'Si se trata de miles, escriba {thousands}. Si se trata de decimales, deje dos.',
  },
  'not-a-number': {
    title: 'Aquí se necesita un número',
    message: '“{value}” no se puede leer como número.',
    why: 'Solo un número se puede sumar con los de los otros países.',
    fix: 'Escriba el número en cifras, por ejemplo 250. Ponga las observaciones en la columna de comentarios.',
  },
  'decimals-not-allowed': {
    title: 'Se necesita un número entero',
    message: '“{value}” tiene decimales, pero lo que se cuenta en “{heading}” es entero.',
    why: 'Las personas, las leyes y las reuniones se cuentan una por una; una fracción indica un error.',
    fix: 'Escriba un número entero, por ejemplo 12.',
  },
  'negative-not-allowed': {
    title: 'El número es menor que cero',
    message: '“{value}” es menor que cero, pero “{heading}” necesita cero o más.',
    why: 'Los resultados se cuentan hacia arriba; un número menor que cero bajaría los totales.',
    fix: '{kind, select, share {Corrija el número. Si el resultado bajó de verdad, avise a la sede central.} other {Revise el número y escríbalo sin el signo menos.}}',
  },
  'percent-out-of-range': {
    title: 'Un porcentaje mayor que 100',
    message: 'El valor es {amount, number}, pero {indicator} es un porcentaje entre 0 y 100.',
    why: 'No es posible que más del 100 por ciento de un grupo sepa o haga algo.',
    fix: 'Corrija el valor, o elija un indicador que cuente personas o cosas.',
  },
  'non-latin-digits': {
    title: 'Dígitos de otra escritura',
    message: '“{value}” está escrito con dígitos de otra escritura. Se leyó como {number}.',
    why: 'Muchos programas que reciben el registro toman esos dígitos por texto y no los suman.',
    fix: 'Escriba el número con los dígitos del 0 al 9: {typed}.',
  },
  'unit-in-number-cell': {
    title: 'Hay una unidad junto al número',
    message:
      '“{value}” contiene un número y “{unit}”. {kind, select, unsure {El número se puede leer de dos maneras. Aquí solo puede ir el número.} other {Aquí solo puede ir el número {number}.}}',
    why: 'Una unidad en la celda puede indicar algo distinto de lo que cuenta la columna, como cajas en lugar de folletos.',
    fix: '{kind, select, money {Escriba {number} aquí y {currency} en “{currency_heading}”.} sign {Escriba {number} aquí y las tres letras de la moneda en “{currency_heading}”.} unsure {Escriba solo el número, sin separadores de miles. {currency, select, none {Si la unidad importa, escríbala en los comentarios.} sign {Escriba las tres letras de la moneda en “{currency_heading}”.} other {Escriba {currency} en “{currency_heading}”.}}} other {Escriba solo {number} y cambie el formato de la celda a Número. Si la unidad importa, escríbala en los comentarios.}}',
  },
  'percent-scale-suspect': {
    title: 'Un porcentaje menor que uno',
    message: 'El valor es {amount, number}. Para {indicator} eso significa {amount, number} por ciento.',
    why: 'Las hojas de cálculo guardan 58 por ciento como 0,58. El informe mostraría menos del uno por ciento.',
    fix: 'Si se trata de {percent, number} por ciento, escriba {percent, number}.',
  },
  'number-two-readings': {
    title: 'Nadie puede saber qué número es',
    message:
      '“{value}” puede ser {thousands} o {decimal}. En este archivo, los decimales están escritos de dos maneras.',
    why: 'Una lectura es mil veces la otra, así que una suposición podría cambiar un total hasta hacerlo irreconocible.',
    fix: 'Primero corrija los números que tienen el otro separador decimal. Si se trata de miles, escriba {thousands}.',
  },
  'number-convention-contradictory': {
    title: 'Los decimales están escritos de dos maneras',
    message: `{against, select, setting {{few, plural, one {Un número no concuerda} many {# de números no concuerdan} other {# números no concuerdan}} con el separador decimal que indica la configuración: {cells}${andMore}.} other {Los decimales están escritos de dos maneras. {many} con {way, select, point {coma} other {punto}}, {few} con {way, select, point {punto} other {coma}}: {cells}${andMore}. Los números que se pueden leer de ambas maneras, como 1.234, no se leen.}}`,
    why: 'Cuando un archivo mezcla los separadores, 1.234 puede ser más de mil o poco más de uno.',
    fix: '{against, select, even {Escriba los números sin separadores de miles, y use un solo separador decimal en todo el archivo.} other {Escriba {few, plural, one {este número} many {estos números} other {estos números}} sin separadores de miles y con el otro separador decimal.}}',
  },
  'precision-disagrees': {
    title: 'El valor y la precisión no concuerdan',
    message: `El valor “{value}” dice {words, select, ${aPrecision} other {“{words}”}}, pero la precisión dice {said, select, ${aPrecision} other {“{said}”}}. Se usaron las palabras del valor.`,
    why: 'El informe escribe “al menos” o “aproximadamente” antes de esas cifras, así que ambos deben decir lo mismo.',
    fix: 'Cambie la precisión o las palabras del valor para que concuerden.',
  },
  'merged-number': {
    title: 'Un valor que se cuenta está en una celda combinada',
    message: 'Esta celda está combinada con {from}. Lo que se cuenta necesita su propia celda en cada fila.',
    why: 'Nadie puede saber si un número combinado pertenece a una fila o a todas.',
    fix: 'Separe las celdas y escriba en cada fila solo su propio valor.',
  },
  'number-scientific': {
    title: 'Un número en notación científica',
    message:
      '“{value}” es una forma abreviada. Se leyó como {number}, pero puede que se hayan perdido los últimos dígitos.',
    why: 'Excel muestra así los números largos cuando una columna es angosta. Un archivo de texto conserva solo lo que se muestra.',
    fix: 'Ensanche la columna en el archivo original y guárdelo de nuevo, o escriba el número completo.',
  },
  'number-float-artefact': {
    title: 'Restos mínimos de un cálculo',
    message:
      'La celda contiene {stored}. Se leyó como {number}: los últimos dígitos son restos de un cálculo.',
    why: 'Los computadores guardan los decimales de una forma que deja diferencias mínimas, que nadie escribió.',
    fix: 'No hay que cambiar nada. Redondee la fórmula si quiere quitar esta observación.',
  },
  'number-shown-otherwise': {
    title: 'La celda muestra algo distinto de lo que contiene',
    message:
      'La celda muestra “{shown}”, pero contiene {number}, y se leyó {number}. Su formato cambia lo que se ve.',
    why: 'Quien lee el registro ve una cosa, y el informe da otra.',
    fix: 'Borre el formato de la celda, mire lo que contiene y corríjalo si está mal.',
  },
} satisfies Partial<NoticeWords>;
