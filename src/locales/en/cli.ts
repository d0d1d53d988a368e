import type { CliWords } from '../../cli/words.ts';
import { failures } from './failures.ts';
import { help } from './help.ts';

/** What the command line says. */
export const cli: CliWords = {
  failures,
  flagFaults: {
    stranger: (flag, near, help) => [
      `There is no flag ${flag}.`,
      near === null ? `${help} lists the flags.` : `Did you mean --${near}?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `--${flag} needs a value.` : `--${flag} cannot be “${given}”.`,
      choices.length === 1
        ? `Write --${flag} ${choices[0]}.`
        : `Write --${flag} with one of ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`--${flag} needs a value.`, `${help} says which.`],
    flagMissing: (flag, help) => [
      `--${flag} is needed.`,
      flag === 'period' ? 'Add it, for example --period 2018-S2.' : `Add it; ${help} says how.`,
    ],
    pathMissing: (help) => [
      'No file or folder was given.',
      `Give one, for example pak-2018-S2.xlsx. ${help} says more.`,
    ],
    tooMany: (text, help) => [
      `“${text}” is one thing too many.`,
      `Leave it out, or put a path with spaces in quotation marks. ${help} says more.`,
    ],
    twice: (flag) => [`--${flag} stands twice.`, 'Leave one of them out.'],
    notWhole: (flag, given) => [
      `--${flag} is “${given}”, which is no whole number from 0 on.`,
      `Write a number, for example --${flag} 11.`,
    ],
    other: (message, help) => [message, `${help} shows what is possible.`],
  },
  progress: (index, count) => `${index} of ${count}`,
  packStarted: (folder) =>
    `${folder} holds a pack to start from. README.md in it says what every file and field is. Change one file after another, and run: gloact pack check ${folder}`,
  noReportWritten: 'No report was written. Have the errors corrected, or compile a draft with --draft.',
  fromEarlier: (path) => `${path} is from an earlier run.`,
  written: (output, period, size) => `${output} is written: ${period}, from ${size}.`,
  figuresWritten: (path) =>
    `${path} is written: all figures and their rows, not for the donor. Keep it for the next report.`,
  narrativeKept: (path) => `${path} was there and is left as it is.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `${folder} has every file of the skeleton.`
      : `${count} ${count === 1 ? 'file is' : 'files are'} written in ${folder}. Write below the comments, then run gloact compile-report with --narrative.`,
  notesWritten: (path) => `${path} is written: internal notes, not for the donor.`,
  pageWritten: (path, kilobytes, sha256) =>
    `${path} is written (${kilobytes} kB). Open it in a browser, or copy it to a stick.\nSHA-256 ${sha256}`,
  logWritten: (path) => `${path} is written. Open it in Excel or LibreOffice and fill it in.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Place the emblem of the ${donor} above the funding statement on the cover.`
      : `Place above the funding statement on the cover: ${emblem}.`,
  help,
};
