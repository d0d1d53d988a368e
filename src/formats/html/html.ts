import type { Result } from '../../check/result.ts';
import type { Format, FormatOptions } from '../format.ts';
import { filterScript, opening } from './script.ts';
import { sections } from './sections.ts';
import { style } from './style.ts';
import { direction, escaped, sentence } from './text.ts';

const script = `${filterScript}followFilters(document);\n`;

/** A hash by which the page allows its own scripts and styles, and nothing else. */
async function hashOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
}

/** The file and its verdict first: that is what the name of a window has room for. */
function titleOf({ files, verdict }: Result, { formats, html }: FormatOptions['words']): string {
  const [file, ...others] = files;
  const name = file === undefined || others.length > 0 ? [] : [file.file.replace(/^.*\//, '')];
  return [...name, formats.fileVerdicts[verdict], html.title].join(' – ');
}

/** The result as one page that needs no network, and no script to be read. */
export async function htmlFormat(): Promise<Format> {
  const scripts = `${await hashOf(opening)} ${await hashOf(script)}`;
  const policy = `default-src 'none'; script-src ${scripts}; style-src ${await hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return function* html(result, options) {
    const { words, tool } = options;
    yield `<!doctype html>
<html lang="${words.code}" dir="${direction(words)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(titleOf(result, words))}</title>
<style>${style}</style>
<script>${opening}</script>
</head>
<body>
<a class="skip" href="#main">${escaped(words.html.skip)}</a>
<header><p>${escaped(words.html.title)}</p></header>
<main id="main">
`;
    yield* sections(result, options);
    yield `</main>
<footer><p>${sentence(words.html.madeBy(`${tool.name} ${tool.version}`))} ${escaped(result.programme.id)}</p></footer>
<script>${script}</script>
</body>
</html>
`;
  };
}
