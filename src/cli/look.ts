import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { safePath } from '../check/safe-names.ts';
import type { Programme } from '../programme/programme.ts';
import type { Document } from '../report/blocks.ts';
import type { Drawn } from '../report/docx/draw.ts';
import type { MarkerWords } from '../report/letterhead/markers.ts';
import type { LetterheadWords } from '../report/letterhead/words.ts';
import type { LookWords } from '../report/look-words.ts';
import { type PlainPicture, plainPicture } from '../report/narrative/picture.ts';
import { type ReportSettings, readSettings, settingNames } from '../report/settings.ts';
import { Failure } from './failure.ts';
import { settingsFile } from './paths.ts';
import { libreOffice, pdfOf } from './pdf.ts';

/** What a person asks of a report's look. */
interface LookFlags {
  readonly letterhead?: string | undefined;
  readonly emblem?: string | undefined;
  readonly contract?: string | undefined;
  readonly contact?: string | undefined;
  readonly pdf: boolean;
}

/** How a report is dressed: in which programme's name, with which pictures, and by whom it is drawn. */
export interface Look {
  /** With the contract and the contact person that headquarters names. */
  readonly programme: Programme;
  readonly emblem: PlainPicture | undefined;
  readonly logo: PlainPicture | undefined;
  /** Files that are read for it, which no output may replace. */
  readonly inputs: readonly { readonly name: string }[];
  draw(report: Document, markers: MarkerWords): Promise<Drawn>;
  /** The report as PDF, where one was asked for. Throws a Failure where LibreOffice makes none. */
  pdf(docx: Uint8Array, output: string): Promise<Uint8Array>;
}

/** Bytes of a picture, and of a file of settings. */
const largest = { picture: 5_000_000, settings: 100_000 };

/** Reads what dresses a report, before any log is read. Flags go before the `report.json` beside the logs. Throws a Failure. */
export async function lookOf(
  flags: LookFlags,
  paths: readonly string[],
  programme: Programme,
  {
    letterhead: letterheadWords,
    look: words,
  }: { readonly letterhead: LetterheadWords; readonly look: LookWords },
): Promise<Look> {
  const found = await settingsBeside(paths, words);
  const { settings } = found;
  const beside = (path: string | undefined) =>
    path === undefined || found.file === null ? undefined : join(dirname(found.file), path);
  const emblem = flags.emblem ?? beside(settings.emblem);
  const logo = beside(settings.logo);
  const rules = programme.action.visibility;
  const hasPlace = rules !== undefined && (rules.profiles[rules.profile]?.otherLogo ?? null) !== null;
  if (logo !== undefined && !hasPlace) throw new Failure(() => words.noPlace(safePath(logo)));
  const office = flags.pdf ? await libreOffice() : null;
  if (flags.pdf && office === null) throw new Failure(() => words.noLibreOffice);
  const { letterheadDrawer } = await import('./letterhead.ts');
  const inLetterhead =
    flags.letterhead === undefined ? null : await letterheadDrawer(flags.letterhead, letterheadWords);
  if (found.file !== null) process.stderr.write(`${words.settingsUsed(safePath(found.file))}\n`);
  const { action } = programme;
  const contract = flags.contract ?? settings.contract ?? action.contract;
  const contact = flags.contact ?? settings.contact ?? action.contact;
  return {
    programme: { ...programme, action: { ...action, contract, contact } },
    emblem: emblem === undefined ? undefined : await pictureAt(emblem, words),
    logo: logo === undefined ? undefined : await pictureAt(logo, words),
    inputs: [flags.letterhead, emblem, logo, found.file ?? undefined].flatMap((name) =>
      name === undefined ? [] : [{ name }],
    ),
    async draw(report, markers) {
      if (inLetterhead !== null) return inLetterhead(report, markers);
      const { drawDocx } = await import('../report/draw.ts');
      return drawDocx(report);
    },
    async pdf(docx, output) {
      const pdf = office === null ? 'failed' : await pdfOf(docx, office);
      if (typeof pdf === 'string') throw new Failure(() => words.noPdf(safePath(output), pdf));
      return pdf;
    },
  };
}

/** The one `report.json` in the folders that were given, and in those of the files that were. */
async function settingsBeside(
  paths: readonly string[],
  words: LookWords,
): Promise<{ readonly file: string | null; readonly settings: ReportSettings }> {
  const folders = await Promise.all(
    paths
      .filter((path) => path !== '-' && !/[*?]/.test(path))
      .map(async (path) => ((await stat(path).catch(() => null))?.isDirectory() ? path : dirname(path))),
  );
  const files = [...new Set(folders.map((folder) => join(folder, settingsFile)))].sort();
  const there: string[] = [];
  for (const file of files) if ((await stat(file).catch(() => null))?.isFile()) there.push(file);
  if (there.length > 1) throw new Failure(() => words.severalSettings(there.map(safePath)));
  const [file] = there;
  if (file === undefined) return { file: null, settings: {} };
  const bytes = await readFile(file).catch(() => new Uint8Array());
  const read = readSettings(bytes.length > largest.settings ? '' : new TextDecoder().decode(bytes));
  if (Array.isArray(read)) throw new Failure(() => words.settings(safePath(file), read, settingNames));
  return { file, settings: read };
}

async function pictureAt(path: string, words: LookWords): Promise<PlainPicture> {
  const there = await stat(path).catch(() => null);
  const bytes =
    there?.isFile() && there.size <= largest.picture ? await readFile(path).catch(() => null) : null;
  const why = (there?.size ?? 0) > largest.picture ? 'too-large' : 'unreadable';
  const picture = bytes === null ? why : plainPicture(bytes);
  if (typeof picture === 'string') throw new Failure(() => words.picture(safePath(path), picture));
  return picture;
}
