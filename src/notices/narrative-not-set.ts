import { notice } from './notice.ts';

/** This has no form in the report. */
export const narrativeNotSet = notice({
  code: 'D003',
  id: 'narrative-not-set',
  severity: 'error',
  slots: {
    what: ['html', 'comment', 'code', 'rule', 'struck', 'reference', 'title', 'cells', 'deep'],
  },
  title: 'This has no form in the report',
  message:
    '{what, select, html {Marks of HTML are left out.} comment {A comment begins here and never ends, so what follows is left out.} code {Words that are set apart as code are set as plain words.} rule {A rule across the page is left out.} struck {Words that are struck out are set as if they were not.} reference {A link or note by number or name is set as it stands.} title {The words behind the address of the link are left out.} cells {The row has more cells than the table has columns; those are left out.} other {What is set in so deep is not set whole.}}',
  why: 'What the report cannot show must not be lost without a word.',
  fix: '{what, select, html {Write it in Markdown.} comment {Close the comment.} code {Take away the marks of code or the blanks before the line.} rule {Take the rule out.} struck {Take the words out, or their marks.} reference {Write the address of a link right behind its words, and a note in brackets.} title {Write those words into the text.} cells {Give the row as many cells as the headings.} other {Set it in less.}}',
  example: { bad: 'A table drawn with marks of HTML.', good: 'The same table in Markdown.' },
});
