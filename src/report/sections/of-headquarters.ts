import { fromHeadquarters } from '../narrative/from-headquarters.ts';
import { under } from './headings.ts';
import { orToComplete } from './headquarters.ts';
import type { Section } from './section.ts';

/** Contracts awarded: no log names them. */
export const contracts: Section = (input, _, level) => orToComplete(input, 'contracts', level);

/** Risks and whether the assumptions still hold, and what is to last beyond the action. */
export const risks: Section = (input, _, level) => [
  ...orToComplete(input, 'risks', level),
  ...under(level, input.words.form.sustainability, fromHeadquarters(input, 'sustainability', level)),
];

/** What was learnt, of the whole action and under each pillar. */
export const lessons: Section = (input, voice, level) => {
  const own = input.report.pillars.flatMap(({ code }) =>
    under(level, voice.label('pillar', code), fromHeadquarters(input, `pillars/${code}/lessons`, level)),
  );
  const whole = fromHeadquarters(input, 'lessons', level);
  return whole.length + own.length > 0 ? [...whole, ...own] : orToComplete(input, 'lessons', level);
};
