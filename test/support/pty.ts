// The real program in a real pseudo-terminal, whose output a terminal emulator (xterm.js, headless) turns into cells.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** The built program. */
export const PROGRAM = resolve(import.meta.dirname, '../..', process.env.HEADWAITER_OUT ?? 'dist', 'headwaiter.js');

export interface Opening {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
}

/** A terminal with a program in it. */
export class Screen {
  readonly term: InstanceType<typeof xterm.Terminal>;
  readonly pty: IPty;
  readonly home = mkdtempSync(join(tmpdir(), 'headwaiter-home-'));
  /** Everything the program has sent. */
  raw = '';
  exitCode: number | undefined;

  constructor(command: string, words: readonly string[], { columns = 120, rows = 40, env = {}, folder }: Opening = {}) {
    this.term = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 500 });
    const wanted: Record<string, string | undefined> = {
      ...process.env,
      TERM: 'xterm-256color',
      HEADWAITER_CONFIG: join(this.home, 'config.toml'),
      HEADWAITER_DATA: this.home,
      CI: undefined,
      NODE_ENV: undefined,
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      VITEST: undefined,
      ...env,
    };
    const given = Object.fromEntries(
      Object.entries(wanted).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    this.pty = spawn(command, [...words], {
      cols: columns,
      rows,
      env: given,
      name: given.TERM ?? 'dumb',
      cwd: folder ?? this.home,
    });
    this.pty.onData((data) => {
      this.raw += data;
      this.term.write(data);
    });
    // answers to the program's questions about the terminal
    this.term.onData((data) => this.pty.write(data));
    this.pty.onExit(({ exitCode }) => {
      this.exitCode = exitCode;
    });
  }

  /** The program itself, with these words. */
  static of(words: readonly string[], opening: Opening = {}): Screen {
    return new Screen(process.execPath, [PROGRAM, ...words], opening);
  }

  press(keys: string): void {
    this.pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.term.resize(columns, rows);
    this.pty.resize(columns, rows);
  }

  /** The rows as text. */
  lines(): string[] {
    const buffer = this.term.buffer.active;
    return Array.from(
      { length: this.term.rows },
      (_, row) => buffer.getLine(buffer.baseY + row)?.translateToString(true) ?? '',
    );
  }

  text(): string {
    return this.lines().join('\n').trimEnd();
  }

  /** Whether the alternate screen is on. */
  get alternate(): boolean {
    return this.term.buffer.active.type === 'alternate';
  }

  get cursorHidden(): boolean {
    return this.raw.lastIndexOf('\x1b[?25l') > this.raw.lastIndexOf('\x1b[?25h');
  }

  /** Whether a frame has come whole: each is sent between two signs (src/ui/terminal/sink.ts). */
  private get whole(): boolean {
    return this.raw.lastIndexOf('\x1b[?2026l') >= this.raw.lastIndexOf('\x1b[?2026h');
  }

  /** Waits until the screen is as it should be. @returns its text */
  async until(isThere: (text: string) => boolean, what: string, ms = 15_000): Promise<string> {
    const end = Date.now() + ms;
    for (;;) {
      await new Promise<void>((resolveWritten) => this.term.write('', resolveWritten));
      const text = this.text();
      if (this.whole && isThere(text)) return text;
      if (Date.now() > end) throw new Error(`waited in vain for ${what}; the screen:\n${text}`);
      await new Promise((later) => setTimeout(later, 10));
    }
  }

  /** Waits until a text stands on the screen. */
  see(text: string, ms?: number): Promise<string> {
    return this.until((screen) => screen.includes(text), JSON.stringify(text), ms);
  }

  /** Waits until the program has ended. @returns its exit code */
  async end(ms = 15_000): Promise<number> {
    const limit = Date.now() + ms;
    while (this.exitCode === undefined) {
      if (Date.now() > limit) throw new Error(`it did not end; the screen:\n${this.text()}`);
      await new Promise((later) => setTimeout(later, 10));
    }
    return this.exitCode;
  }

  close(): void {
    if (this.exitCode === undefined) this.pty.kill('SIGKILL');
    this.term.dispose();
    rmSync(this.home, { recursive: true, force: true });
  }
}
