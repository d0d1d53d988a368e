import { marked, markers } from '../../../report/letterhead/markers.ts';
import type { LetterheadWords, Said } from '../../../report/letterhead/words.ts';

const all = markers.map(marked).join(' ');
const meant = (suggestion: string | null): string =>
  suggestion === null
    ? `Choisir parmi : ${all}.`
    : `Écrire ${marked(suggestion)}, ou choisir parmi : ${all}.`;

const unfit: Readonly<Record<Parameters<LetterheadWords['unfit']>[1], (part: string) => Said>> = {
  unreadable: (code) => [
    `ne peut pas être lu (${code}).`,
    'Vérifier le chemin et le droit d’ouvrir le fichier.',
  ],
  empty: () => ['est vide.', 'Enregistrer de nouveau le papier à en-tête dans Word ou LibreOffice.'],
  encrypted: () => [
    'est protégé par un mot de passe.',
    'L’ouvrir dans Word, retirer le mot de passe (Fichier > Informations > Protéger le document) et l’enregistrer.',
  ],
  'old-word': () => [
    'est au format de Word 2003 ou plus ancien.',
    'L’enregistrer comme document Word (.docx).',
  ],
  'no-zip': () => [
    'n’est pas un document Word.',
    'Enregistrer le papier à en-tête comme document Word (.docx).',
  ],
  damaged: (part) => [
    `est endommagé${part === '' ? '' : ` dans ${part}`}.`,
    'L’enregistrer de nouveau dans Word ou LibreOffice.',
  ],
  'too-large': (part) => [
    `est trop volumineux pour un papier à en-tête${part === '' ? '' : ` (${part})`}.`,
    'En retirer les grandes images et tout ce qui n’en fait pas partie.',
  ],
  macros: () => [
    'contient des macros, qu’un rapport ne doit pas contenir.',
    'L’enregistrer comme document Word sans macros (.docx).',
  ],
  'other-office': () => [
    'n’est pas un document Word, quel que soit son nom.',
    'L’enregistrer comme document Word (.docx).',
  ],
  strict: () => [
    'est enregistré en « Strict Open XML », que peu de programmes lisent.',
    'L’enregistrer comme document Word ordinaire (.docx).',
  ],
  'no-body': () => [
    'n’a pas de texte tel que Word l’écrit.',
    'L’enregistrer de nouveau en .docx dans Word ou LibreOffice.',
  ],
};

const fault: Readonly<
  Record<Parameters<LetterheadWords['fault']>[0]['fault'], (what: string, suggestion: string | null) => Said>
