import type { ReplyWords } from '../../desk/words.ts';
import { noBreak } from './grammar.ts';

const lists = new Intl.ListFormat('fr', { type: 'conjunction' });

/** A mail to an office. */
export const reply: ReplyWords = {
  subject: (action, country, period) =>
    `Objet${noBreak}: ${action}, ${country}, journal de la période ${period}`,
  greeting: 'Chères et chers collègues,',
  thanks: (period) =>
    `Nous vous remercions de votre journal pour la période ${period}. Nous avons bien reçu${noBreak}:`,
  file: (name, rows, activities) => `${name} (lignes${noBreak}: ${rows}, activités${noBreak}: ${activities})`,
  ready: 'Le journal est prêt pour le rapport, et il n’y a rien à changer. Merci du soin apporté.',
  remarks:
    'Le journal est prêt pour le rapport. Si le temps le permet, merci de regarder les points suivants. S’ils sont exacts, il n’y a rien à changer.',
  toMend:
    'Avant que le journal puisse entrer dans le rapport, quelques points restent à corriger. Merci de suivre cet ordre.',
  unreadable: 'Nous n’avons pas pu tout lire. Merci de suivre cet ordre.',
  nothing: (period) =>
    `Merci de nous avoir indiqué qu’il n’y a pas d’activité à déclarer pour la période ${period}. Nous en prenons note ; rien d’autre n’est nécessaire.`,
  missing: (period) =>
    `Nous n’avons pas encore reçu votre journal pour la période ${period}. S’il a déjà été envoyé, merci de nous le renvoyer. S’il n’y a pas eu d’activité, merci de l’indiquer dans la première ligne du journal vide.`,
  whatToDo: `Que faire${noBreak}`,
  moreCauses: (count) => `Autres points, à voir en vérifiant le journal${noBreak}: ${count}.`,
  seeAll: (command) => `Cette commande montre chaque cellule${noBreak}: ${command}`,
  overlap({ kind, first, second }) {
    return {
      copy: `${first} et ${second} sont le même fichier. Un seul suffit ; il n’y a rien à faire.`,
      same: `${first} et ${second} contiennent les mêmes activités. Merci de nous dire lequel utiliser.`,
      superseded: `Toutes les activités de ${first} figurent aussi dans ${second}, qui en contient plus. Merci de nous dire s’il remplace le premier.`,
      partly: `Certaines activités figurent dans ${first} et dans ${second}. Merci de nous dire quelles lignes utiliser.`,
      nothing: `${first} indique que rien n’a été fait, et ${second} contient des lignes. Merci de nous dire lequel utiliser.`,
    }[kind];
  },
  partsMissing: (periods) =>
    `Merci d’envoyer aussi les lignes de ${lists.format(periods)}, ou de nous dire qu’il n’y en a pas.`,
  longer: (files) =>
    `Les lignes de ${lists.format(files)} indiquent une période plus longue. Merci de donner à chaque ligne la période demandée.`,
  by: (day) =>
    day === null
      ? 'Nous vous serions reconnaissants de nous répondre dès que possible.'
      : `Nous vous serions reconnaissants de nous répondre au plus tard le ${day}.`,
  closing: 'Avec nos remerciements et nos salutations cordiales,',
};
