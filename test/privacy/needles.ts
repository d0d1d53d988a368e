import { findPersonal } from '../../src/privacy/personal-data.ts';

/** Invented; what must not be told stands in braces. */
const marked = [
  ...[
    'Call {0300 7654321}',
    'Tel {+92 321 4455667}',
    'phone {042-35761234}',
    'رابطہ {۰۳۳۳۔۵۵۵۴۴۳۳}',
    '{0092 345 9988776}',
  ],
  ...[
    '{9841-234567}',
    'सम्पर्क: {९८४१२३४५६७}',
    'ໂທ {020 5551 2345}',
    'ເບີໂທ {໐໒໐ ໒໒໓໓ ໔໔໕໕}',
    'Тел. {067 123 45 67}',
  ],
  ...[
    'тел. {8 (029) 123-45-67}',
    '{+996 700 45-67-89}',
    'Tel {(11) 98765-4321}',
    'Cel. {310 456 7890}',
    'هاتف {٠١٠٠ ١٢٣ ٤٥٦٧}',
  ],
  ...[
    'Tél : {06 12 34 56 78}',
    'Tel {76 12 34 56}',
    '{+227 96 55 44 33}',
    'Cell {082 123 4567}',
    'Ring {0300\u00a0111\u20092233}',
  ],
  ...[
    'Ring {03\u200b00-7778\u200d881}',
    'Ring {０３００ ７６５４３２９}',
    'WhatsApp {0312-9876543}',
    'Telegram {@oksana_vyzhyla}',
  ],
  ...[
    'Instagram: {@anapaula_ffx}',
    'facebook.com/{luz.prueba.98}',
    '{sana.khan.test@gmail.com}',
    '{joana.teste＠uol.com.br}',
  ],
  ...[
    '{joana [arroba] uol [ponto] com}',
    '{fatima.essai (at) menara (dot) ma}',
    '{maya.gurung dot x at example dot org}',
  ],
  ...[
    'CNIC {35202-1234567-8}',
    '{61101‑2233445‑7}',
    'CPF {314.159.265-90}',
    'cpf: {27182818205}',
    'ID {9203140485088}',
    '{010715 5123 08 9}',
  ],
  ...[
    'ІПН {3304128474}',
    'личный номер {3120595A012PB4}',
    'ПИН {21205199501234}',
    'الرقم القومي {٢٩٩٠٥١٢٠١٢٣٤٥٦}',
    'CIN n° {BE123456}',
  ],
  ...[
    'NINA {28503112345678K}',
    'C.C. {52.418.907}',
    'नागरिकता नं. {२७-०१-७०-१२३४५}',
    'Passport No. {AB1234567}',
    'паспорт {КС 482915}',
  ],
  ...[
    '{P<PAKKHANOO<<SANA<TESTPERSON<<<<<<<<<<<<<<<}',
    '{AB12345671PAK9905120F2401014<<<<<<<<<<<<<<02}',
    'DOB {12/05/2003}',
  ],
  ...[
    'née le {05/03/1998}',
    'дата рождения {14.02.1999}',
    '{PK36 SCBL 0000 0011 2345 6702}',
    'Case no. {FIA-LHR-2018-0417}',
    'дело № {18-0345/2018}',
  ],
  ...[
    'القضية رقم {1234 لسنة 2018}',
    'Expediente {11001-60-00-2018-01234}',
    'The victim, {Amina Bibizadeh}, went home',
  ],
  ...[
    'потерпевшая {Иванова Анна Сергеевна}',
    'Mrs. {Rukhsana Parveenova} was sold',
    'víctima {Luz Marina Restrepowa}',
  ],
  ...[
    'ນາງ {ບົວວັນ ແກ້ວມະນີ}',
    'ضحية {فاطمة الزهراوي}',
    'Shelter at {27 Jacaranda Street}',
    'safe house {31.5204, 74.3587}',
  ],
  ...[
    'счёт {40817810099910004312}',
    'conta corrente {0012345-67890}',
    'رقم الحساب {٠٠١٢٣٤٥٦٧٨٩}',
    '{AB1234567}',
    'passeport n° {12AB34567}',
  ],
  ...[
    'جواز سفر رقم {A1234567}',
    'पासपोर्ट {08123456}',
    'born on {12 May 2003}',
    'مواليد {١٢/٠٥/٢٠٠٣}',
    'nascida em {12/05/2003}',
  ],
  ...[
    'जन्म मिति {२०५५-०३-१२}',
    'numéro de dossier {1234/2018}',
    'FIR No. {417/18}',
    'потерпевшая {Мария Петрова}',
    'पीडित {सीता तामाङ}',
  ],
  ...[
    'Ms. {Thandi Mokoenawa} of the shelter',
    'foyer, {12 rue des Acacias}',
    'refugio: {Calle 45 # 12-34}',
    'приют, {ул. Ленина, д. 5}',
    'WhatsApp {+996 555 12 34 56}',
  ],
  ...['{someone.invented@example.org}', '{гульнара@почта.рф}', 'Viber: {0555 123 456}', '{030-0123-4567}'],
];

/** A text with something personal in it, and that thing. */
export interface Needle {
  readonly text: string;
  readonly secret: string;
}

export const needles: readonly Needle[] = marked.map((text) => ({
  text: text.replace(/[{}]/g, ''),
  secret: /\{(.*)\}/su.exec(text)![1]!,
}));

/** Kinds of personal data that are found in the needles. */
export const kindsFound = (): ReadonlySet<string> =>
  new Set(needles.flatMap(({ text }) => findPersonal(text).map(({ kind }) => kind)));
