/** A run that somebody talks to: the prompt is a Python program (prompt.py), and what is typed is what the run is given. So a conversation is a run like any other. */
import type { ExploreOptions } from '../kernel/index.ts';
import { codeState } from '../language/index.ts';
import { LIBRARY_ROOT } from '../machine/index.ts';
import { type Completion, completionOf } from './complete.ts';
import { exploreProgram, type ExploreReport, type ExploreSurroundings } from './exploring/explore.ts';
import type { Inspection, Whom } from './inspect.ts';
import type { Intervention, RunHost, RunOptions } from './options.ts';
import program from './prompt.py';
import type { Ending } from './run.ts';
import { type Given, PlayerSession, type SessionOptions } from './session.ts';

/** What a prompt can be asked. */
export type Request =
  | { readonly what: 'run'; readonly source: string }
  | { readonly what: 'load'; readonly file: string; readonly source: string }
  | { readonly what: 'wait'; readonly seconds: number }
  | { readonly what: 'turn' }
  | { readonly what: 'step' };

/** A piece of the conversation, in order. */
export interface Said {
  readonly kind: 'request' | 'line' | 'stdout' | 'stderr' | 'interrupt';
  readonly text: string;
  /** Events before it. */
  readonly index: number;
}

/** What a prompt waits for. */
export type Asks = 'request' | 'line' | 'stuck' | 'nothing';

/** Python outside of the library is imported as text. */
const source = program as string;
const FILE = `${LIBRARY_ROOT}/headwaiter/prompt.py`;
/** Whoever types decides when it is over. */
const LIMITS = {
  instructions: Number.MAX_SAFE_INTEGER,
  timeNs: Number.MAX_SAFE_INTEGER,
  output: Number.MAX_SAFE_INTEGER,
};
/** Instructions of a run that is one of many: keys are answered between two runs. */
const MOST_EXPLORED = 5_000_000;
/** Events of one request that are recorded down to the line: the next ones are to find room, too. */
const IN_DETAIL = 100_000;
/** Events of a conversation that is told ahead: a longer one would take the memory twice. */
const MOST_AHEAD = 300_000;
/** Characters in one piece of output, and pieces kept. */
const PIECE = 32_768;
const MOST = 6_000;

const encoded = (request: Request): string => {
  switch (request.what) {
    case 'run':
      return `run\n${request.source}`;
    case 'load':
      return `load\n${request.file}\n${request.source}`;
    case 'wait':
      return `wait\n${request.seconds}`;
    default:
      return request.what;
  }
};

const isInput = (request: Request): request is Extract<Request, { what: 'run' }> => request.what === 'run';
const isLoad = (request: Request): request is Extract<Request, { what: 'load' }> => request.what === 'load';

/** What was given of a conversation, with the moment at which it came. */
interface Turn extends Given {
  readonly request: Request | undefined;
  readonly position: number;
}

/** A conversation. */
export class PromptSession extends PlayerSession {
  /** What was said, the oldest first; the very oldest may be gone. */
  readonly said: Said[] = [];
  /** Pieces that are gone. */
  forgotten = 0;
  private readonly turns: Turn[] = [];
  private readonly waiting: (Request | { readonly what: 'line'; readonly text: string })[] = [];
  /** The conversation without its last request, as far as it has been told ahead. */
  private before: PromptSession | undefined;
  private listener: ((fd: 1 | 2, text: string) => void) | undefined;

  constructor(
    options: Omit<SessionOptions, 'filename'>,
    private readonly outside: Omit<RunHost, 'write'> = {},
  ) {
    // biome-ignore lint/complexity/noUselessThisAlias: `this` is not there before super() is done
    let self: PromptSession | undefined;
    super(
      source,
      { ...options, filename: FILE, argv: [''], interactive: true, limits: LIMITS, command: () => 'headwaiter repl' },
      { ...outside, write: (fd, text) => self?.hear(fd, text) },
    );
    self = this;
  }

