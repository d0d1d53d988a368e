/** The library: what a web page or another program may import. It reads no disk and knows no clock. */
export type { Place } from './address.ts';
export { printPlace } from './address.ts';
export { type CheckOptions, check } from './check/check.ts';
export type { Diagnostic } from './check/diagnostic.ts';
export { type InspectedCell, type InspectedSheet, type Inspection, inspect } from './check/inspect.ts';
export type { Counts, FileResult, Result, Verdict } from './check/result.ts';
export { formats } from './formats/index.ts';
export { report as reportEnglish } from './locales/en/report.ts';
export { formatWords, wording } from './locales/en.ts';
export type { Finding } from './notices/finding.ts';
export type { Severity } from './notices/notice.ts';
export { loadProgramme } from './programme/load.ts';
export type { PackProblem, PackSource } from './programme/pack.ts';
export type { Programme } from './programme/programme.ts';
export type { Document } from './report/blocks.ts';
export { compileReport, type ReportRequest } from './report/compile.ts';
export { type Drawn, drawDocx } from './report/docx/draw.ts';
export type { Source } from './table/table.ts';
