import type { ReportWords } from '../../report/words.ts';
import { withheld } from './report-numbers.ts';

/** What stands where there is no number or text. */
export const gaps: ReportWords['gaps'] = {
  noLog: 'aucun journal',
  unreadLog: 'journal illisible',
  uncountedLog: 'aucune ligne comptée',
  longerLog: 'période plus longue',
  emptyLog: 'journal vide',
  nothingDone: 'aucune activité',
  leftProgramme: 'pays sorti',
  notReported: 'non déclaré',
  noTarget: 'sans cible',
  notMeasured: 'non mesuré',
  noEvidence: 'aucune citée',
  noBaseline: 'non établie',
  severalWays: 'plusieurs modes',
  severalPillars: 'plusieurs piliers',
  otherCountries: 'autres pays',
  shareItself: 'sans objet',
  notShown: withheld,
  noTotal: 'par pays',
  growthUnknown: 'progression inconnue',
  noDates: 'dates non indiquées',
  noReason: 'motif non indiqué',
  noMeasure: 'aucune mesure déclarée',
  unknownCountry: 'inconnu',
  noCurrency: 'sans devise',
  noPillar: 'inconnu',
};

/** The same, explained. */
export const gapNotes: ReportWords['gapNotes'] = {
  noLog: '« Aucun journal » : aucun journal de la période n’a été reçu.',
  unreadLog: '« Journal illisible » : un journal de la période a été reçu, mais n’a pas pu être lu.',
  uncountedLog:
    '« Aucune ligne comptée » : un journal de la période a été reçu, mais chacune de ses lignes contient une erreur.',
  longerLog:
    '« Période plus longue » : le journal reçu porte sur une période plus longue ; aucune de ses lignes n’est comptée.',
  emptyLog: '« Journal vide » : un journal de la période a été reçu, mais ne contient aucune ligne.',
  nothingDone: '« Aucune activité » : le bureau déclare n’avoir mené aucune activité pendant la période.',
  leftProgramme: '« Pays sorti » : le pays avait quitté le programme avant la période.',
  notReported:
    '« Non déclaré » : aucun bureau n’a donné de valeur comptée ici, ce qui ne veut pas dire zéro.',
  notMeasured:
    '« Non mesuré » : aucune valeur de cet effet direct n’est connue, ce qui ne veut pas dire zéro.',
  severalWays:
    '« Plusieurs modes » : les personnes sont comptées de plusieurs façons, et la cible ne précise pas laquelle vaut.',
  severalPillars: '« Plusieurs piliers » : les résultats de l’indicateur relèvent de plusieurs piliers.',
  otherCountries: '« Autres pays » : ce qui est déclaré provient de pays sans cible.',
  shareItself:
    '« Sans objet » : la valeur est elle-même un pourcentage ou un écart en points, à lire en regard de sa cible.',
  noTotal: '« Par pays » : les pourcentages de plusieurs pays n’ont pas de total.',
};
