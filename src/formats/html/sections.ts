import type { Diagnostic } from '../../check/diagnostic.ts';
import type { FileResult, Result } from '../../check/result.ts';
import type { Severity } from '../../notices/notice.ts';
import type { ColumnName } from '../../schema/columns.ts';
import { causesIn, sizeOf } from '../causes.ts';
import { reviewTold } from '../reviewed.ts';
import { said } from '../said.ts';
import { severitySigns, verdictSigns } from '../signs.ts';
import { whereIn } from '../spots.ts';
import { forPeople } from '../terminal.ts';
import { causeBlock, type PageOptions, weight } from './cause.ts';
import { findingList } from './list.ts';
import { apart, escaped, firstOf, sentence } from './text.ts';

/** A cause in the order in which to mend. */
interface Numbered {
  readonly id: string;
  readonly same: readonly Diagnostic[];
}

/** What was found as sections of a page, in pieces: the verdict, what to do, each file, the whole list. */
export function* sections(result: Result, options: PageOptions): Generator<string> {
  const { words, quiet } = options;
  const isShown = ({ severity }: { readonly severity: Severity }) => !quiet || severity !== 'note';
  const shown = result.diagnostics.filter(isShown);
  const total = result.tallies.filter(isShown).reduce((sum, one) => sum + one.total, 0);
  const fresh = shown.filter((one) => one.known !== true);
  const causes = causesIn(fresh).map((same, at) => ({ id: `cause-${at + 1}`, same }));
  const names = [
    ...new Set([...result.files.map(({ file }) => file), ...shown.map(({ place }) => place.file)]),
  ];
  const files = new Map(names.map((name, at) => [name, at + 1]));
  const known = new Map(result.files.map((file) => [file.file, file]));
  yield verdict(result, words, reviewTold(result, options));
  if (names.length > 1) yield fileTable(names, files, known, words);
  yield toDo(causes, names.length > 1, words);
  for (const name of names) {
    const ours = causes.filter(({ same }) => same[0]!.place.file === name);
    yield* fileSection(name, known.get(name), ours, files, options);
  }
  yield* findingList(shown, total, files, options);
}

const isToDo = ({ same }: Numbered) => same[0]!.severity !== 'note';

function verdict(result: Result, { formats, html }: PageOptions['words'], review: readonly string[]): string {
  const nothing = result.files.length + result.tallies.length === 0;
  const told = nothing ? formats.nothing : formats.verdict(result);
  const [first, rest] = firstOf(told);
  const { stop, error, warning, note } = result.counts;
  const figures = Object.entries({ ...(stop > 0 ? { stop } : {}), error, warning, note }) as [
    Severity,
    number,
  ][];
  const counts = figures.map(
    ([severity, count]) =>
      `<li class="${severity}"><b>${escaped(html.number(count))}</b> <span><span aria-hidden="true">${severitySigns[severity]}</span> ${escaped(formats.severities[severity])}</span></li>`,
  );
  return `<section class="verdict ${result.verdict}" aria-labelledby="verdict">
<h1 id="verdict"><span class="sign" aria-hidden="true">${verdictSigns[result.verdict]}</span> ${sentence(first)}</h1>
<p class="lead">${sentence(rest)}</p>
<ul class="figures">${counts.join('')}</ul>
${review.map((line) => `<p>${sentence(line)}</p>\n`).join('')}<p class="small">${sentence(html.asOf(`\u2066${result.asOf}\u2069`))}</p>
</section>\n`;
}

function fileTable(
  names: readonly string[],
  files: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, FileResult>,
  words: PageOptions['words'],
): string {
  const { formats, html } = words;
  const heads = (['file', 'country', 'period', 'rows', 'verdict'] as const).map(
    (name) => `<th scope="col" class="${name}">${escaped(html.names[name])}</th>`,
  );
  const lines = names.map((name) => {
    const file = known.get(name);
    const cells =
      file === undefined
        ? '<td class="country">–</td><td class="period">–</td><td class="rows">–</td><td>–</td>'
        : `<td class="country">${code(file.country)}</td><td class="period">${code(file.period)}</td><td class="rows">${escaped(html.number(file.rows))}</td><td>${state(file, formats)}</td>`;
    return `<tr><th scope="row"><a href="#file-${files.get(name)}">${apart(name)}</a></th>${cells}</tr>\n`;
  });
  return `<section aria-labelledby="files"><h2 id="files">${escaped(html.files)}</h2>
<table class="files"><caption class="unseen">${escaped(html.files)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>
${lines.join('')}</tbody></table></section>\n`;
}

