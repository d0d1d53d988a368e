const spelled = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** First and last names that many people of the thirteen countries bear and that are no other words, in small letters. */
export const givenNames: ReadonlySet<string> = spelled(
  // Pakistan, Egypt, Morocco, Mali, Niger in Latin letters
  'amina aminata nida hira mehwish nazia rehana naseem tahira marwa hagar doaa reem nourhan aissata kadidia fanta bintou nafissatou djenabou zara hassane seydou adama souleymane salifou haoua noor farah rubina saleem akram nawaz aisha aicha ayesha fatima fatoumata fatou mariam mariama maryam khadija kadiatou zainab zeinab nasreen nasrin rukhsana shazia sana saima samina sadia bushra farzana parveen bibi khan',
  'muhammad mohammed mohamed mohammad mamadou ahmed ahmad ali hassan hussain hussein ibrahim ibrahima yusuf youssef youssouf omar oumar umar usman ousmane abdullah abdoulaye abdul moussa issa issoufou hamza bilal imran tariq',
  'awa oumou rokia hawa salimata djeneba hadiza rahila balkissa ramatou salamatou hamsatou zeinabou halima nana ouma mona hoda huda nadia samira salma noura hanan latifa naima zahra souad hayat',
  'khadim iqbal waseem sajid asma rabia iqra kiran shabana nighat zubaida kausar kousar saba hina uzma yasmeen yasmin ghulam akhtar begum kumari devi sidibe traore traoré coulibaly diallo keita keïta sangare sangaré cisse cissé toure touré maiga maïga idrissi bennani alaoui fatma heba dina rania eman iman samah nagwa karim khaled mustafa mahmoud',
  // Nepal, Laos
  'sita gita phulmaya ghising zareena robina shaukat gulnaz ikram sanju dilmaya katerine wendy marleny edmilson rina sapana sarmila kabita babita samjhana niruta rekha durga dipak ramesh suresh lama sunar chaudhary vongphachanh khamphone bounthavy daovone maya sunita anita kamala kalpana sarita laxmi lakshmi bimala radha ram hari krishna bishnu bahadur tamang gurung thapa rai sherpa magar shrestha noy bouavanh khamla somphone souksakhone vilay keo',
  // Ukraine, Belarus, Kyrgyzstan in Latin letters
  'olena oksana natalia nataliya iryna irina svitlana svetlana tetiana tatiana kateryna ekaterina yulia julia anna olga oleh oleg ivan petro mykola andriy andrei serhiy sergei dmytro aigul gulnara nurgul aizada bermet cholpon begimai azamat bakyt',
  // Brazil, Colombia
  'maria maría joana joão ana josé jose luz luis luís carlos carmen juana rosa marta sandra gloria diana paola camila valentina daniela andrea juan pedro pablo miguel francisca antônia antonia adriana juliana fernanda aline patrícia patricia',
  'yuliana yurani leidy angie karen lucia lucía rosario esperanza beatriz teresa raimunda francisco raimundo severino josefa edna rodrigues silva souza oliveira ferreira restrepo mosquera lópez perez pérez gonzález rodríguez martínez',
  // South Africa
  'khumalo dlamini ntombi lungile nthabiseng refilwe sindisiwe zinhle buhle nkosana mthembu maseko yuli yeimy yesenia lizeth yadira marisol milena dayana jessica jéssica debora deborah rayane bruna letícia gabriela ainagul meerim jyldyz kunduz vika halyna nadiia alina nkosi mokoena zulu ndlovu sithole nomusa zodwa ayanda lindani kagiso tshepo thandi nomsa lerato sipho thabo zanele nokuthula busisiwe palesa lindiwe nomvula themba bongani mandla precious',
  'sunil sanjay rajesh manisha puja pooja rita mina meena bina indira shanti dil vongsa phommachanh sisouk bounmy phet kham asel ainura jamila zarina nazgul nurzat marina liudmyla',
  // Of all of them
  'zubair waqas shumaila kainat aqsa sidra tayyaba nimra shaheena naila bashir nazir riaz ijaz arshad nadeem naveed irfan adnan kamran farhan zeeshan shahid yaqoob younas ghazala',
  'sabitri goma dolma pasang mingma lakpa anjali asmita pratima sangita sabina parbati bishwakarma pariyar bhujel limbu khadka karki basnet malee',
  'yana yuliia mariia viktoriia lyudmyla nadiya larysa zlata solomiia taras vitalii ihor bohdan vasyl maksym denys artem mykhailo volha hanna alena aksana nastassia dzmitry siarhei aizhan aijan gulmira nurlan bekzat elnura',
  'cícero edilene cleide gislaine valdir valmir luana larissa tainá cláudia márcia simone débora benedita yesica jhon yulieth nidia nelly marcela wilmer ferney nury luisa alejandra viviana johana yenny angélica rosalba',
  'blessing ngozi thembi thembeka nosipho bontle karabo keabetswe mpho lebogang siyabonga sibusiso vusi ilham imane soukaina hafsa sanae bouchra meryem oumaima chaimae zineb naïma rachid',
  'assitan rokiatou bakary moriba boubacar modibo drissa zoumana lassana aïssata hadjara rakia ramatoulaye halimatou harouna yacouba amira yasmine nermin shaimaa asmaa esraa',
  // Cyrillic
  'олеся марина жанна инна яна кристина полина вероника снежана алеся зинаида лариса раиса тамара зоя игорь олег максим денис артём артем владимир виталий тарас богдан василий василь михаил ігор віталій володимир михайло ганна злата соломія зоряна роксолана',
  'айпери асел нурлан нурсултан бекзат эрмек гульмира гүлмира динара бактыгуль элнура жанара айнура замира жамиля',
  'анна мария ольга елена наталья ирина светлана татьяна екатерина юлия анастасия виктория дарья алина иван пётр петр николай андрей сергей дмитрий александр',
  'олена оксана наталія ірина світлана тетяна катерина юлія анастасія вікторія марія петро микола андрій сергій дмитро олександр',
  'айгүл айгуль мээрим жылдыз айжан кундуз асель галина надежда людмила валентина надія аліна наталя любов гульнара нургуль айзада бермет чолпон бегимай азамат бакыт гүлнара нурзат',
);

