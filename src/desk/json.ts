import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import { type Point, pointOf } from './point.ts';
import { type DeskStatus, isComplete, isDone } from './status.ts';

/** The status as JSON, version 1, `templates/schemas/status.schema.json`; causes in the order in which to mend them, without a figure of a log. */
export function statusJson(
  status: DeskStatus,
  language: Words,
  tool: { name: string; version: string },
): string {
  const { period, asOf, due, daysLate, offices, strangers, passedOver } = status;
  const told = ({ code, title, file, where, cells, fix }: Point) => ({
    code,
    title,
    file,
    where,
    cells,
    fix,
  });
  const written = {
    ...{ format: 1, tool, period, asOf, due, daysLate, complete: isComplete(status) },
    offices: offices.map((office) => ({
      country: office.country.alpha3,
      name: countryName(office.country, language.code),
      state: office.state,
      done: isDone(office),
      files: office.files.map(({ file, sha256, verdict, rows }) => ({ file, sha256, verdict, rows })),
      rows: office.rows,
      activities: office.activities,
      partsMissing: office.partsMissing,
      longer: office.longer,
      overlaps: office.overlaps,
      toMend: office.toMend.map((cause) => told(pointOf(cause, language))),
      toLookAt: office.toLookAt.map((cause) => told(pointOf(cause, language))),
    })),
    withoutCountry: strangers.map(({ file, verdict }) => ({ file, verdict })),
    passedOver,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
