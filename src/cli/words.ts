import type { PackProblem } from '../programme/problem.ts';

/** What happened, and one thing to try. */
export type Advice = readonly [happened: string, advice: string];

/** What the command line says besides the results, in the reader's language. */
export interface CliWords {
  readonly failures: {
    noSuchPath(path: string): Advice;
    noFile(path: string): Advice;
    noLogIn(folder: string): Advice;
    /** `reason` is a code of the operating system. */
    notWritten(path: string, reason: string): Advice;
    inputLost(path: string): Advice;
    asOf(text: string): Advice;
    encoding(name: string): Advice;
    report(text: string, formats: readonly string[]): Advice;
    period(text: string, some: readonly string[]): Advice;
    code(text: string): Advice;
    country(text: string, known: readonly string[]): Advice;
    noPack(folder: string): Advice;
    /** `reason` is a code of the operating system. */
    packFile(path: string, reason: string): Advice;
    /** The first problems of a pack, and how many more there are. */
    pack(folder: string, problems: readonly PackProblem[], more: number): Advice;
    noReport(name: string, known: readonly string[]): Advice;
    notWord(output: string): Advice;
    noRows(period: string): Advice;
    /** A flag or argument that the parser refuses, in its own words. */
    wrongUse(message: string): Advice;
    bug(stack: string): string;
  };
  progress(index: number, count: number): string;
  readonly noReportWritten: string;
  /** `size` as `FormatWords.size` says it. */
  written(output: string, period: string, size: string): string;
  readonly help: {
    readonly exitCodes: string;
    readonly validate: CommandHelp;
    readonly inspect: Omit<CommandHelp, 'description'>;
    readonly compileReport: CommandHelp;
    readonly flags: Readonly<Record<FlagName, string>>;
  };
}

interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  /** Of the argument. */
  readonly path: string;
}

type FlagName =
  | 'asOf'
  | 'color'
  | 'country'
  | 'dateOrder'
  | 'decimal'
  | 'delimiter'
  | 'draft'
  | 'encoding'
  | 'expectedPeriod'
  | 'failOn'
  | 'format'
  | 'language'
  | 'off'
  | 'output'
  | 'period'
  | 'programme'
  | 'quiet'
  | 'report'
  | 'sheet'
  | 'suppressBelow'
  | 'template';
