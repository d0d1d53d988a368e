import type { NoticeWords } from '../../finding-words.ts';
import { andMore } from '../grammar.ts';

/** Notices about cells that hold numbers. */
export const numbers = {
  'number-text': {
    title: 'Un nombre avec des signes ou des mots',
    message:
      '« {value} » est un texte, pas un nombre : {mark, select, words {le nombre est écrit avec des mots} space {il y a un espace entre les chiffres} hard {il y a un espace insécable entre les chiffres} thin {il y a un espace fin entre les chiffres} apostrophe {il y a une apostrophe entre les chiffres} comma {il y a une virgule entre les milliers} point {il y a un point entre les milliers} other {il y a un signe entre les milliers}}. Le nombre lu est {number}.',
    why: 'D’autres programmes lisent ces signes autrement, ou prennent la cellule pour du texte et l’omettent des sommes.',
    fix: 'Saisir {number}.',
  },
  'number-ambiguous': {
    title: 'Ce nombre peut être lu de deux façons',
    message:
      '« {value} » peut signifier {thousands} ou {decimal}. Aucun autre nombre de ce fichier ne permet de trancher. Le nombre lu est {number}.',
    why: 'Dans certains pays, ce signe sépare les milliers, dans d’autres les décimales. Une lecture vaut mille fois l’autre.',
    fix: 'S’il s’agit de milliers, saisir {thousands}. S’il s’agit de décimales, en garder deux.',
  },
  'not-a-number': {
    title: 'Il faut un nombre ici',
    message: '« {value} » ne peut pas être lu comme un nombre.',
    why: 'Seul un nombre peut être additionné à ceux des autres pays.',
    fix: 'Saisir le nombre en chiffres, par exemple 250. Mettre les remarques dans la colonne des observations.',
  },
  'decimals-not-allowed': {
    title: 'Il faut un nombre entier',
    message: '« {value} » a des décimales, mais ce qui est compté sous « {heading} » est entier.',
    why: 'Les personnes, les lois et les réunions se comptent une par une ; une fraction fait penser à une erreur.',
    fix: 'Écrire un nombre entier, par exemple 12.',
  },
  'negative-not-allowed': {
    title: 'Le nombre est inférieur à zéro',
    message: '« {value} » est inférieur à zéro, mais « {heading} » demande zéro ou plus.',
    why: 'Les résultats se comptent à partir de zéro ; un nombre inférieur à zéro réduirait les totaux.',
    fix: '{kind, select, share {Corriger le nombre. Si le résultat a bien baissé, le dire au siège.} other {Vérifier le nombre et l’écrire sans le signe moins.}}',
  },
  'percent-out-of-range': {
    title: 'Une part de plus de 100 pour cent',
    message: 'La valeur est {amount, number}, mais {indicator} est une part comprise entre 0 et 100.',
    why: 'Il est impossible que plus de 100 pour cent d’un groupe sache ou fasse quelque chose.',
    fix: 'Corriger la valeur, ou choisir un indicateur qui compte des personnes ou des choses.',
  },
  'non-latin-digits': {
    title: 'Des chiffres d’une autre écriture',
    message: '« {value} » est écrit avec des chiffres d’une autre écriture. Le nombre lu est {number}.',
    why: 'Beaucoup de programmes qui reçoivent le journal prennent ces chiffres pour du texte et les omettent des sommes.',
    fix: 'Saisir le nombre avec les chiffres 0 à 9 : {typed}.',
  },
  'unit-in-number-cell': {
    title: 'Une unité accompagne le nombre',
    message:
      '« {value} » contient un nombre et « {unit} ». {kind, select, unsure {Le nombre peut être lu de deux façons. Seul le nombre a sa place ici.} other {Seul le nombre {number} a sa place ici.}}',
    why: 'Une unité dans la cellule peut désigner autre chose que la colonne, par exemple des cartons au lieu de dépliants.',
    fix: '{kind, select, money {Saisir {number} ici, et {currency} sous « {currency_heading} ».} sign {Saisir {number} ici, et les trois lettres de la devise sous « {currency_heading} ».} unsure {Saisir le nombre seul, sans séparateur de milliers. {currency, select, none {Si l’unité est importante, l’écrire dans les observations.} sign {Saisir les trois lettres de la devise sous « {currency_heading} ».} other {Saisir {currency} sous « {currency_heading} ».}}} other {Saisir {number} seul, et donner à la cellule le format Nombre. Si l’unité est importante, l’écrire dans les observations.}}',
  },
  'percent-scale-suspect': {
    title: 'Une part de moins d’un pour cent',
    message: 'La valeur est {amount, number}. Pour {indicator}, cela signifie {amount, number} pour cent.',
    why: 'Les tableurs gardent 58 pour cent sous la forme 0,58. Le rapport afficherait moins d’un pour cent.',
    fix: 'S’il s’agit de {percent, number} pour cent, saisir {percent, number}.',
  },
  'id-in-scientific-notation': {
    title: 'Excel a pris un long numéro pour une quantité',
    message:
      'Excel écrit « {text} » un long numéro qu’il prend pour une quantité. Les derniers chiffres ne se voient pas et sont peut-être perdus.',
    why: 'Des identifiants qui ne diffèrent que par leurs derniers chiffres deviennent identiques, et deux événements comptent pour un.',
    fix: 'Dans Excel, donner à la cellule le format Texte, puis saisir de nouveau le numéro complet d’après sa source.',
  },
  'leading-zero-lost': {
    title: 'Des zéros en tête d’un nombre ont été perdus',
    message:
      '« {value} » est plus court que {count, plural, one {un autre nombre de cette colonne qui commence} many {# d’autres nombres de cette colonne qui commencent} other {# autres nombres de cette colonne qui commencent}} par un zéro, par exemple « {sibling} ». Excel supprime ces zéros.',
    why: 'Sans ses zéros, un identifiant en devient un autre, et ce qui va ensemble n’est pas retrouvé.',
    fix: 'Dans Excel, donner à la cellule le format Texte et saisir de nouveau le nombre, peut-être {padded}.',
  },
  'number-two-readings': {
    title: 'Personne ne peut savoir quel est ce nombre',
    message:
      '« {value} » peut signifier {thousands} ou {decimal}. Dans ce fichier, les décimales sont écrites de deux façons.',
    why: 'Une lecture vaut mille fois l’autre : deviner pourrait rendre un total méconnaissable.',
    fix: 'Corriger d’abord les nombres qui ont l’autre séparateur décimal. S’il s’agit de milliers, saisir {thousands}.',
  },
  'number-convention-contradictory': {
    title: 'Les décimales sont écrites de deux façons',
    message: `{against, select, setting {{few, plural, one {Un nombre ne suit pas le séparateur décimal qu’indiquent les réglages} many {# de nombres ne suivent pas le séparateur décimal qu’indiquent les réglages} other {# nombres ne suivent pas le séparateur décimal qu’indiquent les réglages}} : {cells}${andMore}.} other {Les décimales sont écrites de deux façons. {many} avec {way, select, point {la virgule} other {le point}}, {few} avec {way, select, point {le point} other {la virgule}} : {cells}${andMore}. Les nombres qui peuvent être lus des deux façons, comme 1.234, ne sont pas lus.}}`,
    why: 'Quand un fichier mélange les séparateurs, 1.234 peut valoir plus de mille ou un peu plus d’un.',
    fix: '{against, select, even {Saisir les nombres sans séparateur de milliers, et garder un seul séparateur décimal dans tout le fichier.} other {Saisir {few, plural, one {ce nombre} many {ces nombres} other {ces nombres}} sans séparateur de milliers, et avec l’autre séparateur décimal.}}',
  },
  'merged-number': {
    title: 'Une valeur comptée est dans une cellule fusionnée',
    message:
      'Cette cellule est fusionnée avec {from}. Ce qui est compté doit avoir sa propre cellule dans chaque ligne.',
    why: 'Personne ne peut dire si un nombre fusionné appartient à une seule ligne ou à toutes.',
    fix: 'Annuler la fusion des cellules et n’écrire dans chaque ligne que sa propre valeur.',
  },
  'number-scientific': {
    title: 'Un nombre en notation scientifique',
    message:
      '« {value} » est une forme abrégée. Le nombre lu est {number}, mais les derniers chiffres sont peut-être perdus.',
    why: 'Excel affiche ainsi les longs nombres quand une colonne est étroite. Un fichier texte ne garde que ce qui est affiché.',
    fix: 'Élargir la colonne dans le fichier d’origine et enregistrer de nouveau, ou saisir le nombre complet.',
  },
  'number-float-artefact': {
    title: 'D’infimes restes d’un calcul',
    message:
      'La cellule contient {stored}. Le nombre lu est {number} : les derniers chiffres sont les restes d’un calcul.',
    why: 'Les ordinateurs gardent les décimales sous une forme qui laisse d’infimes écarts, que personne n’a saisis.',
    fix: 'Rien à changer. Arrondir la formule pour faire disparaître cette remarque.',
  },
  'number-shown-otherwise': {
    title: 'La cellule affiche autre chose que ce qu’elle contient',
    message:
      'La cellule affiche « {shown} », mais elle contient {number}, et c’est {number} qui a été lu. Son format change ce qui se voit.',
    why: 'Qui lit le journal voit une chose, et le rapport en donne une autre.',
    fix: 'Effacer le format de la cellule, regarder ce qu’elle contient, et le corriger si c’est faux.',
  },
} satisfies Partial<NoticeWords>;
