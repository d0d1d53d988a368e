import type { LookWords } from '../../../report/look-words.ts';
import type { SettingsProblem } from '../../../report/settings.ts';

const pictures: Readonly<Record<Parameters<LookWords['picture']>[1], string>> = {
  unreadable: 'cannot be read',
  type: 'is no picture in PNG or JPEG',
  broken: 'is damaged',
  'too-large': 'is larger than 5 MB',
};

const faults: Readonly<Record<SettingsProblem['problem'], (at: string | number) => string>> = {
  'not-json': (at) => `line ${at} is no JSON`,
  'no-object': () => 'it is no object in braces { }',
  unknown: (at) => `"${at}" is not known`,
  twice: (at) => `"${at}" is there twice`,
  'no-text': (at) => `"${at}" is to be a text of 1 to 300 characters`,
};

export const look: LookWords = {
  toComplete: (headings) => [`It is no final report before this is completed:`, ...headings].join('\n  '),
  picture: (file, why) => [
    `The picture ${file} ${pictures[why]}.`,
    why === 'unreadable'
      ? 'Check its path.'
      : 'Save it as PNG or JPEG; the emblem of the European Union is in its download centre.',
  ],
  settings(file, problems, known) {
    const told = problems.map((one) => faults[one.problem]('at' in one ? one.at : ''));
    return [
      `${file} cannot be used: ${told.join('; ')}.`,
      `It may hold: ${known.map((name) => `"${name}"`).join(', ')}.`,
    ];
  },
  noPlace: (file) => [
    `The logo ${file} has no place on the cover.`,
    'Leave "logo" out of report.json, or name the logo in the pack (action.visibility, "otherLogo" of the profile).',
  ],
  severalSettings: (files) => [
    `There are ${files.length} files of settings: ${files.join(', ')}.`,
    'Leave one of them, beside all logs, or say it with --emblem, --contract and --contact.',
  ],
  settingsUsed: (file) => `Settings taken from ${file}.`,
  noLibreOffice: [
    'A PDF needs LibreOffice, which was not found on this computer. Nothing is written.',
    'Install LibreOffice, or leave --pdf out and save the report as PDF in Word (File, Save As, Options: document structure tags).',
  ],
  noPdf: (report, why) => [
    why === 'slow'
      ? 'LibreOffice took too long to make the PDF, and was stopped.'
      : 'LibreOffice could not make the PDF.',
    `The report is there: ${report}. Open it in Word or LibreOffice and save it as PDF.`,
  ],
  pdfWritten: (file) => `PDF: ${file}`,
};
