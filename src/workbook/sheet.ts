import { columnLetters } from '../address.ts';
import { escapeXml } from '../opc/package.ts';
import type { StyleBook } from './styles.ts';
import { cellText } from './text.ts';
import type { Validation, WrittenCell, WrittenColumn, WrittenRow, WrittenSheet } from './workbook.ts';

/** Columns of a sheet in Excel. */
const columnsOfSheet = 16_384;
const day = 86_400_000;
/** Excel's day 0, so that 1 March 1900 and all later days are right. */
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's number of an ISO day. */
const serialOf = (iso: string): number =>
  (Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) - dayZero) / day;

/** The part of a sheet; `active` is the one in sight when the file is opened. */
export const sheetXml = (...asked: Parameters<typeof sheetTexts>): string =>
  [...sheetTexts(...asked)].join('');

/** The same in pieces, a row at a time. */
export function* sheetTexts(sheet: WrittenSheet, book: StyleBook, active: boolean): Generator<string> {
  const styles: StyleBook = sheet.rightToLeft ? readingFromRight(book) : book;
  const { columns, merged = [], validations = [], formats = [], landscape, print = {} } = sheet;
  const { scale, breaks = [] } = print;
  const { numbersAsText } = sheet;
  const hyperlinks: string[] = [];
  const sorted = [...sheet.rows].sort(([a], [b]) => a - b);
  const rows = sorted.map(([at, row]) =>
    rowXml(at, row, styles, (link, place) =>
      hyperlinks.push(`<hyperlink ref="${place}" location="${escapeXml(link)}"/>`),
    ),
  );
  const levels = Math.max(0, ...columns.map(({ level = 0 }) => level));
  yield [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr>${sheet.tab === undefined ? '' : `<tabColor rgb="FF${sheet.tab}"/>`}<outlinePr summaryRight="0"/>${scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    viewXml(sheet, active),
    `<sheetFormatPr defaultRowHeight="15"${levels > 0 ? ` outlineLevelCol="${levels}"` : ''}/>`,
    colsXml(columns, styles),
    `<sheetData>${rows.join('')}`,
  ].join('');
  let at = sorted.at(-1)?.[0] ?? 0;
  for (const row of sheet.below ?? []) yield rowXml(++at, row, styles, () => {});
  yield [
    '</sheetData>',
    sheet.locked
      ? '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
      : '',
    sheet.filter === undefined ? '' : `<autoFilter ref="${sheet.filter}"/>`,
    listOf('mergeCells', merged, (range) => `<mergeCell ref="${range}"/>`),
    ...formats.map(
      ({ cells, formula, mark }, index) =>
        `<conditionalFormatting sqref="${cells}"><cfRule type="expression" dxfId="${styles.mark(mark)}" priority="${index + 1}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
    ),
    listOf('dataValidations', validations, validationXml),
    hyperlinks.length === 0 ? '' : `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
    print.grid ? '<printOptions gridLines="1"/>' : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9"${scale === undefined ? '' : ` scale="${scale}"`} orientation="${landscape ? 'landscape' : 'portrait'}"${scale === undefined ? ' fitToWidth="1" fitToHeight="0"' : ''}/>`,
    `<headerFooter><oddFooter>&amp;L${escapeXml(sheet.name.replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    breaks.length === 0
      ? ''
      : `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((at) => `<brk id="${at}" max="1048575" man="1"/>`).join('')}</colBreaks>`,
    numbersAsText === undefined
      ? ''
      : `<ignoredErrors><ignoredError sqref="A1:${columnLetters(numbersAsText.columns)}${numbersAsText.rows}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('');
}

/** Texts of a sheet from right to left read so, but where a cell says otherwise. */
const readingFromRight = (styles: StyleBook): StyleBook => ({
  ...styles,
  of: (style) => styles.of({ reading: 'right-to-left', ...style }),
});

const listOf = <T>(tag: string, items: readonly T[], one: (item: T) => string): string =>
  items.length === 0 ? '' : `<${tag} count="${items.length}">${items.map(one).join('')}</${tag}>`;

function viewXml({ rightToLeft, frozen, grid = true }: WrittenSheet, active: boolean): string {
  const attributes = [
    grid ? '' : ' showGridLines="0"',
    rightToLeft ? ' rightToLeft="1"' : '',
    active ? ' tabSelected="1"' : '',
  ].join('');
  if (frozen === undefined) return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  const corner = `${columnLetters(frozen.columns + 1)}${frozen.rows + 1}`;
  const pane = `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  const selections = ['topRight', 'bottomLeft', 'bottomRight'].map(
    (name) => `<selection pane="${name}" activeCell="${corner}" sqref="${corner}"/>`,
  );
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${pane}${selections.join('')}</sheetView></sheetViews>`;
}

/** The last column's style holds to the end of the sheet, so that whole rows can be deleted where cells are locked. */
function colsXml(columns: readonly WrittenColumn[], styles: StyleBook): string {
  const all = columns.map(({ width, style, level, hidden, collapsed }, at) => {
    const facts = [
      `min="${at + 1}" max="${at + 1}" width="${width}" style="${styles.of(style)}" customWidth="1"`,
      level === undefined ? '' : ` outlineLevel="${level}"`,
      hidden ? ' hidden="1"' : '',
      collapsed ? ' collapsed="1"' : '',
    ];
    return `<col ${facts.join('')}/>`;
  });
  const rest =
    columns.length < columnsOfSheet
      ? [
          `<col min="${columns.length + 1}" max="${columnsOfSheet}" width="9" style="${styles.of(columns.at(-1)?.style)}"/>`,
        ]
      : [];
  return `<cols>${[...all, ...rest].join('')}</cols>`;
}

function rowXml(
  at: number,
  { cells, height, hidden }: WrittenRow,
  styles: StyleBook,
  linked: (link: string, place: string) => void,
): string {
  const all = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => {
      const place = `${columnLetters(column)}${at}`;
      if (cell.link !== undefined) linked(cell.link, place);
      return cellXml(place, cell, styles.of(cell.style));
    });
  const facts = [height === undefined ? '' : ` ht="${height}" customHeight="1"`, hidden ? ' hidden="1"' : ''];
  return `<row r="${at}"${facts.join('')}>${all.join('')}</row>`;
}

function cellXml(place: string, { value, day, formula }: WrittenCell, style: number): string {
  const known = day === undefined ? value : serialOf(day);
  const start = `<c r="${place}" s="${style}"`;
  if (formula !== undefined) {
    const text = typeof known === 'string';
    return `${start}${text ? ' t="str"' : ''}><f>${escapeXml(formula)}</f>${known === undefined ? '' : `<v>${escapeXml(String(known))}</v>`}</c>`;
  }
  if (known === undefined) return `${start}/>`;
  if (typeof known === 'number') return `${start}><v>${known}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(known)}</t></is></c>`;
}

const types = {
  list: 'list',
  decimal: 'decimal',
  whole: 'whole',
  date: 'date',
  length: 'textLength',
  custom: 'custom',
  any: 'none',
} as const;

function validationXml(one: Validation): string {
  const { cells, kind, first, second, otherwise, errorTitle, error, promptTitle, prompt } = one;
  const attribute = (name: string, text: string | undefined) =>
    text === undefined ? '' : ` ${name}="${escapeXml(text)}"`;
  const facts = [
    kind === 'any' ? '' : ` type="${types[kind]}"`,
    otherwise === undefined || otherwise === 'stop' ? '' : ` errorStyle="${otherwise}"`,
    ' allowBlank="1"',
    prompt === undefined ? '' : ' showInputMessage="1"',
    otherwise === undefined ? '' : ' showErrorMessage="1"',
    attribute('errorTitle', errorTitle),
    attribute('error', error),
    attribute('promptTitle', promptTitle),
    attribute('prompt', prompt),
    ` sqref="${cells}"`,
  ];
  const formulas = [
    first === undefined ? '' : `<formula1>${escapeXml(first)}</formula1>`,
    second === undefined ? '' : `<formula2>${escapeXml(second)}</formula2>`,
  ];
  return `<dataValidation${facts.join('')}>${formulas.join('')}</dataValidation>`;
}
