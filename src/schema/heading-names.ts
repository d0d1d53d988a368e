import { closest } from '../text/closest.ts';
import { normalise } from '../text/normalise.ts';
import { type ColumnName, columns } from './columns.ts';
import { headingLabels } from './labels/index.ts';

/** How a column was recognised, surest first. */
export type MatchLevel = 'tag' | 'name' | 'label' | 'joined' | 'close';

/** What one heading was recognised as. */
export interface Recognised {
  readonly name: ColumnName;
  readonly how: MatchLevel;
  /** Of a label. */
  readonly language: string | null;
}

/** Tag and attributes without order or spaces: `#date +start` is `#date+start`; null when the text is no HXL tag. */
export function tagForm(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  if (!/^#[a-z][a-z0-9_]*(\s*\+\s*[a-z][a-z0-9_]*)*$/.test(trimmed)) return null;
  const [tag = '', ...attributes] = trimmed.split('+').map((part) => part.trim());
  return [tag, ...attributes.sort()].join('+');
}

const byTag = columns.map((column) => ({ parts: tagForm(column.hxl)!.split('+'), name: column.name }));

/** As HXL patterns match: the same tag with all our attributes, others allowed; the most specific column wins. */
function tagged(form: string): ColumnName | undefined {
  const parts = form.split('+');
  const fitting = byTag
    .filter((tag) => tag.parts[0] === parts[0] && tag.parts.every((part) => parts.includes(part)))
    .sort((a, b) => b.parts.length - a.parts.length);
  const [best, second] = fitting;
  return second?.parts.length === best?.parts.length ? undefined : best?.name;
}

const byName = new Map<string, ColumnName>(columns.map((column) => [normalise(column.name), column.name]));
const byLabel = new Map<string, { name: ColumnName; language: string }>();
for (const [language, labels] of Object.entries(headingLabels)) {
  for (const { name } of columns) {
    for (const label of labels[name]) {
      const plain = normalise(label);
      if (!byLabel.has(plain)) byLabel.set(plain, { name, language });
    }
  }
}

/** The column a heading names for certain: by its HXL tag, its name or a label of any language; else null. */
export function recognise(text: string): Recognised | null {
  const tag = tagForm(text);
  if (tag !== null) {
    const name = tagged(tag);
    return name === undefined ? null : { name, how: 'tag', language: null };
  }
  const plain = normalise(text);
  const name = byName.get(plain);
  if (name !== undefined) return { name, how: 'name', language: null };
  const label = byLabel.get(plain);
  return label === undefined ? null : { name: label.name, how: 'label', language: label.language };
}

/** Shorter words are near too many others: “State” is not “Stage”. */
const shortestNear = 6;
const spellings = () => [...byName, ...[...byLabel].map(([key, { name }]) => [key, name] as const)];

/** The one column whose name or label is nearest to a heading, when one edit in five characters is enough; else null. */
export function near(text: string): Recognised | null {
  if (text.trim().startsWith('#')) return null;
  const plain = normalise(text);
  if (plain.length < shortestNear || plain.length > 80) return null;
  const name = closest(plain, spellings(), 0.2);
  return name === null ? null : { name, how: 'close', language: null };
}
