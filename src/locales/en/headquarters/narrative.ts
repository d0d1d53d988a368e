import type { NarrativeWords } from '../../../report/narrative/words.ts';

export const narrative: NarrativeWords = {
  chapters: {
    summary: 'Summary',
    risks: 'Risks and assumptions',
    sustainability: 'Sustainability',
    gender: 'Gender and human rights',
    contracts: 'Contracts awarded',
    'work-plan': 'Updated work plan',
    cooperation: 'Partners and other cooperation',
    visibility: 'Visibility',
    lessons: 'Lessons learned',
  },
  parts: { analysis: 'Analysis', variance: 'Difference from the targets', lessons: 'Lessons learned' },
};
