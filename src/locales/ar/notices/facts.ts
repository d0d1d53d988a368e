import type { NoticeWords } from '../../finding-words.ts';
import { forms, plural, whenAny } from '../grammar.ts';

const moveToTarget = `نقله إلى «{target_heading}»${whenAny('count', ' وإفراغ {parts}')}`;
/** As a predicate: its code means nothing to a reader. */
const status =
  '{status, select, planned {النشاط مخطط} ongoing {النشاط جارٍ} completed {النشاط مكتمل} postponed {النشاط مؤجل} cancelled {النشاط ملغى} other {حالة النشاط هي {status}}}';

/** Findings across the cells of a row: what is missing beside what is there. */
export const facts = {
  'reason-missing': {
    title: 'السبب غير مذكور',
    message: `${status}، لكن لا شيء تحت «{heading}».`,
    why: 'يطلب التقرير السردي للاتحاد الأوروبي سبب كل نشاط كان مخططًا ولم يُنفَّذ.',
    fix: 'كتابة جملة واحدة تحت «{heading}».',
  },
  'end-date-missing': {
    title: 'تاريخ الانتهاء غير مذكور',
    message: `${status}، لكن لا تاريخ تحت «{heading}».`,
    why: 'لا يجوز أن تبقى النهاية مفتوحة إلا لنشاط جارٍ.',
    fix: 'كتابة تاريخ الانتهاء. وإذا كان يومًا واحدًا، فتكرار تاريخ البدء.',
  },
  'people-without-basis': {
    title: 'طريقة احتساب الأشخاص غير مذكورة',
    message: 'عدد الأشخاص {total, number}، لكن لا شيء تحت «{heading}».',
    why: 'الأشخاص المختلفون والمشاركات وتقديرات الوصول ثلاثة مجاميع. ولا تُجمع معًا أبدًا.',
    fix: 'اختيار unique (أشخاص مختلفون) أو participations (مشاركات) أو reach_estimate (تقدير الوصول).',
  },
  'value-without-evidence': {
    title: 'مصدر التحقق غير مذكور',
    message: 'القيمة هي {total, number}، لكن لا شيء تحت «{heading}».',
    why: 'قد تسأل الجهة المانحة عن مصدر أي رقم في التقرير.',
    fix: 'ذكر المصدر، مثل قائمة الحضور أو إشعار التسليم أو تقرير المنصة.',
  },
  'indicator-of-other-pillar': {
    title: 'المؤشر يخص ركيزة أخرى',
    message: 'المؤشر {indicator} يخص {belongs}، لكن النشاط يخدم {serves}.',
    why: 'تُحتسب الأرقام مرة واحدة، تحت ركيزة واحدة. والركيزة الخاطئة تنقل الرقم إلى الفصل الخطأ.',
    fix: 'اختيار مؤشر آخر، أو كتابة {belongs} تحت «{pillar_heading}» أو إضافتها تحت «{pillars_also_heading}».',
  },
  'indicator-of-other-objective': {
    title: 'المؤشر يخص عادةً هدفًا آخر',
    message: 'المؤشر {indicator} يخص عادةً {belongs}، لكن الهدف هو {objective}.',
    why: 'تُقارن النتائج بالخطة هدفًا بعد هدف.',
    fix: 'مراجعة الهدف. وإذا كان صحيحًا، فلا يلزم أي تغيير.',
  },
  'completed-without-value': {
    title: 'النتيجة غير مذكورة',
    message: 'النشاط مكتمل، لكن لا رقم تحت «{heading}».',
    why: 'الخلية الفارغة ليست صفرًا: فالتقرير لا يستطيع التمييز بين ما لم يتحقق وما لم يُعدّ.',
    fix: 'كتابة الرقم المحقق، وكتابة 0 فقط إذا لم يتحقق شيء. وإذا كان الرقم غير معروف، فسؤال من قام بالعدّ.',
  },
  'target-missing': {
    title: 'القيمة المستهدفة غير مذكورة',
    message: `${status}، لكن لا رقم تحت «{heading}».`,
    why: 'من دون قيمة مستهدفة لا أحد يستطيع القول هل النتيجة جيدة.',
    fix: 'كتابة الرقم الذي يستهدفه النشاط. وإذا لم يكن هناك رقم، فلا يلزم أي تغيير.',
  },
  'stage-missing': {
    title: 'مرحلة الوثيقة غير مذكورة',
    message: 'المؤشر {indicator} يعدّ الوثائق، لكن لا شيء تحت «{heading}».',
    why: 'مشروع القانون والقانون النافذ نتيجتان مختلفتان، والتقرير يذكر المرحلة.',
    fix: 'اختيار المرحلة التي بلغتها الوثيقة، مثل drafted (مصوغة) أو validated (مصادق عليها) أو adopted (معتمدة).',
  },
  'as-of-missing': {
    title: 'يوم العدد التراكمي غير مذكور',
    message: 'القيمة تشمل كل شيء حتى يوم معيّن، لكن لا تاريخ تحت «{heading}».',
    why: 'من دون اليوم لا أحد يعرف أي جزء من المجموع التراكمي يخص هذه الفترة.',
    fix: 'كتابة آخر يوم تشمله القيمة.',
  },
  'currency-missing': {
    title: 'العملة غير مذكورة',
    message: 'المبلغ هو {amount, number}، لكن لا شيء تحت «{heading}».',
    why: 'المبلغ الذي لا عملة له لا يمكن مقارنته ولا جمعه.',
    fix: 'كتابة الحروف الثلاثة للعملة، مثل EUR أو USD.',
  },
  'counted-here-missing': {
    title: 'لم يُذكر من يحتسب الفعالية المشتركة',
    message: 'يخص الصف الفعالية المشتركة {joint}، لكن لا شيء تحت «{heading}».',
    why: 'الفعالية التي تذكرها عدة مكاتب يجب أن تُحتسب مرة واحدة.',
    fix: 'الاتفاق مع المكاتب الأخرى على من يحتسبها. ثم كتابة yes (نعم) هناك، وكتابة no (لا) في كل مكان آخر.',
  },
  'region-missing': {
    title: 'المحافظة أو الإقليم غير مذكور',
    message: 'عُقد النشاط حضوريًا، لكن لا شيء تحت «{heading}».',
    why: 'يذكر التقرير أين عمل المشروع داخل البلد.',
    fix: 'كتابة المحافظة أو الإقليم من المستوى الأول، مثلًا Gilgit-Baltistan. وإذا كانت الفعالية وطنية، فكتابة national.',
  },
  'planned-with-value': {
    title: 'نتيجة لما هو مخطط فقط',
    message: 'النشاط مخطط، لكن تحت «{heading}» الرقم {total, number}.',
    why: 'يجب ألا تُعرض الأرقام المخططة على أنها محققة.',
    fix: `{case, select, begun {تغيير الحالة إلى ongoing (جارٍ) أو completed (مكتمل). وإذا كان الرقم مخططًا فقط، ف${moveToTarget}.} over {تغيير الحالة إلى completed (مكتمل). وإذا كان الرقم مخططًا فقط، ف${moveToTarget}.} other {نقل الرقم إلى «{target_heading}»${whenAny('count', ' وإفراغ {parts}')}.}}`,
  },
  'people-without-stakeholder': {
    title: 'لم يُذكر من هم الأشخاص',
    message: 'عدد الأشخاص {total, number}، لكن لا شيء تحت «{heading}».',
    why: 'يميّز التقرير أفراد الشرطة من القضاة ومن الجمهور العام.',
    fix: 'اختيار فئة أو أكثر من القائمة، مثلًا police (الشرطة).',
  },
  'counted-here-without-joint': {
    title: 'غير محتسب هنا، ولا فعالية مشتركة مذكورة',
    message:
      'تحت «{counted_here_heading}» مكتوب no (لا)، لكن «{joint_id_heading}» فارغ، فلا أحد يعرف أين يُحتسب الصف.',
    why: 'الصف الذي لا فعالية مشتركة له يُحتسب هنا، مهما كان مكتوبًا في الخلية.',
    fix: 'كتابة المعرّف الذي يستخدمه المكتب الآخر تحت «{joint_id_heading}»، أو إفراغ «{counted_here_heading}».',
  },
  'parts-without-value': {
    title: 'أشخاص مصنفون لكن غير محتسبين',
    message: `مجموع الأرقام تحت {parts} هو ${plural('sum', forms('لا أشخاص', 'شخص واحد', 'شخصان', '# أشخاص', '# شخصًا', '# شخص'))}، لكن لا رقم تحت «{heading}».`,
    why: 'يحتسب التقرير القيمة. والأشخاص المذكورون في أجزائها فقط يضيعون.',
    fix: '{status, select, planned {إفراغ {parts}. والأشخاص المخططون فقط مكانهم تحت «{target_heading}».} other {كتابة المجموع، أي {sum}، تحت «{heading}». وإذا لم يشمل العمل أحدًا بعد، فإفراغ {parts}.}}',
  },
  'out-of-use': {
    title: 'ورد ما لم يكن في البرنامج خلال هذه الفترة',
    message:
      '«{code}» تحت «{heading}» {when, select, ended {مستخدم حتى {day}} other {مستخدم ابتداءً من {day}}}، لكن الصف عن {period}.',
    why: 'تتغير الرموز والمؤشرات والبلدان ما دام البرنامج جاريًا. وما يُذكر تحت القديم منها يبقى منفصلًا عن الباقي.',
    fix: 'اختيار ما هو مستخدم في {period}. وإذا كان المذكور هو الصحيح، فإبلاغ المقر الرئيسي.',
  },
} satisfies Partial<NoticeWords>;
