import type { StandardsWords } from '../../../standards/words.ts';
import { noBreak } from '../grammar.ts';

const list = (all: readonly string[]) => new Intl.ListFormat('fr').format(all);

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;

/** What is said to headquarters of schemas and exports. */
export const standards: StandardsWords = {
  schema: {
    title: (action) => `Journal des activités de ${action}`,
    about: `Une ligne de journal, avec les valeurs telles que gloact les écrit${noBreak}: codes du programme, jours sous la forme AAAA-MM-JJ, nombres sans séparateurs, et rien là où la cellule est vide. Ce qui décrit une activité figure dans chacune de ses lignes. La vérification des journaux va plus loin${noBreak}: gloact schema --format markdown énumère ce qu’aucun schéma ne dit.`,
    row: `Une ligne de résultat${noBreak}: une activité, un indicateur et une période.`,
    head: {
      column: 'Colonne',
      heading: 'En-tête',
      need: 'Obligatoire',
      holds: 'Contenu',
      hxl: 'Balise HXL',
      what: 'À quoi elle sert',
    },
    needs: { R: 'toujours', C: 'sous condition', O: 'non' },
    holds: {
      text: 'texte',
      form: 'un identifiant de la forme fixée par le programme',
      day: 'un jour, AAAA-MM-JJ',
      number: 'un nombre, non négatif',
      whole: 'un nombre entier, non négatif',
    },
    codes: (named, more) =>
      `l’un de ${named.join(', ')}${more === 0 ? '' : ` et ${more} ${more === 1 ? 'autre' : 'autres'}`}`,
    several: 'plusieurs sont séparés par des points-virgules',
    unsaid: 'Ce que les schémas ne disent pas',
    unsaidAbout: `Les schémas disent ce que peut contenir chaque cellule d’une ligne, et ce qu’une cellule exige d’une autre${noBreak}; des textes libres, seulement qu’ils ne sont pas vides. gloact validate constate aussi ce qui suit${noBreak}:`,
    unsaidHead: {
      rule: 'Règle',
      title: 'Ce qui est constaté',
      why: 'Pourquoi aucun schéma ne le dit',
    },
    why: {
      reading: 'Il s’agit du fichier et de sa lecture, avant qu’il y ait des lignes.',
      remark: `C’est une remarque${noBreak}: la ligne est retenue malgré tout.`,
      text: 'Il s’agit de ce qui figure dans un texte ou à côté du journal.',
      sum: 'Il faut additionner.',
      days: 'Il faut comparer des jours.',
      rows: 'Il faut plusieurs lignes pour le voir.',
      files: 'Il faut le nom du fichier ou d’autres fichiers pour le voir.',
      report: 'Il s’agit de ce que le siège rédige.',
    },
  },
  rows: {
    sheets: { rows: 'Lignes', about: 'À propos' },
    title: (action, period) => `Journal des activités de ${action}${period === null ? '' : `, ${period}`}`,
    about: (columns) => [
      `Une ligne est une ligne de résultat${noBreak}: une activité, un indicateur et une période. Les cellules contiennent des codes du programme, des jours sous la forme AAAA-MM-JJ et des nombres sans séparateurs${noBreak}; une cellule vide n’est pas zéro.`,
      'Afin de protéger des personnes, toutes les lignes des indicateurs qui comptent des victimes ou d’autres personnes protégées sont omises, de même que les titres, lieux, partenaires et coûts des activités qui les concernent. Leurs totaux figurent dans le rapport.',
      `Les textes longs peuvent nommer des personnes et sont omis partout${noBreak}: ${list(columns)}. Dans les textes courts, ce qui ressemble à des données personnelles est masqué.`,
      'Les lignes sont sans danger à côté d’un rapport établi à partir des mêmes journaux. Ne pas diffuser les lignes de certains bureaux à côté d’un rapport de tous.',
    ],
    draft: `Projet${noBreak}: les lignes comportant des erreurs sont omises.`,
    noLicence: `Aucune licence n’a été indiquée${noBreak}: interroger le coordonnateur avant d’utiliser les données.`,
    source: (country, period) => `Journal des activités de ${country}, ${period}`,
  },
  iati: {
    component: (action, country) => `${action} – ${country}`,
    partOf: (action) => `Les activités menées dans un pays au titre de${noBreak}: ${action}.`,
    protection:
      'Afin de protéger des personnes, les petits nombres de victimes et d’autres personnes à risque, et ce dont on pourrait les déduire, sont omis des résultats.',
    draft: `Projet${noBreak}: les résultats dont les journaux comportent des erreurs sont omis.`,
    unit: (unit) => `Unité${noBreak}: ${unit}.`,
    counted: (basis) => `Mode de décompte${noBreak}: ${basis}.`,
    toDate: (day, since) => `Atteint au ${day}, d’après les journaux depuis ${since}`,
  },
  opsys: {
    head: [
      'Niveau',
      'Code',
      'Indicateur',
      'Unité',
      'Valeur de référence',
      'Valeur cible',
      'Date de la cible',
      'Valeur actuelle',
      'Date de la valeur actuelle',
      'Source de vérification',
      'Commentaire',
    ],
    levels: { output: 'Produit', outcome: 'Effet direct', impact: 'Impact' },
    hidden: 'Non montré, afin de protéger des personnes',
    none: 'Aucune valeur communiquée',
    since: (period) => `D’après les journaux depuis ${period}`,
    draft: `Projet${noBreak}: les résultats dont les journaux comportent des erreurs sont omis`,
  },
  export: {
    written: (path, rows) =>
      rows === null
        ? `Écrit dans ${path}.`
        : `${plural(rows, 'ligne écrite', 'lignes écrites')} dans ${path}.`,
    notWritten: `Rien n’a été exporté${noBreak}: corriger les erreurs, ou omettre les lignes fautives avec --draft.`,
    faulty: (rows) =>
      `Projet${noBreak}: ${plural(rows, 'ligne comportant des erreurs est omise', 'lignes comportant des erreurs sont omises')}.`,
    withheld: (rows) =>
      `Afin de protéger des personnes, ${plural(rows, 'ligne est omise', 'lignes sont omises')}${noBreak}: toutes celles des indicateurs qui comptent des personnes protégées.`,
    columns: (names) => `Omis, car ces textes peuvent nommer des personnes${noBreak}: ${list(names)}.`,
    cut: (count) =>
      `${plural(count, 'texte dépasse', 'textes dépassent')} ce que contient une cellule d’Excel${noBreak}: coupé dans le classeur, entier dans un CSV.`,
    absent: (countries) =>
      `Il manque des lignes de ${list(countries)}. À côté d’un rapport de tous les bureaux, un export pourrait révéler leurs petits nombres${noBreak}: les lignes des indicateurs qui comptent des personnes et les textes sur les événements communs sont omis.`,
    absentFigures: (countries) => [
      `Il manque des lignes de ${list(countries)}${noBreak}: à côté d’un rapport de tous les bureaux, ces chiffres pourraient révéler leurs petits nombres.`,
      'Exporter tous les journaux ensemble (un bureau qui n’a rien fait le dit dans son journal), ou ajouter --previous avec les chiffres que le rapport des mêmes journaux et de la même période a écrits par --figures.',
    ],
    reworded: (code, was, is) =>
      `${code} est libellé autrement que dans les derniers chiffres${noBreak}: OPSYS remet le cadre logique à l’état de projet.\n  avant${noBreak}: ${was}\n  maintenant${noBreak}: ${is}`,
    noWording: (path) =>
      `${path} ne dit pas comment ses indicateurs étaient libellés${noBreak}: les changements de libellé ne peuvent pas être constatés.`,
    ending: (path, ending) => [
      `${path} ne se termine pas par ${ending}.`,
      `Indiquer un fichier qui se termine ainsi${noBreak}: --output export${ending}.`,
    ],
    periodNeeded: (to) => [
      `${to} contient les chiffres d’une période.`,
      'L’indiquer, par exemple --period 2018-S2.',
    ],
    noIati: (fields) => [
      'Le dossier de programme ne dit pas comment l’IITA (IATI) désigne l’action ni qui la déclare.',
      `Ajouter "iati" à programme.json, avec ${list(fields)}${noBreak}; voir templates/README.md.`,
    ],
    previousUnused: (to) => [
      `--previous ne dit rien à un export de lignes (${to}).`,
      'L’omettre, ou exporter iati ou opsys.',
    ],
  },
};
