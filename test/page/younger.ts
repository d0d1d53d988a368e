/**
 * A script that takes from a browser what Chrome 109 or Firefox ESR 115 does not have, by the tables of MDN: what a page
 * needs of it fails then, here and now. What has no name to take away, such as syntax, is lowered by the build.
 */
export const withoutYounger = `(() => {
  const gone = {
    'Array': ['fromAsync'],
    'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with', 'group', 'groupToMap'],
    'ArrayBuffer.prototype': ['transfer', 'transferToFixedLength', 'resize', 'resizable', 'maxByteLength', 'detached'],
    'Blob.prototype': ['bytes'],
    'Error': ['isError'],
    'Intl': ['Segmenter', 'DurationFormat'],
    'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    'JSON': ['rawJSON', 'isRawJSON'],
    'Map': ['groupBy'],
    'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
    'Math': ['f16round', 'sumPrecise'],
    'Object': ['groupBy'],
    'Promise': ['try', 'withResolvers'],
    'ReadableStream': ['from'],
    'RegExp': ['escape'],
    'Response.prototype': ['bytes'],
    'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
    'String.prototype': ['isWellFormed', 'toWellFormed'],
    'Symbol': ['dispose', 'asyncDispose'],
    'URL': ['canParse', 'parse'],
    'Uint8Array': ['fromBase64', 'fromHex'],
    'Uint8Array.prototype': ['toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
    'Document': ['parseHTMLUnsafe'],
    'Element.prototype': ['setHTMLUnsafe', 'getHTML', 'setHTML', 'showPopover', 'hidePopover', 'togglePopover', 'moveBefore'],
    'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
    'globalThis': ['Iterator', 'Float16Array', 'scheduler', 'DisposableStack', 'AsyncDisposableStack', 'SuppressedError', 'URLPattern', 'Temporal', 'navigation', 'trustedTypes'],
  };
  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  for (const name of ['toSorted', 'toReversed', 'with']) delete typed[name];
  for (const [path, names] of Object.entries(gone)) {
    const owner = path.split('.').reduce((from, part) => from?.[part], globalThis);
    for (const name of names) if (owner !== undefined) delete owner[name];
  }
  const helpers = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  for (const name of gone['Iterator.prototype']) delete helpers[name];
  const Pattern = RegExp;
  globalThis.RegExp = new Proxy(Pattern, {
    construct(target, [source, flags], made) {
      if (/v/.test(flags ?? '') || /\\(\\?[ims-]+:/.test(String(source?.source ?? source)))
        throw new SyntaxError('Invalid regular expression of a younger browser: ' + source);
      return Reflect.construct(target, flags === undefined ? [source] : [source, flags], made === globalThis.RegExp ? target : made);
    },
  });
})();
`;
