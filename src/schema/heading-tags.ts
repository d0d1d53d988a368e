import { type ColumnName, columns } from './columns.ts';

/** Tag and attributes without order or spaces: `#date +start` is `#date+start`; null when the text is no HXL tag. */
export function tagForm(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!/^#[a-z][a-z0-9_]*(\s*\+\s*[a-z][a-z0-9_]*)*$/.test(trimmed)) return null;
  const [tag = '', ...attributes] = trimmed.split('+').map((part) => part.trim());
  return [tag, ...attributes.sort()].join('+');
}

const exact = new Map(columns.map((column) => [tagForm(column.hxl)!, column.name]));

/** Attributes that say how a column is written, not what it holds: a language, a vocabulary, a kind of value. */
const says = /^(?:v_.+|i_.+|[a-z]{2}|name|num|text|list|label)$/;

/**
 * The column of an HXL tag in `tagForm`: one of our tags, or one with attributes more that only say how its values are
 * written. Any other attribute makes it another column: `#activity+id+objective` is no activity.
 */
export function taggedColumn(form: string): { readonly name: ColumnName; readonly exact: boolean } | null {
  const own = exact.get(form);
  if (own !== undefined) return { name: own, exact: true };
  const [tag = '', ...attributes] = form.split('+');
  for (const [ours, name] of exact) {
    const [first, ...needed] = ours.split('+');
    if (first !== tag || !needed.every((attribute) => attributes.includes(attribute))) continue;
    if (attributes.every((attribute) => needed.includes(attribute) || says.test(attribute)))
      return { name, exact: false };
  }
  return null;
}
