import type { Place } from '../address.ts';
import { type Finding, raise } from '../notices/finding.ts';
import { mojibake } from '../notices/mojibake.ts';
import type { Notice, SlotsOf } from '../notices/notice.ts';
import { nulBytes } from '../notices/nul-bytes.ts';
import { replacementCharacters } from '../notices/replacement-characters.ts';
import { undecodableBytes } from '../notices/undecodable-bytes.ts';
import { unicodeBidiControlInFile } from '../notices/unicode-bidi-control-in-file.ts';
import { bidiControls, controls, formerControls } from '../text/hidden.ts';
import { findMojibake, mayBeSpoilt } from './spoilt-text.ts';

const none: readonly Finding[] = [];
const control = new RegExp(`[${controls}]`);
const formerControl = new RegExp(`[${formerControls}]`);

/** Signs in a cell that tell of a spoilt text; `undecoded` is the alphabet in which bytes of the file have no letter. */
export function spoiltIn(text: string, place: Place, undecoded: string | null = null): readonly Finding[] {
  if (!mayBeSpoilt(text)) return none;
  const found: Finding[] = [];
  const add = <const K extends Notice['slots']>(notice: Notice<K>, data: SlotsOf<K>) =>
    found.push(raise(notice, place, data, { value: text }));
  const spoilt = findMojibake(text);
  if (control.test(text) || (spoilt === null && formerControl.test(text))) add(nulBytes, {});
  if ([...bidiControls].some((sign) => text.includes(sign))) add(unicodeBidiControlInFile, {});
  if (text.includes('\ufffd')) {
    if (undecoded === null) add(replacementCharacters, {});
    else add(undecodableBytes, { encoding: undecoded });
  }
  if (spoilt !== null) add(mojibake, { ...spoilt });
  return found;
}
