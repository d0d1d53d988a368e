import type { NoticeWords } from '../../finding-words.ts';

const anOrder = '{order, select, mdy {mes, día, año} other {día, mes, año}}';
const andMore = '{more, plural, =0 {} one { y # más} many { y # más} other { y # más}}';

/** C301 to C309, C323, C342: dates. */
export const dates = {
  'date-impossible': {
    title: 'Esta fecha no existe',
    message:
      '{days, plural, =0 {“{value}” no es una fecha: no existe el mes {month}.} one {“{value}” no existe: ese mes tiene # día en {year}.} many {“{value}” no existe: ese mes tiene # de días en {year}.} other {“{value}” no existe: {month, select, 1 {enero} 2 {febrero} 3 {marzo} 4 {abril} 5 {mayo} 6 {junio} 7 {julio} 8 {agosto} 9 {septiembre} 10 {octubre} 11 {noviembre} 12 {diciembre} other {ese mes}} tiene # días en {year}.}}',
    why: 'Una fecha que no existe no pone la actividad en ningún período, así que la actividad saldría del informe.',
    fix: 'Escriba el día, el mes y el año correctos, por ejemplo 2018-09-24.',
  },
  'date-unreadable': {
    title: 'Esta fecha no se puede leer',
    message:
      '{trouble, select, day {“{value}” no tiene día. Se necesita una fecha completa: día, mes y año.} year {“{value}” no tiene año. Se necesita una fecha completa: día, mes y año.} days {“{value}” contiene dos fechas: {first} y {last}. Cada una necesita su propia celda.} several {“{value}” parece contener más de una fecha. Aquí se necesita una sola.} time {“{value}” es una hora. Aquí se necesita una fecha.} other {“{value}” no se puede leer como fecha.}}',
    why: 'El informe ordena las actividades por sus fechas y las compara con el período.',
    fix: '{trouble, select, days {Escriba {first} en “{start_date_heading}” y {last} en “{end_date_heading}”.} other {Escriba una sola fecha completa como año-mes-día, por ejemplo 2018-09-24.}}',
  },
  'date-two-digit-year': {
    title: 'El año tiene solo dos dígitos',
    message:
      '“{value}” tiene dos dígitos para el año. Se leyó como {date}: {proof, select, only {no puede ser ninguna otra fecha} project {ninguna otra lectura cae dentro del proyecto} id {ninguna otra lectura concuerda con el año del identificador de la actividad} period {ninguna otra lectura concuerda con el período del informe} order {otras fechas de este archivo están escritas en este orden} other {la configuración indica este orden}}.',
    why: 'Dos dígitos pueden corresponder a dos siglos, y pueden confundirse con un día.',
    fix: 'Escriba {date}.',
  },
  'date-ambiguous': {
    title: 'Hay fechas que se pueden leer de dos maneras',
    message: `{count, plural, one {Una fecha se puede} many {# de fechas se pueden} other {# fechas se pueden}} leer de dos maneras, por ejemplo “{example}”. {basis, select, cells {En este archivo, {proof, plural, one {otra fecha demuestra} many {otros # de fechas demuestran} other {otras # fechas demuestran}} el orden ${anOrder}, por ejemplo {proven}.} setting {La configuración indica que el orden es ${anOrder}.} habit {Ninguna otra fecha de este archivo demuestra el orden. En el país suele ser ${anOrder}.} other {Ninguna otra fecha de este archivo demuestra el orden. No se conoce el país, así que se toma ${anOrder}.}} {example} se leyó como {reading}.`,
    why: 'Un día tomado por un mes mueve una actividad varios meses, y a veces a otro período.',
    fix: 'No hay que cambiar nada si está bien. Si no, escriba las fechas como año-mes-día.',
  },
  'date-serial-number-shown-as-number': {
    title: 'Una fecha se muestra como número',
    message: '“{value}” es el número de un día en Excel. Se leyó como {date}.',
    why: 'Excel cuenta los días y muestra la cuenta cuando una celda perdió el formato de fecha. Nadie puede revisar a simple vista una fecha así.',
    fix: 'Cambie el formato de la celda a Fecha, o escriba {date}.',
  },
  'date-with-time-dropped': {
    title: 'Se omitió la hora',
    message: '“{value}” contiene también la hora {time}. Se conserva solo la fecha: {date}.',
    why: 'El registro anota días. Una hora suele ser un resto que dejó otro programa.',
    fix: 'No hay que cambiar nada si la fecha está bien. Escriba {date} para quitar esta observación.',
  },
  'date-whole-needed': {
    title: 'Se necesita la fecha completa',
    message:
      '{reason, select, order {“{value}” puede ser {first} o {second}. Las fechas de este archivo están escritas en dos órdenes, así que nadie puede saberlo.} year {“{value}” puede ser {first} o {second}. El año tiene dos dígitos, y nada en la fila ni en el archivo lo decide.} other {“{value}” tiene dos dígitos para el año. Se lea como se lea, queda fuera del proyecto.}}',
    why: 'Una suposición podría mover la actividad meses o años, y llevarla al informe de otro período.',
    fix: '{reason, select, order {Primero corrija las fechas que están en el otro orden. Si este hallazgo vuelve a aparecer, escriba {first} o {second}.} year {Escriba la fecha correcta como año-mes-día: {first} o {second}.} other {Escriba la fecha con cuatro dígitos para el año, por ejemplo 2018-09-24.}}',
  },
  'non-gregorian-calendar-suspect': {
    title: 'Una fecha de otro calendario',
    message:
      '“{value}” parece ser una fecha del calendario {calendar, select, nepali {nepalí (Bikram Sambat)} buddhist {budista} islamic {islámico} other {persa}}. El registro necesita el calendario internacional.',
    why: 'El informe reúne a los países, así que todas las fechas deben ser de un mismo calendario. Nunca se convierte una fecha por suposición.',
    fix: 'Escriba la fecha del calendario internacional, por ejemplo 2018-09-24.',
  },
  'date-in-other-zone': {
    title: 'La fecha cambia con la zona horaria',
    message:
      '“{value}” contiene la fecha {typed} y la hora {time} de otra zona horaria. En {country} ese momento cae el {local}. Se leyó como {date}.',
    why: 'Los programas suelen guardar la medianoche con la hora de otro lugar, y así queda la fecha del día anterior.',
    fix: 'Averigüe el día y escríbalo sin hora: {local} o {typed}.',
  },
  'date-order-contradictory': {
    title: 'Las fechas están escritas en dos órdenes',
    message: `{against, select, setting {{few, plural, one {Una fecha no puede} many {# de fechas no pueden} other {# fechas no pueden}} estar en el orden que indica la configuración: {cells}${andMore}.} other {Las fechas están escritas en dos órdenes. {many} con el {way, select, mdy {día} other {mes}} primero, {few} con el {way, select, mdy {mes} other {día}} primero: {cells}${andMore}. Las fechas que se pueden leer de ambas maneras, como 03/04/2018, no se leen.}}`,
    why: 'Cuando un archivo mezcla los órdenes, una fecha como 03/04/2018 puede ser de marzo o de abril.',
    fix: '{against, select, even {Escriba todas las fechas como año-mes-día. Por ejemplo, “{example}” es {typed}.} other {Escriba {few, plural, one {esta fecha} many {estas fechas} other {estas fechas}} como año-mes-día. “{example}” es {typed}.}}',
  },
} satisfies Partial<NoticeWords>;
