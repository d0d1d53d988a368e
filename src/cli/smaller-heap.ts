/** The heap of a run that keeps many rows, in MB. V8 takes what the machine has before it collects: 260,000 rows took 0.9 GB, of which 0.25 lived, and take 0.6 so. */
const heap = ['--max-old-space-size=400', '--max-semi-space-size=16'];

/** What V8 says when the heap is full: a stack follows, and nothing of ours. */
const lastWords = /\n*<--- Last few GCs --->|\n*FATAL ERROR: /;

let program: readonly string[] | null = null;
let handedOver = false;

/** Tells how the program was started, script first: else it cannot be started again. */
export function startedWith(args: readonly string[]): void {
  program = args;
}

/** How to start the program again; null where it cannot be: somebody chose the size of its heap, or it reads standard input, which is gone. */
export function startedAgain(): readonly string[] | null {
  const given = [...process.execArgv, process.env.NODE_OPTIONS].join(' ');
  if (/--max[-_](?:old[-_]space|heap)[-_]size/.test(given)) return null;
  return program?.includes('-') ? null : program;
}

/** Whether another process does, or did, the work of this one. */
export const isHandedOver = (): boolean => handedOver;

/** Runs a script in a smaller heap, with what is typed and printed here; its exit code, or null where the heap was too small. */
export async function inSmallerHeap(args: readonly string[]): Promise<number | null> {
  handedOver = true;
  const { spawn } = await import('node:child_process');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, ...heap, ...args], {
      stdio: ['inherit', 'inherit', 'pipe'],
    });
    const end = () => child.kill();
    process.once('exit', end);
    let isFull = false;
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      const at = isFull ? 0 : text.search(lastWords);
      isFull ||= at >= 0;
      process.stderr.write(at < 0 ? text : text.slice(0, at));
    });
    child.once('error', reject);
    child.once('close', (ended) => {
      process.off('exit', end);
      // What was written may still be on its way.
      process.stderr.write('', () => resolve(isFull ? null : ended));
    });
  });
  handedOver = code !== null;
  return code;
}
