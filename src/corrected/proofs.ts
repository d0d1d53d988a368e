import { numeralIn } from '../log/cells/number.ts';
import { meanings, numericDate } from '../log/cells/numeric-date.ts';
import { surveyor } from '../log/convention.ts';
import { layoutOf } from '../log/headings/layout.ts';
import type { Log } from '../log/log.ts';
import { seeRow } from '../log/survey.ts';
import type { Programme } from '../programme/programme.ts';
import { columnNamed } from '../schema/columns.ts';
import type { Row } from '../table/table.ts';
import { questionOf, type Seers } from './cells.ts';
import type { Correction, Left } from './correction.ts';
import type { Question } from './open-conventions.ts';

/**
 * Leaves cells alone that prove how the file writes dates or numbers, where others that stay as they are could be read
 * otherwise without that proof.
 */
export async function keepingProofs(
  log: Log,
  corrections: readonly Correction[],
  seers: Seers,
  programme: Programme,
): Promise<{ readonly corrections: readonly Correction[]; readonly left: readonly Left[] }> {
  const mayLose = corrections.some((one) => {
    const question = askedBy(one);
    return question !== null && proves(one, question);
  });
  if (!mayLose) return { corrections, left: [] };
  const resting = await restingOn(log, corrections, seers, programme);
  const left: Left[] = [];
  const kept = corrections.filter((correction) => {
    const question = askedBy(correction);
    const needed = question !== null && resting.has(question) && proves(correction, question);
    if (needed) left.push({ why: 'proof', correction });
    return !needed;
  });
  return { corrections: kept, left };
}

function askedBy({ name }: Correction): Question | null {
  const column = name === null ? undefined : columnNamed.get(name);
  return column === undefined ? null : questionOf(column);
}

function proves({ old }: Correction, question: Question): boolean {
  if (question === 'numbers') return (numeralIn(old)?.proof ?? null) !== null;
  const date = numericDate(old);
  if (date === null || date.year === 'first') return false;
  return date.year === 'short' || meanings(date).size === 1;
}

/** The questions that the corrected log answers less surely, where a cell that stays asks them. */
async function restingOn(
  log: Log,
  corrections: readonly Correction[],
  seers: Seers,
  programme: Programme,
): Promise<ReadonlySet<Question>> {
  const used = log.convention!;
  const survey = surveyor(null, used.date1904);
  const asking = new Set<Question>();
  const corrected = new Map(corrections.map((one) => [keyOf(one.place), one.cell]));
  for (const { sheet, headings } of log.sheets) {
    const layout = layoutOf(log.file, sheet, headings, log.promised);
    const see = seeRow(layout, survey, programme);
    const asked = [...layout.columns].flatMap(([name, { column }]) => {
      const question = questionOf(columnNamed.get(name)!);
      return question === null ? [] : [{ name, index: column - 1, question }];
    });
    for await (const batch of sheet.rows()) {
      for (const row of batch) {
        if (row.row < headings.dataFrom) continue;
        const now = withCorrections(row, sheet.name, corrected);
        see(now);
        for (const { name, index, question } of asked) {
          const cell = now.cells[index];
          if (cell !== undefined && seers.get(name)?.isSettled(cell) === false) asking.add(question);
        }
      }
    }
  }
  const later = survey.convention();
  const lost = (before: string, after: string) =>
    before !== after && (before === 'cells' || before === 'clash');
  if (!lost(used.dateBasis, later.dateBasis)) asking.delete('dates');
  if (!lost(used.decimalBasis, later.decimalBasis)) asking.delete('numbers');
  return asking;
}

const keyOf = ({ sheet, row, column }: Correction['place']) => `${sheet ?? ''}\n${row}\n${column}`;

function withCorrections(
  row: Row,
  sheet: string | null,
  corrected: ReadonlyMap<string, Correction['cell']>,
): Row {
  const cells = row.cells.map(
    (cell, index) => corrected.get(`${sheet ?? ''}\n${row.row}\n${index + 1}`) ?? cell,
  );
  return { ...row, cells };
}
