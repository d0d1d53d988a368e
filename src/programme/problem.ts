/** A mistake in a pack, at its place; plain, its words are made where it is printed (`PackWords`). */
export type PackProblem = PackPlace & Trouble;

interface PackPlace {
  readonly file: string;
  /** As a spreadsheet numbers it, headings included; in JSON the line of what is not well made; null for a whole file. */
  readonly row: number | null;
  /** A table's heading, or the dotted path in a JSON file (`action.budget.amount`). */
  readonly column: string | null;
}

/** What is wrong, with what was found and what is needed. */
export type Trouble =
  | { readonly problem: 'column-twice' | 'rows-missing' | 'label-missing' }
  /** `beside` is a file that may have been meant to be this one. */
  | { readonly problem: 'file-missing'; readonly beside: string | null }
  | { readonly problem: 'folder-missing' | 'file-stray' | 'report-unnamed' }
  | { readonly problem: 'file-kind'; readonly kind: 'folder' | 'link' | 'device' }
  | { readonly problem: 'file-large'; readonly bytes: number; readonly most: number }
  /** `reason` is a code of the operating system. */
  | { readonly problem: 'file-unreadable'; readonly reason: string }
  | { readonly problem: 'not-utf8'; readonly found: 'utf-16' | 'other' }
  | { readonly problem: 'text-long'; readonly length: number; readonly most: number }
  /** UTF-8 that was read as something else before it was saved; `letters` are the first that show it. */
  | { readonly problem: 'letters-misread'; readonly found: string; readonly letters: string }
  /** `sign` is the sign's name: `U+FFFD`. */
  | { readonly problem: 'sign-unfit'; readonly found: string; readonly sign: string }
  /** `found` is the first sign that should not stand there, empty at the end of the text; `at` is its place in the line, `curved` how many curved quotation marks there are. */
  | { readonly problem: 'json-wrong'; readonly found: string; readonly at: number; readonly curved: number }
  /** A formula, or what a spreadsheet shows where one fails. */
  | { readonly problem: 'cell-formula'; readonly found: string }
  | { readonly problem: 'json-twice'; readonly found: string }
  | { readonly problem: 'json-deep' | 'rows-many'; readonly most: number }
  | { readonly problem: 'quotes-wrong' }
  | { readonly problem: 'sentence-form' | 'sentence-quantity' | 'sentence-quoted' }
  | { readonly problem: 'sentence-slot'; readonly found: string }
  | {
      readonly problem: 'heading-unknown';
      readonly found: string;
      readonly at: number;
      readonly columns: readonly string[];
    }
  /** The first row is none of headings; `found` is its first cell. */
  | { readonly problem: 'headings-missing'; readonly found: string; readonly columns: readonly string[] }
  | { readonly problem: 'column-missing'; readonly columns: readonly string[] }
  | { readonly problem: 'cell-too-many'; readonly found: string; readonly cells: number }
  | { readonly problem: 'field-unknown'; readonly found: string }
  /** `of` are the names that `needed` speaks of: the values of `one-of`, the fields of `object`. */
  | {
      readonly problem: 'value-wrong';
      readonly found: unknown;
      readonly needed: Needed;
      readonly of: readonly string[];
    }
  /** A code that leads nowhere; `near` may be meant, `more` are the other rows that have it, `files` those beside this one. */
  | {
      readonly problem: 'code-unknown';
      readonly found: string;
      readonly near: string | null;
      readonly more: readonly number[];
      readonly files: readonly string[];
      readonly codes: readonly string[];
    }
  | { readonly problem: 'row-twice'; readonly found: string; readonly first: number }
  | { readonly problem: 'code-not-ours'; readonly found: string; readonly codes: readonly string[] }
  | { readonly problem: 'code-missing'; readonly code: string; readonly codes: readonly string[] }
  /** The spelling stands for `owner` here and for `other` there, in another file when that is named. */
  | {
      readonly problem: 'two-meanings';
      readonly found: string;
      readonly owner: string;
      readonly other: string;
      readonly otherFile: string | null;
      readonly otherRow: number;
    }
  /** Two codes of two countries, or of none: `needed` is the alpha-2 that goes with the alpha-3, `meant` the other way round. */
  | {
      readonly problem: 'country-codes';
      readonly alpha3: string;
      readonly alpha2: string;
      readonly needed: string | null;
      readonly meant: string | null;
    }
  /** A name that must not be taken for a country of the pack, and the country of the pack that it is. */
  | { readonly problem: 'never-own'; readonly found: string; readonly country: string }
  /** A name of a country that another country of the world has. */
  | {
      readonly problem: 'name-of-other';
      readonly found: string;
      readonly owner: string;
      readonly country: string;
    }
  /** A word for a code that is the usual one for another code of the same list. */
  | {
      readonly problem: 'word-of-other';
      readonly found: string;
      readonly owner: string;
      readonly other: string;
    }
  | { readonly problem: 'language-wordless'; readonly found: string }
  /** A name of a group of people is the heading of one of the log's own columns. */
  | { readonly problem: 'heading-taken'; readonly found: string; readonly owner: string }
  /** A name of a group asks who somebody is, is of everybody, or of a share. */
  | { readonly problem: 'no-group'; readonly found: string; readonly why: 'person' | 'everybody' | 'share' }
  /** A group is called after some of women, men, girls and boys, and may be among others. */
  | { readonly problem: 'group-among'; readonly found: string; readonly parts: readonly string[] }
  | {
      readonly problem: 'name-missing';
      readonly country: string;
      readonly missing: readonly string[];
      readonly languages: readonly string[];
    }
  | { readonly problem: 'end-before-start'; readonly found: string; readonly start: string }
  | { readonly problem: 'period-shape'; readonly found: string; readonly near: string | null }
  | {
      readonly problem: 'period-outside';
      readonly found: string;
      readonly start: string;
      readonly end: string;
    }
  | { readonly problem: 'period-order'; readonly found: string; readonly after: string }
  | { readonly problem: 'pillar-twice' | 'pillar-missing' | 'number-twice'; readonly found: string };

