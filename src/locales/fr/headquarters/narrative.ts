import type { NarrativeWords } from '../../../report/narrative/words.ts';

export const narrative: NarrativeWords = {
  chapters: {
    summary: 'Résumé',
    risks: 'Risques et hypothèses',
    sustainability: 'Durabilité',
    gender: 'Genre et droits de l’homme',
    contracts: 'Marchés attribués',
    'work-plan': 'Plan d’action actualisé',
    cooperation: 'Partenaires et autres coopérations',
    visibility: 'Visibilité',
    lessons: 'Enseignements tirés',
  },
  parts: { analysis: 'Analyse', variance: 'Écarts par rapport aux cibles', lessons: 'Enseignements tirés' },
};
