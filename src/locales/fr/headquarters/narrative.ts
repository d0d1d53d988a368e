import type { NarrativeWords } from '../../../report/narrative/words.ts';

export const narrative: NarrativeWords = {
  chapters: {
    summary: 'Résumé',
    risks: 'Risques et hypothèses',
    sustainability: 'Durabilité',
    gender: 'Égalité des sexes et droits de l’homme',
    contracts: 'Contrats attribués',
    'work-plan': 'Plan d’action actualisé',
    cooperation: 'Partenaires et autres coopérations',
    visibility: 'Visibilité',
    lessons: 'Enseignements tirés',
    changes: 'Évolution depuis le dernier rapport',
  },
  parts: { analysis: 'Analyse', variance: 'Écarts par rapport aux cibles', lessons: 'Enseignements tirés' },
  prompts: {
    summary:
      'Ce qui a été obtenu, ce qui a changé pour les personnes, ce qui ne s’est pas passé comme prévu. La logique de l’action est-elle toujours valable ?',
    analysis:
      'Ce que signifient les résultats : ce qui a changé et pour qui, pourquoi cela a fonctionné, ce qui n’était pas attendu.',
    variance:
      'La raison de chaque écart de plus de 10 % par rapport à une cible, et ce qui est fait. Nommer l’indicateur par son code.',
    lessons: 'Ce qu’il faut faire autrement, et ce qu’il faut refaire ailleurs.',
    risks:
      'Quels risques du cadre logique se sont réalisés, lesquels sont nouveaux, si les hypothèses se vérifient, ce qui est fait.',
    sustainability:
      'Ce qui reste à la fin de l’action : lois, services, budgets, personnes capables de continuer seules.',
    gender:
      'Comment les femmes, les hommes, les filles et les garçons ont participé à l’action et en ont bénéficié, et comment les droits des victimes ont été respectés.',
    contracts:
      'Les contrats attribués pendant la période au-dessus du montant que fixe la convention : quoi, à qui, combien, par quelle procédure.',
    'work-plan': 'Ce qui est prévu pour la période suivante, et ce qui y est nouveau ou déplacé.',
    cooperation:
      'Comment les partenaires, les autorités et d’autres actions ont travaillé ensemble, et ce qui pourrait être mieux.',
    visibility: 'Ce qui a été fait pour que l’appui du bailleur soit vu ; nommer ce qui est joint.',
    changes:
      'Pourquoi des chiffres du dernier rapport sont corrigés, et ce qui a changé d’autre depuis (cibles, indicateurs, plans).',
    country: 'Ce qui compte le plus dans ce pays, en quelques phrases.',
  },
  purpose: (action, period) => [
    `${action}, ${period}. Ce qui est dans un commentaire, comme ceci, n’entre pas dans le rapport.`,
    'Écrire sous le commentaire en Markdown : paragraphes, titres, listes, mots en **gras** et en *italique*, tableaux, [liens](https://www.unodc.org), images de ce dossier : ![ce qu’elle montre](image.png).',
    'Un chiffre du rapport se nomme entre doubles accolades ; il est repris avec sa précision, ou comme « non divulgué ».',
  ],
  limit: (words) => `${words} mots au plus.`,
  figures: 'Chiffres à commenter',
  quotations: 'Ce que disent les bureaux',
  told: { narrative: 'Résultats', challenges: 'Difficultés', measures: 'Mesures', nextSteps: 'Ensuite' },
};
