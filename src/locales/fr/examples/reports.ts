import type { HeadquartersSentences } from '../../../formats/example-words.ts';

/** Examples of notices about the texts of headquarters and the report. */
export const reports = {
  'narrative-unreadable': {
    bad: 'Un fichier qu’un éditeur de texte a enregistré en UTF-16.',
    good: 'Le même fichier, enregistré en UTF-8.',
  },
  'narrative-stranger': {
    bad: 'Un fichier pillars/preventon.md.',
    good: 'Un fichier pillars/prevention.md.',
  },
  'narrative-not-set': {
    bad: 'Un tableau dessiné avec des balises HTML.',
    good: 'Le même tableau en Markdown.',
  },
  'narrative-hidden-sign': {
    bad: 'Une ligne copiée d’une page web en deux langues.',
    good: 'La même ligne, saisie à la main.',
  },
  'narrative-link': {
    bad: 'Un lien vers un fichier de son propre ordinateur.',
    good: 'Un lien vers https://www.unodc.org.',
  },
  'narrative-picture': {
    bad: 'Une image qui se trouve sur un site web.',
    good: 'La même image dans le dossier, en PNG ou en JPEG.',
  },
  'picture-without-words': {
    bad: 'Une image sans rien entre ses crochets.',
    good: 'Une image avec une phrase entre ses crochets.',
  },
  'narrative-too-long': { bad: 'Un résumé de deux pages.', good: 'Un résumé d’une demi-page.' },
  'figure-unknown': {
    bad: 'Un chiffre appelé PV-1.total, alors que le dossier de programme contient PV-01.',
    good: 'Un chiffre appelé PV-01.total.',
  },
  'number-unmatched': {
    bad: 'Un texte qui dit 2 600, alors que les journaux donnent 2 500.',
    good: 'Un texte qui nomme le chiffre.',
  },
  'number-protected': {
    bad: 'Un texte qui dit combien peu de victimes un foyer a accueillies.',
    good: 'Un texte qui nomme le chiffre, ou ne donne pas de nombre.',
  },
  'narrative-personal': {
    bad: 'Le numéro de téléphone d’une personne dans un texte.',
    good: 'Le même texte sans ce numéro.',
  },
  'narrative-missing': {
    bad: 'Un fichier du modèle dans lequel rien n’a été écrit.',
    good: 'Le même fichier avec un texte sous son commentaire.',
  },
  'abbreviation-unlisted': {
    bad: 'Un texte qui dit MNO sans jamais expliquer ce que c’est.',
    good: 'Un texte qui dit « mécanisme national d’orientation ».',
  },
  'variance-without-reason': {
    bad: 'Un résultat à la moitié de son jalon, dont personne ne dit pourquoi.',
    good: 'Le même résultat, nommé avec sa raison dans le texte de son pilier.',
  },
  'summary-too-long': {
    bad: 'Un résumé qui dépasse le milieu de sa page.',
    good: 'Un résumé qui finit au-dessus.',
  },
  'office-silent': {
    bad: 'Un rapport sur treize pays, d’après les journaux de douze.',
    good: 'Un rapport d’après un journal de chaque pays.',
  },
  'activity-without-evidence': {
    bad: 'Un atelier achevé qui n’indique pas de liste de présence.',
    good: 'Le même atelier avec sa liste, ou avec la raison pour laquelle il n’y en a pas.',
  },
  'outcome-without-value': {
    bad: 'Un indicateur d’effet direct qu’aucun journal n’a encore mesuré.',
    good: 'Le même indicateur avec une valeur, ou avec une raison dans le texte.',
  },
  'visibility-empty': {
    bad: 'Un rapport d’après des journaux dont la colonne « Visibilité » est vide.',
    good: 'Un rapport avec un texte dans visibility.md.',
  },
  'waiver-idle': {
    bad: 'Une dérogation pour une date qui a été corrigée.',
    good: 'Des dérogations pour ce qui est constaté aujourd’hui, chacune avec son motif.',
  },
  'office-missing': {
    bad: 'Une vérification des journaux de douze bureaux, alors que treize sont attendus.',
    good: 'Une vérification d’un journal de chaque bureau.',
  },
} satisfies HeadquartersSentences;
