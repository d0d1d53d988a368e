import type { NoticeWords } from '../../finding-words.ts';

/** K: limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'Há mais apontamentos do que os mostrados',
    message:
      '{limit, plural, one {Só é mostrado o primeiro apontamento} many {Só são mostrados os primeiros # de apontamentos} other {Só são mostrados os primeiros # apontamentos}} do tipo {kind}. Há mais.',
    why: 'Uma lista mais longa esconderia a causa, que quase sempre é uma só para todos.',
    fix: 'Corrija a causa dos apontamentos mostrados e verifique o arquivo de novo.',
  },
} satisfies Partial<NoticeWords>;
