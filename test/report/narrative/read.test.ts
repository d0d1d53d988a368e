import { describe, expect, test } from 'vitest';
import { figuresFile } from '../../../src/report/figures-file.ts';
import { tracedFigures, traceOf } from '../../../src/report/trace.ts';
import { catalogue } from '../../../src/rules/catalogue.ts';
import { png } from './pictures.ts';
import { fileOf, reportWith } from './texts.ts';

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = new Uint8Array(Buffer.from('\ufeffA text of headquarters', 'utf16le'));

/** A text and what is wrong with it: the notice, and the line of `risks.md` or the file that has it. */
const cases: readonly (readonly [string, Parameters<typeof reportWith>[0], readonly string[]])[] = [
  ['a sound text', { 'risks.md': '# Risks and assumptions\n\nAll is well.\n' }, []],
  ['UTF-16', { 'risks.md': utf16 }, ['narrative-unreadable risks.md:1']],
  ['another encoding', { 'risks.md': bytes(0x63, 0x6f, 0xfb, 0x74) }, ['narrative-unreadable risks.md:1']],
  ['ten megabytes', { 'risks.md': new Uint8Array(10_000_000).fill(97) }, ['narrative-unreadable risks.md:1']],
  [
    'only a link',
    { 'risks.md': { path: 'risks.md', bytes: null, unread: 'link' } },
    ['narrative-unreadable risks.md:1'],
  ],
  ['a name that is near', { 'pillars/preventon.md': 'Text.' }, ['narrative-stranger pillars/preventon.md:0']],
  ['a name in capitals', { 'RISKS.MD': 'Text.' }, []],
  [
    'a part that is none',
    { 'pillars/prevention.md': '# Prevention\n\n# Analysys\n\nLost.\n' },
    ['narrative-stranger pillars/prevention.md:3'],
  ],
  [
    'a text before the parts',
    { 'pillars/prevention.md': '# Prevention\n\nLost.\n\n## Analysis\n\nSet.\n' },
    ['narrative-stranger pillars/prevention.md:3'],
  ],
  ['HTML', { 'risks.md': 'One\n\n<div>Two</div>\n\nThree' }, ['narrative-not-set risks.md:3']],
  ['HTML in a line', { 'risks.md': 'One <b>two</b>' }, ['narrative-not-set risks.md:1']],
  ['a comment', { 'risks.md': '<!--\nAsked.\n\n{{no.figure}} 7 victims\n-->\n\nText.' }, []],
  [
    'a comment without end',
    { 'risks.md': 'Text.\n\n<!-- Asked.\n\nLost.' },
    ['narrative-not-set risks.md:3'],
  ],
  ['code', { 'risks.md': 'Text.\n\n    Four blanks in.\n' }, ['narrative-not-set risks.md:3']],
  ['a rule', { 'risks.md': 'Text.\n\n***\n\nText.' }, ['narrative-not-set risks.md:3']],
  ['struck words', { 'risks.md': 'A ~~text~~.' }, ['narrative-not-set risks.md:1']],
  [
    'a footnote',
    { 'risks.md': 'A text[^1].\n\n[^1]: A note.' },
    ['narrative-not-set risks.md:1', 'narrative-not-set risks.md:3'],
  ],
  [
    'a link by name',
    { 'risks.md': 'A [text][a].\n\n[a]: https://www.unodc.org' },
    ['narrative-not-set risks.md:1', 'narrative-not-set risks.md:3'],
  ],
  [
    'words behind an address',
    { 'risks.md': 'A [text](https://www.unodc.org "lost").' },
    ['narrative-not-set risks.md:1'],
  ],
  [
    'a row that is too long',
    { 'risks.md': '| a | b |\n|---|---|\n| c | d | e |\n' },
    ['narrative-not-set risks.md:3'],
  ],
  ['much in each other', { 'risks.md': `${'> '.repeat(40)}Text.` }, ['narrative-not-set risks.md:1']],
  [
    'lists in lists in lists in lists',
    { 'risks.md': '- a\n  - b\n    - c\n      - d\n' },
    ['narrative-not-set risks.md:4'],
  ],
  ['hidden signs', { 'risks.md': 'One\n\nT\u202eext' }, ['narrative-hidden-sign risks.md:3']],
  ['control signs', { 'risks.md': 'One\n\nT\u0007ext' }, ['narrative-hidden-sign risks.md:3']],
  ['ends of lines within one', { 'risks.md': 'One\n\nT\u000bext' }, ['narrative-hidden-sign risks.md:3']],
  ['ends of pages', { 'risks.md': 'One\n\nT\u000cext' }, ['narrative-hidden-sign risks.md:3']],
  ['letters that are joined', { 'risks.md': 'می\u200cشود' }, []],
  ['a link that runs', { 'risks.md': 'A [text](javascript:alert(1)).' }, ['narrative-link risks.md:1']],
  ['a link to a file', { 'risks.md': 'A [text](file:///etc/passwd).' }, ['narrative-link risks.md:1']],
  ['a sound link', { 'risks.md': 'A [text](https://www.unodc.org/).' }, []],
  [
    'a picture on the web',
    { 'risks.md': '![A](https://www.unodc.org/a.png)' },
    ['narrative-picture risks.md:1'],
  ],
  ['a picture outside', { 'risks.md': '![A](../a.png)' }, ['narrative-picture risks.md:1']],
  ['a picture outside, hidden', { 'risks.md': '![A](%2e%2e/a.png)' }, ['narrative-picture risks.md:1']],
  [
    'a picture by its place on the disk',
    { 'risks.md': '![A](/etc/a.png)' },
    ['narrative-picture risks.md:1'],
  ],
  ['no picture', { 'risks.md': 'Text.\n\n![A](a.png)' }, ['narrative-picture risks.md:3']],
  [
    'no picture but its name',
    { 'risks.md': '![A](a.png)', 'a.png': bytes(1, 2, 3) },
    ['narrative-picture risks.md:1'],
  ],
  [
    'half a picture',
    { 'risks.md': '![A](a.png)', 'a.png': png().slice(0, 40) },
    ['narrative-picture risks.md:1'],
  ],
  ['a picture', { 'pillars/prevention.md': '## Analysis\n\n![A](../a.png)', 'a.png': png() }, []],
  [
    'a picture without words',
    { 'risks.md': '![](a.png)', 'a.png': png() },
    ['picture-without-words risks.md:1'],
  ],
  ['a long text', { 'risks.md': 'word '.repeat(501) }, ['narrative-too-long risks.md:1']],
  ['a text as long as may be', { 'risks.md': 'word '.repeat(500) }, []],
  ['a figure', { 'risks.md': 'We trained {{PS-01.period}}, { {{ ps-01.npl.total }}.' }, []],
  ['no figure', { 'risks.md': 'We\ntrained {{PS-1.period}}.' }, ['figure-unknown risks.md:2']],
  ['a number of the report', { 'risks.md': 'We trained 25 police officers.' }, []],
  ['another number', { 'risks.md': 'We\ntrained 26 police officers.' }, ['number-unmatched risks.md:2']],
  [
    'numbers that count nothing',
    { 'risks.md': 'On 24 September 2018, by Law 5/2018, 26 % of EUR 3,000,000 in 3 weeks.' },
    [],
  ],
  ['a number that is hidden', { 'risks.md': 'In Nepal 7 came.' }, ['number-protected risks.md:1']],
  [
    'a number that is hidden, in words',
    { 'risks.md': 'In Nepal seven came.' },
    ['number-protected risks.md:1'],
  ],
  ['a few victims, hidden or not', { 'risks.md': 'We met 5 victims.' }, ['number-protected risks.md:1']],
  [
    'victims in a table',
    { 'risks.md': '| Country | Victims |\n|---|---|\n| Nepal | 25 |\n' },
    ['number-protected risks.md:3'],
  ],
  ['victims in a list', { 'risks.md': 'Victims assisted:\n\n- Nepal: 5\n' }, ['number-protected risks.md:3']],
  ['a person', { 'risks.md': 'Call\n+977 9841234567.' }, ['narrative-personal risks.md:2']],
  [
    'the address of a person',
    { 'risks.md': 'Write [to us](mailto:sita.sharma@gmail.com).' },
    ['narrative-personal risks.md:1'],
  ],
  ['an abbreviation', { 'risks.md': 'The\nNPM works.' }, ['abbreviation-unlisted risks.md:2']],
  [
    'an abbreviation that another text explains',
    { 'risks.md': 'The NPM works.', 'gender.md': 'The national mechanism (NPM) works.' },
    [],
  ],
  ['abbreviations that are known', { 'risks.md': 'UNODC, EU, PS-01 and Annex IV.' }, []],
];

