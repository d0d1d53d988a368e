import type { PageWords } from '../page-words.ts';

/** What the offline page says. */
export const page: PageWords = {
  name: 'Português',
  rightToLeft: false,
  title: 'Verificar registros de atividades',
  privacy: 'Nada sai deste computador: a página não tem conexão e não guarda nada.',
  language: 'Idioma',
  country: 'País',
  period: 'Período do relatório',
  asInFile: 'como no arquivo',
  drop: 'Solte aqui um ou mais registros',
  choose: 'Escolher arquivos',
  kinds: 'xlsx, xlsm, csv, tsv, txt',
  starting: 'A página está iniciando…',
  ready: 'Tudo pronto: escolha um registro.',
  reading: (name, at, count) => `Verificação de ${name} (${at} de ${count})…`,
  cancel: 'Parar',
  cancelled: 'Verificação interrompida: os arquivos não foram verificados.',
  noFile: 'Não havia nenhum arquivo aqui. Abra a pasta e escolha os registros que estão nela.',
  tooLarge: (name, megabytes, most) =>
    `${name} é grande demais: ${megabytes} MB. Esta página verifica arquivos de até ${most} MB. Retire as imagens e as planilhas que não fazem parte do registro.`,
  noMemory:
    'Os arquivos são mais do que cabe na memória deste navegador. Verifique menos arquivos de cada vez, ou feche outras janelas.',
  fault: 'Um erro desta página, não dos arquivos. Envie, por favor, estas linhas à sede:',
  saveMarked: 'Salvar o arquivo do Excel marcado',
  saveHtml: 'Salvar o resultado',
  saveJson: 'Salvar para programas (JSON)',
  copyText: 'Copiar o texto',
  copied: 'Copiado.',
  notCopied: 'O navegador não permite copiar. Salve o resultado.',
  needs:
    'Esta página precisa de um navegador com JavaScript: Chrome ou Edge 109, Firefox 115, Safari 16.4, ou mais recente.',
};
