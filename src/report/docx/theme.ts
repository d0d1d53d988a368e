import type { IThemeOptions } from 'docx';
import { cellPadding, fontName, ink, pillarColours } from './look.ts';

const border = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${ink.hairline}"/>`;

function cells(top: number, left: number, bottom: number, right: number): string {
  const sides = { top, left, bottom, right };
  const margins = Object.entries(sides).map(([side, size]) => `<w:${side} w:w="${size}" w:type="dxa"/>`);
  return `<w:tblCellMar>${margins.join('')}</w:tblCellMar>`;
}

function tableStyle(name: string, basedOn: string, properties: string, firstRow = ''): string {
  const id = name.replaceAll(' ', '');
  const head = firstRow === '' ? '' : `<w:tblStylePr w:type="firstRow"><w:tblPr/>${firstRow}</w:tblStylePr>`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:uiPriority w:val="99"/><w:tblPr>${properties}</w:tblPr>${head}</w:style>`;
}

const padding = cells(cellPadding.top, cellPadding.side, cellPadding.bottom, cellPadding.side);

/**
 * The table styles, and the character style all others rest on, as WordprocessingML: docx has no options for them. Hairlines between the rows and none
 * upright; the heading row of `Report Table` has the light fill, `Fact Table` has no heading row.
 */
export const wordStyles: string = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  tableStyle(
    'Report Table',
    'TableNormal',
    `<w:tblBorders>${border('bottom')}${border('insideH')}</w:tblBorders>${padding}`,
    `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${ink.fill}"/><w:vAlign w:val="bottom"/></w:tcPr>`,
  ),
  tableStyle(
    'Fact Table',
    'TableNormal',
    `<w:tblBorders>${border('top')}${border('bottom')}${border('insideH')}</w:tblBorders>${padding}`,
  ),
  tableStyle('Figure Strip', 'TableNormal', cells(60, 0, 60, 160)),
].join('')}</w:styles>`;

/** Word's palette and its theme fonts, so that what an editor adds by hand looks like the rest. */
export const theme: IThemeOptions = {
  name: 'Report',
  colors: {
    dark1: ink.text,
    dark2: ink.heading,
    light2: ink.fill,
    accent1: pillarColours.first,
    accent2: pillarColours.second,
    accent3: pillarColours.third,
    accent4: pillarColours.fourth,
    accent5: ink.heading,
    accent6: ink.target,
    hyperlink: pillarColours.fourth,
    followedHyperlink: pillarColours.second,
  },
  fonts: { headings: fontName, body: fontName },
};
