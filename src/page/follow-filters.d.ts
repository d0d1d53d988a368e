/** Lets a person search and filter the list of a result below `root`; `bin/page.js` puts the script of saved results here. */
export function followFilters(root: Element): void;
