import { spelled } from './pattern.ts';

/** Titles in front of names of persons; those of offices (Dr, Judge, H.E.) are not among them. */
export const honorifics = spelled(
  'mr|mrs|ms|mst|smt|miss|mister|madam|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|señora?|señorita|don|doña|senhora?|dona|seu',
  'господин|госпожа|г-н|г-жа|гр|гр-н|гр-ка|гражданин|гражданка|гражданки|гражданке|пан|пані|громадянин|громадянка|громадянки|спадар|спадарыня|мырза|айым',
);
/** The same in scripts without capitals. */
export const plainHonorifics = spelled(
  'السيد|السيدة|الآنسة|الانسة|المدعو|المدعوة|المواطن|المواطنة|محترمہ|محترم|مسماۃ|مسماة|مسمی|جناب|مسز|مس|بیگم',
  'श्री|श्रीमती|सुश्री|श्रीमान',
);

/** Who may be at risk, and how texts call one person. */
export const victims = spelled(
  'victims?|survivors?|girls?|boys?|child|minors?|woman|women|returnees?|beneficiary|beneficiaries|clients?|migrants?|witness|complainant|deceased|teenagers?|detainees?|orphan|mother|sister|daughter|son|p?vot',
  'victimes?|survivante?s?|rescapée?s?|enfant|mineure?s?|fille|fillette|garçon|jeune fille|jeune femme|jeune homme|jeune|migrante?s?|bénéficiaires?|plaignante?|témoin|rapatriée?s?',
  'víctimas?|victimas?|sobrevivientes?|menor|menores|niñ[ao]s?|joven|adolescente|muchach[ao]|beneficiari[ao]s?|asistid[ao]|testigo|denunciante|migrantes?',
  'vítimas?|vitimas?|sobreviventes?|meninas?|meninos?|moça|moço|rapaz|jovem|criança|garot[ao]|trabalhadora? resgatad[ao]|beneficiári[ao]s?|assistid[ao]|testemunha',
  'потерпевш~|пострадавш~|жертв~|несовершеннолетн~|девушк~|девочк~|женщин~|мальчик~|реб[её]н~|подрост~|мигрант~|заявительниц~|заявител~|свидетел~|выживш~|подопечн~|бенефициар~|клиентк~',
  'потерпіл~|постраждал~|неповнолітн~|дівчин~|жінк[аиуо]~|хлопц~|хлопець|хлопчик~|дитин~|підліт~|заявниц~|заявник~|свідок|свідк~|підопічн~|бенефіціар~|жабырлануучу~|жабыр тарткан~|кыз|ахвяр~',
);
export const plainVictims = spelled(
  'الضحية|ضحية|الضحايا|الشابة?|الخادمة|المستفيدة?|الناجية|الناجي|ناجية|القاصر|القاصرة|الفتاة|فتاة|الطفل|الطفلة|المرأة|الشاهدة|الشاهد|المجني عليها|المجني عليه|المهاجر|المهاجرة',
  'متاثرہ خاتون|متاثرہ لڑکی|متاثرہ لڑکا|متاثرہ بچی|متاثرہ|متاثرین|خاتون|لڑکی|لڑکا|بچی|بچہ|زندہ بچ جانے والی',
  'चेलीबेटी|लाभग्राही|पीडित|पीडिता|पीडितका|प्रभावित|बालिका|बालक|किशोरी|महिला|युवती',
);
/** The words for one person at risk and no other. */
export const singleVictims = spelled(
  'victim|survivor|returnee|complainant|victime|survivante?|rescapée?|plaignante|víctima|sobreviviente|vítima|sobrevivente|потерпевш[аеуи][йяюг]о?|пострадавш[аеуи][йяюг]о?',
  'жертва|жертвой|жертву|жертвою|потерпіл[аоуиі][їгй]?о?|постраждал[аоуиі][їгй]?о?|жабырлануучу|trafficked|traficked|sold|raped|rescued|survived|enslaved|abducted|kidnapped|repatriated|explotad[ao]|explorad[ao]|rapatriée?|traficad[ao]|rescatad[ao]|resgatad[ao]|repatriad[ao]',
);
/** What a form writes before the name of a person. */
export const labels = spelled(
  'name|names|full name|surname|first name|last name|name of victim|nom|prénom|prénoms|nom et prénom|nom et prénoms|nombre|nombres|nombre y apellido|apellido|apellidos|nome|nome completo|nome da vítima',
  'имя|фио|ф\\.и\\.о\\.|фамилия|піб|прізвище|ім я|ім’я|аты|аты жөнү',
);
export const plainLabels = spelled(
  'الاسم|الإسم|الاسم الكامل|اسم الضحية|اسم المجني عليها|الاسم واللقب|نام|متاثرہ کا نام|نام متاثرہ|नाम|पीडितको नाम|पूरा नाम|नाम थर',
);
/** Persons in scripts without capitals, victims among them. */
export const plainPersons = [
  ...plainVictims,
  ...spelled(
    'لڑکے|بچے|شخص|نوجوان|عورت|مرد|آدمی|طالبہ|किशोर|किशोरी|युवक|केटी|केटा|छोरी|छोरा|बच्चा|व्यक्ति|पुरुष|बालबालिका',
  ),
];
/** Lao is written without blanks. */
export const laoBefore =
  '(?:ນາງສາວ|ນາງ(?!ສາວ)|ທ້າວ|ນ້ອງ(?=\\s)|ຜູ້(?:ຖືກ)?ເຄາະຮ້າຍ\\s*ຊື່:?|ເດັກຍິງ(?:\\s*ຊື່)?|ເດັກຊາຍ(?:\\s*ຊື່)?|ຊື່ວ່າ|ຊື່(?:ຜູ້(?:ຖືກ)?ເຄາະຮ້າຍ\\s*:|:)?)';
