import type { CliWords } from '../../cli/words.ts';
import { countryName } from '../../programme/lookup.ts';
import { printProblem } from '../../programme/words.ts';
import { languageName, list } from './grammar.ts';
import { pack } from './programme.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;
const some = (names: readonly string[]) =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : list(names);

/** What keeps the command line from an answer. */
export const failures: CliWords['failures'] = {
  noSuchCommand: (word, near, commands) => [
    `There is no command, file or folder called “${word}”. Commands are ${list(commands)}.`,
    near === null
      ? 'Give a file or folder to check, as in: gloact pak-2018-S2.xlsx'
      : `Did you mean gloact ${near}?`,
  ],
  hyphens: (text, flag) => [
    `“${text}” does not begin with two hyphens, as a flag does.`,
    `Type ${flag} by hand.`,
  ],
  noSuchPath: (path, near) => [
    `There is no file or folder “${path}”.`,
    near === null
      ? 'Check the spelling, or drag the file into this window.'
      : `Did you mean ${near.includes(' ') ? `"${near}"` : near}?`,
  ],
  unquoted: (path) => ['A path with spaces must stand in quotation marks.', `Write it so: "${path}"`],
  noMatch: (pattern) => [
    `No file is called ${pattern}; * stands for any letters, ? for one.`,
    'Check the folder and the ending of the name.',
  ],
  noFile: (path) => [`${path} is no file.`, 'Give a file, a folder, or - to read what is piped in.'],
  noLogIn: (folder, others) => [
    `The folder ${folder} holds no log${others.length === 0 ? '' : `, only ${some(others)}`}.`,
    'Give a folder with logs: .csv, .tsv, .txt, .xlsx or .xlsm files.',
  ],
  sameName: (name) => [
    `${name} stands for two files to read.`,
    'Give --stdin-name another name, or leave one of the files out.',
  ],
  noStandardInput: (name) => [
    `--stdin-name is “${name}”, but standard input is not read.`,
    'Give - for what is piped in, or leave --stdin-name out.',
  ],
  allExcluded: (patterns) => [
    `No file is left: ${list(patterns)} after --exclude names them all.`,
    'Leave --exclude out, or name fewer files by it.',
  ],
  severalFiles: (count, names) => [
    `One file is needed; ${count} were found: ${some(names)}.`,
    'Give the name of one of them.',
  ],
  notWritten: (path, reason) => [
    `${path} could not be written: ${reasons[reason] ?? reason}.`,
    'Close it in other programs, or choose another place.',
  ],
  notPrinted: (reason) => [
    `The answer could not be printed: ${reasons[reason] ?? reason}.`,
    'Make room, or print it to another place.',
  ],
  notKept: (folder, reason) => [
    `What is piped in could not be kept in ${folder}: ${reasons[reason] ?? reason}.`,
    'Save it as a file and give the name of that file.',
  ],
  inputLost: (path) => [
    `${path} is one of the files to read, and would be lost.`,
    'Choose another name for what is written.',
  ],
  alreadyThere: (path) => [
    `${path} is already there, and somebody may have filled it in.`,
    'Choose another name with --output, or move the file.',
  ],
  countryOrAll: (known) => [
    'A new log is for one country, or for all at once.',
    `Give --country with one of ${known.join(', ')}, or --all with a folder.`,
  ],
  asOf: (text) => [
    `--as-of is “${text}”, which is no day.`,
    'Write it as YYYY-MM-DD, for example 2018-12-31.',
  ],
  tooManyRows: (most) => [
    `The logs have more than ${most.toLocaleString('en')} rows, the most that are counted in one go.`,
    'Give the logs of fewer periods, or look for a file that is no log of an office.',
  ],
  encoding: (name) => [
    `--encoding is “${name}”, which is none we know.`,
    'Try utf-8, windows-1252 or windows-1251.',
  ],
  delimiter: (text) => [
    `--delimiter is “${text}”, which is no single character.`,
    'Write comma, semicolon, tab or bar.',
  ],
  report: (text, formats) => [
    `--report is “${text}”, which is no format and file.`,
    `Write it as FORMAT=FILE, for example ${formats.at(-1)}=findings.${formats.at(-1)}; formats are ${list(formats)}.`,
  ],
  period: (text, some) => [
    `“${text}” is no reporting period of this programme.`,
    `Periods are, among others, ${some.join(', ')}.`,
  ],
  code: (text) => [`There is no rule ${text}.`, 'Run gloact explain: it lists the codes of all rules.'],
  alwaysOn: (code) => [
    `${code} cannot be switched off: it says what could not be read, or protects people.`,
    'Leave it on, and mend what it finds.',
  ],
  country: (text, known, near) => [
    `“${text}” is no country of this programme.`,
    `${near === null ? '' : `Perhaps ${near.alpha3} (${countryName(near, 'en')}) is meant. `}Choose one of ${known.join(', ')}.`,
  ],
  folderWanted: (path, flag) => [
    `“${path}” is the name of a file, and ${flag} writes into a folder.`,
    'Give the name of a folder.',
  ],
  noPack: (folder) => [`There is no programme pack ${folder}.`, 'Give the folder that holds programme.json.'],
  pack: (folder, problems, more) => [
    [
      `The programme pack ${folder} does not check:`,
      ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
    'Correct the files named above and run again.',
  ],
  noReportWords: (language, known) => [
    `The report is to be in ${languageName(language)}, and there are no words for reports in ${languageName(language)} yet.`,
    `Give one of these with --report-language, or as the action’s "language" in programme.json: ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. The words of the pack must be in it, too: add it to "languages", and gloact pack check names each place that lacks them.`,
  ],
  packWordless: (language, places) => [
    `A report in ${languageName(language)} lacks words of the programme pack: ${some(places)}.`,
    'Write them into the pack; gloact pack check names every place.',
  ],
  packThere: (folder) => [
    `${folder} is not empty, and nothing in it is written over.`,
    'Name a folder that is empty or not there yet.',
  ],
  noPackToStart: (name, known) => [
    `There is no pack ${name} to begin with.`,
    `Give one of ${known.join(', ')}, or a folder that holds programme.json.`,
  ],
  packFolder: (action) => [
    `gloact pack ${action} needs ${action === 'diff' ? 'two folders, the old pack and the new one' : 'a folder'}.`,
    `Try for example: gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
  ],
  countryNeeded: (template, known) => [
    `The report ${template} is of one country.`,
    `Give --country with one of ${known.join(', ')}.`,
  ],
  countryNotAsked: (template) => [`The report ${template} is of all countries.`, 'Leave --country out.'],
  noReport: (name, known) => [
    `The programme pack has no report ${name}.`,
    `Choose one of ${known.join(', ')}.`,
  ],
  notWord: (output) => [
    `${output} does not end in .docx.`,
    'The report is a Word document: give it such a name.',
  ],
  notNotes: (path) => [
    `${path} ends in neither .docx nor .md.`,
    'The internal notes are a Word document or a text in Markdown: give them such a name.',
  ],
  sameOutput: (path) => [`${path} is given for two files.`, 'Give each file a name of its own.'],
  notJson: (path) => [
    `${path} does not end in .json or .xlsx.`,
    'The figures are written as .json for the next report, or as .xlsx for people: give them such a name.',
  ],
  noFigures: (path) => [
    `${path} is no file of figures of this programme.`,
    'Give the file that --figures wrote beside the last report.',
  ],
  laterFigures: (path, period) => [
    `${path} holds the figures of a report for ${period}, which is not before this one.`,
    'Give the file that --figures wrote beside the last report before this period.',
  ],
  notResult: (path) => [
    `${path} is no result of validate.`,
    'Give a file that gloact validate --report json=FILE wrote.',
  ],
  cutResult: (path) => [`${path} ends before the result is whole.`, 'Have it sent or written again.'],
  otherResult: (path, version) => [
    `${path} was written by gloact ${version}, whose results this version does not read.`,
    'Check the logs again, or show the result with that version.',
  ],
  noNarrative: (path) => [
    `${path} is no folder of texts.`,
    'Give the folder that gloact narrative wrote, with 500 files at most.',
  ],
  noTopic: (word, near) => [
    `Nothing that can be explained is called “${word}”.`,
    near === null ? 'gloact explain lists all columns and rules.' : `Did you mean gloact explain ${near}?`,
  ],
  noRows: (period) => [`No log holds a row of ${period}.`, 'Check --period and the files given.'],
  tooMuch: [
    'The files are more than this computer can hold at once, so the answer is not whole.',
    'Check fewer files at a time.',
  ],
  bug: (stack) =>
    `A mistake in gloact itself, not in your files. Please report it with these lines:\n${stack}`,
};
