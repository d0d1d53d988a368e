import type { NoticeWords } from '../../finding-words.ts';

const aSeparator =
  '{delimiter, select, comma {une virgule} semicolon {un point-virgule} tab {une tabulation} pipe {une barre verticale} other {un signe}}';

/** Notices about text files: their letters, separators and quotation marks. */
export const textFiles = {
  'encoding-not-utf8': {
    title: 'Les lettres ont été lues dans un encodage ancien',
    message:
      'Le fichier n’est pas en UTF-8. Il a été lu en {encoding}{count, plural, =0 {} one {, ce qui donne ces mots : {words}} many {, ce qui donne ces mots : {words}} other {, ce qui donne ces mots : {words}}}.',
    why: 'Le fichier ne dit pas comment ses lettres sont enregistrées ; cela a été déduit de ses mots.',
    fix: 'Si ces mots semblent faux, enregistrer le fichier au format CSV UTF-8 ou .xlsx.',
  },
  'encoding-uncertain': {
    title: 'L’encodage des lettres n’est pas certain',
    message:
      'Le fichier a été lu en {encoding}, mais il est peut-être en {other}.{count, plural, =0 {} one { On y lit maintenant {words} ; on y lirait alors {otherWords}.} many { On y lit maintenant {words} ; on y lirait alors {otherWords}.} other { On y lit maintenant {words} ; on y lirait alors {otherWords}.}}',
    why: 'Le fichier ne dit pas comment ses lettres sont enregistrées, et les deux lectures sont possibles.',
    fix: 'Enregistrer le fichier au format CSV UTF-8 ou .xlsx.',
  },
  'undecodable-bytes': {
    title: 'Une lettre n’a pas pu être lue',
    message: 'La cellule {cell} contient un signe qui n’existe pas en {encoding} : {value}.',
    why: 'La lettre qui s’y trouvait est perdue dans ce fichier.',
    fix: 'Saisir de nouveau le texte, puis enregistrer le fichier au format CSV UTF-8 ou .xlsx.',
  },
  'replacement-characters': {
    title: 'Une lettre était déjà perdue',
    message: 'La cellule {cell} contient le signe � à la place d’une lettre : {value}.',
    why: 'Un autre programme n’a pas pu lire la lettre et a écrit ce signe à la place.',
    fix: 'Saisir de nouveau le texte tel qu’il doit être.',
  },
  mojibake: {
    title: 'Des lettres ont été déformées par un autre programme',
    message: 'La cellule {cell} contient {seen}, sans doute à la place de {meant} : {value}.',
    why: 'Le texte a été enregistré dans un encodage et ouvert dans un autre.',
    fix: 'Saisir de nouveau le texte, ou exporter de nouveau le journal au format CSV UTF-8.',
  },
  'encoding-unusual': {
    title: 'Les lettres ont été lues dans un encodage inhabituel',
    message:
      'Le fichier n’est pas en UTF-8. Il a été lu en {encoding}, que peu de programmes utilisent encore{count, plural, =0 {} one { ; cela donne ces mots : {words}} many { ; cela donne ces mots : {words}} other { ; cela donne ces mots : {words}}}.',
    why: 'Le fichier ne dit pas comment ses lettres sont enregistrées, et les bureaux du pays n’utilisent guère cet encodage.',
    fix: 'Enregistrer le fichier au format CSV UTF-8 ou .xlsx.',
  },
  'delimiter-assumed': {
    title: 'Le séparateur des colonnes n’est pas certain',
    message:
      'Les colonnes ont été séparées à chaque {delimiter, select, comma {virgule} semicolon {point-virgule} tab {tabulation} pipe {barre verticale} other {signe {delimiter}}} : {agree, plural, one {# ligne convient} many {# de lignes conviennent} other {# lignes conviennent}} sur {records, number}. {other, select, comma {La virgule} semicolon {Le point-virgule} tab {La tabulation} pipe {La barre verticale} other {Le signe {other}}} convient presque aussi bien.',
    why: 'Un fichier CSV ne dit pas ce qui sépare ses colonnes.',
    fix: 'Vérifier que les colonnes sont justes ; sinon, enregistrer le journal en .xlsx.',
  },
  'single-column-suspect': {
    title: 'Tout le texte est dans une seule colonne',
    message:
      '{asked, select, none {Ni virgule, ni point-virgule, ni tabulation, ni barre verticale ne sépare} comma {Aucune virgule ne sépare} semicolon {Aucun point-virgule ne sépare} tab {Aucune tabulation ne sépare} pipe {Aucune barre verticale ne sépare} other {Aucun signe {asked} ne sépare}} les lignes en colonnes.',
    why: 'Un journal a beaucoup de colonnes : leur séparateur a été perdu ou est inhabituel.',
    fix: 'Enregistrer de nouveau le journal en .xlsx, ou en CSV avec des virgules ou des points-virgules.',
  },
  'unclosed-quote': {
    title: 'Un guillemet n’est jamais fermé',
    message:
      '{lines, plural, one {La ligne {line} a été laissée de côté} many {Les lignes {line} à {lastLine} ont été laissées de côté} other {Les lignes {line} à {lastLine} ont été laissées de côté}} : un texte s’ouvre par " et ne finit jamais.',
    why: 'Tout ce qui précède le guillemet suivant passerait pour un seul texte.',
    fix: 'Fermer le guillemet, ou enregistrer le journal en .xlsx.',
  },
  'stray-quote': {
    title: 'Un guillemet est mal placé',
    message:
      'La cellule {cell} a été lue ainsi : {value}. Dans un fichier CSV, un guillemet à l’intérieur d’un texte est doublé.',
    why: 'Les programmes lisent une telle ligne de différentes façons.',
    fix: 'Écrire le guillemet deux fois (""), ou enregistrer le journal en .xlsx.',
  },
  'mixed-line-endings': {
    title: 'Les lignes se terminent de différentes façons',
    message:
      'Les premières lignes se terminent par {first}, la ligne {line} par {other}. Toutes ont été lues.',
    why: 'Cela arrive quand les parties d’un fichier viennent d’ordinateurs différents.',
    fix: 'Il n’y a rien à faire.',
  },
  'nul-bytes': {
    title: 'Une cellule contient un octet qui n’est pas une lettre',
    message: 'La cellule {cell} contient un octet qui ne correspond à aucune lettre : {value}.',
    why: 'De tels octets viennent d’un disque abîmé ou d’une exportation défectueuse.',
    fix: 'Saisir de nouveau le texte, ou exporter de nouveau le journal.',
  },
  'excel-sep-line': {
    title: 'La première ligne indique le séparateur',
    message:
      'La première ligne dit que les colonnes sont séparées par {delimiter, select, comma {la virgule} semicolon {le point-virgule} tab {la tabulation} pipe {la barre verticale} other {le signe {delimiter}}}. Ce n’est pas une ligne du journal.',
    why: 'Excel comprend cette ligne et la masque.',
    fix: 'Il n’y a rien à faire.',
  },
  'unicode-bidi-control-in-file': {
    title: 'Des marques cachées changent le sens d’écriture',
    message: 'La cellule {cell} contient des marques cachées qui inversent le sens d’écriture : {value}.',
    why: 'Ce qui est enregistré peut alors différer de ce qui est affiché.',
    fix: 'Saisir de nouveau le texte.',
  },
  'blanks-around-quotes': {
    title: 'Des espaces se trouvent à côté des guillemets',
    message:
      'Il y a des espaces entre les séparateurs et les guillemets, la première fois à la ligne {line}. Les textes ont été lus sans ces espaces.',
    why: 'D’autres programmes prennent pour du texte un guillemet qui ne touche pas le séparateur. Ils coupent alors la ligne aux mauvais endroits.',
    fix: 'Il n’y a rien à faire. Pour plus de sûreté, enregistrer le journal en .xlsx.',
  },
  'column-a-split': {
    title: 'Des lignes n’occupent que la colonne A',
    message: `{rows, select, all {Tout le journal tient} other {{count, plural, one {Une ligne tient} many {# de lignes tiennent} other {# lignes tiennent}}}} dans la colonne A, avec ${aSeparator} entre les colonnes. Chacune de ces lignes se sépare en autant de parties qu’il y a d’en-têtes : elle a donc été lue. Les cellules sont nommées comme elles le seront après la séparation.`,
    why: 'Un fichier CSV ouvert ou enregistré avec un autre séparateur garde chaque ligne dans une seule cellule.',
    fix: 'Dans Excel, sélectionner la colonne A, choisir Données > Convertir, et enregistrer le journal en .xlsx.',
  },
  'column-a-unsplit': {
    title: 'Tout le journal est dans la colonne A',
    message: `Chaque ligne tient dans la colonne A en un seul texte, avec ${aSeparator} entre les colonnes. Les en-têtes ont {columns, plural, one {# partie} many {# de parties} other {# parties}}, mais la ligne {row} en a {parts, number} : les colonnes ne sont pas certaines.`,
    why: 'Une ligne coupée au mauvais endroit met des chiffres sous de mauvais en-têtes.',
    fix: 'Dans Excel, séparer la colonne A par Données > Convertir, corriger la ligne {row} et enregistrer en .xlsx.',
  },
  'guarded-cells': {
    title: 'Des cellules sont écrites sous la forme ="..."',
    message:
      '{count, plural, one {Une cellule est écrite} many {# de cellules sont écrites} other {# cellules sont écrites}} comme une formule, par exemple ="01". Le texte entre les guillemets a été lu.',
    why: 'Certains programmes exportent ainsi les nombres et les dates, pour qu’Excel ne les change pas.',
    fix: 'Il n’y a rien à faire.',
  },
  'file-changed': {
    title: 'Le fichier a changé pendant la lecture',
    message:
      '{file} a changé pendant la lecture. Ce qui a été trouvé ne correspond peut-être ni à l’ancien fichier ni au nouveau.',
    why: 'La moitié d’un ancien journal et la moitié d’un nouveau ne font pas un journal.',
    fix: 'Attendre que les autres programmes aient enregistré ou copié le fichier, puis le vérifier de nouveau.',
  },
  'stand-in': {
    title: 'Le journal lui-même n’est pas dans ce fichier',
    message:
      '{kind, select, lfs {{file} est un pointeur Git LFS : il dit quel journal a sa place ici, et n’en contient rien.} annex {{file} est un pointeur git-annex : il dit quel journal a sa place ici, et n’en contient rien.} crypt {{file} est verrouillé par git-crypt : personne ne peut le lire sans la clé.} locked {{file} est chiffré par {target} : personne ne peut le lire sans la clé.} other {{file} est un lien écrit comme un texte : il ne fait que nommer un autre fichier, {target}.}}',
    why: 'Git peut mettre quelque chose de petit à la place d’un fichier tant que personne ne demande celui-ci.',
    fix: '{kind, select, lfs {Dans son dossier, lancer git lfs pull, puis vérifier de nouveau.} annex {Dans son dossier, lancer git annex get, puis vérifier de nouveau.} crypt {Dans son dossier, lancer git-crypt unlock, puis vérifier de nouveau.} locked {Le déchiffrer avec {target}, puis vérifier de nouveau.} other {Vérifier le fichier qu’il nomme, ou mettre ici une copie de ce fichier.}}',
  },
  'merge-conflict': {
    title: 'Un conflit de fusion est resté dans le fichier',
    message:
      '{count, plural, one {La ligne {lines} est la marque d’un conflit de fusion} many {Les lignes {lines} sont des marques d’un conflit de fusion} other {Les lignes {lines} sont des marques d’un conflit de fusion}}. Rien de {file} n’a été compté.',
    why: 'Entre de telles marques se trouvent deux versions des mêmes lignes. Seul le bureau peut dire laquelle est la bonne.',
    fix: 'Garder les lignes justes, supprimer l’autre version et toutes les marques, puis vérifier de nouveau.',
  },
} satisfies Partial<NoticeWords>;
