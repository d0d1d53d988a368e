import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about sheets, headings and cells. */
export const sheets = {
  'sheet-chosen': {
    bad: 'Un classeur avec les feuilles « Journal », « Budget » et « Contacts ».',
    good: 'Un classeur dont la seule feuille est le journal.',
  },
  'sheets-read-together': {
    bad: 'Un classeur avec une feuille « Exemple » à côté de la feuille « Journal », toutes deux avec les en-têtes du journal.',
    good: 'Un classeur avec les feuilles « Juillet » et « Août », toutes deux avec les en-têtes du journal.',
  },
  'expected-sheet-missing': {
    bad: 'La feuille « Journal 2018 », demandée dans un classeur où elle s’appelle « Journal ».',
    good: 'La feuille demandée sous son nom, « Journal ».',
  },
  'sheets-left-out': {
    bad: 'Demander la feuille « Mars » d’un classeur dont les feuilles « Janvier » à « Avril » contiennent un journal.',
    good: 'Lire le classeur sans demander de feuille.',
  },
  'hidden-sheet-with-data': {
    bad: 'Une feuille masquée avec les coordonnées de participants.',
    good: 'Un classeur avec les seules feuilles à envoyer.',
  },
  'two-tables-on-one-sheet': {
    bad: 'Une deuxième ligne d’en-têtes dans un autre ordre, avec des activités au-dessous.',
    good: 'Une seule ligne d’en-têtes, et toutes les activités au-dessous.',
  },
  'hidden-rows': {
    bad: 'Un journal envoyé avec un filtre sur un district.',
    good: 'Le même journal, toutes lignes visibles.',
  },
  'cells-maybe-hidden': {
    bad: 'Une colonne dont la mise en forme écrit en blanc les nombres qui se répètent.',
    good: 'La même colonne sans cette mise en forme.',
  },
  'hidden-columns-with-data': {
    bad: 'Une colonne masquée avec des numéros de téléphone.',
    good: 'Le même journal sans cette colonne.',
  },
  'filter-active': { bad: 'Un journal filtré sur un partenaire.', good: 'Le même journal, filtre effacé.' },
  'hidden-heading-row': {
    bad: 'Un journal dont la ligne 1, celle des en-têtes, est masquée.',
    good: 'Le même journal, avec la ligne 1 visible.',
  },
  'merged-data': {
    bad: 'Un titre dans une cellule fusionnée sur trois lignes.',
    good: 'Le titre écrit dans chacune des trois lignes.',
  },
  'ragged-row-long': {
    bad: 'Une ligne de 47 cellules sous 45 en-têtes, parce que les virgules du titre l’ont coupé.',
    good: 'Le titre entre guillemets, si bien que la ligne a 45 cellules.',
  },
  'totals-row': {
    bad: 'Une dernière ligne qui commence par « Total ».',
    good: 'Une dernière ligne qui commence par un identifiant d’activité.',
  },
  'notes-under-table': {
    bad: 'Une ligne dont la seule cellule dit : « Les chiffres de décembre suivront. »',
    good: 'La même remarque dans la colonne « Observations » de l’activité.',
  },
  'repeated-heading': {
    bad: 'Une deuxième ligne d’en-têtes entre deux activités.',
    good: 'Une seule ligne d’en-têtes, au-dessus de toutes les activités.',
  },
  'date-system-1904': {
    bad: 'Des dates collées depuis un tel classeur, désormais quatre ans trop tôt.',
    good: 'Les dates telles qu’elles doivent être.',
  },
  'no-data-rows': {
    bad: 'Une ligne d’en-têtes, et rien au-dessous.',
    good: 'Une ligne d’en-têtes, et une ligne par résultat.',
  },
  'nothing-done': {
    bad: 'Une ligne d’en-têtes, et rien au-dessous.',
    good: 'Une ligne d’en-têtes, rien au-dessous, et au-dessus « Aucune activité pendant cette période : oui ».',
  },
  'nothing-done-contradicted': {
    bad: '« Aucune activité pendant cette période : oui », et des lignes de résultats sous les en-têtes.',
    good: 'Des lignes de résultats, et aucune réponse au-dessus des en-têtes.',
  },
  'other-programme': {
    bad: 'Un journal fait avec --programme our-grant et vérifié sans cette option.',
    good: 'Le même journal, vérifié avec --programme our-grant.',
  },
  'old-template': {
    bad: 'Un journal fait avant le retrait d’un canal des listes du programme.',
    good: 'Un journal fait depuis.',
  },
  'heading-row-found-at': {
    bad: 'Un titre et une ligne vide au-dessus des en-têtes.',
    good: 'Les en-têtes à la première ligne.',
  },
  'required-column-missing': {
    bad: 'Un journal sans colonne pour l’indicateur.',
    good: 'Un journal avec une colonne intitulée « Indicateur ».',
  },
  'unknown-column': {
    bad: 'Une colonne intitulée « Initiales du point focal ».',
    good: 'Seulement des colonnes du modèle, ou des colonnes propres au bureau.',
  },
  'duplicate-column': {
    bad: 'Deux colonnes intitulées « Valeur atteinte ».',
    good: 'Une seule colonne intitulée « Valeur atteinte ».',
  },
  'heading-close-match': { bad: 'L’en-tête « Indiccateur ».', good: 'L’en-tête « Indicateur ».' },
  'needed-column-missing': {
    bad: 'Un journal qui compte des personnes, sans colonne intitulée « Mode de décompte des personnes ».',
    good: 'Le même journal avec cette colonne, remplie là où des personnes sont comptées.',
  },
  'heading-translated': {
    bad: 'Les en-têtes « Pays » et « Indicateur ».',
    good: 'Les en-têtes « country » et « indicator ».',
  },
  'ambiguous-heading': {
    bad: 'L’en-tête « Difficultés rencontrées » au-dessus de l’étiquette « #description+measure ».',
    good: 'L’en-tête « Difficultés rencontrées » au-dessus de l’étiquette « #description+issue ».',
  },
  'blank-heading-with-data': {
    bad: 'Une colonne de nombres avec une cellule vide au-dessus.',
    good: 'La même colonne, intitulée « Cible ».',
  },
  'heading-has-hidden-characters': {
    bad: 'L’en-tête « Date de début » copié d’une page web, avec un espace insécable.',
    good: 'L’en-tête « Date de début » saisi à la main.',
  },
  'heading-is-number-or-date': {
    bad: 'Des colonnes intitulées 2017 et 2018.',
    good: 'Une colonne « Période de rapport » et une colonne « Valeur atteinte ».',
  },
  'unread-figures': {
    bad: 'Une colonne intitulée « Effectif » avec les nombres de personnes, et pas de colonne « Valeur atteinte ».',
    good: 'La même colonne, intitulée « Valeur atteinte ».',
  },
  'not-the-log': {
    bad: 'Une liste d’achats avec les colonnes « Pays », « Statut » et « Date de début ».',
    good: 'Un journal avec toutes les colonnes dont tout journal a besoin, dont l’identifiant de l’activité, la période et l’indicateur.',
  },
  'heading-row-not-found': {
    bad: 'Une feuille qui commence par des chiffres, sans en-têtes.',
    good: 'Une feuille dont la première ligne contient les en-têtes du modèle.',
  },
  'two-row-heading-joined': {
    bad: '« Date » au-dessus de « de début ».',
    good: '« Date de début » dans une seule cellule.',
  },
  'wanted-column-missing': {
    bad: 'Un journal avec des activités prévues, sans colonne intitulée « Cible ».',
    good: 'Le même journal avec cette colonne, remplie là où une activité a une cible.',
  },
  'excel-date-from-ratio': {
    bad: 'Une cellule de la colonne « Femmes » où 3/4 a été saisi et où Excel garde maintenant le 3 avril.',
    good: 'La même cellule, au format Nombre, avec le nombre 3.',
  },
  'excel-error-value': {
    bad: 'Une cellule qui affiche #REF! parce que les cellules qu’elle additionnait ont été supprimées.',
    good: 'Une cellule qui affiche 24.',
  },
  'formula-without-saved-result': {
    bad: 'Une formule écrite par un programme qui ne l’a pas calculée.',
    good: 'La même formule, une fois le fichier enregistré dans Excel.',
  },
  'formula-to-other-workbook': {
    bad: 'Un nombre qu’une formule va chercher dans un classeur resté sur son propre ordinateur.',
    good: 'Le nombre lui-même, saisi ou collé en tant que valeur.',
  },
  'crossed-out': {
    bad: 'Le nombre 24, barré, à côté d’une remarque.',
    good: 'Le nombre qui vaut, et rien de barré.',
  },
  'merged-number': {
    bad: 'Le nombre 24 dans une cellule fusionnée sur deux lignes.',
    good: 'Le nombre 24 dans la ligne qui est la sienne, et un autre nombre dans l’autre ligne.',
  },
  'number-shown-otherwise': {
    bad: 'Le nombre 25000 dans une cellule dont le format affiche les milliers, « 25 ».',
    good: 'Le nombre 25000 dans une cellule qui affiche 25000.',
  },
} satisfies Partial<ExampleSentences>;
