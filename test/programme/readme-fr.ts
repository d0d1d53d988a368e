import { need } from '../../src/locales/fr/pack-needs.ts';
import { type PackReadme, shapes, tableOf } from './readme-tables.ts';

const { programme, country, countryName, code, indicator, target, group, report, lists } = shapes;
const table = tableOf(need, 'ce que c’est', 'peut manquer');

/** What is said of packs in French. */
export const readme: PackReadme = `# Dossiers de programme

Un dossier de programme contient tout ce que le programme sait d’une subvention : \`--programme DOSSIER\` le prend à la place de
celui qui est fourni. \`gloact pack init DOSSIER\` en commence un, \`gloact pack check DOSSIER\` indique chaque erreur à sa place
et montre ce que fait un dossier sans erreur, \`gloact pack diff ANCIEN NOUVEAU JOURNAUX\` dit ce qui résulte d’un changement.
Cette page est écrite à partir des formes mêmes du programme (\`test/programme/pack-readme.test.ts\`).

- Les tableaux sont en CSV UTF-8, séparés par des virgules, des points-virgules ou des tabulations ; les fichiers JSON sont en
  UTF-8. Les nombres sont en chiffres seuls : \`250000\`, \`41.5\`. Les jours s’écrivent \`2018-09-24\`, les trimestres
  \`2024-Q3\`, les semestres \`2024-S2\`.
- Chaque libellé doit exister dans chacune des langues de \`languages\`, dans une colonne qui porte le nom de la langue (\`fr\`) ;
  d’autres langues peuvent s’y ajouter.
- Là où \`programme.json\` demande un nom, un titre ou une phrase, on peut écrire des textes par langue :
  \`{"en": "...", "fr": "..."}\` ; un texte simple est dans la langue de \`action.language\`. Un rapport peut être demandé dans une
  autre langue (\`compile-report --report-language en\`) si tout y a des textes : ceux-ci, les libellés et, dans
  \`indicators.csv\`, les colonnes \`unit_en\` et \`sentence_en\` à côté de \`unit\` et \`sentence\`. \`pack check\` dit ce qui manque.
- Dans une phrase, \`{quantity_f}\` est le nombre devant un nom féminin (« une loi »). Devant le nombre ne se place aucun mot qui
  change avec lui (« de », qui deviendrait « d’environ »).
- Une graphie ne peut avoir qu’un sens : majuscules, accents, espaces et signes ne comptent pas.
- **Ce qui change le décompte ou la protection se choisit dans une liste** : \`kind\`, \`aggregation\`, \`protected\`, \`level\`,
  \`meets_from\`, \`protectedStakeholders\`, \`smallNumbers\`. Tout le reste n’est que du texte : \`unit\` est seulement imprimé.
- Un dossier sans la colonne \`kind\` est lu tant que ses unités ne peuvent être qu’une seule chose, comme \`persons\` ou \`kits\`.
- Des notes (\`.md\`, \`.txt\`) peuvent se trouver dans le dossier ; tout autre tableau ou fichier JSON est signalé comme étant de trop.

## programme.json

${table(programme, 'champ')}

## countries.csv

${table(country, 'colonne')}

## country-names.csv

Chaque nom qui est accepté ; le premier d’une langue est celui qui est imprimé.

${table(countryName, 'colonne')}

## codes/

Un fichier par liste : ${lists}. L’ordre de \`stage.csv\` est celui des étapes. Les codes de \`status\`, \`precision\`, \`basis\`,
\`people_basis\` et \`counted_here\` sont fixes, car le programme agit d’après eux ; leurs libellés sont libres. La liste d’une
colonne citée dans \`columnsLeftOut\` n’a pas besoin de fichier.

${table(code, 'colonne')}

## indicators.csv

${table(indicator, 'colonne')}

## targets.csv

Les cibles pour la fin de l’action et celles d’une seule période ne s’additionnent jamais. La cible de tous les pays ensemble ne
s’ajoute pas non plus à celles de chacun.

${table(target, 'colonne')}

## groups.csv

Peut manquer. Catégories de personnes que le journal compte en plus, dans des colonnes à elles, comme les personnes
handicapées : chaque ligne est une colonne de plus, \`code\` en est le nom, avec l’en-tête dans chacune des langues et d’autres
en-têtes sous \`aliases\`. Qui y figure figure aussi parmi les personnes de la ligne : parmi toutes, ou parmi celles que nomme
\`among\`, obligatoire si le libellé commence par femmes, enfants ou d’autres mots de ce genre. Ni un total, ni une part, ni ce qui
identifie une personne n’est une catégorie. Les rapports donnent le total de chacune pour chaque indicateur de personnes ; les
petits nombres sont masqués, et tous le sont si l’indicateur ou l’une de ses lignes concerne des personnes protégées.

${table(group, 'colonne')}

## examples.csv, example-words.csv

Peuvent manquer. Ce que \`gloact new-log\` montre comme exemples : des lignes d’un journal sous les noms de ses colonnes, les
codes tels quels et plusieurs avec « | » entre eux, les jours comme \`2018-09-24\`. \`example\` dit, à la première ligne de chaque
exemple, ce qu’il montre ; \`{country}\` tient lieu des trois lettres du bureau qui le demande. Dans \`example-words.csv\`, chaque
texte de ces lignes figure dans chacune des langues.

## reports/<nom>.json

Le premier de \`reports\` est le rapport habituel.

${table(report, 'champ')}

## Un changement en cours de projet

Les rapports antérieurs doivent rester ce qu’ils étaient. Rien n’est donc écrasé :

- **Une cible change** : laisser sa ligne, et en ajouter une avec le nouveau nombre et le jour sous \`from\`. Un rapport prend
  celle qui vaut le dernier jour de sa période.
- **Un pays, un indicateur ou un code prend fin** : écrire son dernier jour sous \`until\`. Les anciennes lignes sont encore lues,
  les nouvelles sont refusées, et il n’est plus proposé à personne. Ce qui commence a son premier jour sous \`from\` ; les
  rapports d’avant ne le montrent pas.
- **Un libellé change** : mettre l’ancien sous \`aliases\`, sans quoi les journaux qui le portent ne sont plus lus.
- **Ce qu’un indicateur compte change** (\`kind\`, \`aggregation\`) : y mettre fin, et en commencer un autre avec son propre code.
- Ensuite \`gloact pack diff ANCIEN NOUVEAU JOURNAUX\` dit quelles lignes ne sont plus valides et quels chiffres changent.
`;
