/** What a language needs beyond ASCII: its letters, the frequent ones first, and the code pages it was written in. */
export interface Alphabet {
  readonly letters: string;
  /** The likeliest first. */
  readonly pages: readonly string[];
}

const western = ['windows-1252', 'macintosh', 'cp850'];
const central = ['windows-1250', 'iso-8859-2', 'cp852'];
const cyrillic = ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic'];
const ukrainian = ['windows-1251', 'koi8-u', 'iso-8859-5', 'maccyrillic'];
const arabic = ['windows-1256', 'iso-8859-6'];
const russian = 'оеаитнсрвлкмдпуяыьгзбчйхжшюцщэфъё';

/** By ISO 639-1 code. Languages without a code page of their own (Nepali, Lao) were never written in one. */
export const alphabets: Readonly<Record<string, Alphabet>> = {
  en: { letters: 'éïñçèö', pages: western },
  fr: { letters: 'éàèêçôîûùâëïœ', pages: western },
  es: { letters: 'óíáñéúü', pages: western },
  pt: { letters: 'ãçáéóíõêúâàôü', pages: western },
  it: { letters: 'àèùòéìóîúâêçöüßä', pages: western },
  de: { letters: 'üäöß', pages: western },
  nl: { letters: 'ëéïèöü', pages: western },
  af: { letters: 'ëêéôûîïöüá', pages: western },
  pl: { letters: 'ąęłóżśćńź', pages: central },
  cs: { letters: 'íáéýěřčžšůúťňďó', pages: central },
  hu: { letters: 'éáöóőüíúű', pages: central },
  hr: { letters: 'čšžćđ', pages: central },
  ro: { letters: 'ăîâşţșț', pages: central },
  tr: { letters: 'ıişüğçöâ', pages: ['windows-1254', 'iso-8859-9'] },
  ru: { letters: russian, pages: cyrillic },
  uk: { letters: 'оаинітервскуплдмязьбгйчхжїєцшющґф', pages: ukrainian },
  be: { letters: 'аонірятекслдўумзпгыўьбвчйцжхшэюёф', pages: cyrillic },
  bg: { letters: 'аоиетнрвсдлпкмузъгябчцйжщшхюфь', pages: cyrillic },
  ky: { letters: `${russian}өүң`, pages: cyrillic },
  kk: { letters: `${russian}іәғқңөұүһ`, pages: cyrillic },
  ar: { letters: 'المينرتبوةعدسفحكقهجشطصخزضغثذئءىأؤظإآًٌٍَُِّْـ', pages: arabic },
  fa: { letters: 'ايرندمهتوسبلشکگفخقجعپصطچغضذثظژآئ', pages: ['windows-1256'] },
  ur: { letters: 'اركےیينںوهھتسلمبپدجٹشقعفحگخچصڈطزآئڑضظغثذءؤأ', pages: ['windows-1256'] },
  el: { letters: 'αοιετσνηυρπκμλςωδγχθφάίόέήβξζύώψϊϋΐΰ', pages: ['iso-8859-7', 'windows-1253'] },
  he: { letters: 'יוהלאתמרבשנדחקעפגטכםצזסןךףץ', pages: ['windows-1255'] },
  th: { letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผฉณธศ่้ิี็ัุู์ืึำ', pages: ['windows-874'] },
  vi: { letters: 'đàáảạêôơưăâéíóúý', pages: ['windows-1258'] },
};

/** All letters of these languages. */
export const knownLetters: ReadonlySet<string> = new Set(
  Object.values(alphabets).flatMap(({ letters }) => [...letters, ...letters.toUpperCase()]),
);
