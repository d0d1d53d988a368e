import type { PackChangeWords } from '../../../formats/pack.ts';
import { type Consequences, consequenceOf, cutBoth } from '../../../formats/pack-consequences.ts';
import type { PackChange } from '../../../programme/diff.ts';
import type { FigureChange } from '../../../protect/figure-changes.ts';

const wording = 'Seuls les mots changent.';
const dated =
  'Les lignes des périodes hors de ces jours ne sont plus valides ; les rapports de ces périodes ne le montrent pas.';
const alsoRead = 'Les journaux peuvent l’écrire aussi.';

/** What follows from a change, by file and field. */
const consequences: Consequences = {
  'indicators.labels': wording,
  'indicators.aliases': alsoRead,
  'indicators.unit': wording,
  'indicators.sentence': 'Les rapports disent ses résultats autrement, même les rapports précédents.',
  'indicators.wordings':
    'Les rapports dans d’autres langues disent ses résultats autrement, les anciens aussi.',
  'indicators.kind':
    'Ses nombres sont comptés, additionnés et protégés comme autre chose : les chiffres de tous les rapports changent.',
  'indicators.aggregation':
    'Ses totaux sur les activités, les pays et les périodes changent, même dans les rapports précédents.',
  'indicators.protected': 'D’autres petits nombres sont masqués, même dans les rapports précédents.',
  'indicators.pillar':
    'Ses résultats passent sous un autre pilier ; les lignes dont l’activité ne relève pas de celui-ci ne sont plus valides.',
  'indicators.objectives':
    'Les lignes d’un objectif qu’il n’a plus ne sont pas valides ; s’il n’en a aucun, toutes le sont.',
  'indicators.meetsFrom': 'D’autres documents atteignent sa cible : les pourcentages changent.',
  'indicators.level': 'Il passe à un autre niveau dans la matrice des indicateurs.',
  'indicators.from': dated,
  'indicators.until': dated,
  'targets.target':
    'Les pourcentages changent dans tous les rapports, même les précédents. Pour les garder, laisser l’ancienne ligne et en ajouter une avec « from ».',
  'targets.baseline':
    'La valeur de référence change dans tous les rapports. Pour garder les précédents, laisser l’ancienne ligne et en ajouter une avec « from ».',
  'targets.source': wording,
  'targets.until': 'Les rapports d’après ce jour ne connaissent ni cette cible ni ses pourcentages.',
  'codes.labels': wording,
  'codes.aliases': alsoRead,
  'codes.from': dated,
  'codes.until': dated,
  'groups.labels': wording,
  'groups.aliases': 'La colonne peut aussi porter cet en-tête.',
  'groups.among':
    'Des lignes jusque-là valides peuvent en compter plus que les personnes dont elles font partie.',
  'countries.alpha2': wording,
  'countries.name': wording,
  'countries.names': alsoRead,
  'countries.printed':
    'Les rapports et les nouveaux journaux dans cette langue le nomment ainsi, les rapports précédents aussi.',
  'countries.languages':
    'Les nouveaux journaux de son bureau sont dans une autre langue, et les anciens encodages se devinent d’après elle.',
  'countries.dateOrder':
    'Les dates qui se lisent de deux façons sont lues de l’autre façon quand rien, dans un fichier, ne prouve l’ordre.',
  'countries.decimal':
    'Les nombres qui se lisent de deux façons sont lus de l’autre façon quand rien, dans un fichier, ne prouve le séparateur.',
  'countries.currency': 'Des signes comme $ désignent une autre devise.',
  'countries.never': 'D’autres noms sont refusés pour ce pays.',
  'countries.from': dated,
  'countries.until': dated,
  'programme.id': wording,
  'programme.examples': 'Les nouveaux journaux montrent d’autres exemples.',
  'programme.languages': 'Chaque libellé doit exister dans ces langues, et dans aucune autre.',
  'programme.action': 'Cela figure ainsi dans les rapports, même les précédents.',
  'programme.wordings': 'Cela figure ainsi dans les rapports dans d’autres langues, même les précédents.',
  'programme.action.start': 'Les dates hors de l’action sont des erreurs.',
  'programme.action.end': 'Les dates hors de l’action sont des erreurs.',
  'programme.action.language': 'Les rapports sont dans une autre langue ; les phrases doivent y être aussi.',
  'programme.periods':
    'Les journaux et les rapports peuvent porter sur ces périodes, et sur celles qui en contiennent une ou s’y trouvent.',
  'programme.protectedStakeholders':
    'Les petits nombres d’autres personnes sont masqués, même dans les rapports précédents ; ce qui a été publié reste connu.',
  'programme.protectedPeople':
    'Les rapports nomment autrement les personnes dont les petits nombres sont masqués.',
  'programme.smallNumbers':
    'Plus de nombres sont masqués si la limite monte, moins si elle baisse, même dans les rapports précédents ; ce qui a été publié reste connu.',
  'programme.columnsLeftOut':
    'Une colonne laissée de côté n’est ni demandée ni lue ; une colonne qui ne l’est plus est demandée à chaque ligne.',
  'programme.activityId': 'Les identifiants d’une autre forme ne sont plus valides.',
  'programme.iati':
    'Les exports IITA désignent l’action et l’organisme déclarant autrement : ce qui a été publié sous d’autres identifiants y reste.',
  'programme.inPersonTypes': 'La région est demandée pour ces types d’activité, et pour aucun autre.',
  'reports.frame': 'Le rapport a d’autres chapitres.',
  'reports.title': wording,
  'reports.headings': wording,
  'reports.pillars': 'Les rapports le disent ainsi, et les piliers suivent cet ordre.',
  'reports.facts': 'Les données du formulaire se présentent autrement, dans les rapports précédents aussi.',
  'reports.acronyms': wording,
  'reports.dueDays': 'Le rapport est dû un autre jour.',
  'reports.notes': wording,
};

