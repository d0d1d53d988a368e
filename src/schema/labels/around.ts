import type { ColumnName } from '../columns.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const setsOf = (byLanguage: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(byLanguage).map(([language, words]) => [language, setOf(words)]));

/** Words for the activity itself by language, which change nothing in a heading about it: “end date of the activity”. */
export const activityWords = setsOf({
  en: 'activity event training workshop session',
  fr: 'activite evenement formation atelier seance',
  es: 'actividad evento capacitacion taller sesion',
  pt: 'atividade actividade evento capacitacao oficina treinamento curso acao sessao',
  ru: 'мероприятия события тренинга семинара обучения',
  uk: 'заходу подіі тренінгу семінару навчання',
  ar: 'نشاط فعاليه دوره ورشه تدريب',
});

/** Columns that describe the activity, in whose headings it may be named. */
export const ofActivity: readonly ColumnName[] = [
  'title',
  'status',
  'start_date',
  'end_date',
  'admin1',
  'place',
  'partners',
  'funders',
  'narrative',
  'challenges',
  'next_steps',
  'spent',
  'comments',
];

/** Words for the name of a thing by language: beside a word for the activity they are its title. */
export const nameWords = setsOf({
  en: 'name title',
  fr: 'nom titre intitule libelle',
  es: 'nombre titulo',
  pt: 'nome titulo',
  ru: 'название наименование тема',
  uk: 'назва наименування тема',
  ar: 'اسم عنوان',
});

/** Words that make some columns no others: “main challenges”, “actual expenditure”. */
export const plainWords: readonly (readonly [readonly ColumnName[], ReadonlySet<string>])[] = [
  [
    ['challenges', 'measures', 'partners'],
    setOf(
      'main key major encountered faced met identified experienced principales principaux rencontrees rencontres identifiees identifies encontradas encontrados identificadas identificados enfrentados enfrentadas presentadas principais основные возникшие выявленные основні виявлені виниклі رئيسيه اهم ابرز',
    ),
  ],
  [
    ['comments'],
    setOf(
      'any other additional further general autres autre generales otros adicionales outros adicionais прочие общие дополнительные інші загальні додаткові اضافيه اخري عامه',
    ),
  ],
  [
    ['spent'],
    setOf(
      'actual total real effective effectives reelles reel reales real reais totales totais фактические фактически всего фактичні усього فعليه فعلي اجمالي',
    ),
  ],
];
