import { givenNames } from './given-names.ts';
import { plainVictims, victims } from './name-words.ts';
import {
  after,
  before,
  digitCount,
  eitherCase,
  type Family,
  lastGroups,
  matches,
  type Personal,
  part,
  pattern,
  spelled,
} from './pattern.ts';

// Begins where a word does: Lao is written without spaces, and a search from each letter on takes minutes.
const address = pattern.gu`(?<![\p{L}\p{M}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64}) ?@ ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?:\.[\p{L}]{2,}| ?\. ?(?:com|net|org|ru|ua|by|kg|pk|np|la|br|co|eg|ma|ml|ne|za|fr)(?![\p{L}\p{N}]))`;

const rareAt = spelled('arroba|arobase|собака|собачка|песик');
const at = [...rareAt, 'at', 'ат', 'آت', 'एट'];
const dots = spelled('dot|punto|point|ponto|pt|точка|крапка|نقطة|ڈاٹ|डट');
const providers = spelled('gmail|yahoo|hotmail|outlook|ukr|mail|yandex|inbox|tut|icloud|live|protonmail');
/** A sign in words: in brackets of any kind, or between blanks. */
const inSigns = (words: readonly string[]) => part`(?:\s*[([{<*]\s*${words}\s*[)\]}>*]\s*|\s+${words}\s+)`;
/** What every address holds that is not written as one: a sign between name and host, and one in the host or a known host. */
const anyAt = pattern.iu`@|[\s([{<*]${at}[\s)\]}>*]`;
const anyHost = pattern.iu`\.\S|[([{<]\s*\.|[\s([{<*]${dots}[\s)\]}>*]|${providers}`;
const bracketedAt = part`(?:\s*[([{<]\s*(?:@|a|dog|${at})\s*[)\]}>]\s*)`;
const bracketedDot = part`(?:\s*[([{<]\s*(?:\.|${dots})\s*[)\]}>]\s*|\.)`;
const word = part`[\p{L}\p{N}_+-]{1,40}`;
const anyDot = part`(?:\.|${inSigns(dots)})`;
/** `name (at) host.org`, `name[at]host[dot]org`. */
const bracketed = pattern.giu`${before}${word}(?:(?:${bracketedDot})${word}){0,4}${bracketedAt}${word}(?:(?:${anyDot}|${bracketedDot})${word}){1,4}`;
/** `name arroba host punto com`: the last dot is in words or a dot, and what stands behind it is short. */
const inWords = pattern.giu`${before}${word}(?:${anyDot}${word}){0,4}${inSigns(at)}${word}(?:${anyDot}[\p{L}\p{N}-]{2,12}){1,3}${after}`;

/** `name at gmail com` */
const atProvider = pattern.giu`${before}${word}(?:${bracketedDot}${word}){0,4}(?:${inSigns(at)}|${bracketedAt}|\s*@\s*)${providers}(?:(?:${anyDot}|\s+)(?:com|ru|net|by|ua|fr|es|br))?${after}`;