const state = ({ verdict }: FileResult, { fileVerdicts }: PageOptions['words']['formats']) =>
  `<span class="state ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${escaped(fileVerdicts[verdict])}</span>`;

/** A code, which is written from left to right wherever it stands. */
const code = (text: string | null): string => (text === null ? '–' : `<bdi dir="ltr">${escaped(text)}</bdi>`);

const inSpan = (html: string) => `<span>${html}</span>`;

/** Causes in the order in which to mend them, as links. */
function toDo(causes: readonly Numbered[], several: boolean, words: PageOptions['words']): string {
  const { formats, html } = words;
  const items = causes.filter(isToDo).map(({ id, same }) => {
    const first = same[0]!;
    const name =
      first.heading ?? (first.column === undefined ? '' : words.heading(first.column as ColumnName));
    const where = [several ? apart(first.place.file) : '', name === '' ? '' : apart(name)];
    const at =
      sizeOf(same) > 1
        ? escaped(html.cells(sizeOf(same)))
        : whereIn(same, [{ of: same, title: '', message: '', fix: '', sameButForValue: false }], formats)
            .map(sentence)
            .join(' ');
    const about = [weight(first, words), ...[...where, at].filter((part) => part !== '').map(inSpan)];
    return `<li><a href="#${id}">${sentence(said(first, words, forPeople(words)).title)}</a> <span class="about">${about.join(' ')}</span></li>\n`;
  });
  const body =
    items.length === 0 ? `<p>${escaped(html.nothingToDo)}</p>` : `<ol class="to-do">\n${items.join('')}</ol>`;
  return `<nav aria-labelledby="to-do"><h2 id="to-do">${escaped(html.toDo)}</h2>\n${body}</nav>\n`;
}

function* fileSection(
  name: string,
  file: FileResult | undefined,
  causes: readonly Numbered[],
  files: ReadonlyMap<string, number>,
  options: PageOptions,
): Generator<string> {
  const { words } = options;
  const id = `file-${files.get(name)}`;
  yield `<section class="file" aria-labelledby="${id}"><h2 id="${id}">${apart(name)}</h2>\n`;
  if (file !== undefined) yield `<p>${state(file, words.formats)}</p>\n`;
  for (const one of causes.filter(isToDo))
    yield causeBlock(one.same, { id: one.id, heading: 'h3' }, files, options);
  if (file !== undefined) yield facts(file, words);
  const notes = causes.filter((one) => !isToDo(one));
  if (notes.length > 0) yield `<h3>${escaped(words.html.assumed)}</h3>\n`;
  for (const one of notes) yield causeBlock(one.same, { id: one.id, heading: 'h4' }, files, options);
  yield '</section>\n';
}

/** What a file was taken for. */
function facts(file: FileResult, { html, label }: PageOptions['words']): string {
  const { names } = html;
  const { encoding, delimiter, dateOrder, decimal } = file.reading;
  const meant = (column: ColumnName, written: string | null) => {
    const meaning = written === null ? null : (label?.(column, written) ?? null);
    return written === null ? null : code(written) + (meaning === null ? '' : ` (${apart(meaning)})`);
  };
  const told: readonly (readonly [string, string | null])[] = [
    [names.country, meant('country', file.country)],
    [names.period, meant('period', file.period)],
    [names.rows, escaped(html.number(file.rows))],
    [names.activities, escaped(html.number(file.activities))],
    [names.sheet, file.sheets.length === 0 ? null : file.sheets.map(apart).join(', ')],
    [names.headings, file.headingRow === null ? null : escaped(html.row(file.headingRow))],
    [names.encoding, encoding === null ? null : apart(encoding)],
    [names.separator, delimiter === null ? null : escaped(html.separators[delimiter] ?? delimiter)],
    [names.dates, dateOrder === null ? null : escaped(html.dateOrders[dateOrder])],
    [names.decimals, decimal === null ? null : escaped(html.decimals[decimal])],
    ['SHA-256', file.sha256 === '' ? null : `<span class="code">${file.sha256}</span>`],
  ];
  const rows = told.flatMap(([name, text]) =>
    text === null ? [] : [`<div><dt>${escaped(name)}</dt><dd>${text}</dd></div>`],
  );
  return `<h3>${escaped(html.howRead)}</h3>\n<dl class="facts">${rows.join('\n')}</dl>\n`;
}
