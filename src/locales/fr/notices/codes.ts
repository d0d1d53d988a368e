import type { NoticeWords } from '../../finding-words.ts';

/** Notices about codes. */
export const codes = {
  'code-unknown': {
    title: 'Le code n’est pas dans la liste',
    message: '« {text} » n’est pas dans la liste pour « {heading} ».',
    why: 'Seuls les codes des listes communes peuvent être additionnés pour tous les pays.',
    fix: '{shown, select, none {Écrire les trois lettres du pays, par exemple THA.} closest {Utiliser le code voulu, peut-être {codes}. Pour voir les {count, number}, lancer : gloact explain {column}.} first {Choisir dans une liste de {count, number} codes, par exemple {codes}. Pour tout voir, lancer : gloact explain {column}.} other {Utiliser l’un de ces codes : {codes}.}}',
  },
  'code-near': {
    title: 'Le code est presque juste',
    message: '« {text} » n’est pas dans la liste pour « {heading} ». Le code le plus proche est « {near} ».',
    why: 'Deviner pourrait compter l’activité au mauvais endroit : le choix revient au bureau.',
    fix: 'Écrire « {near} » si c’est bien cela.',
  },
  'country-confused': {
    title: 'Un autre pays au nom semblable',
    message:
      '« {text} » n’est pas l’un des pays de ce programme. {name} ({code}) en est un, et son nom est semblable.',
    why: 'Les chiffres d’un pays ne doivent jamais être déclarés sous un autre.',
    fix: 'Écrire {code} s’il s’agit de {name} ; sinon, retirer la ligne de ce journal.',
  },
} satisfies Partial<NoticeWords>;
