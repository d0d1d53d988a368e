import type { NoticeWords } from '../../finding-words.ts';

/** L: codes of lists. */
export const codes = {
  'code-unknown': {
    title: 'El código no está en la lista',
    message: '“{text}” no está en la lista de “{heading}”.',
    why: 'Solo los códigos de las listas comunes se pueden sumar entre todos los países.',
    fix: '{shown, select, none {Escriba las tres letras del país, como THA.} closest {Use el código correcto, quizás {codes}. Para verlos todos ({count, number}), ejecute: gloact explain {column}.} first {Elija de una lista de {count, number} códigos, como {codes}. Para verlos todos, ejecute: gloact explain {column}.} other {Use uno de estos: {codes}.}}',
  },
  'code-near': {
    title: 'El código es casi correcto',
    message: '“{text}” no está en la lista de “{heading}”. El código más cercano es “{near}”.',
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
