/**
 * Ctrl-C while a program runs in one synchronous stretch: Node tells of signals only between stretches. V8 can be told to leave a script when SIGINT comes; a
 * thread of its own waits in such a script, and says in shared memory that it has left it.
 *
 * Until the program has dealt with it that thread does not listen, so that a second Ctrl-C does what it does to any process: it ends it at once, whatever
 * it is doing.
 */
import type { Worker } from 'node:worker_threads';
import type { Interrupts } from '../../engine/index.ts';

/** Places in the shared memory: whether there was a signal; whether nobody wants to hear any more; whether the thread listens. */
const CAME = 0;
const OVER = 1;
const LISTENS = 2;

/** Who cannot have read the first line yet presses no Ctrl-C; most programs are over before, and need no second thread. */
const WITHOUT_MS = 100;

/** What the thread does. It is made from this text alone, and so knows nothing of this file. */
const LISTEN = `
const { workerData: cells } = require('node:worker_threads');
globalThis.listen = () => {
  Atomics.store(cells, ${LISTENS}, 1);
  Atomics.notify(cells, ${LISTENS});
  Atomics.wait(cells, ${OVER}, 0);
};
const script = new (require('node:vm').Script)('listen()');
while (Atomics.load(cells, ${OVER}) === 0) {
  try {
    script.runInThisContext({ breakOnSigint: true });
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    Atomics.store(cells, ${LISTENS}, 0);
    Atomics.store(cells, ${CAME}, 1);
  }
  Atomics.store(cells, ${LISTENS}, 0);
  Atomics.notify(cells, ${LISTENS});
  Atomics.notify(cells, ${CAME});
  if (Atomics.load(cells, ${OVER}) === 0) Atomics.wait(cells, ${CAME}, 1);
}`;

/** See the head of the file. */
export class Keyboard implements Interrupts {
  readonly #cells = new Int32Array(new SharedArrayBuffer(12));
  readonly #sinceMs = performance.now();
  #listener: Worker | undefined;

  /** Whether Ctrl-C was pressed, and the program has not dealt with it. */
  came(): boolean {
    if (this.#listener === undefined) {
      if (performance.now() - this.#sinceMs > WITHOUT_MS) this.listen();
      return false;
    }
    return Atomics.load(this.#cells, CAME) === 1;
  }
  /** Whoever reads what the program says to it may press the next one: it is waited for the thread to listen again. */
  taken(): void {
    this.#forget();
    if (this.#listener !== undefined) Atomics.wait(this.#cells, LISTENS, 0, 1000);
  }
  #forget(): void {
    Atomics.store(this.#cells, CAME, 0);
    Atomics.notify(this.#cells, CAME);
  }
  /** Begins to listen: until then Ctrl-C ends the process. */
  private listen(): void {
    if (this.#listener !== undefined) return;
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    this.#listener = new Worker(LISTEN, { eval: true, workerData: this.#cells, argv: [] });
    // without it Ctrl-C ends the process, as it does before
    this.#listener.on('error', () => undefined);
    this.#listener.unref();
  }
  /** Waits so long at most: less where Ctrl-C is pressed. Before it waits for the first time somebody listens. */
  pause(ms: number): void {
    this.listen();
    if (!this.came()) Atomics.wait(this.#cells, LISTENS, 0, 1000);
    Atomics.wait(this.#cells, CAME, 0, ms);
  }
  /** SIGINT does again what it did before. */
  stop(): void {
    Atomics.store(this.#cells, OVER, 1);
    Atomics.notify(this.#cells, OVER);
    this.#forget();
    // one that has not begun yet sees that it is over
    Atomics.wait(this.#cells, LISTENS, 1, 1000);
  }
}

/** Ends this process as a signal does. Comes back where the system does not let it. */
export function dieBy(signal: number): void {
  try {
    process.kill(process.pid, signal);
  } catch {
    // the exit code says it, too
  }
}
