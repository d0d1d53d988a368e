import { IntlMessageFormat } from 'intl-messageformat';
import { wholePercent } from '../../count/quantity.ts';
import type { UnitKind } from '../../programme/programme.ts';
import type { Amount } from '../../protect/safe-figures.ts';
import type { ReportWords } from '../../report/words.ts';
import { noticeOf } from '../../rules/catalogue.ts';
import { uncapital } from '../../text/uncapital.ts';
import { day, days, month, period } from './dates.ts';
import { notices } from './notices/index.ts';
import { changes } from './report-changes.ts';
import { form, formHeadings } from './report-form.ts';
import { gapNotes, gaps } from './report-gaps.ts';
import { notes } from './report-notes.ts';
import {
  amountOf,
  bare,
  forms,
  inWords,
  list,
  number,
  qualifier,
  quantity,
  withheld,
} from './report-numbers.ts';
import { say } from './report-sentences.ts';
import { set } from './report-typography.ts';
import { warning } from './report-warning.ts';

const sentences = new Map<string, IntlMessageFormat>();
const figure = (amount: Amount, limit: number) => amountOf(amount, limit, bare);

function result(sentence: string, amount: Amount, limit: number, isShare: boolean): string {
  let format = sentences.get(sentence);
  if (format === undefined) {
    format = new IntlMessageFormat(sentence, 'fr');
    sentences.set(sentence, format);
  }
  const write = (gender: 'm' | 'f') =>
    quantity(amount, limit, isShare ? number : (value) => inWords(value, gender));
  const count = 'value' in amount ? amount.value : limit;
  return String(format.format({ quantity: write('m'), quantity_f: write('f'), count }));
}

function withSign(text: string, kind: UnitKind, value: number): string {
  if (kind === 'percent') return `${text} %`;
  // « 1,5 point »: what is less than two is one.
  return kind === 'percentage_points' ? `${text} ${Math.abs(value) < 2 ? 'point' : 'points'}` : text;
}

