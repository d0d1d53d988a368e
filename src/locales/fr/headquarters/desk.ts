import type { DeskWords } from '../../../desk/words.ts';
import { noBreak } from '../grammar.ts';

const lists = new Intl.ListFormat('fr', { type: 'conjunction' });
const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** What the desk says to headquarters. */
export const desk: DeskWords = {
  states: {
    ready: 'prêt',
    'ready-with-remarks': 'prêt, avec des remarques',
    'not-ready': 'pas prêt',
    unreadable: 'illisible',
    nothing: 'rien à déclarer',
    missing: 'non reçu',
  },
  columns: {
    office: 'Bureau',
    state: 'État',
    files: 'Fichiers',
    rows: 'Lignes',
    toMend: 'À corriger',
    toLookAt: 'À regarder',
  },
  summary({ period, offices }) {
    const count = (...states: readonly string[]) =>
      offices.filter(({ state }) => states.includes(state)).length;
    const missing = count('missing');
    const parts = [
      plural(count('ready', 'ready-with-remarks'), 'prêt', 'prêts'),
      plural(count('not-ready', 'unreadable'), 'à reprendre', 'à reprendre'),
      `${count('nothing')} sans rien à déclarer`,
      plural(missing, 'non reçu', 'non reçus'),
    ];
    return `${period}${noBreak}: journaux reçus de ${plural(offices.length - missing, 'bureau', 'bureaux')} sur ${offices.length}. ${parts.join(', ')}.`;
  },
  due: (day, daysLate) =>
    day === null
      ? 'Aucune date limite n’est fixée pour les journaux (--due).'
      : `Date limite des journaux${noBreak}: ${day}${daysLate === null ? '' : `, dépassée de ${plural(daysLate, 'jour', 'jours')}`}.`,
  late: (days) => `Aucun journal reçu, ${plural(days, 'jour', 'jours')} après la date limite.`,
  overlap({ kind, first, second, activities }) {
    const held = plural(activities, 'activité', 'activités');
    return {
      copy: `${first} et ${second} sont le même fichier. Supprimer l’un des deux.`,
      same: `${first} et ${second} contiennent les mêmes activités (${activities}). Demander lequel fait foi.`,
      superseded: `Tout le contenu de ${first} (${held}) figure aussi dans ${second}, qui en contient plus. Si celui-ci le remplace, mettre ${first} de côté.`,
      partly: `${first} et ${second} ont ${held} en commun. Demander quelles lignes font foi.`,
      nothing: `${first} dit que rien n’a été fait, ${second} contient des lignes. Demander lequel fait foi.`,
    }[kind];
  },
  partsMissing: (periods) => `Rien n’a été reçu pour ${lists.format(periods)}.`,
  longer: (files) =>
    `${lists.format(files)}${noBreak}: les lignes indiquent une période plus longue. Demander des lignes de la période voulue.`,
  first: (causes, title, where) =>
    `${plural(causes, 'cause', 'causes')} à corriger${causes === 1 ? '' : ', la première'}${noBreak}: ${title}. ${where}.`,
  strangers: 'Fichiers dont le pays n’est pas connu',
  passedOver: 'À côté des journaux, et non lus',
  sheets: { offices: 'Bureaux', causes: 'À corriger' },
  causeColumns: {
    weight: 'Gravité',
    code: 'Règle',
    what: 'Ce qui ne va pas',
    file: 'Fichier',
    where: 'Où',
    cells: 'Cellules',
    fix: 'Que faire',
  },
  remarks: 'Remarques',
  notADay: (text) => [`${text} n’est pas un jour.`, 'Indiquer --due sous la forme AAAA-MM-JJ.'],
  notAReport: (text) => [
    `${text} ne nomme pas un format et un fichier pour --report.`,
    'Indiquer par exemple xlsx=status.xlsx ou html=status.html.',
  ],
  repliesWritten: (folder, count) =>
    `${plural(count, 'réponse écrite', 'réponses écrites')} dans ${folder}. Les relire avant l’envoi.`,
  replyKept: (path) =>
    `${path} existait avec un autre texte et reste tel quel. Pour une nouvelle réponse, déplacer ce fichier.`,
};
