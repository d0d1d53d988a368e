import type { NoticeWords } from '../../finding-words.ts';

const found = (one: string, more: string) =>
  `{found, plural, one {# ${one}} many {# de ${more}} other {# ${more}}}`;
const octets = (slot: string) => `{${slot}, plural, one {# octet} many {# d’octets} other {# octets}}`;

/** Notices about files and workbooks. */
export const files = {
  'file-unreadable': {
    title: 'Le fichier n’a pas pu être ouvert',
    message:
      '{reason, select, link {{file} est un lien qui ne mène nulle part.} EACCES {{file} ne peut pas être ouvert : cet ordinateur ne le permet pas.} EPERM {{file} ne peut pas être ouvert : cet ordinateur ne le permet pas.} EBUSY {{file} est ouvert dans un autre programme.} other {Cet ordinateur n’a pas pu lire {file} ({reason}).}}',
    why: 'Sans les octets du fichier, on ne peut rien dire d’un journal.',
    fix: '{reason, select, link {Envoyer le fichier lui-même, ou refaire le lien.} EACCES {Demander à qui gère le fichier et son dossier le droit de les lire.} EPERM {Demander à qui gère le fichier et son dossier le droit de les lire.} other {Fermer le fichier dans les autres programmes, le copier sur le Bureau de l’ordinateur, puis vérifier la copie.}}',
  },
  'file-empty': {
    title: 'Le fichier est vide',
    message: '{file} ne contient rien. Un journal doit avoir une ligne d’en-têtes et une ligne par résultat.',
    why: 'Un fichier vide vient souvent d’un enregistrement ou d’un téléchargement qui a échoué.',
    fix: 'Ouvrir le journal, l’enregistrer de nouveau et envoyer ce fichier.',
  },
  'unsupported-type': {
    title: 'Ce type de fichier ne peut pas être lu',
    message:
      '{file} est en réalité {kind, select, xls {un classeur Excel 97-2003 (.xls)} ods {un fichier OpenDocument} png {une image PNG} jpeg {une image JPEG} gif {une image GIF} tiff {une image TIFF} pdf {un document PDF} rtf {un document en texte enrichi (RTF)} html {une page web} xml {un fichier XML} gzip {un fichier compressé (gzip)} 7z {un fichier compressé (7z)} rar {un fichier compressé (rar)} database {une base de données} utf32 {un texte en UTF-32, que peu de programmes savent lire} ole {un ancien document Office} other {un fichier d’un autre type}}. Un journal doit être un classeur Excel (.xlsx) ou un fichier CSV.',
    why: 'Un fichier est lu d’après son contenu, non d’après l’extension de son nom.',
    fix: '{kind, select, xls {L’ouvrir dans Excel et l’enregistrer au format Classeur Excel (.xlsx).} ods {L’ouvrir dans le tableur et l’enregistrer en .xlsx.} html {L’ouvrir dans Excel et l’enregistrer en .xlsx.} xml {L’ouvrir dans Excel et l’enregistrer en .xlsx.} gzip {Le décompresser et envoyer le journal qu’il contient.} 7z {Le décompresser et envoyer le journal qu’il contient.} rar {Le décompresser et envoyer le journal qu’il contient.} utf32 {L’enregistrer au format CSV UTF-8 ou .xlsx.} other {Envoyer le journal lui-même, enregistré en .xlsx ou .csv.}}',
  },
  'extension-mismatch': {
    title: 'Le nom ne correspond pas au fichier',
    message:
      'Le nom se termine par .{extension}, mais {kind, select, workbook {c’est un classeur Excel} other {c’est un fichier texte}}. Le fichier a été lu pour ce qu’il est.',
    why: 'Avec une mauvaise extension, d’autres programmes refusent le fichier ou l’abîment.',
    fix: 'Donner au fichier l’extension {kind, select, workbook {.xlsx} other {.csv}}.',
  },
  'file-too-large': {
    title: 'Le fichier est trop gros',
    message: `{file} compte au moins ${octets('bytes')}. Au plus {limit, plural, one {# octet est lu} many {# d’octets sont lus} other {# octets sont lus}}.`,
    why: 'Un journal de cette taille n’en est très probablement pas un.',
    fix: 'Envoyer un fichier par pays et par période.',
  },
  'too-many-rows': {
    title: 'Le fichier a trop de lignes',
    message:
      'La lecture s’est arrêtée après la ligne {limit, number}, le maximum d’un tableur. Les lignes suivantes n’ont pas été lues.',
    why: 'Au-delà de cette limite, Excel perdrait les lignes sans le dire.',
    fix: 'Envoyer le journal en deux fichiers.',
  },
  'too-many-columns': {
    title: 'Une ligne a trop de colonnes',
    message:
      'La ligne {row} a {columns, plural, one {# colonne} many {# de colonnes} other {# colonnes}}. Une feuille de calcul en a au plus {limit, number}.',
    why: 'Une telle ligne vient le plus souvent d’un fichier qui a perdu ses fins de ligne.',
    fix: 'Exporter de nouveau le journal depuis le programme d’origine.',
  },
  'passed-over': {
    title: 'Certains fichiers ont été laissés de côté',
    message:
      '{count, plural, one {# fichier ou dossier a été laissé de côté} many {# de fichiers ou dossiers ont été laissés de côté} other {# fichiers ou dossiers ont été laissés de côté}} : {names}.',
    why: 'Un dossier peut contenir d’autres documents, des liens et les fichiers auxiliaires de journaux ouverts. Il est bon de savoir que personne ne les a lus.',
    fix: 'Si l’un d’eux contient des chiffres, les enregistrer en .xlsx ou .csv.',
  },
  'damaged-zip': {
    title: 'Le classeur est endommagé',
    message:
      '{file} n’a pas pu être lu. {problem, select, end {La fin manque : il n’a pas été enregistré ou envoyé en entier.} cut {Une partie manque : il n’a pas été enregistré ou envoyé en entier.} list {La liste de son contenu est endommagée.} overlap {Deux de ses parties se chevauchent.} twice {Il contient deux parties du même nom.} locked {Une de ses parties est verrouillée par un mot de passe.} method {Une de ses parties est compressée d’une façon qu’Excel n’utilise pas.} size {Une de ses parties est plus longue ou plus courte qu’annoncé.} checksum {Une de ses parties a été modifiée après l’enregistrement.} other {Les données qu’il contient sont endommagées.}}',
    why: 'Un fichier endommagé peut perdre des lignes ou changer des chiffres sans le dire.',
    fix: 'Ouvrir le journal dans Excel, l’enregistrer sous un nouveau nom et envoyer ce fichier.',
  },
  'damaged-part': {
    title: 'Une partie du classeur manque ou est endommagée',
    message:
      'La partie {part} de {file} {problem, select, missing {manque} doctype {contient des instructions dont un classeur n’a jamais besoin} other {est endommagée}}. Ce qui la suit n’a pas été lu.',
    why: 'On ne peut pas deviner ce que disait une partie endommagée.',
    fix: 'Ouvrir le journal dans Excel, accepter la réparation, contrôler les chiffres et l’enregistrer de nouveau.',
  },
  'no-readable-sheet': {
    title: 'Le classeur n’a aucune feuille avec des cellules',
    message: '{file} n’a aucune feuille avec des cellules, seulement des graphiques ou rien du tout.',
    why: 'Un journal est un tableau : il lui faut une feuille avec des lignes et des colonnes.',
    fix: 'Mettre le journal sur une feuille ordinaire et envoyer de nouveau le fichier.',
  },
  'password-protected': {
    title: 'Le fichier est protégé par un mot de passe',
    message: '{file} ne s’ouvre qu’avec un mot de passe. Il n’a pas été lu.',
    why: 'Un classeur protégé est chiffré en entier.',
    fix: 'L’ouvrir dans Excel, supprimer le mot de passe sous Fichier > Informations, puis l’enregistrer de nouveau.',
  },
  'macro-workbook': {
    title: 'Le classeur peut contenir des macros',
    message:
      '{file} est un classeur avec macros. Ses macros n’ont pas été exécutées ; seules ses cellules ont été lues.',
    why: 'Beaucoup de messageries bloquent les fichiers avec macros.',
    fix: 'Enregistrer le journal au format Classeur Excel (.xlsx) avant l’envoi.',
  },
  'external-links': {
    title: 'Le classeur dépend d’autres classeurs',
    message:
      '{file} a des liaisons avec {count, plural, one {# autre classeur} many {# d’autres classeurs} other {# autres classeurs}}. Les derniers résultats enregistrés ont été lus ; ils peuvent être anciens.',
    why: 'Personne d’autre n’a ces classeurs, donc personne d’autre ne peut mettre les résultats à jour.',
    fix: 'Dans Excel, choisir Données > Modifier les liens > Rompre la liaison, puis enregistrer de nouveau le journal.',
  },
  'workbook-limit': {
    title: 'Le contenu du classeur dépasse ce qui peut être lu',
    message: `La lecture de {file} s’est arrêtée. {limit, select, entries {Il contient ou énumère ${found('fichier', 'fichiers')}, et la limite de lecture est de {allowed, number}.} sheets {Il énumère ${found('feuille', 'feuilles')}, et la limite de lecture est de {allowed, number}.} relations {Il a ${found('lien', 'liens')} vers ses propres parties ou vers l’extérieur, et la limite de lecture est de {allowed, number}.} partBytes {Décompressée, une de ses parties fait ${octets('found')}, et la limite de lecture est de {allowed, number}.} smallPartBytes {Décompressée, une de ses parties fait ${octets('found')}, et la limite de lecture est de {allowed, number}.} totalBytes {Décompressées, ses parties font ${octets('found')} ou plus, et la limite de lecture est de {allowed, number}.} ratio {Décompressée, une de ses parties fait ${found('fois', 'fois')} sa taille, et la limite de lecture est de {allowed, number} fois.} readRatio {Sa lecture décompresse plus de ${octets('found')}, et la limite est de {allowed, number} pour chacun des siens.} depth {Ses parties sont emboîtées sur ${found('niveau', 'niveaux')} ou plus, et la limite de lecture est de {allowed, number}.} tokenCharacters {Un de ses textes a ${found('caractère', 'caractères')} ou plus, et la limite de lecture est de {allowed, number}.} shownRatio {Ses cellules affichent plus de ${found('caractère', 'caractères')}, et la limite de lecture est de {allowed, number} pour chaque octet du fichier.} texts {Il contient ${found('texte différent', 'textes différents')}, et la limite de lecture est de {allowed, number}.} textCharacters {Ses textes ont ${found('caractère', 'caractères')} ou plus, et la limite de lecture est de {allowed, number}.} merges {Il a ${found('plage fusionnée', 'plages fusionnées')}, et la limite de lecture est de {allowed, number}.} formats {Il a ${found('format de nombre', 'formats de nombre')} qui lui sont propres, et la limite de lecture est de {allowed, number}.} other {Il a ${found('format et police', 'formats et polices')} de cellules, et la limite de lecture est de {allowed, number}.}}`,
    why: 'De tels fichiers peuvent remplir la mémoire d’un ordinateur, et aucun journal ne leur ressemble.',
    fix: 'Copier les lignes du journal dans un nouveau classeur et envoyer celui-ci.',
  },
  'huge-validation-range': {
    title: 'Des listes déroulantes couvrent bien plus de cellules que le journal',
    message:
      'Des règles de saisie couvrent {cells, plural, one {# cellule} many {# de cellules} other {# cellules}} de la feuille. Elles ont été laissées de côté à la lecture du journal.',
    why: 'De telles règles peuvent rendre un classeur très lent dans certains programmes.',
    fix: 'Dans Excel, sous Données > Validation des données, limiter ces règles aux lignes du journal.',
  },
  'locked-by-another-program': {
    title: 'Ceci est un fichier temporaire',
    message:
      '{file} est un fichier auxiliaire qu’Excel ou LibreOffice écrit pendant qu’un journal est ouvert. Il ne contient pas de données.',
    why: 'Il apparaît à côté du vrai journal et disparaît quand le journal est fermé.',
    fix: 'Fermer le journal dans l’autre programme et envoyer le journal lui-même.',
  },
  'record-too-long': {
    title: 'Une ligne est trop longue',
    message: `La ligne {line} a plus de ${octets('limit')} et a été laissée de côté.`,
    why: 'Une ligne de cette longueur vient le plus souvent d’un fichier qui a perdu ses fins de ligne.',
    fix: 'Exporter de nouveau le journal depuis le programme d’origine.',
  },
} satisfies Partial<NoticeWords>;