/** First words of the name of a mailbox that belongs to an office and to nobody in it. */
const offices = new Set(
  [
    'info information contact contacts office mail admin secretariat secretary secretaria secretariado press media news',
    'helpdesk help hotline support enquiries inquiries feedback registry hr procurement webmaster noreply reception',
    'communication communications comunicacion comunicacao programme program project ministry ministere ministerio',
    'ministerio cabinet gabinete direction direccion police policia consulate embassy ambassade unodc iom unicef gloact',
    'glo fia nhtrl victims tip trafficking nadra dgsn anltp contato contacto atendimento ouvidoria priemnaya kanc inbox',
    'general enquiry queries complaints legal training trainings conference events library archive courrier presse prensa imprensa',
    'instagram facebook twitter telegram insta notificaciones notificacoes correspondencia protocolo imprensa sac atencion atendimento servicio services service team unit',
    'centre center centro hub field fieldoffice law child protection project proyecto projet projeto grants finance coordination',
    'trata trafico traite migration migracion migraciones migracoes victimas vitimas victimes denuncia denuncias asistencia assistencia',
    'coordinacion coordenacao reporting data monitoring accueil zakaz sekretariat dopomoga',
  ]
    .join(' ')
    .split(' '),
);
const official = /(?:^|\.)(?:gov|gob|gouv|go|gub|mil|int|un\.org|jus)(?:\.|$)/;
/** Whether an address begins with an office's word or its host's and names nobody before its host. */
function isOffice(address: string): boolean {
  const [name = '', host = ''] = address.toLowerCase().split(/\s?@\s?|[\s([{<*]/u, 2);
  const [first = '', ...others] = name.split(/[._%+\d-]/);
  if (others.some((word) => givenNames.has(word))) return false;
  if (offices.has(first)) return true;
  // `enda@endamali.org`, and a department by its initials: `etp@mj.gov.br`
  const ofHost = first.length >= 3 && host.startsWith(first);
  return ofHost || (name === first && first.length === 3 && official.test(host));
}

/** `a n n a @ m a i l . r u`, as nobody should read it. */
const spaced = pattern.giu`${before}(?:[\p{L}\p{N}._-] ){3,40}@ ?(?:[\p{L}\p{N}._-] ){3,40}[\p{L}]${after}`;

/** E-mail addresses, also in words; those of offices are none of a person. */
export const emails: Family = {
  digits: 0,
  signs: '@([{<',
  words: [...dots, ...rareAt, ...providers],
  find: findEmails,
};

function* findEmails(text: string): Generator<Personal> {
  if (text.includes('@')) {
    for (const match of matches(text, address())) {
      if (isOffice(match[0])) continue;
      yield { kind: 'email', start: match.index, end: match.index + match[0].length };
    }
    for (const match of matches(text, spaced()))
      yield { kind: 'email', start: match.index, end: match.index + match[0].length };
  }
  if (!anyAt().test(text) || !anyHost().test(text)) return;
  for (const spelling of [bracketed, inWords, atProvider]) {
    for (const match of matches(text, spelling())) {
      // Words between words: "punto" and "at" stand in ordinary sentences, addresses of several words do not.
      if (spelling === inWords && !isAddress(match[0])) continue;
      if (isOffice(match[0])) continue;
      yield { kind: 'email', start: match.index, end: match.index + match[0].length };
    }
  }
}

const hosts =
  /(?:com|org|net|edu|gov|int|info|br|by|co|eg|kg|la|ma|ml|ne|np|pk|ru|ua|za|fr|uk|de|es|pt|ру|бел|укр)$/iu;
/** “the campaign at twitter.com” tells where something is. */
const isSpelled = pattern.iu`[\s([{<*](?:${[...rareAt, ...dots]})[\s)\]}>*]|^[^\s([{<*]*[._\d]`;
const isAddress = (found: string) => hosts.test(found) && isSpelled().test(found);

const apps = spelled(
  'fb id|ig|whats app|whatsapp|whatsap|whats|wsp|wpp|zap|zap zap|viber|telegram|signal|imo|line id|wechat|skype|facebook|fb|insta|instagram|инста',
  'messenger|snap|tg|тг|nick|ник|tik tok|tiktok|snapchat|twitter|odnoklassniki|vk|вк|вконтакте|вайбер~|ватсап~|вотсап~|вотс ап|вацап~|телеграм~|инстаграм~',
  'інстаграм~|фейсбук~|сигнал~|одноклассник~|مسنجر|ماسنجر|تيك توك|واتساب|واتس اب|واتس|فيسبوك|فيس بوك|تلغرام|تيليجرام|فايبر|انستغرام|انستجرام|انستا',
  'واٹس ایپ|فیس بک|व्हाट्सएप|ह्वाट्सएप|भाइबर|फेसबुक|ວັອດແອັບ|ວອດແອັບ|ເຟສບຸກ|ໄລນ໌',
);
const appNumber = pattern.dgiu`${before}${apps}${after}(?!\.com)[^\d\n;+(]{0,28}?([+(]?\d[\d\s().-]{5,24}\d)`;
const numberApp = pattern.giu`(?<!\d)([+(]?\d[\d\s().-]{5,24}\d)[\s(,-]{0,4}(?:на |on |en |sur |no |em |في )?${before}${apps}${after}`;
/** A name with its sign in the same sentence as an app. */
const signed = pattern.dgiu`${before}${apps}${after}[^@\n;.]{0,40}(?<![\p{L}\p{N}._-])(@[\p{L}\p{N}_.]{3,})`;
/** A name given behind the name of an app: with an at sign, in quotes, holding what only user names hold, or of a person. */
const appPerson = pattern.dgu`${before}${[...eitherCase(apps), 'FB', 'IG', 'VK']}${after}\s*[:=–-]\s*(\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+){1,3})`;
const appName = pattern.dgiu`${before}${apps}${after}(?:\s+(?:id|account|name|user|username|profile|compte|cuenta|conta|perfil|аккаунт|страница))?\s*(?:[:=–-]|is|es|é|est)?\s*(@[\p{L}\p{N}_.]{3,}|[«“"'][^«»“”"'\n]{3,40}[»”"']|(?=[\p{L}_.]*[\d_])[\p{L}\p{N}]+[\p{L}\p{N}_.]{3,}|(?<=(?:[:=]|\s(?:is|es|é|est))\s?)[\p{L}\p{N}]+(?:[._][\p{L}\p{N}]+){1,4}(?<!\.(?:com|org|net|int|gov|ru)))`;
/** A name with its sign and digits: offices have none in theirs. */
const numberedName = pattern.dgu`(?<![\p{L}\p{N}._-])(@(?=[\p{L}._]*\d{2})[\p{L}\p{N}_.]{4,})`;
/** What says that the name of a user follows, also without its sign. */
const accountNouns = spelled(
  'account|profile|user|username|user name|handle|nick|nickname|id|compte|profil|pseudo|utilisateur|cuenta|perfil|usuari[ao]|conta|аккаунт~|акаунт~|профил~|профіл~|ник~|нік~|пользовател~|користувач~|حساب|اکاؤنٹ|अकाउन्ट',
);
/** A name that only a user may have: with a low line, a dot within, or digits behind letters; no file and no host. */
const userName = part`((?<![\p{L}\p{N}._@/-])(?=[\p{L}\p{N}._:]{5,})(?=[\p{L}\p{N}.:]*[\p{L}])(?:live:)?(?=[\p{L}]+[._]?[\p{L}]*[\d_]|[\p{L}\p{N}]+[._][\p{L}\p{N}])[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*(?<!\.(?:com|org|net|int|gov|edu|ru|ua|by|kg|pk|np|la|br|co|eg|ma|ml|ne|za|fr|pdf|docx?|xlsx?|jpe?g|png|mp4|zip))(?![\p{L}\p{N}@/-]))`;
const shortWord = '(?:\\s+[\\p{L}]{1,7}){0,2}';
/** The name of an app, in the same sentence a word for an account or a colon, and the name of the user; or the app right before it. */
const appUser = pattern.dgiu`${before}${apps}${after}[^\n;.@]{0,40}?(?:${before}${accountNouns}${after}${shortWord}\s*[:=,«“"'(]?|:|\s(?:is|was|es|era|é|est|as|como|sous le nom d[e'’]|под именем))\s*[«“"'(]?${userName}`;
const userOfApp = pattern.dgiu`${before}${accountNouns}${after}[^\n;.@]{0,30}?${before}${apps}${after}[\s,:–—(«“"'-]{1,4}${userName}`;
/** The other way round: “awa_223 on Instagram”. */
const nameApp = pattern.dgiu`(?<![\p{L}\p{N}@._/-])(@?(?!covid)(?=[\p{L}.]*[\d_])(?=[\d._]*[\p{L}])[\p{L}\p{N}_.]{5,30})[»”"']?\s+(?:on|en|sur|no|na|в|у|на)\s+${apps}${after}`;
const profile = pattern.dgiu`(?<![\p{L}\p{N}])(?:(?:facebook|fb|instagram|vk|tiktok|linkedin)\.com|fb\.me|ok\.ru|t\.me|wa\.me|m\.me)\/(?!(?:events|groups|pages|watch|posts|hashtag|sharer|photo|stories|reel|p|status|share)(?![\p{L}\p{N}]))(?:in\/|profile\.php\?id=)?@?([\p{L}\p{N}_.-]{3,})`;
/** Accounts of programmes and offices. */
const officialAccount =
  /glo[._]?act|unodc|iom|oim|unicef|eu(?:ropa)?_|minist|polic|blue_?heart|un_?women|gov|embassy|ofic|offic|mvs|foundation|fundaci|ngo|campa|stop.?t|ukraine|kyrgyz|belarus|brasil|colombia|egypt|nepal|pakistan|maroc|_?laos?$/iu;
/** What an office makes known is for everybody, but where a person at risk is spoken of. */
const made = pattern.iu`${before}${spelled(
  'campaigns?|campagne|campaña|campanha|кампани~|кампані~|حملة|الحملة|مہم|अभियान|hashtag|followers|views|vues|vistas|visualizações|просмотр~|перегляд~|подписчик~|official page|page officielle|página oficial',
)}${after}`;
const ofPerson = pattern.iu`${before}${[...victims, ...plainVictims]}${after}`;

/** Accounts and numbers of persons on WhatsApp, Telegram, Viber, Signal and social media. */
export const handles: Family = {
  digits: 0,
  signs: '@',
  words: [...apps, 'fb\\.me', 'm\\.me', 't\\.me', 'wa\\.me', 'ok\\.ru'],
  find: findHandles,
};

function* findHandles(text: string): Generator<Personal> {
  const ofCampaign = made().test(text) && !ofPerson().test(text);
  for (const account of [appName, appPerson, appUser, userOfApp, profile, signed, nameApp, numberedName]) {
    for (const found of lastGroups(text, account(), 'handle')) {
      if (!ofCampaign && !officialAccount.test(text.slice(found.start, found.end))) yield found;
    }
  }
  for (const match of matches(text, numberApp())) {
    const piece: Personal = { kind: 'handle', start: match.index, end: match.index + match[1]!.length };
    if (digitCount(match[1]!) >= 7) yield piece;
  }
  for (const found of lastGroups(text, appNumber(), 'handle')) {
    if (digitCount(text.slice(found.start, found.end)) >= 7) yield found;
  }
}

/** Words after which a number is one to call. */
export const callWords = spelled(
  'tel|her no|his no|s no|tél|ph|phn|phone no|cell no|contact|contact number|mob no|telephone|téléphone|phone|phones|mobile|mob|cell|cellphone|cel|gsm|call|called|ring|dial|contact no|reach~|sms|fax',
  'appeler|appelez|joindre|portable|numéro de téléphone|teléfono|telefono|tfno|móvil|movil|celular|llamar|llame|fone|telefone|ligar|contato|contacto',
  'falar com|atende|atende no|responde al|contesta en|joignable au|répond au|отвечает|discar|тел|телефон~|моб|мобільн~|мобильн~|номер|звонить|позвонить|дзвонити|зателефонувати|сотк~|зв язок',
  'هاتف|الهاتف|ت|تليفون|موبايل|جوال|محمول|اتصل|اتصال|فون|فون نمبر|موبائل|رابطہ نمبر|رابطہ|فون|फोन|सम्पर्क|मोबाइल|मोबाईल|टेलिफोन|ໂທ|ໂທລະສັບ|ເບີໂທ|ເບີ',
);
