import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import { newLog } from '../../src/newlog/new-log.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

/** A log for Mali with a row whose channel and activity type are chosen from its lists, made for a programme. */
async function logOf(of: Programme, cells: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const book = newLog({
    ...{ programme: of, language: 'en', rightToLeft: false, words: await en.newLog(), heading: en.heading },
    ...{ columns: en.explanation.columns, office: 'MLI', country: 'Mali', period: '2018-S2' },
  });
  const [log, ...rest] = book.sheets;
  const names = [...log!.rows.get(4)!.cells].map(([at, { value }]) => [String(value), at] as const);
  const typed = names.flatMap(([name, at]) => (cells[name] ? [[at, { value: cells[name] }] as const] : []));
  const rows = new Map([...log!.rows, [6, { cells: new Map(typed) }]]);
  return workbookBytes({ ...book, sheets: [{ ...log!, rows }, ...rest] });
}

const row = {
  ...{ activity_id: 'MLI-2018-101', period: '2018-S2', country: 'Mali', agency: 'IOM', objective: 'O1' },
  ...{ pillar: 'prevention', crime_type: 'TIP', activity_type: 'campaign', title: 'Invented campaign' },
  ...{ status: 'completed', start_date: '2018-10-01', end_date: '2018-10-31', indicator: 'PV-01' },
  ...{ value: '2500', evidence: 'Delivery notes', channel: 'radio' },
};

const checked = async (bytes: Uint8Array, against: Programme, name = 'log.xlsx') =>
  check([memorySource(name, bytes)], { programme: against, asOf: '2018-12-31' });

/** The same bytes without the stamp in some of its three places: the property, the name, the sheets. */
function without(bytes: Uint8Array, places: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, from: RegExp, to: string) => {
    const before = strFromU8(parts[part]!);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    parts[part] = strToU8(after);
  };
  if (places.includes('property')) change('docProps/custom.xml', /<property .*<\/property>/, '');
  if (places.includes('names'))
    change('xl/workbook.xml', /<definedName name="gloact_.*?<\/definedName>/g, '');
  if (places.includes('sheets'))
    for (const part of Object.keys(parts).filter((one) => /sheet[34]\.xml$/.test(one)))
      change(part, /gloact-log 1;[^<]*/, '');
  return zipSync(parts);
}

/** The programme in which a channel was taken out, another came, and a column is no longer used. */
const channels = programme.lists.channel.filter(({ code }) => code !== 'radio');
const podcast = { ...channels[0]!, code: 'podcast', labels: { en: 'Podcast', fr: 'Podcast' }, aliases: [] };
const later: Programme = {
  ...programme,
  columnsLeftOut: ['next_steps'],
  lists: { ...programme.lists, channel: [...channels, podcast] },
};

test('a log of the programme as it is says nothing of its template', async () => {
  const { diagnostics, verdict } = await checked(await logOf(programme, row), programme);
  expect(diagnostics).toEqual([]);
  expect(verdict).toBe('ready');
});

test('targets, names and dates of a pack may change without a word', async () => {
  const renamed = programme.lists.agency.map((one) => ({ ...one, aliases: [...one.aliases, 'another'] }));
  const other = { ...programme, targets: [], lists: { ...programme.lists, agency: renamed } };
  const { diagnostics } = await checked(await logOf(programme, row), other);
  expect(diagnostics.map(({ code }) => code)).not.toContain('S132');
});

const places = ['property', 'names', 'sheets'];
describe.each([
  [],
  ['property'],
  ['names'],
  ['sheets'],
  ...places.map((kept) => places.filter((one) => one !== kept)),
])('where the stamp is lost in: %s %s', (...lost) => {
  /** Somebody cleared the cells of sheets that nothing names any more: then they are sheets like others. */
  const byHand = lost.includes('names') && lost.includes('sheets');

  test('an older template is told first, in one finding, with what changed', async () => {
    const { diagnostics } = await checked(without(await logOf(programme, row), lost), later);
    const [first] = diagnostics;
    expect(diagnostics.filter(({ code }) => code === 'S132')).toHaveLength(1);
    expect(first?.code).toBe('S132');
    expect(diagnostics.map(({ code }) => code)).toContain('L401');
    expect(first?.data).toMatchObject({ gone: ['Next steps'], retired: ['radio'], fresh: ['podcast'] });
  });

  test('another programme is told in place of a flood, and nothing is counted', async () => {
    const other = { ...programme, id: 'another-grant' };
    const { diagnostics, verdict, counts } = await checked(without(await logOf(programme, row), lost), other);
    expect(diagnostics.map(({ code }) => code)).toEqual(byHand ? ['S131', 'S105'] : ['S131']);
    expect(diagnostics[0]!.data).toMatchObject({ made: 'glo-act', checked: 'another-grant' });
    expect([verdict, counts.rows]).toEqual(['unreadable', 0]);
  });

  test.skipIf(byHand)('the examples beside a log are nobody’s results', async () => {
    const { counts } = await checked(without(await logOf(programme, row), lost), programme);
    expect(counts.rows).toBe(1);
  });

  test('the country is known without a row and without a name that says it', async () => {
    const { files } = await checked(without(await logOf(programme), lost), programme);
    expect(files[0]).toMatchObject({ country: 'MLI', period: '2018-S2', rows: byHand ? 7 : 0 });
  });
});

test('where the lists are lost too, those that changed are named', async () => {
  const parts = unzipSync(await logOf(programme, row));
  const listed = strFromU8(parts['xl/worksheets/sheet4.xml']!).replaceAll(' code<', ' lost<');
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet4.xml': strToU8(listed) });
  const { diagnostics } = await checked(bytes, later);
  expect(diagnostics[0]!.data).toMatchObject({ retired: [], fresh: [], lists: [en.heading('channel')] });
});

test('the sheets of ours alone are told to be no log', async () => {
  const parts = unzipSync(await logOf(programme, row));
  const book = strFromU8(parts['xl/workbook.xml']!).replace(/<sheet name="Log"[^>]*>/, '');
  const names = book.replace(/<definedName name="_xlnm.*?<\/definedName>/g, '').replace(/activeTab="0"/, '');
  const { verdict, counts } = await checked(
    zipSync({ ...parts, 'xl/workbook.xml': strToU8(names) }),
    programme,
  );
  expect([verdict, counts.rows]).toEqual(['unreadable', 0]);
});

test.each(languageNames)('both are told in %s', async (name) => {
  const language = await languages[name]();
  const old = (await checked(await logOf(programme, row), later)).diagnostics[0]!;
  const other = (await checked(await logOf(programme), { ...programme, id: 'other' })).diagnostics[0]!;
  const { message } = said(old, language);
  for (const fact of ['radio', 'podcast', 'Next steps']) expect(message).toContain(fact);
  expect(said(other, language).message).toContain('glo-act');
});
