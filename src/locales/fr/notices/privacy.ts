import type { NoticeWords } from '../../finding-words.ts';

const kinds =
  '{kind, select, email {une adresse électronique} phone {un numéro de téléphone} handle {un compte WhatsApp ou d’un autre réseau} id {un numéro d’identité} passport {un passeport} birth {une date de naissance} iban {un compte bancaire} case {un numéro de dossier} place {l’adresse d’un refuge ou d’un foyer} name {le nom d’une personne} list {une liste de personnes} other {des données personnelles de plusieurs types}}';

/** Notices about privacy. */
export const privacy = {
  'personal-data': {
    title: 'Cela ressemble à des données personnelles',
    message: `Le texte sous « {heading} » semble contenir ${kinds}.`,
    why: 'Un journal passe par beaucoup de mains. Ce qui identifie une personne ne doit pas voyager avec lui.',
    fix: 'Retirer ces données. Sans elles, le texte convient.',
  },
  'personal-heading': {
    title: 'Une colonne sur des personnes précises',
    message:
      'La colonne {letters}, « {heading} », porte sur des personnes précises et contient {filled, plural, one {# entrée} many {# d’entrées} other {# entrées}}. Un journal porte sur des activités.',
    why: 'Un journal passe par beaucoup de mains. Les noms, les numéros de téléphone et les papiers de personnes ne doivent pas voyager avec lui.',
    fix: 'Supprimer la colonne du fichier à envoyer. La garder dans une liste à part qui reste au bureau.',
  },
  'personal-data-unread': {
    title: 'Des données personnelles dans une colonne propre au bureau',
    message: `Dans la colonne {letters}, « {heading} », {count, plural, one {# cellule semble contenir} many {# de cellules semblent contenir} other {# cellules semblent contenir}} ${kinds}.`,
    why: 'Ce qui identifie une personne ne doit pas voyager avec le journal, même dans des colonnes qui ne sont pas lues.',
    fix: 'Dans le fichier à envoyer, supprimer la colonne ou vider ces cellules.',
  },
  'personal-data-beside': {
    title: 'Des données personnelles à côté du journal',
    message: `{where, select, rows {La feuille semble} sheet {Une autre feuille du fichier semble} hidden {Une feuille masquée semble} comment {Un commentaire de cellule semble} drawing {Une zone de texte ou une image semble} link {Un lien semble} header {L’en-tête ou le pied de page semble} hint {Un message de saisie, une liste déroulante ou un lien de cellule semble} pivot {Ce qu’un tableau croisé dynamique garde en mémoire semble} outside {Ce qui est gardé d’un autre fichier semble} name {Un nom défini semble} properties {Les propriétés du fichier semblent} part {Une partie du fichier que personne ne voit semble} tab {Le nom d’une feuille semble} other {Le nom du fichier semble}} contenir ${kinds}{listed, plural, =0 {} one { (en {cells})} many { (en {cells})} other { (en {cells})}}.`,
    why: 'Un journal passe par beaucoup de mains. Tout ce qui est dans le fichier voyage avec lui, même ce que personne ne voit.',
    fix: '{where, select, rows {Vider ces cellules dans le fichier à envoyer.} sheet {Supprimer cette feuille dans le fichier à envoyer.} hidden {Afficher la feuille et la supprimer dans le fichier à envoyer.} comment {Supprimer le commentaire dans le fichier à envoyer.} drawing {Supprimer la zone de texte dans le fichier à envoyer.} link {Retirer le lien dans le fichier à envoyer.} header {Vider l’en-tête et le pied de page dans la mise en page.} hint {Retirer la donnée sous Données > Validation des données, ou retirer le lien.} pivot {Supprimer le tableau croisé dynamique, ou vider les cellules dont il a été tiré et l’actualiser.} outside {Dans Excel, choisir Données > Modifier les liens > Rompre la liaison.} name {Supprimer le nom sous Formules > Gestionnaire de noms.} part {Copier les cellules du journal dans un nouveau classeur et envoyer celui-ci.} properties {Les vider sous Fichier > Informations > Propriétés, et enregistrer de nouveau le fichier.} tab {Donner un autre nom à la feuille.} other {Donner un autre nom au fichier, par exemple pak-2018-S2.xlsx.}}',
  },
  'office-mailbox': {
    title: 'La boîte de messagerie d’un bureau',
    message:
      'Le texte sous « {heading} » contient une adresse qui semble être celle d’un bureau, pas d’une personne. Le rapport au bailleur l’omet.',
    why: 'La boîte commune d’un bureau n’est pas une donnée personnelle. Celle d’une seule personne en serait une.',
    fix: 'Si une seule personne la lit, écrire plutôt le nom du bureau.',
  },
  'part-not-looked-at': {
    title: 'Une partie du classeur n’a pas pu être examinée',
    message:
      'Aucune recherche de données personnelles n’a été possible dans {where, select, comment {les commentaires du classeur} drawing {un dessin du classeur} properties {les propriétés du classeur} pivot {un tableau croisé dynamique du classeur} outside {ce que le classeur garde d’un autre fichier} other {une partie du classeur}} : {problem, select, large {taille trop grande} other {contenu endommagé}}. Les cellules du journal ont été lues.',
    why: 'Ce que personne ne peut examiner peut contenir des données personnelles, et voyage avec le journal.',
    fix: '{problem, select, large {Copier les cellules du journal dans un nouveau classeur et envoyer celui-ci.} other {Ouvrir le journal dans Excel, accepter la réparation et l’enregistrer de nouveau.}}',
  },
  'documents-inside': {
    title: 'Des documents à l’intérieur du classeur',
    message:
      '{file} contient {count, plural, one {# document ou objet} many {# de documents ou objets} other {# documents ou objets}} d’autres programmes. Personne n’y a cherché de données personnelles.',
    why: 'Un document à l’intérieur d’un classeur voyage avec lui, en entier, même si l’on n’en voit que l’icône ou la première page.',
    fix: 'Dans Excel, cliquer sur chacun, appuyer sur Suppr et enregistrer de nouveau le journal.',
  },
  'pictures-inside': {
    title: 'Des images dans le classeur',
    message:
      '{file} contient {count, plural, one {# image} many {# d’images} other {# images}}, où aucun programme ne peut chercher des personnes.',
    why: 'Une photographie ou un papier numérisé montre une personne mieux que tout texte, et voyage avec le journal.',
    fix: 'Supprimer les images qui montrent des personnes ou des papiers. Un logo peut rester.',
  },
  'number-beside-victims': {
    title: 'Un nombre dans un texte sur des personnes à risque',
    message:
      'La ligne compte des personnes qu’un nombre pourrait trahir, et le texte sous « {heading} » contient un nombre.',
    why: 'Le rapport masque les petits nombres de personnes qu’il protège. Un nombre dans une phrase les révélerait.',
    fix: 'Écrire la phrase sans nombre. Le rapport omet une phrase qui en contient un.',
  },
  'victims-counted-in-words': {
    title: 'Des victimes comptées dans un texte',
    message:
      'Le texte sous « {heading} » dit combien il y avait de victimes. Leur nombre doit figurer dans une ligne à part.',
    why: 'Le rapport masque les petits nombres de victimes. Un nombre dans une phrase les révélerait.',
    fix: 'Écrire la phrase sans ce nombre. Le rapport omet une phrase qui contient un nombre de victimes.',
  },
} satisfies Partial<NoticeWords>;
