import { strFromU8, unzipSync } from 'fflate';
import { columnLetters } from '../../src/address.ts';

/** The parts of a log that its office would miss, in one form for whoever wrote the workbook: equal where a part is kept. */
export function keptParts(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const files = Object.entries(unzipSync(bytes))
    .map(([name, content]) => [name, strFromU8(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const one = (name: string) => files.find(([path]) => path === name)?.[1] ?? '';
  const sheets = files.flatMap(([name, xml]) => (/worksheets\/sheet\d+\.xml$/.test(name) ? [xml] : []));
  const [log = ''] = sheets;
  const book = one('xl/workbook.xml');
  const styles = one('xl/styles.xml');
  const forms = elements(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '', 'xf');
  const fills = elements(/<dxfs.*<\/dxfs>/s.exec(styles)?.[0] ?? '', 'dxf').map(
    (dxf) => /<(?:bg|fg)Color rgb="(\w+)"/.exec(/<fill>.*?<\/fill>/s.exec(dxf)?.[0] ?? '')?.[1] ?? null,
  );
  const checks = sheets.map((xml) => elements(xml, 'dataValidation'));
  const told = (part: string) => checks.map((all) => all.flatMap((one) => given(one, part) ?? []).toSorted());
  const names = elements(book, 'definedName').map((one) => [given(one, 'name'), inner(one)] as const);
  const columns = elements(log, 'col').flatMap((col) => {
    const [min, max] = [Number(given(col, 'min')), Math.min(Number(given(col, 'max')), 60)];
    return Array.from({ length: max - min + 1 }, (_, at) => ({ col, column: min + at }));
  });
  /** The form of a cell, of its column where nothing is in it. */
  const form = (row: number, column: number) => {
    const cell = new RegExp(`<c [^>]*r="${columnLetters(column)}${row}"[^>]*>`).exec(log)?.[0];
    const own = columns.find((one) => one.column === column)?.col ?? '';
    return forms[Number((cell === undefined ? given(own, 'style') : given(cell, 's')) ?? 0)] ?? '';
  };
  const isSet = (tag: string, name: string) => /^(1|true)$/.test(given(tag, name) ?? '');
  return {
    'drop-downs and other checks of what is typed': checks.map((all) =>
      all
        .map((one) => [given(one, 'sqref'), ...checked(given(one, 'type') ?? 'none', formula(one))].join(' '))
        .toSorted(),
    ),
    'messages beside cells': told('prompt'),
    'messages that name what is wrong': told('error'),
    'conditional colours': sheets.map((xml) =>
      elements(xml, 'conditionalFormatting')
        .flatMap((block) =>
          elements(block, 'cfRule').map(
            (rule) => `${given(block, 'sqref')} ${fills[Number(given(rule, 'dxfId'))]} ${formula(rule)}`,
          ),
        )
        .toSorted(),
    ),
    'columns that are folded away': columns.flatMap(({ col, column }) =>
      isSet(col, 'hidden') && given(col, 'outlineLevel') === '1' ? [column] : [],
    ),
    'open and locked cells': [form(3, 1), form(6, 1), form(6, 11), form(6, 45), form(900, 2)].map(
      (one) => !/locked="(0|false)"/.test(one),
    ),
    'how days are shown': [...styles.matchAll(/formatCode="(yyyy-mm-dd)[^"]*"/gi)].length > 0,
    'direction of the sheets': sheets.map((xml) => /<sheetView [^>]*rightToLeft="(1|true)"/.test(xml)),
    'hidden sheets': elements(book, 'sheet').map((sheet) => given(sheet, 'state') ?? 'visible'),
    'rows and columns that every page repeats': names
      .flatMap(([name, text]) => (name === '_xlnm.Print_Titles' ? [text.replaceAll("'", '')] : []))
      .toSorted(),
    'paper and direction of pages': sheets.map((xml) => {
      const [setup = ''] = elements(xml, 'pageSetup');
      return [given(setup, 'paperSize'), given(setup, 'orientation')];
    }),
    'the stamp of the template, in three places': [
      names.find(([name]) => name === 'gloact_stamp')?.[1],
      /<vt:lpwstr>(.*?)</.exec(one('docProps/custom.xml'))?.[1],
    ],
    'rows that stay in view': sheets.map(
      (xml) => given(elements(xml, 'pane')[0] ?? '', 'topLeftCell') ?? null,
    ),
  };
}

const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?= |>|/)(?:[^>]*/>|.*?</${name}>)`, 'gs'))].map(([all]) => all);
const given = (tag: string, name: string): string | undefined =>
  new RegExp(`^<[^>]*? ${name}="([^"]*)"`, 's').exec(tag)?.[1];
const inner = (element: string) => /^<[^>]*>(.*)<\//s.exec(element)?.[1] ?? '';
/** A cell with a message alone is checked for nothing. */
const checked = (type: string, against: string) => (type === 'none' ? [] : [type, against]);
const formula = (element: string) => plain(/<formula1?>(.*?)<\/formula1?>/s.exec(element)?.[1] ?? '');
/** LibreOffice writes FALSE as 0. */
const plain = (text: string) =>
  text
    .replaceAll("'", '')
    .replace(/\s/g, '')
    .replace(/^FALSE(\(\))?$/, '0');
