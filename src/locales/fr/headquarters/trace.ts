import type { TraceWords } from '../../../formats/trace.ts';
import { noBreak } from '../grammar.ts';

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** What is said of a number and the rows behind it. */
export const trace: TraceWords = {
  rules: {
    sum: 'La somme de ses lignes.',
    distinct: 'Chaque chose est comptée une fois, au stade le plus avancé qu’elle a atteint.',
    latest: 'La dernière valeur de ses lignes.',
    max: 'La valeur la plus élevée de ses lignes.',
    mean: 'La moyenne de ses lignes.',
  },
  follows: 'Il découle d’autres chiffres du rapport, ou de la configuration du programme.',
  hidden:
    'Il n’est pas montré, afin de protéger des personnes. Le fichier ne contient ni sa valeur ni ses lignes.',
  noRows: `Il additionne d’autres chiffres du rapport${noBreak}: ceux de son pilier, comptés de cette manière.`,
  rows: (count, files) => `${plural(count, 'ligne', 'lignes')} dans ${plural(files, 'fichier', 'fichiers')}.`,
  sheet: (name) => `feuille «${noBreak}${name}${noBreak}»`,
  row: (row) => `ligne ${row}`,
  cited: (places) => `Cité dans les textes du siège${noBreak}: ${places.join(', ')}.`,
  noFigure: (asked, near) => [
    asked === null ? 'Aucun chiffre n’a été indiqué.' : `Aucun chiffre du fichier ne s’appelle ${asked}.`,
    near.length === 0
      ? 'Prendre un nom dans le fichier des chiffres, par exemple PV-01.total.'
      : `Peut-être s’agit-il de ${near.join(', ')}.`,
  ],
  olderFile: (path) => [
    `${path} ne dit pas comment ses chiffres sont imprimés.`,
    'L’écrire de nouveau avec compile-report --figures.',
  ],
  verify: {
    identical: (path) => `${path} est ce que donnent ses journaux, octet pour octet.`,
    sameFigures: (path) =>
      `${path}${noBreak}: tous les chiffres sont ceux que donnent les journaux, ses mots ou sa présentation diffèrent.`,
    differ: (path, count, following) =>
      `${path}${noBreak}: ${plural(count, 'chiffre diffère', 'chiffres diffèrent')} de ce que donnent les journaux aujourd’hui${
        following === 0
          ? ''
          : `, ainsi que ${plural(following, 'chiffre qui en découle', 'chiffres qui en découlent')}`
      }.`,
    figure: (name, before, after) =>
      `${name}${noBreak}: ${before ?? 'absent'}, maintenant ${after ?? 'absent'}`,
    notCompiled: 'Les journaux ne peuvent pas être compilés en l’état, voir gloact validate.',
    noReport: (path) => [
      `${path} ne peut pas être lu.`,
      'Nommer le rapport qui a été écrit à côté du fichier des chiffres.',
    ],
  },
};
