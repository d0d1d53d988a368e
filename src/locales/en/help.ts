import type { CliWords } from '../../cli/words.ts';

const exitCodes = `EXIT CODES
  0 nothing to fix   1 findings   2 wrong use (flag, path, programme pack)   3 a file could not be read
  4 incomplete: a limit was reached   70 a mistake in gloact itself   130 stopped with Ctrl-C
  143 ended by another program`;

/** What `--help` says of commands and flags. */
export const help: CliWords['help'] = {
  exitCodes,
  page: {
    program: 'Checks logs of what was done against trafficking in persons, and compiles the progress report.',
    headings: {
      USAGE: 'USAGE',
      ARGUMENTS: 'ARGUMENTS',
      FLAGS: 'FLAGS',
      DESCRIPTION: 'DESCRIPTION',
      EXAMPLES: 'EXAMPLES',
      COMMANDS: 'COMMANDS',
      VERSION: 'VERSION',
    },
    required: 'required',
    default: 'default:',
    options: 'options:',
    value: 'value',
    names: { path: 'PATH', file: 'FILE', word: 'WORD', action: 'ACTION', command: 'COMMAND' },
  },
  validate: {
    summary: 'Check activity logs: what must be fixed before they are sent.',
    description: 'Files and folders of csv, tsv, txt, xlsx and xlsm; - reads standard input.',
    path: 'Files or folders (default: this folder).',
  },
  inspect: {
    summary: 'Show what the program sees in a file: sheets, headings, conventions, first rows.',
    path: 'The file; - reads standard input.',
  },
  compileReport: {
    summary: 'Compile the progress report in Word from the logs of all countries.',
    description: 'Logs of earlier periods may lie beside those of the period: they give the figures to date.',
    path: 'Files or folders with logs.',
  },
  pack: {
    summary: 'Start, check or compare programme packs: what the program knows of a grant.',
    description:
      'init DIR starts a pack. check DIR tells every problem of a pack, or shows what a sound one does. diff OLD NEW [LOGS..] tells what differs and what follows, with logs also which rows no longer validate and which figures change.',
    path: 'init, check or diff, then the folders.',
  },
  fix: {
    summary: 'Correct in a copy of a log what can be nothing else, and list each change.',
    description:
      'Blanks, look-alike letters, names for codes, numbers, dates, periods, currencies and headings; no figure changes. In a workbook a sheet lists each change.',
    path: 'The log; - reads standard input.',
  },
  explain: {
    summary: 'Explain a column, a code or a rule: what it is for, what may be typed, how to mend.',
    description: 'Without a word it lists all that can be explained.',
    path: 'A column by name or heading, a code of a list, or the code of a rule.',
  },
  schema: {
    summary:
      'Print the schema of the log for other programs: columns, codes, what one cell needs of another.',
    description:
      'json-schema is JSON Schema 2020-12 of the rows, table-schema is for CSV, markdown is for people and lists what no schema says.',
  },
  export: {
    summary:
      'Write the logs for other systems: rows or figures, with small numbers of protected people left out.',
    description:
      'csv, xlsx, hxl and datapackage hold rows; iati and opsys hold the figures of a period. Logs with errors are not exported, unless as a draft.',
    path: 'Files or folders with logs.',
  },
  show: {
    summary: 'Show a result of validate again, in another language.',
    description:
      'Reads what validate --format json prints and --report json=FILE writes; nothing is checked again.',
    path: 'The file with the result.',
  },
  offlinePage: {
    summary: 'Write the whole check as one web page that works without a network or Node.',
    description:
      'The page opens from a disk or a stick in Chrome, Edge, Firefox or Safari. It holds the programme pack and all languages, and nothing leaves the computer. What is printed is its size and its SHA-256, so that an office can see that it got the same page.',
  },
  letterhead: {
    summary: "Start or check headquarters' own letterhead for reports.",
    description:
      'init writes a letterhead to change in Word. check FILE.docx tells every mistake in one, with --output also as a copy with comments at the spots.',
    path: 'init or check.',
    file: 'The letterhead, a Word document (.docx).',
  },
  narrative: {
    summary: 'Write a skeleton of texts for headquarters: what is asked, the figures, what offices say.',
    description:
      'Texts that are there are left as they are. What stands in comments is not set into the report.',
    folder: 'Folder for the texts.',
    path: 'Files or folders with logs.',
  },
  newLog: {
    summary: 'Make an empty log in Excel for an office to fill in.',
    description: 'Headings, lists and help are in the language of the country.',
  },
  status: {
    summary: 'Show headquarters what each office sent for a period, and what is left to mend.',
    description:
      'Says which offices are in, not ready, missing or in twice. It exits with 1 while something is left to settle.',
    path: 'Files or folders with logs (default: this folder).',
  },
  trace: {
    summary: 'Show the rows behind a figure of a report.',
    description: 'Reads what compile-report --figures wrote. Hidden figures have no rows there.',
    path: 'Name of the figure, as the file of figures gives it.',
    file: 'The file of figures (.json).',
  },
  verifyReport: {
    summary: 'Say whether a report is what its logs give, or which figures differ.',
    description:
      'Compiles it again as the file of figures says. Give the flags of its look, texts and last report as they were.',
    path: 'The report (.docx), then files or folders with its logs.',
    figures: 'The file of figures that was written with the report.',
  },
  flags: {
    exportTo: 'What to write: rows (csv, xlsx, hxl, datapackage) or figures of a period (iati, opsys).',
    exportOutput: 'File to write; with datapackage, a folder.',
    exportPeriod: 'Period to export, for example 2018-S2 (default: all rows; iati and opsys need one).',
    exportDraft: 'Export in spite of errors: leave faulty rows out and say so.',
    due: 'Day by which logs are due, as YYYY-MM-DD (default: the day the pack sets for a report).',
    annotate: 'Write a copy of each file with the findings marked on its cells to this folder.',
    replies: 'Write a short mail to each office, in its language, to this folder.',
    statusReport:
      'Also write the status to a file: xlsx=FILE, html=FILE, json=FILE or pretty=FILE; may be repeated.',
    allLogs: 'Make a log for every country of the programme, in this folder.',
    logCountry: 'Country of the office, for example PAK.',
    logFormat:
      'Kind of file: xlsx, or csv for other programs (default: as the name after -o ends, else xlsx).',
    logFrom: 'Last log of the office: what is not finished is carried over, without its results.',
    logOutput: 'Where to write the log (default: country and period, as in pak-2018-S2.xlsx).',
    logPeriod: 'Period the log is for, for example 2018-S2.',
    asOf: 'The "today" of the rules, as YYYY-MM-DD (default: today).',
    bilingual: 'Say each finding in English, too.',
    color: 'Use colours in a terminal.',
    country: 'Country the files should be of, for example PAK.',
    reportCountry: 'Country of a report of one country, such as the country brief, for example PAK.',
    dateOrder: 'How dates in figures are written (default: proved from the file).',
    decimal: 'The decimal mark (default: proved from the file).',
    delimiter:
      'What parts the cells of text files: a character, or comma, semicolon, tab, bar (default: found out).',
    fixOutput: 'Where to write the corrected copy, a file of the same kind.',
    dryRun: 'Show what would be corrected and write nothing.',
    draft: 'Compile in spite of errors: leave faulty rows out, say so, and mark every page.',
    encoding: 'Encoding of text files, for example windows-1251 (default: found out).',
    exclude: 'File or folder to pass over; * and ? stand for letters; may be repeated.',
    waivers:
      'What headquarters accept: CSV or JSON of fingerprint, or code and key, with reason, owner, expires.',
    baseline: 'An earlier result in JSON: exit with 1 only for what is new.',
    changed: 'Read all, tell only of this file and what is related; may be repeated.',
    since: 'The same of all files changed since a commit or branch of git.',
    expect: 'Period for which every office must have sent a log.',
    expectedPeriod: 'Period the files should be of, for example 2018-S2.',
    failOn: 'Exit with 1 from this weight on.',
    from: 'Pack to begin with: starter, the name of the one in the program, or a folder (default: starter).',
    format: 'How to print the result.',
    figures:
      'Also write every figure with its marks and rows to this .json file, for the next report, or .xlsx file, for people.',
    internal: 'Also write notes for headquarters to this .docx or .md file: files, checksums, rules, rows.',
    language: 'Language of the answer (default: that of the country, or of this computer).',
    narrative: 'Folder with the texts of headquarters, as gloact narrative writes it.',
    off: 'Code of a rule not to apply; may be repeated.',
    output: 'Where to write the report (default: by period, as in report-2018-S2.docx).',
    period: 'Period to report on, for example 2018-S2.',
    previous:
      'What the last report printed: the file that --figures wrote beside it (default: its rows are counted again).',
    programme: 'Programme pack to check against (default: the one in the program).',
    quiet: 'Leave out what is only for information.',
    report: 'Also write the result to a file, as FORMAT=FILE; may be repeated.',
    sheet: 'Sheet to read, by name; may be repeated (default: all that look like a log).',
    stdinName: 'Name of the file that is piped in, for example pak-2018-S2.csv.',
    suppressBelow:
      'Hide counts of protected people below this number (default: the pack’s own); 0 hides nothing.',
    letterhead: 'Set the report in this Word document of your own; see gloact letterhead.',
    emblem: "Picture of the donor's emblem (PNG or JPEG) for the cover.",
    contract: 'Contract number, where the pack has none.',
    contact: 'Name and title of the contact person, where the pack has none.',
    pdf: 'Also write an accessible PDF beside the report; LibreOffice must be installed.',
    pageOutput: 'Where to write the page (default: gloact.html).',
    pageLanguage: 'Language the page begins in (default: that of the browser).',
    letterheadOutput: 'File to write: the new letterhead, or the copy with comments.',
    letterheadFormat: 'How the mistakes are printed.',
    template: 'Report of the programme pack to compile.',
    reportLanguage: 'Language of the report (default: that of the action in the pack).',
  },
};
