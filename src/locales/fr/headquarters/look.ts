import type { LookWords } from '../../../report/look-words.ts';
import type { SettingsProblem } from '../../../report/settings.ts';

const pictures: Readonly<Record<Parameters<LookWords['picture']>[1], string>> = {
  unreadable: 'ne peut pas être lue',
  type: 'n’est pas une image PNG ou JPEG',
  broken: 'est endommagée',
  'too-large': 'dépasse 5 Mo',
};

const faults: Readonly<Record<SettingsProblem['problem'], (at: string | number) => string>> = {
  'not-json': (at) => `la ligne ${at} n’est pas du JSON`,
  'no-object': () => 'ce n’est pas un objet entre accolades { }',
  unknown: (at) => `« ${at} » n’est pas connu`,
  twice: (at) => `« ${at} » s’y trouve deux fois`,
  'no-text': (at) => `« ${at} » doit être un texte de 1 à 300 caractères`,
};

export const look: LookWords = {
  toComplete: (headings) => [`Le rapport n’est définitif qu’une fois complété :`, ...headings].join('\n  '),
  picture: (file, why) => [
    `L’image ${file} ${pictures[why]}.`,
    why === 'unreadable'
      ? 'Vérifier son chemin.'
      : 'L’enregistrer en PNG ou JPEG ; l’emblème de l’Union européenne se trouve dans le centre de téléchargement de celle-ci.',
  ],
  settings(file, problems, known) {
    const told = problems.map((one) => faults[one.problem]('at' in one ? one.at : ''));
    return [
      `${file} ne peut pas être utilisé : ${told.join(' ; ')}.`,
      `Il peut contenir : ${known.map((name) => `"${name}"`).join(', ')}.`,
    ];
  },
  noPlace: (file) => [
    `Le logo ${file} n’a pas de place sur la couverture.`,
    'Retirer "logo" de report.json, ou nommer le logo dans le dossier de programme (action.visibility, "otherLogo" du profil).',
  ],
  severalSettings: (files) => [
    `Il y a ${files.length} fichiers de réglages : ${files.join(', ')}.`,
    'N’en laisser qu’un, à côté de tous les journaux, ou donner ces réglages avec --emblem, --contract et --contact.',
  ],
  settingsUsed: (file) => `Réglages pris dans ${file}.`,
  noLibreOffice: [
    'Pour un PDF, il faut LibreOffice, qui n’a pas été trouvé sur cet ordinateur. Rien n’est écrit.',
    'Installer LibreOffice, ou omettre --pdf et enregistrer le rapport en PDF dans Word (Fichier > Enregistrer sous > Options : balises de structure).',
  ],
  noPdf: (report, why) => [
    why === 'slow'
      ? 'LibreOffice a mis trop de temps à établir le PDF et a été arrêté.'
      : 'LibreOffice n’a pas pu établir le PDF.',
    `Le rapport est là : ${report}. L’ouvrir dans Word ou LibreOffice et l’enregistrer en PDF.`,
  ],
  pdfWritten: (file) => `PDF : ${file}`,
};