const lastDay = 'Le remettre et écrire son dernier jour sous « until ».';

function change(of: PackChange): string {
  const { in: file, change: kind, before, after } = of;
  const place = of.of === '' ? file : `${file}, ${of.of}`;
  switch (kind) {
    case 'added':
      return `${place} : ajouté.${file === 'targets' ? ' Les pourcentages de ses jours changent.' : file === 'groups' ? ' Une colonne de ce nom est lue, et les rapports, même les précédents, disent combien il y en a eu.' : ''}`;
    case 'removed':
      if (file === 'targets')
        return `${place} : supprimé. Ses pourcentages disparaissent, même des rapports précédents. ${lastDay}`;
      if (file === 'groups')
        return `${place} : supprimé. Sa colonne n’est plus lue, et aucun rapport, même précédent, ne parle de ces personnes.`;
      if (file === 'reports') return `${place} : supprimé. Ce rapport ne peut plus être établi.`;
      return `${place} : supprimé. Les lignes qui le nomment ne sont plus valides, même les anciennes, et ses résultats ne sont dans aucun rapport. ${lastDay}`;
    case 'renamed':
      if (file === 'groups')
        return `${place} : s’appelle désormais ${after}. Une colonne qui a pour en-tête ${before} ${of.field === '' ? 'est encore lue.' : `n’est plus lue. Mettre ${before} sous « aliases » de ${after}.`}`;
      if (of.field === '')
        return `${place} : s’appelle désormais ${after}. Les lignes qui disent ${before} sont encore lues.`;
      return `${place} : s’appelle désormais ${after}. Les lignes qui disent ${before} ne sont plus valides. Mettre ${before} sous « aliases » de ${after}.`;
    case 'order':
      return `${place} : l’ordre était ${cutBoth(before, after)[0]}, est ${cutBoth(before, after)[1]}. ${file === 'codes/stage' ? 'Les documents se trouvent à d’autres stades : ce qui atteint une cible change.' : 'Les rapports suivent cet ordre.'}`;
    case 'name-moved':
      return `${place} : « ${before} » est lu maintenant comme ${after}. ${file === 'groups' ? 'La colonne compte' : 'Les lignes qui l’emploient comptent'} sous ce code, dans les rapports précédents aussi, et sont protégées comme lui.`;
    case 'name-lost':
      if (file === 'groups')
        return `${place} : une colonne qui a pour en-tête « ${before} » n’est plus lue. Le mettre sous « aliases ».`;
      return `${place} : « ${before} » n’est plus lu. Le mettre sous « aliases » (le nom d’un pays, dans country-names.csv), sinon les journaux qui l’emploient ne sont plus valides.`;
    default: {
      const { name, what } = consequenceOf(of, consequences);
      const [was, is] = cutBoth(before, after).map((text) => (text === '' ? 'rien' : `« ${text} »`));
      const gone = [before === '' ? [] : `sans ${was}`, after === '' ? [] : `avec ${is}`].flat();
      const told = kind === 'items' ? `désormais ${gone.join(' et ')}` : `était ${was}, est ${is}`;
      return `${place} : ${name === of.of ? '' : `${name} `}${told}. ${what}`;
    }
  }
}

const whats: Readonly<Record<FigureChange['what'], string>> = {
  value: 'sur la période',
  toDate: 'en cumul',
  target: 'cible',
  percent: 'pourcentage de la cible',
  periodTarget: 'cible de la période',
  periodPercent: 'pourcentage de la cible de la période',
  baseline: 'valeur de référence',
  protected: 'protégé',
  hidden: 'nombres non affichés',
  activities: 'nombre',
};
const names: Readonly<Record<string, string>> = { yes: 'oui', no: 'non', activities: 'activités' };
const named = (of: string) => names[of] ?? of.replace(/^people /, 'personnes ');

/** What is said of two packs that differ, in French. */
export const packChanges: PackChangeWords = {
  change,
  same: 'Les deux dossiers de programme disent la même chose.',
  row: (file, row, message) => `${file}${row === null ? '' : `, ligne ${row}`} : ${message}`,
  refused: (rows) =>
    rows.length === 0
      ? 'Toutes les lignes qui étaient valides le sont encore.'
      : `${rows.length} ${rows.length === 1 ? 'constat est nouveau : cette ligne n’est plus valide' : 'constats sont nouveaux : ces lignes ne sont plus valides'}.\n${rows.map((row) => `  ${row}`).join('\n')}`,
  figure: ({ period, of, what, before, after, secret }) =>
    `${period}, ${named(of)}, ${whats[what]} : ${secret ? 'un autre nombre, de personnes protégées' : `${named(before) || '–'}, désormais ${named(after) || '–'}`}`,
  figures: (changes) =>
    changes.length === 0
      ? 'Aucun chiffre ne change.'
      : `${changes.length} ${changes.length === 1 ? 'chiffre change' : 'chiffres changent'}.\n${changes.map((one) => `  ${one}`).join('\n')}`,
};
