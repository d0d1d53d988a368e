import { after, before, type Family, lastGroups, type Personal, part, pattern, spelled } from './pattern.ts';

/** Where people at risk live. */
const homes = spelled(
  'shelters?|safe houses?|safehouses?|safe homes?|refuge|halfway house|half way house|transit home|her home|his home|home address|lives at|resident of|r/o|residence|her address|his address|family address|address of the victim|address of the family|living at|resides at|residing at|domicile|réside|adresse de la victime|adresse de la famille|habite|demeurant',
  'refugio|casa de acogida|casa refugio|albergue|hogar de paso|hogar de acogida|vive en|dirección de la víctima|vivienda|reside en|residente en|abrigo|casa-abrigo|casa abrigo|casa de passagem|acolhimento|mora em|reside na|domicilio',
  'foyers?|centre d.h[ée]bergement|centre d.accueil|maison d.accueil|hébergement|приют~|убежищ~|шелтер~|кризисн~ центр~|проживает|адрес проживания|адрес семьи|адреса проживання|прожива~|притул~|прихист~|кризов~ центр~|мешкає',
  'المأوى|مأوى|ملجأ|الملجأ|دار الإيواء|دار الايواء|بيت آمن|منزلها|منزله|دارالامان|پناہ گاہ|आश्रयगृह|आश्रय|आश्रयस्थल|सुरक्षित आवास|सुरक्षित घर|башпаана|кризистик борбор~',
);
const shelters = pattern.iu`(?:${before}${homes}${after}|ສູນພັກພິງ|ບ້ານພັກ|ທີ່ພັກພິງ|ສູນຊ່ວຍເຫຼືອ)`;
const coordinates = pattern.dgu`((?<![\d.])[-−]?\d{1,2}[.,]\d{3,}°?\s?[NSС]?[\p{L}]{0,2}[,;/\s]\s*[-−]?\d{1,3}[.,]\d{3,}°?(?:\s?[EWOВ](?![\p{L}]))?|\d{1,2}°\s?\d{1,2}[\p{L}\d\s.,'"’′″”]*[NSСЮ][\s,;]+\d{1,3}°\s?\d{1,2}[\d\s.,'"’′″”]*[EWOВЗ]?)`;

const streets = spelled(
  'streets?|st|str|road|rd|avenue|ave|lane|drive|sector|house no|house|unit|flat|apartment|apt|block|plot|ward|gali|mohalla|marg|tole|ban|village|room|building|floor',
  'rue|av|avenue|boulevard|bd|blvd|impasse|porte|appt|appartement|lot|villa|immeuble|calle|cra|carrera|cll|kr|cl|diagonal|transversal|avenida|piso|apto|barrio|rua|travessa|alameda|apartamento|bloco|quadra|casa',
  'ул|улица|улице|вул|вулиця|вулиці|пр|проспект|пер|переулок|провулок|д|дом|кв|квартира|буд|будинок|мкр|микрорайон',
  'شارع|شقة|عمارة|زقاق|رقم|گلی|مکان|سڑک|سیکٹر|मार्ग|वडा|टोल|घर नं|ບ້ານ|ຖະໜົນ|ໜ່ວຍ|ເຮືອນເລກທີ',
);
/** A street and a number, in either order, with what goes on behind them. */
const tail = part`(?:[\s,./#°№-]*(?:${before}${streets}${after}\.?|n[o°º]\.?|(?=[^\s,]*\d)[\p{L}\d/#-]+))*`;
const street = pattern.dgiu`(${before}${streets}${after}\.?[^\d\n;]{0,32}?\d+[\p{L}]?${after}${tail}|(?<![\d/.])\d{1,4}[\p{L}]?,?\s+(?:[\p{L}'’.]+\s+){0,3}?${streets}${after}(?:\s+\p{Lu}[\p{L}'’]+){0,3}${tail})`;

/** Coordinates and addresses beside words for shelters and homes. */
export const places: Family = { digits: 1, words: homes, find: findPlaces };

function* findPlaces(text: string): Generator<Personal> {
  if (!shelters().test(text)) return;
  yield* lastGroups(text, coordinates(), 'place');
  yield* lastGroups(text, street(), 'place');
}
