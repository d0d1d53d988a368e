import type { CliWords } from '../../cli/words.ts';
import { countryName } from '../../programme/lookup.ts';
import { printProblem } from '../../programme/words.ts';
import { pack } from '../en/programme.ts';
import type { Grammar } from '../grammar.ts';
import type { Category } from './grammar.ts';
import { reasons } from './reasons.ts';

/** Names told of many. */
const shown = 4;

/** What keeps the command line from an answer; mistakes in a programme pack are told in English, as packs are made at headquarters. */
export function failures({ list, number, languageName }: Grammar<Category>): CliWords['failures'] {
  const some = (names: readonly string[]) =>
    names.length > shown
      ? `${names.slice(0, shown).join(', ')} e mais ${number(names.length - shown)}`
      : list(names);
  return {
    noSuchCommand: (word, near, commands) => [
      `Não há nenhum comando, arquivo ou pasta com o nome “${word}”. Os comandos são ${list(commands)}.`,
      near === null
        ? 'Indique um arquivo ou uma pasta para verificar, assim: gloact pak-2018-S2.xlsx'
        : `Quis dizer gloact ${near}?`,
    ],
    hyphens: (text, flag) => [
      `“${text}” não começa com dois hifens, como as opções.`,
      `Digite ${flag} à mão.`,
    ],
    noSuchPath: (path, near) => [
      `Não há nenhum arquivo ou pasta “${path}”.`,
      near === null
        ? 'Confira a grafia, ou arraste o arquivo para esta janela.'
        : `Quis dizer ${near.includes(' ') ? `"${near}"` : near}?`,
    ],
    unquoted: (path) => ['Um caminho com espaços deve ficar entre aspas.', `Escreva-o assim: "${path}"`],
    noMatch: (pattern) => [
      `Nenhum arquivo se chama ${pattern}; * está no lugar de quaisquer letras, ? no de uma só.`,
      'Confira a pasta e a extensão do nome.',
    ],
    noFile: (path) => [
      `${path} não é um arquivo.`,
      'Indique um arquivo, uma pasta, ou - para ler o que chega pela entrada padrão.',
    ],
    noLogIn: (folder, others) => [
      `A pasta ${folder} não contém nenhum registro${others.length === 0 ? '' : `, só ${some(others)}`}.`,
      'Indique uma pasta com registros: arquivos .csv, .tsv, .txt, .xlsx ou .xlsm.',
    ],
    sameName: (name) => [
      `${name} designa dois arquivos a ler.`,
      'Indique outro nome com --stdin-name, ou deixe de fora um dos arquivos.',
    ],
    noStandardInput: (name) => [
      `--stdin-name é “${name}”, mas a entrada padrão não é lida.`,
      'Indique - para ler o que chega pela entrada padrão, ou retire --stdin-name.',
    ],
    allExcluded: (patterns) => [
      `Não resta nenhum arquivo: --exclude deixa todos de lado (${list(patterns)}).`,
      'Retire --exclude, ou deixe de lado menos arquivos com essa opção.',
    ],
    severalFiles: (count, names) => [
      `É necessário um só arquivo; foram encontrados ${number(count)}: ${some(names)}.`,
      'Indique o nome de um deles.',
    ],
    notWritten: (path, reason) => [
      `Não foi possível gravar ${path}: ${reasons[reason] ?? reason}.`,
      'Feche-o em outros programas, ou escolha outro lugar.',
    ],
    notPrinted: (reason) => [
      `Não foi possível gravar a resposta: ${reasons[reason] ?? reason}.`,
      'Libere espaço, ou grave-a em outro lugar.',
    ],
    notKept: (folder, reason) => [
      `Não foi possível guardar em ${folder} o que chega pela entrada padrão: ${reasons[reason] ?? reason}.`,
      'Salve-o como arquivo e indique o nome desse arquivo.',
    ],
    inputLost: (path) => [
      `${path} é um dos arquivos a ler e se perderia.`,
      'Escolha outro nome para o que é gravado.',
    ],
    alreadyThere: (path) => [
      `${path} já existe, e alguém pode tê-lo preenchido.`,
      'Escolha outro nome com --output, ou mova o arquivo.',
    ],
    countryOrAll: (known) => [
      'Um registro novo é feito para um país, ou para todos de uma vez.',
      `Indique --all com uma pasta, ou --country com um destes: ${known.join(', ')}.`,
    ],
    asOf: (text) => [
      `--as-of é “${text}”, que não é um dia.`,
      'Escreva-o como YYYY-MM-DD, por exemplo 2018-12-31.',
    ],
    tooManyRows: (most) => [
      `Os registros têm mais de ${number(most)} linhas, o máximo que se conta de uma vez.`,
      'Indique os registros de menos períodos, ou procure um arquivo que não seja o registro de um escritório.',
    ],
    encoding: (name) => [
      `--encoding é “${name}”, que não é nenhuma codificação conhecida.`,
      'Experimente utf-8, windows-1252 ou windows-1251.',
    ],
    delimiter: (text) => [
      `--delimiter é “${text}”, que não é um só caractere.`,
      'Escreva comma, semicolon, tab ou bar.',
    ],
    report: (text, formats) => [
      `--report é “${text}”, que não é um formato e um arquivo.`,
      `Escreva-o como FORMAT=FILE, por exemplo ${formats.at(-1)}=findings.${formats.at(-1)}; os formatos são ${list(formats)}.`,
    ],
    period: (text, periods) => [
      `“${text}” não é um período do relatório deste programa.`,
      `Alguns dos períodos são ${periods.join(', ')}.`,
    ],
    code: (text) => [
      `Não há nenhuma regra ${text}.`,
      'Execute gloact explain: ele mostra os códigos de todas as regras.',
    ],
    alwaysOn: (code) => [
      `${code} não pode ser desativada: diz o que não pôde ser lido, ou protege pessoas.`,
      'Deixe-a ativa e corrija o que ela encontra.',
    ],
    country: (text, known, near) => [
      `“${text}” não é um país deste programa.`,
      `${near === null ? '' : `Talvez ${near.alpha3} (${countryName(near, 'pt')}). `}Escolha um destes: ${known.join(', ')}.`,
    ],
    folderWanted: (path, flag) => [
      `“${path}” é o nome de um arquivo, e ${flag} grava em uma pasta.`,
      'Indique o nome de uma pasta.',
    ],
    noPack: (folder) => [
      `Não há nenhum pacote do programa ${folder}.`,
      'Indique a pasta que contém programme.json.',
    ],
    pack: (folder, problems, more) => [
      [
        `O pacote do programa ${folder} tem erros:`,
        ...problems.map((problem) => `  ${printProblem(problem, pack)}`),
        ...(more > 0 ? [`  e mais ${number(more)}`] : []),
      ].join('\n'),
      'Corrija os arquivos citados acima e execute de novo.',
    ],
    noReportWords: (language, known) => [
      `O relatório deve sair em ${languageName(language)}, mas ainda não há textos de relatórios nesse idioma.`,
      `Indique um destes com --report-language, ou como "language" da ação em programme.json: ${known.map((one) => `${one} (${languageName(one)})`).join(', ')}. Os textos do pacote também devem estar nesse idioma: acrescente-o a "languages", e gloact pack check indica cada lugar onde faltam.`,
    ],
    packWordless: (language, places) => [
      `Faltam ao pacote do programa textos em ${languageName(language)} para este relatório: ${some(places)}.`,
      'Acrescente-os ao pacote; gloact pack check indica cada lugar.',
    ],
    packThere: (folder) => [
      `A pasta ${folder} não está vazia, e nada do que há nela é sobrescrito.`,
      'Indique uma pasta vazia ou que ainda não exista.',
    ],
    noPackToStart: (name, known) => [
      `Não há nenhum pacote ${name} para começar.`,
      `Indique um destes: ${known.join(', ')}, ou uma pasta que contenha programme.json.`,
    ],
    packFolder: (action) => [
      `gloact pack ${action} precisa de ${action === 'diff' ? 'duas pastas, a do pacote antigo e a do novo' : 'uma pasta'}.`,
      `Tente, por exemplo: gloact pack ${action} our-grant${action === 'diff' ? ' our-grant-2025' : ''}`,
    ],
    countryNeeded: (template, known) => [
      `O relatório ${template} é de um só país.`,
      `Indique --country com um destes códigos: ${known.join(', ')}.`,
    ],
    countryNotAsked: (template) => [`O relatório ${template} é de todos os países.`, 'Retire --country.'],
    noReport: (name, known) => [
      `O pacote do programa não tem nenhum relatório ${name}.`,
      `Escolha um destes: ${known.join(', ')}.`,
    ],
    notWord: (output) => [
      `${output} não termina em .docx.`,
      'O relatório é um documento do Word: dê a ele um nome assim.',
    ],
    notNotes: (path) => [
      `${path} não termina em .docx nem em .md.`,
      'As notas internas são um documento do Word ou um texto em Markdown: dê a elas um nome assim.',
    ],
    sameOutput: (path) => [`${path} foi indicado para dois arquivos.`, 'Dê a cada arquivo um nome próprio.'],
    notJson: (path) => [
      `${path} não termina em .json nem em .xlsx.`,
      'Os números são gravados em .json para o próximo relatório ou em .xlsx para leitura: dê a eles um nome assim.',
    ],
    noFigures: (path) => [
      `${path} não é um arquivo de números deste programa.`,
      'Indique o arquivo que --figures gravou ao lado do último relatório.',
    ],
    laterFigures: (path, period) => [
      `${path} contém os números de um relatório de ${period}, que não é anterior a este.`,
      'Indique o arquivo que --figures gravou ao lado do último relatório anterior a este período.',
    ],
    notResult: (path) => [
      `${path} não é um resultado de validate.`,
      'Indique um arquivo gravado por gloact validate --report json=FILE.',
    ],
    cutResult: (path) => [
      `${path} termina antes de o resultado estar completo.`,
      'Peça que o enviem ou o gravem de novo.',
    ],
    otherResult: (path, version) => [
      `${path} foi gravado por gloact ${version}, cujos resultados esta versão não lê.`,
      'Verifique de novo os registros, ou mostre o resultado com aquela versão.',
    ],
    noNarrative: (path) => [
      `${path} não é uma pasta de textos.`,
      'Indique a pasta que gloact narrative gravou, com 500 arquivos no máximo.',
    ],
    noTopic: (word, near) => [
      `Nada do que pode ser explicado se chama “${word}”.`,
      near === null
        ? 'gloact explain mostra todas as colunas e regras.'
        : `Quis dizer gloact explain ${near}?`,
    ],
    noRows: (period) => [
      `Nenhum registro contém uma linha de ${period}.`,
      'Confira --period e os arquivos indicados.',
    ],
    tooMuch: [
      'Os arquivos são mais do que cabe na memória deste computador; por isso, a resposta não está completa.',
      'Verifique menos arquivos de cada vez.',
    ],
    bug: (stack) =>
      `Um erro do próprio gloact, não dos arquivos. Informe-o, por favor, com estas linhas:\n${stack}`,
  };
}