/** The same in scripts without capitals. */
export const plainNames: ReadonlySet<string> = spelled(
  'سماح رانيا رنا سمير ندا ندى نهى وفاء أمل مروة ريم رشا سهام كوثر نعيمة فوزية لطيفة نجاة آية نازیہ مہوش عالیہ اکرم اسلم اقبال دينا نجوى هناء رابعہ اقراء کرن شبانہ زبیدہ کوثر فاطمة فاطمہ عائشة عائشہ خديجة خدیجہ مريم مریم زينب زینب آمنة آمنہ أمينة أسماء اسماء منى هدى نادية سميرة سلمى نورا نور حنان ليلى لیلیٰ سعاد حياة ياسمين هبة دعاء شيماء إيمان ايمان رحاب سارة سارہ هند صفاء سناء ثناء ثنا نسرين نسرین رخسانہ شازیہ صائمہ ثمینہ سعدیہ بشریٰ فرزانہ پروین بی‌بی بیبی بی خان',
  'حیدر مائی کماری محمد أحمد سكينة إلياس إكرام يسرى زرینہ شوکت گل نسمة هاجر إسراء سهير عزة جيهان نادين سلوى ابتسام انتصار حورية مليكة بشرى لبنى حسناء السعدية الزهراء فتيحة سميحة عبير رضوى سعيد حسام كمال جمال فاروق رشيد إدريس أيمن أشرف وليد ياسر فتحي منصور العلوي الإدريسي بنعلي گلناز عباسی قریشی صدیقی چوہدری اعوان بھٹی آفریدی خٹک بلوچ سومرو شیخ مرزا بٹ نسیم شاہین اختر بشیر نذیر ریاض یاسمین فرحت کلثوم شکیلہ رضیہ صغریٰ نجمہ روبینہ احمد علي علی حسن حسين حسین إبراهيم ابراهيم ابراہیم يوسف یوسف عمر عثمان عبد عبدالله خالد كريم طارق حمزة بلال عمران مصطفى محمود',
  'मीना रीता फूलमाया सञ्जु घिसिङ दिलमाया थारू महतो विश्वकर्मा बस्नेत कार्की खड्का भण्डारी पौडेल घिमिरे कोइराला शर्मा जोशी भट्ट बोहरा खत्री लिम्बु घले सार्की पासवान मण्डल साह खातुन अन्सारी बि.क. सपना बबिता सबिना अस्मिता रोशनी उर्मिला मञ्जु सरस्वती हीरा रेखा लामा सविता दुर्गा जानकी सन्तोषी निर्मला पार्वती रमेश सुरेश दीपक चौधरी यादव सुनार परियार पूजा मनिषा इन्दिरा शान्ति सीता गीता माया सुनिता अनिता कमला कल्पना सरिता लक्ष्मी विमला राधा राम हरि कृष्ण विष्णु बहादुर तामाङ गुरुङ थापा राई शेर्पा मगर श्रेष्ठ कुमारी देवी',
  'خولة آلاء بسنت مها غادة نجلاء وائل هيثم تامر أنس سفيان زكرياء إسماعيل اسماعيل يعقوب فدوى سهيلة حفصة أدهم رجب سدرہ طیبہ بلقیس شہناز ریحانہ شمیم رقیہ وقاص عمیر زبیر جنید فرقان ندیم نوید سجاد ارشد اعجاز عرفان सावित्री सुशीला सरु रमिला गोमा शर्मिला सुमित्रा भगवती कौशल्या डोल्मा पासाङ मिङ्मा लाक्पा बिष्णु बिमला दिपक रोशन सञ्जय गणेश',
);
