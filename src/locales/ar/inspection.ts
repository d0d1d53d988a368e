import type { ChoiceReason } from '../../check/inspection.ts';
import { inserted, isolated } from '../../formats/terminal.ts';
import type { InspectionWords } from '../../formats/words.ts';
import type { Basis } from '../../log/cells/context.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, cells, columns, type Forms, forms } from './grammar.ts';

/** What parts cells, by its sign. */
export const delimiters: Readonly<Record<string, string>> = {
  ',': 'الفاصلة (,)',
  ';': 'الفاصلة المنقوطة (;)',
  '\t': 'علامة الجدولة',
  '|': 'الخط العمودي (|)',
};
/** Marks between units and tenths. */
export const decimals = { comma: 'الفاصلة (,)', point: 'النقطة (.)' } as const;
/** Orders of day, month and year. */
export const orders = {
  dmy: 'اليوم ثم الشهر ثم السنة',
  mdy: 'الشهر ثم اليوم ثم السنة',
  ymd: 'السنة ثم الشهر ثم اليوم',
} as const;

const reasons: Readonly<Record<ChoiceReason, string>> = {
  asked: 'كما طُلب',
  single: 'الورقة الوحيدة',
  'only-log': 'الورقة الوحيدة التي فيها أعمدة سجل',
  together: 'إحدى الأوراق التي تبدو سجلًا',
  hidden: 'لا ورقة ظاهرة فيها أعمدة سجل',
};
const states = { hidden: 'مخفية', 'very-hidden': 'أخفاها تطبيق' } as const;

const provedByDates = forms(
  'لم يثبته أي تاريخ في هذا الملف',
  'أثبته تاريخ واحد في هذا الملف',
  'أثبته تاريخان في هذا الملف',
  'أثبتته # تواريخ في هذا الملف',
  'أثبته # تاريخًا في هذا الملف',
  'أثبته # تاريخ في هذا الملف',
);
const provedByNumbers = forms(
  'لم يثبتها أي رقم في هذا الملف',
  'أثبتها رقم واحد في هذا الملف',
  'أثبتها رقمان في هذا الملف',
  'أثبتتها # أرقام في هذا الملف',
  'أثبتها # رقمًا في هذا الملف',
  'أثبتها # رقم في هذا الملف',
);
const notOfLog = forms(
  'لا أعمدة من خارج السجل',
  'عمود واحد ليس من أعمدة السجل',
  'عمودان ليسا من أعمدة السجل',
  '# أعمدة ليست من أعمدة السجل',
  '# عمودًا ليست من أعمدة السجل',
  '# عمود ليست من أعمدة السجل',
);
const knownColumns = forms(
  'لا أعمدة معروفة',
  'عمود واحد معروف',
  'عمودان معروفان',
  '# أعمدة معروفة',
  '# عمودًا معروفًا',
  '# عمود معروف',
);
const moreCells = forms(
  'لا خلايا أخرى',
  'خلية أخرى',
  'خليتان أخريان',
  '# خلايا أخرى',
  '# خلية أخرى',
  '# خلية أخرى',
);

const named = (sheet: string) => `«${isolated(inserted(sheet))}»`;
const ofSheet = (sheet: string | null) => (sheet === null ? '' : ` من الورقة ${named(sheet)}`);

