import type { Diagnostic } from '../../check/diagnostic.ts';
import type { Severity } from '../../notices/notice.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { said } from '../said.ts';
import { spotOf } from '../spots.ts';
import { forPeople } from '../terminal.ts';
import { type PageOptions, weight } from './cause.ts';
import { apart, direction, escaped, sentence, wholly } from './text.ts';

/** Findings in one table; without a script all tables are shown, with one as many findings at a time. */
const inPart = 200;

/** All that was found, with filters; `total` is how much is counted, `files` numbers the files. */
export function* findingList(
  shown: readonly Diagnostic[],
  total: number,
  files: ReadonlyMap<string, number>,
  options: PageOptions,
): Generator<string> {
  const { html } = options.words;
  const { number } = html;
  yield `<section class="list" id="list" tabindex="-1" aria-labelledby="list-title" data-step="${inPart}" data-locale="${escaped(html.locale)}" data-shown="${escaped(html.shown('{shown}', '{total}'))}">\n<h2 id="list-title">${escaped(html.all)}</h2>\n`;
  if (total > shown.length) yield `<p>${escaped(html.cut(shown.length, total))}</p>\n`;
  if (shown.length === 0) yield `<p>${escaped(html.none)}</p>\n`;
  else yield filters(shown, files, options);
  for (let from = 0; from < shown.length; from += inPart) {
    const part = shown.slice(from, from + inPart);
    yield `<table class="part"><caption>${escaped(html.part(number(from + 1), number(from + part.length)))}</caption><colgroup><col class="where"><col></colgroup><thead><tr><th scope="col">${escaped(html.where)}</th><th scope="col">${escaped(html.what)}</th></tr></thead><tbody>\n`;
    yield part.map((one) => row(one, files, options)).join('');
    yield '</tbody></table>\n';
  }
  if (shown.length > 0)
    yield `<p class="no-match" hidden>${escaped(html.noMatch)}</p>\n<p class="controls"><button type="button" class="more" hidden>${escaped(html.more)}</button></p>\n`;
  yield '</section>\n';
}

function row(one: Diagnostic, files: ReadonlyMap<string, number>, { words, beside }: PageOptions): string {
  const { place, severity, code, column, heading } = one;
  const { message, fix } = said(one, words, wholly(words));
  const spot = spotOf(one, words.formats);
  const name = heading ?? (column === undefined ? '' : words.heading(column as ColumnName));
  const where = [
    spot === null ? '' : `<b>${sentence(spot)}</b> `,
    name === '' ? '' : `<span>${apart(name)}</span> `,
    place.sheet === null ? '' : `<i>${sentence(words.formats.sheet(`\u2068${place.sheet}\u2069`))}</i> `,
    files.size > 1 || spot === null ? `<i>${apart(place.file)}</i>` : '',
  ];
  const again = beside === undefined ? null : said(one, beside, wholly(beside));
  const second =
    again === null || beside === undefined
      ? ''
      : `<p class="beside" lang="${beside.code}" dir="${direction(beside)}">${sentence(`${again.message} ${again.fix}`)}</p>`;
  return `<tr data-severity="${severity}" data-code="${code}" data-column="${column ?? ''}" data-file="${files.get(place.file)}"><th scope="row">${where.join('').trimEnd()}</th><td>${weight(one, words)} <span class="code">${code}</span><p>${sentence(message)}</p><p class="fix">${sentence(fix)}</p>${second}</td></tr>\n`;
}

/** Boxes to search in and to choose from; only a script shows them. */
function filters(
  shown: readonly Diagnostic[],
  files: ReadonlyMap<string, number>,
  { words }: PageOptions,
): string {
  const { filters: names, any, clear } = words.html;
  const counted = (keyOf: (one: Diagnostic) => string, told: (one: Diagnostic) => string) => {
    const found = new Map<string, { readonly text: string; count: number }>();
    for (const one of shown) {
      const key = keyOf(one);
      const known = found.get(key);
      if (known !== undefined) known.count++;
      else if (key !== '') found.set(key, { text: told(one), count: 1 });
    }
    return [...found].map(([value, { text, count }]) => ({ value, text, count }));
  };
  const by = {
    severity: counted(
      ({ severity }) => severity,
      ({ severity }) => words.formats.severities[severity],
    ).sort((a, b) => weights.indexOf(a.value as Severity) - weights.indexOf(b.value as Severity)),
    column: counted(
      ({ column }) => column ?? '',
      ({ column }) => words.heading(column as ColumnName),
    ),
    code: counted(
      ({ code }) => code,
      (one) => `${one.code} ${said(one, words, forPeople(words)).title}`,
    ).sort((a, b) => (a.value < b.value ? -1 : 1)),
    file: counted(
      ({ place }) => String(files.get(place.file)),
      ({ place }) => place.file,
    ),
  };
  const choice = (name: keyof typeof by, label: string) => {
    if (by[name].length < 2) return '';
    const options = by[name].map(
      ({ value, text, count }) =>
        `<option value="${escaped(value)}">${escaped(text.replace(/[\u2066-\u2069]/g, ''))} (${escaped(words.html.number(count))})</option>`,
    );
    return `<label>${escaped(label)}<select name="${name}"><option value="">${escaped(any)}</option>${options.join('')}</select></label>`;
  };
  const choices = [
    choice('severity', names.severity),
    choice('column', names.column),
    choice('code', names.cause),
    choice('file', names.file),
  ];
  return `<form class="controls" role="search"><label class="search">${escaped(names.search)}<input type="search" name="search" autocomplete="off"></label>${choices.join('')}<button type="reset">${escaped(clear)}</button></form>\n<p class="controls" role="status"></p>\n`;
}

const weights: readonly Severity[] = ['stop', 'error', 'warning', 'note'];
