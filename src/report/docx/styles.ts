import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  TabStopType,
} from 'docx';
import { fontName, ink, pillarColours, textWidth } from './look.ts';

const pt = (points: number): number => Math.round(points * 20);
const atLeast = (line: number) => ({ line: pt(line), lineRule: 'atLeast' as const });
const line = (color: string, eighths: number, space = 0) => ({
  style: BorderStyle.SINGLE,
  color,
  size: eighths,
  space,
});

/** Id of the character style that holds a pillar's colour. */
export const pillarStyle = (pillar: string): string => `Pillar${pillar[0]?.toUpperCase()}${pillar.slice(1)}`;

type Look = Omit<IParagraphStyleOptions, 'id' | 'name' | 'paragraph'> & {
  readonly paragraph?: IParagraphStyleOptions['paragraph'] & {
    readonly tabStops?: readonly { readonly type: 'right' | 'left' | 'clear'; readonly position: number }[];
  };
};

/** A paragraph style whose id is its name without the spaces. */
function style(name: string, look: Look, id = name.replaceAll(' ', '')): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', ...look };
}

const callout = {
  indent: { left: pt(11), right: pt(9) },
  shading: { fill: ink.fill },
  keepLines: true,
} as const;
const calloutSides = { left: line(ink.heading, 24, 8), right: line(ink.fill, 8, 8) } as const;
const rightTab = (position: number) => ({ type: TabStopType.RIGHT, position });
const running = { spacing: { after: 0, ...atLeast(11) }, tabStops: [rightTab(textWidth.portrait)] };
const wideTabs = [
  { type: TabStopType.CLEAR, position: textWidth.portrait },
  rightTab(textWidth.landscape),
] as const;
const entry = (level: number): IParagraphStyleOptions =>
  style(
    `toc ${level}`,
    {
      uiPriority: 39,
      paragraph: {
        indent: { left: pt((level - 1) * 14) },
        spacing: { before: level === 1 ? pt(6) : 0, after: pt(2) },
      },
      run: level === 1 ? { bold: true, color: ink.heading } : {},
    },
    `TOC${level}`,
  );

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { before: 0, after: pt(6), ...atLeast(14.5) } },
    run: { color: ink.text },
  },
  style('Lead', {
    paragraph: { spacing: { before: pt(2), after: pt(12), ...atLeast(18) }, keepLines: true },
    run: { size: 26, color: ink.heading },
  }),
  style('Note', {
    paragraph: { spacing: { before: pt(4), after: pt(12), ...atLeast(11) } },
    run: { size: 17, color: ink.grey },
  }),
  style('Quote', {
    paragraph: {
      indent: { left: pt(16), right: pt(16) },
      border: { left: line(ink.hairline, 12, 10) },
      spacing: { before: pt(2), after: pt(8), ...atLeast(14.5) },
    },
    run: { italics: true, italicsComplexScript: false },
  }),
  style('Unlisted Heading', { basedOn: 'Heading2', quickFormat: true, next: 'Normal' }),
  style('Detail', { run: { color: ink.grey } }),
  style('Activity', { paragraph: { spacing: { before: pt(8), after: pt(2) }, keepLines: true } }),
  style('List Bullet', { paragraph: { spacing: { after: pt(3) } } }),
  style('List Number', { paragraph: { spacing: { after: pt(3) } } }),
  style('Table Text', { paragraph: { spacing: { after: 0, ...atLeast(11.5) } }, run: { size: 18 } }),
  style('Table Number', { basedOn: 'TableText', paragraph: { alignment: AlignmentType.RIGHT } }),
  style('Table Heading', {
    basedOn: 'TableText',
    paragraph: { keepNext: true },
    run: { bold: true, color: ink.heading },
  }),
  style('Table Heading Number', {
    basedOn: 'TableHeading',
    paragraph: { alignment: AlignmentType.RIGHT },
  }),
  style('Table Total', { basedOn: 'TableText', run: { bold: true } }),
  style('Table Total Number', { basedOn: 'TableNumber', run: { bold: true } }),
  style('Table End', {
    paragraph: { spacing: { after: pt(8), line: 20, lineRule: 'exact' } },
    run: { size: 2 },
  }),
  style('Figure', { paragraph: { keepNext: true, spacing: { after: pt(4), line: 240, lineRule: 'auto' } } }),
  style('Picture', { paragraph: { spacing: { before: pt(4), after: pt(10), line: 240, lineRule: 'auto' } } }),
  style('Key Figure', {
    paragraph: { spacing: { before: pt(2), after: 0, ...atLeast(27) }, keepNext: true },
    run: { size: 44, bold: true, color: ink.heading },
  }),
  style('Key Figure Small', { basedOn: 'KeyFigure', run: { size: 32 } }),
  style('Key Figure Label', {
    paragraph: { spacing: { after: pt(2), ...atLeast(11.5) }, keepNext: true },
    run: { size: 18 },
  }),
  style('Key Figure Change', {
    paragraph: { spacing: { after: 0, ...atLeast(11) } },
    run: { size: 17, color: ink.grey },
  }),
  style('Callout Title', {
    paragraph: {
      ...callout,
      border: { ...calloutSides, top: line(ink.fill, 48, 0) },
      spacing: { before: pt(10), after: 0, ...atLeast(14.5) },
      keepNext: true,
    },
    run: { bold: true, color: ink.heading },
  }),
  style('Callout Text', {
    paragraph: {
      ...callout,
      border: { ...calloutSides, bottom: line(ink.fill, 48, 0) },
      spacing: { before: 0, after: pt(12), ...atLeast(14.5) },
    },
  }),
  style('TOC Heading', {
    uiPriority: 39,
    paragraph: { spacing: { before: pt(18), after: pt(8), ...atLeast(18) }, keepNext: true },
    run: { size: 28, bold: true, color: ink.heading },
  }),
  entry(1),
  entry(2),
  entry(3),
  style('header', { paragraph: running, run: { size: 17, color: ink.grey } }, 'Header'),
  style('footer', { paragraph: running, run: { size: 17, color: ink.grey } }, 'Footer'),
  style('Header Landscape', { basedOn: 'Header', paragraph: { tabStops: wideTabs } }),
  style('Footer Landscape', { basedOn: 'Footer', paragraph: { tabStops: wideTabs } }),
  style('Subtitle', {
    paragraph: { spacing: { after: pt(36), ...atLeast(20) } },
    run: { size: 30, color: ink.grey },
  }),
  style('Cover Fact', {
    paragraph: {
      indent: { left: pt(130), hanging: pt(130) },
      tabStops: [{ type: TabStopType.LEFT, position: pt(130) }],
      spacing: { after: pt(5) },
    },
  }),
  style('Draft Mark', {
    paragraph: {
      spacing: { after: pt(60), ...atLeast(16) },
      border: { left: line(ink.heading, 24, 8) },
      indent: { left: pt(11) },
    },
    run: { size: 24, bold: true, color: ink.heading },
  }),
  style('Statement', {
    paragraph: {
      border: { top: line(ink.hairline, 4, 10) },
      spacing: { after: pt(4), ...atLeast(14.5) },
    },
    run: { bold: true, color: ink.heading },
  }),
  style('Disclaimer', {
    paragraph: { spacing: { after: 0, ...atLeast(11.5) } },
    run: { size: 17, color: ink.grey },
  }),
];

