import type { CliWords } from '../../cli/words.ts';
import type { Grammar } from '../grammar.ts';
import { failures } from './failures.ts';
import type { Category } from './grammar.ts';
import { help } from './help.ts';

/** What the command line says. */
export const cli = (grammar: Grammar<Category>): CliWords => ({
  failures: failures(grammar),
  flagFaults: {
    stranger: (flag, near, help) => [
      `Não há nenhuma opção ${flag}.`,
      near === null ? `${help} mostra as opções.` : `Quis dizer --${near}?`,
    ],
    choice: (flag, given, choices) => [
      given === '' ? `--${flag} precisa de um valor.` : `--${flag} não pode ser “${given}”.`,
      choices.length === 1
        ? `Escreva --${flag} ${choices[0]}.`
        : `Escreva --${flag} com um destes valores: ${choices.join(', ')}.`,
    ],
    valueMissing: (flag, help) => [`--${flag} precisa de um valor.`, `${help} diz qual.`],
    flagMissing: (flag, help) => [
      `Falta a opção --${flag}.`,
      flag === 'period' ? 'Adicione-a, por exemplo --period 2018-S2.' : `Adicione-a; ${help} diz como.`,
    ],
    pathMissing: (help) => [
      'Não foi indicado nenhum arquivo nem pasta.',
      `Indique um, por exemplo pak-2018-S2.xlsx. ${help} diz mais.`,
    ],
    tooMany: (text, help) => [
      `“${text}” está sobrando.`,
      `Retire isso, ou ponha entre aspas o caminho com espaços. ${help} diz mais.`,
    ],
    twice: (flag) => [`--${flag} aparece duas vezes.`, 'Retire uma delas.'],
    notWhole: (flag, given) => [
      `--${flag} é “${given}”, que não é um número inteiro a partir de 0.`,
      `Escreva um número, por exemplo --${flag} 11.`,
    ],
    other: (message, help) => [message, `${help} mostra o que é possível.`],
  },
  progress: (index, count) => `${index} de ${count}`,
  packStarted: (folder) =>
    `${folder} contém um pacote para começar. O README.md dele diz o que é cada arquivo e cada campo. Altere um arquivo após o outro, e execute: gloact pack check ${folder}`,
  noReportWritten:
    'Nenhum relatório foi gravado. Peça a correção dos erros, ou compile uma minuta com --draft.',
  fromEarlier: (path) => `${path} é de uma execução anterior.`,
  written: (output, period, size) => `${output} foi gravado: ${period}, a partir de ${size}.`,
  figuresWritten: (path) =>
    `${path} foi gravado: todos os números e suas linhas, não para o doador. Guarde-o para o próximo relatório.`,
  narrativeKept: (path) => `${path} já existia e fica como está.`,
  narrativeWritten: (folder, count) =>
    count === 0
      ? `${folder} tem todos os arquivos do modelo.`
      : `Arquivos gravados em ${folder}: ${grammar.number(count)}. Escreva abaixo dos comentários e execute gloact compile-report com --narrative.`,
  notesWritten: (path) => `${path} foi gravado: notas internas, não para o doador.`,
  pageWritten: (path, kilobytes, sha256) =>
    `${path} foi gravado (${kilobytes} kB). Abra-o em um navegador, ou copie-o para um pen drive.\nSHA-256 ${sha256}`,
  logWritten: (path) => `${path} foi gravado. Abra-o no Excel ou no LibreOffice e preencha-o.`,
  emblemToPlace: (emblem, donor) =>
    emblem === null
      ? `Coloque o emblema do doador (${donor}) acima da menção ao financiamento na capa.`
      : `Coloque acima da menção ao financiamento na capa: ${emblem}.`,
  help,
});