/** What a value must be. */
export type Needed =
  | 'object'
  | 'one-of'
  | 'code-chars'
  | 'language'
  | 'currency'
  | 'day'
  | 'day-or-nothing'
  | 'several'
  | 'sentence'
  | 'stage-or-nothing'
  | 'country-or-all'
  | 'period-or-end'
  | 'plain-number'
  | 'number'
  | 'number-not-negative'
  | 'money-source'
  | 'short-name'
  | 'languages'
  | 'title'
  | 'short-title'
  | 'contract'
  | 'coordinator'
  | 'contact'
  | 'donor'
  | 'partner'
  | 'partners'
  | 'overall-objective'
  | 'final-beneficiaries'
  | 'target-groups'
  | 'funding-statement'
  | 'disclaimer'
  | 'emblem'
  | 'visibility-profile'
  | 'visibility-statements'
  | 'derogation'
  | 'minimum-height'
  | 'other-logo'
  | 'yes-or-no'
  | 'column-name'
  | 'group-parts'
  | 'protected-people'
  | 'small-numbers'
  | 'columns-left-out'
  | 'activity-id'
  | 'period'
  | 'periods'
  | 'stakeholder'
  | 'stakeholders'
  | 'activity-type'
  | 'activity-types'
  | 'report-name'
  | 'report-names'
  | 'alpha3'
  | 'alpha2'
  | 'project-name'
  | 'one-language'
  | 'country'
  | 'name-language'
  | 'country-name'
  | 'one-name'
  | 'unit'
  | 'unit-kind'
  | 'pillar'
  | 'indicator'
  | 'number-or-nothing'
  | 'target-source'
  | 'words'
  | 'words-by-language'
  | 'headings'
  | 'pillars'
  | 'fact-number'
  | 'facts'
  | 'acronym'
  | 'acronyms'
  | 'notes'
  | 'iati-organisation'
  | 'iati-type'
  | 'iati-activity'
  | 'dac-sector'
  | 'web-address'
  | 'due-days';
