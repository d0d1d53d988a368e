import { steadyJson } from '../text/steering.ts';
import { correctionKinds } from './correction.ts';
import type { Told } from './pretty.ts';
import { shown } from './shown.ts';

/** Version 1 of what was corrected, `templates/schemas/corrections.schema.json`. */
export function correctionsJson(
  { file, copy, corrections, left }: Told,
  {
    tool,
    language,
    sha256,
  }: {
    readonly tool: { readonly name: string; readonly version: string };
    readonly language: string;
    readonly sha256: string;
  },
): string {
  const count = (kind: string) => corrections.filter((one) => one.kind === kind).length;
  const body = {
    ...{ format: 1, tool, language, file, sha256, copy },
    counts: Object.fromEntries(correctionKinds.map((kind) => [kind, count(kind)])),
    corrections: corrections.map(shown),
    left: left.map(({ why, correction }) => {
      const { sheet, row, line, cell, column, heading, before } = shown(correction);
      return { why, sheet, row, line, cell, column, heading, value: before };
    }),
  };
  return `${steadyJson(body, 2)}\n`;
}
