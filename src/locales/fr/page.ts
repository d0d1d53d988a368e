import type { PageWords } from '../page-words.ts';
import { noBreak } from './grammar.ts';

/** What the offline page says. */
export const page: PageWords = {
  name: 'Français',
  rightToLeft: false,
  title: 'Vérifier des journaux d’activités',
  privacy: `Rien ne quitte cet ordinateur${noBreak}: la page n’a aucune connexion et ne garde rien.`,
  language: 'Langue',
  country: 'Pays',
  period: 'Période de rapport',
  asInFile: 'comme dans le fichier',
  drop: 'Déposer ici un ou plusieurs journaux',
  choose: 'Choisir des fichiers',
  kinds: 'xlsx, xlsm, csv, tsv, txt',
  starting: 'La page démarre…',
  ready: `Prêt${noBreak}: choisir un journal.`,
  reading: (name, at, count) => `Vérification de ${name} (${at} sur ${count})…`,
  cancel: 'Arrêter',
  cancelled: `Arrêté${noBreak}: les fichiers n’ont pas été vérifiés.`,
  noFile: 'Il n’y avait là aucun fichier. Ouvrir le dossier et y choisir les journaux.',
  tooLarge: (name, megabytes, most) =>
    `${name} est trop volumineux${noBreak}: ${megabytes} Mo. Cette page vérifie des fichiers de ${most} Mo au plus. Retirer les images et les feuilles qui ne font pas partie du journal.`,
  noMemory:
    'Les fichiers dépassent ce que ce navigateur peut tenir en mémoire. Vérifier moins de fichiers à la fois, ou fermer d’autres fenêtres.',
  fault: `Une erreur de cette page, pas des fichiers. Merci d’envoyer ces lignes au siège${noBreak}:`,
  saveMarked: 'Enregistrer le classeur marqué',
  saveHtml: 'Enregistrer le résultat',
  saveJson: 'Enregistrer pour les programmes (JSON)',
  copyText: 'Copier le texte',
  copied: 'Copié.',
  notCopied: 'Le navigateur ne permet pas de copier. Enregistrer plutôt le résultat.',
  needs: `Cette page a besoin d’un navigateur avec JavaScript${noBreak}: Chrome ou Edge 109, Firefox 115, Safari 16.4, ou plus récent.`,
};
