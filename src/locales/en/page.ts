import type { PageWords } from '../page-words.ts';

/** What the offline page says. */
export const page: PageWords = {
  name: 'English',
  rightToLeft: false,
  title: 'Check activity logs',
  privacy: 'Nothing leaves this computer: the page is not connected to anything and keeps nothing.',
  language: 'Language',
  country: 'Country',
  period: 'Reporting period',
  asInFile: 'as in the file',
  drop: 'Drop one or several logs here',
  choose: 'Choose files',
  kinds: 'xlsx, xlsm, csv, tsv, txt',
  starting: 'The page is starting …',
  ready: 'Ready: choose a log.',
  reading: (name, at, count) => `Checking ${name} (${at} of ${count}) …`,
  cancel: 'Stop',
  cancelled: 'Stopped: the files were not checked.',
  noFile: 'There was no file in this. Open the folder and choose the logs in it.',
  tooLarge: (name, megabytes, most) =>
    `${name} is too large: ${megabytes} MB. This page checks files of up to ${most} MB. Remove pictures and sheets that do not belong to the log.`,
  noMemory:
    'The files are more than this browser can hold at once. Check fewer files at a time, or close other windows.',
  fault: 'A mistake in this page, not in your files. Please send headquarters these lines:',
  saveMarked: 'Save the marked workbook',
  saveHtml: 'Save the result',
  saveJson: 'Save for programs (JSON)',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Save the result instead.',
  needs:
    'This page needs a browser with JavaScript: Chrome or Edge 109, Firefox 115, Safari 16.4, or a newer one.',
};
