import { z } from 'zod';
import type { Place } from '../address.ts';
import type { Diagnostic } from '../check/diagnostic.ts';
import type { Result } from '../check/result.ts';
import type { Review } from '../check/review.ts';
import { headingSlots, type Notice } from '../notices/notice.ts';
import { own } from '../own.ts';
import { catalogue, noticeOf } from '../rules/catalogue.ts';
import { columns } from '../schema/columns.ts';

/** A result as `json` writes it, read back; or why not: cut short, none, or one of another version of the program. */
export type ResultFile =
  | { readonly result: Result; readonly failOn: z.infer<typeof shape>['switches']['failOn'] }
  | { readonly fault: 'cut' | 'none' }
  | { readonly fault: 'other'; readonly version: string };

const strict = z.strictObject;
const count = z.int().min(0);
const number = z.int().min(1);
const text = z.string();
const textOrNull = text.nullable();
const code = z.string().regex(/^[A-Z]\d{3}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const print = z.string().regex(/^[0-9a-f]{16}$/);
const severity = z.enum(['stop', 'error', 'warning', 'note']);
const verdict = z.enum(['ready', 'ready-with-remarks', 'not-ready', 'unreadable']);
const reading = {
  encoding: textOrNull,
  delimiter: textOrNull,
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  decimal: z.enum(['comma', 'point']).nullable(),
};
const place = {
  file: text,
  sheet: textOrNull,
  row: number.nullable(),
  line: number.optional(),
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
};
const finding = strict({
  ...{ code, rule: text, severity, ...place },
  startLine: number.optional(),
  startColumn: number.optional(),
  column: z.enum(columns.map(({ name }) => name)).nullable(),
  heading: textOrNull,
  key: textOrNull,
  value: textOrNull,
  title: text,
  message: text,
  why: text,
  fix: text,
  data: z.record(z.string(), z.union([text, z.number(), z.array(text)])),
  related: z.array(strict(place)),
  cut: z.record(z.string(), count),
  excerpt: strict({
    columns: z.array(strict({ column: number, heading: text })),
    headingRow: number,
    rows: z.array(strict({ row: number, cells: z.array(text) })),
    rightToLeft: z.literal(true).optional(),
  })
    .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length))
    .optional(),
  unkept: number.optional(),
  known: z.boolean().optional(),
  fingerprint: print,
  cause: print,
});
const tally = strict({ file: text, code, severity, total: count, shown: count });
const review = strict({
  verdict,
  baseline: strict({ file: text, fresh: z.array(tally), known: count, gone: count }).nullable(),
  changed: strict({ files: z.array(text), unshown: count }).nullable(),
  waivers: strict({
    file: text,
    accepted: z.array(
      finding.extend({
        waiver: strict({ line: number, reason: text, owner: textOrNull, expires: z.iso.date().nullable() }),
      }),
    ),
  }).nullable(),
});
const shape = strict({
  format: z.literal(1),
  tool: strict({ name: z.literal('gloact'), version: text }),
  language: text,
  programme: strict({ id: text, sha256 }),
  asOf: z.iso.date(),
  switches: strict({
    failOn: z.enum(['error', 'warning', 'note', 'never']).nullable(),
    ...{ country: textOrNull, period: textOrNull, sheets: z.array(text), ...reading },
    ...{ waivers: textOrNull, baseline: textOrNull, expect: textOrNull },
    ...{ changed: z.array(text), since: textOrNull },
    off: z.array(strict({ code, severity, total: count })),
  }),
  verdict,
  review: review.nullable(),
  counts: strict({
    ...{ files: count, rows: count, activities: count },
    ...{ stop: count, error: count, warning: count, note: count },
  }),
  files: z.array(
    strict({
      ...{ file: text, sha256, verdict, country: textOrNull, period: textOrNull, sheet: textOrNull },
      ...{ sheets: z.array(text), headingRow: number.nullable(), rows: count, activities: count },
      nothingDone: z.boolean(),
      reading: strict(reading),
    }),
  ),
  total: count,
  shown: count,
  rules: z.array(tally),
  findings: z.array(finding),
});
/** What says of a result that it is one, whichever version wrote it. */
const ours = z.looseObject({
  format: z.number(),
  tool: z.looseObject({ name: z.literal('gloact'), version: z.string().regex(/^[\w.+-]{1,40}$/) }),
  findings: z.array(z.unknown()),
});

