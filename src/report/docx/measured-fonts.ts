import { Paragraph, TextRun, Document as WordDocument } from 'docx';
import { layoutDocument } from 'docx/layout';

/** Whether the widths of a font's letters are known, so that pages set in it can be counted. */
export function isMeasured(font: string): boolean {
  const children = [new Paragraph({ children: [new TextRun({ text: 'Report', font })] })];
  return layoutDocument(new WordDocument({ sections: [{ children }] })).stoppedAt === undefined;
}
