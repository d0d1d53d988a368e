import { check } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { safelyNamed } from '../check/safe-names.ts';
import type { Format, FormatOptions } from '../formats/format.ts';
import { htmlFormat } from '../formats/html/html.ts';
import { sections } from '../formats/html/sections.ts';
import { json } from '../formats/json.ts';
import { withLabels } from '../formats/labels.ts';
import { pretty } from '../formats/pretty.ts';
import { localeOf } from '../locales/locale-of.ts';
import type { LanguageName } from '../locales/names.ts';
import { annotate } from '../marked/annotate.ts';
import { own } from '../own.ts';
import { knowPhones } from '../privacy/phones.ts';
import type { Source } from '../table/table.ts';
import { apart, fileSource } from './file-source.ts';
import type { Answer, Brought, Given, Kind, Request, Telling } from './messages.ts';
import { markedWords, resultWords } from './results.ts';

/** Findings that the page lists, besides the first of each cause: it says how many there are, and saved results hold them. */
const mostListed = 1000;

interface Port {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(answer: Answer): void;
}
const port = globalThis as unknown as Port;

let brought: Brought;
let result: Result | undefined;
/** What was checked, and what its files are called. */
let sources: readonly Source[] = [];
let names: readonly string[] = [];
/** Files are read again to be marked, which nobody waits long for. */
let isChecking = false;

/** Requests are answered in the order they come. */
let last: Promise<void> = Promise.resolve();
port.onmessage = ({ data }) => {
  last = last.then(async () => {
    try {
      port.postMessage(await answered(data));
    } catch (error) {
      const message = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
      port.postMessage({ kind: 'failed', memory: isOfMemory(error), message });
    }
  });
};

/** Browsers have no error of its own for memory: what cannot be allocated, or a text that grew too long, is a RangeError. */
const isOfMemory = (error: unknown) =>
  (error instanceof RangeError && /alloc|memory|length|size/i.test(error.message)) ||
  (error instanceof Error && /out of memory/i.test(error.message));

async function answered(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'start':
      brought = request;
      if (brought.phones !== null) knowPhones(brought.phones);
      return { kind: 'done' };
    case 'check':
      result = undefined;
      isChecking = true;
      result = await checked(request);
      isChecking = false;
      return { kind: 'done' };
    case 'tell':
      return told(optionsIn(request));
    case 'take':
      return { kind: 'taken', blob: await taken(request.as, optionsIn(request)) };
    case 'mark':
      return marked(request.file, optionsIn(request));
  }
}

async function checked({ files, asOf, country, period }: Given): Promise<Result> {
  names = apart(files.map(({ name }) => name));
  const count = files.length;
  let at = 0;
  const telling = progressing((share) =>
    port.postMessage({ kind: 'progress', file: names[at]!, index: at, count, share }),
  );
  const given: Source[] = [];
  for (const [index, file] of files.entries()) {
    at = index;
    given.push(
      await fileSource(file, names[index]!, (end) => telling(file.size === 0 ? 1 : end / file.size)),
    );
  }
  sources = safelyNamed(given).map(({ source }) => source);
  return check(given, {
    ...{ programme: brought.programme, asOf, ...own({ country, period }) },
    onFile(_name, index) {
      at = index;
      telling(0);
    },
  });
}

/** Says how far something is, no more often than a person can see. */
function progressing(say: (share: number) => void): (share: number) => void {
  let said = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === said || !isChecking) return;
    said = percent;
    say(share);
  };
}

function optionsIn({ language, machine }: Telling): FormatOptions {
  const { programme, version } = brought;
  const read = (result?.files ?? []).map(({ country }) => country);
  const countries = programme.countries.filter(({ alpha3 }) => read.includes(alpha3));
  const { name, locale } = localeOf(language, machine, countries);
  return {
    words: withLabels(resultWords[name](locale), programme),
    ...{ tool: { name: 'gloact', version }, color: false, quiet: false, failOn: 'error' },
  };
}

const theResult = (): Result => {
  if (result === undefined) throw new Error('Nothing has been checked.');
  return result;
};

function told(options: FormatOptions): Answer {
  const result = theResult();
  const files = result.files.map(({ file }) => sources.findIndex(({ name }) => name === file));
  return { kind: 'told', sections: [...sections(inPart(result), options)].join(''), files };
}

/** A result with so many findings that a page of them is quick. */
function inPart(whole: Result): Result {
  let room = mostListed;
  // The first of a cause comes with the piece of the sheet.
  const diagnostics = whole.diagnostics.filter(({ excerpt }) => excerpt !== undefined || room-- > 0);
  return { ...whole, diagnostics };
}

const kinds: Readonly<Record<Kind, { type: string; format: () => Promise<Format> }>> = {
  html: { type: 'text/html', format: htmlFormat },
  text: { type: 'text/plain', format: async () => pretty },
  json: { type: 'application/json', format: async () => json },
};

async function taken(as: Kind, options: FormatOptions): Promise<Blob> {
  const { format, type } = kinds[as];
  return new Blob([...(await format())(theResult(), options)], { type: `${type};charset=utf-8` });
}

async function marked(file: number, { words }: FormatOptions): Promise<Answer> {
  const [source, name] = [sources[file]!, names[file]!];
  const own = markedWords[words.code as LanguageName];
  const copy = await annotate(source, theResult(), { ...words, marked: own });
  if ('refused' in copy || (await source.isUnchanged?.()) === false) {
    const why = 'refused' in copy ? copy.refused : 'unread';
    return { kind: 'refused', sentence: own.notMarked(name, own.refused[why]) };
  }
  const stem = name.replace(/\.[^.]*$/, '').replace(/\.marked(?:-\d+)?$/, '');
  const called = `${stem}.marked.${copy.extension}`;
  const blob = new Blob([new Uint8Array(copy.bytes)], { type: 'application/octet-stream' });
  return { kind: 'marked', blob, name: called, next: own.next(called) };
}
