import type { ColumnName } from '../schema/columns.ts';

/** How bad: `stop` the input could not be read, `error` must be fixed, `warning` please look, `note` for information. */
export type Severity = 'stop' | 'error' | 'warning' | 'note';

/** A fact a message is filled with. */
export type Slot = string | number | readonly string[];
export type Slots = Readonly<Record<string, Slot>>;

/**
 * What a slot takes: any text, a number, a list of texts, one or several codes of a column (of the finding's own where none
 * is named), or one of these words. A slot `end_date_heading` of the kind
 * `heading` is filled by itself with what the file calls that column.
 */
type SlotKind = 'text' | 'number' | 'list' | 'heading' | CodeKind | readonly string[];
type CodeKind = 'code' | 'codes' | `code of ${ColumnName}` | `codes of ${ColumnName}`;
type SlotKinds = Readonly<Record<string, SlotKind>>;

/** The facts a notice needs. */
export type SlotsOf<K extends SlotKinds> = {
  readonly [Name in keyof K as K[Name] extends 'heading' ? never : Name]: K[Name] extends
    | 'text'
    | 'code'
    | `code of ${string}`
    ? string
    : K[Name] extends 'number'
      ? number
      : K[Name] extends 'list' | 'codes' | `codes of ${string}`
        ? readonly string[]
        : K[Name] extends readonly (infer Word)[]
          ? Word
          : Slot;
};

type HeadingSlots = readonly (readonly [string, ColumnName])[];

const headingSlotsOf = new WeakMap<SlotKinds, HeadingSlots>();

/** The slots of a notice that hold what the file calls a column, and that column. */
export function headingSlots({ slots }: Notice): HeadingSlots {
  const known = headingSlotsOf.get(slots);
  if (known !== undefined) return known;
  const found = Object.keys(slots).flatMap((slot) =>
    slots[slot] === 'heading' ? [[slot, slot.replace(/_heading$/, '') as ColumnName] as const] : [],
  );
  headingSlotsOf.set(slots, found);
  return found;
}

/** Cells that differ from the clean row of `fixtures/rules/clean.csv`, as an officer would type them. */
export type ExampleRow = Readonly<Partial<Record<ColumnName, string>>>;

/** A bad and a good example: in sentences for findings about whole files, as executable rows for all others. */
type Example<Sentence extends string> =
  | { readonly bad: Sentence; readonly good: Sentence }
  | { readonly bad: readonly ExampleRow[]; readonly good: readonly ExampleRow[] };

/** One kind of finding: its code, its weight, the facts it needs, its English words and its traits. */
export interface Notice<
  K extends SlotKinds = SlotKinds,
  Id extends string = string,
  Code extends string = string,
  Sentence extends string = string,
> {
  /** Letter and three digits, speakable on the phone, never reused. */
  readonly code: Code;
  /** The file's and the fixture's name. */
  readonly id: Id;
  readonly severity: Severity;
  /** Facts that belong to this notice; `file`, `sheet`, `row`, `cell`, `heading` and `value` are known of every finding. */
  readonly slots: K;
  /** What is wrong, in a few ordinary words; this and the next are ICU messages over the slots. */
  readonly title: string;
  /** What is there and what is needed. */
  readonly message: string;
  /** Why the rule exists. */
  readonly why: string;
  /** One thing to do. */
  readonly fix: string;
  readonly example: Example<Sentence>;
  /** A limit of the program was reached, so that the answer is not whole. */
  readonly limit?: true;
  /** Says why rows were not read. */
  readonly cutsShort?: true;
  /** Says why there are no headings. */
  readonly explainsHeadings?: true;
  /** The cell counts as empty. */
  readonly asEmpty?: true;
  /** Said once of a row, however many of its cells it concerns. */
  readonly oncePerRow?: true;
  /** What a cell's own text says of itself, in whatever sheet it stands. */
  readonly ofCell?: true;
  /** Explains what else is found in the file, and is told before it. */
  readonly first?: true;
  /** Said once of a file; the cell where it stands is an example. */
  readonly ofFile?: true;
  /** One cause, however many columns it concerns. */
  readonly oneCause?: true;
}

/** Defines a notice, so that whoever raises it is held to its slots. `Sentence` is `string` where its examples are rows. */
export const notice = <
  const K extends SlotKinds,
  const Id extends string,
  const Code extends string,
  const Sentence extends string,
>(
  definition: Notice<K, Id, Code, Sentence>,
): Notice<K, Id, Code, Sentence> => definition;
