/**
 * Owns every mode that is switched on in the user's terminal, and switches it off again however the program ends: left, killed, crashed,
 * suspended. Only SIGKILL can't be helped.
 */
import { writeSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import type { Tty } from '../../ui/index.ts';

// the alternate screen; no wrapping (Windows consoles scroll when the last cell is written); cursor off; pastes marked as such
const ENTER = '\x1b[?1049h\x1b[?7l\x1b[2J\x1b[H\x1b[?25l\x1b[?2004h';
const LEAVE = '\x1b[?2026l\x1b[?1002l\x1b[?1006l\x1b[?2004l\x1b[?25h\x1b[?7h\x1b[0m\x1b[?1049l';
// the colour of the background, and what the terminal is: every one answers that, so it is known when no other answer will come
const QUESTIONS = '\x1b]11;?\x1b\\\x1b[c';
const ANSWERED = /\x1b\[\?[\d;]*c/;
/** Real time after which a program that was to stop has evidently not been stopped. */
const UNSTOPPED_MS = 200;
/** Real time in which a terminal answers. */
const PATIENCE_MS = 250;
const MOUSE = '\x1b[?1002h\x1b[?1006h';

/** The user's terminal while the screen has it. */
export class Terminal {
  #inside = false;
  #lent = false;
  #asked = Number.NEGATIVE_INFINITY;
  readonly #keyboard: ReadStream;
  readonly #mouse: boolean;
  /** Words an exception that nobody caught. */
  readonly #word: (error: unknown) => string;
  /** Called when the terminal is ours again after a stop. */
  onResume: () => void = () => {};

  constructor(keyboard: ReadStream, mouse: boolean, word: (error: unknown) => string) {
    this.#keyboard = keyboard;
    this.#mouse = mouse;
    this.#word = word;
  }

  /** What frames are written to: while another program has the terminal, nothing is. A run goes on until the system has stopped it, and paints. */
  get screen(): Tty {
    const { stdout } = process;
    return {
      get columns() {
        return stdout.columns;
      },
      get rows() {
        return stdout.rows;
      },
      write: (text) => this.#inside && stdout.write(text),
    };
  }

  /** Takes the terminal. */
  enter(): void {
    if (this.#inside) return;
    this.#inside = true;
    // before the first frame: a key pressed earlier would be echoed, and Ctrl+C would kill
    this.#raw(true);
    this.#put(ENTER + (this.#mouse ? MOUSE : ''));
  }

  /** Gives it back as it was. */
  readonly leave = (): void => {
    if (!this.#inside) return;
    this.#inside = false;
    this.#put(LEAVE);
    this.#raw(false);
  };

  /** Asks for the colour of the background; the answer comes among the keys. */
  ask(): void {
    this.#asked = performance.now();
    this.#put(QUESTIONS);
    this.#keyboard.on('data', this.#listen);
  }

  readonly #listen = (text: Buffer | string): void => {
    if (!ANSWERED.test(String(text))) return;
    this.#asked = Number.NEGATIVE_INFINITY;
    this.#keyboard.off('data', this.#listen);
  };

  /** Waits a little for answers that are still on their way: the shell would take them for something typed. */
  async settle(): Promise<void> {
    const end = this.#asked + PATIENCE_MS;
    if (performance.now() < end) this.#keyboard.resume();
    while (performance.now() < Math.min(end, this.#asked + PATIENCE_MS))
      await new Promise((next) => setTimeout(next, 5));
    this.#keyboard.off('data', this.#listen);
    this.#keyboard.pause();
  }

  #raw(on: boolean): void {
    try {
      if (this.#keyboard.isTTY) this.#keyboard.setRawMode(on);
    } catch {
      // gone as well
    }
  }

  #put(text: string): void {
    try {
      writeSync(1, text);
    } catch {
      // the terminal has gone (SIGHUP): there is nothing to restore
    }
  }

  readonly #die = (code: number) => (): void => {
    // Ctrl+C was meant for the program that has, or had, the terminal
    if (this.#lent && (code === 130 || code === 131)) return;
    this.leave();
    process.exit(code);
  };

  readonly #crash = (error: unknown): void => {
    this.leave();
    console.error(this.#word(error));
    process.exit(70);
  };

  /** Sees to it that whatever ends the program gives the terminal back. */
  install(): void {
    process.on('exit', this.leave);
    process.on('SIGINT', this.#die(130));
    process.on('SIGTERM', this.#die(143));
    process.on('SIGHUP', this.#die(129));
    if (process.platform !== 'win32') {
      process.on('SIGQUIT', this.#die(131));
      process.on('SIGTSTP', this.suspend);
    }
    process.on('uncaughtException', this.#crash);
    process.on('unhandledRejection', this.#crash);
  }

  /** Back to the shell until `fg`: the whole foreground group stops, `npx` included, else that would keep the terminal. */
  readonly suspend = (): void => {
    if (process.platform === 'win32') return;
    this.leave();
    process.off('SIGTSTP', this.suspend);
    const resume = (): void => {
      clearTimeout(unstopped);
      process.off('SIGCONT', resume);
      process.on('SIGTSTP', this.suspend);
      this.enter();
      this.onResume();
    };
    process.on('SIGCONT', resume);
    process.kill(0, 'SIGTSTP');
    // where no shell waits for it (in a container, as the command of ssh) the system lets nothing stop
    const unstopped = setTimeout(resume, UNSTOPPED_MS);
  };

  /** Lends the terminal to another program for as long as `work` takes. Where that is stopped (Ctrl+Z), so are we: the shell would wait for us otherwise. */
  lend<T>(work: () => T): T {
    this.leave();
    this.#lent = true;
    process.off('SIGTSTP', this.suspend);
    try {
      return work();
    } finally {
      if (process.platform !== 'win32') process.on('SIGTSTP', this.suspend);
      // what was pressed meanwhile comes only now, when Node looks for it
      setImmediate(() => setImmediate(() => (this.#lent = false)));
      this.enter();
      this.onResume();
    }
  }
}
