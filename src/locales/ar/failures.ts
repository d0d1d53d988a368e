import type { CliWords } from '../../cli/words.ts';
import { isolated } from '../../formats/terminal.ts';
import { countryName } from '../../programme/lookup.ts';
import type { PackProblem } from '../../programme/problem.ts';
import { printProblem } from '../../programme/words.ts';
import { pack } from '../en/programme.ts';
import type { Grammar } from '../grammar.ts';
import { bare, type Category, flagged, isMeant, whole } from './grammar.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;

// Packs are made at headquarters, in English.
const asRead = (problem: PackProblem) => JSON.parse(bare(JSON.stringify(problem))) as PackProblem;
const reasonFor = (code: string) => reasons[bare(code)] ?? code;
const explain = isolated('gloact explain');

/** What keeps the command line from an answer; what it is filled with comes isolated. */
export function failures({ number, list, languageName }: Grammar<Category>): CliWords['failures'] {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join('، ')} وغيرها (${number(names.length - shown)})`
      : list(names);
  return {
    noSuchCommand: (word, near, commands) => [
      `لا يوجد أمر أو ملف أو مجلد باسم «${word}». والأوامر هي ${list(commands)}.`,
      near === null
        ? `المطلوب اسم ملف أو مجلد للفحص، مثلًا: ${isolated('gloact pak-2018-S2.xlsx')}`
        : isMeant(`gloact ${near}`),
    ],
    hyphens: (text, flag) => [`«${text}» لا يبدأ بشرطتين كما تبدأ الخيارات.`, `المطلوب كتابة ${flag} باليد.`],
    noSuchPath: (path, near) => [
      `لا يوجد ملف أو مجلد باسم «${path}».`,
      near === null
        ? 'المطلوب مراجعة كتابة الاسم، أو سحب الملف إلى هذه النافذة.'
        : isMeant(near.includes(' ') ? `"${near}"` : near),
    ],
    unquoted: (path) => [
      'المسار الذي فيه مسافات يجب أن يكون بين علامتي اقتباس.',
      `يُكتب هكذا: ${whole(`"${path}"`)}`,
    ],
    noMatch: (pattern) => [
      `لا ملف باسم ${pattern}؛ العلامة * تحل محل أي حروف، والعلامة ? محل حرف واحد.`,
      'المطلوب مراجعة المجلد ونهاية الاسم.',
    ],
    noFile: (path) => [`${path} ليس ملفًا.`, 'المطلوب ملف أو مجلد، أو العلامة - لقراءة ما يُمرَّر إلى الأداة.'],
    noLogIn: (folder, others) => [
      `ليس في المجلد ${folder} أي سجل${others.length === 0 ? '' : `، بل ${some(others)} فقط`}.`,
      `المطلوب مجلد فيه سجلات: ملفات ${['.csv', '.tsv', '.txt', '.xlsx'].map(isolated).join(' أو ')} أو ${isolated('.xlsm')}.`,
    ],
    sameName: (name) => [
      `الاسم ${name} لملفين مما سيُقرأ.`,
      `المطلوب كتابة اسم آخر بعد ${flagged('stdin-name')}، أو ترك أحد الملفين.`,
    ],
    noStandardInput: (name) => [
      `قيمة ${flagged('stdin-name')} هي «${name}»، لكن الإدخال القياسي لا يُقرأ.`,
      `المطلوب كتابة العلامة - لقراءة ما يُمرَّر إلى الأداة، أو حذف ${flagged('stdin-name')}.`,
    ],
    allExcluded: (patterns) => [
      `لم يبق أي ملف: ما بعد ${flagged('exclude')} يشمل كل الملفات، وهو ${list(patterns)}.`,
      `المطلوب حذف ${flagged('exclude')}، أو استبعاد ملفات أقل به.`,
    ],
    severalFiles: (count, names) => [
      `المطلوب ملف واحد، ووُجدت عدة ملفات (${number(count)}): ${some(names)}.`,
      'المطلوب اسم واحد منها.',
    ],
    notWritten: (path, reason) => [
      `تعذّرت كتابة ${path}: ${reasonFor(reason)}.`,
      'المطلوب إغلاقه في التطبيقات الأخرى، أو اختيار مكان آخر.',
    ],
    notPrinted: (reason) => [
      `تعذّرت كتابة الجواب: ${reasonFor(reason)}.`,
      'المطلوب إخلاء مساحة، أو كتابته في مكان آخر.',
    ],
    notKept: (folder, reason) => [
      `تعذّر حفظ ما يُمرَّر إلى الأداة في ${folder}: ${reasonFor(reason)}.`,
      'المطلوب حفظه في ملف وإعطاء اسم ذلك الملف.',
    ],
    inputLost: (path) => [`${path} من الملفات التي ستُقرأ، وسيضيع.`, 'المطلوب اختيار اسم آخر لما سيُكتب.'],
    alreadyThere: (path) => [
      `الملف ${path} موجود من قبل، وربما ملأه أحد.`,
      `المطلوب اختيار اسم آخر بالخيار ${flagged('output')}، أو نقل الملف.`,
    ],
    countryOrAll: (known) => [
      'السجل الجديد يكون لبلد واحد، أو لكل البلدان معًا.',
      `المطلوب كتابة ${flagged('country')} مع واحد من ${known.join('، ')}، أو ${flagged('all')} مع مجلد.`,
    ],
    asOf: (text) => [
      `قيمة ${flagged('as-of')} هي «${text}»، وهي ليست يومًا.`,
      `تُكتب بالشكل ${isolated('YYYY-MM-DD')}، مثلًا ${isolated('2018-12-31')}.`,
    ],
    tooManyRows: (most) => [
      `عدد صفوف السجلات أكبر مما يُحسب دفعة واحدة، والحد الأقصى ${number(most)}.`,
      'المطلوب تقديم سجلات فترات أقل، أو البحث عن ملف ليس سجل مكتب.',
    ],
    encoding: (name) => [
      `قيمة ${flagged('encoding')} هي «${name}»، وهذا الترميز غير معروف للأداة.`,
      `المطلوب تجربة ${isolated('utf-8')} أو ${isolated('windows-1252')} أو ${isolated('windows-1251')}.`,
    ],
    delimiter: (text) => [
      `قيمة ${flagged('delimiter')} هي «${text}»، وهي ليست علامة واحدة.`,
      'المطلوب كتابة comma أو semicolon أو tab أو bar.',
    ],
    report: (text, formats) => [
      `قيمة ${flagged('report')} هي «${text}»، وهي ليست صيغة وملفًا.`,
      `تُكتب بالشكل ${isolated('FORMAT=FILE')}، مثلًا ${whole(`${formats.at(-1)}=findings.${formats.at(-1)}`)}؛ والصيغ هي ${list(formats)}.`,
    ],
    period: (text, some) => [
      `«${text}» ليس فترة من الفترات التي يقدَّم عنها تقرير في هذا البرنامج.`,
      `من هذه الفترات ${some.join('، ')}.`,
    ],
    code: (text) => [`لا توجد قاعدة ${text}.`, `المطلوب تشغيل الأمر ${explain}: فهو يعرض رموز كل القواعد.`],
    alwaysOn: (code) => [
      `لا يمكن إيقاف ${code}: فهي تقول ما تعذّرت قراءته، أو تحمي الأشخاص.`,
      'المطلوب تركها عاملة، وتصحيح ما تجده.',
    ],
    country: (text, known, near) => [
      `«${text}» ليس من بلدان هذا البرنامج.`,
      `${near === null ? '' : `وربما المقصود ${near.alpha3} (${countryName(near, 'ar')}). `}المطلوب اختيار واحد من ${known.join('، ')}.`,
    ],
    folderWanted: (path, flag) => [
      `«${path}» اسم ملف، أما ${flag} فيكتب في مجلد.`,
      'المطلوب كتابة اسم مجلد.',
    ],
    noPack: (folder) => [
      `لا توجد حزمة برنامج ${folder}.`,
      `المطلوب المجلد الذي فيه ${isolated('programme.json')}.`,
    ],
    pack: (folder, problems, more) => [
      [
        `في حزمة البرنامج ${folder} أخطاء:`,
        ...problems.map((problem) => `  ${isolated(printProblem(asRead(problem), pack))}`),
        ...(more > 0 ? [`  وغيرها (${number(more)})`] : []),
      ].join('\n'),
      'المطلوب تصحيح الملفات المذكورة أعلاه وإعادة التشغيل.',
    ],
    noReportWords: (language, known) => [
      `لغة التقرير هي ${languageName(bare(language))}، ولا توجد بعد عبارات للتقارير بهذه اللغة. المطلوب كتابة واحدة من هذه اللغات مع ${isolated('--report-language')}، أو في ${isolated('programme.json')} في الحقل ${isolated('"language"')} من ${isolated('"action"')}: ${known.map((one) => `${one} (${languageName(bare(one))})`).join('، ')}.`,
      `يجب أن تكون عبارات الحزمة بهذه اللغة أيضًا: المطلوب إضافتها إلى ${isolated('"languages"')}، والأمر ${isolated('gloact pack check')} يبيّن كل موضع ناقص.`,
    ],
    packWordless: (language, places) => [
      `تنقص حزمة البرنامج عبارات باللغة «${languageName(bare(language))}» لهذا التقرير: ${some(places)}.`,
      `المطلوب إضافتها إلى الحزمة؛ والأمر ${isolated('gloact pack check')} يبيّن كل موضع.`,
    ],
    packThere: (folder) => [
      `المجلد ${folder} ليس فارغًا، ولا يُكتب شيء فوق ما فيه.`,
      'المطلوب اسم مجلد فارغ أو مجلد غير موجود بعد.',
    ],
    noPackToStart: (name, known) => [
      `لا توجد حزمة ${name} يمكن البدء منها.`,
      `المطلوب اسم واحدة من ${known.join('، ')}، أو مجلد فيه ${isolated('programme.json')}.`,
    ],
    packFolder: (action) => [
      `يحتاج الأمر ${whole(`gloact pack ${action}`)} إلى ${bare(action) === 'diff' ? 'مجلدين: الحزمة القديمة والحزمة الجديدة' : 'مجلد'}.`,
      `يُكتب مثلًا: ${whole(`gloact pack ${action} our-grant${bare(action) === 'diff' ? ' our-grant-2025' : ''}`)}`,
    ],
    countryNeeded: (template, known) => [
      `التقرير ${template} يخص بلدًا واحدًا.`,
      `المطلوب إعطاء ${flagged('country')} مع واحد من ${known.join('، ')}.`,
    ],
    countryNotAsked: (template) => [
      `التقرير ${template} يخص جميع البلدان.`,
      `المطلوب حذف ${flagged('country')}.`,
    ],
    noReport: (name, known) => [
      `ليس في حزمة البرنامج تقرير باسم ${name}.`,
      `المطلوب اختيار واحد من ${known.join('، ')}.`,
    ],
    notWord: (output) => [
      `لا ينتهي ${output} بالامتداد ${isolated('.docx')}.`,
      'التقرير مستند Word: والمطلوب إعطاؤه اسمًا كهذا.',
    ],
    notNotes: (path) => [
      `لا ينتهي ${path} بالامتداد ${isolated('.docx')} ولا ${isolated('.md')}.`,
      'الملاحظات الداخلية مستند Word أو نص Markdown: والمطلوب إعطاؤها اسمًا كهذا.',
    ],
    sameOutput: (path) => [`الاسم ${path} معطى لملفين.`, 'المطلوب إعطاء كل ملف اسمًا خاصًا به.'],
    notJson: (path) => [
      `لا ينتهي ${path} بالامتداد ${isolated('.json')} ولا ${isolated('.xlsx')}.`,
      `تُكتب الأرقام بصيغة ${isolated('.json')} للتقرير القادم أو بصيغة ${isolated('.xlsx')} للقراءة: والمطلوب إعطاؤها اسمًا كهذا.`,
    ],
    noFigures: (path) => [
      `${path} ليس ملف أرقام لهذا البرنامج.`,
      `المطلوب الملف الذي كتبه ${flagged('figures')} بجانب آخر تقرير.`,
    ],
    laterFigures: (path, period) => [
      `في ${path} أرقام تقرير عن ${period}، وهي ليست قبل هذه الفترة.`,
      `المطلوب الملف الذي كتبه ${flagged('figures')} بجانب آخر تقرير قبل هذه الفترة.`,
    ],
    notResult: (path) => [
      `${path} ليس نتيجة للأمر validate.`,
      `المطلوب ملف كتبه الأمر ${isolated('gloact validate --report json=FILE')}.`,
    ],
    cutResult: (path) => [`ينتهي ${path} قبل اكتمال النتيجة.`, 'المطلوب أن يُرسل أو يُكتب من جديد.'],
    otherResult: (path, version) => [
      `كُتب ${path} بالإصدار ${version} من gloact، وهذا الإصدار لا يقرأ نتائجه.`,
      'المطلوب فحص السجلات من جديد، أو عرض النتيجة بذلك الإصدار.',
    ],
    noNarrative: (path) => [
      `${path} ليس مجلد نصوص.`,
      `المطلوب المجلد الذي كتبه ${whole('gloact narrative')}، وفيه 500 ملف على الأكثر.`,
    ],
    noTopic: (word, near) => [
      `ما من شيء يمكن شرحه باسم «${word}».`,
      near === null ? `الأمر ${explain} يعرض كل الأعمدة والقواعد.` : isMeant(`gloact explain ${near}`),
    ],
    noRows: (period) => [
      `ليس في أي سجل صف عن ${period}.`,
      `المطلوب مراجعة ${flagged('period')} والملفات المعطاة.`,
    ],
    tooMuch: [
      'الملفات أكثر مما يتسع له هذا الحاسوب دفعة واحدة، فالجواب ليس كاملًا.',
      'المطلوب فحص ملفات أقل في كل مرة.',
    ],
    bug: (stack) => `خطأ في gloact نفسه، لا في ملفات المكتب. يُرجى الإبلاغ عنه مع هذه الأسطر:\n${stack}`,
  };
}
