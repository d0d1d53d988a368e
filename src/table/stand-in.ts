/** What version control left in the place of a file; `target` is the file that a link names. */
interface StandIn {
  readonly kind: 'lfs' | 'annex' | 'crypt' | 'link';
  readonly target: string;
}

/** The longest path that a system knows, in bytes. */
const longestPath = 4096;
/** A path to a file of a spreadsheet, alone in its file; one that goes out of its folder may hold any sign. */
const link =
  /^(?:\.{1,2}[/\\][^\r\n]*|[^\r\n\t,;|"]+)\.(?:csv|tsv|tab|txt|xls[xmb]?|xlt[xm]|ods|fods|numbers)\r?\n?$/iu;

/** What stands in the place of a file of this size that begins so; null where it is the file itself. */
export function standInOf(head: Uint8Array, size: number): StandIn | null {
  const text = new TextDecoder().decode(head);
  if (text.startsWith('\0GITCRYPT\0')) return { kind: 'crypt', target: '' };
  // The older name is that of the first pointers.
  if (/^version https:\/\/(?:git-lfs|hawser)\./.test(text)) return { kind: 'lfs', target: '' };
  if (size > longestPath) return null;
  if (/^[^\r\n]*(?:^|\/)annex\/objects\/[^\r\n]+\r?\n?$/.test(text)) return { kind: 'annex', target: '' };
  return link.test(text) ? { kind: 'link', target: text.trimEnd() } : null;
}
