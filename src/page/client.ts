import type { Answer, Brought, Failed, Progress, Request } from './messages.ts';

/** What a request comes to; a failure is an answer, too. */
type Told = Exclude<Answer, Progress>;

/** A worker that runs from a text, and what it is asked. It ends for good when it is stopped. */
export interface Client {
  /** What starting it came to: an old browser may not read its script. */
  readonly started: Promise<Told>;
  ask(request: Request): Promise<Told>;
  stop(): void;
}

/** Starts a worker from the text of its script: a page on a disk may load no other file. */
export function startWorker(
  script: string,
  brought: Brought,
  onProgress: (progress: Progress) => void,
): Client {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const waiting: ((answer: Told) => void)[] = [];
  const answer = (told: Told) => waiting.shift()?.(told);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'progress') onProgress(data);
    else answer(data);
  };
  // What ends a worker, such as a lack of memory, is told to no request of its own.
  worker.onerror = (event) => {
    event.preventDefault();
    const failed: Failed = { kind: 'failed', memory: /memory/i.test(event.message), message: event.message };
    while (waiting.length > 0) answer(failed);
  };
  const ask = (request: Request) =>
    new Promise<Told>((resolve) => {
      waiting.push(resolve);
      worker.postMessage(request);
    });
  const started = ask({ kind: 'start', ...brought });
  void started.then(() => URL.revokeObjectURL(url));
  return { started, ask, stop: () => worker.terminate() };
}
