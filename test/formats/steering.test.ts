import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formats } from '../../src/formats/index.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson, json } from '../../src/formats/json.ts';
import { en } from '../../src/locales/en/index.ts';
import { framesOfOneCountry } from '../../src/programme/programme.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { asMarkdown } from '../../src/report/markdown.ts';
import { columnNamed } from '../../src/schema/columns.ts';
import { cellsOf, names, programme, workbook } from '../log/typed-log.ts';

/** An override, an embedding, an isolate that never ends, a control sequence of C1, the end of a line and of a paragraph. */
const signs = '\u202e\u202a\u2066\u009b31m\u0085\u2028\u2029';
// Texts of the log cannot hold ESC and BEL in a workbook; names of files can.
const steers = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067\u2028\u2029]/;
const english = en;
const tool = { name: 'gloact', version: '0' };
const plain = { words: english, tool, color: false, quiet: false };
const asOf = '2018-12-31';

/** Every free text of a line with the signs in it, as a workbook and as a text file. */
async function files() {
  const texts = names.filter((name) => ['text', 'texts'].includes(columnNamed.get(name)!.kind));
  const free = Object.fromEntries(
    texts.map((name) => [name, name === 'joint_id' ? '' : `Hall${signs}of ${name}`]),
  );
  const lines = [cellsOf(free), cellsOf({ ...free, activity_id: 'PAK-2018-102', agency: `zz${signs}qq` })];
  const named = (sheet: { name: string }) => {
    sheet.name = `Log${signs}`;
  };
  const csv = [[...names, `Our own${signs}`], ...lines].map((row) =>
    row.map((cell) => `"${cell}"`).join(','),
  );
  return [
    memorySource(`logs\u001b[31m${signs}/pak-2018-S2.xlsx`, await workbook(lines, named)),
    memorySource('logs\n\u0007/pak-2018-S2.csv', new TextEncoder().encode(csv.join('\n'))),
  ];
}

test('no output holds a sign from a file that steers a terminal or turns the direction of writing', async () => {
  const sources = await files();
  const passedOver = sources.map(({ name }) => `${name}.pdf`);
  const result = await check(sources, { programme, asOf, keep: true, passedOver });
  expect(result.counts.rows).toBe(4);
  const outputs: Record<string, string> = {};
  for (const [name, load] of Object.entries(formats))
    outputs[name] = [...(await load())(result, plain)].join('');
  for (const [at, source] of sources.entries()) {
    const seen = await inspect(source, { programme });
    outputs[`inspect ${at}`] = printInspection(seen, english, { color: false });
    outputs[`inspect json ${at}`] = inspectionJson(seen, { tool, words: english });
  }
  const words = await english.report();
  for (const [template, { frame }] of Object.entries(programme.reports)) {
    const trusting = { ...result, badRows: new Set<string>() };
    const country = framesOfOneCountry.includes(frame) ? 'PAK' : undefined;
    const asked = { programme, template, country, period: '2018-S2', draft: true, words };
    const request = { ...asked, result: trusting };
    const { report, notes, figures } = compileWithNotes({ ...request, suppressBelow: 0 });
    outputs[`${template} markdown`] = asMarkdown(notes);
    outputs[`${template} figures`] = figuresFile(figures());
    for (const [kind, document] of Object.entries({ report, notes })) {
      const { bytes } = await drawDocx(document);
      for (const [part, content] of Object.entries(unzipSync(bytes)))
        outputs[`${template} ${kind} ${part}`] = strFromU8(content);
    }
  }
  const printed = Object.entries(outputs).filter(
    ([name]) => /document\.xml$/.test(name) && / report /.test(name),
  );
  expect(printed.some(([, text]) => text.includes('Hall'))).toBe(true);
  const steered = Object.entries(outputs).flatMap(([name, text]) => {
    const found = steers.exec(text);
    return found === null
      ? []
      : [`${name}: ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 5))}`];
  });
  expect(steered).toEqual([]);
});

test('names of files and sheets are clean in the JSON, and texts of cells are whole', async () => {
  const sources = await files();
  const result = await check(sources, { programme, asOf, passedOver: [`a${signs}/b.pdf`, 'a/c\n.pdf'] });
  const read = JSON.parse([...json(result, plain)].join(''));
  const shown = '<U+202E><U+202A><U+2066><U+009B>31m<U+0085><U+2028><U+2029>';
  expect(read.files.map(({ file }: { file: string }) => file)).toEqual([
    `logs␛[31m${shown}/pak-2018-S2.xlsx`,
    'logs↵␇/pak-2018-S2.csv',
  ]);
  expect(read.files[0].sheets).toEqual([`Log${shown}`]);
  for (const { file, sheet } of read.findings) expect(`${file}${sheet}`).not.toMatch(steers);
  const values = read.findings.flatMap(({ code, value }: Record<string, string>) =>
    code === 'C352' ? value : [],
  );
  expect(values).toEqual([`zz${signs}qq`, `zz${signs}qq`]);
});
