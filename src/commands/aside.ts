/** What a start needs only where help is printed in another language or something went wrong: in one file, loaded then. */
export { safePath } from '../check/safe-names.ts';
export { removeReports } from '../cli/earlier-reports.ts';
export { chosenLanguage } from '../locales/choose.ts';
export { maskedPath } from '../privacy/names-of-files.ts';
export { answeredIn } from './answer.ts';
export { showHelpIn } from './translated-help.ts';
