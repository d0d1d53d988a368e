// What comes again and again in the texts of a language stands once in the page, and a sign wherever it belongs: seven
// languages would be twice as long, and what is packed as code or as base64 looks like malware to scanners of mail.

/** Signs of two bytes that no text of ours has; `src/page/packed.ts` knows them by the same numbers. */
const signs = [
  [0x180, 0x3ff],
  [0x500, 0x5ff],
  [0x700, 0x7ff],
].flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
);

/** Phrases, and the texts with signs in their place; a phrase may hold signs of those before it. Same texts, same phrases. */
export function phrasesOf(texts) {
  const phrases = [];
  let left = texts.join('\n');
  if (/[\u0180-\u03ff\u0500-\u05ff\u0700-\u07ff]/.test(left) || left.split('\n').length > texts.length)
    throw new Error('A text has a line break, or a sign that stands for phrases.');
  // Words first, as long runs as there are; then pieces of words.
  for (const runsOf of [wordsOf, wordsOf, wordsOf, ...Array(30).fill(piecesOf)]) {
    // The longer first: a shorter one may be a part of it.
    for (const phrase of best(runsOf, left).sort((a, b) => b.length - a.length)) {
      const parts = left.split(phrase);
      if (phrases.length === signs.length || worth(phrase, parts.length - 1) <= 0) continue;
      left = parts.join(signs[phrases.length]);
      phrases.push(phrase);
    }
  }
  return { phrases, texts: left.split('\n') };
}

/** Bytes saved: a phrase wherever it is, less its signs, itself, its quotation marks and its comma. */
function worth(phrase, times) {
  let bytes = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return times * (bytes - 2) - bytes - 3;
}

/** The runs that save most. */
function best(runsOf, text) {
  const times = new Map();
  for (const line of text.split('\n'))
    for (const run of runsOf(line)) times.set(run, (times.get(run) ?? 0) + 1);
  return [...times]
    .map(([run, found]) => [run, found > 1 ? worth(run, found) : 0])
    .filter(([, saved]) => saved > 4)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 40)
    .map(([run]) => run);
}

/** Runs of up to eight words and what is between them. */
function* wordsOf(line) {
  const ends = Array.from(line.matchAll(/[ {},.“”«»:;]|$/g), ({ index }) => index);
  for (let from = 0; from < ends.length; from++)
    for (let to = from + 1; to < Math.min(ends.length, from + 9); to++)
      for (const start of [ends[from], ends[from] + 1]) {
        const run = line.slice(start, ends[to]);
        if (run.length > 2) yield run;
      }
}

/** Runs of two to seven letters. */
function* piecesOf(line) {
  for (let from = 0; from < line.length; from++)
    for (let to = from + 2; to <= Math.min(line.length, from + 7); to++) yield line.slice(from, to);
}
