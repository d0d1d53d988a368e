import { marked, markers } from '../../../report/letterhead/markers.ts';
import type { LetterheadWords, Said } from '../../../report/letterhead/words.ts';

const all = markers.map(marked).join(' ');
const meant = (suggestion: string | null): string =>
  suggestion === null
    ? `Choisissez parmi : ${all}.`
    : `Écrivez ${marked(suggestion)}, ou choisissez parmi : ${all}.`;

const unfit: Readonly<Record<Parameters<LetterheadWords['unfit']>[1], (part: string) => Said>> = {
  unreadable: (code) => [
    `ne peut pas être lu (${code}).`,
    'Vérifiez le chemin et que vous avez le droit d’ouvrir le fichier.',
  ],
  empty: () => ['est vide.', 'Enregistrez de nouveau le papier à en-tête dans Word ou LibreOffice.'],
  encrypted: () => [
    'est protégé par un mot de passe.',
    'Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document) et enregistrez-le.',
  ],
  'old-word': () => [
    'est au format de Word 2003 ou plus ancien.',
    'Enregistrez-le comme document Word (.docx).',
  ],
  'no-zip': () => [
    'n’est pas un document Word.',
    'Enregistrez le papier à en-tête comme document Word (.docx).',
  ],
  damaged: (part) => [
    `est endommagé${part === '' ? '' : ` dans ${part}`}.`,
    'Enregistrez-le de nouveau dans Word ou LibreOffice.',
  ],
  'too-large': (part) => [
    `est trop volumineux pour un papier à en-tête${part === '' ? '' : ` (${part})`}.`,
    'Retirez-en les grandes images et tout ce qui n’en fait pas partie.',
  ],
  macros: () => [
    'contient des macros, qu’un rapport ne doit pas transporter.',
    'Enregistrez-le comme document Word sans macros (.docx).',
  ],
  'other-office': () => [
    'n’est pas un document Word, quel que soit son nom.',
    'Enregistrez-le comme document Word (.docx).',
  ],
  strict: () => [
    'est enregistré en « Strict Open XML », que peu de programmes lisent.',
    'Enregistrez-le comme document Word ordinaire (.docx).',
  ],
  'no-body': () => [
    'n’a pas de texte tel que Word l’écrit.',
    'Enregistrez-le de nouveau en .docx dans Word ou LibreOffice.',
  ],
};

const fault: Readonly<
  Record<Parameters<LetterheadWords['fault']>[0]['fault'], (what: string, suggestion: string | null) => Said>