/** What stands behind such a word and is no name: a person, an age, a number, another word of a form, a thing that has one. */
export const laoOthers = spelled(
  'ຊື່|ຜູ້|ອາຍຸ|ຈຳນວນ|ຈໍານວນ|ແລະ|ທີ່|ທັງໝົດ|ໄດ້|ຖືກ|ຈາກ|ໃນ|ນາມສະກຸນ|ວັນເດືອນ|ວັນທີ|ວັນເກີດ|ເບີ|ເລກ|ກິດຈະກຳ|ໂຄງການ|ໂຮງຮຽນ|ກົດໝາຍ|ອົງການ|ບ້ານ|ເມືອງ|ແຂວງ|ກຸ່ມ|ສະຖານທີ່|ແອັບ|ຫຼັກສູດ|ຫຼາຍ|ຄົນ|ທຸກ|ບາງ|ຊາວ|ໜຸ່ມ|ເຂົ້າ',
);
export const laoRoles = /ລັດຖະມົນຕີ|ຫົວໜ້າ|ຜູ້ອຳນວຍການ|ປະທານ|ທູດ|ຜູ້ຕາງໜ້າ|ກະຊວງ/;

/** What says that a name follows and nothing else does. */
export const calling = spelled(
  'named|called|alias|aka|a\\.k\\.a\\.|by the name of|known as|nommée?|prénommée?|appelée?|dénommée?|surnommée?|du nom de|connue? sous le nom de|répondant au nom de|llamad[ao]|de nombre|se llama|whose name is|s.appelle|conocid[ao] como|identificad[ao] como|apodad[ao]|chamad[ao]|de nome|conhecid[ao] como|apelidad[ao]',
  'зовут|звали|звати|звуть|по имени|по фамилии|по прозвищу|на имя|на ім.?я|на прізвище|на прізвисько|аттуу',
);
/** What says that a name may follow. */
export const naming = [
  ...calling,
  ...spelled(
    'name|age[d]?|identified as|initials?|initiales?|iniciales|iniciais|инициал~|ініціал~|dont|including|among them|notamment|entre ellas|entre ellos|entre elas|entre eles|incluida|в том числе|у тому числі|зокрема|гражданка|гражданин|громадянка|громадянин|г-жа|г-н',
    'اسمها|اسمه|تدعى|يدعى|المدعوة|المدعو|تسمى|وتدعى|نامی|جس کا نام|नाम|नामक|नामकी|नामकि',
  ),
];
/** Persons of a family, and what people are called: a name behind them is one, but they alone are no victims. */
export const relatives = spelled(
  'refugee|deportee|trafficked person|retournée?|refoulée?|réfugiée?|retornad[ao]|refugiad[ao]|res[cg]atad[ao]|беженк~|біженк~|спас[её]нн~|врятован~|man|wife|aunt|uncle|niece|nephew|sisters|brothers|siblings|twins|baby|workers?|sœurs|frères|bébé|travailleurs?|travailleuses?|herman[ao]s|trabajador~|bebé|irmãos|irmãs|bebê|trabalhador~|homme|femme|épouse|tante|oncle|nièce|neveu|fils|mujer|hombre|tía|tío|hij[ao]|sobrin[ao]|mulher|homem|tia|tio|filh[ao]|sobrinh[ao]',
  'сестры|сестри|братья|брати|рабочи~|работни~|робітни~|працівни~|младен~|немовл~|мать|матери|мужчин[аыуе]|сын|сына|дочь|дочери|сестр[аыуе]|племянни~|парень|парня|мати|дочк[аиу]|доньк[аиу]|син|сина|чоловік[ау]?|племінни~|онук[аиу]?',
);
/** Of whose mother or child it is told. */
export const kin = spelled(
  'mother|father|parents|family|sister|brother|husband|wife|aunt|uncle|guardian|mère|père|mari|épouse|tante|oncle|sœur|frère',
  'madre|mamá|padre|papá|herman[ao]|espos[ao]|tí[ao]|abuel[ao]|mãe|pai|irmã|irmão|tia|tio|avó|avô',
);
/** The same where the name stands right behind. */
export const genitiveKin = spelled(
  'мать|отец|мама|сестра|брат|муж|жена|бабушка|семья|семью|мати|батько|чоловік|дружина|бабуся|родина|родину',
);
/** One person at risk: in small letters right before a name, also one that nobody knows. */
export const called = spelled(
  'baby|p?vot|bébé|petite?|victim|survivor|complainant|witness|girl|boy|child|minor|returnee|teenager|victime|survivante?|rescapée?|plaignante?|témoin|enfant|fillette|garçon|mineure?|jeune fille|jeune femme|jeune homme|jeune|rapatriée?',
  'v[ií]ctima|sobreviviente|menor|niñ[ao]|joven|adolescente|muchach[ao]|denunciante|testigo|v[ií]tima|sobrevivente|menin[ao]|moç[ao]|rapaz|jovem|criança|garot[ao]|testemunha',
  'потерпевш[аеуи][йяюг]о?|пострадавш[аеуи][йяюг]о?|жертва|девушк[аиуе]|девочк[аиуе]|мальчик[ау]?|реб[её]но?к[ау]?|подросток|подростка|заявительниц[аыу]|свидетел[ья]|свидетельниц[аыу]',
  'потерпіл[аоуиі][їгй]?о?|постраждал[аоуиі][їгй]?о?|дівчин[аиуі]|дівчинк[аиу]|хлопець|хлопця|хлопчик[ау]?|дитин[аиу]|підліток|підлітка|свідок|свідка|заявниц[яіу]',
);
/** What is done to victims, behind whose name it stands: “Aigul Asanova, exploited on a farm”, “Bia foi vendida”. */
export const suffering = spelled(
  'exploited|trafficked|smuggled|sold|raped|rescued|enslaved|abducted|kidnapped|deceived|repatriated|forced|recruited by|beaten|locked up',
  'exploitée?|vendue?|violée?|secourue?|séquestrée?|enlevée?|rapatriée?|trompée?|forcée?|réduite? en esclavage|contrainte?',
  'explo[tr]ad[ao]|traficad[ao]|vendid[ao]|violad[ao]|res[cg]atad[ao]|secuestrad[ao]|repatriad[ao]|engañad[ao]|enganad[ao]|ob[lr]igad[ao]|captad[ao]|estuprad[ao]|forçad[ao]|escravizad[ao]|aliciad[ao]',
  'продан~|обманут~|вывезен~|похищен~|изнасилован~|спас[её]н~|освобожд[её]н~|завербован~|вынужден~|продали|вывезли|обманули|эксплуатировали|удерживали',
  'вивезен~|викраден~|зґвалтован~|врятован~|звільнен~|змушен~|вивезли|експлуатували|утримували',
);
/** Offices, and what people in them do with their voices. */
export const officials = spelled(
  'representative|officer|minister|director|ambassador|judge|justice|prosecutor|secretary|head|chief|chair|chair~|coordinator|consultant|manager|president|professor|lecturer|guest|lieutenant|sergeant|constable|dr|prof|expert~|adviser|advisor|commissioner',
  'inspector|governor|mayor|spokes~|trainer|facilitator|moderator|speaker|attorney|advocate|lawyer|consul|deputy|senator|superintendent|colonel|general|major|captain|specialist|focal point|delegate|delegation|ministry|unodc|iom|unicef|fia|npa|saps',
  'said|says|added|stated|explained|noted|emphasi[sz]ed|highlighted|stressed|underlined|reaffirmed|remarked|concluded|welcomed|thanked|opened|chaired|inaugurated|presented|delivered|moderated|facilitated|lectured|addressed',
  'représentante?|point focal|punto focal|ponto focal|ministre|directeur|directrice|ambassadeur|ambassadrice|juge|procureure?|secrétaire|cheff?e?|président~|coordinat~|magistrate?|préfet|gouverneur|maire|commissaire|consultant~|experte?|formateur|formatrice|chargée?|responsable|professeure?|docteure?|intervenante?|conseill~|avocate?|capitaine|a ouvert|a présidé|a présenté|a déclaré|a souligné|a animé|a indiqué|a précisé',
  'ministr[ao]|vice-?ministr[ao]|subsecretari[ao]|ombudsman|director~|embajador~|juez|jueza|fiscal|secretari[ao]|consultor~|doctora?|profesora?|ponente|jef[ae]|presidente~|coordinador~|representante|gobernador~|alcalde~|magistrad[ao]|experto|experta|asesor~|abogad[ao]|coronel|comisari[ao]|procurador~|inauguró|presidió|presentó|afirmó|señaló|explicó|destacó|moderó',
  'diretor~|embaixador~|juiz|juíza|promotor~|secretári[ao]|doutora?|professora?|consultora?|auditora?|palestrante|advogad[ao]|chefe|coordenador~|governador~|prefeit[ao]|delegad[ao]|especialista|assessor~|abriu|presidiu|apresentou|afirmou|ressaltou|destacou|ministrou|moderou',
  'министр~|омбудсм~|уполномочен~|уповноважен~|директор~|посол|судь~|прокурор~|секретар~|начальник~|глава|председател~|координатор~|представител~|губернатор~|мэр|эксперт~|советник~|заместител~|адвокат~|полковник~|подполковник~|майор~|капитан~|лейтенант~|инспектор~|тренер~|консультант~|специалист~|преподавател~|открыл~|сообщил~|отметил~|подчеркнул~|выступил~|добавил~|представил~|заявил а?',
  'міністр~|суддя|голов~|представни~|заступни~|радни~|мер|експерт~|фахів~|підполковник~|капітан~|викладач~|відкри~|зазначи~|підкресли~|виступи~|дода~|башчы~|төрага~|өкүл~',
  'وزير~|الوزير~|مدير~|المدير~|سفير~|السفير~|قاضي|القاضي|المستشار~|مستشار~|رئيس~|الرئيس~|ممثل~|خبير~|الخبير~|محامي~|المحامي~|أستاذ~|الأستاذ~|منسق~|المنسق~|أمين|النائب|وكيل|عميد|اللواء|العقيد|لواء|عقيد|افتتح~|أكد~|صرح~|قال|قالت|أشار~|أضاف~',
  'وزیر|جسٹس|ماہر|کنسلٹنٹ|وکیل|ایڈووکیٹ|پروفیسر|ڈائریکٹر|سفیر|جج|سیکرٹری|افسر|سربراہ|چیئر~|نمائندہ|کہا|बताए|मन्त्री|उपमन्त्री|राज्यमन्त्री|सचिव|सहसचिव|उपसचिव|मुख्यसचिव|विज्ञ|अधिवक्ता|न्यायाधिवक्ता|महान्यायाधिवक्ता|प्रशिक्षक|निर्देशक|राजदूत|प्रमुख|अध्यक्ष|न्यायाधीश|प्रतिनिधि|भन्नुभयो|बताउनुभयो',
);
/** Capitalised words that begin no name, in small letters: offices, papers and places beside words for victims. */
export const commonWords: ReadonlySet<string> = new Set(
  spelled(
    'support|voice|voices|story|stories|curriculum|lead|first|way|path|hope|freedom|free|stop|together|against|about|after|before|more|scouts|liaison|advocate|advocates|advocacy|journey|rescue|protection|assistance|identification|referral|service|services|centre|centres|center|centers|care|right|rights|compensation|impact|statement|statements|fund|unit|friendly|witness|guideline|guidelines|handbook|manual|network|association|foundation|federation|union|council|committee|commission|bureau|office|department|ministry|agency|police|court|prosecutor|government|national|international|federal|regional|provincial|district|province|region|city|state|republic|kingdom|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|saint|st|san|santa|santo|são|human|trafficking|smuggling|persons|people|children|women|men|girls|boys|victim|victims|survivor|survivors|migrant|migrants|african|asian|european|world|united|nations|red|cross|crescent|blue|heart|campaign|project|programme|program|action|plan|law|act|code|article|section|training|workshop|seminar|forum|day|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|and|of|in|from|for|with|by|to|at|on|their|his|her|all|both|who|were|was|is|are|has|have|had|when|where|this|that|these|those|he|she|they|it|we|if|how|why|what|not|no|yes|two|three|four|five|six|seven|eight|nine|ten|case|cases|help|hotline|helpline|shelter|safe|house|home|salvation|army|sea|gulf|lake|mount|river|airport|university|school|hospital|church',
    'croix|rouge|unies|ministère|agence|direction|nationals|nationale|nationales|internationale|fonds|république|conseil|comité|fédération|justice|loi|les|la|le|de|du|des|et|en|un|une|dans|pour|par|avec|foyer|maison|accueil|droits|humains|traite|personnes|nord|sud|est|ouest|région|cercle|commune|haut|commissariat|organisation|cour|tribunal',
    'centro|cruz|roja|vermelha|naciones|nações|unidas|ministerio|ministério|agencia|agência|dirección|nacional|internacional|fondo|fundo|república|consejo|conselho|comitê|comisión|comissão|federación|fundación|fundação|oficina|servicio|serviço|policía|polícia|fiscalía|fiscal|defensoría|defensoria|justicia|justiça|ley|lei|código|plano|norte|sur|sul|este|leste|oeste|valle|vale|villa|vila|río|rio|puerto|porto|costa|región|região|departamento|municipio|município|estado|secretaría|secretaria|comisaría|comisaria|comissaria|unidad|unidade|grupo|rede|campaña|campanha|ruta|rota|alcaldía|gobernación|prefeitura|personería|procuraduría|procuradoria|trata|tráfico|tráfego|personas|pessoas|direitos|derechos|humanos|casa|instituto|universidad|universidade|posto|avançado|el|los|las|del|os|as|do|da|dos|das|em|para|por|con|com|una|um|uma',
    'оон|мом|ош',
    'viet|sri|saudi|burkina|sierra|salvador|lao|laos|mali|libya|libye|china|chinese|islamabad|karachi|lahore|peshawar|quetta|punjab|sindh|balochistan|baluchistan|khyber|kathmandu|vientiane|savannakhet|kyiv|kiev|minsk|bishkek|brasília|bogotá|bogota|cali|medellín|cairo|alexandria|rabat|tanger|tangier|casablanca|fès|fes|bamako|mopti|tombouctou|gao|ségou|niamey|agadez|arlit|dirkou|zinder|pretoria|johannesburg|durban|gauteng|limpopo|boko|haram|addis|ababa|tel|aviv|abu|dhabi|hong|kong|kuala|lumpur|angeles|york|delhi|villavicencio',
    'iu',
  ),
);
/** What other such words begin with. */
export const commonBeginnings = spelled(
  'министерств|міністерств|центр|республик|організац|организац|красн|червон|крест|хрест|област|район|город|служб|полици|поліці|суд|прокуратур|закон|кодекс|национальн|національн|международн|міжнародн|фонд|комитет|комітет|росси|украин|україн|беларус|кыргыз|турци|турец|польш|европ|європ|бишкек|минск|киев|київ|москв|стамбул',
  'yanomam|wayu|guaran|kaiow|embera|emberá|quechua|aymar|tikuna|ticuna|amazigh|touareg|tuareg|peul|haoussa|bambara|songha|dalit|rohingya|hmong|khmu|afriq|burkin|ghana|ghané|guiné|guinea|ivoir|ivorian|sénégal|senegal|togol|béninois|camerou|camero|congol|éthiop|ethiop|érythr|eritr|soudan|sudan|tchad|gabon|haïti|haiti|venezol|venezuel|bolivi|peruan|ecuator|ouzbek|uzbek|kazakh|tajik|vietnam|cambod|узбек|казахст|таджик|афган|оаэ',
  'pakistan|nepal|ukrain|belarus|kyrgyz|brazil|brasil|colombi|egypt|moroc|maroc|malien|niger|algeri|india|thai|iran|turk|iraq|syria|yemen|bangladesh|afghan',
);
/** Endings of words that are no names. */
export const commonEnding =
  /(?:tion|tions|ment|ments|ance|ing|ness|ship|ities|ity|isation|ization|ología|ción|ciones|ção|ções|dad|dade|mente|ness|istics|ness|ism|isme|ismo|ські|ские|ское|ське)$/iu;
