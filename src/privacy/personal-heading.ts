import { normalise } from '../text/normalise.ts';

const spelled = (...lines: readonly string[]) =>
  lines.flatMap((line) => line.split(', ').map((phrase) => edged(normalise(phrase))));
/** Lao is written without blanks. */
const edged = (phrase: string) => (/[\u0e80-\u0eff]/.test(phrase) ? phrase : ` ${phrase} `);

/** What identifies one person by itself, in the languages offices write. */
const papers = spelled(
  'passport, passports, phone, phones, telephone, telephones, cellphone, whatsapp, e mail, email, emails, surname',
  'family name, last name, first name, full name, names and surnames, date of birth, birth date, birthdate, dob, cnic, ssn',
  'mobile #, адреса проживання, citizenship no, citizenship number, citizenship certificate, nic, cell no, cell number, contact no, d o b, birthday, case no, fir no',
  'n cni, cni, date et lieu de naissance, né e le, dirección de residencia, fecha nacimiento, f nac, número do processo, nº do processo',
  'пин, год рождения, личный номер, уголовное дело, рнокпп, ідентифікаційний код, номер провадження, рік народження',
  'الاسم واللقب, رقم الموبايل, الموبايل, رقم المحمول, تاريخ الازدياد, العنوان الشخصي, ایف آئی آر نمبر, موبائل نمبر',
  'सम्पर्क नम्बर, फोन नम्बर, नागरिकता नम्बर, राहदानी नम्बर, राहदानी, मुद्दा नम्बर, ເລກບັດ, ເລກໜັງສືຜ່ານແດນ',
  'iban, bank account, account number, whatsapp number, contact number, mobile number, mobile no, nic no, nic number, cin, cnie, nina, rnokpp',
  'national id, identity card, id card, identity number, home address, fingerprint, case file no, case number',
  'passeport, téléphone, tél, courriel, prénom, prénoms, nom et prénom, noms et prénoms, nom de famille',
  'date de naissance, carte d identité, numéro de dossier, adresse du domicile',
  'pasaporte, teléfono, correo, correo electrónico, apellido, apellidos, fecha de nacimiento, cédula, curp, dui',
  'documento de identidad, nombre y apellido, nombres y apellidos, nombre completo, número de caso',
  'passaporte, telefone, celular, sobrenome, nome completo, data de nascimento, cpf, número do caso',
  'паспорт, паспорта, паспортные данные, телефон, телефоны, телефона, телефону, телефонів, электронная почта, эл почта, фамилия, ф и о, фио, отчество',
  'дата рождения, инн, снилс, номер дела, имя и фамилия, адрес проживания',
  'паспортні дані, електронна пошта, ел пошта, прізвище, піб, п і б, по батькові, дата народження, іпн, номер справи',
  'пашпарт, тэлефон, прозвішча, дата нараджэння, аты жөнү, паспорту, туулган күнү',
  'جواز السفر, رقم الجواز, الهاتف, هاتف, رقم الهاتف, الجوال, البريد الإلكتروني, البريد الالكتروني, اللقب, الاسم الكامل',
  'اسم الضحية, أسماء الضحايا, الرقم القومي, رقم البطاقة, رقم التليفون, متاثرہ کا نام, مکمل نام, نام متاثرہ, ٹیلی فون, پتہ گھر',
  'पीडितको नाम, पूरा नाम, नाम थर, मोबाइल, मोबाइल नं, टेलिफोन, ठेगाना घर, ຊື່ຜູ້ເຄາະຮ້າຍ, ຊື່ ແລະ ນາມສະກຸນ, ບັດປະຈຳຕົວ, ໜັງສືຜ່ານແດນ, ໂທລະສັບ',
  'تاريخ الميلاد, تاريخ الولادة, رقم الهوية, بطاقة الهوية, رقم القضية',
  'پاسپورٹ, فون نمبر, موبائل, شناختی کارڈ, تاریخ پیدائش, दस्तखत, फोन, पासपोर्ट, नागरिकता नं, जन्म मिति, ເບີໂທ, ວັນເດືອນປີເກີດ',
);

/** The same, where nothing else stands in the heading. */
const alone = spelled(
  'signature, mobile, portable, celular, firma, assinatura, نام, نام و پتہ, नाम र ठेगाना, rg, подпись, підпис, التوقيع, émargement',
);

/** Persons, and what is written down of one of them: together they are about single persons. */
const persons = spelled(
  'victim, victims, survivor, survivors, beneficiary, beneficiaries, participant, participants, client, witness, suspect',
  'migrant, child, minor, person, trainee, trainees, patient',
  'victime, victimes, bénéficiaire, bénéficiaires, participante, participantes, témoin, mineur, personne',
  'víctima, víctimas, beneficiario, beneficiaria, beneficiarios, sobreviviente, testigo, persona',
  'vítima, vítimas, beneficiário, beneficiária, beneficiários, sobrevivente, pessoa, testemunha',
  'потерпевшего, потерпевшей, потерпевших, пострадавшего, пострадавшей, пострадавших, жертвы, участника, участников, бенефициара, лица, свидетеля',
  'потерпілої, потерпілого, постраждалого, постраждалої, учасника, учасників, бенефіціара, особи',
  'الضحية, الضحايا, المشارك, المشاركين, المستفيد, المستفيدين, الشاهد',
);
const particulars = spelled(
  'signature, name, names, id, address, initials, case, nom, noms, identité, adresse, nombre y, nombres, nombre de la, nombre del',
  'dirección, nome, nomes, endereço, имя, имена, адрес, ім я, імена, адреса, اسم, أسماء, اسماء, عنوان, هوية',
);

/** What is done or counted and of nobody: “Passport offices trained”, “Telephone calls”. */
const doings = spelled(
  'offices, officers, calls, hotline, helpline, trained, checked, groups, distributed, campaign, followers, agents formés',
  'appels, oficinas, llamadas, chamadas, звонков, звонки, дзвінків, المكالمات, الخط الساخن',
);

/** Whether a heading asks for what identifies single persons (`Passport No`, `Name of victim`), in the languages offices write. */
export function isPersonalHeading(heading: string): boolean {
  const plain = ` ${normalise(heading)} `;
  const has = (phrases: readonly string[]) => phrases.some((phrase) => plain.includes(phrase));
  const ofPersons = has(persons);
  return (
    alone.includes(plain) || (has(papers) && (ofPersons || !has(doings))) || (ofPersons && has(particulars))
  );
}
