import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { against } from '../check/baseline.ts';
import { onlyOf } from '../check/changed.ts';
import type { Result } from '../check/result.ts';
import type { Waiver } from '../check/review.ts';
import { safelyNamed, safePath } from '../check/safe-names.ts';
import { waive } from '../check/waive.ts';
import { withFindings } from '../check/with-findings.ts';
import type { ReviewWords } from '../formats/review-words.ts';
import { knowPhonesOf } from '../privacy/phones.ts';
import type { Programme } from '../programme/programme.ts';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';
import { fileBeside, mostOfWaivers } from './file-beside.ts';
import { periodFlag } from './flags.ts';
import { changedSince } from './git.ts';
import { isWithin, portable } from './paths.ts';
import { resultFrom } from './result-file.ts';

/** What flags say of a result. */
interface Asked {
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
  readonly changed?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly expect?: string | undefined;
}

/**
 * What is made of results where flags ask for it. What they name is read first, so that what is wrong with it is told
 * before logs are.
 */
export async function reviewing(flags: Asked, programme: Programme, words: ReviewWords) {
  const expect = periodFlag(programme, flags.expect);
  await knowPhonesOf(programme.countries.map(({ alpha2 }) => alpha2));
  const waivers = flags.waivers === undefined ? null : await waiversFrom(flags.waivers, words);
  const baseline = flags.baseline === undefined ? null : (await resultFrom(flags.baseline)).result;
  const since = flags.since === undefined ? () => false : await changedSince(flags.since, words);
  const named = new Set((flags.changed ?? []).map((path) => resolve(path)));
  const isChanged = ({ typed, own, real }: Places) =>
    [typed, own, real].some((path) => isWithin(path, named)) || [own, real].some(since);
  const asked = askedOf({ ...flags, expect });
  return {
    words,
    /** Whether the rows of logs are needed. */
    keep: expect !== undefined,
    async of(result: Result, sources: readonly Source[]): Promise<Result> {
      let told: Result = { ...result, asked: { ...result.asked, ...asked } };
      if (expect !== undefined) {
        const { missingOffices } = await import('../desk/expected.ts');
        told = withFindings(told, missingOffices(told, programme, expect, whereOf(sources)));
      }
      if (waivers !== null) told = waive(told, waivers, asked.waivers!);
      if (baseline !== null) told = against(told, baseline, asked.baseline!);
      const isPart = flags.since !== undefined || flags.changed !== undefined;
      return isPart ? onlyOf(told, await namesOf(isChanged, sources)) : told;
    },
  };
}

const askedOf = ({ waivers, baseline, changed, since, expect }: Asked) => ({
  waivers: waivers === undefined ? null : safePath(portable(waivers)),
  baseline: baseline === undefined ? null : safePath(portable(baseline)),
  expect: expect ?? null,
  changed: (changed ?? []).map((path) => safePath(portable(path))),
  since: since === undefined ? null : safePath(since),
});

/** Full paths of a file: as it was named, where that lies itself, and where it leads if it is a link. */
type Places = Readonly<Record<'typed' | 'own' | 'real', string>>;

async function placesOf({ name }: Source): Promise<Places> {
  const typed = resolve(name);
  const follow = (path: string) => realpath(path).catch(() => path);
  return { typed, own: resolve(await follow(dirname(typed)), basename(typed)), real: await follow(typed) };
}

/** The names that a result has for those of the read files that were changed. */
async function namesOf(
  isChanged: (places: Places) => boolean,
  sources: readonly Source[],
): Promise<readonly string[]> {
  const names = safelyNamed(sources).map(({ source }) => source.name);
  const places = await Promise.all(sources.map(placesOf));
  return names.filter((_, at) => isChanged(places[at]!));
}

/** The folder that is looked at: that of the first file. */
const whereOf = ([first]: readonly Source[]): string =>
  first === undefined ? '.' : safePath(portable(dirname(first.name)));

/** Problems of waivers that are printed at once. */
const shownProblems = 20;

async function waiversFrom(path: string, words: ReviewWords): Promise<readonly Waiver[]> {
  const { areWaivers, readWaivers } = await import('../formats/waivers-file.ts');
  let bytes: Uint8Array;
  try {
    bytes = fileBeside(path, mostOfWaivers);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EFBIG') throw new Failure(() => words.notText(safePath(path)));
    throw new Failure(({ noFile, noSuchPath }) =>
      code === 'EISDIR' || code === 'EINVAL' ? noFile(path) : noSuchPath(path, null),
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(() => words.notText(safePath(path)));
  }
  const read = readWaivers(text);
  if (areWaivers(read)) return read;
  const shown = read
    .slice(0, shownProblems)
    .map((one) => words.problem({ ...one, text: safePath(one.text) }));
  throw new Failure(() => words.notWaivers(safePath(path), shown, read.length - shown.length));
}
