import type { HtmlWords } from '../../formats/html/words.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, noBreak } from './grammar.ts';
import { decimals, delimiters, orders } from './inspection.ts';

/** What the page says around the findings. */
export const html = ({ number, plural }: Grammar<Category>, locale: string): HtmlWords => ({
  locale,
  number,
  title: 'Vérification des journaux',
  skip: 'Aller aux constats',
  asOf: (day) => `Les règles prennent le ${day} pour date du jour.`,
  toDo: 'Que faire, dans cet ordre',
  nothingToDo: 'Il n’y a rien à changer.',
  cells: (count) => plural(count, { one: '# endroit', many: '# d’endroits', other: '# endroits' }),
  files: 'Fichiers',
  names: {
    file: 'Fichier',
    country: 'Pays',
    period: 'Période',
    rows: 'Lignes',
    activities: 'Activités',
    verdict: 'Résultat',
    sheet: 'Feuille',
    headings: 'Titres des colonnes',
    encoding: 'Encodage',
    separator: 'Cellules séparées par',
    dates: 'Dates',
    decimals: 'Signe décimal',
  },
  howRead: 'Comment le fichier a été lu',
  assumed: 'Ce qui a été supposé, et ce qu’il faut savoir',
  row: (row) => `ligne ${row}`,
  dateOrders: orders,
  decimals: decimals,
  separators: delimiters,
  excerpt: (sheet) =>
    sheet === null ? 'Extrait du fichier' : `Extrait de la feuille «${noBreak}${sheet}${noBreak}»`,
  thisCell: 'cette cellule',
  inList: 'voir dans la liste',
  all: 'Tous les constats',
  none: 'Rien n’a été constaté.',
  cut: (listed, total) =>
    `Constats comptés${noBreak}: ${number(total)}. Constats affichés ici, les premiers${noBreak}: ${number(listed)}.`,
  where: 'Où',
  what: 'Ce qui s’y trouve, et que faire',
  filters: {
    search: 'Rechercher',
    severity: 'Importance',
    column: 'Colonne',
    cause: 'Règle',
    file: 'Fichier',
  },
  any: 'Tout',
  clear: 'Tout afficher',
  shown: (shown, total) => `Affichés${noBreak}: ${shown} sur ${total}`,
  noMatch: 'Aucun constat ne correspond. Choisir « Tout afficher » pour revoir la liste.',
  more: 'Afficher plus',
  part: (from, to) => `Constats ${from} à ${to}`,
  madeBy: (tool) =>
    `Produit par ${tool}. Cette page n’envoie et ne charge rien${noBreak}; ce qui ressemble à des données personnelles est masqué.`,
});
