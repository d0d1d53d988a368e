import type { ExampleSentences } from '../../../formats/example-words.ts';

/** Examples of notices about files, across them, and about privacy. */
export const files = {
  'file-unreadable': {
    bad: 'Un journal sur un lecteur réseau, que l’on peut voir mais pas lire.',
    good: 'Le même journal, copié sur son propre ordinateur.',
  },
  'file-empty': {
    bad: 'Un fichier de 0 octet.',
    good: 'Un fichier avec une ligne d’en-têtes et au moins une ligne de données.',
  },
  'unsupported-type': { bad: 'Une image nommée log.xlsx.', good: 'Le journal, enregistré en .xlsx ou .csv.' },
  'extension-mismatch': { bad: 'Un fichier texte nommé log.xlsx.', good: 'Le même fichier, nommé log.csv.' },
  'file-too-large': {
    bad: 'Un fichier texte de plusieurs gigaoctets.',
    good: 'Un fichier par pays et par période.',
  },
  'too-many-rows': {
    bad: 'Un fichier texte de deux millions de lignes.',
    good: 'Deux fichiers d’un million de lignes chacun.',
  },
  'too-many-columns': {
    bad: 'Tout un journal sur une seule ligne.',
    good: 'Chaque ligne du journal sur sa propre ligne.',
  },
  'passed-over': {
    bad: 'Un dossier contient pak.xlsx, son fichier auxiliaire ~$pak.xlsx, et minutes.pdf.',
    good: 'Le dossier ne contient que pak.xlsx.',
  },
  'damaged-zip': {
    bad: 'Un classeur dont l’envoi s’est arrêté à mi-chemin.',
    good: 'Le même classeur, envoyé en entier.',
  },
  'damaged-part': {
    bad: 'Un classeur abîmé par un programme qui l’a modifié.',
    good: 'Le même classeur, réparé et enregistré par Excel.',
  },
  'no-readable-sheet': {
    bad: 'Un classeur qui ne contient qu’un graphique.',
    good: 'Un classeur avec le journal sur une feuille ordinaire.',
  },
  'password-protected': {
    bad: 'Un classeur qui demande un mot de passe.',
    good: 'Le même classeur, enregistré sans mot de passe.',
  },
  'macro-workbook': { bad: 'Un journal enregistré en .xlsm.', good: 'Le même journal, enregistré en .xlsx.' },
  'external-links': {
    bad: 'Un journal dont les totaux viennent d’un classeur resté sur un ordinateur du bureau.',
    good: 'Le même journal, avec les totaux en nombres.',
  },
  'workbook-limit': {
    bad: 'Un petit fichier dont le contenu décompressé fait plusieurs gigaoctets.',
    good: 'Le journal dans un nouveau classeur.',
  },
  'huge-validation-range': {
    bad: 'Une liste déroulante définie pour toute la feuille.',
    good: 'Une liste déroulante définie pour les lignes d’une seule colonne.',
  },
  'locked-by-another-program': { bad: '~$log.xlsx, à côté de log.xlsx.', good: 'log.xlsx.' },
  'record-too-long': {
    bad: 'Une ligne de vingt millions de lettres.',
    good: 'Une ligne du fichier par ligne du journal.',
  },
  'encoding-not-utf8': {
    bad: 'Un fichier enregistré dans Excel au format CSV, sous Windows.',
    good: 'Le même fichier, enregistré au format CSV UTF-8.',
  },
  'encoding-uncertain': {
    bad: 'Un fichier d’un ancien programme, avec deux mots accentués.',
    good: 'Le même fichier, enregistré au format CSV UTF-8.',
  },
  'undecodable-bytes': {
    bad: 'Un fichier coupé au milieu d’une lettre.',
    good: 'Le fichier tel qu’il était avant.',
  },
  'replacement-characters': { bad: 'Caf�', good: 'Café' },
  mojibake: { bad: 'FranÃ§ais', good: 'Français' },
  'encoding-unusual': {
    bad: 'Un fichier enregistré sur un ancien Macintosh.',
    good: 'Le même fichier, enregistré au format CSV UTF-8.',
  },
  'delimiter-assumed': {
    bad: 'Un journal avec autant de virgules que de points-virgules dans chaque ligne.',
    good: 'Le même journal, enregistré en .xlsx.',
  },
  'single-column-suspect': {
    bad: 'Un journal dont les colonnes sont séparées par des espaces.',
    good: 'Le même journal, avec une virgule entre les colonnes.',
  },
  'unclosed-quote': { bad: 'MAR-01,"Formation de juges,12', good: 'MAR-01,"Formation de juges",12' },
  'stray-quote': {
    bad: 'MAR-01,"L’atelier "final" de Rabat",12',
    good: 'MAR-01,"L’atelier ""final"" de Rabat",12',
  },
  'mixed-line-endings': {
    bad: 'Un fichier composé d’un fichier Windows et d’un fichier Linux.',
    good: 'Le même fichier, enregistré de nouveau par un seul programme.',
  },
  'nul-bytes': { bad: 'Une cellule abîmée par une clé USB.', good: 'La cellule telle qu’elle était avant.' },
  'excel-sep-line': { bad: 'sep=; à la première ligne.', good: 'La ligne d’en-têtes en premier.' },
  'unicode-bidi-control-in-file': {
    bad: 'Une cellule copiée d’une page web en deux langues.',
    good: 'Le même texte, saisi à la main.',
  },
  'blanks-around-quotes': {
    bad: '"MAR-2018-01"; "Atelier; deux jours"; "12"',
    good: '"MAR-2018-01";"Atelier; deux jours";"12"',
  },
  'column-a-split': {
    bad: 'MAR-2018-01;Atelier;12 dans la cellule A2.',
    good: 'MAR-2018-01 en A2, Atelier en B2, 12 en C2.',
  },
  'column-a-unsplit': {
    bad: 'id;titre;nombre en A1 et MAR-2018-01;Atelier; deuxième partie;12 en A2.',
    good: 'MAR-2018-01 en A2, Atelier; deuxième partie en B2, 12 en C2.',
  },
  'guarded-cells': { bad: '="2018-04-28" dans un fichier CSV.', good: '2018-04-28' },
  'file-changed': {
    bad: 'Un journal qu’Excel ou un dossier synchronisé enregistre pendant la vérification.',
    good: 'Le même journal, enregistré et fermé avant la vérification.',
  },
  'stand-in': {
    bad: 'Un fichier dont la première ligne est « version https://git-lfs.github.com/spec/v1 ».',
    good: 'Le journal, après git lfs pull.',
  },
  'merge-conflict': {
    bad: 'Les lignes <<<<<<< HEAD, ======= et >>>>>>> branch parmi celles du journal.',
    good: 'Les lignes justes, et aucune de ces marques.',
  },
  'same-file-twice': {
    bad: 'Un dossier contient pak.csv et, inchangé, copie de pak.csv.',
    good: 'Le dossier ne contient que pak.csv.',
  },
  'id-in-two-files': {
    bad: 'Les journaux du Népal et du Pakistan contiennent tous deux PAK-2018-014.',
    good: 'Le journal du Pakistan contient PAK-2018-014, celui du Népal NPL-2018-007, avec le même « Identifiant de l’événement commun ».',
  },
  'possible-double-report': {
    bad: 'Le Mali et le Niger déclarent tous deux 32 personnes du 16 au 18 avril 2018 à Niamey, sans « Identifiant de l’événement commun ».',
    good: 'Les deux lignes ont le même « Identifiant de l’événement commun », et « Compté dans ce journal » dit « oui » dans l’une d’elles.',
  },
  'not-accounted-for': {
    bad: 'Le journal du Pakistan pour 2018-S1 contient PAK-2018-014, prévue, et le journal pour 2018-S2 ne la contient pas.',
    good: 'Le journal pour 2018-S2 contient PAK-2018-014, reportée, avec le motif.',
  },
  'personal-heading': {
    bad: 'Une colonne intitulée « N° de passeport », avec des numéros.',
    good: 'Un journal avec des colonnes sur les activités seulement.',
  },
  'personal-data-unread': {
    bad: 'Une colonne intitulée « Point focal » avec des adresses électroniques.',
    good: 'Une colonne intitulée « Point focal » avec le nom du service.',
  },
  'personal-data-beside': {
    bad: 'Un commentaire de cellule avec le numéro de téléphone d’une personne.',
    good: 'Un fichier qui contient le journal et rien d’autre.',
  },
  'part-not-looked-at': {
    bad: 'Un classeur dont les commentaires ont été abîmés par un autre programme.',
    good: 'Le même classeur, réparé et enregistré par Excel.',
  },
  'documents-inside': {
    bad: 'Un journal dans lequel une liste de présence est insérée comme document Word.',
    good: 'Le journal seul. La liste reste au bureau.',
  },
  'pictures-inside': {
    bad: 'Un journal avec l’image numérisée d’une liste de présence.',
    good: 'Un journal avec le logo du bureau.',
  },
} satisfies Partial<ExampleSentences>;
