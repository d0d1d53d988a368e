/** A piece of running text; `grey` is for places and dates beside a title, `rtl` for Arabic and Urdu words. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly grey?: true;
  readonly rtl?: true;
  /** Name of a heading's anchor inside the document, or a web address. */
  readonly link?: string;
}
export type Text = string | readonly Span[];

/** Colours of the pillars in the order of the report; `neutral` is no pillar's. */
export type PillarColour = 'first' | 'second' | 'third' | 'fourth' | 'neutral';

/** Pixels of a picture. */
export interface Pixels {
  readonly type: 'png' | 'jpg';
  readonly bytes: () => Uint8Array;
  /** As it stands upright. */
  readonly width: number;
  readonly height: number;
  /** How it is turned for that: mirrored from left to right, then so many degrees clockwise. */
  readonly turn?: { readonly degrees: 0 | 90 | 180 | 270; readonly mirrored: boolean };
}

/** A picture that stands with the funding statement. */
export interface Emblem extends Pixels {
  /** How high it is printed, but for a wide one. */
  readonly centimetres: number;
  /** For readers who do not see it. */
  readonly description: string;
}

/** First page, without header and footer. */
export interface Cover {
  readonly block: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Above the statement, and never on another page than it. */
  readonly emblems?: readonly Emblem[];
  readonly statement: string;
  readonly disclaimer: string;
  /** Words of the draft mark, when the report is one. */
  readonly draft: string | null;
}

/** The funding statement of a report without a cover. */
export interface Funding extends Pick<Cover, 'emblems' | 'statement' | 'disclaimer'> {
  readonly block: 'funding';
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** Level 1 starts a page; where a colour is given, a bar of the pillar's stands above. */
export interface Heading {
  readonly block: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  readonly anchor?: string;
  readonly colour?: PillarColour;
  /** A short section of level 1 goes on where the last one ended. */
  readonly flow?: true;
  /** Of level 2, and not in the contents: one of many alike. */
  readonly unlisted?: true;
}

/** `lead` is the headline sentence of a pillar, `note` small text under a table, `quote` an office's own words. */
export interface Paragraph {
  readonly block: 'paragraph';
  readonly text: Text;
  readonly style?: 'body' | 'lead' | 'note' | 'quote' | 'grey' | 'activity';
  /** Do not part from the next block. */
  readonly keep?: true;
}

/** With bullets; `steps` says of each item how deep it stands, from 0, and its number where it has one. */
export interface List {
  readonly block: 'list';
  readonly items: readonly Text[];
  readonly steps?: readonly { readonly level: 0 | 1 | 2; readonly number: number | null }[];
  /** Do not part its items, nor it from the next block. */
  readonly keep?: true;
}

/** A picture as wide as it is at 96 pixels an inch, and no wider than the text. */
export interface Picture extends Pixels {
  readonly block: 'picture';
  /** For readers who do not see it. */
  readonly description: string;
  /** Without number: the writer numbers it among the figures; empty for none. */
  readonly caption: string;
}

/** Table of contents with page numbers, levels 1 to `depth`, on a page of its own. */
interface Contents {
  readonly block: 'contents';
  readonly title: string;
  readonly depth: 1 | 2 | 3;
  /** Where it stands, not on a new page. */
  readonly flow?: true;
}

/** Strip of one to six figures. */
export interface KeyFigures {
  readonly block: 'key-figures';
  readonly colour: PillarColour;
  readonly figures: readonly {
    readonly figure: string;
    /** Small word before the figure: approximately, at least. */
    readonly qualifier?: string;
    readonly label: string;
    readonly change?: string;
  }[];
}

/** Two columns, label and value. */
export interface Facts {
  readonly block: 'facts';
  readonly rows: readonly (readonly [label: string, value: Text])[];
  /** For readers who do not see the table. */
  readonly description: string;
}

export interface Column {
  readonly heading: string;
  /** Numbers are right aligned; `tag` is a short code that never breaks. */
  readonly kind: 'text' | 'number' | 'tag';
  /** Share of the width, relative to the other columns; chosen by what the column holds. */
  readonly width: number;
}

/** `total` is bold under a rule; `group` a bold line over the whole width (its first cell). */
export interface TableRow {
  readonly cells: readonly string[];
  readonly kind?: 'total' | 'group';
}

export interface DataTable {
  readonly block: 'table';
  /** Without number: the writer numbers captions in order. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Source and gaps, printed beneath. */
  readonly note?: string;
  /** Short enough to stand on one page, and to be kept there. */
  readonly whole?: true;
  readonly description: string;
}

/** Horizontal bars, one category a country; `target` is a thin grey bar. */
export interface Chart {
  readonly block: 'chart';
  /** The title is the message. */
  readonly title: string;
  readonly colour: PillarColour;
  readonly unit: string;
  /** A null value is not reported and never 0. */
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly target?: number;
  }[];
  readonly seriesName: string;
  readonly targetName?: string;
  /** Alt text: the sentence with its extremes. */
  readonly description: string;
  readonly note?: string;
}

/** Boxed words: a gap, a warning to the reader. */
interface Callout {
  readonly block: 'callout';
  readonly title: string;
  readonly text: Text;
}

/** Pairs of a difficulty and what was done. */
export interface Pairs {
  readonly block: 'pairs';
  readonly headings: readonly [string, string];
  readonly rows: readonly (readonly [Text, Text])[];
  readonly description: string;
  /** Do not part the last row from the next block. */
  readonly keep?: true;
}

/** Turns the paper: everything after it is on pages of this orientation. */
interface Turn {
  readonly block: 'turn';
  readonly to: 'portrait' | 'landscape';
}

/** The same said at several lengths: the first that takes no more than so much of a page is drawn, else the last and a warning. */
interface Fit {
  readonly block: 'fit';
  /** Of the height of a page's text. */
  readonly share: number;
  /** What is to fit, for the warning; null where it is no fault that nothing does. */
  readonly name: string | null;
  readonly choices: readonly (readonly Block[])[];
}

export type Block =
  | Cover
  | Heading
  | Paragraph
  | List
  | Picture
  | Contents
  | KeyFigures
  | Facts
  | DataTable
  | Chart
  | Callout
  | Pairs
  | Fit
  | Funding
  | Turn;

/** A report ready to be drawn: its blocks and what the file says of itself. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** ISO date that stands in for the clock, so that the same inputs give the same bytes. */
  readonly date: string;
  /** Draft or final, as the file says of itself. */
  readonly status: string;
  /** Short word across every page of a draft, else null. */
  readonly draftMark: string | null;
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  /** `page {page} of {pages}` in the report's language. */
  readonly pageOf: string;
  /** Words `Table` and `Figure` of the captions. */
  readonly captionWords: { readonly table: string; readonly figure: string };
  /** Kept as custom properties: SHA-256 of the inputs and the like. */
  readonly properties: Readonly<Record<string, string>>;
}
