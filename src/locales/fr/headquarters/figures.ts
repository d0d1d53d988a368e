import type { FiguresWords } from '../../../report/figures-workbook.ts';
import { noBreak } from '../grammar.ts';

/** Le classeur des chiffres. */
export const figures: FiguresWords = {
  title: (report) => `Chiffres du rapport${noBreak}: ${report}`,
  about:
    'Chaque nombre que donnent le rapport et ceux qui l’ont précédé, et les lignes des journaux dont il vient. Les nombres non divulgués n’ont ni valeur ni lignes. Ne pas transmettre au bailleur de fonds.',
  sheets: { figures: 'Chiffres', rows: 'Lignes' },
  columns: {
    report: 'Rapport',
    name: 'Nom dans les textes',
    table: 'Tableau',
    pillar: 'Pilier',
    indicator: 'Indicateur',
    label: 'Ce que c’est',
    basis: 'Personnes comptées comme',
    country: 'Pays',
    activity: 'Activité',
    column: 'Nombre',
    value: 'Valeur',
    precision: 'Précision',
    printed: 'Tel qu’imprimé',
    unit: 'Unité',
    rule: 'Mode de calcul',
    rows: 'Lignes',
    id: 'Identifiant',
  },
  rowColumns: ['Identifiant du chiffre', 'Rapport', 'Période', 'Activité', 'Fichier', 'Feuille', 'Ligne'],
  written: (path) =>
    `${path} est écrit${noBreak}: tous les chiffres et leurs lignes dans un classeur, à ne pas transmettre au bailleur de fonds.`,
  tooMany: (path, rows, most) =>
    rows === null
      ? [
          `${path} dépasserait ${most / 2 ** 20}${noBreak}Mo, et aucune commande ne relit un tel fichier. Aucun rapport n’a été écrit.`,
          'Compiler le rapport d’un seul pays à la fois avec --country, ou omettre --figures.',
        ]
      : [
          `${path} aurait ${rows.toLocaleString('fr')} lignes, et une feuille d’Excel n’en contient que ${most.toLocaleString('fr')}. Aucun rapport n’a été écrit.`,
          'Écrire les chiffres en .json, ou compiler le rapport d’un seul pays à la fois avec --country.',
        ],
};
