import type { ReportWords } from '../../report/words.ts';

/** The notes that headquarters keeps beside a report. */
export const notes: ReportWords['notes'] = {
  title: 'Notes internes : ne pas transmettre au bailleur',
  purpose:
    'Ce sur quoi repose le rapport, pour retrouver l’origine des chiffres. Ces notes restent au siège.',
  programme: 'Dossier de programme',
  limit: 'Nombres masqués au-dessous de',
  filesCaption: 'Fichiers reçus et lus',
  findingsCaption: 'Constats restés dans les fichiers, par type',
  noFindings: 'La vérification n’a rien laissé à corriger ni à regarder.',
  leftOut: {
    error: (rows) => `Lignes écartées en raison d’erreurs : ${rows}.`,
    joint: (rows) => `Événements communs dont le compte est laissé à un autre journal : ${rows}.`,
    'not-a-result': (rows) => `Valeurs d’activités seulement prévues, reportées ou annulées : ${rows}.`,
    incomplete: (rows) => `Lignes sans pays, indicateur, pilier, période ou statut : ${rows}.`,
    overlaps: (rows) => `Lignes d’une période plus longue que celle du rapport : ${rows}.`,
    unjoined: (rows) => `Lignes qui pourraient compter une seconde fois ce qu’une autre a compté : ${rows}.`,
  },
  nothingLeftOut: 'Aucune ligne qui déclare un résultat n’est écartée.',
};