> = {
  'unknown-marker': (what, suggestion) => [`${marked(what)} n’est pas un repère.`, meant(suggestion)],
  'one-brace': (what, suggestion) => [
    `{${what}} n’a qu’une accolade de chaque côté ; un repère en a deux.`,
    `Écrire ${marked(suggestion ?? what)}.`,
  ],
  unclosed: (what, suggestion) => [`{{${what} n’a pas de fin.`, meant(suggestion)],
  unopened: (what) => [`${what}}} a une fin et pas de début.`, 'Écrire {{ devant, ou retirer }}.'],
  'across-paragraphs': (what, suggestion) => [
    `Le repère {{${what} commence dans ce paragraphe et finit dans le suivant.`,
    suggestion === null ? 'Réunir les deux lignes.' : `Écrire ${marked(suggestion)} sur une seule ligne.`,
  ],
  'not-alone': (what) => [
    `${marked(what)} partage son paragraphe avec d’autres mots ou une image, qui seraient perdus.`,
    `Mettre ${marked(what)} dans un paragraphe à part.`,
  ],
  'not-in-body': (what) => [
    `${marked(what)} se trouve là où des pages entières n’ont pas de place : en-tête, pied de page, note, tableau, zone de texte ou contrôle de contenu.`,
    'Le mettre dans un paragraphe à part, dans le texte.',
  ],
  twice: (what) => [`${marked(what)} s’y trouve une seconde fois.`, 'N’en laisser qu’un.'],
  'tracked-marker': (what) => [
    `${marked(what)} fait partie d’une modification suivie.`,
    'Accepter la modification (Révision > Accepter).',
  ],
  'unreachable-marker': (what) => [
    `${what} se trouve là où rien n’est rempli : dans un graphique, un champ ou le texte de remplacement d’une image.`,
    'Le déplacer dans le texte simple.',
  ],
  'no-report': () => [
    'Il n’y a pas de {{report}} : rien ne dit où va le rapport.',
    'Mettre {{report}} dans un paragraphe à part.',
  ],
  'annex-first': () => ['{{annex}} se trouve avant {{report}}.', 'Le placer après.'],
  'annex-upright': () => [
    '{{annex}} n’est pas dans une section en paysage qui lui soit propre.',
    'Insérer un saut de section (page suivante) devant et passer cette section en paysage (Mise en page > Orientation), ou retirer {{annex}} : les grands tableaux tournent alors la page d’eux-mêmes.',
  ],
  columns: (what) => [
    `${marked(what)} est dans une section à plusieurs colonnes.`,
    'Mettre cette section sur une colonne (Mise en page > Colonnes).',
  ],
  narrow: (what) => [
    `À ${marked(what)}, le texte a moins de 9 cm de large, trop peu pour des tableaux.`,
    'Réduire les marges ou choisir un papier plus grand.',
  ],
  'tracked-changes': (count) => [
    `Il y a des modifications suivies (${count}), qui se verraient dans chaque rapport.`,
    'Les accepter ou les refuser toutes (Révision) et désactiver le suivi des modifications.',
  ],
  comments: (count) => [
    `Il y a des commentaires (${count}), qui iraient au bailleur avec chaque rapport.`,
    'Supprimer tous les commentaires (Révision > Supprimer).',
  ],
  linked: (what) => [
    `Un élément est seulement lié et ne se trouve pas dans le fichier : ${what}. L’ordinateur de qui ouvre un rapport appellerait cette adresse.`,
    'Insérer l’image dans le document au lieu d’un lien (Fichier > Informations > Modifier les liens).',
  ],
  imported: (what) => [
    `Un autre fichier se trouve à l’intérieur (${what}) et n’est pas examiné.`,
    'Enregistrer le papier à en-tête une fois dans Word.',
  ],
  'template-address': (what) => [
    `Le papier à en-tête renvoie à un modèle (${what}).`,
    'Il n’y a rien à faire : les rapports ne le reprennent pas.',
  ],
  'no-theme': () => [
    'Il n’a pas de thème.',
    'Il n’y a rien à faire : les graphiques apportent leurs couleurs et leurs polices.',
  ],
  'unmeasured-font': (what) => [
    `Les largeurs de la police ${what} ne sont pas connues ; les numéros de page de la table des matières peuvent être décalés.`,
    'Dans Word, cliquer sur la table des matières et appuyer sur F9, ou choisir Arial, Calibri, Cambria ou Times New Roman.',
  ],
  'missing-styles': (what) => [
    `Il lui manque ces styles : ${what}.`,
    'Les rapports apportent les leurs ; pour en avoir d’autres, créer des styles de ces noms.',
  ],
};

const parts = {
  body: 'le texte',
  header: 'l’en-tête',
  footer: 'le pied de page',
  footnotes: 'les notes de bas de page',
  endnotes: 'les notes de fin',
} as const;

export const letterhead: LetterheadWords = {
  unfit(file, why, part) {
    const [happened, advice] = unfit[why](part);
    return [`${file} ${happened}`, advice];
  },
  fault: (finding) => fault[finding.fault](finding.what, finding.suggestion),
  where(spot) {
    if (spot === null) return 'Tout le papier à en-tête';
    const place = spot.inBox ? `Dans une zone de texte (${parts[spot.part]})` : `Dans ${parts[spot.part]}`;
    return spot.heading === null ? place : `${place}, sous « ${spot.heading} »`;
  },
  severity: { mustBeMended: 'à corriger', light: 'à savoir' },
  verdict(file, mustBeMended, light) {
    const notes = light === 0 ? '' : light === 1 ? ' Une chose à savoir.' : ` ${light} choses à savoir.`;
    if (mustBeMended === 0) return `${file} est prêt pour les rapports.${notes}`;
    const count = mustBeMended === 1 ? 'une erreur' : `${mustBeMended} erreurs`;
    return `${file} n’est pas prêt : ${count} à corriger.${notes}`;
  },
  annotated: (file) =>
    `Écrit : ${file}, avec un commentaire à chaque endroit. Y corriger les erreurs, supprimer les commentaires, vérifier de nouveau.`,
  started: (file) => [
    `Écrit : ${file}.`,
    'L’ouvrir dans Word ou LibreOffice, mettre le logo et l’adresse dans l’en-tête et le pied de page, et modifier les styles (Heading 1 ou Titre 1, Caption ou Légende, Table Text …).',
    `Laisser les repères : ${all}.`,
    `Ensuite : gloact letterhead check ${file}`,
  ],
  mistakes: (file, count, first) => [
    `Aucun rapport n’est écrit : le papier à en-tête ${file} a ${count === 1 ? 'une erreur' : `${count} erreurs`}.\n${first.join('\n')}`,
    `Pour les voir toutes : gloact letterhead check ${file}`,
  ],
  fileMissing: ['Il manque le fichier.', 'Saisir : gloact letterhead check FICHIER.docx'],
  notDocx: (file) => [
    `${file} n’est pas un nom de document Word.`,
    'Choisir un nom qui se termine par .docx.',
  ],
};
