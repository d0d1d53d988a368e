import type { PackPageWords } from '../../../formats/pack.ts';
import type { Doubt } from '../../../programme/doubt.ts';
import type { Indicator, UnitKind } from '../../../programme/programme.ts';

const languageName = (code: string) => new Intl.DisplayNames(['fr'], { type: 'language' }).of(code) ?? code;

const kinds: Readonly<Record<UnitKind, string>> = {
  persons: 'personnes',
  documents: 'documents par stade, non ajoutés aux personnes',
  percent: 'une part en pour cent',
  percentage_points: 'une différence en points de pourcentage',
  count: 'choses comptées, non ajoutées aux personnes',
};

const ways: Readonly<Record<Indicator['aggregation'], string>> = {
  sum: 'additionné sur les activités, les pays et les périodes',
  latest: 'chaque activité à son dernier nombre, puis additionné sur les activités et les pays',
  max: 'chaque activité à son nombre le plus haut, puis additionné sur les activités et les pays',
  distinct: 'chaque chose une fois, quel que soit le nombre de périodes qui la mentionnent',
  mean: 'en moyenne, pondérée par les personnes là où elles sont connues',
};

const doubts: Readonly<Record<Doubt['doubt'], (found: string) => string>> = {
  'no-people': (found) =>
    `« ${found} » évoque des personnes, mais son « kind » est autre : il n’est pas ajouté aux personnes, ni demandé par sexe et âge, et n’est protégé que si indicators.csv le dit. S’il compte des personnes, écrire persons sous « kind ».`,
  'no-share': (found) =>
    `« ${found} » évoque une part, mais son « kind » est autre : les nombres des pays et des périodes s’additionnent. Si c’est une part, écrire percent ou percentage_points sous « kind ».`,
  'at-risk': (found) =>
    `« ${found} » évoque des personnes qu’un petit nombre peut trahir, mais aucun de leurs nombres n’est masqué. Écrire yes sous « protected », ou pour un public mettre son code dans « protectedStakeholders », sauf si c’est voulu.`,
  'people-once': () =>
    'les personnes d’une activité ne sont comptées qu’une fois, même si d’autres périodes en indiquent davantage. Écrire sum, ou max si les nombres sont des cumuls.',
  'stages-lost': (found) =>
    `les documents ne sont comptés une seule fois, au stade atteint, qu’avec distinct : avec ${found}, chaque ligne compte de nouveau. Écrire distinct sous « aggregation ».`,
  'like-date': (found) =>
    `un tableur fait de « ${found} » une date ou un autre nombre, et les journaux qui le portent ne sont plus lus. Choisir des codes avec des lettres, comme I${found.replace(/[^0-9]/g, '') || '1'}.`,
  'word-before': (found) =>
    `« ${found} » précède {quantity}, qui peut lui-même être « environ 24 300 », « au moins 75 » ou « moins de 11 ». Mettre le nombre en premier.`,
  'part-of-one': (found) =>
    `${found} n’est pas un nombre entier, alors que son unité se compte un par un. Écrire les milliers sans signe, comme 1500.`,
  'above-end': (found) =>
    `les cibles de ses périodes font ensemble plus que celle de la fin (${found}). Chacune est celle de sa seule période : si ce sont des cumuls, écrire ce que chaque période ajoute.`,
  'below-parts': (found) =>
    `la cible de tous les pays ensemble est inférieure à la somme de celles des pays (${found}).`,
  'period-beside': (found) =>
    `cette période n’est pas dans la liste du dossier : seul un rapport d’exactement cette période montre la cible. Peut-être ${found}.`,
  'period-gap': (found) =>
    `aucune période ne contient ces jours (${found}) : leurs lignes ne sont dans aucun rapport. Ajouter la période qui manque, sauf si c’est voulu.`,
  placeholder: (found) => `« ${found} » ne dit encore rien, et les rapports l’imprimeraient.`,
  'shares-summed': () =>
    'des parts ne s’additionnent jamais : on en fait la moyenne. Écrire mean sous « aggregation ».',
  'people-averaged': () =>
    'une moyenne de personnes n’est pas un nombre de personnes. Écrire sum, sauf si c’est voulu.',
  'as-part': (found) =>
    `une part de ${found} pour cent n’est guère voulue. Les parts sont sur cent : écrire 75 pour trois quarts.`,
  example: () => 'des textes du dossier de départ y sont encore. Écrire les vôtres, ou les enlever.',
  'example-code': (found) =>
    `« ${found} » n’est dans aucune liste du dossier, et les nouveaux journaux le montrent en exemple. Écrire le code qu’il a maintenant, ou enlever la ligne.`,
  'unit-english': (found) =>
    `son unité « ${found} » est en anglais, et les rapports l’impriment ainsi. L’écrire dans la langue de l’action sous « unit ».`,
  'over-100': (found) => `une part de ${found} pour cent n’est jamais atteinte.`,
  'below-baseline': (found) =>
    `la cible est sous la valeur de référence (${found}). Rien à faire si elle doit baisser.`,
  'stage-unused': (found) =>
    `seul ce qui est compté par stade peut atteindre une cible à partir d’un stade : « ${found} » sous « meets_from » n’a aucun effet. Écrire distinct sous « aggregation », ou le laisser vide.`,
  'stage-first': (found) =>
    `« ${found} » est le premier stade de codes/stage.csv : tout ce qui est commencé atteint la cible. L’ordre des lignes y est celui des étapes.`,
  'nobody-protected': () =>
    'aucun petit nombre n’est masqué, pour qui que ce soit : aucun indicateur ni aucun public n’est protégé. À laisser seulement si la subvention ne concerne pas de telles personnes.',
  'used-longer': (found) =>
    `il continue, mais ceci n’est pas en vigueur ces jours-là : ${found}. Aucune ligne de ces jours ne sera valable. Écrire aussi le dernier jour de l’indicateur sous « until », ou lui en donner un autre.`,
  'fixed-dated': (found) =>
    `le programme agit selon ce code, et les lignes ne peuvent le dire que d’autres jours : ${found} sont sans lui. Laisser « from » et « until » vides, sauf si c’est voulu.`,
  'list-empty': (found) =>
    `aucun code de cette liste n’est en vigueur ces jours-là : ${found}. Aucune ligne ne peut y être remplie.`,
  'currency-other': (found) =>
    `la devise écrite et celle du pays sont deux (${found}) : l’argent sous un signe comme $ est lu dans la première. Rien à faire si le bureau tient ainsi ses comptes.`,
  'one-name': (found) =>
    `« ${found} » est lu comme un seul nom. S’il y en a plusieurs, les séparer par « | », ou dans country-names.csv donner une ligne à chacun.`,
  'target-gap': (found) =>
    `aucune de ses cibles n’est en vigueur ces jours-là : ${found}. Les rapports qui s’y terminent n’en montrent pas, ni de pourcentage. Laisser vides « from » et « until » de l’ancienne et ajouter la nouvelle dessous, sauf s’il n’y en avait pas.`,
  'target-overlap': (found) =>
    `deux de ses cibles sont en vigueur ces jours-là (${found}) : les rapports prennent celle qui a commencé la dernière. Terminer l’ancienne la veille.`,
  'target-back': (found) =>
    `quand sa cible la plus récente se termine, la précédente (${found}) est de nouveau en vigueur. Laisser « until » vide si elle ne se termine pas, ou terminer aussi l’ancienne.`,
  'target-left': (found) =>
    `est parti, mais ses cibles (${found}) restent dans les totaux de tous les pays. Écrire leur dernier jour sous « until », sauf si les autres pays doivent encore les atteindre.`,
  never: (found) => `n’est en vigueur aucun jour où il pourrait servir (${found}).`,
  contribution: (found) => `la part du bailleur, ${found}, dépasse le budget ou est dans une autre devise.`,
  'like-number': (found) =>
    `un tableur lit ce code comme le même nombre que ${found}, et des lignes sont comptées sous l’autre. Choisir des codes comme ${found}-a, ou à trois parties.`,
};