/** Reads a result again. Its words are made anew from codes and facts; those that it holds are passed over. */
export function readResult(json: string): ResultFile {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { fault: /^\s*\{\s*"format"/.test(json) ? 'cut' : 'none' };
  }
  const { success, data } = shape.safeParse(given);
  if (success && [...data.findings, ...(data.review?.waivers?.accepted ?? [])].every(isToldOf))
    return { result: resultOf(data), failOn: data.switches.failOn };
  const other = ours.safeParse(given);
  return other.success ? { fault: 'other', version: other.data.tool.version } : { fault: 'none' };
}

type Finding = z.infer<typeof finding>;

/** Whether its notice is known and has all facts that its words are filled with. */
function isToldOf({ code, rule, data, column }: Finding): boolean {
  const notice = catalogue.find((one) => one.code === code);
  if (notice === undefined || notice.id !== rule) return false;
  const filledIn = new Set(headingSlots(notice).map(([slot]) => slot));
  return Object.entries((notice as Notice).slots).every(([slot, kind]) => {
    if (filledIn.has(slot)) return true;
    const fact = Object.hasOwn(data, slot) ? data[slot] : undefined;
    if (slot === 'label' && column !== null) return true;
    // A number that was masked is a text.
    if (kind === 'number') return typeof fact === 'number' || typeof fact === 'string';
    if (slot === 'languages') return Array.isArray(fact) && fact.every((one) => /^[a-z]{2,3}$/.test(one));
    if (kind === 'list' || String(kind).startsWith('codes')) return Array.isArray(fact);
    return Array.isArray(kind) ? kind.includes(fact) : typeof fact === 'string';
  });
}

function resultOf(file: z.infer<typeof shape>): Result {
  const { off, failOn: _, ...asked } = file.switches;
  const { programme, asOf, verdict, counts, files, rules } = file;
  return {
    ...{ programme, asOf, asked, verdict, counts, files },
    tallies: rules,
    muted: off,
    mutedIn: [],
    diagnostics: file.findings.map(diagnosticOf),
    ...(file.review === null ? {} : { review: reviewOf(file.review) }),
    entries: [],
    badRows: new Set(),
  };
}

function reviewOf({ waivers, ...rest }: z.infer<typeof review>): Review {
  const accepted = (waivers?.accepted ?? []).map(({ waiver, ...found }) => ({
    finding: diagnosticOf(found),
    waiver: {
      ...waiver,
      fingerprint: found.fingerprint,
      code: found.code,
      key: found.key,
      column: found.column,
    },
  }));
  return { ...rest, waivers: waivers && { file: waivers.file, accepted } };
}

function diagnosticOf(found: Finding): Diagnostic {
  const { code, data, fingerprint, cause, related, cut } = found;
  const { id, severity } = noticeOf(code);
  return {
    ...{ code, rule: id, severity, place: cellOf(found), data, fingerprint, cause },
    ...own({
      value: found.value ?? undefined,
      key: found.key ?? undefined,
      column: found.column ?? undefined,
      heading: found.heading ?? undefined,
      related: related.length === 0 ? undefined : related.map(placeOf),
      cut: Object.keys(cut).length === 0 ? undefined : cut,
      excerpt: found.excerpt,
      unkept: found.unkept,
      known: found.known,
    }),
  };
}

function cellOf(found: Finding): Place {
  const { line, startLine = line, startColumn } = found;
  const place = placeOf(found);
  if (startLine === undefined || startColumn === undefined) return place;
  return { ...place, start: { line: startLine, column: startColumn } };
}

function placeOf({ file, sheet, row, line, cell }: Pick<Finding, keyof typeof place>): Place {
  const letters = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? '';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { file, sheet, row, column: column === 0 ? null : column, ...own({ line }) };
}
