import { IntlMessageFormat } from 'intl-messageformat';
import type { Trouble } from './problem.ts';
import type { Programme } from './programme.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
type Wrong = Extract<Trouble, { readonly problem: `sentence-${string}` }>;

/** Numbers a sentence is tried with, beside those that it names itself. */
const tried = [0, 1, 2, 21, 1_000_000];
/** Stands for the quantity in words. */
const mark = '\u{f0000}';

/** The number in words, and the same before a feminine noun: « une loi ». */
const quantities = ['quantity', 'quantity_f'];
const filledWith = (quantity: string, count: number) => ({ quantity, quantity_f: quantity, count });

/**
 * What is wrong with a sentence for a result; null for a sound one. It may hold `{quantity}`, the number in words, or
 * `{quantity_f}`, and plurals over `{count}`; whichever form is taken, the quantity must stand in it.
 */
export function sentenceFault(sentence: string, language: string): Wrong | null {
  let format: IntlMessageFormat;
  try {
    format = new IntlMessageFormat(sentence, language);
  } catch {
    return { problem: 'sentence-form' };
  }
  const ast = format.getAst();
  const fault = firstFault(ast);
  if (fault !== null) return fault;
  if (!holdsQuantity(ast)) return { problem: 'sentence-quantity' };
  const counts = [...tried, ...numbersIn(ast)];
  const said = counts.map((count) => String(format.format(filledWith(mark, count))));
  return said.every((one) => one.includes(mark)) ? null : { problem: 'sentence-quantity' };
}

/** Kinds of parts, as the parser of messages numbers them. */
const kinds = { literal: 0, argument: 1, plural: 6 };

/** Only words, the quantity, and plurals of the count: `{count}` and `#` would tell the limit where a number is hidden. */
function firstFault(parts: readonly Part[]): Wrong | null {
  for (const part of parts) {
    const name = 'value' in part && part.type !== kinds.literal ? String(part.value) : '';
    if (part.type === kinds.literal) {
      if (/[{}]/.test(String('value' in part ? part.value : ''))) return { problem: 'sentence-quoted' };
    } else if (part.type === kinds.argument && quantities.includes(name)) {
      // What it is for.
    } else if ('options' in part && part.type === kinds.plural && name === 'count') {
      if ('pluralType' in part && part.pluralType === 'ordinal')
        return { problem: 'sentence-slot', found: name };
      for (const [form, { value }] of Object.entries(part.options)) {
        // Of a form that no language has nothing is ever said.
        if (!/^(?:=\d+|zero|one|two|few|many|other)$/.test(form))
          return { problem: 'sentence-slot', found: form };
        const fault = firstFault(value);
        if (fault !== null) return fault;
      }
    } else return { problem: 'sentence-slot', found: name || '#' };
  }
  return null;
}

const holdsQuantity = (parts: readonly Part[]): boolean =>
  parts.some((part) =>
    'options' in part
      ? Object.values(part.options).every(({ value }) => holdsQuantity(value))
      : part.type === kinds.argument,
  );

/** Numbers that have a form of their own, `=7`. */
const numbersIn = (parts: readonly Part[]): number[] =>
  parts.flatMap((part) =>
    'options' in part
      ? Object.entries(part.options).flatMap(([form, { value }]) => [
          ...(form.startsWith('=') ? [Number(form.slice(1))] : []),
          ...numbersIn(value),
        ])
      : [],
  );

/** Words that change the number they stand before, or what it says: it may be “about 24,300” or “fewer than 11” itself. */
const changing: Readonly<Record<string, RegExp>> = {
  en: /\b(?:about|around|approximately|some|nearly|almost|over|under|than|least|most|up to|only)\s*$/i,
  fr: /(?:^|[\s(])(?:de|d[’']|environ|près|presque|moins|plus|quelque|quelques|jusqu[’']à)\s*$/iu,
};

/** A word before the quantity that changes what it says; null where there is none. */
export function wordBefore(sentence: string, language: string): string | null {
  const find = (parts: readonly Part[], before: string): string | null => {
    let text = before;
    for (const part of parts) {
      if ('options' in part) {
        for (const { value } of Object.values(part.options)) {
          const found = find(value, text);
          if (found !== null) return found;
        }
        text = '';
      } else if (part.type === kinds.literal) text += 'value' in part ? String(part.value) : '';
      else return changing[language]?.exec(text)?.[0].trim() ?? null;
    }
    return null;
  };
  return find(new IntlMessageFormat(sentence, language).getAst(), '');
}

/** A sentence of a pack, filled in with some numbers and with one that is hidden. */
export interface Sample {
  readonly indicator: string;
  readonly sentences: readonly string[];
}

/** Every sentence of a pack as a report may say it, in each language it has it in. Numbers are in digits; a report may say small ones in words. */
export const samplesOf = (programme: Programme): Sample[] =>
  programme.indicators.flatMap(({ code, sentence, wordings }) => [
    ...samples(programme, code, sentence, programme.action.language),
    ...Object.entries(wordings).flatMap(([language, own]) =>
      samples(programme, code, own.sentence ?? null, language),
    ),
  ]);

function samples(
  { smallNumbers }: Programme,
  code: string,
  sentence: string | null,
  language: string,
): Sample[] {
  if (sentence === null) return [];
  const digits = new Intl.NumberFormat(language);
  const format = new IntlMessageFormat(sentence, language);
  const filled = (quantity: string, count: number) => String(format.format(filledWith(quantity, count)));
  return [
    {
      indicator: code,
      sentences: [
        ...tried.map((count) => filled(digits.format(count), count)),
        filled(`< ${digits.format(smallNumbers)}`, smallNumbers),
      ],
    },
  ];
}
