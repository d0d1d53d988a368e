import { style as resultStyle } from '../formats/html/style.ts';
import { type LanguageName, languageNames } from '../locales/names.ts';
import type { Programme } from '../programme/programme.ts';
import type { Brought } from './messages.ts';
import { pageWords } from './words.ts';

/** What the build makes of this folder: two scripts of the page, that of its worker, and its style beside that of results. */
export interface Parts {
  readonly style: string;
  readonly oldBrowser: string;
  readonly page: string;
  readonly worker: string;
}

/** The SHA-256 of a text in UTF-8, in base64, as a content security policy names a script. */
export type Digest = (text: string) => Promise<string>;

/**
 * The offline page in one text: everything is inside, nothing is loaded, and what is not in it by its SHA-256 does not run.
 * Same parts, same text. `language` is the one it begins in; the browser's where none is named.
 */
export async function assemble(
  { oldBrowser, page, worker, ...parts }: Parts,
  brought: Brought,
  language: LanguageName | undefined,
  digest: Digest,
): Promise<string> {
  const style = resultStyle + parts.style;
  const [first, second, look] = await Promise.all([oldBrowser, page].map(asScript).concat(style).map(digest));
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${first}' 'sha256-${second}'`,
    `style-src 'sha256-${look}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const words = pageWords[language ?? 'en'];
  const chosen = language === undefined ? '' : ` data-language="${language}"`;
  const needs = languageNames.map(
    (name) =>
      `<p id="needs-${name}" lang="${name}" dir="${directionOf(name)}" hidden>${pageWords[name].needs}</p>`,
  );
  const data = JSON.stringify({ ...brought, programme: checked(brought.programme) });
  return `<!doctype html>
<html lang="${language ?? 'en'}" dir="${directionOf(language ?? 'en')}"${chosen}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>${words.needs}</p></noscript>
${needs.join('\n')}
<script type="application/json" id="brought">${data.replaceAll('<', '\\u003c')}</script>
<script type="text/plain" id="worker">${asScript(worker)}</script>
<script>${asScript(oldBrowser)}</script>
<script>${asScript(page)}</script>
</body>
</html>
`;
}

const directionOf = (language: LanguageName) => (pageWords[language].rightToLeft ? 'rtl' : 'ltr');

/** A script as it may stand in HTML, which would take some of its texts for the end of it. */
const asScript = (code: string): string => code.replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** What checking needs of a programme: words of reports and examples of new logs would be a third of it. */
const checked = (programme: Programme): Programme => ({
  ...programme,
  reports: {},
  wordings: {},
  examples: { rows: [], words: [] },
  targets: programme.targets.map((one) => ({ ...one, source: '' })),
  indicators: programme.indicators.map((one) => ({ ...one, sentence: null, wordings: {} })),
});
