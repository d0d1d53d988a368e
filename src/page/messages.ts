import type { LanguageName } from '../locales/names.ts';
import type { PhonePlans } from '../privacy/phones.ts';
import type { Programme } from '../programme/programme.ts';

/** What the page brings along for its worker. */
export interface Brought {
  readonly programme: Programme;
  /** Of countries that the worker does not know by itself. */
  readonly phones: PhonePlans | null;
  readonly version: string;
}

/** What is to be checked. */
export interface Given {
  readonly files: readonly File[];
  /** The rules' today, ISO date. */
  readonly asOf: string;
  readonly country?: string;
  readonly period?: string;
}

/** In which language something is told: the one chosen, and the browser's locale (BCP 47). */
export interface Telling {
  readonly language: LanguageName;
  readonly machine: string;
}

/** What a result can be taken away as. */
export type Kind = 'html' | 'text' | 'json';

export type Request =
  | ({ readonly kind: 'start' } & Brought)
  | ({ readonly kind: 'check' } & Given)
  | ({ readonly kind: 'tell' } & Telling)
  | ({ readonly kind: 'take'; readonly as: Kind } & Telling)
  /** The marked copy of a file, by its place among those that were given. */
  | ({ readonly kind: 'mark'; readonly file: number } & Telling);

/** What happened to a request that failed: memory was short, or the program has a fault, which is told as it is. */
export type Failed = { readonly kind: 'failed'; readonly memory: boolean; readonly message: string };

/** How far reading is: bytes of the file, which is read more than once. */
export interface Progress {
  readonly kind: 'progress';
  readonly file: string;
  readonly index: number;
  readonly count: number;
  readonly share: number;
}

export type Answer =
  | { readonly kind: 'done' }
  /** The result in one language, as sections of a page; `files` are the places of those that have a section, in its order. */
  | { readonly kind: 'told'; readonly sections: string; readonly files: readonly number[] }
  | { readonly kind: 'taken'; readonly blob: Blob }
  /** A marked copy, its name, and what to do next; or why there is none. */
  | { readonly kind: 'marked'; readonly blob: Blob; readonly name: string; readonly next: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  | Failed
  | Progress;
