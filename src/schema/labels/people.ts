/**
 * Words in headings that count people: that there is a count, or a total of them (`count`, `total`), words that say nothing more (`link`), people of both
 * sexes (`person`), words for those the activity reached, which count by themselves (`reached`) or only beside people
 * (`did`), and sex and age.
 */
export interface PeopleWords {
  readonly count: string;
  readonly total: string;
  readonly link: string;
  readonly person: string;
  /** People as a unit: beside a word for people it says that they are counted. */
  readonly unit?: string;
  readonly reached: string;
  readonly did: string;
  readonly female: string;
  readonly male: string;
  readonly adult: string;
  readonly child: string;
  readonly women: string;
  readonly men: string;
  readonly girls: string;
  readonly boys: string;
  /** Only for English: what makes a number a target. */
  readonly target?: string;
}

/** By language; phrases parted by bars. */
export const peopleWords: Readonly<Record<string, PeopleWords>> = {
  en: {
    count: 'no|nb|nbr|n|count|quantity|how many',
    total: 'total|totals|grand total',
    link: 'of|the|who|were|in|attending|of whom|years|directly|direct',
    person:
      'participants|participant|people|persons|beneficiaries|attendees|attendance|trainees|individuals|direct beneficiaries|person|pax',
    reached:
      'reached|trained|attended|sensitised|sensitized|actual|informed|assisted|benefited|benefitted|participated',
    did: 'present|supported',
    female: 'female|females|f',
    male: 'male|males|m',
    adult: 'adult|adults|18+|over 18|above 18|>18|≥18|18 & over|18 & above|18 & older|18 or older|aged 18+',
    child:
      'child|children|minor|minors|under 18|below 18|<18|< 18|0 17|u18|less than 18|younger than 18|aged 0 17|under age 18',
    women: 'women|woman',
    men: 'men|man',
    girls: 'girls|girl',
    boys: 'boys|boy',
    target: 'target|targeted',
  },
  fr: {
    count: 'nombre|no|nbre|nbres|nb|nbr|n|effectif|effectifs|combien',
    total: 'total|totaux|totale',
    link: 'de|d|des|du|la|le|les|l|dont|parmi lesquels|ayant|ont|ans|directement|directs',
    person:
      'participants|participant|participant e s|participants es|personnes|personne|pers|beneficiaires|beneficiaires directs|individus|apprenants|stagiaires',
    reached: 'formes|touches|atteints|sensibilises|participe|assiste|reels|reel',
    did: 'formees|touchees|atteintes|sensibilisees|presents|presentes|presente|participantes|beneficie',
    female: 'f|feminin|sexe feminin',
    male: 'h|m|masculin|sexe masculin',
    adult:
      'adulte|adultes|18+|18 ans & plus|18 ans & +|18 ans et plus|18 ans +|plus 18 ans|>18|≥18|majeurs|majeures|plus de 18',
    child: 'moins 18|moins de 18|<18|< 18|0 17|mineurs|mineures|mineur|mineure|enfants',
    women: 'femmes|femme',
    men: 'hommes|homme',
    girls: 'filles|fille',
    boys: 'garcons|garcon',
  },
  es: {
    count: 'no|n|cantidad|cant|cuantos|cuantas',
    total: 'total|totales',
    link: 'de|del|la|el|los|las|que|fueron|cuales|anos|en|directamente|directos',
    person:
      'participantes|participante|personas|persona|asistentes|beneficiarios|beneficiarios directos|beneficiarias & beneficiarios|individuos|beneficiarios as',
    reached: 'capacitados|formados|alcanzados|sensibilizados|beneficiados|atendidos|informados|reales',
    did: 'capacitadas|formadas|alcanzadas|sensibilizadas|beneficiadas|atendidas|informadas|asistieron|participaron|beneficiarias|presentes',
    female: 'f|femenino|femenina|femeninas|sexo femenino',
    male: 'h|masculino|masculinos|sexo masculino',
    adult: 'adulta|adultas|adultos|adulto|18+|mayores 18|mayores de 18|>18|≥18|18 & mas',
    child: 'menores|menores 18|menores de 18|<18|< 18|0 17|menores de edad|menores edad',
    women: 'mujeres|mujer',
    men: 'hombres|hombre',
    girls: 'ninas',
    boys: 'ninos varones',
  },
  pt: {
    count: 'no|n|quantidade|qtd|qtde|quant|quantos|quantas',
    total: 'total|totais',
    link: 'de|do|da|dos|das|o|os|as|que|foram|quais|anos|em|diretamente|diretos',
    person:
      'participantes|participante|pessoas|pessoa|beneficiarios|beneficiarios diretos|individuos|participantes presentes|beneficiarios as',
    reached:
      'capacitados|formados|alcancados|sensibilizados|beneficiados|atendidos|informados|reais|treinados',
    did: 'capacitadas|formadas|alcancadas|sensibilizadas|beneficiadas|atendidas|informadas|treinadas|presentes|beneficiarias|participaram',
    female: 'f|feminino|feminina|femininas|sexo feminino',
    male: 'h|masculino|masculinos|sexo masculino',
    adult: 'adulta|adultas|adultos|adulto|18+|maiores de 18|maiores 18|>18|≥18|18 & mais|18 ou mais',
    child: 'menores|menores de 18|menores 18|<18|< 18|0 17|menores de idade|menores idade',
    women: 'mulheres|mulher',
    men: 'homens|homem',
    girls: 'meninas|menina|raparigas|rapariga',
    boys: 'meninos|menino|rapazes|rapaz',
  },
  ru: {
    count: 'количество|кол во|кол|число|численность|no|сколько',
    total: 'всего|итого|общее',
    link: 'из них|в том числе|в т ч|из которых|лет',
    person:
      'участников|участники|людей|лиц|лица|получателей|бенефициаров|слушателей|бенефициары|участник|прямых бенефициаров|граждан',
    unit: 'человек|чел',
    reached:
      'охват|обучено|обучены|охвачено|охваченных|обученных|прошло обучение|прошли обучение|прошедших обучение|приняло участие|приняли участие|принявших участие|информировано',
    did: 'присутствовало|присутствовавших|присутствующих',
    female: 'ж|жен|женщин ж|женского пола|женский пол|женский',
    male: 'м|муж|мужского пола|мужской пол|мужской',
    adult: 'взрослых|взрослые|18+|старше 18|от 18|>18|≥18',
    child: 'несовершеннолетних|несовершеннолетние|до 18|младше 18|<18|< 18|0 17|дети',
    women: 'женщин|женщины|женщина',
    men: 'мужчин|мужчины|мужчина',
    girls: 'девочек|девочки',
    boys: 'мальчиков|мальчики',
  },
  uk: {
    count: 'кількість|к сть|кіл сть|кільк|число|no|скільки|чисельність',
    total: 'всього|усього|разом|загальна|загальне',
    link: 'з них|у тому числі|в тому числі|у т ч|в т ч|з яких|років',
    person:
      'учасників|учасники|людей|особи|отримувачів|бенефіціарів|слухачів|бенефіціари|громадян|прямих бенефіціарів',
    unit: 'осіб|чол',
    reached:
      'охоплення|навчено|охоплено|охоплених|навчених|пройшли навчання|пройшло навчання|взяли участь|взяло участь|поінформовано',
    did: 'присутніх|були присутні',
    female: 'ж|жін|жіночої статі|жіноча стать|жіноча',
    male: 'ч|чоловічої статі|чоловіча стать|чоловіча',
    adult: 'дорослих|дорослі|18+|старше 18|від 18|>18|≥18|старші 18',
    child: 'неповнолітніх|неповнолітні|до 18|молодше 18|<18|< 18|0 17|діти',
    women: 'жінок|жінки|жінка',
    men: 'чоловіків|чоловіки|чоловік',
    girls: 'дівчат|дівчата|дівчаток|дівчатка',
    boys: 'хлопців|хлопці|хлопчиків|хлопчики',
  },
  be: {
    count: 'колькасць|лік|no',
    total: 'усяго|агульная',
    link: 'з іх|у тым ліку',
    person: 'удзельнікаў|удзельнікі|людзей',
    unit: 'чалавек|асоб',
    reached: 'навучана|ахоплена',
    did: 'прысутных',
    female: 'ж',
    male: 'м',
    adult: 'дарослых|18+',
    child: 'непаўналетніх|<18|< 18',
    women: 'жанчын|жанчыны',
    men: 'мужчын|мужчыны',
    girls: 'дзяўчынак|дзяўчынкі|дзяўчат',
    boys: 'хлопчыкаў|хлопчыкі',
  },
  ar: {
    count: 'عدد|كم',
    total: 'اجمالي|مجموع|كلي',
    link: 'من|في|الذين|من بينهم|منهم|سنه',
    person: 'مشاركين|مشاركون|مستفيدين|مستفيدون|اشخاص|افراد|حاضرين|متدربين|متدربون|حضور|مستفيدين المباشرين',
    reached: 'مدربين|مستهدفين فعليا|فعلي|فعليين',
    did: 'حاضرون',
    female: 'اناث|انثي|مشاركات|متدربات|مستفيدات',
    male: 'ذكور|ذكر',
    adult: 'بالغات|بالغين|بالغون|18+|فوق 18|اكبر من 18',
    child: 'قاصرات|قاصرين|دون 18|تحت 18|اقل من 18|<18|< 18',
    women: 'نساء|امراه',
    men: 'رجال',
    girls: 'فتيات|بنات',
    boys: 'فتيان|اولاد',
  },
};
