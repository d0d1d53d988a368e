import { type LanguageName, languageNames } from '../locales/names.ts';
import { own } from '../own.ts';
import { startWorker } from './client.ts';
import { copy, save } from './elements.ts';
import { mostBytes } from './file-source.ts';
import type { Brought, Failed, Kind } from './messages.ts';
import { viewOf } from './view.ts';
import { pageWords } from './words.ts';

const root = document.documentElement;
const text = (id: string) => document.getElementById(id)!.textContent;
const brought = JSON.parse(text('brought')) as Brought;
const machine = navigator.language;
const megabyte = 1024 ** 2;

let language = firstLanguage();
let files: readonly File[] = [];
let checked = false;
/** What the state line says, in whatever language. */
let state: () => string = () => pageWords[language].starting;

const view = viewOf(brought.programme, {
  speak(chosen) {
    language = chosen;
    speak();
  },
  give: (given) => void give(given),
  again: () => void (files.length > 0 && check()),
  cancel,
  mark: (file) => void mark(file),
  saveHtml: () => void take('html'),
  saveJson: () => void take('json'),
  copyText: () => void copyText(),
});
let client = start();
document.body.prepend(view.root);
speak();
root.dataset.state = 'starting';
void client.started.then((answer) => {
  if (answer.kind === 'failed') return view.warn(pageWords[language].needs, answer.message);
  root.dataset.state = 'ready';
  say(() => pageWords[language].ready);
});

/** The language that the page was made for, else the browser's, else English. */
function firstLanguage(): LanguageName {
  const wanted = [root.dataset.language, ...navigator.languages.map((tag) => tag.split('-')[0])];
  const known = wanted.find((name) => languageNames.some((one) => one === name));
  return (known as LanguageName | undefined) ?? 'en';
}

function start() {
  return startWorker(text('worker'), brought, ({ file, index, count, share }) => {
    view.show((index + share) / count);
    say(() => pageWords[language].reading(file, index + 1, count));
  });
}

function say(words: () => string): void {
  state = words;
  view.say(state());
}

function speak(): void {
  view.speak(language);
  view.say(state());
  view.warn(null);
  if (checked) void tell();
}

async function give(given: readonly File[]): Promise<void> {
  if (given.length === 0) return view.warn(pageWords[language].noFile);
  const large = given.find(({ size }) => size > mostBytes);
  if (large !== undefined) {
    const [size, most] = [Math.ceil(large.size / megabyte), mostBytes / megabyte];
    return view.warn(pageWords[language].tooLarge(large.name, size, most));
  }
  files = given;
  await check();
}

/** Each check in a worker that nothing is left in: a new one ends what goes on, and an old one's memory is given back. */
let runs = 0;
async function check(): Promise<void> {
  const run = ++runs;
  client.stop();
  client = start();
  checked = false;
  root.dataset.state = 'checking';
  view.warn(null);
  view.tell(null, language);
  view.show(0);
  say(() => pageWords[language].reading(files[0]!.name, 1, files.length));
  const { country, period } = view;
  const answer = await client.ask({
    ...{ kind: 'check', files, asOf: today() },
    ...own({ country: country.value || undefined, period: period.value || undefined }),
  });
  if (run !== runs) return;
  view.show(null);
  if (answer.kind === 'failed') return fail(answer);
  checked = true;
  await tell();
  say(() => '');
  view.focusResult();
  root.dataset.state = 'checked';
}

function cancel(): void {
  runs++;
  client.stop();
  client = start();
  view.show(null);
  root.dataset.state = 'ready';
  say(() => pageWords[language].cancelled);
}

async function tell(): Promise<void> {
  const asked = language;
  const answer = await client.ask({ kind: 'tell', language, machine });
  if (answer.kind === 'failed') return fail(answer);
  if (answer.kind === 'told' && asked === language) view.tell(answer, language);
}

function fail({ memory, message }: Failed): void {
  root.dataset.state = 'failed';
  say(() => '');
  const words = pageWords[language];
  view.warn(memory ? words.noMemory : words.fault, memory ? '' : message);
}

async function taken(as: Kind): Promise<Blob | null> {
  const answer = await client.ask({ kind: 'take', as, language, machine });
  if (answer.kind === 'failed') fail(answer);
  return answer.kind === 'taken' ? answer.blob : null;
}

const endings: Readonly<Record<Kind, string>> = { html: 'html', text: 'txt', json: 'json' };

/** Saved under the name of the file, or a name of its own for several. */
async function take(as: Kind): Promise<void> {
  const blob = await taken(as);
  const stem = files.length === 1 ? files[0]!.name.replace(/\.[^.]*$/, '') : 'gloact';
  if (blob !== null) save(blob, `${stem}.${endings[as]}`);
}

async function mark(file: number): Promise<void> {
  view.warn(null);
  view.note('…');
  const answer = await client.ask({ kind: 'mark', file, language, machine });
  if (answer.kind === 'failed') return fail(answer);
  view.note('');
  if (answer.kind === 'refused') return view.warn(answer.sentence);
  if (answer.kind !== 'marked') return;
  save(answer.blob, answer.name);
  view.note(answer.next);
}

async function copyText(): Promise<void> {
  const blob = await taken('text');
  if (blob === null) return;
  const { copied, notCopied } = pageWords[language];
  view.note((await copy(await blob.text())) ? copied : notCopied);
}

/** The clock's day where the person is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
