import type { NoticeWords } from '../../finding-words.ts';
import { andMore } from '../grammar.ts';

const monthName =
  '{month, select, 1 {janvier} 2 {février} 3 {mars} 4 {avril} 5 {mai} 6 {juin} 7 {juillet} 8 {août} 9 {septembre} 10 {octobre} 11 {novembre} 12 {décembre} other {ce mois}}';
const anOrder = '{order, select, mdy {mois, jour, année} other {jour, mois, année}}';

/** Notices about cells that hold dates. */
export const dates = {
  'date-impossible': {
    title: 'Cette date n’existe pas',
    message: `{days, plural, =0 {« {value} » n’est pas une date : il n’y a pas de mois {month}.} one {« {value} » n’existe pas : en {year}, ${monthName} a {days} jour.} many {« {value} » n’existe pas : en {year}, ${monthName} a {days} de jours.} other {« {value} » n’existe pas : en {year}, ${monthName} a {days} jours.}}`,
    why: 'Une date qui n’existe pas ne met l’activité dans aucune période : celle-ci manquerait dans le rapport.',
    fix: 'Saisir le bon jour, le bon mois et la bonne année, par exemple 2018-09-24.',
  },
  'date-unreadable': {
    title: 'Cette date ne peut pas être lue',
    message:
      '{trouble, select, day {« {value} » n’a pas de jour. Il faut une date complète : jour, mois et année.} year {« {value} » n’a pas d’année. Il faut une date complète : jour, mois et année.} days {« {value} » contient deux dates : {first} et {last}. Chacune doit avoir sa propre cellule.} several {« {value} » semble contenir plus d’une date. Il faut ici une seule date.} time {« {value} » est une heure. Il faut ici une date.} other {« {value} » ne peut pas être lu comme une date.}}',
    why: 'Le rapport classe les activités par date et compare leurs dates à la période.',
    fix: '{trouble, select, days {Saisir {first} sous « {start_date_heading} » et {last} sous « {end_date_heading} ».} other {Saisir une seule date complète sous la forme année-mois-jour, par exemple 2018-09-24.}}',
  },
  'date-two-digit-year': {
    title: 'L’année n’a que deux chiffres',
    message:
      '« {value} » a deux chiffres pour l’année. La date lue est {date} : {proof, select, only {aucune autre date n’est possible} project {aucune autre lecture n’entre dans la durée du projet} id {aucune autre lecture ne correspond à l’année de l’identifiant de l’activité} period {aucune autre lecture n’entre dans la période de rapport} order {d’autres dates de ce fichier sont écrites dans cet ordre} other {les réglages indiquent cet ordre}}.',
    why: 'Deux chiffres peuvent désigner deux siècles, et être pris pour un jour.',
    fix: 'Saisir {date}.',
  },
  'date-ambiguous': {
    title: 'Des dates peuvent être lues de deux façons',
    message: `{count, plural, one {Une date peut être lue} many {# de dates peuvent être lues} other {# dates peuvent être lues}} de deux façons, par exemple « {example} ». {basis, select, cells {Dans ce fichier, {proof, plural, one {une autre date prouve} many {# d’autres dates prouvent} other {# autres dates prouvent}} l’ordre ${anOrder}, par exemple {proven}.} setting {Les réglages indiquent l’ordre ${anOrder}.} habit {Aucune autre date de ce fichier ne prouve l’ordre. L’ordre habituel du pays est ${anOrder}.} other {Aucune autre date de ce fichier ne prouve l’ordre. Aucun pays n’est connu : l’ordre retenu est ${anOrder}.}} {example} est donc lu comme {reading}.`,
    why: 'Un jour pris pour un mois déplace une activité de plusieurs mois, parfois dans une autre période.',
    fix: 'Rien à changer si c’est juste. Sinon, saisir les dates sous la forme année-mois-jour.',
  },
  'excel-date-from-ratio': {
    title: 'Une date là où il faut un nombre',
    message:
      'Cette cellule contient la date {date}. Il faut un nombre. Excel a peut-être changé en date quelque chose comme « {score} ».',
    why: 'Excel change en date ce qui y ressemble, et le nombre saisi est perdu.',
    fix: 'Donner à la cellule le format Nombre, puis saisir de nouveau le nombre.',
  },
  'date-serial-number-shown-as-number': {
    title: 'Une date est affichée comme un nombre',
    message: '« {value} » est le numéro d’un jour dans Excel. La date lue est {date}.',
    why: 'Excel compte les jours et affiche ce compte quand une cellule a perdu son format de date. Personne ne peut vérifier une telle date à l’œil.',
    fix: 'Donner à la cellule le format Date, ou saisir {date}.',
  },
  'date-with-time-dropped': {
    title: 'L’heure a été laissée de côté',
    message: '« {value} » contient aussi l’heure {time}. Seule la date est gardée : {date}.',
    why: 'Le journal note des jours. Une heure est souvent laissée là par un autre programme.',
    fix: 'Rien à changer si la date est juste. Saisir {date} pour faire disparaître cette remarque.',
  },
  'date-whole-needed': {
    title: 'Il faut la date entière',
    message:
      '{reason, select, order {« {value} » peut signifier {first} ou {second}. Les dates de ce fichier sont écrites dans deux ordres : personne ne peut savoir.} year {« {value} » peut signifier {first} ou {second}. L’année a deux chiffres, et rien dans la ligne ou le fichier ne tranche.} other {« {value} » a deux chiffres pour l’année. Quelle que soit la lecture, la date est hors du projet.}}',
    why: 'Deviner pourrait déplacer l’activité de plusieurs mois ou années, et la mettre dans le rapport d’une autre période.',
    fix: '{reason, select, order {Corriger d’abord les dates écrites dans l’autre ordre. Si ce constat revient, saisir {first} ou {second}.} year {Saisir la date voulue sous la forme année-mois-jour : {first} ou {second}.} other {Saisir la date avec quatre chiffres pour l’année, par exemple 2018-09-24.}}',
  },
  'non-gregorian-calendar-suspect': {
    title: 'Une date d’un autre calendrier',
    message:
      '« {value} » semble être une date du calendrier {calendar, select, nepali {népalais (Bikram Sambat)} buddhist {bouddhiste} islamic {hégirien} other {persan}}. Le journal demande le calendrier international.',
    why: 'Les pays figurent dans un même rapport : toutes les dates doivent être d’un même calendrier. Une date n’est jamais convertie au jugé.',
    fix: 'Saisir la date du calendrier international, par exemple 2018-09-24.',
  },
  'date-in-other-zone': {
    title: 'La date change avec le fuseau horaire',
    message:
      '« {value} » contient la date {typed} et l’heure {time} d’un autre fuseau horaire. Pour le pays {country}, ce moment tombe le {local}. La date lue est {date}.',
    why: 'Les programmes enregistrent souvent minuit à l’heure d’un autre lieu, donc avec la date de la veille.',
    fix: 'Retrouver le jour, et le saisir sans heure : {local} ou {typed}.',
  },
  'date-order-contradictory': {
    title: 'Les dates sont écrites dans deux ordres',
    message: `{against, select, setting {{few, plural, one {Une date ne peut pas être dans l’ordre qu’indiquent les réglages} many {# de dates ne peuvent pas être dans l’ordre qu’indiquent les réglages} other {# dates ne peuvent pas être dans l’ordre qu’indiquent les réglages}} : {cells}${andMore}.} other {Les dates sont écrites dans deux ordres. {many} avec {way, select, mdy {le jour} other {le mois}} en premier, {few} avec {way, select, mdy {le mois} other {le jour}} en premier : {cells}${andMore}. Les dates qui peuvent être lues des deux façons, comme 03/04/2018, ne sont pas lues.}}`,
    why: 'Quand un fichier mélange les ordres, une date comme 03/04/2018 peut être en mars ou en avril.',
    fix: '{against, select, even {Saisir toutes les dates sous la forme année-mois-jour. Par exemple, « {example} » devient {typed}.} other {Saisir {few, plural, one {cette date} many {ces dates} other {ces dates}} sous la forme année-mois-jour. « {example} » devient {typed}.}}',
  },
} satisfies Partial<NoticeWords>;
