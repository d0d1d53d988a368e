import type { CorrectedWords } from '../../corrected/words.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'En-têtes dans les termes du modèle',
    codes: 'Codes à la place d’autres noms',
    near: 'Codes avec une lettre fausse',
    letters: 'Lettres semblables d’un autre alphabet',
    numbers: 'Nombres saisis comme texte',
    dates: 'Dates saisies autrement',
    periods: 'Périodes saisies autrement',
    currencies: 'Monnaies par leur code',
    blanks: 'Espaces et caractères cachés',
  },
  leftTitle: 'Laissé tel quel',
  left: {
    formula: 'Une formule donne la valeur',
    merged: 'La cellule est fusionnée ou barrée',
    locked: 'La cellule est verrouillée',
    table: 'L’en-tête est une colonne d’un tableau Excel',
    words: 'Des formules, un filtre ou un tableau croisé peuvent chercher ce texte',
    fonts: 'Le texte a plusieurs polices',
    'column-a': 'Les lignes sont dans une seule colonne',
    unsound: 'La ligne n’est pas écrite correctement',
    letter: 'Une lettre manque dans l’encodage du fichier',
    encoding: 'Les fichiers dans cet encodage ne sont pas écrits',
    equals: 'Le texte deviendrait une formule',
    proof: 'D’autres cellules sont lues d’après celle-ci',
    doubt: 'La ligne est d’abord à regarder',
    signed: 'Le classeur est signé',
    tracked: 'Le classeur garde une liste de ses modifications',
  },
  under: (title, text) => `${title} : ${text}`,
  change: (before, after) => `« ${before} » → « ${after} »`,
  summary: (file, cells, copy) =>
    copy === null
      ? `Cellules à corriger dans ${file} : ${cells}. Rien n’a été écrit.`
      : `Cellules de ${file} corrigées dans ${copy} : ${cells}.`,
  same: (file, copy) =>
    copy === null ? `Rien à corriger dans ${file}.` : `Rien à corriger : ${copy} est identique à ${file}.`,
  next: (command) => `Ensuite : ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} ne se termine pas par ${ending}.`,
    'La copie est un fichier du même type : lui donner un tel nom.',
  ],
  copyNeeded: [
    'La copie n’a pas de nom.',
    'En ajouter un, par exemple -o corrige.xlsx, ou voir avec --dry-run ce qui changerait.',
  ],
  unsafe: (file) => [
    `${file} n’a pas été corrigé : la copie serait lue autrement.`,
    'L’enregistrer en .xlsx ou en CSV UTF-8, puis relancer gloact fix.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} n’a pas été corrigé : il a ${found.toLocaleString('fr')} ${{ bytes: 'octets', cells: 'cellules', characters: 'caractères' }[what]} ou plus, pour un maximum de ${most.toLocaleString('fr')}.`,
    'Partager le journal en plusieurs fichiers, puis lancer gloact fix sur chacun.',
  ],
  sheet: {
    name: 'Corrections',
    title: 'Ce que gloact fix a corrigé',
    about: 'Rien d’autre n’a été modifié dans ce classeur. Cette feuille ne fait pas partie du journal.',
    heads: {
      cell: 'Première cellule',
      column: 'Colonne',
      kind: 'Ce qui a été corrigé',
      before: 'Avant',
      after: 'Après',
      cells: 'Toutes les cellules',
    },
  },
};
