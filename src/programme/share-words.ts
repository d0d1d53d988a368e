import { fold } from '../text/digits.ts';
import { normalise } from '../text/normalise.ts';
import type { Indicator } from './programme.ts';
import { isShare } from './ways.ts';

const spelled = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(', ')).map(plain));

function plain(text: string): string {
  return fold(normalise(text.replaceAll('%', ' percent ')));
}

/** Units that are a share or a difference of shares, and nothing else, in the languages of packs. */
const units = spelled(
  'percent, per cent, percentage, percentages, pct, percentage points, percentage point, percent points',
  'pour cent, pourcentage, pourcentages, p 100, pour 100, points de pourcentage, points de percent, pts de percent',
  'por ciento, porcentaje, porcentajes, puntos porcentuales, por cento, porcentagem, percentagem, pontos percentuais',
  'процент, проценты, процентов, процентные пункты, процентных пунктов',
  'відсоток, відсотки, відсотків, процент, відсоткові пункти, відсоткових пунктів',
  'في المائة, بالمائة, في المئة, بالمئة, نسبة مئوية, نقاط مئوية',
);
/** How labels and units of shares begin. */
const beginnings = spelled(
  'percent, per cent, percentage, share of, proportion, rate, ratio, pour cent, pourcentage, taux, part de, part des, part du, part d',
  'porcentaje, por ciento, proporción, tasa, por cento, porcentagem, percentagem, proporção, taxa, parcela de',
  'доля, процент, уровень охвата, коэффициент, частка, відсоток, коефіцієнт, نسبة, معدل, في المائة',
);
/** English rates and ratios name what they are of first: “Completion rate”. */
const endings = spelled('rate, ratio, percentage, percent, per cent');

/** Whether a text begins as the name of a share does: “Taux d’achèvement”, “% of schools”. */
export function beginsAsShare(text: string): boolean {
  const words = ` ${plain(text)} `;
  return [...beginnings].some((one) => words.startsWith(` ${one} `));
}

/** What of an indicator that counts sounds as if it were a share: its unit, or a label; null where nothing does. */
export function soundsLikeShare(indicator: Indicator): string | null {
  if (isShare(indicator)) return null;
  const { unit, labels } = indicator;
  const ends = (text: string) => [...endings].some((one) => ` ${plain(text)}`.endsWith(` ${one}`));
  return (
    [unit, ...Object.values(labels)].find(
      (text) => units.has(plain(text)) || beginsAsShare(text) || ends(text),
    ) ?? null
  );
}
