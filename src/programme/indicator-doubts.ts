import type { Doubt } from './doubt.ts';
import { beginsWithPeople, soundsLikePeople } from './person-words.ts';
import type { Indicator, Programme } from './programme.ts';
import { wordBefore } from './sentence.ts';
import { soundsLikeShare } from './share-words.ts';
import { isShare } from './ways.ts';

/** What an indicator may say without meaning it. */
export function doubtsOfIndicator(one: Indicator, { indicators, action, lists }: Programme): Doubt[] {
  const { code, kind, unit, aggregation, meetsFrom, sentence, wordings } = one;
  const number = /^\d+\.\d+$/.test(code) ? Number(code) : null;
  const same = number !== null && indicators.find((other) => other !== one && Number(other.code) === number);
  const doubts: Doubt[] = [];
  const note = (doubt: Doubt['doubt'], found: string | null | undefined) => {
    if (found) doubts.push({ doubt, of: code, found });
  };
  note('no-people', soundsLikePeople(one) ?? (isShare(one) && beginsWithPeople(unit) ? unit : null));
  note('no-share', soundsLikeShare(one));
  if (action.language !== 'en' && english.test(unit)) note('unit-english', unit);
  if (isShare(one) && (aggregation === 'sum' || aggregation === 'distinct'))
    note('shares-summed', aggregation);
  if (kind === 'persons' && aggregation === 'mean') note('people-averaged', aggregation);
  if (kind === 'persons' && aggregation === 'distinct') note('people-once', aggregation);
  if (kind === 'documents' && aggregation !== 'distinct') note('stages-lost', aggregation);
  if (aggregation !== 'distinct') note('stage-unused', meetsFrom);
  else if (meetsFrom === lists.stage[0]?.code) note('stage-first', meetsFrom);
  note('like-number', same ? same.code : null);
  if (isLikeDate(code)) note('like-date', code);
  const said = [
    [action.language, sentence] as const,
    ...Object.entries(wordings).map(([language, of]) => [language, of.sentence ?? null] as const),
  ];
  note(
    'word-before',
    said.map(([language, text]) => text && wordBefore(text, language)).find((word) => word),
  );
  return doubts;
}

/** Units as the pack to start with has them: a report in another language would print them so. */
const english = /^(?:persons?|people|items|broadcasts|events|meetings|per ?cent|percentage points)$/i;

/** Codes that spreadsheets make dates, numbers without their zeros, or powers of ten of: 1-1, 01, 1E5, MAR-1. */
const isLikeDate = (code: string): boolean =>
  /^\d{1,2}-\d{1,2}(?:-\d{1,4})?$|^0\d+$|^\d+E\d+$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|janv|juil)[-. ]?\d{1,2}$|^\d{1,2}-[a-z]{3,5}$/i.test(
    code,
  );
