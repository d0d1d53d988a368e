import stringWidth from 'string-width';

/** Paints text with an SGR code (1 bold, 2 dim, 31 red ...), or leaves it when colours are off. */
export function paint(color: boolean): (code: number, text: string) => string {
  return (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
}

/** Breaks text between words so that no line is wider than `width` columns; later lines begin with `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lead = /^ */.exec(text)![0];
  const lines: string[] = [];
  let line = lead;
  for (const word of text.slice(lead.length).split(/[ \n]/)) {
    const next = line.trim() === '' ? line + word : `${line} ${word}`;
    if (stringWidth(next) > width && line.trim() !== '') {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line];
}