  /** Hears what is printed as it comes. */
  onOutput(listener: (fd: 1 | 2, text: string) => void): void {
    this.listener = listener;
  }

  private hear(fd: 1 | 2, text: string): void {
    this.listener?.(fd, text);
    const kind = fd === 1 ? 'stdout' : 'stderr';
    const last = this.said.at(-1);
    if (last?.kind === kind && last.text.length < PIECE)
      this.said[this.said.length - 1] = { ...last, text: last.text + text };
    else this.say(kind, text);
  }
  private say(kind: Said['kind'], text: string): void {
    this.said.push({ kind, text, index: this.recording.length });
    if (this.said.length <= MOST) return;
    this.forgotten += MOST / 4;
    this.said.splice(0, MOST / 4);
  }

  /** Whether what was asked last took more steps than are recorded down to the line. */
  get isThinned(): boolean {
    return this.recorder.isTerse;
  }
  /** What it waits for now. */
  get asks(): Asks {
    const [next] = this.waiting;
    if (this.state === 'prompt') return next === undefined || next.what === 'line' ? 'request' : 'nothing';
    if (this.state === 'input') return next?.what === 'line' ? 'nothing' : 'line';
    return this.state === 'stuck' ? 'stuck' : 'nothing';
  }
  get ending(): Ending | null {
    return this.run.ending;
  }
  get nowNs(): number {
    return this.run.nowNs;
  }

  /** Asks for something; what is asked while it is busy waits for its turn. */
  ask(request: Request): void {
    this.waiting.push(request);
  }
  override advance(budgetMs: number): 'more' | 'done' | 'input' {
    for (;;) {
      const state = super.advance(budgetMs);
      if (state !== 'input' || !this.next()) return state;
    }
  }
  /** Gives what is next in turn, if that is what is waited for. @returns whether it was */
  private next(): boolean {
    const [next] = this.waiting;
    if (next === undefined || !(this.state === 'prompt' ? true : this.state === 'input' && next.what === 'line'))
      return false;
    this.waiting.shift();
    if (next.what !== 'line') {
      this.say('request', JSON.stringify(next));
      this.give({ channel: 'request', text: encoded(next) }, next);
    } else if (this.state === 'input') this.input(next.text);
    return true;
  }
  private give(given: Given, request?: Request): void {
    this.recorder.inDetail(IN_DETAIL);
    this.turns.push({ ...given, request, position: this.run.kernel.position });
    this.given.push(given);
  }
  /** The line that a program of the learner's waits for. */
  override input(text: string): void {
    if (this.state !== 'input') return;
    this.say('line', text);
    this.give({ channel: 'line', text });
  }
  /** Ctrl+C. What was still to be asked is dropped. */
  interrupt(): void {
    this.waiting.length = 0;
    if (this.state === 'prompt' || this.run.ending !== null) return;
    this.say('interrupt', '');
    this.interventions.push(this.run.interfere('signal', 0, 'SIGINT'));
    if (this.state === 'stuck') this.state = 'more';
  }

  /** Whether a text is a whole input, or more has to come. @param mode exec: of several statements */
  stateOf(text: string, mode: 'single' | 'exec' = 'single'): 'complete' | 'incomplete' | 'error' {
    return codeState(text, { topLevelAwait: true, mode });
  }
  completion(text: string): Completion {
    return completionOf(this.run, text);
  }
  override readonly title = 'prompt';
  override source(file: string): string | undefined {
    if (file === FILE) return '';
    const number = /^<python-input-(\d+)>$/.exec(file)?.[1];
    if (number !== undefined) return this.requests.filter(isInput)[Number(number)]?.source;
    return this.requests.filter(isLoad).findLast((request) => request.file === file)?.source ?? super.source(file);
  }
  /** The frames of what was typed; those of the prompt beneath say nothing. */
  override inspect(position: number, whom: Whom): Inspection | undefined {
    const seen = super.inspect(position, whom);
    if (seen === undefined) return undefined;
    return { ...seen, frames: seen.frames.filter((frame) => frame.file !== FILE) };
  }
  override restart(): PlayerSession {
    return this.again({});
  }

