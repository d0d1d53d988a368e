import type { NoticeWords } from '../../finding-words.ts';

/** Notices about cells that hold neither dates nor numbers, or should not hold what they do. */
export const cells = {
  'required-empty': {
    title: 'Une cellule obligatoire est vide',
    message:
      '{holds, select, placeholder {« {value} » sous « {heading} » tient lieu d’une valeur absente} other {La cellule sous « {heading} » est vide}}. Toute activité a besoin d’une valeur ici.',
    why: 'Une ligne sans cette valeur ne peut pas être placée dans le rapport.',
    fix: 'Remplir la cellule. Dans les lignes suivantes de la même activité, elle peut rester vide, sauf pour l’identifiant de l’activité et l’indicateur.',
  },
  'excel-error-value': {
    title: 'La cellule affiche une erreur Excel',
    message: 'La cellule sous « {heading} » affiche l’erreur Excel « {error} ». Il faut une valeur.',
    why: 'Une erreur Excel signifie qu’un calcul a échoué : la valeur n’est pas connue.',
    fix: 'Corriger la formule, ou saisir la valeur par-dessus.',
  },
  'formula-without-saved-result': {
    title: 'Une formule n’a pas de résultat enregistré',
    message: 'La cellule contient une formule sans résultat enregistré. Il faut une valeur.',
    why: 'Seuls les résultats enregistrés peuvent être lus ; les formules ne sont pas recalculées.',
    fix: 'Ouvrir le fichier dans Excel ou LibreOffice, l’enregistrer et l’envoyer de nouveau.',
  },
  'formula-to-other-workbook': {
    title: 'Une valeur vient d’un autre classeur',
    message: 'La valeur « {value} » vient d’une formule qui renvoie à un autre classeur.',
    why: 'L’autre classeur ne voyage pas avec le journal : personne ne peut vérifier la valeur.',
    fix: 'Copier la cellule et la coller en tant que valeur.',
  },
  'text-too-long': {
    title: 'Le texte est trop long',
    message:
      'Le texte sous « {heading} » a {length, plural, one {# caractère} many {# de caractères} other {# caractères}}. Il y a de la place pour {max, plural, one {#} many {#} other {#}}.',
    why: 'De longs textes rendent le rapport difficile à lire, et il faudrait les couper lors de la rédaction.',
    fix: 'Raccourcir le texte à {max, plural, one {# caractère} many {# de caractères} other {# caractères}}.',
  },
  'text-truncated-suspect': {
    title: 'Le texte a peut-être été coupé',
    message:
      'Le texte sous « {heading} » a exactement {length, plural, one {# caractère} many {# de caractères} other {# caractères}} et finit par « {end} ». Excel coupe les textes à cette longueur.',
    why: 'Le reste du texte serait absent du rapport.',
    fix: 'Comparer la fin avec l’original, et saisir ce qui manque.',
  },
  'currency-by-name': {
    title: 'La devise a été lue d’après son nom ou son signe',
    message: '« {text} » a été lu comme {code}.',
    why: 'D’autres pays utilisent peut-être le même nom ou le même signe. Un code désigne une seule devise.',
    fix: 'Rien à changer si c’est juste. Saisir {code} pour faire disparaître cette remarque.',
  },
  'disguised-cell': {
    title: 'La cellule montre autre chose que ce qu’elle contient',
    message:
      '« {value} » contient des signes invisibles parmi ses lettres ou ses chiffres, ou qui les retournent ou les recouvrent. La cellule n’a pas été lue.',
    why: 'Les personnes voient alors une autre valeur que celle que lisent les programmes.',
    fix: 'Saisir de nouveau le texte tel qu’il doit être.',
  },
  'raised-signs': {
    title: 'Des signes surélevés ou abaissés à côté d’une valeur',
    message:
      '« {value} » contient des lettres ou des chiffres surélevés ou abaissés, comme les appels de note. La cellule n’a pas été lue.',
    why: 'Jointe à la valeur, une telle marque en fait une autre : 20 suivi d’un 1 surélevé devient 201.',
    fix: 'Retirer de la cellule le signe surélevé et écrire sa note dans les commentaires.',
  },
  'look-alike-letters': {
    title: 'Des lettres d’un autre alphabet',
    message:
      '« {value} » contient des lettres d’un autre alphabet qui ressemblent à des lettres latines. Le texte lu est « {text} ».',
    why: 'Ces lettres semblent justes à l’œil, mais les ordinateurs prennent le mot pour un autre.',
    fix: 'Saisir de nouveau « {text} » avec un clavier latin.',
  },
  placeholder: {
    title: 'Une mention tenant lieu de valeur a été lue comme vide',
    message:
      '« {text} » a été lu comme une cellule vide. {holds, select, number {Un nombre inconnu reste vide, et « aucun » s’écrit 0.} other {Ce qui n’est pas connu reste vide.}}',
    why: 'La même mention signifie « zéro » dans un bureau et « inconnu » dans un autre.',
    fix: '{holds, select, number {Supprimer « {text} », ou écrire 0 s’il n’y en a aucun.} other {Supprimer « {text} ».}}',
  },
  'activity-id-shape': {
    title: 'L’identifiant de l’activité a une autre forme',
    message: '« {text} » n’a pas la forme d’un identifiant d’activité. Un identifiant ressemble à {example}.',
    why: 'L’identifiant relie les lignes d’une activité entre elles, d’une période à la suivante.',
    fix: '{form, select, usual {Écrire le code du pays, l’année et un numéro d’au moins trois chiffres, reliés par des traits d’union.} other {L’écrire comme dans {example}. Seuls le pays, l’année et le numéro changent.}}',
  },
  'crossed-out': {
    title: 'Une valeur est barrée',
    message: '« {value} » est barré, en tout ou en partie, mais a été lu comme toute autre valeur.',
    why: 'Seul l’œil voit qu’une valeur est barrée ; elle serait quand même comptée.',
    fix: 'Supprimer la valeur si elle ne vaut plus ; sinon, enlever le format Barré.',
  },
  'several-values-in-one-cell': {
    title: 'Plusieurs valeurs dans une cellule',
    message:
      '{kind, select, range {« {value} » va de {first} à {last}. Il faut ici un seul nombre.} sum {« {value} » est une somme. Il faut ici un seul nombre.} ids {« {value} » contient plusieurs identifiants. Il en faut un seul dans chaque ligne.} codes {« {value} » contient plusieurs codes : {values}. Il y a de la place pour un seul.} activities {Le titre énumère plusieurs activités ; la première est « {first} ». Chaque activité doit avoir sa propre ligne.} people {« {value} » contient un total avec ses parties. Chaque nombre a sa propre colonne.} target {« {value} » contient un total avec ses parties. Seul le total a sa place ici.} parts {« {value} » contient des nombres de plusieurs colonnes.} mismatch {« {value} » indique {total}, mais la somme de ses parties est {sum}.} other {« {value} » contient plusieurs nombres. Il faut ici un seul nombre.}}',
    why: 'On ne peut pas savoir quelle valeur compte : il faudrait deviner.',
    fix: '{kind, select, range {Saisir le nombre qui est sûr, par exemple au moins {first}.} sum {Saisir le total, ou donner à chaque nombre sa propre ligne.} ids {Donner à chaque activité sa propre ligne.} codes {Garder un seul code, ou donner à chaque code sa propre ligne.} activities {Donner à chaque activité un identifiant et sa propre ligne, avec ses propres nombres.} people {Saisir {total} sous « {value_heading} »{women, select, none {} other {, {women} sous « {women_heading} »}}{men, select, none {} other {, {men} sous « {men_heading} »}}{girls, select, none {} other {, {girls} sous « {girls_heading} »}}{boys, select, none {} other {, {boys} sous « {boys_heading} »}}{unspecified, select, none {} other {, {unspecified} sous « {unspecified_heading} »}}.} target {Saisir {total} seul.} parts {Saisir chaque nombre dans sa colonne{women, select, none {} other {, {women} sous « {women_heading} »}}{men, select, none {} other {, {men} sous « {men_heading} »}}{girls, select, none {} other {, {girls} sous « {girls_heading} »}}{boys, select, none {} other {, {boys} sous « {boys_heading} »}}{unspecified, select, none {} other {, {unspecified} sous « {unspecified_heading} »}}.} mismatch {Chercher quel nombre est juste. Saisir ensuite le total et chaque partie dans sa propre colonne.} other {Saisir un seul nombre, ou donner à chaque nombre sa propre ligne.}}',
  },
  'period-shape': {
    title: 'La période de rapport a une autre forme',
    message:
      '« {text} » n’est pas lu comme une période de rapport. Une période s’écrit sous l’une de ces formes : {forms}.',
    why: 'La période décide du rapport auquel appartient la ligne.',
    fix: 'Saisir sous cette forme la période de ce journal : S pour un semestre, Q pour un trimestre.',
  },
  'currency-shape': {
    title: 'La devise n’est pas connue',
    message:
      '« {text} » n’est pas un code de devise, et peut désigner plusieurs devises. Un code a trois lettres.',
    why: 'Des signes comme $ désignent plusieurs devises ; un code en désigne une seule.',
    fix: 'Saisir les trois lettres de la devise voulue, par exemple : {codes}.',
  },
  'precision-disagrees': {
    title: 'La valeur et la précision se contredisent',
    message:
      'La valeur « {value} » dit {words, select, exact {« exact »} at_least {« au moins »} at_most {« au plus »} approx {« environ »} estimate {« estimation »} other {« {words} »}}, mais la précision dit {said, select, exact {« exact »} at_least {« au moins »} at_most {« au plus »} approx {« environ »} estimate {« estimation »} other {« {said} »}}. Les mots de la valeur ont été retenus.',
    why: 'Le rapport écrit « au moins » ou « environ » devant ces chiffres : les deux doivent dire la même chose.',
    fix: 'Changer la précision ou les mots de la valeur pour qu’ils concordent.',
  },
} satisfies Partial<NoticeWords>;
