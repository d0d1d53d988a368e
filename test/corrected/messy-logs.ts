import fc from 'fast-check';
import type { Code } from '../../src/programme/programme.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { cleanRow } from '../rules/clean-row.ts';

export const programme = loadedPack('templates/glo-act');

/** A cell as it should be, as it was typed, and whether only one thing can be meant by it. */
interface TypedCell {
  readonly meant: string;
  readonly typed: string;
  readonly certain: boolean;
  /** Of an entry of a list, what it is called without the blanks around it, and whether that is its code. */
  readonly called?: { readonly text: string; readonly isCode: boolean };
}

/** A log as it was typed, with what was meant by each cell. */
export interface MessyLog {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TypedCell[])[];
  readonly decimal: ',' | '.';
}

const headings = Object.keys(cleanRow).filter((name) => name !== 'expect');
const blanks = fc.constantFrom('', '', '', ' ', '\u00a0', '\u200b', '\ufeff', ' \u200f');
const around = (text: fc.Arbitrary<string>) =>
  fc.tuple(blanks, text, blanks).map(([before, inside, after]) => before + inside + after);
const certain = (meant: string, typed: fc.Arbitrary<string>): fc.Arbitrary<TypedCell> =>
  around(typed).map((one) => ({ meant, typed: one, certain: true }));

/** An entry of a list by one of its names, or by its code in small or capital letters. */
const called = (meant: string, names: readonly string[]): fc.Arbitrary<TypedCell> =>
  fc.tuple(blanks, fc.constantFrom(...names), blanks).map(([before, text, after]) => {
    const isCode =
      text === meant || (text !== spelledOut(text) && text.toUpperCase() === meant.toUpperCase());
    return { meant, typed: before + text + after, certain: true, called: { text, isCode } };
  });
/** Only the first letter is a capital, as labels have it. */
const spelledOut = (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** What each cell should hold afterwards: a column that has more names than codes keeps its names. */
export function wantedIn({ rows }: MessyLog): readonly (readonly string[])[] {
  const surplus = (column: number) =>
    rows.reduce((sum, row) => {
      const { called } = row[column]!;
      return called === undefined ? sum : sum + (called.isCode ? -1 : 1);
    }, 0);
  const keepsNames = rows[0]!.map((_, column) => surplus(column) > 0);
  return rows.map((row) =>
    row.map(({ meant, typed, certain, called }, column) =>
      called !== undefined && keepsNames[column] ? called.text : certain ? meant : typed,
    ),
  );
}

/** Names that stand for one code of a list alone. */
function namesOf(list: readonly Code[], { code, labels }: Code): string[] {
  const spelled = (one: Code) =>
    [one.code, ...Object.values(one.labels), ...one.aliases].map((name) => name.toLowerCase());
  const others = new Set(list.flatMap((one) => (one.code === code ? [] : spelled(one))));
  return [code, ...Object.values(labels)].filter((name) => !others.has(name.toLowerCase()));
}

const twins: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  P: 'Р',
  A: 'А',
};
const swapped = (text: string) => text.replace(/[aeopcxPA]/g, (letter) => twins[letter]!);

const spellings = (name: keyof typeof programme.lists, code: string) => {
  const list = programme.lists[name];
  return namesOf(list, list.find((other) => other.code === code)!);
};
const coded = (name: keyof typeof programme.lists, code: string) =>
  called(code, [...spellings(name, code), code.toUpperCase()]);

const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);
const arabic = (digits: string) => digits.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);
/** Marks that part thousands and nothing else. */
const marks = [' ', '\u00a0', '\u202f', "'", '’'];
const whole = (number: number): fc.Arbitrary<TypedCell> => {
  const digits = String(number);
  return certain(
    digits,
    fc.constantFrom(digits, ...marks.map((mark) => grouped(digits, mark)), arabic(digits)),
  );
};
const money = (cents: number, decimal: string): fc.Arbitrary<TypedCell> => {
  const units = String(Math.floor(cents / 100));
  const rest = String(cents % 100).padStart(2, '0');
  const meant = String(cents / 100).replace('.', decimal);
  return certain(
    meant,
    fc.constantFrom(...marks.slice(0, 4).map((mark) => `${grouped(units, mark)}${decimal}${rest}`)),
  );
};