> = {
  'unknown-marker': (what, suggestion) => [`${marked(what)} n’est pas un repère.`, meant(suggestion)],
  'one-brace': (what, suggestion) => [
    `{${what}} n’a qu’une accolade de chaque côté ; un repère en a deux.`,
    `Écrivez ${marked(suggestion ?? what)}.`,
  ],
  unclosed: (what, suggestion) => [`{{${what} n’a pas de fin.`, meant(suggestion)],
  unopened: (what) => [`${what}}} a une fin et pas de début.`, 'Écrivez {{ devant, ou retirez }}.'],
  'across-paragraphs': (what, suggestion) => [
    `Le repère {{${what} commence dans ce paragraphe et finit dans le suivant.`,
    suggestion === null ? 'Réunissez les deux lignes.' : `Écrivez ${marked(suggestion)} sur une seule ligne.`,
  ],
  'not-alone': (what) => [
    `${marked(what)} partage son paragraphe avec d’autres mots ou une image, qui seraient perdus.`,
    `Mettez ${marked(what)} dans un paragraphe à part.`,
  ],
  'not-in-body': (what) => [
    `${marked(what)} se trouve là où des pages entières n’ont pas de place : en-tête, pied de page, note, tableau, zone de texte ou contrôle de contenu.`,
    'Mettez-le dans un paragraphe à part, dans le texte.',
  ],
  twice: (what) => [`${marked(what)} s’y trouve une seconde fois.`, 'N’en laissez qu’un.'],
  'tracked-marker': (what) => [
    `${marked(what)} fait partie d’une modification suivie.`,
    'Acceptez la modification (Révision, Accepter).',
  ],
  'unreachable-marker': (what) => [
    `${what} se trouve là où rien n’est rempli : dans un graphique, un champ ou le texte de remplacement d’une image.`,
    'Déplacez-le dans le texte simple.',
  ],
  'no-report': () => [
    'Il n’y a pas de {{report}} : rien ne dit où va le rapport.',
    'Mettez {{report}} dans un paragraphe à part.',
  ],
  'annex-first': () => ['{{annex}} se trouve avant {{report}}.', 'Placez-le après.'],
  'annex-upright': () => [
    '{{annex}} n’est pas dans une section en paysage qui lui soit propre.',
    'Insérez un saut de section (page suivante) devant et passez cette section en paysage (Mise en page, Orientation), ou retirez {{annex}} : les grands tableaux tournent alors la page d’eux-mêmes.',
  ],
  columns: (what) => [
    `${marked(what)} est dans une section à plusieurs colonnes.`,
    'Mettez cette section sur une colonne (Mise en page, Colonnes).',
  ],
  narrow: (what) => [
    `À ${marked(what)}, le texte a moins de 9 cm de large, trop peu pour des tableaux.`,
    'Réduisez les marges ou prenez un papier plus grand.',
  ],
  'tracked-changes': (count) => [
    `Il y a des modifications suivies (${count}), qui se verraient dans chaque rapport.`,
    'Acceptez-les ou refusez-les toutes (Révision) et désactivez le suivi des modifications.',
  ],
  comments: (count) => [
    `Il y a des commentaires (${count}), qui iraient au bailleur avec chaque rapport.`,
    'Supprimez tous les commentaires (Révision, Supprimer).',
  ],
  linked: (what) => [
    `Un élément est seulement lié, il n’est pas dans le fichier : ${what}. Quiconque ouvre un rapport appellerait cette adresse.`,
    'Insérez l’image dans le document au lieu d’un lien (Fichier, Informations, Modifier les liens).',
  ],
  imported: (what) => [
    `Un autre fichier se trouve à l’intérieur (${what}) et n’est pas examiné.`,
    'Enregistrez-le une fois dans Word.',
  ],
  'template-address': (what) => [
    `Le papier à en-tête renvoie à un modèle (${what}).`,
    'Rien n’est à faire : les rapports ne le reprennent pas.',
  ],
  'no-theme': () => [
    'Il n’a pas de thème.',
    'Rien n’est à faire : les graphiques apportent leurs couleurs et leurs polices.',
  ],
  'unmeasured-font': (what) => [
    `Les largeurs de la police ${what} ne sont pas connues ; les numéros de page de la table des matières peuvent être décalés.`,
    'Dans Word, cliquez sur la table des matières et appuyez sur F9, ou prenez Arial, Calibri, Cambria ou Times New Roman.',
  ],
  'missing-styles': (what) => [
    `Il lui manque ces styles : ${what}.`,
    'Les rapports apportent les leurs ; pour avoir les vôtres, créez des styles de ces noms.',
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
    return spot.heading === null ? place : `${place}, sous « ${spot.heading} »`;
  },
  severity: { mustBeMended: 'à corriger', light: 'à savoir' },
  verdict(file, mustBeMended, light) {
    const notes = light === 0 ? '' : light === 1 ? ' Une chose à savoir.' : ` ${light} choses à savoir.`;
    if (mustBeMended === 0) return `${file} est prêt pour les rapports.${notes}`;
    const count = mustBeMended === 1 ? 'une erreur' : `${mustBeMended} erreurs`;
    return `${file} n’est pas prêt : ${count} à corriger.${notes}`;
  },
  annotated: (file) =>
    `Écrit : ${file}, avec un commentaire à chaque endroit. Corrigez-y, supprimez les commentaires, vérifiez de nouveau.`,
  started: (file) => [
    `Écrit : ${file}.`,
    'Ouvrez-le dans Word ou LibreOffice, mettez votre logo et votre adresse dans l’en-tête et le pied de page, et modifiez les styles (Heading 1 ou Titre 1, Caption ou Légende, Table Text …).',
    `Laissez les repères : ${all}.`,
    `Ensuite : gloact letterhead check ${file}`,
  ],
  mistakes: (file, count, first) => [
    `Aucun rapport n’est écrit : le papier à en-tête ${file} a ${count === 1 ? 'une erreur' : `${count} erreurs`}.\n${first.join('\n')}`,
    `Voyez-les toutes avec : gloact letterhead check ${file}`,
  ],
  fileMissing: ['Il manque le fichier.', 'Tapez : gloact letterhead check FICHIER.docx'],
  notDocx: (file) => [`${file} n’est pas un nom de document Word.`, 'Choisissez un nom qui finit par .docx.'],
};
