import { describe, expect, it } from 'vitest';
import { isDisguised } from '../../src/text/disguised.ts';

const [toRight, toLeft, end, forcedRight, turned] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [isolateRight, isolateLeft, isolate, endIsolate] = ['\u2066', '\u2067', '\u2068', '\u2069'];

describe('a text that is shown otherwise than it stands', () => {
  it.each([
    ['turned round', `${turned}42`],
    ['turned round and back', `${turned}8102-S2${end}`],
    ['turned round in its midst', `PAK-${turned}8102${end}-101`],
    ['written from right to left', `${toLeft}01 02 03${end}`],
    ['the same, apart from what is around', `${isolateLeft}2018-S2${endIsolate}`],
    ['Arabic forced to the right', `${forcedRight}باكستان${end}`],
    ['of two directions', `2018${isolate}-S${endIsolate}2`],
    ['with a digit struck out', '2018-09-1\u03364'],
    ['with an accent on a digit', '2018-S2\u0301'],
    ['struck out', 'c\u0336o\u0336m\u0336p\u0336'],
    ['slashed', 'PA\u0338K'],
    ['in a ring', 'P\u20ddAK'],
  ])('%s', (_, text) => expect(isDisguised(text)).toBe(true));

  it.each([
    ['plain', '2018-S2'],
    ['accented', 'Cote d’Ivoire, Me\u0301xico, Ньяме\u0301, Киi\u0308в'],
    ['as a telephone copies it', `${toRight}24${end}`],
    ['forced to the direction it has', `${forcedRight}2018-S2${end}`],
    ['held together', `${isolateRight}PAK${endIsolate} `],
    ['Arabic as a web page copies it', `${toLeft}باكستان${end}`],
    ['in the direction of its first letter', `${isolate}مصر${endIsolate}`],
    ['with vowels', 'مِصر'],
    ['with signs that only join', 'می\u200cشود, नेपा\u200dल, ພັນ'],
    ['marked for a direction', '\u200f24\u200e'],
  ])('is not one that is %s', (_, text) => expect(isDisguised(text)).toBe(false));
});
