// What stands in brackets holds no bracket, and is taken only where it ends: no sign is looked at again and again.
const PIECES =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$(?=[^[\]]*\])([^[\]-]*)[^[\]]*\]|\[[^[\]]*\]|General|E([+-])|[\s\S]/giu;

interface Pattern {
  /** Literal texts, and `0 # ?` as single placeholders, before and after the point. */
  readonly whole: readonly Piece[];
  readonly fraction: readonly Piece[];
  readonly exponent: { readonly digits: number; readonly plus: boolean } | null;
  readonly grouped: boolean;
  readonly scale: number;
  readonly general: boolean;
}
type Piece = { readonly literal: string } | { readonly digit: string };

const isDigit = (piece: Piece): piece is { readonly digit: string } => 'digit' in piece;

function parsePattern(section: string): Pattern {
  const whole: Piece[] = [];
  const fraction: Piece[] = [];
  let exponent: { digits: number; plus: boolean } | null = null;
  let [point, commas, grouped, scale, general] = [false, 0, false, 1, false];
  for (const match of section.matchAll(PIECES)) {
    const [piece, quoted, escaped, currency, sign] = match;
    const target = point ? fraction : whole;
    if (/^[0#?]$/.test(piece)) {
      if (exponent !== null) exponent.digits++;
      else {
        if (commas > 0 && !point) grouped = true;
        commas = 0;
        target.push({ digit: piece });
      }
    } else if (piece === ',' && target.some(isDigit)) commas++;
    else if (piece === '.' && !point) point = true;
    else if (sign !== undefined) exponent = { digits: 0, plus: sign === '+' };
    else if (/^general$/i.test(piece) || piece === '@') {
      general = true;
      whole.push({ digit: '@' });
    } else if (/^[_*]./u.test(piece)) continue;
    else if (piece.startsWith('[')) target.push({ literal: currency ?? '' });
    else {
      if (piece === '%') scale *= 100;
      target.push({ literal: quoted ?? escaped ?? piece });
    }
  }
  return { whole, fraction, exponent, grouped, scale: scale / 1000 ** commas, general };
}

/** Makes a section show numbers that are not negative; null when the section is beyond us (fractions). */
export function numberSection(section: string): (value: number) => string | null {
  const pattern = parsePattern(section);
  const places = pattern.fraction.filter(isDigit).length;
  // As many digits before the point as there is room for: ##0.0E+0 counts in thousands.
  const step = Math.max(1, pattern.whole.filter(isDigit).length);
  const isFraction = [...pattern.whole, ...pattern.fraction].some(
    (piece) => !isDigit(piece) && piece.literal === '/',
  );
  if (isFraction) return () => null;
  return (value) => {
    const scaled = Number((value * pattern.scale).toPrecision(15));
    if (pattern.general)
      return pattern.whole.map((piece) => (isDigit(piece) ? showGeneral(scaled) : piece.literal)).join('');
    const [mantissa, power] =
      pattern.exponent === null ? [fixed(scaled, places), 0] : scientific(scaled, places, step);
    const [whole = '', fraction = ''] = mantissa.split('.');
    const left = fillWhole(pattern, whole === '0' ? '' : whole);
    const right = fillFraction(pattern.fraction, fraction);
    const exponent = pattern.exponent === null ? '' : showPower(power, pattern.exponent);
    return left + (places > 0 ? '.' : '') + right[0] + exponent + right[1];
  };
}

function showPower(power: number, { digits, plus }: { digits: number; plus: boolean }): string {
  return `E${power < 0 ? '-' : plus ? '+' : ''}${String(Math.abs(power)).padStart(digits, '0')}`;
}

/** Digits fill the placeholders from the right; what is left over goes before the first one. */
function fillWhole(pattern: Pattern, digits: string): string {
  let rest = digits;
  let shown = 0;
  let text = '';
  const put = (digit: string) => {
    if (pattern.grouped && shown > 0 && shown % 3 === 0) text = `,${text}`;
    text = digit + text;
    shown++;
  };
  const first = pattern.whole.findIndex(isDigit);
  for (let at = pattern.whole.length - 1; at >= 0; at--) {
    const piece = pattern.whole[at]!;
    if (!isDigit(piece)) text = piece.literal + text;
    else if (rest !== '' || piece.digit === '0') {
      put(rest.at(-1) ?? '0');
      rest = rest.slice(0, -1);
    }
    if (at === first) for (; rest !== ''; rest = rest.slice(0, -1)) put(rest.at(-1) ?? '');
  }
  return text;
}

/** Digits after the point, and the literals behind them; zeros that only fill `#` are dropped. */
function fillFraction(pieces: readonly Piece[], digits: string): [string, string] {
  const places = pieces.filter(isDigit);
  const needed = places.findLastIndex((piece) => piece.digit === '0') + 1;
  let kept = digits;
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
  return [kept, pieces.map((piece) => (isDigit(piece) ? '' : piece.literal)).join('')];
}

/** Rounds as decimal digits, half away from zero: 1.005 to two places is 1.01, as every spreadsheet shows it. */
function fixed(value: number, places: number): string {
  const shifted = value * 10 ** places;
  // Only near a half can binary rounding differ; the way through decimal text is ten times slower.
  if (shifted < 2 ** 30 && Math.abs((shifted % 1) - 0.5) > 1e-4) return value.toFixed(places);
  if (shifted < 1e15) return Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`).toFixed(places);
  if (value < 1e15) return value.toFixed(places);
  // Spreadsheets keep 15 digits and show zeros after them.
  const [digits = '', power] = value.toExponential(14).split('e');
  const whole = digits.replace('.', '').padEnd(Number(power) + 1, '0');
  return places === 0 ? whole : `${whole}.${'0'.repeat(places)}`;
}

/** Digits and a power of ten that is a multiple of `step`, with so many decimals; at most `step` digits stand before the point. */
function scientific(value: number, places: number, step: number): [string, number] {
  const [digits, power] = value.toExponential(14).split('e');
  const shift = ((Number(power) % step) + step) % step;
  const mantissa = fixed(Number(`${digits}e${shift}`), places);
  const shown = Number(power) - shift;
  return Number(mantissa) < 10 ** step ? [mantissa, shown] : [fixed(1, places), shown + step];
}

/** A number in the General format of a wide column: at most 11 characters, then scientific. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && value < 1e11 && value > -1e11) return String(value);
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const plain = String(size);
  // Nothing to round.
  if (plain.length <= 11 && size < 1e11 && size >= 1e-4) return sign + plain;
  if (size < 1e11 && size >= 1e-9) {
    const whole = String(Math.trunc(size)).length;
    const text = trimZeros(fixed(size, Math.max(0, 10 - whole)));
    if (size >= 1e-4 || Number(text) === size) return sign + text;
  }
  const [mantissa = '', power = '0'] = size.toExponential(5).split('e');
  return sign + trimZeros(mantissa) + showPower(Number(power), { digits: 2, plus: true });
}

const trimZeros = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
