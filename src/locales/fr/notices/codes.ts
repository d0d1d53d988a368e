import type { NoticeWords } from '../../finding-words.ts';

/** Notices about codes. */
export const codes = {
  'code-unknown': {
    title: 'La valeur n’est pas dans la liste',
    message:
      '« {text} » n’est pas dans la liste pour « {heading} ».{more, plural, =0 {} one { Il en va de même pour un autre élément de la cellule : {others}.} many { Il en va de même pour # d’autres éléments de la cellule, par exemple {others}.} other { Il en va de même pour # autres éléments de la cellule, par exemple {others}.}}',
    why: 'Seules les valeurs des listes communes peuvent être additionnées pour tous les pays.',
    fix: '{shown, select, none {Écrire les trois lettres du pays, par exemple THA.} closest {Utiliser la valeur voulue, peut-être {codes}. Pour voir les {count, number}, lancer : gloact explain {column}.} first {Choisir dans une liste de {count, number} valeurs, par exemple {codes}. Pour tout voir, lancer : gloact explain {column}.} other {Utiliser l’une de ces valeurs : {codes}.}}',
  },
  'code-near': {
    title: 'La valeur est presque juste',
    message:
      '« {text} » n’est pas dans la liste pour « {heading} ». La valeur la plus proche est « {near} ».{more, plural, =0 {} one { La cellule contient un autre élément presque juste : {others}.} many { La cellule contient # d’autres éléments presque justes, par exemple {others}.} other { La cellule contient # autres éléments presque justes, par exemple {others}.}}',
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