  /** The requests so far, in order. */
  get requests(): readonly Request[] {
    return this.turns.flatMap(({ request }) => request ?? []);
  }
  /** The conversation without its last request, told ahead or else again from the start; undefined when nothing was asked yet. */
  back(): PromptSession | undefined {
    const last = this.lastRequest;
    if (last < 0) return undefined;
    const { before } = this;
    this.before = undefined;
    return before !== undefined && this.isTold(before, last) ? before : this.without(last);
  }
  private get lastRequest(): number {
    return this.turns.findLastIndex(({ request }) => request !== undefined);
  }
  private without(last: number): PromptSession {
    return this.told(this.turns.slice(0, last), { ...this.options, interventions: this.interventionsBefore(last) });
  }
  private interventionsBefore(turn: number): Intervention[] {
    const { position } = this.turns[turn]!;
    return this.interventions.filter((earlier) => earlier.position < position);
  }
  /** Whether a conversation has come to where this one was before the turn with this number. */
  private isTold(before: PromptSession, turn: number): boolean {
    return (
      before.turns.length === turn &&
      before.asks === 'request' &&
      before.interventions.length === this.interventionsBefore(turn).length
    );
  }

  /** Whether going back would have nothing to tell again. */
  get isPrepared(): boolean {
    const last = this.lastRequest;
    if (last < 0 || this.asks !== 'request' || this.recording.length > MOST_AHEAD) return true;
    return this.before !== undefined && this.isTold(this.before, last);
  }
  /** Tells a part of what going back will need, while nothing else is to be done: a second conversation stays a request behind this one. */
  prepare(budgetMs: number): void {
    if (this.isPrepared) return;
    const last = this.lastRequest;
    const { before } = this;
    const lacks = before === undefined ? 0 : before.turns.length + before.waiting.length;
    const follows =
      before !== undefined && lacks <= last && before.interventions.length === this.interventionsBefore(last).length;
    if (follows) before.hand(this.turns.slice(lacks, last));
    else this.before = this.without(last);
    this.before!.advance(budgetMs);
  }
  private hand(turns: readonly Turn[]): void {
    for (const { request, text } of turns) this.waiting.push(request ?? { what: 'line', text });
  }
  /** The whole conversation told again, in another world, where time goes another way: what was interrupted is left out. */
  again(options: Partial<RunOptions>): PromptSession {
    return this.told(this.uninterrupted, { ...this.options, interventions: [], ...options });
  }
  private get uninterrupted(): readonly Turn[] {
    return this.turns.filter((turn, number) => {
      const until = this.turns[number + 1]?.position ?? Number.POSITIVE_INFINITY;
      return !this.interventions.some(({ position }) => position >= turn.position && position < until);
    });
  }
  /** Runs it in every order that Python leaves open, what was interrupted left out; see exploreProgram. */
  explore(bounds: ExploreOptions, around: ExploreSurroundings): Promise<ExploreReport> {
    const requests = this.uninterrupted.flatMap(({ request }) => (request === undefined ? [] : encoded(request)));
    const { interventions, events, command, ...options } = { events: 0, ...this.options };
    void [interventions, events, command];
    return exploreProgram(
      source,
      { ...options, interactive: false, requests, limits: { instructions: MOST_EXPLORED } },
      bounds,
      around,
    );
  }
  private told(turns: readonly Turn[], options: SessionOptions): PromptSession {
    const session = new PromptSession(options, this.outside);
    session.hand(turns);
    return session;
  }
  protected override made(_text: string, options: SessionOptions): PlayerSession {
    return new PromptSession(options, this.outside);
  }
}
