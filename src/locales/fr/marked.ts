import type { MarkedWords } from '../../marked/words.ts';
import { noBreak } from './grammar.ts';

/** What a marked workbook says. */
export const marked: MarkedWords = {
  sheet: 'Constats',
  title: (file) => `Ce qui a été relevé dans ${file}`,
  how: 'Corriger chaque cellule à sa place, enregistrer, puis vérifier ce fichier de nouveau. Les couleurs, les notes et cette feuille sont alors refaites.',
  nothing: `Rien n’a été relevé${noBreak}: il n’y a rien à corriger.`,
  since: ({ fixed, still, new: fresh }) =>
    `Depuis la dernière vérification${noBreak}: corrigés ${fixed}, toujours là ${still}, nouveaux ${fresh}.`,
  states: { fixed: 'corrigé', still: 'toujours là', new: 'nouveau' },
  causes: 'À corriger, dans cet ordre',
  known: 'Ce qui a été supposé, et ce qu’il faut savoir',
  cells: 'Toutes les cellules',
  fixed: 'Corrigé depuis la dernière vérification',
  columns: {
    number: 'N°',
    severity: 'Importance',
    where: 'Où',
    column: 'En-tête',
    count: 'Cellules',
    value: 'Contenu',
    what: 'Ce qui ne va pas',
    toDo: 'Que faire',
    since: 'Suivi',
  },
  wholeFile: 'fichier entier',
  listed: (shown, total) => `La liste donne un à un les ${shown} premiers constats sur ${total}.`,
  noted: (shown, total) =>
    `Les notes sont sur les ${shown} premières cellules sur ${total}${noBreak}; toutes sont en couleur et dans la liste.`,
  talked: (cells) => `Ces cellules portent une conversation et ne reçoivent pas de note${noBreak}: ${cells}.`,
  refused: {
    signed:
      'Il porte une signature numérique, que tout changement annulerait. Une copie enregistrée sans la signature peut être marquée.',
    tracked:
      'Il garde la liste des modifications de plusieurs personnes. Une copie qui n’est pas partagée peut être marquée.',
    unread: 'Il n’a pas pu être lu.',
    long: 'Il a trop de lignes ou de colonnes pour un classeur marqué.',
    damaged:
      'Une partie du classeur ne peut pas être modifiée sans risque. Ouvert puis enregistré de nouveau dans Excel, il peut être marqué.',
  },
  notMarked: (file, why) => `${file} n’a pas été marqué. ${why}`,
  next: (file) => `Étape suivante${noBreak}: ouvrir ${file}`,
  nextSeveral: (count, folder) =>
    `Étape suivante${noBreak}: ouvrir les fichiers marqués dans ${folder} (fichiers${noBreak}: ${count})`,
};
