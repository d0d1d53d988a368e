import type { CliWords } from '../../cli/words.ts';
import type { Grammar } from '../grammar.ts';
import { failures } from './failures.ts';
import type { Category } from './grammar.ts';
import { help } from './help.ts';

/** What the command line says. */
export const cli = (grammar: Grammar<Category>): CliWords => ({
  failures: failures(grammar),
  flagFaults: {
    stranger: (flag, near, help) => [
      `Il n’y a pas d’option ${flag}.`,
      near === null ? `${help} liste les options.` : `S’agit-il de --${near} ?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `--${flag} demande une valeur.` : `--${flag} ne peut pas être « ${given} ».`,
      choices.length === 1
        ? `Écrire --${flag} ${choices[0]}.`
        : `Écrire --${flag} avec l’une de ces valeurs : ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`--${flag} demande une valeur.`, `${help} dit laquelle.`],
    flagMissing: (flag, help) => [
      `--${flag} est nécessaire.`,
      flag === 'period' ? 'L’ajouter, par exemple --period 2018-S2.' : `L’ajouter ; ${help} dit comment.`,
    ],
    pathMissing: (help) => [
      'Aucun fichier ni dossier n’a été indiqué.',
      `En indiquer un, par exemple pak-2018-S2.xlsx. ${help} en dit plus.`,
    ],
    tooMany: (text, help) => [
      `« ${text} » est de trop.`,
      `L’omettre, ou mettre entre guillemets un chemin avec des espaces. ${help} en dit plus.`,
    ],
    twice: (flag) => [`--${flag} figure deux fois.`, 'En retirer une.'],
    notWhole: (flag, given) => [
      `--${flag} est « ${given} », qui n’est pas un nombre entier égal ou supérieur à 0.`,
      `Écrire un nombre, par exemple --${flag} 11.`,
    ],
    other: (message, help) => [message, `${help} montre ce qui est possible.`],
  },
  progress: (index, count) => `${grammar.number(index)} sur ${grammar.number(count)}`,
  packStarted: (folder) =>
    `${folder} contient un dossier de programme pour commencer. Son README.md dit ce qu’est chaque fichier et chaque champ. Modifier un fichier après l’autre, et lancer : gloact pack check ${folder}`,
  noReportWritten:
    'Aucun rapport n’a été écrit. Faire corriger les erreurs, ou établir un projet de rapport avec --draft.',
  fromEarlier: (path) => `${path} date d’une exécution précédente.`,
  written: (output, period, size) => `${output} est écrit : ${period}, à partir de ${size}.`,
  figuresWritten: (path) =>
    `${path} est écrit : tous les chiffres et leurs lignes, à ne pas envoyer au bailleur. À garder pour le prochain rapport.`,
  narrativeKept: (path) => `${path} existait et reste tel quel.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `${folder} contient tous les fichiers du modèle.`
      : `Fichiers écrits dans ${folder} : ${count}. Écrire sous les commentaires, puis lancer gloact compile-report avec --narrative.`,
  notesWritten: (path) => `${path} est écrit : notes internes, à ne pas envoyer au bailleur.`,
  pageWritten: (path, kilobytes, sha256) =>
    `${path} est écrit (${kilobytes} ko). L’ouvrir dans un navigateur, ou le copier sur une clé.\nSHA-256 ${sha256}`,
  logWritten: (path) => `${path} est écrit. L’ouvrir dans Excel ou LibreOffice et le remplir.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Placer l’emblème du bailleur, ${donor}, au-dessus de la mention du financement sur la couverture.`
      : `Placer au-dessus de la mention du financement sur la couverture : ${emblem}.`,
  help,
});
