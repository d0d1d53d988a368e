// The parts of the offline page: its script and its worker, bundled for the oldest browsers that it is made for, and its style.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { phrasesOf } from './phrases.js';

/** Writes the parts to dist/page, packed, beside the compiled library; returns the names of all files that stand in them. */
export async function buildPage(root) {
  const common = {
    absWorkingDir: root,
    outdir: 'dist/page',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
  const compiled = (name) => import(pathToFileURL(join(root, 'dist', name)).href);
  const { catalogue } = await compiled('rules/catalogue.js');
  const said = catalogue.filter(({ code }) => !isOfReports(code));
  const builds = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/page/worker.ts', 'src/page/page.ts', 'src/page/style.css'],
      target: ['chrome109', 'firefox115'],
      plugins: [
        { name: 'notices-as-said', setup: noticesAsSaid(said, compiled) },
        { name: 'headings-packed', setup: headingsPacked(compiled) },
        { name: 'phones-brought', setup: phonesBrought },
        { name: 'countries-by-letters', setup: countriesByLetters },
        { name: 'no-skeletons', setup: noSkeletons },
        { name: 'filters-of-results', setup: filtersOf(await compiled('formats/html/script.js')) },
      ],
    }),
    build({ ...common, entryPoints: ['src/page/old-browser.js'], target: 'es5' }),
  ]);
  const metafiles = builds.map(({ metafile }) => metafile);
  for (const part of metafiles.flatMap(({ outputs }) => Object.keys(outputs))) {
    writeFileSync(join(root, `${part}.br`), brotliCompressSync(readFileSync(join(root, part))));
    rmSync(join(root, part));
  }
  return metafiles.flatMap(({ inputs }) => Object.keys(inputs));
}

const isOfReports = (code) => code.startsWith('D');

/** The page says what a check finds. Notices about reports and the examples of rules, which only `explain` shows, are left out. */
const noticesAsSaid = (said, compiled) =>
  function setup({ onLoad }) {
    onLoad({ filter: /src[\\/]locales[\\/]\w+[\\/]notices[\\/]index\.ts$/ }, async ({ path }) => {
      const [language] = path.split(/[\\/]/).slice(-3);
      const { notices } = await compiled(`locales/${language}/notices/index.js`);
      const texts = said.flatMap(({ id }) =>
        ['title', 'message', 'why', 'fix'].map((part) => notices[id][part]),
      );
      return {
        resolveDir: dirname(path),
        contents: `import { noticeWords, unpacked } from '../../../page/packed.ts';
export const notices = noticeWords(${packed(texts)});`,
      };
    });
    onLoad({ filter: /src[\\/]notices[\\/]index\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = Array.from(text.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+\.ts)';$/gm))
        .filter(([, , file]) =>
          isOfReports(/code: '(\w+)'/.exec(readFileSync(join(dirname(path), file), 'utf8'))[1]),
        )
        .reduce((left, [line, name]) => left.replace(line, '').replace(new RegExp(`\\b${name},`), ''), text);
      return { contents, loader: 'ts' };
    });
    const example = /^ {2}example: \{.*\},\n|^ {2}example: \{\n[\s\S]*?^ {2}\},\n/gm;
    onLoad({ filter: /src[\\/](?:notices|rules)[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, 'utf8').replace(example, '');
      if (/^ {2}example: \{/m.test(contents))
        throw new Error(`${path} has an example in a way that is not known here.`);
      return { contents, loader: 'ts' };
    });
  };

/** Headings are a tenth of the page, and the same words come in many of them. */
const headingsPacked = (compiled) =>
  function setup({ onLoad }) {
    onLoad({ filter: /src[\\/]schema[\\/]labels[\\/]\w\w\.ts$/ }, async ({ path }) => {
      const language = basename(path, '.ts');
      const { [language]: labels } = await compiled(`schema/labels/${language}.js`);
      return {
        resolveDir: dirname(path),
        contents: `import { unpacked } from '../../page/packed.ts';
const texts = ${packed(Object.values(labels))};
export const ${language} = Object.fromEntries(${JSON.stringify(Object.keys(labels))}.map((name, at) => [name, texts[at]]));`,
      };
    });
  };

/** The call that gives the texts again. */
function packed(all) {
  const { phrases, texts } = phrasesOf(all);
  return `unpacked(${JSON.stringify(phrases)}, ${JSON.stringify(texts)})`;
}

/** Numbering plans of countries that the program does not know by itself are brought by the page whose pack names them. */
function phonesBrought({ onLoad }) {
  onLoad({ filter: /libphonenumber-js[\\/]metadata\.max/ }, () => ({
    contents: 'export default { country_calling_codes: {}, countries: {} };',
  }));
}

/** Of a country two codes of letters are read (`src/programme/world-countries.ts`), and neither its number nor its standard. */
function countriesByLetters({ onLoad }) {
  onLoad({ filter: /i18n-iso-countries[\\/]codes\.json$/ }, ({ path }) => {
    const codes = JSON.parse(readFileSync(path, 'utf8')).map(([two, three]) => two + three);
    return {
      contents: `export default '${codes.join(' ')}'.split(' ').map((both) => [both.slice(0, 2), both.slice(2)]);`,
    };
  });
}

/** Messages can ask for numbers and dates in ways of their own (`::currency/EUR`); ours never do, and would not be read. */
function noSkeletons({ onLoad }) {
  const names = ['parseDateTimeSkeleton', 'parseNumberSkeleton', 'parseNumberSkeletonFromString'];
  const refuse = `export function refuse() { throw new SyntaxError('A message asks for a skeleton.'); }`;
  onLoad({ filter: /icu-skeleton-parser[\\/]/ }, () => ({
    contents: `${refuse}\nexport { ${names.map((name) => `refuse as ${name}`).join(', ')} };`,
  }));
}

/** Results that are saved bring the same script as a text. */
const filtersOf = ({ filterScript }) =>
  function setup({ onResolve, onLoad }) {
    const namespace = 'filters';
    onResolve({ filter: /^\.\/follow-filters\.js$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /./, namespace }, () => ({ contents: `${filterScript}\nexport { followFilters };` }));
  };
