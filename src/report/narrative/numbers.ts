import { legible } from '../../privacy/legible.ts';
import { smallNumber } from '../../privacy/told-numbers.ts';
import { fold } from '../../text/digits.ts';
import { monthIn } from '../../text/months.ts';

/** A number that a text tells of something that was counted. */
export interface ToldNumber {
  readonly start: number;
  readonly end: number;
  /** What it may be read as: `1.234` is one and a bit or a thousand. */
  readonly values: readonly number[];
}

const figure =
  /(?<![\p{L}\p{N}_/#§№]|\p{L}-|[\p{N}][.,:])(?:\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,']\d+)*)/gu;
const word = /(?<![\p{L}'])[\p{L}']{2,}/gu;
/** Behind these a number is a name. */
const naming =
  /(?<!\p{L})(?:articles?|art|laws?|lois?|acts?|decrees?|décrets?|resolutions?|résolutions?|sections?|chapters?|chapitres?|annexe?s?|tables?|tableaux?|figures?|pages?|paragraphe?s?|phases?|objectives?|objectifs?|outcomes?|effets?|outputs?|produits?|goals?|sdg|odd|nos?|n°|nº|number|numéro|protocole?s?|versions?|contracts?|contrats?|lots?|quarters?|semesters?|trimestres?|semestres?)[.:]? ?$/iu;
/** What is so long is no result. */
const lasting =
  /^[ -]?(?:day|week|month|year|hour|minute|jour|semaine|mois|an|année|heure|trimestre|semestre)s?(?!\p{L})/iu;
const share = /^ ?(?:%|‰|per ?cent|pour ?cent|percentage|points? de pourcentage)/iu;
const ordinal = /^(?:st|nd|rd|th|e|er|ère|re|ème|o|º|ª|°)(?!\p{L})/iu;
const sign = '[€$£¥₴₭₨]';
const moneyBehind = new RegExp(
  `^ ?(?:(?:thousand|million|billion|mille|milliard)s? (?:d'|de )?)?(?:(?<code>[A-Z]{3})(?!\\p{L})|${sign}|euro|dollar|franc)`,
  'u',
);
const moneyBefore = new RegExp(`(?:${sign}|(?<!\\p{L})(?<code>[A-Z]{3})) ?$`, 'u');
const year = /^(?:19[5-9]\d|20[0-7]\d)$/;

/**
 * The numbers of a text that claim a count: no dates, years, percentages, sums of money, lengths of time, numbers of laws,
 * articles, tables and the like.
 */
export function numbersTold(original: string): ToldNumber[] {
  const { text, at } = legible(original);
  const place = (start: number, length: number) => ({ start: at(start), end: at(start + length) });
  const figures = [...text.matchAll(figure)].flatMap(({ 0: written, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + written.length, index + written.length + 40);
    return isAside(written, before, after)
      ? []
      : [{ ...place(index, written.length), values: valuesOf(written) }];
  });
  const words = [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const value = smallNumber(written);
    const after = text.slice(index + written.length, index + written.length + 40);
    return value === null || lasting.test(after) || share.test(after)
      ? []
      : [{ ...place(index, written.length), values: [value] }];
  });
  return [...figures, ...words].sort((a, b) => a.start - b.start);
}

function isAside(written: string, before: string, after: string): boolean {
  if (ordinal.test(after) || share.test(after) || lasting.test(after)) return true;
  if (year.test(written) || isMoney(before, after) || naming.test(before)) return true;
  // Parts of dates, hours and references: 12/05, 10:30, 2018-04-28, 55-A, 1.2.3.
  if (/^[/:]\d|^-\d+-|^-?\p{L}/u.test(after) || /\d[/:]$|\d{4}-$|-\d+-$/.test(before)) return true;
  if (/^\d+(?:\.\d+){2,}$/.test(written)) return true;
  const next = /^(?: ?- ?\d{1,2})?(?:er)? (?:of |de )?(\p{L}{3,})/u.exec(after)?.[1];
  const last = /(\p{L}{3,})\.? (?:\d{1,2} ?- ?)?$/u.exec(before)?.[1];
  return isMonth(next) || isMonth(last);
}

/** Whether three letters are a currency (ISO 4217). */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

function isMoney(before: string, after: string): boolean {
  const found = moneyBefore.exec(before) ?? moneyBehind.exec(after);
  const code = found?.groups?.code;
  return found !== null && (code === undefined || isCurrency(code));
}

const isMonth = (name: string | undefined) => name !== undefined && typeof monthIn([fold(name)]) === 'number';

/** Readings of a number as English and French write it. */
function valuesOf(written: string): number[] {
  const bare = written.replace(/[ ']/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare) ? [Number(bare.replace(/[.,]/g, ''))] : [];
  const plainly = Number(bare.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
  return [...new Set([...grouped, plainly])].filter(Number.isFinite);
}
