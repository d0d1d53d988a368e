import type { PackProblem } from '../../programme/problem.ts';
import type { PackWords } from '../../programme/words.ts';
import { need } from './pack-needs.ts';
import { reasons } from './reasons.ts';

/** A value as a message quotes it: cut when long, without line breaks and marks that turn the text around. */
function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'rien';
  const all = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = all.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return `« ${text.length > 60 ? `${text.slice(0, 60)}…` : text} »`;
}

/** Names in a row as a message lists them: `a, b, c`; the first fifteen at most. */
function listed(names: readonly (string | number)[]): string {
  const more = names.length > 15 ? `, et ${names.length - 15} autres` : '';
  return `${names.slice(0, 15).join(', ')}${more}`;
}

const perhaps = (near: string | null) => (near === null ? '' : ` Peut-être ${near}.`);

function sentence(one: PackProblem): string {
  switch (one.problem) {
    case 'file-missing':
      return one.beside === null
        ? 'Ce fichier manque ; le dossier de programme en a besoin.'
        : `Ce fichier manque, mais il y a ${quote(one.beside)} ; ${one.beside.toLowerCase() === one.file ? 'il faut exactement ce nom' : 'l’enregistrer en CSV UTF-8 sous ce nom'}.`;
    case 'folder-missing':
      return 'Ce dossier manque ou est vide ; le dossier de programme en a besoin.';
    case 'file-stray':
      return 'Ce fichier ne fait pas partie d’un dossier de programme, et rien n’en est lu. Le mettre ailleurs, ou le renommer s’il en fait partie.';
    case 'report-unnamed':
      return 'programme.json ne nomme pas ce rapport sous « reports ». Y ajouter son nom, ou mettre le fichier ailleurs.';
    case 'file-kind':
      return `Il y a ${{ folder: 'un dossier', link: 'un lien', device: 'un tube ou un périphérique' }[one.kind]} ; il faut un fichier.`;
    case 'file-large':
      return `Il y a ${one.bytes} octets ; un fichier d’un dossier de programme en a ${one.most} au plus.`;
    case 'file-unreadable':
      return `Ce fichier ne peut pas être lu : ${reasons[one.reason] ?? one.reason}.`;
    case 'not-utf8':
      return one.found === 'utf-16'
        ? 'Le texte est en UTF-16 (« Texte Unicode ») ; enregistrer le fichier en CSV UTF-8.'
        : `Des lettres ne sont pas en UTF-8 ; enregistrer le fichier en ${one.file.endsWith('.json') ? 'UTF-8' : 'CSV UTF-8'}.`;
    case 'text-long':
      return `Il y a ${one.length} caractères ; il en faut ${one.most} au plus.`;
    case 'letters-misread':
      return `Il y a ${quote(one.found)} : « ${one.letters} » montre que le fichier a été ouvert dans un autre encodage, puis enregistré ainsi. Saisir de nouveau le texte et enregistrer le fichier en UTF-8.`;
    case 'sign-unfit':
      return `Il y a ${one.sign} dans ${quote(one.found)} : ${one.sign === 'U+FFFD' ? 'une lettre s’est perdue à l’enregistrement' : 'aucun texte n’a besoin de ce signe'}. Saisir de nouveau le texte.`;
    case 'cell-formula':
      return `Il y a ${quote(one.found)}, une formule ou ce qui s’affiche quand elle échoue ; taper ce qui doit figurer ici.`;
    case 'json-wrong':
      if (one.found === '')
        return 'Le texte s’arrête trop tôt ; une accolade, un crochet ou un guillemet n’est pas fermé.';
      return /[“”„«»‟‘’]/.test(one.found)
        ? `Le caractère ${one.at} est ${one.found} ; il faut un guillemet droit ".${one.curved > 1 ? ` Ce fichier en contient ${one.curved} qui ne sont pas droits : remplacer ceux qui entourent les noms et les textes, tous à la fois dans un éditeur de texte brut.` : ''}`
        : `Le caractère ${one.at}, ${quote(one.found)}, ne devrait pas être là ; chercher une virgule ou un guillemet juste avant.`;
    case 'json-twice':
      return `« ${one.found} » figure deux fois au même endroit ; une seule fois suffit.`;
    case 'json-deep':
      return `Des accolades ou crochets sont imbriqués à plus de ${one.most} niveaux ; cinq suffisent.`;
    case 'rows-many':
      return `Il y a plus de ${one.most} lignes ; un dossier de programme en a moins.`;
    case 'quotes-wrong':
      return 'Un guillemet n’est pas fermé ou se trouve dans une cellule ; l’écrire deux fois dans une cellule entre guillemets.';
    case 'sentence-form':
      return 'La phrase ne peut pas être lue : chercher une accolade non fermée, ou un pluriel sans « other ».';
    case 'sentence-slot':
      return `Il y a ${quote(one.found)} ; une phrase contient {quantity}, et peut contenir des pluriels comme {count, plural, one {…} other {…}}.`;
    case 'sentence-quantity':
      return 'La phrase ne dit pas toujours combien ; il faut {quantity} dans chacune de ses formes.';
    case 'sentence-quoted':
      return "Une accolade est lue comme du texte : il y en a une de trop, ou une apostrophe la précède ; écrire ’ au lieu de '.";
    case 'heading-unknown':
      return `La colonne ${one.at} a pour en-tête ${quote(one.found)} ; les colonnes sont ${listed(one.columns)}.`;
    case 'headings-missing':
      return `Aucun en-tête de ce tableau, mais ${quote(one.found)} ; la première ligne doit contenir ${listed(one.columns)}.`;
    case 'column-missing':
      return `Cette colonne manque ; l’ajouter. Les colonnes sont ${listed(one.columns)}.`;
    case 'column-twice':
      return 'Cet en-tête figure plusieurs fois ; il faut une seule colonne.';
    case 'cell-too-many':
      return `Il y a ${quote(one.found)} après la dernière colonne ; il faut ${one.cells} cellules.`;
    case 'rows-missing':
      return 'Aucune ligne sous les en-têtes ; il en faut une au moins.';
    case 'label-missing':
      return 'Rien ; il faut un libellé dans cette langue.';
    case 'field-unknown':
      return `Il y a ${quote(one.found)} ; ce champ n’existe pas ici.`;
    case 'value-wrong':
      return `Il y a ${quote(one.found)} ; il faut ${need(one.needed, one.of)}.`;
    case 'code-unknown': {
      const also = one.more.length === 0 ? '' : `, aussi à la ligne ${listed(one.more)}`;
      const elsewhere = one.files.length === 0 ? '' : `, et dans ${listed(one.files)}`;
      return `Il y a ${quote(one.found)}${also}${elsewhere} ; il faut une de ces valeurs : ${listed(one.codes)}.${perhaps(one.near)}`;
    }
    case 'row-twice':
      return `${quote(one.found)} figure de nouveau, déjà à la ligne ${one.first} ; il faut une seule ligne.`;
    case 'code-not-ours':
      return `Il y a ${quote(one.found)} ; il faut exactement ${listed(one.codes)}.`;
    case 'code-missing':
      return `La ligne « ${one.code} » manque ; il faut exactement ${listed(one.codes)}.`;
    case 'two-meanings': {
      const there = `${one.otherFile === null ? '' : `${one.otherFile}, `}ligne ${one.otherRow}`;
      if (Number(one.found) === Number(one.other))
        return `Il y a « ${one.found} », mais ${one.other} (${there}) : un tableur en fait un seul nombre. Écrire des codes comme ${one.found}-a, ou avec des lettres.`;
      return `« ${one.found} » désigne ${one.owner}, mais aussi ${one.other} (${there}) ; il faut un seul sens.`;
    }
    case 'country-codes':
      if (one.needed !== null)
        return `Il y a ${quote(one.alpha2)} pour ${one.alpha3} ; il faut ${one.needed}${one.meant === null ? '' : `, ou ${one.meant} sous alpha3`}.`;
      return `Il y a ${quote(one.alpha3)}, qui n’est le code d’aucun pays de la norme ISO 3166-1 ; il faut ${one.meant ?? 'le code d’un pays'}.`;
    case 'never-own':
      return `Il y a ${quote(one.found)}, qui est ${one.country} dans ce dossier de programme ; seuls des noms d’autres pays peuvent figurer ici.`;
    case 'name-of-other':
      return `Il y a ${quote(one.found)} pour ${one.owner}, qui est le nom de ${one.country} ; il faut un nom de ${one.owner}.`;
    case 'word-of-other':
      return `Il y a ${quote(one.found)} pour ${one.owner}, mais c’est le mot habituel pour ${one.other} ; des lignes seraient comptées autrement que voulu. Voir si une colonne a été triée seule.`;
    case 'language-wordless':
      return `Il y a ${quote(one.found)}, mais aucun tableau ne contient de textes dans cette langue ; ajouter une colonne « ${one.found} » à indicators.csv et à chaque liste de codes/, ou enlever la langue.`;
    case 'heading-taken':
      return `Il y a ${quote(one.found)}, qui est l’en-tête de la colonne ${one.owner} du journal ; il faut un autre nom pour ce groupe.`;
    case 'no-group': {
      const whys = {
        person:
          'qui demande qui est quelqu’un : un journal ne contient aucune donnée sur une personne en particulier ; il faut une catégorie de personnes',
        everybody:
          'qui désigne tout le monde, ou des personnes que le journal compte déjà ; il faut une catégorie de personnes',
        share: 'qui est une part ; il faut une catégorie de personnes',
      };
      return `Il y a ${quote(one.found)}, ${whys[one.why]}, comme « Personnes handicapées ».`;
    }
    case 'group-among':
      return `Il y a ${quote(one.found)}, mais « among » en admet d’autres ; il faut y écrire ${one.parts.join('|')}, ou une partie.`;
    case 'name-missing':
      return `Aucun nom de ${one.country} en ${listed(one.missing)} ; il en faut un dans chacune de ces langues : ${listed(one.languages)}.`;
    case 'end-before-start':
      return `Il y a « ${one.found} » ; il faut un jour après le début, ${one.start}.`;
    case 'period-shape':
      return `Il y a ${quote(one.found)} ; il faut une période, comme 2018, 2018-S2 ou 2018-Q3.${perhaps(one.near)}`;
    case 'period-outside':
      return `Il y a « ${one.found} » ; il faut une période entre ${one.start} et ${one.end}.`;
    case 'period-order':
      return `Il y a « ${one.found} » ; il faut une période après ${one.after}.`;
    case 'pillar-twice':
      return `« ${one.found} » figure de nouveau ; chaque pilier doit figurer une seule fois.`;
    case 'pillar-missing':
      return `« ${one.found} » manque ; chaque pilier doit figurer une fois.`;
    case 'number-twice':
      return `« ${one.found} » figure de nouveau ; une seule fois suffit.`;
  }
}

/** What is said of mistakes in a pack, in French. */
export const pack: PackWords = {
  place: ({ file, row, column }) =>
    [
      file,
      row === null ? null : `ligne ${row}`,
      column === null ? null : `${file.endsWith('.json') ? 'champ' : 'colonne'} ${column}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  colon: ' : ',
  problem: sentence,
};
