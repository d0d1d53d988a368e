import { type ColumnName, columns } from './columns.ts';

/** Tag and attributes without order or spaces: `#date +start` is `#date+start`; null when the text is no HXL tag. */
export function tagForm(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!/^#[a-z][a-z0-9_]*(\s*\+\s*[a-z][a-z0-9_]*)*$/.test(trimmed)) return null;
  const [tag = '', ...attributes] = trimmed.split('+').map((part) => part.trim());
  return [tag, ...attributes.sort()].join('+');
}

const exact = new Map(columns.map((column) => [tagForm(column.hxl)!, column]));

/** Attributes that say how a column is written, not what it holds: a language, a vocabulary, a kind of value. */
const says = /^(?:v_.+|i_.+|[a-z]{2}|name|num|text|list|label)$/;

/** Attribute of ours that a tag may do without: each of its codes or places is the same thing by another name. */
const implied: Readonly<Partial<Record<ColumnName, string>>> = {
  country: 'code',
  venue_country: 'code',
  indicator: 'code',
  stakeholder: 'type',
  admin1: 'name',
  place: 'name',
};

/** What others write for an attribute of the standard. */
const otherwise: Readonly<Record<string, string>> = { implementing: 'impl' };

/**
 * The column of an HXL tag in `tagForm`: one of our tags, or one with attributes more that only say how its values are
 * written, or without one that goes without saying. Any other attribute makes it another column: `#activity+id+objective`
 * is no activity. Of several tags of one column that of the lowest `rank` is meant; 0 is our own.
 */
export function taggedColumn(form: string): { readonly name: ColumnName; readonly rank: number } | null {
  const own = exact.get(form);
  if (own !== undefined) return { name: own.name, rank: 0 };
  const [tag = '', ...typed] = form.split('+');
  const attributes = typed.map((attribute) => otherwise[attribute] ?? attribute);
  for (const [ours, { name, kind }] of exact) {
    const [first, ...needed] = ours.split('+');
    const lacking = needed.filter((attribute) => !attributes.includes(attribute));
    if (first !== tag || lacking.some((attribute) => attribute !== implied[name])) continue;
    const isCoded = kind === 'list' || kind === 'list-of';
    const more = attributes.filter((attribute) => !needed.includes(attribute));
    if (!more.every((attribute) => says.test(attribute) || (isCoded && attribute === 'code'))) continue;
    if (lacking.length === 0) return { name, rank: 1 };
    // `#beneficiary+num` is how many, not who.
    if (more.includes('num')) continue;
    // Names may be of any language, codes of a vocabulary are surer.
    return { name, rank: more.includes('name') ? 3 : 2 };
  }
  return null;
}
