import { notice } from './notice.ts';

/** A file that is no table we can read. */
export const unsupportedType = notice({
  code: 'F003',
  id: 'unsupported-type',
  severity: 'stop',
  slots: {
    kind: [
      'ole',
      'ods',
      'png',
      'jpeg',
      'gif',
      'tiff',
      'pdf',
      'rtf',
      'html',
      'xml',
      'gzip',
      '7z',
      'rar',
      'database',
      'utf32',
      'binary',
      'xls',
      'numbers',
      'zip',
      'word',
      'powerpoint',
      'xlsb',
    ],
    extension: 'text',
  },
  title: 'This kind of file cannot be read',
  message:
    '{file} is really {kind, select, xls {an Excel 97-2003 workbook (.xls)} ods {an OpenDocument file} png {a PNG picture} jpeg {a JPEG picture} gif {a GIF picture} tiff {a TIFF picture} pdf {a PDF document} rtf {a rich text document} html {a web page} xml {an XML file} gzip {a packed file (gzip)} 7z {a packed file (7z)} rar {a packed file (rar)} database {a database} utf32 {a text in UTF-32, which few programs can read} ole {an old Office document} other {a file of another kind}}. A log must be an Excel workbook (.xlsx) or a CSV file.',
  why: 'A file is read by what is in it, not by the ending of its name.',
  fix: '{kind, select, xls {Open it in Excel and save it as an Excel workbook (.xlsx).} ods {Open it in your spreadsheet program and save it as .xlsx.} html {Open it in Excel and save it as .xlsx.} xml {Open it in Excel and save it as .xlsx.} gzip {Unpack it and send the log inside.} 7z {Unpack it and send the log inside.} rar {Unpack it and send the log inside.} utf32 {Save it as CSV UTF-8 or as .xlsx.} other {Send the log itself, saved as .xlsx or .csv.}}',
  example: {
    bad: 'A picture with the name log.xlsx.',
    good: 'The log, saved as .xlsx or .csv.',
  },
});