/** The reports in French. */
export const report: ReportWords = {
  language: 'fr-FR',
  captions: { table: 'Tableau', figure: 'Figure' },
  pageOf: 'page {page} sur {pages}',
  draft: {
    errors: 'Projet : les journaux contiennent encore des erreurs',
    plain: 'Projet',
    mark: 'PROJET',
    status: 'Projet',
  },
  final: 'Version définitive',
  incomplete: 'Projet à compléter',
  annex: (letter) => `Annexe ${letter}`,
  annexHeading: (letter, title) => `Annexe ${letter}. ${title}`,
  period,
  warning,
  gaps,
  gapNotes,
  number,
  amount: figure,
  figure,
  qualifier,
  percent: (amount, limit) => {
    if ('hidden' in amount) return withheld;
    const { whole, side } = wholePercent(amount);
    const sides = { under: 'moins de ', over: 'plus de ' };
    return `${side === null ? '' : sides[side]}${figure(whole, limit)}`;
  },
  withSign,
  money: (amount, currency) => `${number(amount)} ${currency}`,
  month,
  day,
  days,
  list,
  colon: ' : ',
  semicolon: ' ; ',
  set,
  capital: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  countries: (count) => `${number(count)} pays`,
  people(amount, basis, limit) {
    const nouns = {
      unique: forms('personne distincte', 'personnes distinctes'),
      participations: forms('participation', 'participations'),
      reach_estimate: forms('personne touchée (portée estimée)', 'personnes touchées (portée estimée)'),
    }[basis ?? ''];
    const unknown = forms(
      'personne dont le mode de décompte n’est pas précisé',
      'personnes dont le mode de décompte n’est pas précisé',
    );
    return amountOf(amount, limit, nouns ?? unknown, (value) => inWords(value, 'f'));
  },
  sexes: { women: 'Femmes', men: 'Hommes', girls: 'Filles', boys: 'Garçons' },
  part: (amount, sex, limit) =>
    amountOf(
      amount,
      limit,
      {
        women: forms('femme', 'femmes'),
        men: forms('homme', 'hommes', 'd’'),
        girls: forms('fille', 'filles'),
        boys: forms('garçon', 'garçons'),
      }[sex],
      (value) => inWords(value, sex === 'women' || sex === 'girls' ? 'f' : 'm'),
    ),
  result({ sentence, labels, kind }, amount, basis, limit, details = []) {
    const isShare = kind === 'percent' || kind === 'percentage_points';
    const label = uncapital(labels.fr ?? '');
    // A result without a sentence, or of nothing, is a line of a table: « 0 a été distribué » is none.
    const isNone = 'value' in amount && amount.value === 0;
    const words =
      sentence === null || isNone
        ? `${label} : ${'value' in amount ? withSign(figure(amount, limit), kind, amount.value) : figure(amount, limit)}`
        : result(sentence, amount, limit, isShare);
    const isEstimate = 'value' in amount && amount.precision === 'estimate' && sentence !== null && !isNone;
    const all = [
      ...(isEstimate ? ['estimation'] : []),
      ...(basis === 'participations' ? ['en participations'] : []),
      ...details,
    ];
    return all.length === 0 ? words : `${words} (${all.join(' ; ')})`;
  },
  basis: {
    unique: 'personnes distinctes',
    participations: 'participations',
    reach_estimate: 'portée estimée',
  },
  levels: { output: 'Produit', outcome: 'Effet direct', impact: 'Impact' },
  cover: {
    contract: 'Numéro du contrat',
    period: 'Période de référence',
    countries: 'Pays',
    donor: 'Bailleur de fonds',
    implementer: 'Mise en œuvre',
    budget: 'Budget',
    asOf: 'Données arrêtées au',
    toComplete: '[à compléter par le siège]',
    emblem: (emblem, donor) => `[À placer ici par le siège : ${emblem ?? `emblème du bailleur, ${donor}`}]`,
    contribution: (money) => `, dont ${money} apportés par le bailleur de fonds`,
  },
  form,
  changes,
  headings: {
    ...formHeadings,
    description: 'Description',
    acronyms: 'Liste des acronymes utilisés dans le rapport',
    contents: 'Table des matières',
    summary: 'Résumé de l’action',
    results: 'Résultats par rapport aux cibles',
    activities: 'Activités par pays',
    challenges: 'Difficultés rencontrées et mesures prises',
    pillarNext: 'Prochaines étapes',
    elsewhere: 'Compté sous un autre pilier',
    notDone: 'Activités prévues et non réalisées',
    cooperation: 'Coopération',
    partners: 'Partenaires de mise en œuvre',
    joint: 'Événements communs',
    visibility: 'Visibilité',
    nextSteps: 'Prochaines étapes : plan d’action actualisé',
    matrix: 'Matrice des indicateurs',
    countrySheets: 'Fiches de pays',
    dataNotes: 'Notes sur les données',
    files: 'Journaux reçus',
    findings: 'Constats restés dans les journaux',
    leftOut: 'Ce qui n’entre dans aucun total',
    method: 'Comment les chiffres sont comptés',
    money: 'Montants dépensés',
  },
  columns: {
    indicator: 'Indicateur',
    code: 'Code',
    unit: 'Unité',
    level: 'Niveau',
    baseline: 'Valeur de référence',
    target: 'Cible',
    endTarget: 'Cible finale',
    periodTarget: 'Cible de la période',
    periodShare: '% de cette cible',
    thisPeriod: 'Cette période',
    share: '% de la cible',
    reporting: 'Pays déclarants',
    country: 'Pays',
    total: 'Total',
    activity: 'Activité',
    status: 'Statut',
    reason: 'Motif',
    dates: 'Dates',
    results: 'Résultats',
    aim: 'Cibles',
    challenge: 'Difficulté',
    measure: 'Mesure prise',
    file: 'Fichier',
    logs: 'Journaux',
    rows: 'Lignes',
    verdict: 'Résultat de la vérification',
    checksum: 'SHA-256',
    finding: 'Constat',
    cells: 'Cellules',
    pillar: 'Pilier',
    currency: 'Devise',
    lastTold: 'Dernière mention',
    spent: 'Montant dépensé',
    activities: 'Activités',
  },
  finding: (code) => notices[noticeOf(code).id as keyof typeof notices].title,
  say,
  notes,
};
