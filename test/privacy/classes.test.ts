import { expect, test } from 'vitest';
import { classes } from '../../src/privacy/classes.ts';

/** Scripts that offices write, and what stands among all of them. */
const written = ['Latin', 'Greek', 'Cyrillic', 'Arabic', 'Devanagari', 'Lao', 'Hebrew', 'Armenian', 'Thai'];
const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const assigned = signs.filter((sign) => /[^\p{Cn}\p{Co}\p{Cs}]/u.test(sign));
/** Superscripts, and letters and numbers of formulas. */
const odd = /[\u2070-\u218f]/;
/** Rare signs of those scripts, such as marks of Church Slavonic. */
const rare = /[\u0870-\u089f\u2000-\uffff]/;

test.each(['L', 'M', 'N'])('\\p{%s} is what the engine knows in the scripts that offices write', (name) => {
  const ours = new RegExp(`^[${classes[name]}]$`, 'u');
  const engine = new RegExp(`^\\p{${name}}$`, 'u');
  const script = new RegExp(`[${written.map((one) => `\\p{Script=${one}}`).join('')}\\p{ASCII}]`, 'u');
  const wrong = assigned.filter(
    (sign) => script.test(sign) && !rare.test(sign) && ours.test(sign) !== engine.test(sign),
  );
  expect(wrong.map((sign) => `${sign.codePointAt(0)!.toString(16)} ${sign}`)).toEqual([]);
});

test('a letter or mark of any script is one, and no sign that texts of offices hold is', () => {
  const ours = new RegExp(`^[${classes.L}${classes.M}]$`, 'u');
  const missed = assigned.filter((sign) => /[\p{L}\p{M}]/u.test(sign) && !odd.test(sign) && !ours.test(sign));
  expect(missed).toEqual([]);
  const common = /^(?=[\0-\u0eff\u2000-\u303f\uff00-\uffff])(?=\p{Script=Common})[\p{P}\p{S}\p{Z}]$/u;
  expect(assigned.filter((sign) => common.test(sign) && ours.test(sign))).toEqual([]);
});
