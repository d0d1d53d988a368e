import type { NoticeWords } from '../../finding-words.ts';

/** Notices about sheets and rows. */
export const sheets = {
  'sheet-chosen': {
    title: 'Une feuille a été choisie',
    message:
      'Le classeur a {count, plural, one {# feuille} many {# de feuilles} other {# feuilles}}. « {chosen} » contient le journal et a été lue.',
    why: 'Un journal est lu sur une seule feuille, et il est bon de savoir laquelle.',
    fix: 'Rien à faire si c’est le bon journal ; sinon, envoyer la feuille du journal seule dans un classeur.',
  },
  'sheets-read-together': {
    title: 'Plusieurs feuilles ont été lues comme un seul journal',
    message:
      'Ces feuilles ont les en-têtes d’un journal. Elles ont été lues comme un seul journal, dans cet ordre : {sheets}.{left, plural, =0 {} one { Non lue : {others}.} many { Non lues : {others}.} other { Non lues : {others}.}}',
    why: 'Des bureaux ont une feuille par mois ou par pilier. Les activités de toutes ces feuilles ont leur place dans le rapport.',
    fix: 'Rien à faire si toutes font partie du journal ; sinon, mettre les autres dans un autre classeur.',
  },
  'old-template': {
    title: 'Le journal a été fait d’après un modèle plus ancien',
    message:
      'Les colonnes ou les listes du programme ont changé depuis que ce journal a été fait.{goneThere, select, yes { Colonnes supprimées : {gone}.} other {}}{addedThere, select, yes { Colonnes nouvelles : {added}.} other {}}{retiredThere, select, yes { Ne sont plus dans les listes : {retired}.} other {}}{freshThere, select, yes { Nouveautés dans les listes : {fresh}.} other {}}{listsThere, select, yes { Listes différentes : {lists}.} other {}}',
    why: 'D’autres constats peuvent en venir : les listes d’un modèle ancien proposent ce qui n’est plus lu.',
    fix: 'Demander un nouveau journal à la personne chargée du programme et continuer dans celui-là.',
  },
  'other-programme': {
    title: 'Le journal est celui d’un autre programme',
    message:
      'Le journal a été fait pour le programme {made} et il est vérifié avec {checked}. Rien n’en a été compté.',
    why: 'Un autre programme a d’autres codes, pays et indicateurs : presque chaque cellule serait signalée comme une erreur.',
    fix: 'Le vérifier avec le dossier de son propre programme : --programme.',
  },
  'expected-sheet-missing': {
    title: 'La feuille demandée n’existe pas',
    message: 'Il n’y a pas de feuille nommée « {wanted} ». Le classeur a ces feuilles : {sheets}.',
    why: 'Lire une autre feuille que celle demandée pourrait mettre de faux chiffres dans le rapport.',
    fix: 'Indiquer l’une des feuilles existantes, exactement comme l’affiche son onglet.',
  },
  'sheets-left-out': {
    title: 'Des feuilles du journal n’ont pas été lues',
    message:
      '{count, plural, one {Cette feuille contient} many {Ces feuilles contiennent} other {Ces feuilles contiennent}} {asked, select, yes {aussi } other {}}des activités et {count, plural, one {n’a pas été lue} many {n’ont pas été lues} other {n’ont pas été lues}} : {sheets}. {asked, select, yes {D’autres feuilles étaient demandées.} other {{count, plural, one {Il lui manque} many {Il leur manque} other {Il leur manque}} les en-têtes du journal.}}',
    why: 'Les activités d’une feuille non lue sont absentes du rapport.',
    fix: '{asked, select, yes {{count, plural, one {L’indiquer} many {Les indiquer} other {Les indiquer}} aussi avec --sheet, ou omettre --sheet pour lire toutes les feuilles du journal.} other {Si les lignes ont leur place dans le rapport, leur donner les colonnes et les en-têtes du journal.}}',
  },
  'hidden-sheet-with-data': {
    title: 'Une feuille masquée contient des données',
    message:
      'La feuille {sheet} est masquée{state, select, veryHidden { de telle sorte qu’Excel ne propose pas de l’afficher} other {}}. Qui reçoit le fichier peut quand même lire ce qu’elle contient.',
    why: 'Des lignes anciennes, des noms ou des notes sur des feuilles masquées voyagent avec le fichier.',
    fix: 'Regarder la feuille. La supprimer si elle ne doit pas être envoyée, ou l’afficher.',
  },
  'two-tables-on-one-sheet': {
    title: 'Il y a un deuxième tableau sur la feuille',
    message:
      '{kind, select, headings {La ligne {row} contient de nouveau des en-têtes du journal, à d’autres endroits. {rows, plural, one {Cette ligne n’a pas été lue.} many {Cette ligne et les suivantes, # de lignes en tout, n’ont pas été lues.} other {Cette ligne et les suivantes, # lignes en tout, n’ont pas été lues.}}} beside {À côté du tableau, {count, plural, one {# colonne revient} many {# de colonnes reviennent} other {# colonnes reviennent}} une deuxième fois. Seul le premier tableau a été lu.} other {Après une ligne vide, à la ligne {row}, commence autre chose que le journal. {rows, plural, one {Cette ligne n’a pas été lue.} many {Cette ligne et les suivantes, # de lignes en tout, n’ont pas été lues.} other {Cette ligne et les suivantes, # lignes en tout, n’ont pas été lues.}}}}',
    why: 'Des valeurs lues sous les en-têtes d’un autre tableau seraient comptées pour ce qu’elles ne sont pas.',
    fix: '{kind, select, headings {Déplacer ces lignes sous les premiers en-têtes, colonne par colonne.} beside {Déplacer le deuxième tableau sous le premier, colonne par colonne.} other {Le déplacer sur une feuille ou dans un fichier à part. Si c’est une activité, commencer la ligne par l’identifiant de l’activité.}}',
  },
  'hidden-rows': {
    title: 'Des lignes masquées font partie du journal',
    message:
      '{count, plural, one {# ligne avec des données est masquée ({rows}). Elle a été vérifiée aussi, puisqu’elle est dans le fichier.} many {# de lignes avec des données sont masquées ({rows}). Elles ont été vérifiées aussi, puisqu’elles sont dans le fichier.} other {# lignes avec des données sont masquées ({rows}). Elles ont été vérifiées aussi, puisqu’elles sont dans le fichier.}}',
    why: 'Les lignes masquées comptent dans le rapport, bien que personne ne les voie sur la feuille.',
    fix: 'Effacer le filtre ou afficher les lignes. Supprimer celles qui ne doivent pas être envoyées.',
  },
  'cells-maybe-hidden': {
    title: 'Une mise en forme conditionnelle masque peut-être des valeurs',
    message:
      'Une mise en forme conditionnelle de {cells} masque peut-être ce que contiennent des cellules. Elles ont été lues telles quelles.',
    why: 'Les valeurs masquées comptent dans le rapport, bien que personne ne les voie sur la feuille.',
    fix: 'Effacer la mise en forme conditionnelle, regarder les cellules et corriger ce qui est faux.',
  },
  'hidden-columns-with-data': {
    title: 'Des colonnes masquées contiennent des données',
    message:
      '{count, plural, one {La colonne {columns} est masquée et contient des données. Elle a été lue aussi.} many {Les colonnes {columns} sont masquées et contiennent des données. Elles ont été lues aussi.} other {Les colonnes {columns} sont masquées et contiennent des données. Elles ont été lues aussi.}}',
    why: 'Le contenu des colonnes masquées est envoyé et vérifié, bien que personne ne le voie sur la feuille.',
    fix: 'Afficher les colonnes. Supprimer celles qui ne doivent pas être envoyées.',
  },
  'filter-active': {
    title: 'Un filtre est activé',
    message:
      'Un filtre est activé sur la feuille {sheet}. Toutes les lignes ont été lues, même celles qu’il masque.',
    why: 'Avec un filtre, la feuille montre moins que ce que contient le fichier.',
    fix: 'Effacer le filtre avant d’envoyer le journal.',
  },
  'hidden-heading-row': {
    title: 'Les en-têtes sont masqués',
    message:
      '{count, plural, one {La ligne {rows}, qui porte les en-têtes, est masquée.} many {Les lignes {rows}, qui portent les en-têtes, sont masquées.} other {Les lignes {rows}, qui portent les en-têtes, sont masquées.}} Leur contenu a quand même été lu.',
    why: 'Qui regarde la feuille ne peut pas voir ce que sont ses colonnes.',
    fix: 'Afficher la ligne avant d’envoyer le journal.',
  },
  'merged-data': {
    title: 'Des cellules fusionnées ont été recopiées vers le bas',
    message: 'Cette cellule est fusionnée avec {from}. La valeur de {from} a été prise pour cette ligne.',
    why: 'Des cellules fusionnées cachent à quelles lignes appartient une valeur, et un tri de la feuille les casse.',
    fix: 'Annuler la fusion des cellules et écrire la valeur dans chaque ligne.',
  },
  'ragged-row-long': {
    title: 'Des valeurs se trouvent hors du tableau',
    message:
      'Cette ligne a {count, plural, one {# valeur} many {# de valeurs} other {# valeurs}} à droite du dernier en-tête. Il faut un en-tête au-dessus de chaque valeur.',
    why: 'Une valeur sans en-tête n’appartient à aucune colonne : elle serait perdue.',
    fix: 'Placer chaque valeur sous son en-tête. Dans un fichier CSV, mettre entre guillemets un texte qui contient le séparateur.',
  },
  'totals-row': {
    title: 'Une ligne de total a été trouvée',
    message:
      'Cette ligne a été prise pour un total et n’est jamais comptée. {compared, select, yes {Elle est comparée aux lignes au-dessus.} other {Elle n’est pas comparée, car personne ne peut dire quelles lignes elle additionne.}}',
    why: 'Compter une ligne de total, ce serait compter deux fois chaque activité.',
    fix: 'Rien à faire. Si cette ligne est une activité, la commencer par l’identifiant de l’activité.',
  },
  'notes-under-table': {
    title: 'Une remarque se trouve parmi les lignes',
    message: 'Cette ligne ne contient qu’une remarque : elle n’a pas été lue comme une activité.',
    why: 'Des remarques sous le tableau aident les lecteurs, mais ne sont pas des résultats à compter.',
    fix: 'Rien à faire si c’est une remarque ; sinon, remplir la ligne à partir de l’identifiant de l’activité.',
  },
  'repeated-heading': {
    title: 'Les en-têtes sont répétés',
    message: 'Cette ligne répète les en-têtes : elle n’a pas été lue comme une activité.',
    why: 'Souvent, cela signifie que deux journaux ont été collés ensemble, peut-être avec des colonnes dans un autre ordre.',
    fix: 'Vérifier que les colonnes au-dessous sont dans le même ordre, puis supprimer cette ligne.',
  },
  'date-system-1904': {
    title: 'Les dates sont comptées à partir de 1904',
    message:
      '{file} compte ses jours à partir de 1904, comme le font d’anciens Mac. Ses dates ont été lues ainsi.',
    why: 'Des dates copiées d’un tel classeur dans un autre peuvent se décaler de quatre ans et un jour.',
    fix: 'Rien à faire si les dates sont justes. Sinon, les corriger sur la feuille.',
  },
  'no-data-rows': {
    title: 'Le journal ne contient aucune ligne de résultats',
    message: 'Il y a des en-têtes, mais aucune ligne de résultats au-dessous.',
    why: 'Un journal vide peut venir d’une erreur d’enregistrement. Le silence ne veut pas dire que rien n’a été fait.',
    fix: 'Envoyer le journal avec ses lignes. Si rien n’a été fait, l’écrire au-dessus des en-têtes : « Aucune activité pendant cette période : oui ».',
  },
  'nothing-done': {
    title: 'Le journal dit que rien n’a été fait',
    message:
      'La cellule au-dessus des en-têtes dit « oui » : il n’y a eu aucune activité pendant cette période.',
    why: 'Un journal vide peut venir d’une erreur d’enregistrement. Avec cette réponse, ce n’en est pas une, et le rapport peut dire que rien n’a été fait.',
    fix: 'Rien à faire si c’est exact ; sinon, vider la cellule et remplir le journal.',
  },
  'nothing-done-contradicted': {
    title: 'Le journal dit que rien n’a été fait, mais contient des lignes',
    message:
      'La cellule au-dessus des en-têtes dit qu’il n’y a eu aucune activité. Au-dessous des en-têtes, il y a {rows, plural, one {# ligne} many {# de lignes} other {# lignes}}.',
    why: 'Soit la réponse, soit les lignes sont restées d’une autre période.',
    fix: 'Vider la cellule si les lignes sont justes. Supprimer les lignes s’il n’y a eu aucune activité.',
  },
} satisfies Partial<NoticeWords>;
