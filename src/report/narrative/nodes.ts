import type { Span } from '../blocks.ts';

/** What a text of headquarters is made of. `line` is where it begins in its file; runs hold `\n` where a line of the file ends and `\v` where that is to stay. */
export type Node =
  | { readonly block: 'heading'; readonly level: number; readonly text: Span[]; readonly line: number }
  | { readonly block: 'paragraph'; readonly text: Span[]; readonly quote: boolean; readonly line: number }
  | { readonly block: 'list'; readonly items: Item[]; readonly line: number }
  | {
      readonly block: 'table';
      /** The headings first. */
      readonly rows: { readonly cells: Span[][]; readonly line: number }[];
      /** Columns that are set to the right. */
      readonly right: boolean[];
      readonly line: number;
    }
  | {
      readonly block: 'picture';
      readonly path: string;
      readonly alt: string;
      readonly caption: string;
      readonly line: number;
    };

/** `level` from 0; `number` where the list is numbered. */
export interface Item {
  readonly text: Span[];
  readonly level: number;
  readonly number: number | null;
  readonly line: number;
}

/** What has no form in the report: all but `html`, `comment`, `rule`, `cells`, `title` and `deep` is set as plain words. */
export interface Unset {
  readonly what: 'html' | 'comment' | 'code' | 'rule' | 'struck' | 'reference' | 'title' | 'cells' | 'deep';
  readonly line: number;
}

export interface Parsed {
  readonly nodes: readonly Node[];
  readonly unset: readonly Unset[];
}

/** Cells of a line of a table. */
export const cellsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
