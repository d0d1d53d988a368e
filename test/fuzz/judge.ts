import { createHash } from 'node:crypto';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formats } from '../../src/formats/index.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson } from '../../src/formats/json.ts';
import { said } from '../../src/formats/said.ts';
import { languages } from '../../src/locales/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

/** One file as an office may send it. */
export interface FuzzFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Settings of one run, as the flags give them. */
export interface FuzzReading {
  readonly country?: string;
  readonly period?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly decimal?: 'comma' | 'point';
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** Characters of an output that is looked at whole; of a longer one each piece is looked at. */
const longest = 2 ** 22;

interface Printed {
  readonly sha256: string;
  readonly isJson: boolean;
  readonly controls: boolean;
  readonly text: string | null;
}

/** What is to be known of an output, which itself may be as long as it likes. */
function printedAs(chunks: Iterable<string>): Printed {
  const hash = createHash('sha256');
  let [length, controls, isJson] = [0, false, false];
  let text: string[] = [];
  for (const chunk of chunks) {
    hash.update(chunk);
    if (length === 0) isJson = chunk.startsWith('{');
    length += chunk.length;
    controls ||= /[\u0000-\u0009\u000b-\u001f\u007f]/.test(chunk);
    if (length > longest) text = [];
    else text.push(chunk);
  }
  return { sha256: hash.digest('hex'), isJson, controls, text: length > longest ? null : text.join('') };
}

const programme = loadedPack('templates/glo-act');
const tool = { name: 'gloact', version: '0' };

/** What is wrong with the way files are read, checked, inspected and printed; null when nothing is. Throws what they throw. */
export async function trouble(files: readonly FuzzFile[], reading: FuzzReading = {}): Promise<string | null> {
  const sources = files.map(({ name, bytes }) => memorySource(name, bytes));
  const { country, period, ...own } = reading;
  const printed = async () => {
    const result = await check(sources, {
      programme,
      asOf: '2018-12-31',
      ...(country === undefined ? {} : { country }),
      ...(period === undefined ? {} : { period }),
      reading: own,
    });
    const plain = { words: languages.en, tool, color: false, quiet: false };
    const parts = [formats.json, formats.pretty].map((format) => printedAs(format(result, plain)));
    for (const source of sources) {
      const seen = await inspect(source, { programme, ...own });
      parts.push(
        printedAs([inspectionJson(seen, { tool, words: languages.en })]),
        printedAs([printInspection(seen, languages.en, { color: false, width: 80 })]),
      );
    }
    return { parts, result };
  };
  const { parts, result } = await printed();
  const again = (await printed()).parts;
  if (parts.some(({ sha256 }, index) => sha256 !== again[index]?.sha256))
    return 'another output the second time';
  for (const part of parts) {
    if (part.text?.startsWith('{')) JSON.parse(part.text);
    else if (part.controls && !part.isJson) return 'a control character is printed';
  }
  for (const diagnostic of result.diagnostics) {
    const { code, place } = diagnostic;
    const { title, message, fix } = said(diagnostic, languages.en);
    if (`${title}${message}${fix}`.includes('undefined')) return `${code} says "undefined"`;
    if (title.trim() === '' || message.trim() === '' || fix.trim() === '') return `${code} has no words`;
    if (!files.some(({ name }) => name === place.file)) return `${code} names the file ${place.file}`;
    if (place.row !== null && !(place.row > 0)) return `${code} names row ${place.row}`;
  }
  const { counts, verdict } = result;
  if ((verdict === 'ready') !== (counts.stop + counts.error + counts.warning === 0))
    return `verdict ${verdict}`;
  return null;
}
