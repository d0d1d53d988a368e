import {
  after,
  before,
  type Family,
  lastGroups,
  matches,
  numberMark,
  type Personal,
  part,
  pattern,
  spelled,
} from './pattern.ts';

/** Where people at risk live. */
const homes = spelled(
  'shelters?|safe houses?|safehouses?|safe homes?|refuge|crisis cent(?:er)?(?:re)?|orphanage|orphelinat|orfanato|halfway house|half way house|transit home|her home|his home|home address|lives at|resident of|r/o|residence|her address|his address|family address|address of the victim|address of the family|living at|resides at|residing at|domicile|réside|adresse de la victime|adresse de la famille|habite|demeurant',
  'refugio|casa de acogida|casa refugio|albergue|hogar|hogar de paso|hogar de acogida|vive en|dirección de la víctima|vivienda|reside en|residente en|abrigo|casa-abrigo|casa abrigo|casa de passagem|casa de acolhida|centro de acogida|acolhimento|mora em|reside na|domicilio',
  'foyers?|centre de transit|centre d.h[ée]bergement|centre d.accueil|maison d.accueil|hébergement|приют~|убежищ~|шелтер~|кризисн~ центр~|кризисн~ комнат~|проживает|адрес проживания|адрес семьи|адреса проживання|прожива~|притул~|прихист~|кризов~ центр~|кризов~ кімнат~|мешкає',
  'المأوى|مأوى|ملجأ|الملجأ|الإيواء|الايواء|إيواء|ايواء|للإيواء|دار الأمان|دار الأيتام|بيت آمن|منزلها|منزله|دارالامان|دار الامان|شیلٹر|محفوظ گھر|پناہ گاہ|आश्रयगृह|आश्रय|शेल्टर|आश्रयस्थल|सुरक्षित आवास|सुरक्षित घर|башпаана|кризистик борбор~',
);
const shelters = pattern.iu`(?:${before}${homes}${after}|ສູນພັກພິງ|ບ້ານພັກ|ທີ່ພັກພິງ|ສູນຊ່ວຍເຫຼືອ)`;
const coordinates = pattern.dgiu`((?<![\d.])[-−]?\d{1,2}[.,]\d{3,}°?\s?[NSС]?[\p{L}]{0,2}[,،;/\s]\s*[-−]?\d{1,3}[.,]\d{3,}°?(?:\s?[EWOВ](?![\p{L}]))?|(?<![\d.])(?!0[.,])\d{1,2}[.,]\d{4,}[^\d\n]{1,14}\d{1,3}[.,]\d{4,}|(?<!\d)\d{1,2}\s?°\s?\d{1,2}[^\n°]{1,30}?\d{1,3}\s?°\s?\d{1,2}[\d\s.,'"’′″”]*(?:[NSEWOСЮВЗ](?![\p{L}]))?)`;

/** Words before or behind the name of a road, with the number of a house. */
const roads = spelled(
  'streets?|st|str|road|rd|avenue|ave|lane|drive|crescent|gali|mohalla|marg|tole|ban|rue|av|boulevard|bd|blvd|impasse',
  'calle|cra|carrera|cll|kr|cl|diagonal|transversal|avenida|rua|travessa|alameda|estrada|rodovia|ул|улица|улице|вул|вулиця|вулиці|пр|пр-т|просп|проспект|бульвар|б-р|шоссе|пер|переулок|провулок|көч|көчөсү',
  'شارع|ش|زنقة|زقاق|گلی|سڑک|मार्ग|टोल|ຖະໜົນ',
);
/** What a number stands right behind. */
const parts = spelled(
  'house|unit|flat|apartment|apt|block|plot|ward|sector|village|chak|porte|appt|appartement|lot|villa|immeuble|piso|apto|casa|apartamento|bloco|quadra',
  'д|дом|кв|квартира|буд|будинок|мкр|микрорайон|شقة|عمارة|مکان|سیکٹر|वडा|घर|ບ້ານ|ໜ່ວຍ|ເຮືອນ',
);
const number = part`\.?\s*(?:${numberMark}\.?\s*)?(?:[\p{L}]-?)?(?!(?:19|20)\d\d(?!\d))\d+[\p{L}]?`;
const tail = part`(?:[\s,./#°№،-]*(?:${before}${roads}${after}\.?|${before}${parts}${after}(?=${number})\.?|n[o°º]\.?|(?=[^\s,]*\d)[\p{L}\d/#-]+))*`;
const street = pattern.dgiu`(${before}${roads}${after}\.?([^\d\n;]{0,32}?)\d+[\p{L}]?${after}${tail})`;
const streetBehind = pattern.dgiu`((?<![\d/.])(?!(?:19|20)\d\d(?!\d))\d{1,4}[\p{L}]?,?\s+((?:[\p{L}'’.]+\s+){0,3}?)${roads}${after}(?:\s+[\p{L}'’]{2,}){0,3}${tail})`;
const aPart = pattern.dgiu`(?:${before}|(?=[\u0e80-\u0eff]))(${parts}${number}${after}${tail})`;

/** A name has capitals, where its script has any: what has none is told of and is no road. */
const isTold = (between: string) =>
  /(?<![\p{L}\p{M}])(?!(?:del|des|dos|das|los|las|the|van|nom?)(?!\p{L}))\p{Ll}{3}/u.test(between) ||
  /[:!?]/.test(between);
/** Where many people meet: its address is no secret. */
const venues = pattern.giu`${before}${spelled(
  'hotel|hôtel|academy|academia|académie|ministry|ministère|ministerio|ministério|university|université|universidad|universidade|institute?|institut[oe]?|school|court|tribunal|embassy|venue|conference',
  'академи~|министерств~|университет~|институт~|гостиниц~|отел~|суд|академі~|міністерств~|університет~|інститут~|готел~|وزارة|فندق|جامعة|أكاديمية|معهد|ہوٹل|यूनिभर्सिटी|मन्त्रालय|होटल',
)}${after}`;

/** Coordinates and addresses beside words for shelters and homes. */
export const places: Family = { digits: 1, words: homes, find: findPlaces };

function* findPlaces(text: string): Generator<Personal> {
  if (!shelters().test(text)) return;
  for (const found of allPlaces(text)) {
    const left = text.slice(Math.max(0, found.start - 60), found.start);
    const venue = matches(left, venues()).at(-1);
    if (venue === undefined || shelters().test(left.slice(venue.index))) yield found;
  }
}

function* allPlaces(text: string): Generator<Personal> {
  yield* lastGroups(text, coordinates(), 'place');
  yield* lastGroups(text, aPart(), 'place');
  for (const road of [street, streetBehind]) {
    for (const match of matches(text, road())) {
      const [start, end] = match.indices![1]!;
      if (!isTold(match[2]!)) yield { kind: 'place', start, end };
    }
  }
}
