import { isolated } from '../../formats/terminal.ts';
import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, forms, rows } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'تعذّر الفحص',
  error: 'يجب تصحيحه',
  warning: 'يُرجى النظر فيه',
  note: 'للعلم',
};

const activities = forms('لا أنشطة', 'نشاط واحد', 'نشاطان', '# أنشطة', '# نشاطًا', '# نشاط');
const inFiles = forms('بلا ملفات', 'في ملف واحد', 'في ملفين', 'في # ملفات', 'في # ملفًا', 'في # ملف');
const alike = forms(
  'ولا خلايا أخرى مثلها',
  'وخلية أخرى مثلها',
  'وخليتان أخريان مثلها',
  'و# خلايا أخرى مثلها',
  'و# خلية أخرى مثلها',
  'و# خلية أخرى مثلها',
);
const found = forms('لا ملاحظات', 'ملاحظة واحدة', 'ملاحظتان', '# ملاحظات', '# ملاحظة', '# ملاحظة');
const others = forms(
  'أي ملاحظة أخرى',
  'ملاحظة واحدة أخرى',
  'ملاحظتان أخريان',
  '# ملاحظات أخرى',
  '# ملاحظة أخرى',
  '# ملاحظة أخرى',
);

/** What the formats say around the findings. */
export const formats = ({ number, ordinal, plural, list }: Grammar<Category>): FormatWords => {
  const size: FormatWords['size'] = (counts) =>
    `${plural(counts.rows, rows)} (${plural(counts.activities, activities)}) ${plural(counts.files, inFiles)}`;
  return {
    severities,
    whatToDo: 'المطلوب',
    between: '، ',
    more: (count) => plural(count, alike),
    alsoHolds: (cells, value) => `وكذلك ${isolated(cells)}: «${isolated(value)}».`,
    alsoSays: (cells, message) => `وكذلك${cells === '' ? '' : ` ${isolated(cells)}`}: ${message}`,
    unlisted: (file, code, count) =>
      `${isolated(file)}: لم تُدرج ${plural(count, others)} من ملاحظات القاعدة ${isolated(code)}.`,
    sheet: (name) => `الورقة «${isolated(name)}»`,
    line: (line) => `السطر ${ordinal(line)}`,
    row: (row) => `الصف ${ordinal(row)}`,
    size,
    verdict({ verdict, counts, muted }) {
      const checked = `المفحوص: ${size(counts)}.`;
      const off = muted
        .filter(({ total }) => total > 0)
        .map(({ code, total }) => `${plural(total, found)} من القاعدة ${isolated(code)}`);
      const fault =
        counts.error === 0
          ? 'ما يجب تصحيحه أُوقفت قواعده'
          : `لا بد من تصحيح ما عليه عبارة «${severities.error}»`;
      const said = {
        ready: `جاهز للإرسال. ${checked}${off.length > 0 ? '' : ' ولا يلزم أي تغيير.'}`,
        'ready-with-remarks': `جاهز للإرسال، مع ملاحظات يُرجى النظر فيها. ${checked}`,
        'not-ready': `غير جاهز للإرسال: ${fault}. ${checked}`,
        unreadable: `غير جاهز: تعذّرت قراءة ملف واحد على الأقل. ${checked}`,
      }[verdict];
      return off.length > 0 ? `${said} وما أُوقف ولم يُعرض: ${list(off)}.` : said;
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const told = stop > 0 ? { stop, error, warning, note } : { error, warning, note };
      return Object.entries(told)
        .map(([severity, count]) => `${severities[severity as Severity]}: ${number(count)}`)
        .join('، ');
    },
    fileVerdicts: {
      ready: 'جاهز',
      'ready-with-remarks': 'جاهز، مع ملاحظات',
      'not-ready': 'غير جاهز',
      unreadable: 'تعذّرت قراءته',
    },
    nothing: 'لم يُعثر على أي ملف للفحص.',
  };
};
