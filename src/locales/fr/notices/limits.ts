import type { NoticeWords } from '../../finding-words.ts';

/** Notices about limits of the program. */
export const limits = {
  'limit-reached': {
    title: 'Il y a plus de constats que la liste n’en montre',
    message:
      'Des constats du type {kind}, seuls les {limit, number} premiers sont dans la liste. Il y en a d’autres.',
    why: 'Une liste plus longue cacherait la cause, le plus souvent la même pour tous.',
    fix: 'Corriger la cause des constats de la liste et vérifier de nouveau le fichier.',
  },
} satisfies Partial<NoticeWords>;
