import { expect, test } from 'vitest';
import { isPersonalHeading } from '../../src/privacy/personal-heading.ts';

test.each([
  ...[
    'Name of victim',
    'Victim name',
    'VICTIM_NAME',
    'Survivor ID',
    'Passport No',
    'Passport number',
    'Phone',
    'E-mail',
  ],
  ...[
    'Email address',
    'Mobile',
    'Date of birth',
    'DOB',
    'Full name',
    'Surname',
    'CNIC No.',
    'National ID',
    'Signature',
  ],
  ...[
    'Participant names',
    'Names of participants',
    'Case number',
    'Nom de la victime',
    'Nom et prénom',
    'Téléphone',
  ],
  ...[
    'N° de passeport',
    'Date de naissance',
    'Courriel',
    'Nombre de la víctima',
    'Apellidos',
    'Correo electrónico',
  ],
  ...[
    'Fecha de nacimiento',
    'Teléfono',
    'Nome da vítima',
    'Data de nascimento',
    'CPF',
    'Telefone',
    'ФИО',
    'Ф.И.О.',
  ],
  ...['Телефон', 'Паспорт №', 'Дата рождения', 'Имя пострадавшей', 'ПІБ', 'Номер телефону', 'Паспортні дані'],
  ...['Citizenship No.', 'NIC', 'Cell No', 'D.O.B.', 'FIR No', 'N° CNI', 'Né(e) le', 'Fecha nacimiento'],
  ...[
    'Nº do processo',
    'Имя потерпевшей',
    'Год рождения',
    'Адреса проживання',
    'РНОКПП',
    'نام',
    'موبائل نمبر',
  ],
  ...['الاسم واللقب', 'تاريخ الازدياد', 'नागरिकता नम्बर', 'सम्पर्क नम्बर', 'ເບີໂທລະສັບ', 'ເລກບັດປະຈຳຕົວ'],
  ...['رقم الهاتف', 'اسم الضحية', 'رقم جواز السفر', 'البريد الإلكتروني', 'تاريخ الميلاد'],
])('%s asks for one person', (heading) => {
  expect(isPersonalHeading(heading)).toBe(true);
});

test.each([
  ...[
    'Name of activity',
    'Names of partners',
    'Number of participants',
    'Participants',
    'Victims',
    'Beneficiaries',
  ],
  ...[
    'Activity ID',
    'Project ID',
    'Venue address',
    'Focal point',
    'Contact hours',
    'Nationality of participants',
  ],
  ...[
    'Nom de la formation',
    'Nombre de participants',
    'Nombre de victimes',
    'Nombre de beneficiarios',
    'Número de víctimas',
  ],
  ...[
    'Nombre del taller',
    'Nome da atividade',
    'Название',
    'Количество участников',
    'Имущество',
    'Назва заходу',
  ],
  ...[
    'عدد الضحايا',
    'اسم النشاط',
    'عدد المشاركين',
    'Age',
    'Sex',
    'Comments',
    'Date of signature of the MoU',
    'Signature sheet',
    'Mobile units',
    'Passport offices trained',
    'Phone calls',
    'WhatsApp groups created',
    'Telephone helpline calls',
  ],
])('%s does not', (heading) => {
  expect(isPersonalHeading(heading)).toBe(false);
});
