/** What version control left in the place of a file; `target` is the file that a link names, or what encrypted it. */
interface StandIn {
  readonly kind: 'lfs' | 'annex' | 'crypt' | 'locked' | 'link';
  readonly target: string;
}

/** The longest path that a system knows, in bytes. */
const longestPath = 4096;
/** A path to a file of a spreadsheet, alone in its file; one that goes out of its folder may hold any sign. */
const link =
  /^(?:\.{1,2}[/\\][^\r\n]*|[^\r\n\t,;|"]+)\.(?:csv|tsv|tab|txt|xls[xmb]?|xlt[xm]|ods|fods|numbers)\r?\n?$/iu;

/** How files begin that a program encrypted, as text or as Latin-1 bytes. */
const locks: readonly (readonly [RegExp, string])[] = [
  [/^age-encryption\.org\/|^-----BEGIN AGE ENCRYPTED FILE-----/, 'age'],
  [/^-----BEGIN PGP MESSAGE-----/, 'PGP'],
  // Packets of a session key: old headers with their length in one byte or two, then new ones, and the version.
  [/^(?:\x84.\x03|\x85..\x03|\x8c.\x04|\xc1(?:[\0-\xbf]|[\xc0-\xdf].)\x03|\xc3[\0-\xbf]\x04)/s, 'PGP'],
  [/^(?:Salted__|U2FsdGVkX1)/, 'OpenSSL (transcrypt)'],
  [/^\$ANSIBLE_VAULT;/, 'Ansible Vault'],
];
/** A link as file servers for Windows keep it: its length, a checksum, the path, and blanks behind. */
const served = /^XSym\n\d{4}\n[0-9a-f]{32}\n([^\n]+)\n/;

/** What stands in the place of a file of this size that begins so; null where it is the file itself. */
export function standInOf(head: Uint8Array, size: number): StandIn | null {
  const text = new TextDecoder().decode(head);
  if (text.startsWith('\0GITCRYPT\0')) return { kind: 'crypt', target: '' };
  // The older name is that of the first pointers.
  if (/^version https:\/\/(?:git-lfs|hawser)\./.test(text)) return { kind: 'lfs', target: '' };
  const bytes = String.fromCharCode(...head.subarray(0, 64));
  const lock = locks.find(([begins]) => begins.test(bytes));
  if (lock !== undefined) return { kind: 'locked', target: lock[1] };
  const linked = served.exec(text)?.[1];
  if (linked !== undefined) return { kind: 'link', target: linked };
  if (size > longestPath) return null;
  if (/^[^\r\n]*(?:^|\/)annex\/objects\/[^\r\n]+\r?\n?$/.test(text)) return { kind: 'annex', target: '' };
  return link.test(text) ? { kind: 'link', target: text.trimEnd() } : null;
}
