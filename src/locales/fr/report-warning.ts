import type { ReportWords } from '../../report/words.ts';

/** What a person should know of the file. */
export const warning: ReportWords['warning'] = (about) => {
  switch (about.kind) {
    case 'too-long':
      return 'Le rapport est trop long pour que les numéros de page soient calculés : Word les inscrit dans la table des matières à l’ouverture du fichier.';
    case 'no-pages':
      return 'Les numéros de page n’ont pas pu être calculés dans ce papier à en-tête : Word les inscrit dans la table des matières à l’ouverture du fichier.';
    case 'guessed-pages':
      return `Les numéros de page de la table des matières peuvent être décalés à partir de la page ${about.page} : ${about.reason}.`;
    case 'over-length':
      return `« ${about.name} » dépasse ${about.share === 0.5 ? 'une demi-page' : `${about.share} pages`} : raccourcir le texte du siège.`;
    case 'wide-table':
      return `Les en-têtes du tableau « ${about.table} » sont plus larges que la page.`;
    case 'dead-link':
      return `Le lien vers « ${about.link} » ne mène nulle part ; il est resté en texte simple.`;
    case 'anchor-twice':
      return `Deux titres portent l’ancre « ${about.anchor} ».`;
  }
};
