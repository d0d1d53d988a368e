import { inserted, type Screen } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import { pointOf } from './point.ts';
import { remarksOf } from './remarks.ts';
import { stateSigns } from './signs.ts';
import type { DeskStatus, OfficeStatus } from './status.ts';
import type { DeskWords } from './words.ts';

const colours = {
  ready: 32,
  'ready-with-remarks': 33,
  'not-ready': 31,
  unreadable: 31,
  nothing: 32,
  missing: 33,
};

/** The offices as a table, then what is left with each, the verdict last. */
export function printStatus(
  status: DeskStatus,
  words: DeskWords,
  language: Words,
  { ink, aligned, wrap }: Screen,
): string {
  const { columns, states } = words;
  const number = (count: number) => (count === 0 ? '–' : String(count));
  const name = ({ country }: OfficeStatus) => countryName(country, language.code);
  const [head = '', ...rows] = aligned([
    [columns.office, columns.state, columns.files, columns.rows, columns.toMend, columns.toLookAt],
    ...status.offices.map((office) => [
      name(office),
      states[office.state],
      ...[office.files.length, office.rows, office.toMend.length, office.toLookAt.length].map(number),
    ]),
  ]);
  const table = [
    `   ${ink(1, head)}`,
    ...rows.map((row, at) => {
      const { state } = status.offices[at]!;
      return ` ${ink(colours[state], stateSigns[state])} ${row}`;
    }),
  ];
  const left = status.offices.flatMap((office) => {
    const points = office.toMend.slice(0, 1).map((cause) => pointOf(cause, language));
    const lines = [
      ...(office.state === 'missing' && status.daysLate !== null ? [words.late(status.daysLate)] : []),
      ...points.map(({ title, file, where }) =>
        words.first(
          office.toMend.length,
          title,
          [inserted(file), where].filter((part) => part !== '').join(', '),
        ),
      ),
      ...remarksOf(office, words),
    ];
    return lines.length === 0
      ? []
      : [[` ${ink(1, name(office))}`, ...lines.flatMap((line) => wrap(`   ${line}`, '   '))].join('\n')];
  });
  const listed = (title: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [[` ${ink(1, title)}`, ...names.map((one) => `   ${inserted(one)}`)].join('\n')];
  return `${[
    table.join('\n'),
    ...left,
    ...listed(
      words.strangers,
      status.strangers.map(({ file }) => file),
    ),
    ...listed(words.passedOver, status.passedOver),
    [
      ...wrap(words.due(status.due, status.daysLate), ''),
      ...wrap(words.summary(status), '').map((line) => ink(1, line)),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
