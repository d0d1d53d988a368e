import { Paragraph } from 'docx';
import { type ChartFont, ChartRun } from 'docx/charts';
import type { Chart } from '../blocks.ts';
import { fontName, ink, pillarColours } from './look.ts';
import { oneLine } from './text.ts';

const font = (size: number, color: string, bold = false): ChartFont => ({
  name: fontName,
  size,
  color,
  bold,
});
const integers = '#,##0';
const decimals = '#,##0.0#';

/**
 * A native Word bar chart, first bar on top, as wide as the text (`width` in twips). Colours and fonts are always
 * given: in a letterhead without a theme they would come out black. Undefined when there is nothing to draw.
 */
export function drawChart(chart: Chart, width: number): Paragraph | undefined {
  const bars = chart.bars.filter(({ value }) => value === null || Number.isFinite(value));
  if (bars.length === 0) return undefined;
  const targets = bars.map((bar) => (Number.isFinite(bar.target) ? (bar.target ?? null) : null));
  const hasTarget = targets.some((target) => target !== null);
  const numbers = [...bars.map(({ value }) => value ?? 0), ...targets.map((target) => target ?? 0)];
  const numberFormat = numbers.every(Number.isInteger) ? integers : decimals;
  const label = (color: string, bold: boolean) => ({
    value: true,
    position: 'outsideEnd' as const,
    numberFormat,
    font: font(hasTarget ? 8 : 9, color, bold),
  });
  const achieved = {
    name: oneLine(chart.seriesName) || oneLine(chart.unit) || '–',
    values: bars.map((bar) => bar.value),
    color: pillarColours[chart.colour],
    dataLabels: label(ink.text, true),
  };
  const target = {
    name: oneLine(chart.targetName ?? '') || '–',
    values: targets,
    color: ink.target,
    dataLabels: label(ink.grey, false),
  };
  const most = Math.max(...numbers);
  // Room for the figures behind the longest bar: without it programs break them in two.
  const scale = Math.min(...numbers) < 0 ? {} : { minimum: 0, maximum: most === 0 ? 1 : most * 1.12 };
  const height = bars.length * (hasTarget ? 23 : 20) + (hasTarget ? 40 : 14);
  const run = new ChartRun({
    type: 'bar',
    categories: bars.map((bar) => oneLine(bar.label) || '–'),
    series: hasTarget ? [achieved, target] : [achieved],
    gapWidth: hasTarget ? 40 : 45,
    overlap: hasTarget ? -25 : 0,
    font: { name: fontName, color: ink.text },
    categoryAxis: { reverseOrder: true, font: font(9, ink.text) },
    valueAxis: { visible: false, gridlines: false, ...scale },
    legend: hasTarget ? { position: 'top', font: font(9, ink.grey) } : false,
    chartArea: { fill: 'FFFFFF', border: 'none' },
    plotArea: { fill: 'none', border: 'none' },
    transformation: { width: Math.round(width / 15), height },
    altText: {
      name: oneLine(chart.title),
      description: oneLine(chart.description),
      title: oneLine(chart.title),
    },
  });
  return new Paragraph({ style: 'Figure', children: [run], keepNext: chart.note !== undefined });
}
