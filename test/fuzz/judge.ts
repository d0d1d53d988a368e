import { cellName } from '../../src/address.ts';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { safelyNamed } from '../../src/check/safe-names.ts';
import { memorySource } from '../../src/cli/files.ts';
import { correct } from '../../src/corrected/correct.ts';
import { LogTooLong } from '../../src/corrected/too-long.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson, json } from '../../src/formats/json.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { said } from '../../src/formats/said.ts';
import { corrected } from '../../src/locales/en/corrected.ts';
import { en } from '../../src/locales/en/index.ts';
import { annotate } from '../../src/marked/annotate.ts';
import type { Source } from '../../src/table/table.ts';
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
    const plain = { words: en, tool, color: false, quiet: false };
    const parts = [json, pretty].map((format) => [...format(result, plain)].join(''));
    for (const source of sources) {
      const seen = await inspect(source, { programme, ...own });
      parts.push(
        inspectionJson(seen, { tool, words: en }),
        printInspection(seen, en, { color: false, width: 80 }),
      );
    }
    return { parts: parts.map(String), result };
  };
  const { parts, result } = await printed();
  const again = (await printed()).parts;
  if (parts.some((part, index) => part !== again[index])) return 'another output the second time';
  for (const part of parts) {
    if (part.startsWith('{')) JSON.parse(part);
    else if (/[\u0000-\u0009\u000b-\u001f\u007f]/.test(part)) return 'a control character is printed';
    if (/[\u007f-\u009f\u202a-\u202e]/.test(part)) return 'a sign that steers is printed';
  }
  // Correcting takes four times as long as checking: grown files have their time for that alone.
  for (const source of result.counts.rows < 2000 ? sources : [])
    if (await isWronglyCorrected(source, reading)) return 'a copy would be read otherwise than its file';
  for (const { source } of safelyNamed(sources)) {
    const copy = await annotate(source, result, { ...en, marked: await en.marked() });
    if ('refused' in copy || result.files.length > 1) continue;
    const marked = await check([memorySource(source.name, copy.bytes)], {
      programme,
      asOf: '2018-12-31',
      ...(country === undefined ? {} : { country }),
      ...(period === undefined ? {} : { period }),
      reading: own,
    });
    if (source.size > 0 && result.files[0]?.reading.encoding === null) {
      const told = ({ diagnostics }: typeof result) =>
        diagnostics.map(({ code, place }) => `${code} ${JSON.stringify(place)}`).join();
      if (told(marked) !== told(result)) return `marks are found: ${told(result)} and then ${told(marked)}`;
    }
    if (marked.verdict === 'unreadable' && result.verdict !== 'unreadable')
      return 'a marked copy cannot be read';
  }
  const cells = new Set<string>();
  for (const { code, place } of result.diagnostics) {
    if (place.row === null || place.column === null) continue;
    const cell = `${code} of ${place.file} ${place.sheet ?? ''} ${cellName(place)}`;
    if (cells.has(cell)) return `two findings ${cell}`;
    cells.add(cell);
  }
  const total = result.tallies.reduce((sum, one) => sum + one.total, 0);
  const { stop, error, warning, note } = result.counts;
  if (total !== stop + error + warning + note) return `${total} findings are counted otherwise`;
  for (const diagnostic of result.diagnostics) {
    const { code, place } = diagnostic;
    const { title, message, fix } = said(diagnostic, en);
    if (`${title}${message}${fix}`.includes('undefined')) return `${code} says "undefined"`;
    if (title.trim() === '' || message.trim() === '' || fix.trim() === '') return `${code} has no words`;
    if (!sources.some(({ name }) => name === place.file)) return `${code} names the file ${place.file}`;
    if (place.row !== null && !(place.row > 0)) return `${code} names row ${place.row}`;
  }
  const { verdict, counts } = result;
  if ((verdict === 'ready') !== (counts.stop + counts.error + counts.warning === 0))
    return `verdict ${verdict}`;
  return null;
}

/** Whether the corrected copy of a file would be read otherwise than the file. */
async function isWronglyCorrected(
  source: Source,
  { country, period, ...reading }: FuzzReading,
): Promise<boolean> {
  const asked = {
    ...(country === undefined ? {} : { country }),
    ...(period === undefined ? {} : { period }),
  };
  const options = { programme, asOf: '2018-12-31', reading, ...asked };
  const found = correct(source, options, async () => ({ words: corrected, rightToLeft: false }));
  return found.then(
    ({ isUnsafe }) => isUnsafe,
    (error) => {
      if (error instanceof LogTooLong) return false;
      throw error;
    },
  );
}
