import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { cellsOf, names, programme, workbook } from './typed-log.ts';

const spoilt = {
  F023: 'Caf\ufffd of the trainers',
  F024: 'RÃ©union de coordination',
  F037: 'Training \u202efo srecffio\u202c',
};
const lines = Object.values(spoilt).map((title, at) => cellsOf({ activity_id: `PAK-2018-10${at}`, title }));
const told = async (name: string, bytes: Uint8Array) => {
  const { diagnostics } = await check([memorySource(name, bytes)], { programme, asOf: '2018-12-31' });
  return diagnostics
    .filter(({ code }) => code in spoilt)
    .map(({ code, place }) => `${code} ${place.row} ${place.column}`);
};

test('spoilt texts are told of a workbook as of a text file, once each, and of no sheet that is not the log', async () => {
  const column = names.indexOf('title') + 1;
  const expected = Object.keys(spoilt).map((code, at) => `${code} ${at + 2} ${column}`);
  const csv = [names, ...lines].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  expect(await told('pak-2018-S2.csv', new TextEncoder().encode(csv))).toEqual(expected);
  const book = await workbook(lines, (sheet) => {
    const notes = sheet.workbook.addWorksheet('Notes');
    for (const text of Object.values(spoilt)) notes.addRow([text]);
  });
  expect(await told('pak-2018-S2.xlsx', book)).toEqual(expected);
});
