import { dayAfter, periodRange } from '../../programme/programme.ts';
import type { Block } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import type { Voice } from '../voice.ts';

/** To be written on by hand. */
const line = '.'.repeat(60);

/** Whether the donor may publish the report: it is for whoever signs to say. */
export function consent({ programme, words }: ReportInput): Block[] {
  const { question, none, some } = words.form.consent(programme.action.donor);
  // In paragraphs, which both Word and LibreOffice keep with the signature: it never stands on a page alone.
  return [question, `${none} ${line}`, `${some} ${line}`].map((text) => ({
    block: 'paragraph',
    text,
    keep: true,
  }));
}

/** Who signs, where, and when the report was due and sent. */
export function signature({ programme, report, period, words }: ReportInput, _: Voice): Block[] {
  const { contact } = programme.action;
  const { name, signed, place, due, sent } = words.form.signature;
  const end = periodRange(period)!.end;
  return [
    {
      block: 'facts',
      description: words.form.signatureAlt,
      rows: [
        [name, contact ?? words.cover.toComplete],
        [signed, line],
        [place, line],
        [due, report.dueDays === null ? words.cover.toComplete : words.day(dayAfter(end, report.dueDays))],
        [sent, line],
      ],
    },
  ];
}