describe('what is wrong is told at its line', () => {
  test.each(cases)('%s', async (_, texts, found) => expect((await reportWith(texts)).found).toEqual(found));
});

test('every notice about a report is raised by a text or a report', async () => {
  const all = await Promise.all([...cases.map(([, texts]) => reportWith(texts)), reportWith({})]);
  const raised = new Set(all.flatMap(({ findings }) => findings.map(({ notice }) => notice.id)));
  // One is known only once the pages are laid out; two are about what was handed in.
  const missing = catalogue.filter(({ code, id }) => code.startsWith('D') && !raised.has(id));
  expect(missing.map(({ id }) => id).sort()).toEqual(['office-missing', 'summary-too-long', 'waiver-idle']);
});

test('a skeleton that nobody filled in is missing', async () => {
  const { findings } = await reportWith({ 'risks.md': '# Risks and assumptions\n\n<!-- Asked. -->\n' });
  const missing = findings.filter(
    ({ notice, place }) => notice.id === 'narrative-missing' && place.file === 'texts/risks.md',
  );
  expect(missing).toHaveLength(1);
});

test('a figure is printed with its precision, and told with its number', async () => {
  const { report, figures } = await reportWith({
    'risks.md': 'Trained: {{PS-01.period}}; helped: {{PR-01.period}}; not there: {{PV-01.period}}.',
  });
  const text = JSON.stringify(report.blocks);
  expect(text).toContain('Trained: 25; helped: fewer than 11; not there: not reported.');
  const kept = figuresFile(figures());
  const { cited } = JSON.parse(kept) as { cited: { id: string; file: string; line: number }[] };
  expect(cited.map(({ id, line, file }) => [id, line, file])).toEqual([
    ['matrix/prosecution/PS-01/unique/ALL/value', 1, 'texts/risks.md'],
    ['matrix/protection/PR-01/unique/ALL/value', 1, 'texts/risks.md'],
    ['matrix/prevention/PV-01//ALL/value', 1, 'texts/risks.md'],
  ]);
  const found = traceOf(tracedFigures(kept)!, 'PS-01.period');
  if (!('figure' in found)) throw new Error('not found');
  expect(found.figure.cited).toEqual([{ file: 'texts/risks.md', line: 1 }]);
});

test('what a camera wrote into a picture is left out', async () => {
  const place = new TextEncoder().encode('Shelter in Pokhara');
  const { report } = await reportWith({
    'risks.md': '![A bridge](a.png)',
    'a.png': fileOf(
      'a.png',
      png(4, 2, [
        ['tEXt', place],
        ['eXIf', place],
      ]),
    ),
  });
  const pictures = report.blocks.flatMap((block) => (block.block === 'picture' ? [block] : []));
  expect(pictures.map(({ width, height }) => [width, height])).toEqual([[4, 2]]);
  expect(Buffer.from(pictures[0]!.bytes()).toString('latin1')).not.toContain('Pokhara');
});
