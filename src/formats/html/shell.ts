import type { FormatOptions } from '../format.ts';
import { filterScript, opening } from './script.ts';
import { style } from './style.ts';
import { direction, escaped, sentence } from './text.ts';

const closing = `${filterScript}followFilters(document);\n`;

/** What stands around the sections of a page. */
interface Around {
  readonly words: Pick<FormatOptions['words'], 'code' | 'rightToLeft' | 'html'>;
  readonly tool: FormatOptions['tool'];
  /** The id of the programme. */
  readonly programme: string;
  /** The name of the window. */
  readonly title: string;
}

/** A hash by which a page allows its own scripts and styles, and nothing else. */
async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
}

/** Makes one file of sections, in pieces: it asks nothing of the network, and no script to be read. */
export async function shell(
  hasFilters: boolean,
): Promise<(around: Around, sections: Iterable<string>) => Generator<string>> {
  const scripts = hasFilters ? [opening, closing] : [];
  const allowed = await Promise.all(scripts.map(hashOf));
  const policy = [
    `default-src 'none'`,
    ...(allowed.length === 0 ? [] : [`script-src ${allowed.join(' ')}`]),
    `style-src ${await hashOf(style)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const [first = '', last = ''] = scripts.map((script) => `<script>${script}</script>\n`);
  return function* page({ words, tool, programme, title }, sections) {
    const { skip, title: kind, madeBy } = words.html;
    yield `<!doctype html>
<html lang="${words.code}" dir="${direction(words)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(`${title} – ${kind}`)}</title>
<style>${style}</style>
${first}</head>
<body>
<a class="skip" href="#main">${escaped(skip)}</a>
<header><p>${escaped(kind)}</p></header>
<main id="main">
`;
    yield* sections;
    yield `</main>
<footer><p>${sentence(madeBy(`${tool.name} ${tool.version}`))} ${escaped(programme)}</p></footer>
${last}</body>
</html>
`;
  };
}
