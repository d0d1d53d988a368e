import { z } from 'zod';

const line = z.string().trim().min(1).max(300);
const shape = z.strictObject({
  emblem: line.optional(),
  logo: line.optional(),
  contract: line.optional(),
  contact: line.optional(),
});

/** What headquarters says of its reports once for all: pictures by their paths from where it is said, contract number, contact person. */
export type ReportSettings = z.infer<typeof shape>;
export const settingNames = Object.keys(shape.shape);

/** What is wrong with a file of settings; `at` is a line for what is no JSON, else a name in it. */
export type SettingsProblem =
  | { readonly problem: 'not-json'; readonly at: number }
  | { readonly problem: 'no-object' }
  | { readonly problem: 'unknown' | 'twice' | 'no-text'; readonly at: string };

/** Reads a `report.json`, or gives everything that is wrong with it. */
export function readSettings(text: string): ReportSettings | SettingsProblem[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return [{ problem: 'not-json', at: text.slice(0, at).split('\n').length }];
  }
  const names = [...text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)].map(([, name]) => name!);
  const twice = settingNames.filter((name) => names.indexOf(name) < names.lastIndexOf(name));
  const read = shape.safeParse(value);
  const problems: SettingsProblem[] = twice.map((at) => ({ problem: 'twice', at }));
  for (const issue of read.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys')
      problems.push(...issue.keys.map((at) => ({ problem: 'unknown' as const, at })));
    else if (issue.path.length === 0) problems.push({ problem: 'no-object' });
    else problems.push({ problem: 'no-text', at: issue.path.join('.') });
  }
  return read.success && problems.length === 0 ? read.data : problems;
}
