import type { ReplyWords } from '../../desk/words.ts';

const lists = new Intl.ListFormat('es', { type: 'conjunction' });

/** A mail to an office. */
export const reply: ReplyWords = {
  subject: (action, country, period) => `Asunto: ${action}, ${country}, registro del período ${period}`,
  greeting: 'Estimadas y estimados colegas:',
  thanks: (period) => `Gracias por su registro del período ${period}. Hemos recibido:`,
  file: (name, rows, activities) => `${name} (filas: ${rows}, actividades: ${activities})`,
  ready: 'El registro está listo para el informe y no hay nada que cambiar. Gracias por su dedicación.',
  remarks:
    'El registro está listo para el informe. Si el tiempo lo permite, les rogamos que revisen estos puntos. Si son correctos, no hay nada que cambiar.',
  toMend:
    'Antes de que el registro pueda entrar en el informe, quedan algunos puntos por corregir. Les rogamos que sigan este orden.',
  unreadable: 'No hemos podido leerlo todo. Les rogamos que sigan este orden.',
  nothing: (period) =>
    `Gracias por comunicarnos que no hubo actividades de las que informar en el período ${period}. Tomamos nota y no hace falta nada más.`,
  missing: (period) =>
    `Todavía no hemos recibido su registro del período ${period}. Si ya lo enviaron, les rogamos que lo envíen de nuevo. Si no hubo actividades, les rogamos que lo indiquen en la primera fila del registro vacío.`,
  whatToDo: 'Qué hacer',
  moreCauses: (count) => `Otros puntos que se ven al revisar el registro: ${count}.`,
  seeAll: (command) => `Este comando muestra cada celda: ${command}`,
  overlap({ kind, first, second }) {
    return {
      copy: `${first} y ${second} son el mismo archivo. Basta con uno y no hay que hacer nada.`,
      same: `${first} y ${second} contienen las mismas actividades. Les rogamos que nos digan cuál debemos usar.`,
      superseded: `Todas las actividades de ${first} están también en ${second}, que contiene más. Les rogamos que nos digan si sustituye al primero.`,
      partly: `Algunas actividades están en ${first} y en ${second}. Les rogamos que nos digan qué filas debemos usar.`,
      nothing: `${first} indica que no se hizo nada y ${second} contiene filas. Les rogamos que nos digan cuál debemos usar.`,
    }[kind];
  },
  partsMissing: (periods) =>
    `Les rogamos que envíen también las filas de ${lists.format(periods)}, o que nos digan que no las hay.`,
  longer: (files) =>
    `Las filas de ${lists.format(files)} indican un período más largo. Les rogamos que den a cada fila el período solicitado.`,
  by: (day) =>
    day === null
      ? 'Les agradeceríamos su respuesta lo antes posible.'
      : `Les agradeceríamos su respuesta a más tardar el ${day}.`,
  closing: 'Con nuestro agradecimiento y un cordial saludo,',
};
