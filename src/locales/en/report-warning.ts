import type { ReportWords } from '../../report/words.ts';

/** What a person should know of the file. */
export const warning: ReportWords['warning'] = (about) => {
  switch (about.kind) {
    case 'too-long':
      return 'The report is too long to work out page numbers: Word fills them into the contents when it opens the file.';
    case 'no-pages':
      return 'Page numbers could not be worked out in this letterhead: Word fills them into the contents when it opens the file.';
    case 'guessed-pages':
      return `Page numbers in the contents may be off from page ${about.page} on: ${about.reason}.`;
    case 'wide-table':
      return `The headings of the table "${about.table}" are wider than the page.`;
    case 'over-length':
      return `“${about.name}” is longer than ${about.share === 0.5 ? 'half a page' : `${about.share} pages`}: shorten the words of headquarters.`;
    case 'dead-link':
      return `The link to "${about.link}" leads nowhere and was left as plain text.`;
    case 'anchor-twice':
      return `Two headings have the anchor "${about.anchor}".`;
  }
};
