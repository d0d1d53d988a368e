import type { CliWords } from '../../cli/words.ts';
import { countryName } from '../../programme/lookup.ts';
import { printProblem } from '../../programme/words.ts';
import type { Grammar } from '../grammar.ts';
import type { Category } from './grammar.ts';
import { pack } from './programme.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;

/** What keeps the command line from an answer. */
export function failures({ list, number, languageName }: Grammar<Category>): CliWords['failures'] {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join(', ')} et ${number(names.length - shown)} de plus`
      : list(names);
  return {
    noSuchCommand: (word, near, commands) => [
      `Aucune commande, aucun fichier ni dossier ne s’appelle « ${word} ». Les commandes sont ${list(commands)}.`,
      near === null
        ? 'Indiquer un fichier ou un dossier à vérifier, par exemple : gloact pak-2018-S2.xlsx'
        : `S’agit-il de gloact ${near} ?`,
    ],
    hyphens: (text, flag) => [
      `« ${text} » ne commence pas par deux traits d’union, comme il le faut pour une option.`,
      `Saisir ${flag} à la main.`,
    ],
    noSuchPath: (path, near) => [
      `Il n’y a ni fichier ni dossier « ${path} ».`,
      near === null
        ? 'Vérifier l’orthographe, ou glisser le fichier dans cette fenêtre.'
        : `S’agit-il de ${near.includes(' ') ? `"${near}"` : near} ?`,
    ],
    unquoted: (path) => [
      'Un chemin avec des espaces doit être entre guillemets.',
      `L’écrire ainsi : "${path}"`,
    ],
    noMatch: (pattern) => [
      `Aucun fichier ne s’appelle ${pattern} ; * remplace des lettres quelconques, ? une seule.`,
      'Vérifier le dossier et l’extension du nom.',
    ],
    noFile: (path) => [
      `${path} n’est pas un fichier.`,
      'Indiquer un fichier, un dossier, ou - pour lire l’entrée standard.',
    ],
    noLogIn: (folder, others) => [
      `Le dossier ${folder} ne contient aucun journal${others.length === 0 ? '' : `, seulement ${some(others)}`}.`,
      'Indiquer un dossier avec des journaux : des fichiers .csv, .tsv, .txt, .xlsx ou .xlsm.',
    ],
    sameName: (name) => [
      `${name} désigne deux fichiers à lire.`,
      'Indiquer un autre nom avec --stdin-name, ou omettre l’un des fichiers.',
    ],
    noStandardInput: (name) => [
      `--stdin-name est « ${name} », mais l’entrée standard n’est pas lue.`,
      'Indiquer - pour lire l’entrée standard, ou omettre --stdin-name.',
    ],
    allExcluded: (patterns) => [
      `Il ne reste aucun fichier : --exclude les écarte tous (${list(patterns)}).`,
      'Omettre --exclude, ou écarter moins de fichiers avec cette option.',
    ],
    severalFiles: (count, names) => [
      `Il faut un seul fichier ; ${number(count)} ont été trouvés : ${some(names)}.`,
      'Indiquer le nom de l’un d’eux.',
    ],
    notWritten: (path, reason) => [
      `${path} n’a pas pu être écrit : ${reasons[reason] ?? reason}.`,
      'Le fermer dans les autres programmes, ou choisir un autre emplacement.',
    ],
    notPrinted: (reason) => [
      `La réponse n’a pas pu être écrite : ${reasons[reason] ?? reason}.`,
      'Libérer de l’espace, ou la diriger vers un autre emplacement.',
    ],
    notKept: (folder, reason) => [
      `L’entrée standard n’a pas pu être gardée dans ${folder} : ${reasons[reason] ?? reason}.`,
      'L’enregistrer dans un fichier et indiquer le nom de ce fichier.',
    ],
    inputLost: (path) => [
      `${path} est l’un des fichiers à lire, et serait perdu.`,
      'Choisir un autre nom pour ce qui est écrit.',
    ],
    alreadyThere: (path) => [
      `${path} existe déjà, et quelqu’un l’a peut-être rempli.`,
      'Choisir un autre nom avec --output, ou déplacer le fichier.',
    ],
    countryOrAll: (known) => [
      'Un nouveau journal se fait pour un pays, ou pour tous à la fois.',
      `Indiquer --all avec un dossier, ou --country avec l’un de ces codes : ${known.join(', ')}.`,
    ],
    asOf: (text) => [
      `--as-of est « ${text} », qui n’est pas un jour.`,
      'L’écrire sous la forme AAAA-MM-JJ, par exemple 2018-12-31.',
    ],
    tooManyRows: (most) => [
      `Les journaux ont plus de ${number(most)} lignes, le maximum compté en une fois.`,
      'Donner les journaux de moins de périodes, ou chercher un fichier qui n’est pas le journal d’un bureau.',
    ],
    encoding: (name) => [
      `--encoding est « ${name} », qui n’est pas un encodage connu.`,
      'Essayer utf-8, windows-1252 ou windows-1251.',
    ],
    delimiter: (text) => [
      `--delimiter est « ${text} », qui n’est pas un caractère unique.`,
      'Écrire comma (virgule), semicolon (point-virgule), tab (tabulation) ou bar (barre verticale).',
    ],
    report: (text, formats) => [
      `--report est « ${text} », qui n’est pas un format avec un fichier.`,
      `L’écrire FORMAT=FICHIER, par exemple ${formats.at(-1)}=findings.${formats.at(-1)} ; les formats sont ${list(formats)}.`,
    ],
    period: (text, some) => [
      `« ${text} » n’est pas une période de rapport de ce programme.`,
      `Les périodes sont, entre autres, ${some.join(', ')}.`,
    ],
    code: (text) => [
      `Il n’y a pas de règle ${text}.`,
      'Lancer gloact explain : il liste les codes de toutes les règles.',
    ],
    alwaysOn: (code) => [
      `${code} ne peut pas être désactivée : cette règle dit ce qui n’a pas pu être lu, ou protège des personnes.`,
      'La laisser active, et corriger ce qu’elle trouve.',
    ],
    country: (text, known, near) => [
      `« ${text} » n’est pas un pays de ce programme.`,
      `${near === null ? '' : `Peut-être ${near.alpha3} (${countryName(near, 'fr')}). `}Choisir l’un de ces codes : ${known.join(', ')}.`,
    ],
    folderWanted: (path, flag) => [
      `« ${path} » est un nom de fichier, et ${flag} écrit dans un dossier.`,
      'Donner le nom d’un dossier.',
    ],
    noPack: (folder) => [
      `Le dossier de programme ${folder} n’existe pas.`,
      'Indiquer le dossier qui contient programme.json.',
    ],
    pack: (folder, problems, more) => [
      [
        `Le dossier de programme ${folder} contient des erreurs :`,
        ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
        ...(more > 0 ? [`  et ${number(more)} de plus`] : []),
      ].join('\n'),
      'Corriger les fichiers nommés ci-dessus et relancer.',
    ],
    noReportWords: (language, known) => [
      `Le rapport doit être en ${languageName(language)}, et gloact n’a pas encore les textes d’un rapport dans cette langue.`,
      `Indiquer l’une de ces langues avec --report-language, ou comme "language" de l’action dans programme.json : ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. Les textes du dossier de programme doivent aussi être dans cette langue : l’ajouter à "languages", et gloact pack check indique chaque endroit où ils manquent.`,
    ],
    packWordless: (language, places) => [
      `Il manque au dossier de programme des textes en ${languageName(language)} pour ce rapport : ${some(places)}.`,
      'Les ajouter au dossier ; gloact pack check indique chaque endroit.',
    ],
    packThere: (folder) => [
      `Le dossier ${folder} n’est pas vide, et rien de ce qu’il contient n’est écrasé.`,
      'Indiquer un dossier vide, ou un nom qui n’existe pas encore.',
    ],
    noPackToStart: (name, known) => [
      `Il n’y a pas de dossier de programme ${name} par lequel commencer.`,
      `Indiquer l’un de ceux-ci : ${known.join(', ')}, ou un dossier qui contient programme.json.`,
    ],
    packFolder: (action) => [
      `gloact pack ${action} demande ${action === 'diff' ? 'deux dossiers de programme, l’ancien et le nouveau' : 'un dossier'}.`,
      `Essayer par exemple : gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
    ],
    countryNeeded: (template, known) => [
      `Le rapport ${template} porte sur un seul pays.`,
      `Indiquer --country avec l’un de ces codes : ${known.join(', ')}.`,
    ],
    countryNotAsked: (template) => [`Le rapport ${template} porte sur tous les pays.`, 'Retirer --country.'],
    noReport: (name, known) => [
      `Le dossier de programme n’a pas de rapport ${name}.`,
      `Choisir l’un de ces rapports : ${known.join(', ')}.`,
    ],
    notWord: (output) => [
      `${output} ne se termine pas par .docx.`,
      'Le rapport est un document Word : lui donner un nom en .docx.',
    ],
    notNotes: (path) => [
      `${path} ne se termine ni par .docx ni par .md.`,
      'Les notes internes sont un document Word ou un texte en Markdown : leur donner un nom en .docx ou .md.',
    ],
    sameOutput: (path) => [
      `${path} est indiqué pour deux fichiers.`,
      'Donner à chaque fichier son propre nom.',
    ],
    notJson: (path) => [
      `${path} ne se termine ni par .json ni par .xlsx.`,
      'Les chiffres sont écrits en .json pour le prochain rapport, ou en .xlsx pour être lus (leur donner un tel nom).',
    ],
    noFigures: (path) => [
      `${path} n’est pas un fichier de chiffres de ce programme.`,
      'Indiquer le fichier que --figures a écrit à côté du dernier rapport.',
    ],
    laterFigures: (path, period) => [
      `${path} contient les chiffres d’un rapport pour ${period}, qui n’est pas antérieur à celui-ci.`,
      'Indiquer le fichier que --figures a écrit à côté du dernier rapport avant cette période.',
    ],
    notResult: (path) => [
      `${path} n’est pas un résultat de validate.`,
      'Indiquer un fichier écrit par gloact validate --report json=FICHIER.',
    ],
    cutResult: (path) => [
      `${path} s’arrête avant la fin du résultat.`,
      'Le faire envoyer ou écrire de nouveau.',
    ],
    otherResult: (path, version) => [
      `${path} a été écrit par gloact ${version}, dont cette version ne lit pas les résultats.`,
      'Vérifier de nouveau les journaux, ou afficher le résultat avec cette autre version.',
    ],
    noNarrative: (path) => [
      `${path} n’est pas un dossier de textes.`,
      'Indiquer le dossier que gloact narrative a écrit, avec 500 fichiers au plus.',
    ],
    noTopic: (word, near) => [
      `Rien de ce qui peut être expliqué ne s’appelle « ${word} ».`,
      near === null
        ? 'gloact explain liste toutes les colonnes et toutes les règles.'
        : `S’agit-il de gloact explain ${near} ?`,
    ],
    noRows: (period) => [
      `Aucun journal ne contient de ligne de ${period}.`,
      'Vérifier --period et les fichiers indiqués.',
    ],
    tooMuch: [
      'Les fichiers dépassent ce que cet ordinateur peut tenir en mémoire : la réponse n’est pas complète.',
      'Vérifier moins de fichiers à la fois.',
    ],
    bug: (stack) =>
      `Une erreur de gloact lui-même, pas des fichiers. Merci de la signaler avec ces lignes :\n${stack}`,
  };
}
