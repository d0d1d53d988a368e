// What docx does again for each word and each cell, done once: half of what a report of 96 rows takes is laying out its pages.
// Each place is named by the text that stands there in the version we pin; the build stops where it stands no more.
import { readFileSync } from 'node:fs';

const helper = `
var remembered = (first, keyOf, perOf = () => remembered) => {
  const all = new WeakMap();
  return (...given) => {
    const per = perOf(...given);
    let known = all.get(per);
    if (known === undefined) all.set(per, (known = new Map()));
    const key = keyOf(...given);
    if (!known.has(key)) known.set(key, first(...given));
    return known.get(key);
  };
};
`;

/** Functions of docx that answer the same to the same, by what; and with which object the answers may be forgotten. */
const asked = {
  knownEastAsianFontOf: '(font) => font',
  exactWidthsOf: '(font) => font',
  widthsOf: '(font) => font',
  measuresOf: '({ font, bold, italic }) => [font, bold, italic].join()',
  styleChain: '(_, id, type) => [type, id].join(), ({ styles }) => styles',
  readRunFormat: '(element, fonts) => JSON.stringify([element, fonts])',
  readParagraphFormat: '(element) => JSON.stringify(element)',
};

/** Copies are left to Node, and a field of a new object is set as any other. */
const objects = [
  [
    'function _objectSpread2(e) {',
    'function _objectSpread2(...all) { return Object.assign(...all); }\nfunction slowSpread(e) {',
  ],
  [
    'function _defineProperty(e, r, t) {',
    'function _defineProperty(e, r, t) { e[r] = t; return e; }\nfunction slowProperty(e, r, t) {',
  ],
];

const layout = [
  [
    'var decodeMore = ({ widths, fonts }) => {',
    'var decodeMore = (encoded) => { const { widths, fonts } = encoded;',
  ],
  ['decodedMore.get(widths + fonts)', 'decodedMore.get(encoded)'],
  ['decodedMore.set(widths + fonts, face)', 'decodedMore.set(encoded, face)'],
  [
    'var takesNoRoom = (character) => new RegExp("[\\\\p{Mn}\\\\p{Me}\\\\p{Cf}]", "u").test(character);',
    'var noRoom = /[\\p{Mn}\\p{Me}\\p{Cf}]/u;\nvar takesNoRoom = (character) => character > "\\x7f" && noRoom.test(character);',
  ],
  [
    'var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));',
    `var withoutUndefined = (object) => {
  const kept = {};
  for (const key in object) if (object[key] !== undefined) kept[key] = object[key];
  return kept;
};`,
  ],
  [
    'var combine = (formats) => formats.reduce((all, format) => _objectSpread2(_objectSpread2({}, all), withoutUndefined(format)), {});',
    `var combine = (formats) => {
  const all = {};
  for (const format of formats) for (const key in format) if (format[key] !== undefined) all[key] = format[key];
  return all;
};`,
  ],
  ...Object.entries(asked).map(([name, by]) => [
    `var ${name} = (`,
    `var ${name} = remembered((...given) => first_${name}(...given), ${by});\nvar first_${name} = (`,
  ]),
];

/** The package is unpacked at once, to be packed again in the same bytes every time: it is not pressed together in between. */
const index = [
  ['data]) => [path, bytesOf$2(data)])));', 'data]) => [path, bytesOf$2(data)])), { level: 0 });'],
];

/** A plugin of esbuild. */
export function swiftLayout({ onLoad }) {
  onLoad({ filter: /docx[\\/]dist[\\/](?:index|layout)\.mjs$/ }, ({ path }) => {
    let contents = readFileSync(path, 'utf8');
    const isLayout = path.endsWith('layout.mjs');
    for (const [slow, swift] of [...objects, ...(isLayout ? layout : index)]) {
      const [before, after, ...more] = contents.split(slow);
      if (after === undefined || more.length > 0) throw new Error(`${path} has not one "${slow}".`);
      contents = before + swift + after;
    }
    return { contents: isLayout ? helper + contents : contents };
  });
}
