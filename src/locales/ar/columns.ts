import { isolated } from '../../formats/terminal.ts';
import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';

const semicolons = 'وإذا كانوا أكثر من واحد، فصلت بينهم الفاصلة المنقوطة (;).';
const countsPeople = 'عندما يعدّ المؤشر أشخاصًا وتكون هناك قيمة';
const partOfPeople = 'عندما يعدّ المؤشر أشخاصًا ولا تكون القيمة تقديرًا للجمهور';

/** What each column is for, when it is needed, and what an officer may type. */
export const columnTexts: Readonly<Record<ColumnName, ColumnText>> = {
  activity_id: {
    what: 'يدل على هذا النشاط وحده دون غيره: الحروف الثلاثة للبلد، والسنة التي يبدأ فيها، ورقم من ثلاث خانات أو أكثر. ويتكرر في كل صف من صفوف النشاط.',
    examples: ['PAK-2018-014'],
  },
  period: {
    what: 'الفترة المشمولة بالتقرير التي تخصها نتائج الصف.',
    examples: ['2018-S2', 'S2 2018'],
  },
  country: {
    what: 'بلد المكتب: رمزه، أو اسمه بإحدى لغات المشروع.',
    examples: ['PAK', 'باكستان'],
  },
  agency: { what: 'الوكالة التي تنفذ النشاط.', examples: ['UNODC', 'IOM'] },
  objective: {
    what: 'هدف المشروع الذي يخدمه النشاط. وهو غير الركيزة.',
    examples: ['O3'],
  },
  pillar: { what: 'الركيزة التي تُحتسب الأرقام تحتها، مرة واحدة.', examples: ['prosecution'] },
  pillars_also: {
    what: 'ركائز أخرى يخدمها النشاط. ويشير إليه التقرير هناك، ولا يحتسب شيئًا مرتين.',
    examples: ['prevention', 'prevention; partnerships'],
  },
  crime_type: { what: 'الجريمة التي يتناولها النشاط.', examples: ['TIP', 'BOTH'] },
  activity_type: { what: 'نوع النشاط.', examples: ['training', 'workshop'] },
  title: {
    what: 'اسم النشاط، كما ينبغي أن يُطبع في التقرير.',
    examples: ['تدريب المدعين العامين في لاهور'],
  },
  status: { what: 'المرحلة التي بلغها النشاط.', examples: ['completed', 'ongoing'] },
  status_reason: {
    what: 'سبب تأجيل النشاط أو إلغائه، في جملة واحدة.',
    when: 'عندما تكون الحالة postponed (مؤجل) أو cancelled (ملغى)',
    examples: ['أُغلقت القاعة للصيانة.'],
  },
  start_date: { what: 'أول يوم من النشاط.', examples: ['2018-09-12', '12 سبتمبر 2018'] },
  end_date: {
    what: 'آخر يوم من النشاط. وإذا كان يومًا واحدًا، فهو تاريخ البدء نفسه.',
    when: 'عندما تكون الحالة completed (مكتمل) أو planned (مخطط)',
    examples: ['2018-09-14', '14 سبتمبر 2018'],
  },
  venue_country: {
    what: 'البلد الذي عُقدت فيه الفعالية، إذا كان غير بلد المكتب.',
    examples: ['THA', 'تايلاند'],
  },
  admin1: {
    what: 'المحافظة أو الإقليم الذي عُقدت فيه الفعالية، أو national لفعالية تشمل البلد كله.',
    when: 'عندما تُعقد الفعالية حضوريًا في بلد المكتب',
    examples: ['Punjab', 'national'],
  },
  place: { what: 'المدينة أو المبنى الذي عُقدت فيه الفعالية.', examples: ['لاهور'] },
  partners: {
    what: `من ينفذ النشاط مع الوكالة. ${semicolons}`,
    examples: ['وكالة التحقيقات الاتحادية', 'وزارة العدل; نقابة المحامين'],
  },
  funders: {
    what: `من يموّل، إذا لم يكن الاتحاد الأوروبي وحده. ${semicolons}`,
    examples: ['الاتحاد الأوروبي; حكومة اليابان'],
  },
  joint_id: {
    what: 'الاسم الذي تعطيه كل المكاتب لفعالية تعقدها معًا، لكي تُحتسب مرة واحدة.',
    examples: ['JOINT-2018-01'],
  },
  counted_here: {
    what: 'ما إذا كانت الفعالية المشتركة محتسبة في هذا السجل. في أحد السجلات yes (نعم)، وفي كل السجلات الأخرى no (لا).',
    when: `عندما يكون ${isolated('joint_id')} مملوءًا`,
    examples: ['yes'],
  },
  indicator: { what: 'المؤشر الذي تُحتسب له النتيجة، برمزه.', examples: ['PS-01'] },
  target: {
    what: 'العدد الذي يستهدفه النشاط.',
    when: 'عندما تكون الحالة planned (مخطط) أو ongoing (جارٍ)',
    examples: ['30', '0'],
  },
  value: {
    what: 'العدد الذي تحقق. وما لم يتحقق منه شيء يُكتب 0؛ وما ليس معروفًا تُترك خليته فارغة.',
    when: 'عندما تكون الحالة completed (مكتمل)',
    examples: ['27', 'أكثر من 50', 'نحو 24300'],
  },
  precision: {
    what: 'مدى دقة القيمة. والخلية الفارغة تعني أنها بالضبط.',
    examples: ['at_least', 'approx'],
  },
  basis: {
    what: 'ما إذا كانت القيمة تشمل هذه الفترة وحدها أو كل شيء منذ البداية. والخلية الفارغة تعني الفترة.',
    examples: ['cumulative'],
  },
  as_of: {
    what: 'آخر يوم تشمله القيمة التراكمية.',
    when: `عندما يكون ${isolated('basis')} هو cumulative (تراكمي) وتكون هناك قيمة`,
    examples: ['2018-10-12'],
  },
  people_basis: {
    what: 'طريقة احتساب الأشخاص: كل شخص مرة واحدة، أو كل مشاركة، أو تقدير للجمهور.',
    when: countsPeople,
    examples: ['unique'],
  },
  stakeholder: {
    what: 'من هم الأشخاص. وإذا كانوا من عدة فئات، فصلت بينها الفاصلة المنقوطة (;).',
    when: countsPeople,
    examples: ['police', 'prosecutors; judiciary'],
  },
  women: { what: 'عدد النساء من بين الأشخاص.', when: partOfPeople, examples: ['12', '0'] },
  men: { what: 'عدد الرجال من بين الأشخاص.', when: partOfPeople, examples: ['15', '0'] },
  girls: { what: 'عدد الفتيات دون 18 سنة من بين الأشخاص.', when: partOfPeople, examples: ['3', '0'] },
  boys: { what: 'عدد الفتيان دون 18 سنة من بين الأشخاص.', when: partOfPeople, examples: ['4', '0'] },
  unspecified: {
    what: 'عدد الأشخاص الذين لم يُسجَّل جنسهم أو عمرهم. والقيمة هي مجموع النساء والرجال والفتيات والفتيان وهؤلاء.',
    examples: ['2'],
  },
  stage: {
    what: 'المرحلة التي بلغها قانون أو خطة أو وثيقة أخرى.',
    when: 'عندما يعدّ المؤشر وثائق وتكون هناك قيمة',
    examples: ['drafted', 'adopted'],
  },
  channel: { what: 'أين نُشر الشيء أو بُث.', examples: ['print', 'radio'] },
  evidence: {
    what: 'ما يثبت القيمة، بالكلمات أو بعنوان على الإنترنت. ولا يُذكر فيه أي شخص.',
    when: 'عندما تكون هناك قيمة',
    examples: ['قائمة الحضور', 'تقرير المنصة'],
  },
  narrative: {
    what: 'ما حدث وما تغيّر، بلغة التقرير الذي يطبع ذلك. ولا يُذكر فيه أي شخص.',
    examples: ['أعد المدعون العامون دليلًا مشتركًا عن الأدلة.'],
  },
  challenges: {
    what: 'الصعوبات التي ظهرت. ويطبعها التقرير.',
    examples: ['أغلقت الفيضانات الطرق إلى منطقتين.'],
  },
  measures: {
    what: 'ما اتُّخذ إزاء الصعوبات من تدابير. ويطبعه التقرير.',
    examples: ['نُقلت الجلسات إلى عاصمة الإقليم.'],
  },
  next_steps: {
    what: 'ما سيأتي بعد ذلك. ويطبعه التقرير في خطة العمل.',
    examples: ['يُرفع الدليل إلى الوزارة لاعتماده.'],
  },
  visibility: {
    what: 'كيف أمكن للناس أن يروا أن الاتحاد الأوروبي يموّل. وإذا تعددت الطرق، فصلت بينها الفاصلة المنقوطة (;).',
    examples: ['emblem', 'emblem; press'],
  },
  spent: { what: 'تكلفة النشاط في الفترة.', examples: ['4200', '1250.50'] },
  currency: {
    what: `عملة المبلغ المنفق، بثلاثة حروف (${isolated('ISO 4217')}).`,
    when: 'عندما يُنفق مبلغ',
    examples: ['EUR', 'USD'],
  },
  comments: {
    what: 'كل ما يريد المكتب أن يتذكره. ولا يُطبع أبدًا.',
    examples: ['أُرسلت قائمة الحضور بالبريد السريع.'],
  },
};
