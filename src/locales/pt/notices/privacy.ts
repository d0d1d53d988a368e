import type { NoticeWords } from '../../finding-words.ts';

/** Kinds of personal data, after a verb where one is given for one thing and for several. */
const personalData = (verb = '', plural = '') =>
  `{kind, select, email {${verb}um endereço de e-mail} phone {${verb}um número de telefone} handle {${verb}uma conta do WhatsApp ou de outra rede} id {${verb}um número de documento de identidade} passport {${verb}um passaporte} birth {${verb}uma data de nascimento} iban {${verb}uma conta bancária} case {${verb}um número de processo} place {${verb}o endereço de um abrigo ou de uma residência} name {${verb}o nome de uma pessoa} list {${verb}uma lista de pessoas} other {${plural}dados pessoais de vários tipos}}`;
const looksLike = personalData('parece ', 'parecem ');
const inTheFileSent = 'no arquivo a enviar';
const manyHands = 'Um registro passa por muitas mãos';

/** P: what identifies a person. */
export const privacy = {
  'personal-data': {
    title: 'Isto parece um dado pessoal',
    message: `O texto de “{heading}” parece conter ${personalData()}.`,
    why: `${manyHands}. O que identifica uma pessoa não deve seguir com ele.`,
    fix: 'Retire esse dado. Sem ele, o texto pode ficar.',
  },
  'personal-heading': {
    title: 'Uma coluna sobre pessoas individuais',
    message:
      'A coluna {letters}, “{heading}”, trata de pessoas individuais e tem {filled, plural, one {# célula preenchida} many {# de células preenchidas} other {# células preenchidas}}. Um registro trata de atividades.',
    why: `${manyHands}. Nomes, números de telefone e documentos de pessoas não devem seguir com ele.`,
    fix: `Exclua a coluna ${inTheFileSent}. Guarde-a em uma lista à parte, que fica no escritório.`,
  },
  'personal-data-unread': {
    title: 'Dados pessoais em uma coluna própria do escritório',
    message: `A coluna {letters}, “{heading}”, tem {count, plural, one {# célula} many {# de células} other {# células}} com o que ${looksLike}.`,
    why: 'O que identifica uma pessoa não deve seguir com o registro, nem em colunas que não são lidas.',
    fix: `Exclua a coluna, ou o conteúdo dessas células, ${inTheFileSent}.`,
  },
  'personal-data-beside': {
    title: 'Dados pessoais ao lado do registro',
    message: `{where, select, rows {A planilha contém} sheet {Outra planilha do arquivo contém} hidden {Uma planilha oculta contém} comment {Um comentário de uma célula contém} drawing {Uma caixa de texto ou imagem contém} link {Um link contém} header {O cabeçalho ou o rodapé da página contém} hint {Uma dica, lista suspensa ou link de uma célula contém} pivot {O que uma tabela dinâmica guarda contém} outside {O que se guarda de outro arquivo contém} name {Um nome definido contém} properties {As propriedades do arquivo contêm} part {Uma parte do arquivo que ninguém vê contém} tab {O nome de uma planilha contém} other {O nome do arquivo contém}} o que ${looksLike}{listed, plural, =0 {} one { (em {cells})} many { (em {cells})} other { (em {cells})}}.`,
    why: `${manyHands}, e tudo o que está no arquivo segue com ele, também o que ninguém vê.`,
    fix: `{where, select, rows {Limpe essas células ${inTheFileSent}.} sheet {Exclua essa planilha ${inTheFileSent}.} hidden {Reexiba a planilha e exclua-a ${inTheFileSent}.} comment {Exclua o comentário ${inTheFileSent}.} drawing {Exclua a caixa de texto ${inTheFileSent}.} link {Remova o link ${inTheFileSent}.} header {Limpe o cabeçalho e o rodapé em Configurar Página.} hint {Retire esse dado em Dados > Validação de Dados, ou remova o link.} pivot {Exclua a tabela dinâmica, ou limpe as células de que foi feita e atualize-a.} outside {No Excel, escolha Dados > Editar Links > Quebrar Link.} name {Exclua o nome em Fórmulas > Gerenciador de Nomes.} part {Copie as células do registro para um novo arquivo do Excel e envie esse.} properties {Apague esse dado em Arquivo > Informações > Propriedades e salve o arquivo de novo.} tab {Dê outro nome à planilha.} other {Dê outro nome ao arquivo, como pak-2018-S2.xlsx.}}`,
  },
  'office-mailbox': {
    title: 'A caixa de e-mail de um escritório',
    message:
      'O texto de “{heading}” contém um endereço que parece ser de um escritório, não de uma pessoa. O relatório para o doador o omite.',
    why: 'A caixa de e-mail compartilhada de um escritório não é dado pessoal de ninguém. A de uma só pessoa seria.',
    fix: 'Se uma só pessoa a lê, escreva no lugar dela o nome do escritório.',
  },
  'part-not-looked-at': {
    title: 'Uma parte do arquivo do Excel não pôde ser examinada',
    message:
      '{where, select, comment {Nos comentários do arquivo} drawing {Em um desenho do arquivo} properties {Nas propriedades do arquivo} pivot {Em uma tabela dinâmica do arquivo} outside {No que se guarda de outro arquivo} other {Em uma parte do arquivo}} não foi possível procurar dados pessoais: {problem, select, large {o tamanho é excessivo} other {há danos}}. As células do registro foram lidas.',
    why: 'O que ninguém pode examinar pode conter dados pessoais e segue com o registro.',
    fix: '{problem, select, large {Copie as células do registro para um novo arquivo do Excel e envie esse.} other {Abra o registro no Excel, deixe que o Excel o repare e salve-o de novo.}}',
  },
  'documents-inside': {
    title: 'Há documentos dentro do arquivo do Excel',
    message:
      '{file} contém {count, plural, one {# documento ou objeto} many {# de documentos ou objetos} other {# documentos ou objetos}} de outros programas. Ninguém procurou dados pessoais ali.',
    why: 'Um documento dentro de um arquivo do Excel segue com ele, inteiro, mesmo onde só se vê o ícone ou a primeira página.',
    fix: 'Clique em cada um no Excel, pressione Delete e salve o registro de novo.',
  },
  'pictures-inside': {
    title: 'Há imagens no arquivo do Excel',
    message:
      '{file} contém {count, plural, one {# imagem} many {# de imagens} other {# imagens}}, e nenhum programa pode procurar pessoas ali.',
    why: 'Uma fotografia ou um papel digitalizado mostra uma pessoa melhor que qualquer texto, e segue com o registro.',
    fix: 'Exclua as imagens que mostram pessoas ou documentos. Um logotipo pode ficar.',
  },
  'number-beside-victims': {
    title: 'Um número em um texto sobre pessoas em risco',
    message:
      'A linha conta pessoas que um número poderia identificar, e o texto de “{heading}” contém um número.',
    why: 'O relatório oculta números pequenos de pessoas que ele protege. Um número em uma frase os revelaria.',
    fix: 'Escreva a frase sem números. Com um número, o relatório a omite.',
  },
  'victims-counted-in-words': {
    title: 'Vítimas contadas em um texto',
    message:
      'O texto de “{heading}” diz quantas vítimas houve. O número delas deve ficar em uma linha própria.',
    why: 'O relatório oculta números pequenos de vítimas. Um número em uma frase os revelaria.',
    fix: 'Escreva a frase sem o número. Com um número de vítimas, o relatório a omite.',
  },
} satisfies Partial<NoticeWords>;
