import { expect, test } from 'vitest';
import { tellsNumber } from '../../src/privacy/told-numbers.ts';

test.each([
  'Seven women were helped.',
  'Neuf victimes dont 5 femmes ont été aidées.',
  'Se atendieron tres familias.',
  'Foram atendidas duas crianças.',
  'Помощь получили пять женщин.',
  'Допомогу отримали три жінки.',
  'There were ٧ people in the shelter.',
  'Of 12, most went home.',
])('a count is told: %s', (text) => expect(tellsNumber(text)).toBe(true));

test.each([
  'More children were received and most are back in school.',
  'The grant ended on 31 August 2018 after one year.',
  'Les séances ont eu lieu le 3 septembre 2018.',
  'It was signed on 12/10/2018 and covers 40% of the districts.',
  'Law 82/2016 was explained to all of them.',
  'Reached 95 per cent of the staff.',
  '',
])('no count is told: %s', (text) => expect(tellsNumber(text)).toBe(false));
