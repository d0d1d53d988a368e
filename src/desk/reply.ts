import { isolated } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';
import { countryName } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { pointOf } from './point.ts';
import { remarksOf } from './remarks.ts';
import { type DeskStatus, isDone, type OfficeStatus } from './status.ts';
import type { ReplyWords } from './words.ts';

/** Causes in a mail: who mends these sees the others when the log is checked again. */
const mostCauses = 8;

/** A short mail to an office in its language: what came, what to put right in which order, and by when. No figure of a log. */
export function replyTo(
  office: OfficeStatus,
  { period, due, daysLate }: Pick<DeskStatus, 'period' | 'due' | 'daysLate'>,
  { action }: Pick<Programme, 'action'>,
  words: ReplyWords,
  language: Words,
): string {
  const { country, state, files, toMend, toLookAt } = office;
  const day = daysLate === null ? due : null;
  const nameOf = (path: string) => path.split(/[/\\]/).at(-1)!;
  const causes = toMend.length > 0 ? toMend : state === 'ready-with-remarks' ? toLookAt : [];
  const points = causes.slice(0, mostCauses).map((cause, at) => {
    const { title, file, where, fix } = pointOf(cause, language);
    const parts = [...(files.length > 1 ? [nameOf(file)] : []), ...(where === '' ? [] : [where])];
    const place = language.rightToLeft ? parts.map(isolated).join('، ') : parts.join(', ');
    return [
      `${at + 1}. ${title}${place === '' ? '' : ` (${place})`}`,
      ...(fix === null ? [] : [`   ${words.whatToDo}: ${fix}`]),
    ].join('\n');
  });
  // The office knows its files by their names, not by headquarters' folders.
  const named = {
    ...office,
    longer: office.longer.map(nameOf),
    overlaps: office.overlaps.map((one) => ({
      ...one,
      first: nameOf(one.first),
      second: nameOf(one.second),
    })),
  };
  const more = causes.length - points.length;
  const opening = {
    missing: () => words.missing(period),
    nothing: () => words.nothing(period),
    received: () =>
      [
        words.thanks(period),
        ...files.map(({ file, rows, activities }) => `- ${words.file(nameOf(file), rows, activities)}`),
      ].join('\n'),
  }[state === 'missing' || state === 'nothing' ? state : 'received'];
  const verdict = {
    ready: isDone(office) ? words.ready : null,
    'ready-with-remarks': words.remarks,
    'not-ready': words.toMend,
    unreadable: words.unreadable,
    nothing: null,
    missing: null,
  }[state];
  const paragraphs = [
    words.subject(action.shortTitle, countryName(country, language.code), period),
    words.greeting,
    opening(),
    verdict,
    ...points,
    more > 0 ? words.moreCauses(more) : null,
    ...remarksOf(named, words),
    points.length > 0 ? words.seeAll(`gloact validate ${nameOf(causes[0]![0]!.place.file)}`) : null,
    isDone(office) ? null : words.by(day),
    `${words.closing}\n${action.shortTitle}, ${action.coordinator}`,
  ];
  return `${paragraphs.filter((part) => part !== null).join('\n\n')}\n`;
}
