import type { NoticeWords } from '../../finding-words.ts';

/** L: codes of lists. */
export const codes = {
  'code-unknown': {
    title: 'El valor no está en la lista',
    message:
      '“{text}” no está en la lista de “{heading}”.{more, plural, =0 {} one { Tampoco lo está otro elemento de la celda: {others}.} many { Tampoco lo están # de elementos más de la celda, como {others}.} other { Tampoco lo están # elementos más de la celda, como {others}.}}',
    why: 'Solo los valores de las listas comunes se pueden sumar entre todos los países.',
    fix: '{shown, select, none {Escriba las tres letras del país, como THA.} closest {Use el valor correcto, quizás {codes}. Para verlos todos ({count, number}), ejecute: gloact explain {column}.} first {Elija de una lista de {count, number} valores, como {codes}. Para verlos todos, ejecute: gloact explain {column}.} other {Use uno de estos: {codes}.}}',
  },
  'code-near': {
    title: 'El valor es casi correcto',
    message:
      '“{text}” no está en la lista de “{heading}”. El valor más cercano es “{near}”.{more, plural, =0 {} one { La celda contiene otro elemento casi correcto: {others}.} many { La celda contiene # de elementos más que son casi correctos, como {others}.} other { La celda contiene # elementos más que son casi correctos, como {others}.}}',
    why: 'Una suposición podría contar la actividad en el lugar equivocado, así que la decisión queda en la oficina.',
    fix: 'Escriba “{near}” si eso es lo que quiere decir.',
  },
  'country-confused': {
    title: 'Otro país con un nombre parecido',
    message:
      '“{text}” no es uno de los países de este programa. {name} ({code}) sí lo es, y su nombre es parecido.',
    why: 'Las cifras de un país nunca deben figurar como de otro.',
    fix: 'Escriba {code} si se trata de {name}; si no, quite la fila de este registro.',
  },
} satisfies Partial<NoticeWords>;
