import { BorderStyle, type FileChild, Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { KeyFigures } from '../blocks.ts';
import { pillarColours } from './look.ts';
import { pillarStyle } from './styles.ts';
import { DescribedTable, look, type Sheet, twips } from './tables.ts';
import { inline, oneLine } from './text.ts';

/** Figures side by side under a rule in the pillar's colour, read figure by figure. */
export function drawKeyFigures(strip: KeyFigures, sheet: Sheet): FileChild[] {
  if (strip.figures.length === 0) return [];
  const { widths, style } = fit(
    strip.figures.map(({ figure }) => oneLine(figure)),
    sheet,
  );
  const qualified = strip.figures.some(({ qualifier }) => qualifier !== undefined);
  const top = { style: BorderStyle.SINGLE, color: pillarColours[strip.colour], size: 12 };
  const cells = strip.figures.map(
    ({ figure, qualifier, label, change }, index) =>
      new TableCell({
        width: twips(widths[index] ?? 0),
        borders: { top },
        children: [
          new Paragraph({
            style,
            children: [
              // The small word stands on the figure's own line of its own size, so that figures stay in line.
              ...(qualified ? [new TextRun({ text: oneLine(qualifier ?? '\u00a0'), size: 17 })] : []),
              new TextRun({
                text: oneLine(figure),
                style: pillarStyle(strip.colour),
                ...(qualified ? { break: 1 } : {}),
              }),
            ],
          }),
          new Paragraph({
            style: 'KeyFigureLabel',
            keepNext: change !== undefined,
            children: inline(label, sheet),
          }),
          ...(change === undefined
            ? []
            : [new Paragraph({ style: 'KeyFigureChange', children: inline(change, sheet) })]),
        ],
      }),
  );
  const spoken = strip.figures.map(({ figure, qualifier, label, change }) =>
    [qualifier, figure, label, change].filter(Boolean).join(' '),
  );
  const options = {
    style: 'FigureStrip',
    tableLook: { ...look, firstRow: false },
    width: twips(sheet.width),
    columnWidths: widths,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  };
  return [new DescribedTable(options, spoken[0] ?? '', spoken.join('; '))];
}

/** Equal columns at 22 points; where a figure would break in them, columns after the figures' widths at 16. */
function fit(figures: readonly string[], sheet: Sheet): { widths: number[]; style: string } {
  const { width: total, measure } = sheet;
  const gap = 180;
  const equal = Math.floor(total / figures.length);
  if (figures.every((figure) => (measure(figure) * 22) / 9 + gap <= equal))
    return { widths: figures.map(() => equal), style: 'KeyFigure' };
  const need = figures.map((figure) => (Math.max(...figure.split(' ').map(measure)) * 16) / 9 + gap);
  const sum = need.reduce((a, b) => a + b, 0);
  const rest = (total - sum) / figures.length;
  const widths = need.map((width) => Math.floor(rest >= 0 ? width + rest : (width * total) / sum));
  return { widths, style: 'KeyFigureSmall' };
}
