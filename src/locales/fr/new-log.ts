import type { NewLogWords } from '../../newlog/words.ts';
import { noBreak } from './grammar.ts';

/** What a new log says. */
export const newLog: NewLogWords = {
  logSheet: 'Journal',
  helpSheet: 'Aide',
  examplesSheet: 'Exemples',
  about: (country, period) => `Activités : ${country}, ${period}`,
  toLookAt: 'Cellules à regarder :',
  counters:
    'Les nombres au-dessus des en-têtes disent combien de cellules de chaque colonne sont à regarder.',
  yes: 'oui',
  headingKept: {
    title: 'Les en-têtes restent tels quels',
    text: 'Les en-têtes distinguent les colonnes. Saisir en dessous, à partir de la ligne 6.',
  },
  notInList: {
    title: 'Absent de la liste',
    text: 'Choisir dans la liste, ou saisir l’un de ses codes. La feuille Aide montre tous les codes. Si la colonne en admet plusieurs, les séparer par des points-virgules.',
  },
  notANumber: {
    title: 'Ce n’est pas un nombre',
    text: 'Saisir un nombre égal ou supérieur à 0, sans unité et sans mots.',
  },
  notADate: {
    title: 'Pas une date du projet',
    text: 'Saisir un jour de la durée du projet, sous la forme année-mois-jour : 2018-09-12.',
  },
  tooLong: {
    title: 'Trop long',
    text: 'Le texte est plus long que ce que le rapport peut reprendre. Le raccourcir.',
  },
  ofGroup:
    'Combien des personnes de cette ligne font partie de ce groupe. Elles restent aussi dans les autres nombres. Un nombre entier ; rien si personne ne le sait.',
  groups: {
    activity: 'L’activité',
    where: 'Où et avec qui',
    result: 'Le résultat',
    people: 'Les personnes',
    story: 'Textes',
    account: 'Visibilité et dépenses',
  },
  help: {
    title: 'Comment remplir le journal',
    steps: [
      'Commencer chaque activité sur une nouvelle ligne et lui donner son propre numéro sous « Identifiant de l’activité ».',
      'Une activité avec plusieurs résultats occupe plusieurs lignes. Répéter son identifiant dans chacune ; les cellules qui ne feraient que répéter la première ligne peuvent rester vides.',
      'Choisir dans les listes là où il y en a. Les signes « + » au-dessus des en-têtes ouvrent les colonnes dont peu d’activités ont besoin.',
      'Regarder les cellules en couleur et les nombres au-dessus des en-têtes, jusqu’à ce qu’il ne reste rien à regarder.',
      'Rien à déclarer ? Choisir « oui » à côté de « Aucune activité pendant cette période », dans la première ligne.',
      'Enregistrer le fichier sans changer son nom et l’envoyer à la personne chargée du programme. N’écrire nulle part de noms de victimes, de numéros de téléphone ni d’adresses.',
    ],
    columnsTitle: 'Les colonnes',
    columnHeads: ['À quoi elle sert', `À remplir${noBreak}`, 'Exemples'],
    always: 'Dans chaque ligne',
    firstRow: 'Dans la première ligne d’une activité',
    optional: 'Peut rester vide',
    examplesTitle: 'Exemples complets',
    examplesNote:
      'Des lignes telles qu’un bureau les écrirait. Les identifiants portent les lettres du pays du bureau.',
    listsTitle: 'Les listes',
    listHeads: ['Ce qu’il faut choisir', 'Code'],
    colours: 'Les couleurs',
    missing: 'Il manque quelque chose ici.',
    wrong:
      'Cela ne peut pas être juste : ce n’est pas dans la liste, ce n’est ni un nombre ni une date, ou cela contredit une autre cellule.',
  },
};
