import type { PackProblem } from '../programme/problem.ts';
import type { Country } from '../programme/programme.ts';

/** What happened, and one thing to try. */
export type Advice = readonly [happened: string, advice: string];

/** What the command line says besides the results, in the reader's language. */
export interface CliWords {
  readonly failures: {
    /** `near` is a command of a similar name, `commands` are all. */
    noSuchCommand(word: string, near: string | null, commands: readonly string[]): Advice;
    /** An argument that begins with one hyphen or a dash, and the flag that may be meant. */
    hyphens(text: string, flag: string): Advice;
    /** `near` is a file or folder beside it of a similar name. */
    noSuchPath(path: string, near: string | null): Advice;
    /** Words that together are a path. */
    unquoted(path: string): Advice;
    noMatch(pattern: string): Advice;
    noFile(path: string): Advice;
    /** `others` are files in it that are no logs. */
    noLogIn(folder: string, others: readonly string[]): Advice;
    /** Two things to read are called so; what standard input is to be called, which is not read. */
    sameName(name: string): Advice;
    noStandardInput(name: string): Advice;
    /** All that was found fits one of these patterns. */
    allExcluded(patterns: readonly string[]): Advice;
    /** Where one file is needed, `some` of those that were given. */
    severalFiles(count: number, some: readonly string[]): Advice;
    /** `reason` is a code of the operating system. */
    notWritten(path: string, reason: string): Advice;
    /** Standard input could not be kept in a folder while it is read; `reason` is a code of the operating system. */
    notKept(folder: string, reason: string): Advice;
    /** Standard output could not be written; `reason` is a code of the operating system. */
    notPrinted(reason: string): Advice;
    inputLost(path: string): Advice;
    /** A new log would take the place of a file. */
    alreadyThere(path: string): Advice;
    /** A new log is for one country or for all; `known` are their codes. */
    countryOrAll(known: readonly string[]): Advice;
    /** Logs with more rows than one report, export or overview is made of. */
    tooManyRows(most: number): Advice;
    asOf(text: string): Advice;
    encoding(name: string): Advice;
    delimiter(text: string): Advice;
    report(text: string, formats: readonly string[]): Advice;
    period(text: string, some: readonly string[]): Advice;
    code(text: string): Advice;
    /** A code that may not be switched off. */
    alwaysOn(code: string): Advice;
    /** `near` is the country that may be meant. */
    country(text: string, known: readonly string[], near: Country | null): Advice;
    /** A flag that writes a folder of files was given what is, or is called like, a file. */
    folderWanted(path: string, flag: string): Advice;
    noPack(folder: string): Advice;
    /** The first problems of a pack, and how many more there are. */
    pack(folder: string, problems: readonly PackProblem[], more: number): Advice;
    /** Where `pack init` would write there is something. */
    packThere(folder: string): Advice;
    /** `known` come with the program. */
    noPackToStart(name: string, known: readonly string[]): Advice;
    /** `gloact pack check` and its kin without their folder. */
    packFolder(action: string): Advice;
    /** A report of one country without `--country`; one of all countries with it. */
    countryNeeded(template: string, known: readonly string[]): Advice;
    countryNotAsked(template: string): Advice;
    noReport(name: string, known: readonly string[]): Advice;
    /** Languages by ISO 639-1 code: the one that the pack asks for, and those that there are words in. */
    noReportWords(language: string, known: readonly string[]): Advice;
    /** A report in a language that the pack has no words in at these places, as `wordless` names them. */
    packWordless(language: string, places: readonly string[]): Advice;
    notWord(output: string): Advice;
    /** The file for the internal notes is of no kind that can be written; two outputs are one file. */
    notNotes(path: string): Advice;
    sameOutput(path: string): Advice;
    /** The file to write figures to is none of JSON. */
    notJson(path: string): Advice;
    /** The file that was given for the figures of the last report is none, or of this period or a later one. */
    noFigures(path: string): Advice;
    laterFigures(path: string, period: string): Advice;
    /** A file that is none of `validate --format json`; one that is not whole; one of another version of the program. */
    notResult(path: string): Advice;
    cutResult(path: string): Advice;
    otherResult(path: string, version: string): Advice;
    noRows(period: string): Advice;
    /** There is no folder of texts, or it holds more than is read. */
    noNarrative(path: string): Advice;
    /** Nothing to explain is called so; `near` is called almost so. */
    noTopic(word: string, near: string | null): Advice;
    /** More than the memory holds. */
    readonly tooMuch: Advice;
    bug(stack: string): string;
  };
  /** What is wrong with flags and arguments; `help` is the call that prints the command's own help. */
  readonly flagFaults: {
    /** `near` is the name of a flag that may be meant. */
    stranger(flag: string, near: string | null, help: string): Advice;
    choice(flag: string, given: string, choices: readonly string[]): Advice;
    valueMissing(flag: string, help: string): Advice;
    flagMissing(flag: string, help: string): Advice;
    pathMissing(help: string): Advice;
    tooMany(text: string, help: string): Advice;
    twice(flag: string): Advice;
    notWhole(flag: string, given: string): Advice;
    /** Anything else, as the parser says it. */
    other(message: string, help: string): Advice;
  };
  progress(index: number, count: number): string;
  packStarted(folder: string): string;
  readonly noReportWritten: string;
  /** A file that was to be written and was not is still there, from before. */
  fromEarlier(path: string): string;
  /** `size` as `FormatWords.size` says it. */
  written(output: string, period: string, size: string): string;
  /** A text that is there is not written again. */
  narrativeKept(path: string): string;
  narrativeWritten(folder: string, count: number): string;
  notesWritten(path: string): string;
  logWritten(path: string): string;
  /** `sha256` is hexadecimal. */
  pageWritten(path: string, kilobytes: number, sha256: string): string;
  figuresWritten(path: string): string;
  /** What a report that is final still needs by hand. */
  /** The pack's own words for it, or null. */
  emblemToPlace(emblem: string | null, donor: string): string;
  readonly help: {
    readonly exitCodes: string;
    readonly page: HelpPage;
    readonly validate: CommandHelp;
    readonly inspect: Omit<CommandHelp, 'description'>;
    readonly compileReport: CommandHelp;
    readonly explain: CommandHelp;
    readonly fix: CommandHelp;
    readonly narrative: CommandHelp & { readonly folder: string };
    readonly schema: Omit<CommandHelp, 'path'>;
    readonly export: CommandHelp;
    readonly show: CommandHelp;
    readonly status: CommandHelp;
    readonly trace: CommandHelp & { readonly file: string };
    readonly verifyReport: CommandHelp & { readonly figures: string };
    readonly letterhead: CommandHelp & { readonly file: string };
    readonly newLog: Omit<CommandHelp, 'path'>;
    readonly offlinePage: Omit<CommandHelp, 'path'>;
    readonly pack: CommandHelp;
    readonly flags: Readonly<Record<FlagName, string>>;
  };
}

