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
    changes: 'What changed since the last report',
  },
  parts: { analysis: 'Analysis', variance: 'Difference from the targets', lessons: 'Lessons learned' },
  prompts: {
    summary:
      'What was achieved, what changed for people, what did not go as planned. Is the logic of the action still valid?',
    analysis: 'What the results mean: what changed and for whom, why it worked, what was not expected.',
    variance:
      'The reason for each difference of more than 10 % from a target, and what is done about it. Name the indicator by its code.',
    lessons: 'What to do otherwise, and what to do again elsewhere.',
    risks:
      'Which risks of the logframe came true, which are new, whether the assumptions hold, what is done.',
    sustainability:
      'What stays when the action ends: laws, services, budgets, people who can do it themselves.',
    gender: 'How women, men, girls and boys took part and gained, and how the rights of victims were kept.',
    contracts:
      'Contracts awarded in the period above the amount that the agreement names: what, to whom, how much, by which procedure.',
    'work-plan': 'What is planned for the next period, and what of it is new or moved.',
    cooperation: 'How partners, authorities and other actions worked together, and what could be better.',
    visibility: 'What was done so that the donor’s support was seen; name what is attached.',
    changes:
      'Why figures of the last report are corrected, and what else changed since: targets, indicators, plans.',
    country: 'What matters most in this country, in a few sentences.',
  },
  purpose: (action, period) => [
    `${action}, ${period}. What stands in a comment, as this does, is not set into the report.`,
    'Write below the comment in Markdown: paragraphs, headings, lists, **bold** and *italic* words, tables, [links](https://www.unodc.org), pictures from this folder: ![what it shows](picture.png).',
    'A figure of the report is named in double braces and printed with its precision, or as not shown.',
  ],
  limit: (words) => `${words} words at most.`,
  figures: 'Figures to comment on',
  quotations: 'What the offices say',
  told: { narrative: 'Results', challenges: 'Difficulties', measures: 'Measures', nextSteps: 'Next' },
};
