import type { NoticeWords } from '../../finding-words.ts';

/** Notices about what headquarters write, and about the report as a whole. */
export const reports = {
  'narrative-unreadable': {
    title: 'Un texte du siège est illisible',
    message:
      '{kind, select, utf16 {{file} est enregistré en UTF-16.} encoding {{file} n’est pas enregistré en UTF-8.} large {{file} dépasse {limit, number} ko.} link {{file} ne fait que renvoyer à un fichier situé ailleurs.} other {{file} n’a pas pu être ouvert.}}',
    why: 'Ce qui ne peut être lu en entier n’entre pas dans le rapport.',
    fix: '{kind, select, large {Retirer ce qui n’est pas du texte du rapport.} link {Placer le fichier lui-même dans le dossier.} other {L’enregistrer comme texte brut en UTF-8.}}',
  },
  'narrative-stranger': {
    title: 'Un texte n’a pas de place dans le rapport',
    message:
      '{kind, select, file {{file} ne porte le nom d’aucun chapitre, pilier ou pays du rapport.} part {« {text} » n’est pas une partie du fichier d’un pilier.} other {Un texte se trouve avant la première partie du fichier d’un pilier.}}',
    why: 'Un texte sans place n’est pas repris, et personne ne le remarque.',
    fix: '{near, select, none {Le déplacer dans un fichier et une partie que contient le modèle.} other {Le nommer {near}.}}',
  },
  'narrative-not-set': {
    title: 'Le rapport ne peut pas reproduire ceci',
    message:
      '{what, select, html {Les balises HTML sont omises.} comment {Un commentaire commence ici et ne finit pas, donc la suite est omise.} code {Les mots marqués comme code sont repris comme texte ordinaire.} rule {Un filet en travers de la page est omis.} struck {Les mots barrés sont repris comme s’ils ne l’étaient pas.} reference {Un lien ou une note par numéro ou par nom est repris tel quel.} title {Les mots placés après l’adresse du lien sont omis.} cells {La ligne a plus de cellules que le tableau n’a de colonnes ; celles en trop sont omises.} other {Ce qui est si profondément imbriqué n’est pas repris en entier.}}',
    why: 'Ce que le rapport ne peut montrer ne doit pas se perdre sans avertissement.',
    fix: '{what, select, html {L’écrire en Markdown.} comment {Fermer le commentaire.} code {Retirer les marques de code ou les espaces en tête de ligne.} rule {Retirer le filet.} struck {Retirer ces mots, ou leurs marques.} reference {Écrire l’adresse d’un lien juste après ses mots, et une note entre parenthèses.} title {Écrire ces mots dans le texte.} cells {Donner à la ligne autant de cellules que d’en-têtes.} other {Réduire le nombre de niveaux.}}',
  },
  'narrative-hidden-sign': {
    title: 'Une ligne contient des signes invisibles',
    message: 'Des signes invisibles, ou qui changent le sens d’écriture, sont omis.',
    why: 'Ce qui est enregistré peut différer de ce qui est affiché.',
    fix: 'Saisir de nouveau la ligne.',
  },
  'narrative-link': {
    title: 'Un lien ne mène nulle part',
    message: '« {value} » n’est pas une adresse du web ; les mots sont repris sans le lien.',
    why: 'Le lecteur du rapport doit pouvoir suivre chaque lien.',
    fix: 'Faire commencer l’adresse par https, ou retirer le lien.',
  },
  'narrative-picture': {
    title: 'Une image ne peut pas être insérée',
    message:
      '{kind, select, remote {« {value} » se trouve sur le web, et rien n’en est téléchargé.} outside {« {value} » se trouve hors du dossier des textes.} missing {Il n’y a pas d’image « {value} » dans le dossier.} type {« {value} » n’est ni PNG ni JPEG.} large {« {value} » dépasse {limit, number} Mo.} other {« {value} » est endommagée.}}',
    why: 'Une image qui manque ne se remarque que dans le rapport imprimé.',
    fix: '{kind, select, missing {La placer dans le dossier, ou corriger son nom.} large {Réduire l’image.} type {L’enregistrer en PNG ou en JPEG.} broken {L’enregistrer de nouveau en PNG ou en JPEG.} other {Copier l’image dans le dossier.}}',
  },
  'picture-without-words': {
    title: 'Une image n’a pas de description',
    message: 'Rien n’est dit de l’image « {value} » aux personnes qui ne la voient pas.',
    why: 'Le rapport doit être accessible à ceux qui l’écoutent.',
    fix: 'Dire entre les crochets ce que montre l’image.',
  },
  'narrative-too-long': {
    title: 'Un texte est trop long',
    message: '« {part} » compte {words, number} mots, et {limit, number} suffisent.',
    why: 'Un long texte cache l’essentiel, et certains formulaires n’en permettent pas plus.',
    fix: 'Raccourcir le texte.',
  },
  'figure-unknown': {
    title: 'Aucun chiffre ne porte ce nom',
    message: '« {name} » ne désigne aucun chiffre de ce rapport.',
    why: 'Ce qui est entre doubles accolades doit devenir un nombre.',
    fix: '{near, select, none {Choisir un nom dans la liste du modèle.} other {Est-ce {near} ? Sinon, choisir un nom dans la liste du modèle.}}',
  },
  'number-unmatched': {
    title: 'Un nombre ne figure pas parmi ceux du rapport',
    message: '« {value} » n’est aucun des nombres calculés pour ce rapport.',
    why: 'Un bailleur qui trouve deux nombres pour une même chose ne se fie plus à aucun.',
    fix: 'Nommer le chiffre entre doubles accolades, ou vérifier d’où vient le nombre.',
  },
  'number-protected': {
    title: 'Un nombre peut exposer des personnes',
    message: 'Un nombre, ici, est peut-être de ceux que le rapport ne montre pas.',
    why: 'De petits nombres de victimes peuvent désigner une personne.',
    fix: 'Retirer le nombre, ou nommer le chiffre entre doubles accolades.',
  },
  'narrative-personal': {
    title: 'Des données personnelles dans un texte du siège',
    message: 'La ligne semble contenir des données personnelles.',
    why: 'Un rapport est lu par beaucoup de monde et conservé pendant des années.',
    fix: 'Retirer ce qui désigne une personne.',
  },
  'narrative-missing': {
    title: 'Un texte du siège manque',
    message: 'Rien n’est écrit sous « {part} ».',
    why: 'Le bailleur demande une analyse, et les chiffres seuls n’en donnent pas.',
    fix: 'Écrire le texte sous le commentaire.',
  },
  'abbreviation-unlisted': {
    title: 'Un acronyme n’est expliqué nulle part',
    message: '« {text} » n’est pas parmi les acronymes que le rapport explique.',
    why: 'Le bailleur qui lit le rapport peut ne pas le connaître.',
    fix: 'L’écrire en toutes lettres, ou l’ajouter à la liste du rapport dans le dossier de programme.',
  },
  'variance-without-reason': {
    title: 'Un écart par rapport à une cible n’est pas expliqué',
    message: '{indicator} s’écarte de plus de 10 % de son jalon, et personne ne dit pourquoi.',
    why: 'Le bailleur demande la raison de chacun de ces écarts.',
    fix: 'Donner la raison dans le texte du pilier, à la partie sur les écarts, en nommant l’indicateur par son code.',
  },
  'summary-too-long': {
    title: 'Le résumé dépasse une demi-page',
    message: 'Le résumé du siège occupe plus d’une demi-page.',
    why: 'Le formulaire du bailleur permet une demi-page.',
    fix: 'Raccourcir le résumé.',
  },
  'office-silent': {
    title: 'Un bureau n’est pas dans les chiffres',
    message:
      '{state, select, none {Aucun journal n’est arrivé de ce pays : {country}.} unreadable {Le journal de ce pays n’a pas pu être lu : {country}.} uncounted {Aucune ligne du journal de ce pays n’a pu être comptée : {country}.} longer {Le journal de ce pays porte sur une période plus longue que le rapport : {country}.} other {Le journal de ce pays n’a pas de ligne : {country}.}}',
    why: 'Des totaux sans un bureau semblent plus petits que ce qui a été fait.',
    fix: 'Demander au bureau son journal de la période.',
  },
  'waiver-idle': {
    title: 'Une ligne des dérogations n’accepte rien',
    message:
      '{state, select, unused {La ligne {line} accepte ce qui n’est pas constaté.} stale {La ligne {line} accepte un constat dont la cellule a changé depuis.} expired {La ligne {line} était valable jusqu’au {day}. Ce qu’elle acceptait compte à nouveau.} other {La ligne {line} accepte ce que personne ne peut accepter : cela protège des personnes, ou un fichier ne peut pas être lu.}}',
    why: 'Une liste d’exceptions que personne ne tient à jour cache ce qui est accepté aujourd’hui.',
    fix: 'Supprimer la ligne, ou en écrire une nouvelle pour ce qui est constaté maintenant.',
  },
  'office-missing': {
    title: 'Un bureau n’a rien envoyé pour la période',
    message: 'Aucun journal de ce pays pour {period} n’est parmi les fichiers : {country}.',
    why: 'Un rapport sans un bureau montre moins que ce qui a été fait.',
    fix: 'Demander au bureau son journal, ou l’avis que rien n’a été fait.',
  },
  'activity-without-evidence': {
    title: 'Une activité n’a pas de source de vérification',
    message: '{activity} ({country}) n’a ni source de vérification ni raison de son absence.',
    why: 'Un bailleur peut demander la source de tout ce que dit le rapport.',
    fix: 'Demander au bureau une source de vérification, ou la raison.',
  },
  'outcome-without-value': {
    title: 'Il manque la valeur d’un résultat situé au-dessus des produits',
    message: 'Aucune valeur n’est donnée pour {indicator} jusqu’à la fin de la période.',
    why: 'Le bailleur demande une valeur actuelle à chaque niveau.',
    fix: 'Le faire mesurer, ou dire dans le texte pourquoi il ne l’a pas été.',
  },
  'visibility-empty': {
    title: 'Rien n’est dit de la visibilité',
    message: 'Aucune activité et aucun texte ne dit ce qui a été fait pour la visibilité.',
    why: 'Le formulaire du bailleur y consacre un chapitre.',
    fix: 'Demander aux bureaux, ou écrire le texte sur la visibilité.',
  },
} satisfies Partial<NoticeWords>;
