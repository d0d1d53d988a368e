import { escapeXml } from '../opc/package.ts';

/** A text as it may stand in a cell or a note, in the signs that Excel writes for what XML cannot hold: `_x0000_`. */
export const cellText = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        /[\u0000-\u0008\u000b-\u001f]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
      ),
  );
