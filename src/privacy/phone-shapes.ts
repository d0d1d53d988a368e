import type { MetadataJson } from 'libphonenumber-js/core';
import { lazily } from '../lazily.ts';

/** Tells by digits alone of which countries a number may be; never fewer than libphonenumber-js finds. */
export interface PhoneShapes {
  /** The countries (alpha-2) known in which it may be a number as it stands. */
  of(digits: string): readonly string[];
  /** Whether it may be one with the code of a country known in front. */
  isInternational(digits: string): boolean;
}

/** How one country writes its numbers, as far as needed here: places in a list of libphonenumber-js. */
interface Plan {
  readonly code: string;
  /** What is dialled before the code of another country. */
  readonly abroad: RegExp;
  /** Numbers with what is dialled before them; null where a number is made of other digits than those dialled. */
  readonly national: string | null;
}

/** Asking libphonenumber-js of thirteen countries takes 80 µs a number; most numbers have the shape of two or three of them. */
export function phoneShapes(plans: MetadataJson): PhoneShapes {
  const all = Object.entries(plans.countries).map(([country, plan]) => ({
    country,
    ...planOf(plan!, plans),
  }));
  const byCode = new Map(all.map(({ code, national }) => [code, national]));
  const abroad = lazily(() => whole([...byCode].map(([code, national]) => code + (national ?? '\\d*'))));
  const patterns = all.map((plan) => ({
    ...plan,
    here: lazily(() => (plan.national === null ? null : whole([`(?:${plan.code})?${plan.national}`]))),
  }));
  return {
    of: (digits) =>
      patterns
        .filter(({ here, ...plan }) => {
          const shape = here();
          if (shape === null || shape.test(digits)) return true;
          const [dialled] = plan.abroad.exec(digits) ?? [];
          return dialled !== undefined && abroad().test(digits.slice(dialled.length));
        })
        .map(({ country }) => country),
    isInternational: (digits) => abroad().test(digits),
  };
}

const whole = (shapes: readonly string[]) => new RegExp(`^(?:${shapes.join('|')})$`);

function planOf(plan: readonly unknown[], { countries, country_calling_codes }: MetadataJson): Plan {
  const code = String(plan[0]);
  const alike = Object.entries(country_calling_codes)
    .filter(([one]) => one === code)
    .flatMap(([, those]) => those.map((one) => countries[one]!));
  const shapes = alike.map(nationalOf);
  const national = shapes.includes(null) ? null : `(?:${shapes.join('|')})`;
  return { code, abroad: new RegExp(`^(?:${plan[1]})`), national };
}

function nationalOf(plan: readonly unknown[]): string | null {
  const [prefix, rule] = [plan[7] || plan[5], plan[8]];
  const types = ((plan[11] || []) as readonly (readonly [string] | 0)[]).flatMap((type) => type || []);
  const shapes = types.filter((shape) => typeof shape === 'string' && shape !== '');
  // A rule that is one group of digits leaves the last ones of them.
  const before = rule ? (/^\$\d$/.test(String(rule)) ? '\\d*' : null) : prefix ? `(?:${prefix})?` : '';
  return before === null || shapes.length === 0 ? null : `${before}(?:${shapes.join('|')})`;
}
