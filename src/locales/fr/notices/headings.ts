import type { NoticeWords } from '../../finding-words.ts';

const unreadColumns =
  '{count, plural, =0 {} one { Cette colonne n’a pas été lue : {unread}.} many { Ces colonnes n’ont pas été lues : {unread}.} other { Ces colonnes n’ont pas été lues : {unread}.}}';
const addOrRename =
  '{choice, plural, one {Ajouter une colonne avec cet en-tête, ou le donner à la colonne qui contient déjà l’information.} many {Ajouter, parmi ces colonnes, celles qu’il faut, ou donner les en-têtes aux colonnes qui contiennent déjà les informations.} other {Ajouter, parmi ces colonnes, celles qu’il faut, ou donner les en-têtes aux colonnes qui contiennent déjà les informations.}} Pour voir ce qu’il faut y saisir, lancer : gloact explain {topic}.';

/** Notices about headings. */
export const headings = {
  'heading-row-found-at': {
    title: 'Les en-têtes ne sont pas à la première ligne',
    message:
      'Les en-têtes ont été trouvés à la ligne {row}, sous {count, plural, one {# autre ligne} many {# d’autres lignes} other {# autres lignes}}.',
    why: 'Les lignes au-dessus des en-têtes ne sont pas lues : il est bon de savoir où la lecture a commencé.',
    fix: 'Rien à faire. Si les en-têtes sont ailleurs, supprimer les lignes au-dessus d’eux.',
  },
  'required-column-missing': {
    title: 'Il manque une colonne dont tout journal a besoin',
    message:
      'Tout journal a besoin {count, plural, one {d’une colonne qui n’a pas été trouvée} many {de # de colonnes qui n’ont pas été trouvées} other {de # colonnes qui n’ont pas été trouvées}} : {labels}.{unreadCount, plural, =0 {} one { Cette colonne n’a pas été lue : {unread}.} many { Ces colonnes n’ont pas été lues : {unread}.} other { Ces colonnes n’ont pas été lues : {unread}.}}',
    why: 'Sans ces informations, les lignes ne peuvent pas être comptées dans le rapport.',
    fix: '{count, plural, one {Ajouter une colonne avec cet en-tête, ou le donner à la colonne qui contient déjà l’information.} many {Ajouter des colonnes avec ces en-têtes, ou les donner aux colonnes qui contiennent déjà ces informations.} other {Ajouter des colonnes avec ces en-têtes, ou les donner aux colonnes qui contiennent déjà ces informations.}} Pour voir ce qu’il faut y saisir, lancer{count, plural, one {} many { par exemple} other { par exemple}} : gloact explain {topic}.',
  },
  'unknown-column': {
    title: 'Une colonne n’a pas été lue',
    message: 'L’en-tête « {heading} » n’est celui d’aucune colonne du journal : sa colonne n’a pas été lue.',
    why: 'Un bureau peut garder ses propres colonnes, mais elles ne font pas partie du rapport.',
    fix: 'Rien à faire si cette colonne est propre au bureau ; sinon, lui donner un en-tête du modèle.',
  },
  'duplicate-column': {
    title: 'Une colonne figure plus d’une fois',
    message:
      '{count, plural, one {Cette colonne figure plus d’une fois : {labels}. Seule la première a été lue.} many {Ces # de colonnes figurent plus d’une fois : {labels}. Seule la première de chacune a été lue.} other {Ces # colonnes figurent plus d’une fois : {labels}. Seule la première de chacune a été lue.}}',
    why: 'Deux colonnes pour la même information peuvent différer, et l’une d’elles serait ignorée.',
    fix: 'Garder la colonne qui est juste, et supprimer ou renommer les autres.',
  },
  'heading-close-match': {
    title: 'Un en-tête a été deviné',
    message:
      'L’en-tête « {heading} » a une lettre fausse, et ses cellules conviennent à « {label} ». Il a été lu comme « {label} ».',
    why: 'Un en-tête deviné peut mettre des cellules dans la mauvaise colonne.',
    fix: 'Changer l’en-tête en « {label} » si c’est bien cela.',
  },
  'needed-column-missing': {
    title: 'Il manque une colonne dont des lignes ont besoin',
    message: `Aucune colonne n’a pour en-tête {labels}{several, select, yes { sur les feuilles {sheets}} other {}}, et {rows, plural, one {la ligne {first} en a besoin} many {# de lignes en ont besoin} other {# lignes en ont besoin}}.${unreadColumns}`,
    why: 'Ce dont une ligne a besoin dépend de ce qu’elle dit : pour des personnes, un mode de décompte ; pour un montant, une devise.',
    fix: addOrRename,
  },
  'heading-translated': {
    title: 'Des en-têtes traduits ont été reconnus',
    message:
      '{count, plural, one {# en-tête a été reconnu} many {# d’en-têtes ont été reconnus} other {# en-têtes ont été reconnus}} en traduction ({languages}).',
    why: 'Un journal peut avoir ses en-têtes dans la langue du bureau ; il est bon de savoir comment ils ont été lus.',
    fix: 'Rien à faire.',
  },
  'ambiguous-heading': {
    title: 'Les lignes d’en-têtes se contredisent',
    message: 'Cette colonne porte deux noms qui se contredisent : {names}.',
    why: 'Quand deux lignes d’en-têtes se contredisent, des chiffres peuvent finir dans la mauvaise colonne.',
    fix: 'Garder l’en-tête qui est juste et corriger l’autre.',
  },
  'blank-heading-with-data': {
    title: 'Une colonne a des valeurs, mais pas d’en-tête',
    message:
      'La colonne {letters} n’a pas d’en-tête, mais contient {count, plural, one {# valeur, en {first}. Elle n’a pas été lue.} many {# de valeurs, la première en {first}. Elles n’ont pas été lues.} other {# valeurs, la première en {first}. Elles n’ont pas été lues.}}',
    why: 'Sans en-tête, personne ne sait ce que sont ces valeurs : elles sont perdues.',
    fix: 'Écrire l’en-tête de la colonne {letters}, ou supprimer la colonne.',
  },
  'heading-has-hidden-characters': {
    title: 'Un en-tête contient des caractères cachés',
    message:
      'L’en-tête « {heading} » contient {sign, select, space {un espace insécable ou de largeur nulle} direction {une marque de sens d’écriture} other {un caractère que personne ne voit}}. Il a été lu sans ce caractère.',
    why: 'D’autres programmes prennent un tel en-tête pour un en-tête inconnu.',
    fix: 'Rien à faire pour cette vérification. Pour plus de sûreté, saisir de nouveau l’en-tête.',
  },
  'heading-is-number-or-date': {
    title: 'Un en-tête est un nombre ou une date',
    message:
      'Là où il faudrait un en-tête se trouve {kind, select, date {la date} other {le nombre}} « {heading} ». Cette colonne n’a pas été lue.',
    why: 'Un journal a une ligne par période. Des valeurs réparties sur des colonnes d’années n’entrent dans aucun total.',
    fix: 'Donner à la colonne un en-tête du journal, ou mettre ses valeurs en lignes.',
  },
  'unread-figures': {
    title: 'Une colonne qui appartient peut-être au journal n’a pas été lue',
    message:
      'La colonne {letters}, « {heading} », contient {kind, select, dates {des dates} codes {des codes du journal} texts {du texte} other {des nombres}} ({count, number} sur {filled, plural, one {# cellule remplie} many {# de cellules remplies} other {# cellules remplies}}). Son en-tête n’est pas un en-tête du journal : elle n’a pas été lue.{missing, plural, =0 {} one { Cette colonne du journal n’est pas dans le fichier : {fitting}.} many { Ces colonnes du journal ne sont pas dans le fichier : {fitting}.} other { Ces colonnes du journal ne sont pas dans le fichier : {fitting}.}}',
    why: 'Les chiffres, les jours, les codes et les mots placés sous un en-tête inconnu sont absents du rapport.',
    fix: '{guess, select, no {Si elle appartient au journal, lui donner l’en-tête de la colonne voulue.} other {S’il s’agit de « {near} », remplacer l’en-tête par celui-ci.}} Si elle est propre au bureau, la laisser.',
  },
  'not-the-log': {
    title: 'Ceci n’est pas le journal',
    message:
      'Colonnes trouvées : seulement {found} sur les {needed} dont tout journal a besoin. Colonnes manquantes : {missing}.{count, plural, =0 {} one { En-tête inconnu : {unknown}.} many { En-têtes inconnus : {unknown}.} other { En-têtes inconnus : {unknown}.}}',
    why: 'Un tableau d’un autre type a d’autres colonnes : le lire comme un journal mettrait dans le rapport ce qu’il ne dit pas.',
    fix: 'Donner aux colonnes qui contiennent ces informations les en-têtes nommés ici, ou copier les lignes dans un nouveau journal. Pour voir à quoi sert une colonne, lancer par exemple : gloact explain {topic}. Si le journal est un autre fichier ou une autre feuille, envoyer celui-là.',
  },
  'heading-row-not-found': {
    title: 'Aucun en-tête n’a été trouvé',
    message:
      'Aucune des premières lignes ne contient au moins trois en-têtes connus. La plus remplie de ces lignes contient : {seen}. Les en-têtes sont connus en anglais, arabe, espagnol, français, portugais, russe et ukrainien. Quelques-uns sont connus en biélorusse, kirghize, lao, népalais et ourdou.',
    why: 'Sans en-têtes, personne ne peut dire ce que signifie une colonne.',
    fix: 'Mettre les en-têtes du modèle au-dessus des lignes, ou copier les lignes dans un nouveau journal.',
  },
  'two-row-heading-joined': {
    title: 'Des en-têtes de deux lignes ont été réunis',
    message:
      '{count, plural, one {Cet en-tête a été composé} many {Ces # d’en-têtes ont été composés} other {Ces # en-têtes ont été composés}} à partir de deux lignes : {headings}.',
    why: 'Un en-tête réparti sur deux lignes n’a de sens qu’avec ses deux parties.',
    fix: 'Rien à faire si c’est bien cela. Sinon, écrire l’en-tête entier dans une seule cellule.',
  },
  'wanted-column-missing': {
    title: 'Il manque une colonne qui serait utile à des lignes',
    message: `Aucune colonne n’a pour en-tête {labels}{several, select, yes { sur les feuilles {sheets}} other {}}, et {rows, plural, one {la ligne {first} devrait y avoir une valeur} many {# de lignes devraient y avoir une valeur} other {# lignes devraient y avoir une valeur}}.${unreadColumns}`,
    why: 'Le rapport est meilleur avec ces informations : combien de femmes parmi les personnes, quelle cible était visée.',
    fix: addOrRename,
  },
} satisfies Partial<NoticeWords>;
