import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import { type Category, noBreak, quoted } from './grammar.ts';
import { notices } from './notices/index.ts';

/** Stands for what a finding fills in. */
const anything = '…';

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'La cellule peut rester vide';
  if (need === 'C') return `La cellule doit être remplie ${when}`;
  return of === 'line' || name === 'activity_id'
    ? 'La cellule doit être remplie dans chaque ligne'
    : 'La cellule doit être remplie dans la première ligne d’une activité';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'Une cellule contient trois lettres, une année et un numéro, séparés par des traits d’union.',
  period: 'Une cellule contient une période du projet :',
  country: 'Une cellule contient',
  venue: 'Une cellule contient les trois lettres d’un pays du monde, quel qu’il soit, ou son nom.',
  list: 'Une cellule contient',
  'list-of': 'Une cellule contient, séparés par des points-virgules,',
  text: 'Une cellule contient des mots',
  texts: 'Une cellule contient des noms, séparés par des points-virgules.',
  date: 'Une cellule contient une date : année, mois et jour comme dans 2018-09-12, ou une date d’Excel.',
  number: 'Une cellule contient un nombre sans unité.',
  integer: 'Une cellule contient un nombre entier sans unité.',
  indicator: 'Une cellule contient',
  currency: 'Une cellule contient trois lettres.',
};

/** What indicators count, by the unit of the programme pack. */
const units: Readonly<Record<string, string>> = {
  bodies: 'des organes',
  broadcasts: 'des diffusions',
  documents: 'des documents',
  events: 'des événements',
  grants: 'des subventions',
  items: 'des exemplaires',
  messages: 'des messages',
  percent: 'une part en pour cent',
  percentage_points: 'des points de pourcentage',
  persons: 'des personnes',
  products: 'des produits',
  services: 'des services',
};

/** What `explain` says. */
export const explanation = ({ list, number, plural, languageName }: Grammar<Category>): ExplanationWords => ({
  columns: columnTexts,
  rule: generalWords('fr', notices, anything),
  families: {
    F: 'Règles sur les fichiers',
    S: 'Règles sur les feuilles et les lignes',
    H: 'Règles sur les en-têtes',
    C: 'Règles sur chaque cellule',
    L: 'Règles sur les codes',
    X: 'Règles entre les cellules d’une ligne',
    R: 'Règles entre les lignes',
    B: 'Règles entre les fichiers',
    P: 'Règles sur la protection de la vie privée',
    K: 'Limites du programme',
    D: 'Les textes du siège et le rapport',
  },
  index: 'Lancer gloact explain avec un nom ou un code de cette liste, par exemple : gloact explain status',
  columnsTitle: 'Colonnes du journal',
  need(column, when) {
    const rest = 'dans les lignes suivantes de la même activité, elle peut rester vide';
    const inherited = column.of === 'activity' && column.need !== 'O';
    return `${needed(column, when)}${inherited ? ` ; ${rest}` : ''}.`;
  },
  holds({ kind, max }, codes) {
    const begin = cells[kind];
    if (kind === 'text')
      return max === undefined
        ? `${begin}.`
        : `${begin}, au plus ${plural(max, { one: '# caractère', many: '# de caractères', other: '# caractères' })}.`;
    if (codes === 0 || kind === 'period') return begin;
    return kind === 'list-of'
      ? `${begin} un ou plusieurs de ces ${number(codes)} codes ou de leurs noms :`
      : `${begin} l’un de ces ${number(codes)} codes, ou l’un de ses noms :`;
  },
  examples: (given) => `Par exemple : ${given.join('   ')}`,
  headings: 'En-têtes qui sont lus :',
  headingsIn: (language, headings, more) =>
    `${languageName(language)} : ${quoted(headings).join(', ')}${more > 0 ? ` et ${number(more)} de plus` : ''}`,
  tag: (hxl) => `Étiquette HXL : ${hxl}`,
  codeOf: (column, heading) => `Un code pour « ${heading} » ; gloact explain ${column} les liste tous.`,
  indicator: ({ unit, objectives }, pillar) => {
    const under = objectives.length === 0 ? '' : `, objectif ${list(objectives)}`;
    return `Il compte ${units[unit] ?? unit.replaceAll('_', ' ')} et relève d’ordinaire du pilier « ${pillar} »${under}.`;
  },
  spellings: (names) => `Lu de la même façon : ${quoted(names).join(', ')}.`,
  why: `Pourquoi${noBreak}`,
  bad: `Faux${noBreak}`,
  good: `Juste${noBreak}`,
  soundRows: (count) =>
    count === 1
      ? 'Une ligne sans faute.'
      : plural(count, {
          one: '# ligne identique dans toutes ses cellules.',
          many: '# de lignes identiques dans toutes leurs cellules.',
          other: '# lignes identiques dans toutes leurs cellules.',
        }),
  empty: '(vide)',
  anything,
  legend: `${anything} tient lieu de ce que le journal contient à cet endroit.`,
});
