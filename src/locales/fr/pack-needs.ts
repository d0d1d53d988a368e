import type { Needed } from '../../programme/problem.ts';
import { leavableColumns } from '../../programme/programme.ts';

/** Noun phrases that complete "il faut ...". */
const needs: Readonly<Record<Exclude<Needed, 'object' | 'one-of'>, string>> = {
  'code-chars': 'un code de lettres, chiffres, « . », « _ » et « - »',
  language: 'une langue en deux lettres minuscules, comme fr',
  currency: 'une devise de la norme ISO 4217 en trois majuscules, comme EUR',
  day: 'un jour, comme 2018-09-24',
  several: 'rien, une valeur ou plusieurs, séparées par « | »',
  sentence:
    'un résultat en une phrase, dans la langue de l’action, avec {quantity} ou {quantity_f} et des pluriels de {count}, ou rien',
  'stage-or-nothing': 'le stade à partir duquel un document atteint sa cible, ou rien',
  'country-or-all': 'le code alpha-3 d’un pays, ou rien pour tous ensemble',
  'period-or-end': 'la seule période visée par la cible, ou rien pour la fin de l’action',
  'day-or-nothing': 'un jour, comme 2018-09-24, ou rien',
  'visibility-profile': 'le nom de l’un de ses propres « profiles », comme "2018"',
  'visibility-statements': 'une liste des mentions que le bailleur admet, « fundingStatement » comprise',
  derogation:
    'une phrase qui dit quelle dérogation à la visibilité a été convenue, avec qui et quand, ou null',
  'minimum-height': 'la hauteur minimale de l’emblème, en centimètres, de 1 à 5',
  'other-logo': 'le logo qui peut figurer à côté de l’emblème, comme "Global Gateway", ou null',
  'yes-or-no': 'true ou false',
  'column-name': 'un nom en petites lettres, chiffres et « _ », par exemple children_with_disabilities',
  'group-parts':
    'aucun ou plusieurs de ces mots : women, men, girls, boys, avec « | » entre eux ; rien pour toutes les personnes',
  'iati-organisation': 'un identifiant d’organisation de l’IITA (IATI), par exemple XM-DAC-41114',
  'iati-type':
    'un code de la liste OrganisationType de l’IITA, par exemple 40 pour une organisation multilatérale',
  'iati-activity': 'des lettres, chiffres, ".", "_" et "-" qui désignent l’action dans l’IITA',
  'dac-sector': 'un code-objet du CAD à cinq chiffres, par exemple 15160',
  'web-address': 'une adresse web qui commence par http:// ou https://',
  'due-days': 'un nombre entier de jours après la période avant lesquels le rapport est dû, ou rien',
  'plain-number': 'un nombre de 0 ou plus, en chiffres seuls, comme 250000 ou 41.5',
  number: 'un nombre en chiffres seuls, sans guillemets, comme 250000',
  'number-not-negative': 'un nombre de 0 ou plus',
  'money-source': 'où ce montant est publié',
  'short-name': 'un nom court de lettres minuscules, de chiffres et de « - »',
  languages: 'une liste de langues, comme ["en", "fr"]',
  title: 'le titre de l’action',
  'short-title': 'le titre court de l’action',
  contract: 'le numéro du contrat, ou null',
  coordinator: 'le nom du coordinateur',
  contact: 'la personne de contact, ou null',
  donor: 'le nom du bailleur',
  partner: 'le nom d’un partenaire',
  partners: 'une liste de noms',
  'overall-objective': 'l’objectif général en une phrase',
  'final-beneficiaries': 'les bénéficiaires finaux en une phrase',
  'target-groups': 'les groupes cibles en une phrase',
  'funding-statement': 'la mention de financement que prescrit le bailleur',
  disclaimer: 'la clause de non-responsabilité que prescrit le bailleur',
  emblem: 'ce qui doit figurer sur la couverture, comme "Emblème de l’Union européenne", ou null pour rien',
  'protected-people': 'les personnes dont les petits nombres sont masqués, ou null',
  'small-numbers':
    'un nombre entier de 3 à 1000, sans guillemets : les nombres de personnes protégées au-dessous sont masqués',
  'columns-left-out': `une liste de colonnes que la subvention n’utilise pas, parmi ${leavableColumns.join(', ')}`,
  'activity-id':
    'la forme des identifiants, comme "{country}-{year}-{serial}" : un pays et un numéro, peut-être une année, avec des majuscules, des chiffres et des signes entre eux',
  period: 'une période, comme 2018-S2',
  periods: 'une liste de périodes, comme ["2018-S1", "2018-S2"]',
  stakeholder: 'un code de stakeholder',
  stakeholders: 'une liste de codes de stakeholder',
  'activity-type': 'un code de activity_type',
  'activity-types': 'une liste de types d’activité',
  'report-name': 'le nom d’un fichier de reports/, sans .json',
  'report-names': 'une liste de noms de rapports',
  alpha3: 'trois majuscules, comme PAK',
  alpha2: 'deux majuscules, comme PK',
  'project-name': 'le nom du pays, comme le projet l’écrit',
  'one-language': 'une langue au moins',
  country: 'le code alpha-3 d’un pays',
  'name-language': 'une langue en deux ou trois lettres minuscules, comme fr',
  'one-name':
    'un seul nom, sans « | » ni « ; » : les autres vont sous « aliases », ceux d’un pays dans leurs propres lignes',
  'country-name': 'un nom du pays',
  unit: 'le nom d’une unité, de 60 lettres au plus',
  'unit-kind':
    'persons, documents, percent ou percentage_points ; pour toute autre unité, ajouter une colonne « kind » qui dit à chaque ligne laquelle des quatre c’est, ou count',
  pillar: 'un pilier',
  indicator: 'le code d’un indicateur',
  'number-or-nothing': 'un nombre de 0 ou plus, en chiffres seuls, ou rien',
  'target-source': 'd’où vient la cible',
  words: 'des mots dans cette langue',
  'words-by-language': 'des mots par langue, comme {"fr": "..."}',
  headings: 'des titres par chapitre, comme {"summary": {"fr": "..."}}',
  pillars: 'une liste des piliers',
  'fact-number': 'un numéro, comme 1.1',
  facts: 'une liste de données de l’action',
  acronym: 'l’acronyme',
  acronyms: 'une liste d’acronymes',
  notes: 'une liste de notes',
};

/** What a value must be. */
export function need(needed: Needed, of: readonly string[]): string {
  if (needed === 'object') return `un objet avec ${of.join(', ')}`;
  return needed === 'one-of' ? `une de ces valeurs : ${of.join(', ')}` : needs[needed];
}
