/** `repl` without a screen: a prompt in lines, through a pipe or read aloud. The same conversation and the same commands as on the screen. */
import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import type { PromptSession } from '../../engine/index.ts';
import { saveRecording } from '../../trace/index.ts';
import {
  conversationOf,
  conversationText,
  isProblem,
  isWhole,
  Onlooker,
  type PromptCommand,
  promptCommand,
  promptHelp,
  undoneText,
  valuesOf,
  whyText,
  wholeSource,
} from '../../ui/index.ts';
import type { Invocation } from '../arguments.ts';
import { wordBug } from '../bugs.ts';
import { saveOver } from '../files.ts';
import { systemText } from '../runs/programs.ts';
import { conversation, elsewhere, exploreConversation } from '../runs/prompts.ts';
import { makingOf } from './screen.ts';
import { Writer } from '../terminal/stdio.ts';

const SLICE_MS = 20;

/** Talks until the input ends. @returns the exit code */
export async function repl(invocation: Invocation): Promise<number> {
  const session = conversation(await makingOf(invocation));
  if (isProblem(session)) {
    console.error(`headwaiter: ${session.problem}`);
    return 2;
  }
  const talk = new Talk(session);
  try {
    return await talk.run();
  } catch (error) {
    console.error(wordBug(error, 'headwaiter repl'));
    return 70;
  }
}

/** A conversation in lines. */
class Talk {
  #session: PromptSession;
  #onlooker: Onlooker;
  readonly #out = new Writer(1, true);
  readonly #err = new Writer(2, true);
  readonly #reader: Interface = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stdout : undefined,
    terminal: process.stdin.isTTY,
  });
  readonly #lines: AsyncIterator<string>;
  #ended = false;
  /** Of what is explored enough is found. */
  #isEnough = false;

  constructor(session: PromptSession) {
    this.#session = session;
    this.#onlooker = new Onlooker(session);
    this.#lines = this.#reader[Symbol.asyncIterator]();
    this.#reader.on('SIGINT', () => {
      this.#isEnough = true;
      this.#session.interrupt();
    });
  }

  async run(): Promise<number> {
    this.#say('headwaiter: Python 3.14 on a virtual clock. :help tells more.');
    this.#listen();
    await this.#settle();
    let asked = false;
    while (this.#session.ending === null) {
      const typed = await this.#input();
      if (typed === undefined) {
        if (process.stdin.isTTY && this.#pending() > 0 && !asked) {
          this.#say(`\n${this.#pending()} tasks are pending; once more leaves`);
          asked = true;
          this.#ended = false;
          continue;
        }
        this.#say('');
        break;
      }
      asked = false;
      if (typed.startsWith(':')) {
        if (!(await this.#command(promptCommand(typed)))) break;
      } else if (typed.trim() !== '') {
        this.#session.ask({ what: 'run', source: wholeSource(this.#session, typed) });
        await this.#settle();
      }
    }
    this.#reader.close();
    const { ending } = this.#session;
    if (ending !== null && ending.message !== '') this.#err.write(`headwaiter: ${ending.message}\n`);
    return ending?.exitCode ?? 0;
  }

  /** A whole input; undefined at the end of the file. */
  async #input(): Promise<string | undefined> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.#line(lines.length === 0 ? '>>> ' : '... ');
      if (line === undefined) return lines.length === 0 ? undefined : lines.join('\n');
      lines.push(line);
      if (lines.length === 1 && (line.startsWith(':') || line.trim() === '')) return line;
      if (isWhole(this.#session, lines)) return lines.join('\n');
    }
  }

  async #line(prompt: string): Promise<string | undefined> {
    this.#out.write(prompt);
    if (this.#ended) return undefined;
    const { value, done } = await this.#lines.next();
    if (done === true) this.#ended = true;
    return done === true ? undefined : value;
  }

  /** Carries the run on until it waits to be asked; what the program reads comes from the same lines. */
  async #settle(): Promise<void> {
    const session = this.#session;
    for (;;) {
      const state = session.advance(SLICE_MS);
      if (state === 'done' || session.asks === 'request') break;
      if (session.asks === 'line') {
        const line = await this.#line('');
        session.input(line === undefined ? '' : `${line}\n`);
      } else if (session.asks === 'stuck') {
        this.#say('nothing can ever wake it; it is interrupted');
        session.interrupt();
      }
      await new Promise((later) => setImmediate(later));
    }
  }

  #listen(): void {
    this.#session.onOutput((fd, text) => (fd === 1 ? this.#out : this.#err).write(text));
  }
  #say(...lines: readonly string[]): void {
    this.#out.write(`${lines.join('\n')}\n`);
  }
  #pending(): number {
    return [...this.#onlooker.world.tasks.values()].filter(({ state }) => PENDING.has(state)).length;
  }

  /** Does what a command asks for. @returns false to leave */
  async #command(command: PromptCommand): Promise<boolean> {
    switch (command.type) {
      case 'quit':
        return false;
      case 'mistake':
        this.#say(command.text);
        break;
      case 'help':
        this.#say(...promptHelp());
        break;
      case 'request':
        this.#session.ask(command.request);
        await this.#settle();
        break;
      case 'why': {
        const { world } = this.#onlooker;
        this.#say(...whyText(world, command.who, valuesOf(this.#session, world)));
        break;
      }
      case 'pane':
        this.#say(...this.#onlooker.pane(command.pane));
        break;
      case 'back': {
        const asked = this.#session.requests.at(-1);
        const back = this.#session.back();
        if (back === undefined || asked === undefined) this.#say('there is nothing to undo yet');
        else await this.#take(back, undoneText(asked));
        break;
      }
      case 'world': {
        const other = await elsewhere(this.#session, command.file);
        if (isProblem(other)) this.#say(other.problem);
        else await this.#take(other, 'told again');
        break;
      }
      case 'explore':
        this.#isEnough = false;
        this.#say(...(await exploreConversation(this.#session, () => this.#isEnough)));
        break;
      case 'save':
        this.#save(command.file);
        break;
      case 'load':
        await this.#load(command.file);
        break;
      case 'player':
      case 'panes':
        this.#say(`there is no screen here; headwaiter repl in a terminal has one`);
    }
    return true;
  }

  /** Goes on with another telling of the conversation, whose output has been seen already. */
  async #take(session: PromptSession, note: string): Promise<void> {
    this.#session = session;
    this.#onlooker = new Onlooker(session);
    await this.#settle();
    this.#listen();
    this.#say(note);
  }

  #save(file: string): void {
    const { recording, replayCommand, requests } = this.#session;
    try {
      if (file.endsWith('.jsonl')) saveOver(file, 'recording', saveRecording(recording, replayCommand));
      else saveOver(file, 'conversation', [conversationText(requests)]);
      this.#say(`saved as ${file}`);
    } catch (error) {
      this.#say(`can't write file '${file}': ${systemText(error)}`);
    }
  }

  async #load(file: string): Promise<void> {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      this.#say(`can't open file '${file}': ${systemText(error)}`);
      return;
    }
    const typed = conversationOf(text);
    if (typed === undefined) this.#session.ask({ what: 'load', file, source: text });
    for (const entry of typed ?? []) {
      const command = entry.startsWith(':') ? promptCommand(entry) : undefined;
      if (command === undefined) this.#session.ask({ what: 'run', source: wholeSource(this.#session, entry) });
      else if (command.type === 'request') this.#session.ask(command.request);
    }
    await this.#settle();
  }
}

const PENDING: ReadonlySet<string> = new Set(['created', 'ready', 'running', 'waiting', 'cancelling']);
