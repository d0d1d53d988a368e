import type { NoticeWords } from '../../finding-words.ts';

/** K: limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'Hay más hallazgos de los que se muestran',
    message:
      'Solo se muestran los primeros {limit, plural, one {# hallazgo} many {# de hallazgos} other {# hallazgos}} del tipo {kind}. Hay más.',
    why: 'Una lista más larga ocultaría la causa, que casi siempre es una sola para todos.',
    fix: 'Corrija la causa de los hallazgos que se muestran y revise de nuevo el archivo.',
  },
} satisfies Partial<NoticeWords>;
