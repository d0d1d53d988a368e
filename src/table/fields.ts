const quote = 34;
const lf = 10;
const cr = 13;

/** A longer text cut out of another one keeps all of that one in memory. */
const longestCopied = 12;
/** A text free of the block it was cut from, which it would keep in memory as long as somebody keeps the cell. */
const own = (text: string) => (text.length > longestCopied ? ` ${text}`.slice(1) : text);

/**
 * The fields of sound records: quotation marks stand around whole fields only and are doubled inside. Three times as
 * fast as csv-parse, which the tests hold it against, because the records are known to be sound.
 */
export function cutFields(text: string, delimiter: number): string[][] {
  const records: string[][] = [];
  let fields: string[] = [];
  let at = 0;
  // A separator at the very end has an empty field behind it.
  while (at < text.length || fields.length > 0) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code === quote) {
      let doubled = false;
      at = text.indexOf('"', start + 1);
      for (; text.charCodeAt(at + 1) === quote; at = text.indexOf('"', at + 2)) doubled = true;
      const inside = text.slice(start + 1, at++);
      fields.push(own(doubled ? inside.replaceAll('""', '"') : inside));
      code = text.charCodeAt(at);
    } else {
      while (at < text.length && code !== delimiter && code !== lf && code !== cr)
        code = text.charCodeAt(++at);
      fields.push(start === at ? '' : own(text.slice(start, at)));
    }
    if (at < text.length && code === delimiter) at++;
    else {
      records.push(fields);
      fields = [];
      at += code === cr && text.charCodeAt(at + 1) === lf ? 2 : 1;
    }
  }
  return records;
}
