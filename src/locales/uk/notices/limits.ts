import type { NoticeWords } from '../../finding-words.ts';

/** Limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'Зауважень більше, ніж показано',
    message: 'Із зауважень {kind} показано лише перші, усього {limit, number}. Є й інші.',
    why: 'Довший перелік заступив би причину, а вона найчастіше спільна для всіх.',
    fix: 'Усуньте причину показаних зауважень і перевірте файл ще раз.',
  },
} satisfies Partial<NoticeWords>;
