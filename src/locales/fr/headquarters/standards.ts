import type { StandardsWords } from '../../../standards/words.ts';
import { noBreak } from '../grammar.ts';

/** What is said to headquarters of schemas and exports. */
export const standards: StandardsWords = {
  schema: {
    title: (action) => `Journal des activités de ${action}`,
    about: `Les lignes telles que gloact export les écrit${noBreak}: codes du programme, jours sous la forme AAAA-MM-JJ, nombres sans séparateurs, et rien là où la cellule est vide. Ce qui décrit une activité figure dans chacune de ses lignes. La vérification des journaux va plus loin${noBreak}: gloact schema --format markdown énumère ce qu’aucun schéma ne dit.`,
    row: `Une ligne de résultat${noBreak}: une activité, un indicateur et une période.`,
    head: {
      column: 'Colonne',
      heading: 'En-tête',
      need: 'Obligatoire',
      holds: 'Contenu',
      hxl: 'Balise HXL',
      what: 'À quoi elle sert',
    },
    needs: { R: 'toujours', C: 'sous condition', O: 'non' },
    holds: {
      text: 'texte',
      form: 'un identifiant de la forme fixée par le programme',
      day: 'un jour, AAAA-MM-JJ',
      number: 'un nombre, non négatif',
      whole: 'un nombre entier, non négatif',
    },
    codes: (named, more) =>
      `l’un de ${named.join(', ')}${more === 0 ? '' : ` et ${more} ${more === 1 ? 'autre' : 'autres'}`}`,
    several: 'plusieurs sont séparés par des points-virgules',
    unsaid: 'Ce que les schémas ne disent pas',
    unsaidAbout: `Les schémas disent ce que peut contenir chaque cellule d’une ligne, et ce qu’une cellule exige d’une autre${noBreak}; des textes libres, seulement qu’ils ne sont pas vides. gloact validate constate aussi ce qui suit${noBreak}:`,
    unsaidHead: {
      rule: 'Règle',
      title: 'Ce qui est constaté',
      why: 'Pourquoi aucun schéma ne le dit',
    },
    why: {
      reading: 'Il s’agit du fichier et de sa lecture, avant qu’il y ait des lignes.',
      remark: `C’est une remarque${noBreak}: la ligne est retenue malgré tout.`,
      text: 'Il s’agit de ce qui figure dans un texte ou à côté du journal.',
      sum: 'Il faut additionner.',
      days: 'Il faut comparer des jours.',
      rows: 'Il faut plusieurs lignes pour le voir.',
      files: 'Il faut le nom du fichier ou d’autres fichiers pour le voir.',
      report: 'Il s’agit de ce que le siège rédige.',
    },
  },
};