/** All styles of the report for a document in `language` (BCP 47). */
export function reportStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number, lineHeight: number) => ({
    quickFormat: true,
    next: 'Normal',
    basedOn: 'Normal',
    paragraph: {
      spacing: { before: pt(before), after: pt(after), ...atLeast(lineHeight) },
      keepNext: true,
      keepLines: true,
    },
    run: { size, bold: true, color: ink.heading },
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName },
          size: 21,
          language: { value: language, eastAsia: 'en-US', bidirectional: 'ar-SA' },
        },
      },
      title: {
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: pt(110), after: pt(10), ...atLeast(36) } },
        run: { size: 60, bold: true, color: ink.heading },
      },
      heading1: {
        ...heading(40, 0, 12, 25),
        paragraph: heading(40, 0, 12, 25).paragraph as object,
      },
      heading2: heading(28, 18, 6, 18),
      heading3: heading(24, 14, 4, 16),
      heading4: heading(21, 12, 4, 15),
      heading5: { ...heading(21, 10, 2, 14.5), run: { size: 21, bold: true, color: ink.grey } },
      strong: { run: { bold: true } },
      caption: {
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { before: pt(12), after: pt(5), ...atLeast(12) },
          keepNext: true,
          keepLines: true,
        },
        run: { size: 18, bold: true, color: ink.heading },
      },
      hyperlink: { run: { color: pillarColours.fourth, underline: { type: 'single' } } },
    },
    paragraphStyles,
    characterStyles: [
      { id: 'Grey', name: 'Grey', basedOn: 'DefaultParagraphFont', run: { color: ink.grey } },
      {
        id: 'Label',
        name: 'Label',
        basedOn: 'DefaultParagraphFont',
        run: { color: ink.grey, size: 18, bold: false },
      },
      { id: 'PillarTitle', name: 'Pillar Title', run: { size: 34 } },
      ...Object.entries(pillarColours).map(([pillar, color]) => ({
        id: pillarStyle(pillar),
        name: `Pillar ${pillar}`,
        run: { color },
      })),
    ],
  };
}
