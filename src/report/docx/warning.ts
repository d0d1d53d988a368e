/** What compiling or drawing a report met that a person should know. */
export type Warning =
  /** Its page numbers would take longer to work out than a person waits. */
  | { readonly kind: 'too-long' }
  /** The letterhead holds what docx cannot lay out. */
  | { readonly kind: 'no-pages' }
  /** Why the pages could only be guessed, in the layout engine's own English. */
  | { readonly kind: 'guessed-pages'; readonly page: number; readonly reason: string }
  | { readonly kind: 'wide-table'; readonly table: string }
  /** Longer than so much of a page in every length it has. */
  | { readonly kind: 'over-length'; readonly name: string; readonly share: number }
  | { readonly kind: 'dead-link'; readonly link: string }
  | { readonly kind: 'anchor-twice'; readonly anchor: string };

/** Where what is met is told. */
export type Warn = (warning: Warning) => void;
