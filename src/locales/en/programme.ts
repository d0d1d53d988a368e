import type { PackProblem } from '../../programme/problem.ts';
import type { PackWords } from '../../programme/words.ts';
import { need } from './pack-needs.ts';
import { reasons } from './reasons.ts';

/** A value as a message quotes it: cut when long, without line breaks and marks that turn the text around. */
function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const all = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = all.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** Names in a row as a message lists them: `a, b, c`; the first fifteen at most. */
function listed(names: readonly (string | number)[]): string {
  const more = names.length > 15 ? `, and ${names.length - 15} more` : '';
  return `${names.slice(0, 15).join(', ')}${more}`;
}

const perhaps = (near: string | null) => (near === null ? '' : ` Perhaps ${near} is meant.`);

function sentence(one: PackProblem): string {
  switch (one.problem) {
    case 'file-missing':
      return one.beside === null
        ? 'Found no such file; the pack needs it.'
        : `Found no such file, but ${quote(one.beside)}; ${one.beside.toLowerCase() === one.file ? 'needed is exactly this name' : 'save it as CSV UTF-8 under this name'}.`;
    case 'folder-missing':
      return 'Found no such folder, or nothing in it; the pack needs it.';
    case 'file-stray':
      return 'A pack has no such file, and nothing of it is read. Move it elsewhere, or rename it if it belongs to the pack.';
    case 'report-unnamed':
      return 'programme.json does not name this report under "reports". Add its name there, or move the file elsewhere.';
    case 'file-kind':
      return `Found ${{ folder: 'a folder', link: 'a link', device: 'a pipe or device' }[one.kind]}; needed is a file.`;
    case 'file-large':
      return `Found ${one.bytes} bytes; a file of a pack has at most ${one.most}.`;
    case 'file-unreadable':
      return `This file cannot be read: ${reasons[one.reason] ?? one.reason}.`;
    case 'not-utf8':
      return one.found === 'utf-16'
        ? 'Found text in UTF-16 (Unicode Text); save the file as CSV UTF-8.'
        : `Found letters that are not UTF-8; save the file as ${one.file.endsWith('.json') ? 'UTF-8' : 'CSV UTF-8'}.`;
    case 'text-long':
      return `Found ${one.length} characters; needed are at most ${one.most}.`;
    case 'letters-misread':
      return `Found ${quote(one.found)}: "${one.letters}" shows that the file was opened as another kind of text and saved so. Type the text again and save the file as UTF-8.`;
    case 'sign-unfit':
      return `Found ${one.sign} in ${quote(one.found)}: ${one.sign === 'U+FFFD' ? 'a letter was lost when the file was saved' : 'no text needs this sign'}. Type the text again.`;
    case 'cell-formula':
      return `Found ${quote(one.found)}, a formula or what is shown where one fails; type what should stand here.`;
    case 'json-wrong':
      if (one.found === '') return 'The text ends too early; a bracket or quotation mark is not closed.';
      return /[“”„«»‟‘’]/.test(one.found)
        ? `Found ${one.found} as character ${one.at}; needed is a straight quotation mark ".${one.curved > 1 ? ` There are ${one.curved} curved ones in this file: replace those around names and texts, all at once in an editor for plain text.` : ''}`
        : `Character ${one.at}, ${quote(one.found)}, should not stand there; look for a comma or quotation mark before it.`;
    case 'json-twice':
      return `Found "${one.found}" twice in one place; needed is one.`;
    case 'json-deep':
      return `Found brackets in each other deeper than ${one.most}; a pack needs no more than five.`;
    case 'rows-many':
      return `Found more than ${one.most} rows; a pack has fewer.`;
    case 'quotes-wrong':
      return 'A quotation mark here is not closed or stands inside a cell; write it twice inside a quoted cell.';
    case 'sentence-form':
      return 'The sentence cannot be read: look for braces that are not closed, and for a plural without "other".';
    case 'sentence-slot':
      return `Found ${quote(one.found)}; a sentence holds {quantity} and may hold plurals such as {count, plural, one {…} other {…}}.`;
    case 'sentence-quantity':
      return 'The sentence does not always say how many; each of its forms needs {quantity}.';
    case 'sentence-quoted':
      return "A brace stands as plain text: one is too many, or an apostrophe is before it; write ’ in place of '.";
    case 'heading-unknown':
      return `Found the heading ${quote(one.found)} in column ${one.at}; the columns are ${listed(one.columns)}.`;
    case 'headings-missing':
      return `Found no heading of this table, but ${quote(one.found)}; the first row must hold ${listed(one.columns)}.`;
    case 'column-missing':
      return `This column is missing; add it. The columns are ${listed(one.columns)}.`;
    case 'column-twice':
      return 'Found this heading more than once; needed is one column.';
    case 'cell-too-many':
      return `Found ${quote(one.found)} after the last column; needed are ${one.cells} cells.`;
    case 'rows-missing':
      return 'Found no rows below the headings; needed is at least one.';
    case 'label-missing':
      return 'Found nothing; needed is a label in this language.';
    case 'field-unknown':
      return `Found ${quote(one.found)}; there is no such field here.`;
    case 'value-wrong':
      return `Found ${quote(one.found)}; needed is ${need(one.needed, one.of)}.`;
    case 'code-unknown': {
      const also = one.more.length === 0 ? '' : `, also in row ${listed(one.more)}`;
      const elsewhere = one.files.length === 0 ? '' : `, and in ${listed(one.files)}`;
      return `Found ${quote(one.found)}${also}${elsewhere}; needed is one of ${listed(one.codes)}.${perhaps(one.near)}`;
    }
    case 'row-twice':
      return `Found ${quote(one.found)} again, already in row ${one.first}; needed is one row.`;
    case 'code-not-ours':
      return `Found ${quote(one.found)}; needed are exactly ${listed(one.codes)}.`;
    case 'code-missing':
      return `Found no row "${one.code}"; needed are exactly ${listed(one.codes)}.`;
    case 'two-meanings': {
      const there = `${one.otherFile === null ? '' : `${one.otherFile}, `}row ${one.otherRow}`;
      if (Number(one.found) === Number(one.other))
        return `Found "${one.found}", but ${there} is ${one.other}: spreadsheets make one number of them. Write codes such as ${one.found}-a, or with letters.`;
      return `Found "${one.found}" for ${one.owner}, but it also means ${one.other} (${there}); needed is one meaning.`;
    }
    case 'country-codes':
      if (one.needed !== null)
        return `Found ${quote(one.alpha2)} for ${one.alpha3}; needed is ${one.needed}${one.meant === null ? '' : `, or ${one.meant} in alpha3`}.`;
      return `Found ${quote(one.alpha3)}, which is no country in ISO 3166-1; needed is ${one.meant ?? 'the code of a country'}.`;
    case 'never-own':
      return `Found ${quote(one.found)}, which is ${one.country} in this pack; only names of other countries may stand here.`;
    case 'name-of-other':
      return `Found ${quote(one.found)} for ${one.owner}, which is what ${one.country} is called; needed is a name of ${one.owner}.`;
    case 'word-of-other':
      return `Found ${quote(one.found)} for ${one.owner}, but it is the usual word for ${one.other}; rows would be counted otherwise than they are meant. Look whether a column was sorted alone.`;
    case 'language-wordless':
      return `Found ${quote(one.found)}, but no table has words in it; add a column "${one.found}" to indicators.csv and every list in codes/, or leave the language out.`;
    case 'heading-taken':
      return `Found ${quote(one.found)}, which heads the log’s own column ${one.owner}; needed is another name for this group.`;
    case 'no-group': {
      const whys = {
        person: 'which asks who somebody is: logs hold no data of single persons; needed is a kind of people',
        everybody: 'which is everybody, or people that the log counts already; needed is a kind of people',
        share: 'which is a share; needed is a kind of people',
      };
      return `Found ${quote(one.found)}, ${whys[one.why]} such as “Persons with disabilities”.`;
    }
    case 'group-among':
      return `Found ${quote(one.found)}, but “among” allows others; needed there is ${one.parts.join('|')}, or some of these.`;
    case 'name-missing':
      return `Found no name of ${one.country} in ${listed(one.missing)}; needed is one in each of ${listed(one.languages)}.`;
    case 'end-before-start':
      return `Found "${one.found}"; needed is a day after the start, ${one.start}.`;
    case 'period-shape':
      return `Found ${quote(one.found)}; needed is a period such as 2018, 2018-S2 or 2018-Q3.${perhaps(one.near)}`;
    case 'period-outside':
      return `Found "${one.found}"; needed is a period between ${one.start} and ${one.end}.`;
    case 'period-order':
      return `Found "${one.found}"; needed is a period after ${one.after}.`;
    case 'pillar-twice':
      return `Found "${one.found}" again; needed is each pillar once.`;
    case 'pillar-missing':
      return `Found no "${one.found}"; needed is each pillar once.`;
    case 'number-twice':
      return `Found "${one.found}" again; needed is once.`;
  }
}

/** What is said of mistakes in a pack, in English. */
export const pack: PackWords = {
  place: ({ file, row, column }) =>
    [
      file,
      row === null ? null : `${file.endsWith('.json') ? 'line' : 'row'} ${row}`,
      column === null ? null : `${file.endsWith('.json') ? 'field' : 'column'} ${column}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  colon: ': ',
  problem: sentence,
};
