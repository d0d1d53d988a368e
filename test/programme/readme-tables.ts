import type { z } from 'zod';
import type { Needed } from '../../src/programme/problem.ts';
import { listNames } from '../../src/programme/programme.ts';
import {
  codeShape,
  countryCells,
  countryNameShape,
  groupShape,
  indicatorCells,
  programmeShape,
  reportShape,
  targetShape,
} from '../../src/programme/shapes.ts';

/** A page on packs, in Markdown. */
export type PackReadme = string;

export const shapes = {
  programme: programmeShape,
  country: countryCells,
  countryName: countryNameShape,
  code: codeShape,
  indicator: indicatorCells,
  target: targetShape,
  group: groupShape,
  report: reportShape('eu-interim', []) as unknown as z.ZodObject,
  lists: listNames.map((name) => `\`${name}.csv\``).join(', '),
};

/** Tables of fields in a language: what each must be, as a mistake in it is told. */
export function tableOf(
  need: (needed: Needed, of: readonly string[]) => string,
  heading: string,
  mayBeLeftOut: string,
) {
  const needed = (field: z.ZodType): string => {
    const issue = field.safeParse(Symbol('nothing fits')).error?.issues[0];
    const [what, ...of] = (issue?.message ?? '').split(' ') as [Needed, ...string[]];
    return need(what, of);
  };
  const isOptional = (field: z.ZodType) => field.safeParse(undefined).success;
  const rows = (shape: Readonly<Record<string, z.ZodType>>, before = ''): string[] =>
    Object.entries(shape).flatMap(([name, field]) => {
      const inner = (field as z.ZodObject).shape as Readonly<Record<string, z.ZodType>> | undefined;
      if (inner !== undefined) return rows(inner, `${before}${name}.`);
      return `| \`${before}${name}\` | ${needed(field)} | ${isOptional(field) ? mayBeLeftOut : ''} |`;
    });
  return (shape: z.ZodObject, first: string) =>
    [`| ${first} | ${heading} | |`, '|---|---|---|', ...rows(shape.shape)].join('\n');
}
