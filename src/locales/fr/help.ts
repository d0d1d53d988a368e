import type { CliWords } from '../../cli/words.ts';

const exitCodes = `CODES DE SORTIE
  0 rien à corriger   1 constats   2 mauvais usage (option, chemin, dossier de programme)
  3 un fichier n’a pas pu être lu   4 incomplet : une limite a été atteinte   70 erreur de gloact lui-même
  130 arrêté par Ctrl-C   143 terminé par un autre programme`;

/** What `--help` says of commands and flags. */
export const help: CliWords['help'] = {
  exitCodes,
  page: {
    program:
      'Vérifie les journaux des activités contre la traite des personnes et établit le rapport d’activité.',
    headings: {
      USAGE: 'UTILISATION',
      ARGUMENTS: 'ARGUMENTS',
      FLAGS: 'OPTIONS',
      DESCRIPTION: 'DESCRIPTION',
      EXAMPLES: 'EXEMPLES',
      COMMANDS: 'COMMANDES',
      VERSION: 'VERSION',
    },
    required: 'obligatoire',
    default: 'par défaut :',
    options: 'valeurs :',
    value: 'valeur',
    names: { path: 'CHEMIN', file: 'FICHIER', word: 'MOT', action: 'ACTION', command: 'COMMANDE' },
  },
  validate: {
    summary: 'Vérifier des journaux d’activités : ce qui est à corriger avant l’envoi.',
    description: 'Fichiers et dossiers de csv, tsv, txt, xlsx et xlsm ; - lit l’entrée standard.',
    path: 'Fichiers ou dossiers (par défaut : ce dossier).',
  },
  inspect: {
    summary:
      'Montrer ce que le programme voit dans un fichier : feuilles, en-têtes, conventions, premières lignes.',
    path: 'Le fichier ; - lit l’entrée standard.',
  },
  compileReport: {
    summary: 'Établir le rapport d’activité en Word à partir des journaux de tous les pays.',
    description:
      'Les journaux des périodes précédentes peuvent se trouver à côté de ceux de la période : ils donnent les chiffres en cumul.',
    path: 'Fichiers ou dossiers avec des journaux.',
  },
  pack: {
    summary:
      'Commencer, vérifier ou comparer des dossiers de programme : ce que gloact sait d’une subvention.',
    description:
      'init DIR commence un dossier de programme. check DIR en signale toutes les erreurs ou, s’il est sans erreur, montre ce qu’il fait. diff OLD NEW [LOGS..] dit ce qui diffère et ce qui en découle ; avec des journaux, aussi quelles lignes ne passent plus la vérification et quels chiffres changent.',
    path: 'init, check ou diff, puis les dossiers.',
  },
  fix: {
    summary:
      'Corriger dans une copie d’un journal ce qui ne peut rien être d’autre, et lister chaque changement.',
    description:
      'Espaces, lettres d’un autre alphabet, noms pour des codes, nombres, dates, périodes, monnaies et en-têtes ; aucun chiffre ne change. Dans un classeur, une feuille liste chaque changement.',
    path: 'Le journal ; - lit l’entrée standard.',
  },
  explain: {
    summary: 'Expliquer une colonne, un code ou une règle : à quoi cela sert, quoi saisir, comment corriger.',
    description: 'Sans mot, la commande liste tout ce qui peut être expliqué.',
    path: 'Une colonne par nom ou en-tête, un code d’une liste, ou le code d’une règle.',
  },
  schema: {
    summary:
      'Afficher le schéma du journal pour d’autres logiciels : colonnes, codes, ce qu’une cellule exige d’une autre.',
    description:
      'json-schema est le JSON Schema 2020-12 des lignes, table-schema est destiné au CSV, markdown s’adresse aux personnes et énumère ce qu’aucun schéma ne dit.',
  },
  export: {
    summary:
      'Écrire les journaux pour d’autres systèmes : lignes ou chiffres, sans les petits nombres de personnes protégées.',
    description:
      'csv, xlsx, hxl et datapackage contiennent des lignes ; iati et opsys, les chiffres d’une période. Les journaux comportant des erreurs ne sont pas exportés, sauf à titre de projet.',
    path: 'Fichiers ou dossiers contenant des journaux.',
  },
  show: {
    summary: 'Afficher de nouveau un résultat de validate, dans une autre langue.',
    description:
      'Lit ce que validate --format json affiche et ce que --report json=FICHIER écrit ; rien n’est vérifié de nouveau.',
    path: 'Le fichier du résultat.',
  },
  offlinePage: {
    summary: 'Écrire toute la vérification en une page web qui fonctionne sans réseau ni Node.',
    description:
      'La page s’ouvre depuis un disque ou une clé dans Chrome, Edge, Firefox ou Safari. Elle contient le dossier de programme et toutes les langues, et rien ne quitte l’ordinateur. Sa taille et son SHA-256 sont affichés, pour qu’un bureau puisse voir qu’il a reçu la même page.',
  },
  letterhead: {
    summary: 'Commencer ou vérifier le papier à en-tête du siège pour les rapports.',
    description:
      'init écrit un papier à en-tête à modifier dans Word. check FICHIER.docx en signale toutes les erreurs ; avec --output, aussi dans une copie annotée de commentaires.',
    path: 'init ou check.',
    file: 'Le papier à en-tête, un document Word (.docx).',
  },
  narrative: {
    summary:
      'Écrire un modèle de textes pour le siège : ce qui est demandé, les chiffres, ce que disent les bureaux.',
    description:
      'Les textes existants restent tels quels. Ce qui est dans un commentaire n’entre pas dans le rapport.',
    folder: 'Dossier pour les textes.',
    path: 'Fichiers ou dossiers avec des journaux.',
  },
  newLog: {
    summary: 'Créer un journal vide en Excel, à remplir par un bureau.',
    description: 'Les en-têtes, les listes et l’aide sont dans la langue du pays.',
  },
  status: {
    summary: 'Montrer au siège ce que chaque bureau a envoyé pour une période, et ce qui reste à corriger.',
    description:
      'Dit quels journaux sont reçus, pas encore prêts, manquants ou reçus deux fois. Le code de sortie est 1 tant qu’il reste quelque chose à régler.',
    path: 'Fichiers ou dossiers avec des journaux (par défaut : ce dossier).',
  },
  trace: {
    summary: 'Montrer les lignes derrière un chiffre d’un rapport.',
    description: 'Lit ce que compile-report --figures a écrit. Les chiffres masqués n’y ont pas de lignes.',
    path: 'Nom du chiffre, tel que le donne le fichier des chiffres.',
    file: 'Le fichier des chiffres (.json).',
  },
  verifyReport: {
    summary: 'Dire si un rapport correspond à ses journaux, ou quels chiffres diffèrent.',
    description:
      'L’établit de nouveau comme le dit le fichier des chiffres. Donner les options de sa présentation, de ses textes et du dernier rapport telles qu’elles étaient.',
    path: 'Le rapport (.docx), puis les fichiers ou dossiers de ses journaux.',
    figures: 'Le fichier des chiffres qui a été écrit avec le rapport.',
  },
  flags: {
    exportTo:
      'Ce qu’il faut écrire : des lignes (csv, xlsx, hxl, datapackage) ou les chiffres d’une période (iati, opsys).',
    exportOutput: 'Fichier à écrire ; avec datapackage, un dossier.',
    exportPeriod:
      'Période à exporter, par exemple 2018-S2 (par défaut : toutes les lignes ; iati et opsys en exigent une).',
    exportDraft: 'Exporter malgré des erreurs : omettre les lignes fautives et le dire.',
    due: 'Date limite des journaux, sous la forme AAAA-MM-JJ (par défaut : le jour que le dossier de programme fixe pour un rapport).',
    annotate: 'Écrire dans ce dossier une copie de chaque fichier, les constats marqués sur ses cellules.',
    replies: 'Écrire dans ce dossier un court message à chaque bureau, dans sa langue.',
    statusReport:
      'Écrire aussi l’état dans un fichier : xlsx=FICHIER, html=FICHIER, json=FICHIER ou pretty=FICHIER ; peut être répété.',
    allLogs: 'Créer un journal pour chaque pays du programme, dans le dossier indiqué.',
    logCountry: 'Pays du bureau, par exemple PAK.',
    logFormat:
      'Type de fichier : xlsx, ou csv pour d’autres logiciels (par défaut : celui que dit la fin du nom donné après -o, sinon xlsx).',
    logFrom: 'Dernier journal du bureau : ce qui n’est pas terminé est repris, sans ses résultats.',
    logOutput: 'Où écrire le journal (par défaut : pays et période, comme pak-2018-S2.xlsx).',
    logPeriod: 'Période du journal, par exemple 2018-S2.',
    asOf: 'La date du jour pour les règles, sous la forme AAAA-MM-JJ (par défaut : aujourd’hui).',
    bilingual: 'Dire chaque constat aussi en anglais.',
    color: 'Utiliser des couleurs dans le terminal.',
    country: 'Pays dont doivent être les fichiers, par exemple PAK.',
    reportCountry: 'Pays d’un rapport sur un seul pays, comme la fiche pays, par exemple PAK.',
    dateOrder: 'Comment les dates en chiffres sont écrites (par défaut : prouvé par le fichier).',
    decimal: 'Le séparateur décimal (par défaut : prouvé par le fichier).',
    delimiter:
      'Ce qui sépare les cellules des fichiers texte : un caractère, ou comma, semicolon, tab, bar (par défaut : trouvé dans le fichier).',
    fixOutput: 'Où écrire la copie corrigée, un fichier du même type.',
    dryRun: 'Montrer ce qui serait corrigé, sans rien écrire.',
    draft:
      'Établir le rapport malgré des erreurs : omettre les lignes fautives, le dire, et marquer chaque page.',
    encoding: 'Encodage des fichiers texte, par exemple windows-1251 (par défaut : trouvé dans le fichier).',
    exclude: 'Fichier ou dossier à laisser de côté ; * et ? remplacent des lettres ; peut être répété.',
    waivers:
      'Ce que le siège accepte : CSV ou JSON avec fingerprint, ou code et key, puis reason, owner, expires.',
    baseline: 'Un résultat antérieur en JSON : terminer par 1 seulement pour ce qui est nouveau.',
    changed: 'Tout lire, ne parler que de ce fichier et de ce qui s’y rapporte ; peut être répété.',
    since: 'De même pour tous les fichiers modifiés depuis un commit ou une branche de git.',
    expect: 'Période pour laquelle chaque bureau doit avoir envoyé un journal.',
    expectedPeriod: 'Période dont doivent être les fichiers, par exemple 2018-S2.',
    failOn: 'Sortir avec le code 1 à partir de cette gravité.',
    from: 'Dossier de programme de départ : starter, le nom de celui qui est dans le programme, ou le chemin d’un autre (par défaut : starter).',
    format: 'Comment afficher le résultat.',
    figures:
      'Écrire aussi tous les chiffres avec leurs marques et leurs lignes dans ce fichier .json, pour le prochain rapport, ou .xlsx, pour les lire.',
    internal:
      'Écrire aussi des notes pour le siège dans ce fichier .docx ou .md : fichiers, sommes de contrôle, règles, lignes.',
    language: 'Langue de la réponse (par défaut : celle du pays, ou de cet ordinateur).',
    narrative: 'Dossier avec les textes du siège, comme l’écrit gloact narrative.',
    off: 'Code d’une règle à ne pas appliquer ; peut être répété.',
    output: 'Où écrire le rapport (par défaut : la période, comme report-2018-S2.docx).',
    period: 'Période du rapport, par exemple 2018-S2.',
    previous:
      'Ce qu’a imprimé le dernier rapport : le fichier que --figures a écrit à côté (par défaut : ses lignes sont comptées de nouveau).',
    programme: 'Dossier de programme pour la vérification (par défaut : celui qui est dans le programme).',
    quiet: 'Omettre ce qui est seulement pour information.',
    report: 'Écrire aussi le résultat dans un fichier, sous la forme FORMAT=FICHIER ; peut être répété.',
    sheet:
      'Feuille à lire, par son nom ; peut être répété (par défaut : toutes celles qui ressemblent à un journal).',
    stdinName: 'Nom du fichier lu sur l’entrée standard, par exemple pak-2018-S2.csv.',
    suppressBelow:
      'Masquer les nombres de personnes protégées inférieurs à ce nombre (par défaut : celui du dossier de programme) ; 0 ne masque rien.',
    letterhead: 'Composer le rapport dans ce document Word, propre au siège ; voir gloact letterhead.',
    emblem: 'Image de l’emblème du bailleur (PNG ou JPEG) pour la couverture.',
    contract: 'Numéro du contrat, si le dossier de programme n’en a pas.',
    contact: 'Nom et fonction de la personne de contact, si le dossier de programme n’en a pas.',
    pdf: 'Écrire aussi un PDF accessible à côté du rapport ; LibreOffice doit être installé.',
    pageOutput: 'Où écrire la page (par défaut : gloact.html).',
    pageLanguage: 'Langue dans laquelle la page commence (par défaut : celle du navigateur).',
    letterheadOutput: 'Fichier à écrire : le nouveau papier à en-tête, ou la copie annotée.',
    letterheadFormat: 'Forme sous laquelle les erreurs sont affichées.',
    template: 'Rapport du dossier de programme à établir.',
    reportLanguage: 'Langue du rapport (par défaut : celle de l’action dans le dossier de programme).',
  },
};
