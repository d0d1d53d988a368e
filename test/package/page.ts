/** What a web page does with the package: checks files that a person gives it, and compiles their report. */
import {
  bytesSource,
  check,
  compile,
  drawDocx,
  formats,
  languages,
  shippedProgramme,
  withLabels,
} from 'gloact-reporting';

const tool = { name: 'gloact', version: '0.1.0' };
const asOf = '2018-12-31';
type Given = readonly (readonly [name: string, base64: string])[];
const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const sourcesOf = (files: Given) =>
  Promise.all(files.map(([name, base64]) => bytesSource(name, bytesOf(base64))));

Object.assign(globalThis, {
  /** The JSON of the command. */
  async validate(files: Given) {
    const programme = await shippedProgramme();
    const result = await check(await sourcesOf(files), { programme, asOf });
    return [
      ...(await formats.json())(result, {
        words: withLabels(await languages.en(), programme),
        tool,
        color: false,
        quiet: false,
        failOn: 'never',
      }),
    ].join('');
  },
  /** SHA-256 of the report, hexadecimal. */
  async report(files: Given, period: string) {
    const programme = await shippedProgramme();
    const result = await check(await sourcesOf(files), { programme, asOf, keep: true });
    const words = await (await languages.en()).report();
    const document = compile({
      programme,
      template: 'eu-interim',
      period,
      result,
      draft: false,
      words,
      suppressBelow: 11,
    });
    return (await bytesSource('report.docx', new Uint8Array((await drawDocx(document)).bytes))).sha256;
  },
});