/** What stands around the help of commands. */
interface HelpPage {
  /** What the program is for. */
  readonly program: string;
  readonly headings: Readonly<
    Record<'USAGE' | 'ARGUMENTS' | 'FLAGS' | 'DESCRIPTION' | 'EXAMPLES' | 'COMMANDS' | 'VERSION', string>
  >;
  /** Of a flag that must be given; before what it is otherwise; before what may be chosen; what is typed after it. */
  readonly required: string;
  readonly default: string;
  readonly options: string;
  readonly value: string;
  /** What stands for arguments, and for the command. */
  readonly names: Readonly<Record<'path' | 'file' | 'word' | 'action' | 'command', string>>;
}

interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  /** Of the argument. */
  readonly path: string;
}

type FlagName =
  | 'waivers'
  | 'baseline'
  | 'changed'
  | 'since'
  | 'expect'
  | 'annotate'
  | 'exportTo'
  | 'exportOutput'
  | 'exportPeriod'
  | 'exportDraft'
  | 'due'
  | 'replies'
  | 'statusReport'
  | 'asOf'
  | 'bilingual'
  | 'color'
  | 'country'
  | 'dateOrder'
  | 'decimal'
  | 'delimiter'
  | 'draft'
  | 'dryRun'
  | 'encoding'
  | 'exclude'
  | 'expectedPeriod'
  | 'failOn'
  | 'fixOutput'
  | 'format'
  | 'from'
  | 'figures'
  | 'internal'
  | 'language'
  | 'allLogs'
  | 'logCountry'
  | 'logFormat'
  | 'logFrom'
  | 'logOutput'
  | 'logPeriod'
  | 'narrative'
  | 'off'
  | 'output'
  | 'pageOutput'
  | 'pageLanguage'
  | 'period'
  | 'previous'
  | 'programme'
  | 'reportCountry'
  | 'quiet'
  | 'report'
  | 'sheet'
  | 'stdinName'
  | 'suppressBelow'
  | 'template'
  | 'reportLanguage'
  | 'letterhead'
  | 'letterheadFormat'
  | 'letterheadOutput'
  | 'emblem'
  | 'contract'
  | 'contact'
  | 'pdf';
