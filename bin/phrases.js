// What comes again and again in the texts of a language stands once in the page, and a sign wherever it belongs: seven
// languages would be a third longer, and what is packed as code or as base64 looks like malware to scanners of mail.

/** Signs of two bytes that no text of ours has; `src/page/packed.ts` knows them by the same numbers. */
const first = 0x180;
const last = 0x2ff;
const bytes = (text) => Buffer.byteLength(text);

/** Phrases, and the texts with signs in their place; a phrase may hold signs of those before it. Same texts, same phrases. */
export function phrasesOf(texts) {
  const phrases = [];
  let left = texts.join('\n');
  if (/[\u0180-\u02ff]/.test(left) || left.split('\n').length > texts.length)
    throw new Error('A text has a line break, or a sign that stands for phrases.');
  for (let round = 0; round < 5; round++) {
    // The longer first: a shorter one may be a part of it.
    for (const phrase of best(left).sort((a, b) => b.length - a.length)) {
      const pieces = left.split(phrase);
      if (first + phrases.length > last || worth(phrase, pieces.length - 1) <= 0) continue;
      left = pieces.join(String.fromCharCode(first + phrases.length));
      phrases.push(phrase);
    }
  }
  return { phrases, texts: left.split('\n') };
}

/** Bytes saved: a phrase wherever it is, less its signs, itself and its quotation marks. */
const worth = (phrase, times) => times * (bytes(phrase) - 2) - bytes(phrase) - 3;

/** Runs of up to six words and what is between them, those that save most. */
function best(text) {
  const times = new Map();
  for (const line of text.split('\n')) {
    const ends = Array.from(line.matchAll(/[ {},.“”«»:;]|$/g), ({ index }) => index);
    for (let from = 0; from < ends.length; from++)
      for (let to = from + 1; to < Math.min(ends.length, from + 9); to++)
        for (const start of [ends[from], ends[from] + 1]) {
          const run = line.slice(start, ends[to]);
          if (run.length > 2) times.set(run, (times.get(run) ?? 0) + 1);
        }
  }
  return [...times]
    .map(([run, found]) => [run, found > 1 ? worth(run, found) : 0])
    .filter(([, saved]) => saved > 0)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 80)
    .map(([run]) => run);
}
