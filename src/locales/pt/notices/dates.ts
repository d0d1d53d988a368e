import type { NoticeWords } from '../../finding-words.ts';

const order = '{order, select, mdy {mês, dia, ano} other {dia, mês, ano}}';
const monthName =
  '{month, select, 1 {janeiro} 2 {fevereiro} 3 {março} 4 {abril} 5 {maio} 6 {junho} 7 {julho} 8 {agosto} 9 {setembro} 10 {outubro} 11 {novembro} 12 {dezembro} other {esse mês}}';
const cellsAndMore = '{cells}{more, plural, =0 {} one { e mais #} many { e mais #} other { e mais #}}';
const fullDate = 'É necessária uma data completa: dia, mês e ano.';
const noOtherProves = 'Nenhuma outra data deste arquivo comprova a ordem.';

/** C: dates. */
export const dates = {
  'date-impossible': {
    title: 'Esta data não existe',
    message: `{days, plural, =0 {“{value}” não é uma data: não existe o mês {month}.} one {“{value}” não existe: esse mês tem # dia em {year}.} many {“{value}” não existe: esse mês tem # de dias em {year}.} other {“{value}” não existe: ${monthName} tem # dias em {year}.}}`,
    why: 'Uma data que não existe não põe a atividade em nenhum período, e ela ficaria fora do relatório.',
    fix: 'Digite o dia, o mês e o ano certos, por exemplo 2018-09-24.',
  },
  'date-unreadable': {
    title: 'Esta data não pode ser lida',
    message: `{trouble, select, day {“{value}” não tem dia. ${fullDate}} year {“{value}” não tem ano. ${fullDate}} days {“{value}” contém duas datas: {first} e {last}. Cada uma precisa de uma célula própria.} several {“{value}” parece conter mais de uma data. Aqui é necessária uma só.} time {“{value}” é um horário. Aqui é necessária uma data.} other {“{value}” não pode ser lido como data.}}`,
    why: 'O relatório ordena as atividades pelas datas e as compara com o período.',
    fix: '{trouble, select, days {Digite {first} em “{start_date_heading}” e {last} em “{end_date_heading}”.} other {Digite uma só data completa como ano-mês-dia, por exemplo 2018-09-24.}}',
  },
  'date-two-digit-year': {
    title: 'O ano tem só dois dígitos',
    message:
      '“{value}” tem dois dígitos para o ano. Foi lido como {date}: {proof, select, only {nenhuma outra data é possível} project {nenhuma outra leitura cai dentro do projeto} id {nenhuma outra leitura combina com o ano do identificador da atividade} period {nenhuma outra leitura combina com o período do relatório} order {outras datas deste arquivo estão escritas nesta ordem} other {a configuração indica esta ordem}}.',
    why: 'Dois dígitos podem corresponder a dois séculos e podem ser confundidos com um dia.',
    fix: 'Digite {date}.',
  },
  'date-ambiguous': {
    title: 'Há datas que podem ser lidas de dois modos',
    message: `{count, plural, one {Uma data pode ser lida} many {# de datas podem ser lidas} other {# datas podem ser lidas}} de dois modos, por exemplo “{example}”. {basis, select, cells {Neste arquivo, {proof, plural, one {outra data comprova} many {outras # de datas comprovam} other {outras # datas comprovam}} a ordem ${order}, por exemplo {proven}.} setting {A configuração indica que a ordem é ${order}.} habit {${noOtherProves} No país, ela costuma ser ${order}.} other {${noOtherProves} O país não é conhecido; por isso, adota-se ${order}.}} {example} foi lido como {reading}.`,
    why: 'Um dia tomado por mês desloca uma atividade em meses e, às vezes, para outro período.',
    fix: 'Se está certo, não é preciso mudar nada. Se não, digite as datas como ano-mês-dia.',
  },
  'date-serial-number-shown-as-number': {
    title: 'Uma data aparece como número',
    message: '“{value}” é o número de um dia no Excel. Foi lido como {date}.',
    why: 'O Excel conta os dias e mostra essa contagem quando uma célula perdeu o formato de data. Ninguém consegue conferir a olho uma data assim.',
    fix: 'Mude o formato da célula para Data, ou digite {date}.',
  },
  'date-with-time-dropped': {
    title: 'O horário foi deixado de fora',
    message: '“{value}” contém também o horário {time}. Só a data é mantida: {date}.',
    why: 'O registro guarda só o dia. Um horário costuma ser um resto deixado por outro programa.',
    fix: 'Se a data está certa, não é preciso mudar nada. Digite {date} para remover esta observação.',
  },
  'date-whole-needed': {
    title: 'É necessária a data completa',
    message:
      '{reason, select, order {“{value}” pode ser {first} ou {second}. As datas deste arquivo estão escritas em duas ordens; por isso, ninguém pode saber.} year {“{value}” pode ser {first} ou {second}. O ano tem dois dígitos, e nada na linha nem no arquivo decide.} other {“{value}” tem dois dígitos para o ano. Seja qual for a leitura, fica fora do projeto.}}',
    why: 'Uma suposição poderia deslocar a atividade em meses ou anos, até o relatório de outro período.',
    fix: '{reason, select, order {Primeiro corrija as datas que estão na outra ordem. Se este apontamento aparecer de novo, digite {first} ou {second}.} year {Digite a data certa como ano-mês-dia: {first} ou {second}.} other {Digite a data com quatro dígitos para o ano, por exemplo 2018-09-24.}}',
  },
  'non-gregorian-calendar-suspect': {
    title: 'Uma data de outro calendário',
    message:
      '“{value}” parece ser uma data do calendário {calendar, select, nepali {nepalês (Bikram Sambat)} buddhist {budista} islamic {islâmico} other {persa}}. O registro precisa do calendário gregoriano.',
    why: 'O relatório reúne os países; por isso, todas as datas devem ser de um só calendário. Nenhuma data é convertida por suposição.',
    fix: 'Digite a data do calendário gregoriano, por exemplo 2018-09-24.',
  },
  'date-in-other-zone': {
    title: 'A data muda com o fuso horário',
    message:
      '“{value}” contém a data {typed} e o horário {time} de outro fuso. No fuso local ({country}), esse momento cai em {local}. Foi lido como {date}.',
    why: 'Os programas costumam salvar a meia-noite no horário de outro lugar e, com ela, o dia anterior.',
    fix: 'Procure saber o dia e digite-o sem horário: {local} ou {typed}.',
  },
  'date-order-contradictory': {
    title: 'As datas estão escritas em duas ordens',
    message: `{against, select, setting {{few, plural, one {Uma data não pode} many {# de datas não podem} other {# datas não podem}} estar na ordem que a configuração indica: ${cellsAndMore}.} other {As datas estão escritas em duas ordens. {many} com o {way, select, mdy {dia} other {mês}} primeiro, {few} com o {way, select, mdy {mês} other {dia}} primeiro: ${cellsAndMore}. As datas que podem ser lidas dos dois modos, como 03/04/2018, não são lidas.}}`,
    why: 'Quando um arquivo mistura as ordens, uma data como 03/04/2018 pode ser de março ou de abril.',
    fix: '{against, select, even {Digite todas as datas como ano-mês-dia. Por exemplo, “{example}” é {typed}.} other {Digite {few, plural, one {esta data} many {estas datas} other {estas datas}} como ano-mês-dia. “{example}” é {typed}.}}',
  },
} satisfies Partial<NoticeWords>;
