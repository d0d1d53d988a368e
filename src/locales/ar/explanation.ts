import { isolated } from '../../formats/terminal.ts';
import type { ExplanationWords } from '../../formats/words.ts';
import type { Column } from '../../schema/columns.ts';
import { generalWords } from '../finding-words.ts';
import type { Grammar } from '../grammar.ts';
import { columnTexts } from './columns.ts';
import { type Category, forms } from './grammar.ts';
import { notices } from './notices/index.ts';

/** Stands for what a finding fills in. */
const anything = '…';

const quoted = (texts: readonly string[]) => texts.map((text) => `«${isolated(text)}»`).join('، ');
const explain = (topic = '') => isolated(`gloact explain ${topic}`.trim());

const characters = forms('0 حرف', 'حرف واحد', 'حرفين', '# أحرف', '# حرفًا', '# حرف');
const soundRows = forms(
  'لا صفوف.',
  'صف لا خطأ فيه.',
  'صفان متطابقان في كل الخلايا.',
  '# صفوف متطابقة في كل الخلايا.',
  '# صفًا متطابقة في كل الخلايا.',
  '# صف متطابقة في كل الخلايا.',
);
const units: Readonly<Record<string, string>> = {
  persons: 'الأشخاص',
  items: 'المواد',
  messages: 'الرسائل',
  broadcasts: 'مرات البث',
  percent: 'النسب المئوية',
  percentage_points: 'النقاط المئوية',
  documents: 'الوثائق',
  services: 'الخدمات',
  grants: 'المنح',
  products: 'المنتجات',
  bodies: 'الهيئات',
  events: 'الفعاليات',
};

function needed({ need, of, name }: Column, when: string | undefined): string {
  if (need === 'O') return 'يجوز أن يبقى فارغًا';
  if (need === 'C') return `هو مطلوب ${when}`;
  return of === 'line' || name === 'activity_id' ? 'هو مطلوب في كل صف' : 'هو مطلوب في أول صف من النشاط';
}

const cells: Readonly<Record<Column['kind'], string>> = {
  id: 'في الخلية ثلاثة حروف وسنة ورقم، تفصل بينها شرطات.',
  period: 'في الخلية إحدى فترات المشروع:',
  country: 'في الخلية',
  venue: 'في الخلية الحروف الثلاثة لأي بلد في العالم، أو اسمه.',
  list: 'في الخلية',
  'list-of': 'في الخلية',
  text: 'في الخلية كلمات',
  texts: 'في الخلية أسماء، تفصل بينها الفاصلة المنقوطة (;).',
  date: `في الخلية تاريخ: السنة والشهر واليوم كما في ${isolated('2018-09-12')}، أو تاريخ من Excel.`,
  number: 'في الخلية رقم من دون وحدة.',
  integer: 'في الخلية عدد صحيح من دون وحدة.',
  indicator: 'في الخلية',
  currency: 'في الخلية ثلاثة حروف.',
};

/** What `explain` says. */
export const explanation = ({ number, plural, list, languageName }: Grammar<Category>): ExplanationWords => ({
  columns: columnTexts,
  rule: generalWords('ar', notices, anything),
  families: {
    F: 'قواعد عن الملفات',
    S: 'قواعد عن الأوراق والصفوف',
    H: 'قواعد عن العناوين',
    C: 'قواعد عن الخلايا المفردة',
    L: 'قواعد عن الرموز',
    X: 'قواعد عن خلايا الصف معًا',
    R: 'قواعد عن الصفوف معًا',
    B: 'قواعد عن الملفات معًا',
    P: 'قواعد عن الخصوصية',
    K: 'حدود الأداة',
    D: 'نصوص المقر والتقرير',
  },
  index: `يُكتب بعد ${explain()} اسم أو رمز من هذه القائمة، مثلًا: ${explain('status')}`,
  columnsTitle: 'أعمدة السجل',
  need(column, when) {
    const rest = 'ويجوز أن يبقى فارغًا في الصفوف التالية للنشاط نفسه';
    const inherited = column.of === 'activity' && column.need !== 'O';
    return `${needed(column, when)}${inherited ? `؛ ${rest}` : ''}.`;
  },
  holds({ kind, max }, codes) {
    const begin = cells[kind];
    if (kind === 'text')
      return max === undefined ? `${begin}.` : `${begin}، لا تتجاوز ${plural(max, characters)}.`;
    if (codes === 0 || kind === 'period') return begin;
    return kind === 'list-of'
      ? `${begin} واحد أو أكثر من هذه الرموز (عددها ${number(codes)}) أو من أسمائها، تفصل بينها الفاصلة المنقوطة (;):`
      : `${begin} أحد هذه الرموز (عددها ${number(codes)}) أو اسم له:`;
  },
  examples: (given) => `مثلًا: ${given.map(isolated).join('   ')}`,
  headings: 'العناوين التي تُقرأ:',
  headingsIn: (language, headings, more) =>
    `${languageName(language)}: ${quoted(headings)}${more > 0 ? ` وغيرها (${number(more)})` : ''}`,
  tag: (hxl) => `وسم HXL: ${isolated(hxl)}`,
  codeOf: (column, heading) => `رمز من رموز «${isolated(heading)}»؛ ويعرضها كلها الأمر ${explain(column)}.`,
  indicator: ({ unit, objectives }, pillar) =>
    `يعدّ ${units[unit] ?? isolated(unit)}، ويُذكر عادةً تحت ${isolated(pillar)}${objectives.length === 0 ? '' : `، الهدف ${list(objectives.map(isolated))}`}.`,
  spellings: (names) => `تُقرأ بالمعنى نفسه: ${quoted(names)}.`,
  why: 'السبب',
  bad: 'خطأ',
  good: 'صواب',
  soundRows: (count) => plural(count, soundRows),
  empty: '(فارغة)',
  anything,
  legend: `العلامة ${anything} تقوم مقام ما في السجل في ذلك الموضع.`,
});
