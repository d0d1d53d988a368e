import type { NoticeWords } from '../../finding-words.ts';

/** Limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'Замечаний больше, чем показано',
    message: 'Показаны только первые замечания с кодом {kind}, их {limit, number}. Есть и другие.',
    why: 'Более длинный список заслонил бы причину, а она чаще всего общая для всех.',
    fix: 'Устраните причину показанных замечаний и проверьте файл ещё раз.',
  },
} satisfies Partial<NoticeWords>;
