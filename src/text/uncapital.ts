/** "Leaflets" becomes "leaflets", "L’accord" « l’accord »; "SMS" stays. */
export const uncapital = (label: string): string =>
  /^\p{Lu}['’ ]?\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
