/** All that writes Word documents, through one door: in one file of the program, loaded when it is needed. */
export { blankLetterhead } from './blank-letterhead.ts';
export { drawDocx } from './draw.ts';
export { drawInLetterhead } from './in-letterhead.ts';
export { isMeasured } from './measured-fonts.ts';
