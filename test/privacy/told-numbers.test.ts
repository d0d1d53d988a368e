import { expect, test } from 'vitest';
import { tellsNumber, tellsVictims } from '../../src/privacy/told-numbers.ts';

test.each([
  'Seven women were helped.',
  'Neuf victimes dont 5 femmes ont été aidées.',
  'Se atendieron tres familias.',
  'Foram atendidas duas crianças.',
  'Помощь получили пять женщин.',
  'Допомогу отримали три жінки.',
  'There were ٧ people in the shelter.',
  'حصلت امرأتان على مأوى.',
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

test.each([
  'Three victims were referred to a shelter.',
  'After the session 2 young women victims asked for help.',
  'Victims: 4, all adults.',
  'Victims identified (7) went home.',
  'Une victime a été orientée.',
  'Trois jeunes femmes victimes de traite ont été aidées.',
  'Se identificaron 5 víctimas.',
  'Duas vítimas foram atendidas.',
  'Помощь получили трое пострадавших.',
  'Допомогу отримали п’ять постраждалих.',
  'تم تحديد 3 ضحايا',
  'أُحيلت ضحيتان إلى مأوى.',
  'قُدمت المساعدة إلى ناجيتين، ثم غادرتا.',
  'التقى المكتب الناجيَيْن في الرباط.',
  'قُدم الدعم للضحيتين ولناجٍ آخر.',
  'وضحيتا الاتجار في مأوى.',
  'أُحيلت ضحية واحدة إلى مأوى.',
  'حصلت امرأتان من الضحايا على الدعم.',
  'أُحيل سبعة من ضحايا الاتجار إلى مأوى.',
])('victims are counted: %s', (text) => expect(tellsVictims(text)).toBe(true));

test.each([
  '25 officers learned how victims are identified.',
  'Training for 25 officers, victims’ rights included.',
  'Victims of trafficking were helped in 2018.',
  'Les victimes ont été aidées.',
  'The 30 July, day of victims, was marked.',
  'On 30 July victims were remembered.',
  'Support to victims: see annex 3.',
  'Assistance to victims in 12 districts.',
  '12 officers helped victims.',
  'Victims were met on 3 days.',
  'أُحيلت الضحايا إلى مأوى.',
  'تدريب 25 محققًا على مقابلة الضحايا والناجين.',
  'حماية كل ضحية من ضحايا الاتجار.',
])('no victims are counted: %s', (text) => expect(tellsVictims(text)).toBe(false));
