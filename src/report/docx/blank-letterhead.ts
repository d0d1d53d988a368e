import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Document } from '../blocks.ts';
import { marked } from '../letterhead/markers.ts';
import { finish } from './finish.ts';
import { numberingOf } from './lists.ts';
import { margin, pageSize } from './look.ts';
import { reportStyles } from './styles.ts';
import { theme, wordStyles } from './theme.ts';

/** A letterhead to begin with, in the built-in look: all markers in their places, all styles there to be changed. `language` is BCP 47. */
export async function blankLetterhead(language: string): Promise<Uint8Array> {
  const title = 'Letterhead';
  const word = new WordDocument({
    title,
    styles: reportStyles(language),
    externalStyles: wordStyles,
    numbering: numberingOf([]),
    theme,
    sections: [
      section(false, [
        new Paragraph({ style: 'Title', children: [new TextRun(marked('title'))] }),
        new Paragraph({ children: [new TextRun(marked('report'))] }),
      ]),
      section(true, [new Paragraph({ children: [new TextRun(marked('annex'))] })]),
    ],
  });
  return finish(new Uint8Array(await Packer.toArrayBuffer(word)), about(title, language));
}

/** The first page has neither header nor footer; a landscape section has its own. */
function section(landscape: boolean, children: readonly FileChild[]): ISectionOptions {
  const suffix = landscape ? 'Landscape' : '';
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const tab = () => new TextRun({ children: [new Tab()] });
  const header = new Paragraph({
    style: `Header${suffix}`,
    children: [new TextRun(marked('title')), tab(), new TextRun(marked('period'))],
  });
  const footer = new Paragraph({
    style: `Footer${suffix}`,
    children: [
      new TextRun(marked('contract')),
      tab(),
      new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
    ],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: !landscape,
      page: { size: { ...pageSize, orientation }, margin },
    },
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children,
  };
}

/** What the file says of itself, until a report says it. */
const about = (title: string, language: string): Document => ({
  ...{ title, subject: '', creator: '', keywords: [], language, date: '2018-01-01', status: '' },
  ...{ draftMark: null, headerLeft: '', headerRight: '', footerLeft: '', pageOf: '' },
  captionWords: { table: '', figure: '' },
  properties: {},
  blocks: [],
});