/** What `inspect` says around what it saw. */
export const inspection = ({ number, ordinal, plural, languageName }: Grammar<Category>): InspectionWords => {
  const rowAt = (row: number, line: number | null) =>
    line === null || line === row ? `الصف ${ordinal(row)}` : `الصف ${ordinal(row)} (السطر ${ordinal(line)})`;
  const because = (basis: Basis, proof: number, proved: Forms) => {
    if (basis === 'cells') return plural(proof, proved);
    if (basis === 'setting') return 'كما حُدد في الأمر';
    const whose = basis === 'habit' ? 'وفق عادة البلد' : 'افتراضًا، لأن البلد غير معروف';
    return `${whose}؛ ولا شيء في الملف يثبت ذلك`;
  };
  /** Letters of columns, cut where there are many. */
  const letters = (some: readonly string[], count: number) =>
    `${isolated(some.slice(0, 8).join(', '))}${count > 8 ? ` وغيرها (${number(count - 8)})` : ''}`;

  return {
    kind({ kind, encoding, delimiter, date1904 }) {
      if (kind === null) return 'تعذّرت قراءة هذا الملف.';
      if (kind === 'xlsx') return `مصنف Excel${date1904 ? '، تُعدّ أيامه ابتداءً من 1904' : ''}`;
      const sign = delimiters[delimiter ?? ''] ?? `«${isolated(inserted(delimiter ?? ''))}»`;
      const letters = encoding === null ? 'ترميز غير معروف' : `ترميز ${isolated(encoding)}`;
      return `نص، ${letters}، والفاصل بين الخلايا هو ${sign}`;
    },
    sheet({
      name,
      state,
      why,
      rows,
      columns,
      hiddenRows,
      hiddenColumns,
      hiddenColumnCount,
      mergeCount,
      recognised,
    }) {
      const facts = [
        `الصفوف: ${number(rows)}`,
        `الأعمدة: ${number(columns)} (منها للسجل: ${number(recognised)})`,
        ...(hiddenRows > 0 ? [`الصفوف المخفية: ${number(hiddenRows)}`] : []),
        ...(hiddenColumnCount > 0 ? [`الأعمدة المخفية: ${letters(hiddenColumns, hiddenColumnCount)}`] : []),
        ...(mergeCount > 0 ? [`النطاقات المدمجة: ${number(mergeCount)}`] : []),
      ];
      const which =
        name === null ? 'جدول' : `الورقة ${named(name)}${state === 'visible' ? '' : ` (${states[state]})`}`;
      return `${which}. ${facts.join('، ')}${why === null || name === null ? '' : `؛ قُرئت على أنها السجل (${reasons[why]})`}`;
    },
    convention: ({ dateOrder, dateBasis, dateProof, decimal, decimalBasis, decimalProof }) => [
      dateBasis === 'clash'
        ? 'التواريخ: تواريخ هذا الملف متعارضة، فلا تُقرأ منها التي يمكن قراءتها بطريقتين'
        : `التواريخ: ${orders[dateOrder]} (${because(dateBasis, dateProof, provedByDates)})`,
      decimalBasis === 'clash'
        ? 'العلامة العشرية: أرقام هذا الملف متعارضة، فلا تُقرأ منها التي يمكن قراءتها بطريقتين'
        : `العلامة العشرية: ${decimals[decimal]} (${because(decimalBasis, decimalProof, provedByNumbers)})`,
    ],
    headings: (row, from, sheet) =>
      `العناوين في الصف ${ordinal(row)}${ofSheet(sheet)}، والبيانات من الصف ${ordinal(from)}`,
    sameColumns: (many) => `${plural(many, columns)}، كما في الورقة السابقة`,
    unknown: (many) => plural(many, notOfLog),
    how: (level, language, many) =>
      `${plural(many, knownColumns)} ${
        {
          tag: 'بوسم HXL',
          name: 'بالاسم',
          label: `بالعنوان، اللغة: ${language === null ? 'غير محددة' : languageName(language)}`,
          joined: 'بجمع عنوانين',
          close: 'بعنوان شبه مطابق',
        }[level]
      }`,
    row: (row, line, key) => `${rowAt(row, line)} كما قُرئ${key === null ? '' : `: ${isolated(key)}`}`,
    noData: (row, line) => `${rowAt(row, line)}، لم يُقرأ على أنه بيانات`,
    plainRow: (row, line, sheet) => `${rowAt(row, line)}${ofSheet(sheet)}`,
    unread: 'لم تُقرأ',
    moreCells: (more) => `و${plural(more, moreCells)}`,
    rest({ other, asTyped, foreign }) {
      const parts = [
        other > 0 ? `قُرئت على غير ما كُتبت: ${plural(other, moreCells)}` : null,
        asTyped > 0 ? `قُرئت كما كُتبت: ${plural(asTyped, cells)}` : null,
        foreign > 0 ? `ليست تحت أي عمود من السجل: ${plural(foreign, cells)}` : null,
      ];
      return parts.filter((part) => part !== null).join('، ');
    },
    moreFindings: (more) =>
      `وغيرها من هذا النوع (${number(more)})؛ ويعرضها كلها الأمر ${isolated('gloact validate')}`,
    findings: 'ما يُقال عن هذا الملف',
    whatToDo: 'المطلوب',
  };
};
