import { lazily } from '../../lazily.ts';
import { currencyByName } from '../../notices/currency-by-name.ts';
import { currencyShape } from '../../notices/currency-shape.ts';
import { remark } from '../../notices/finding.ts';
import type { Values } from '../../schema/columns.ts';
import { currencyBySign } from '../../text/currency-signs.ts';
import { doubtful } from '../../text/normalise.ts';
import { type CellReading, sound, unmixedAs, unread } from './cell-reading.ts';
import type { CellContext } from './context.ts';
import { unmixed } from './damage.ts';

/** ISO 4217. */
const currencies = lazily(() => new Set(Intl.supportedValuesOf('currency')));

/** The currency of a row's country; the later rows of an activity leave their country to the first. */
export const ownCurrency = (
  { country, activity_id: id }: Values,
  { countries, ids }: Pick<CellContext, 'countries' | 'ids'>,
): string | undefined =>
  countries.get(country ?? (id === undefined ? undefined : ids.countryOf(id)) ?? '')?.currency;

/** Reads a cleaned currency: its code, or a sign or a name that can be no other in the row's country. */
export function readCurrency(text: string, own: string | undefined): CellReading {
  const code = text.toUpperCase();
  if (currencies().has(code)) return { value: code, remarks: sound };
  const latin = unmixed(code);
  if (latin !== null && currencies().has(latin)) return unmixedAs(latin);
  const found = doubtful.test(text) ? { choices: [] } : (withItsCode(text) ?? currencyBySign(text, own));
  if ('code' in found)
    return { value: found.code, remarks: [remark(currencyByName, { text, code: found.code })] };
  const usual = [...(own === undefined ? [] : [own]), 'EUR', 'USD'];
  const codes = found.choices.length > 0 ? found.choices : [...new Set(usual)];
  return unread(currencyShape, { text, codes });
}

/** "Euro (EUR)": a sign or a name beside the code of what it may stand for; null for any other text. */
function withItsCode(text: string): { readonly code: string } | null {
  const codes = (text.match(/\b[A-Z]{3}\b/g) ?? []).filter((word) => currencies().has(word));
  const [code] = codes;
  if (code === undefined || codes.length > 1) return null;
  const found = currencyBySign(text.replace(code, ''), code);
  return ('code' in found ? found.code === code : found.choices.includes(code)) ? { code } : null;
}

/** What a unit beside an amount says of its currency: a code that is sure, "sign" for one of several, null for no currency. */
export function currencyOfUnit(unit: string, own: string | undefined): string | null {
  const code = unit.toUpperCase();
  if (currencies().has(code)) return code;
  const found = currencyBySign(unit, own);
  return 'code' in found ? found.code : found.choices.length > 0 ? 'sign' : null;
}
