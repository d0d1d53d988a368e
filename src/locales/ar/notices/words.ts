import { isolated } from '../../../formats/terminal.ts';
import { forms, plural, whenAny } from '../grammar.ts';

/** What keeps its own direction inside a sentence that runs from right to left. */
export const xlsx = isolated('.xlsx');
export const csv = isolated('.csv');
export const sheetFlag = isolated('--sheet');
export const explainTopic = isolated('gloact explain {topic}');
export const fullDate = isolated('2018-09-24');
export const eitherDate = isolated('03/04/2018');
export const newName = isolated('pak-2018-S2.xlsx');

/** A separator by its name and sign: one of them, or the one. */
export const aSeparator = (slot: string, other = `علامة {${slot}}`, none = '') =>
  `{${slot}, select, ${none}comma {فاصلة (,)} semicolon {فاصلة منقوطة (;)} tab {علامة جدولة} pipe {خط عمودي (|)} other {${other}}}`;
export const theSeparator = (slot: string) =>
  `{${slot}, select, comma {الفاصلة (,)} semicolon {الفاصلة المنقوطة (;)} tab {علامة الجدولة} pipe {الخط العمودي (|)} other {العلامة {${slot}}}}`;

/** Columns that were not read, if there are any. */
export const notRead = (count: string, names: string) => {
  const these = ` لم تُقرأ هذه الأعمدة: {${names}}.`;
  return plural(
    count,
    forms('', ` لم يُقرأ هذا العمود: {${names}}.`, ` لم يُقرأ هذان العمودان: {${names}}.`, these, these, these),
  );
};

/** More of a list than is named. */
export const andMore = whenAny('more', ' وغيرها (#)');

/** What looks like personal data. */
export const kindWords =
  '{kind, select, email {عنوان بريد إلكتروني} phone {رقم هاتف} handle {حساب على WhatsApp أو شبكة أخرى} id {رقم هوية} passport {جواز سفر} birth {تاريخ ميلاد} iban {حساب مصرفي} case {رقم قضية} place {عنوان مأوى أو منزل} name {اسم شخص} list {قائمة أشخاص} other {بيانات شخصية من عدة أنواع}}';
