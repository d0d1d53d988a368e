import type { FormatWords } from '../../formats/words.ts';
import type { Severity } from '../../notices/notice.ts';
import type { Grammar } from '../grammar.ts';
import { type Category, noBreak } from './grammar.ts';

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Impossible à vérifier',
  error: 'À corriger',
  warning: 'À regarder',
  note: 'Pour information',
};

/** What the formats say around the findings. */
export function formats({ list, number, plural }: Grammar<Category>): FormatWords {
  const size: FormatWords['size'] = ({ files, rows, activities }) => {
    const [ofRows, ofActivities, ofFiles] = [
      plural(rows, { one: '# ligne', many: '# de lignes', other: '# lignes' }),
      plural(activities, { one: '# activité', many: '# d’activités', other: '# activités' }),
      plural(files, { one: '# fichier', many: '# de fichiers', other: '# fichiers' }),
    ];
    return `${ofRows} (${ofActivities}) dans ${ofFiles}`;
  };
  return {
    severities,
    whatToDo: `Que faire${noBreak}`,
    between: ', ',
    more: (count) =>
      `et ${plural(count, {
        one: '# autre cellule semblable',
        many: '# d’autres cellules semblables',
        other: '# autres cellules semblables',
      })}`,
    alsoHolds: (cells, value) => `Aussi ${cells} : « ${value} ».`,
    alsoSays: (cells, message) => `Aussi${cells === '' ? '' : ` ${cells}`} : ${message}`,
    unlisted: (file, code, count) =>
      `${file} : ${plural(count, {
        one: `# autre constat de la règle ${code} n’est pas dans la liste`,
        many: `# d’autres constats de la règle ${code} ne sont pas dans la liste`,
        other: `# autres constats de la règle ${code} ne sont pas dans la liste`,
      })}.`,
    sheet: (name) => `feuille « ${name} »`,
    line: (line) => `ligne ${line}`,
    row: (row) => `ligne ${row}`,
    size,
    verdict({ verdict, counts, muted }) {
      const checked = `Vérifié : ${size(counts)}`;
      const off = muted
        .filter(({ total }) => total > 0)
        .map(
          ({ code, total }) =>
            `${plural(total, { one: '# constat', many: '# de constats', other: '# constats' })} de la règle ${code}`,
        );
      const fault =
        counts.error === 0
          ? 'des règles qui signalent ce qui est à corriger ont été désactivées'
          : 'ce qui est marqué « À corriger » doit être corrigé';
      const told = {
        ready: `Prêt pour l’envoi. ${checked}${off.length > 0 ? '' : ' ; il n’y a rien à changer'}.`,
        'ready-with-remarks': `Prêt pour l’envoi, avec des remarques à regarder. ${checked}.`,
        'not-ready': `Pas prêt pour l’envoi : ${fault}. ${checked}.`,
        unreadable: `Pas prêt : au moins un fichier n’a pas pu être lu. ${checked}.`,
      }[verdict];
      return off.length > 0 ? `${told} Désactivé et non affiché : ${list(off)}.` : told;
    },
    tally({ stop, error, warning, note }) {
      if (stop + error + warning + note === 0) return null;
      const parts = [
        stop > 0
          ? plural(stop, {
              one: '# point impossible à vérifier',
              many: '# de points impossibles à vérifier',
              other: '# points impossibles à vérifier',
            })
          : null,
        plural(error, {
          one: '# point à corriger',
          many: '# de points à corriger',
          other: '# points à corriger',
        }),
        `${number(warning)} à regarder`,
        `${number(note)} pour information`,
      ];
      return parts.filter((part) => part !== null).join(', ');
    },
    fileVerdicts: {
      ready: 'prêt',
      'ready-with-remarks': 'prêt, avec des remarques',
      'not-ready': 'pas prêt',
      unreadable: 'n’a pas pu être lu',
    },
    nothing: 'Aucun fichier à vérifier n’a été trouvé.',
  };
}
