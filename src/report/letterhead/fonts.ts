import { below, childOf, parseXml, type XmlElement } from '../../opc/xml.ts';
import { wornStyles } from './faults.ts';
import { relationsOf, textOf } from './office-parts.ts';
import type { Letterhead } from './open.ts';

const script = new Set(['w:ascii', 'w:hAnsi']);

/** The font that a letterhead's text is set in where nothing else is said. */
export const fontOf = (letterhead: Letterhead): string => fontsOf(letterhead)[0] ?? 'Times New Roman';

/** The fonts of a letterhead's text, that of its plain paragraphs first. */
export function fontsOf({ parts, styles, body, words }: Letterhead): string[] {
  const theme = relationsOf(parts, body.name).find(({ kind }) => kind === 'theme')?.target;
  const themed = theme === undefined ? new Map<string, string>() : themeFonts(parseXml(textOf(parts, theme)));
  const named = ({ attributes }: XmlElement): string[] =>
    ['w:asciiTheme', 'w:hAnsiTheme', ...script].flatMap((name) => {
      const value = attributes[name];
      if (value === undefined) return [];
      return (script.has(name) ? value : themed.get(value.slice(0, 5))) || [];
    });
  const root = styles === null ? undefined : parseXml(textOf(parts, styles));
  const isPlain = ({ name, attributes }: XmlElement) =>
    name === 'w:style' && attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1';
  const first = [root?.children.find(isPlain), childOf(root, 'w:docDefaults')];
  const worn = root?.children.filter((style) => wears(childOf(style, 'w:name')?.attributes['w:val'])) ?? [];
  const roots = [...first, ...worn, ...words.map((part) => part.root)].filter((one) => one !== undefined);
  return [...new Set(roots.flatMap((one) => [...below(one, 'w:rFonts')]).flatMap(named))];
}

const names = new Set([...wornStyles, 'header', 'footer'].map((name) => name.toLowerCase()));
const wears = (style: string | undefined): boolean => names.has(style?.toLowerCase() ?? '');

/** The fonts of a theme for headings (`major`) and text (`minor`). */
function themeFonts(theme: XmlElement): ReadonlyMap<string, string> {
  const fonts = ['major', 'minor'].flatMap((kind) => {
    const font = below(theme, `a:${kind}Font`).next().value;
    const face = childOf(font ?? undefined, 'a:latin')?.attributes.typeface;
    return face ? [[kind, face] as const] : [];
  });
  return new Map(fonts);
}
