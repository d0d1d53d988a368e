import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseXml, type XmlElement } from '../../src/opc/xml.ts';
import {
  attributeIn,
  attributeOf,
  attributesOf,
  childNamed,
  childrenOf,
  contentOf,
  type Element,
  prefixOf,
  rootOf,
} from '../../src/patch/elements.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test('comments, literal text, instructions and quoted signs are no tags', () => {
  const xml = `<?xml version="1.0"?><!-- <a> --><x:a xmlns:x="${main}" t='a>b"'><!--</x:a>--><b><![CDATA[</b>]]></b><?p <c>?><x:c/></x:a>`;
  const root = rootOf(xml);
  expect([root.local, root.space, prefixOf(root)]).toEqual(['a', main, 'x:']);
  const [b, c] = childrenOf(xml, root) as [Element, Element];
  expect([b.local, b.space, contentOf(xml, b)]).toEqual(['b', '', '</b>']);
  expect(xml.slice(c.start, c.end)).toBe('<x:c/>');
  expect(childNamed(xml, root, 'c')?.start).toBe(c.start);
  expect(childNamed(xml, root, 'b')).toBeUndefined();
});

test('attributes, their places and what they mean', () => {
  const xml = `<a xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" n = 'A &amp; B' q:id="rId3"/>`;
  const root = rootOf(xml);
  expect(attributeOf(xml, root, 'n')).toBe('A & B');
  expect(attributeIn(xml, root, 'id', '/relationships')).toBe('rId3');
  for (const { from, to, value } of attributesOf(xml, root))
    expect(xml.slice(from, to).replace('&amp;', '&')).toBe(value);
});

test.each([
  '<a>',
  '<a></b>',
  '<a><b></a></b>',
  '<a',
  '<a b="',
  '<!DOCTYPE a><a/>',
  '<a/><b/>',
  '<a><!-- </a>',
  '< a/>',
  `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`,
])('%s is refused', (xml) => expect(() => rootOf(xml)).toThrow(SyntaxError));

/** XML of every kind of markup. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom('a', 'x:b', 'c.d', 'é'),
      fc.constantFrom('', ' t="1>2"', " u='&quot;/'"),
      fc.array(
        fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom(
            'text',
            ' ',
            '&amp;',
            '&#233;',
            '<!-- <a> -->',
            '<![CDATA[<a>]]>',
            '<?p <a?>',
            '😀',
          ),
          tie('element'),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([name, attributes, inside]) =>
      inside.length === 0
        ? `<${name}${attributes} />`
        : `<${name}${attributes}>${inside.join('')}</${name} >`,
    ),
}));

test('elements stand where a full reader of XML says that they stand', () =>
  fc.assert(
    fc.property(element, (inside) => {
      const xml = `<?xml version="1.0"?><r xmlns:x="urn:x">${inside}</r>`;
      const alike = (one: Element, other: XmlElement) => {
        expect([one.name, one.start, one.open, one.close, one.end]).toEqual([
          other.name,
          other.start,
          other.open,
          other.close,
          other.end,
        ]);
        const children = childrenOf(xml, one);
        expect(children).toHaveLength(other.children.length);
        if (children.length === 0) expect(contentOf(xml, one)).toBe(other.text);
        children.forEach((child, index) => {
          alike(child, other.children[index]!);
        });
      };
      alike(rootOf(xml), parseXml(xml));
    }),
  ));