const two = (number: number) => String(number).padStart(2, '0');
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** A day of September 2018; written in figures with its year last it is certain where its number is above twelve, or another is. */
const day = (number: number, order: 'dmy' | 'mdy', proved: boolean): fc.Arbitrary<TypedCell> => {
  const meant = `2018-09-${two(number)}`;
  const figures = (mark: string) =>
    (order === 'dmy' ? [two(number), '09'] : ['09', two(number)]).concat('2018').join(mark);
  return fc
    .record({
      how: fc.constantFrom('iso', 'slash', 'dot', 'words', 'packed', 'year'),
      before: blanks,
      after: blanks,
    })
    .map(({ how, before, after }) => {
      const text = {
        iso: meant,
        slash: figures('/'),
        dot: figures('.'),
        words: `${number} ${english[8]} 2018`,
        packed: meant.replaceAll('-', ''),
        year: meant.replaceAll('-', '/'),
      }[how];
      const inFigures = how === 'slash' || how === 'dot';
      return {
        meant,
        typed: before + text + after,
        certain: !inFigures || proved || number > 12 || number === 9,
      };
    });
};

const lists = ['police', 'prosecutors', 'judiciary', 'health', 'education'];
const stakeholders = fc.subarray(lists, { minLength: 1 }).chain((codes) =>
  fc
    .record({
      items: fc.tuple(...codes.map((code) => fc.constantFrom(...spellings('stakeholder', code)))),
      mark: fc.constantFrom(';', '; ', ', '),
    })
    .map(({ items, mark }): TypedCell => {
      const typed = items.join(mark);
      // Blanks beside the marks between codes are as good as none.
      const isRight = mark !== ', ' && items.every((item, at) => item === codes[at]);
      const isCode = items.every((item, at) => item === codes[at]);
      return {
        ...{ meant: isRight ? typed : codes.join(';'), typed, certain: true },
        called: { text: typed, isCode },
      };
    }),
);

const plainCell = (text: string): fc.Arbitrary<TypedCell> =>
  fc.constant({ meant: text, typed: text, certain: true });

/** A row of the log: the clean one, with other ids and titles, and cells typed in many ways. */
function row(
  serial: number,
  decimal: string,
  order: 'dmy' | 'mdy',
  proved: boolean,
): fc.Arbitrary<TypedCell[]> {
  const id = `PAK-2018-${301 + serial}`;
  const title = `Training ${'abcdefgh'[serial]} of ${'klmnopqr'[serial]} units`;
  return fc
    .record({
      target: fc.integer({ min: 20, max: 60 }),
      thousands: fc.integer({ min: 1000, max: 99_999 }),
      cents: fc.integer({ min: 100_000, max: 99_999_999 }),
      first: fc.integer({ min: 1, max: 14 }),
    })
    .chain(({ target, cents, first, thousands }) => {
      const cells: Readonly<Record<string, fc.Arbitrary<TypedCell>>> = {
        activity_id: certain(id, fc.constantFrom(id, id.toLowerCase(), swapped(id), id.replaceAll('-', ' '))),
        period: certain(
          '2018-S2',
          fc.constantFrom('2018-S2', 'S2 2018', '2018 S2', 'July-December 2018', '2018-s2'),
        ),
        country: called('PAK', ['PAK', 'Pakistan', 'pak', 'Пакистан']),
        agency: coded('agency', 'UNODC'),
        pillar: coded('pillar', 'prosecution'),
        crime_type: coded('crime_type', 'BOTH'),
        activity_type: coded('activity_type', 'training'),
        title: certain(title, fc.constant(title)),
        status: coded('status', 'completed'),
        start_date: day(first, order, proved),
        end_date: day(first + 14, order, true),
        target: whole(serial === 0 ? thousands : target),
        stakeholder: stakeholders,
        spent: money(cents, decimal),
        currency: certain('EUR', fc.constantFrom('EUR', 'euros', '€', 'eur')),
      };
      return fc.tuple(...headings.map((name) => cells[name] ?? plainCell(cleanRow[name as 'title'] ?? '')));
    });
}

/** Logs in which everything is right but how it is typed. */
export const messyLog: fc.Arbitrary<MessyLog> = fc
  .record({
    decimal: fc.constantFrom(',' as const, '.' as const),
    order: fc.constantFrom('dmy' as const, 'mdy' as const),
    rows: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ decimal, order, rows }) =>
    // The last days of activities are above twelve: where one of them is in figures it proves the order.
    fc
      .tuple(...Array.from({ length: rows }, (_, serial) => row(serial, decimal, order, false)))
      .map((all) => {
        const proves = all.some((cells) =>
          cells.some(
            ({ typed, meant }) => /^2018-09-(?:1[3-9]|2\d)$/.test(meant) && /\d[./]\d\d[./]2018/.test(typed),
          ),
        );
        const settled = all.map((cells) => cells.map((cell) => (proves ? { ...cell, certain: true } : cell)));
        return { headings, rows: settled, decimal };
      }),
  );