const number = (value: number) => value.toLocaleString('fr');

const always = (from: string | null, until: string | null) =>
  `${from === null ? '' : `, à partir du ${from}`}${until === null ? '' : `, jusqu’au ${until}`}`;

/** What is said of a sound pack, in French. */
export const packPage: PackPageWords = {
  headings: {
    doubts: 'À regarder',
    protected: 'Qui est protégé',
    adding: 'Ce qui s’additionne, et comment',
    targets: 'Cibles',
    sentences: 'Phrases, à 0, 1, 2, 21 et 1 000 000 et avec un nombre masqué',
    lists: 'Listes',
    next: 'Le dossier de programme est sans erreur. Que faire ensuite',
  },
  about: ({ action, languages, periods, countries, reports, columnsLeftOut, activityId, groups }) => [
    `Libellés en ${languages.map(languageName).join(', ')} ; rapports en ${languageName(action.language)} : ${Object.keys(reports).join(', ') || 'aucun'}.`,
    `Du ${action.start} au ${action.end} ; ${periods.length} périodes, de ${periods[0]} à ${periods.at(-1)}.`,
    `Pays : ${countries.map(({ alpha3, name, from, until }) => `${alpha3} (${name}${always(from, until)})`).join(', ')}.`,
    `Identifiants des activités : ${activityId}.`,
    ...(columnsLeftOut.length === 0 ? [] : [`Colonnes non utilisées : ${columnsLeftOut.join(', ')}.`]),
    ...groups.map(
      ({ code, among }) =>
        `Une colonne de plus, ${code} : des personnes parmi ${among.join(', ') || 'toutes celles'} d’une ligne. Leurs petits nombres sont masqués, et tous leurs nombres si l’indicateur ou la ligne concerne des personnes protégées.`,
    ),
  ],
  protects: (limit, people, indicators, stakeholders) => [
    `Les nombres de 1 à ${limit - 1} sont masqués${people === null ? '' : ` (${people})`}, ainsi que tout ce qui les trahirait.`,
    `Pour ces indicateurs, quelles que soient les personnes : ${indicators.join(', ') || 'aucun'}.`,
    `Pour tout indicateur qui compte des personnes, dans les lignes sur : ${stakeholders.join(', ') || 'personne'}.`,
  ],
  adds: (indicator, label, isShare) => {
    const { code, kind, unit, aggregation, meetsFrom, from, until } = indicator;
    const way = isShare && aggregation === 'sum' ? 'mean' : aggregation;
    const added =
      isShare && way !== 'mean' ? 'chaque pays à sa propre valeur ; jamais additionné' : ways[way];
    const stage = meetsFrom === null ? '' : ` ; atteint sa cible à partir du stade ${meetsFrom}`;
    const what =
      kind === 'persons' && indicator.protected
        ? 'personnes protégées, non ajoutées aux personnes touchées'
        : kinds[kind];
    return `${code} ${label} (${unit}) : ${what}, ${added}${stage}${always(from, until)}`;
  },
  doubt: ({ doubt, of, found }) => `${of} : ${doubts[doubt](found)}`,
  targets: ({ targets, indicators }) => {
    const count = (of: (one: (typeof targets)[number]) => boolean) => targets.filter(of).length;
    return [
      `Pour la fin de l’action : ${count(({ period }) => period === null)}.`,
      `Pour une seule période, jamais ajoutées aux premières : ${count(({ period }) => period !== null)}.`,
      `Pour tous les pays ensemble : ${count(({ country }) => country === null)}.`,
      `Qui commencent ou finissent pendant l’action : ${count(({ from, until }) => from !== null || until !== null)}.`,
      ...targets.map(({ indicator, country, period, baseline, target, from, until }) => {
        const unit = indicators.find(({ code }) => code === indicator)?.unit ?? '';
        const start = baseline === null ? '' : `de ${number(baseline)} `;
        return `${indicator}, ${country ?? 'tous les pays'} : ${start}à ${number(target)} ${unit}, ${period ?? 'à la fin'}${always(from, until)}`;
      }),
    ];
  },
  list: (name, codes) => `${name} : ${codes.join(', ')}`,
  speaks: (language, lacking) =>
    lacking.length === 0
      ? `Un rapport en ${languageName(language)} peut aussi être demandé : --report-language ${language}.`
      : `Pour un rapport en ${languageName(language)}, il manque des textes à ces endroits (${lacking.length}) :\n${lacking.map((place) => `  ${place}`).join('\n')}`,
  next: (folder, country, period) => [
    `Un journal pour un bureau : gloact new-log --programme ${folder} --country ${country} --period ${period}`,
    `Une fois rempli, le vérifier : gloact validate ${country.toLowerCase()}-${period}.xlsx --programme ${folder}`,
    `Le rapport : gloact compile-report . --programme ${folder} --period ${period}`,
  ],
  withoutKinds:
    'indicators.csv n’a pas de colonne « kind », qui dit ce que sont les nombres. Voici le tableau avec cette colonne ; mettre persons, documents, percent, percentage_points ou count à la place de chaque « ? », et l’enregistrer sous le nom indicators.csv :',
};
