import { strFromU8, unzipSync } from 'fflate';

/** Whether a workbook has what makes Excel repair or refuse it and what the OpenXML SDK does not see. */
export function lints(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, unprefixed(strFromU8(part))]),
  );
  const found: string[] = [];
  const say = (wrong: boolean, what: string) => {
    if (wrong && !found.includes(what)) found.push(what);
  };
  const book = parts['xl/workbook.xml'] ?? '';
  const styles = parts['xl/styles.xml'] ?? '';
  const names = all(book, /<(?:\w+:)?sheet [^>]*?\bname="([^"]*)"/g).map(plain);
  const hidden = all(book, /<(?:\w+:)?sheet [^>]*?\bstate="(hidden|veryHidden)"/g);
  say(names.length > 0 && hidden.length === names.length, 'all sheets hidden');
  say(
    names.some((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)),
    'name of a sheet',
  );
  say(new Set(names.map((name) => name.toLowerCase())).size < names.length, 'sheet twice');
  say(Number(/activeTab="(\d+)"/.exec(book)?.[1] ?? 0) >= names.length, 'active tab');
  const defined = [...book.matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)</g)].map(
    ([, name = '', more = '', range = '']) => ({
      name,
      local: /localSheetId="(\d+)"/.exec(more)?.[1] ?? '',
      range: plain(range),
    }),
  );
  const keys = defined.map(({ name, local }) => `${name.toLowerCase()} ${local}`);
  say(new Set(keys).size < keys.length, 'name twice');
  say(
    defined.some(
      ({ name }) => /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(name) || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name),
    ),
    'name like a cell',
  );
  const sheetsIn = (formula: string) =>
    [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)].map(
      ([, quoted, bare]) => (quoted ?? bare!).replaceAll("''", "'"),
    );
  const strange = (formula: string) => sheetsIn(formula).some((name) => !names.includes(name));
  say(
    defined.some(({ range }) => strange(range)),
    'name of a missing sheet',
  );
  const count = (tag: string, child: string) => {
    const [, told, inside] =
      new RegExp(`<${tag}(?: count="(\\d+)"[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(styles) ?? [];
    const real = (inside ?? '').match(new RegExp(`<${child}[ />]`, 'g'))?.length ?? 0;
    say(told !== undefined && Number(told) !== real, `count of ${tag}`);
    return real;
  };
  const fonts = count('fonts', 'font');
  const fills = count('fills', 'fill');
  const borders = count('borders', 'border');
  const xfs = count('cellXfs', 'xf');
  const marks = count('dxfs', 'dxf');
  count('numFmts', 'numFmt');
  const formats = new Set(all(styles, /<numFmt numFmtId="(\d+)"/g));
  for (const [xf] of styles.matchAll(/<xf [^>]*/g)) {
    const id = (name: string) => new RegExp(`\\b${name}="(\\d+)"`).exec(xf)?.[1] ?? '0';
    const [format, font, fill, border] = [id('numFmtId'), id('fontId'), id('fillId'), id('borderId')];
    say(+font >= fonts || +fill >= fills || +border >= borders, 'font, fill or border of a style');
    say(+format >= 164 && !formats.has(format), 'format of a style');
  }
  for (const [name, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    say(
      all(xml, /<c [^>]*?s="(\d+)"/g).some((style) => +style >= xfs),
      'style of a cell',
    );
    say(
      all(xml, /style="(\d+)"/g).some((style) => +style >= xfs),
      'style of a column',
    );
    say(
      all(xml, /dxfId="(\d+)"/g).some((mark) => +mark >= marks),
      'mark of a condition',
    );
    const places = all(xml, /<c r="([A-Z]+\d+)"/g).map(place);
    const order = places.map(({ row, column }) => row * 20_000 + column);
    say(
      order.some((at, index) => index > 0 && at <= order[index - 1]!),
      'order of cells',
    );
    const numbers = all(xml, /<row r="(\d+)"/g).map(Number);
    say(
      numbers.some((row, index) => index > 0 && row <= numbers[index - 1]!),
      'order of rows',
    );
    say(
      all(xml, /<v>([^<]*)<\/v>/g).some((value) => /NaN|Infinity/.test(value)),
      'a number that is none',
    );
    say(
      all(xml, /<t[^>]*>([^<]*)<\/t>/g).some((text) => plain(text).length > 32_767),
      'text too long',
    );
    const formulas = all(xml, /<(?:f|formula\d?)>([^<]*)</g).map(plain);
    say(
      formulas.some((formula) => /;/.test(formula.replace(/"(?:[^"]|"")*"/g, ''))),
      'semicolon in a formula',
    );
    say(
      formulas.some((formula) => formula.length > 8192),
      'formula too long',
    );
    say(formulas.some(strange), 'formula of a missing sheet');
    say(
      formulas.some((formula) => /^"/.test(formula) && formula.length - 2 > 255),
      'list too long',
    );
    say(
      all(xml, / prompt="([^"]*)"/g).some((text) => plain(text).length > 255),
      'prompt too long',
    );
    say(
      all(xml, / error="([^"]*)"/g).some((text) => plain(text).length > 225),
      'error too long',
    );
    say(
      all(xml, / (?:promptTitle|errorTitle)="([^"]*)"/g).some((text) => plain(text).length > 32),
      'title too long',
    );
    say(overlapping(all(xml, /<mergeCell ref="([^"]*)"/g)), 'merges overlap');
    say(
      overlapping(all(xml, /<dataValidation [^>]*?sqref="([^"]*)"/g).flatMap((ranges) => ranges.split(' '))),
      'validations overlap',
    );
    const columns = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"/g)].map(
      ([, min, max]) => [+min!, +max!] as const,
    );
    say(
      columns.some(([min, max], at) => max < min || (at > 0 && min <= columns[at - 1]![1])),
      'columns overlap',
    );
    for (const tag of ['mergeCells', 'dataValidations']) {
      const [, told, inside] = new RegExp(`<${tag} count="(\\d+)">([\\s\\S]*?)</${tag}>`).exec(xml) ?? [];
      say(
        told !== undefined && Number(told) !== inside!.split(`<${tag.slice(0, -1)} `).length - 1,
        `count of ${tag}`,
      );
    }
    say(
      all(xml, /<hyperlink [^>]*?location="([^"]*)"/g)
        .map(plain)
        .some(strange),
      'link to a missing sheet',
    );
    const priorities = all(xml, /priority="(\d+)"/g);
    say(new Set(priorities).size < priorities.length, 'priority twice');
  }
  return found;
}

/** Other programs write a prefix before every name. */
const unprefixed = (xml: string) => xml.replace(/<(\/?)\w+:(?=\w)/g, '<$1');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const plain = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name as keyof typeof entities]);

function place(name: string): { row: number; column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return {
    row: Number(row),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

function overlapping(ranges: readonly string[]): boolean {
  const boxes = ranges.map((range) => {
    const [from = '', to = from] = range.split(':');
    return { a: place(from), b: place(to) };
  });
  return boxes.some(({ a, b }, at) =>
    boxes
      .slice(at + 1)
      .some(
        (other) =>
          a.row <= other.b.row &&
          other.a.row <= b.row &&
          a.column <= other.b.column &&
          other.a.column <= b.column,
      ),
  );
}
