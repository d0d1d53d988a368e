import type { ReviewWords } from '../../../formats/review-words.ts';

const verdicts = {
  ready: 'prêt à envoyer',
  'ready-with-remarks': 'prêt à envoyer, avec des remarques',
  'not-ready': 'pas prêt à envoyer',
  unreadable: 'au moins un fichier n’a pas pu être lu',
} as const;

const constats = (count: number) => `${count} ${count < 2 ? 'constat' : 'constats'}`;

/** Ce qui est dit des dérogations, des résultats antérieurs et des fichiers modifiés. */
export const review: ReviewWords = {
  accepted: (count, file) =>
    count === 0
      ? `Rien n’est accepté par ${file}.`
      : `${constats(count)} ${count < 2 ? 'est accepté' : 'sont acceptés'} dans ${file} et ne ${count < 2 ? 'compte' : 'comptent'} pas :`,
  one: ({ code }, where, { reason, owner, expires }) => {
    const who = [owner, expires === null ? null : `jusqu’au ${expires}`].filter((part) => part !== null);
    return `${code} ${where} : ${reason}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
  },
  baseline: (fresh, { file, known, gone }) =>
    `${constats(fresh)} ${fresh < 2 ? 'nouveau' : 'nouveaux'} depuis ${file}, ou que nul ne peut accepter. ${known} déjà connus, qui ne sont pas repris, ${gone} disparus.`,
  changed: ({ files, unshown }) =>
    `${files.length === 0 ? 'Aucun des fichiers modifiés n’est un journal.' : `Seulement ${files.join(', ')} et ce qui s’y rapporte.`} ${constats(unshown)} d’autres fichiers non affichés.`,
  whole: (verdict) => `Tout ce qui a été lu et constaté : ${verdicts[verdict]}.`,
  problem({ line, problem, text }) {
    const told = {
      'not-made': 'le texte est mal formé à cet endroit',
      'too-many': `il y a plus de ${text} lignes ; en accepter moins`,
      'unknown-field': `« ${text} » n’est pas un champ d’une dérogation`,
      'no-fields': 'il n’y a pas de dérogation ici',
      'no-text': `« ${text} » doit être un texte`,
      'no-reason': 'la raison manque',
      'long-reason': `la raison dépasse ${text} caractères`,
      'no-target': 'elle ne nomme ni une empreinte (fingerprint), ni une règle (code) et une activité (key)',
      fingerprint: `« ${text} » n’est pas une empreinte de 16 chiffres hexadécimaux`,
      code: `« ${text} » n’est pas une règle`,
      protected: `${text} ne peut pas être accepté : cela protège des personnes, ou empêche de lire un fichier`,
      column: `« ${text} » n’est pas une colonne du journal`,
      day: `« ${text} » n’est pas un jour écrit AAAA-MM-JJ`,
      twice: `la même chose est acceptée à la ligne ${text}`,
    }[problem];
    return `ligne ${line} : ${told}`;
  },
  notWaivers: (path, problems, more) => [
    [`${path} ne peut pas être utilisé :`, ...problems, ...(more > 0 ? [`et ${more} de plus`] : [])].join(
      '\n  ',
    ),
    'Une dérogation a une empreinte (fingerprint), ou code et key ; une raison (reason) ; et, au besoin, column, owner, expires.',
  ],
  notText: (path) => [`${path} n’est pas un texte en UTF-8.`, 'L’enregistrer au format CSV UTF-8 ou JSON.'],
  noCommit: (ref) => [
    `Git ne trouve ici aucun changement depuis ${ref}.`,
    'Nommer une branche ou un commit de ce dépôt ; en CI, récupérer tout l’historique.',
  ],
  noGit: ['Git n’est pas installé.', 'Installer git, ou nommer les fichiers modifiés avec --changed.'],
};
