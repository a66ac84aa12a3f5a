/** Standard input and output without waiting for the event loop: a plain run is one synchronous stretch. */
import { constants, fstatSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { systemText } from '../runs/programs.ts';
import type { Keyboard } from './interrupts.ts';

const LARGE = 65_536;

/** Whether a person watches the output. Node's own answer loads its network, and most outputs are surely no terminal. */
export function outputIsTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY;
  } catch {
    return false;
  }
}

/** Whether a person types the input. Asked without a stream, which would read ahead of the program. */
export function inputIsTerminal(): boolean {
  try {
    return fstatSync(0).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(0);
  } catch {
    return false;
  }
}

/** The number of the device /dev/null on Linux. */
const NULL_DEVICE = 0x103;
const SHELLS: ReadonlySet<string> = new Set(['bash', 'dash', 'sh', 'zsh', 'ksh', 'fish', 'busybox']);

/**
 * Which of the descriptors 0, 1 and 2 a shell has closed for us (`<&-`). By the time we are asked Node has put /dev/null in their places, open for reading and
 * writing; a shell's `</dev/null` is open for one of them, and what is open for both in the shell, too, was handed down. Who starts programs by other
 * means may give them such a device on purpose.
 */
export function closedDescriptors(): ReadonlySet<number> | undefined {
  const closed = [0, 1, 2].filter((fd) => {
    try {
      return fstatSync(fd).rdev === NULL_DEVICE && isOpenBothWays('self', fd) && !isOpenBothWays(process.ppid, fd);
    } catch {
      return false;
    }
  });
  return closed.length > 0 && isShell(process.ppid) ? new Set(closed) : undefined;
}

/** Whether a descriptor of a process is /dev/null for reading and writing. */
function isOpenBothWays(ofProcess: number | 'self', fd: number): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(told(ofProcess, `fdinfo/${fd}`))?.[1] ?? '0';
  if ((Number.parseInt(flags, 8) & constants.O_RDWR) === 0) return false;
  return statSync(`/proc/${ofProcess}/fd/${fd}`).rdev === NULL_DEVICE;
}

const isShell = (ofProcess: number): boolean => SHELLS.has(told(ofProcess, 'comm').trim());

/** What Linux tells of a process; '' where it has nothing to tell. */
function told(ofProcess: number | 'self', file: string): string {
  try {
    return readFileSync(`/proc/${ofProcess}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

/** Collects what is written and hands it on in large pieces; at once where a person is watching. */
export class Writer {
  #waiting: string[] = [];
  #size = 0;
  readonly #fd: 1 | 2;
  readonly #prompt: boolean;
  /** Nobody reads any more, or nothing more can be written. */
  closed = false;
  /** Why nothing more can be written, in the computer's words; '' where the reader has simply gone. */
  problem = '';
  /** The system's name for that; '' as long as all could be written. */
  code = '';

  constructor(fd: 1 | 2, prompt: boolean) {
    this.#fd = fd;
    this.#prompt = prompt;
  }

  /** @returns whether what had to go out now has gone */
  write(text: string): boolean {
    this.#waiting.push(text);
    this.#size += text.length;
    return this.#prompt || this.#size >= LARGE ? this.flush() : true;
  }

  /** @returns whether all that waited has been written; what could not be is lost */
  flush(): boolean {
    if (this.#size === 0) return true;
    const bytes = Buffer.from(this.#waiting.join(''), 'utf8');
    this.#waiting = [];
    this.#size = 0;
    for (let at = 0; at < bytes.length && !this.closed; ) at += this.#put(bytes, at);
    return !this.closed;
  }

  #put(bytes: Buffer, at: number): number {
    try {
      return writeSync(this.#fd, bytes, at);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        pause();
        return 0;
      }
      this.closed = true;
      this.code = code;
      if (code !== 'EPIPE') this.problem = systemText(error);
      return 0;
    }
  }
}

// a pipe that is full for the moment: somebody reads slower than we write
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}

/**
 * A descriptor of standard input whose reading does not wait, where somebody types or another program writes: who waits for input can press Ctrl-C. Opened anew,
 * since how 0 is read is shared with the programs that it comes from.
 */
function openInput(): number {
  try {
    if (!inputIsTerminal() && !fstatSync(0).isFIFO()) return 0;
    return openSync('/dev/fd/0', constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return 0;
  }
}
const MOST_MS = 20;

/** Lines of standard input, as they are asked for. */
export class Lines {
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;
  #fd: number | undefined;
  /** Milliseconds until it is looked again whether there is something. */
  #patience = 1;
  readonly #keyboard: Keyboard | undefined;

  /** @param keyboard where Ctrl-C interrupts the reading; absent: it ends the process */
  constructor(keyboard?: Keyboard) {
    this.#keyboard = keyboard;
  }

  /** The next line with its end; '' when there is none any more; undefined: Ctrl-C was pressed. */
  read(): string | undefined {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0 || this.#ended) {
        const size = end >= 0 ? end + 1 : this.#rest.length;
        const line = this.#rest.subarray(0, size).toString('utf8');
        this.#rest = this.#rest.subarray(size);
        return line.endsWith('\r\n') ? `${line.slice(0, -2)}\n` : line;
      }
      this.#more();
      if (this.#keyboard?.came() === true) return undefined;
    }
  }

  #more(): void {
    const piece = Buffer.alloc(LARGE);
    try {
      this.#fd ??= this.#keyboard === undefined ? 0 : openInput();
      const size = readSync(this.#fd, piece, 0, LARGE, null);
      this.#patience = 1;
      if (size === 0) this.#ended = true;
      else this.#rest = Buffer.concat([this.#rest, piece.subarray(0, size)]);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN') this.#ended = true;
      else if (this.#keyboard === undefined) pause();
      else {
        this.#keyboard.pause(this.#patience);
        this.#patience = Math.min(this.#patience * 2, MOST_MS);
      }
    }
  }
}
