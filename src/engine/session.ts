/**
 * A run as the screen sees it: it grows while it is watched, and any position of it can be looked into, by running to that position again (a run is a value,
 * so that is exact).
 */
import { type HighlightSpan, highlight } from '../language/index.ts';
import { Recorder, type Recording } from '../trace/index.ts';
import { changesOf, worldAt } from './changes.ts';
import { evaluateIn, type Inspection, inspectRun, type Whom } from './inspect.ts';
import { type Intervention, PLAYER_LIMITS, type RealFiles, type RunHost, type RunOptions } from './options.ts';
import { formatInterventions } from './interventions.ts';
import { interventionsIn, type Paused, Run } from './run.ts';

/** Something that can be done otherwise at a position. */
export interface Change {
  readonly label: string;
  /** JSON of an Intervention without its position. */
  readonly token: string;
}

/** Instructions that surely take less than a millisecond. */
const PER_MS = 10_000;
/** Instructions of one stretch, where many are made up for. */
const STRETCH = 5_000_000;
/** Runs kept paused at positions already looked at. */
const KEPT = 6;

/** What a watched run is made of. */
export interface SessionOptions extends RunOptions {
  /** Bounds of the recording: events kept. */
  readonly events?: number;
  /** The source and the real files, read again, for `restart`. */
  readonly reread?: () => { readonly source: string; readonly files: RealFiles };
  /** How this run is started from a shell, with these words before the file. */
  readonly command?: (words: readonly string[]) => string;
}

/** What a run is given while it goes on: a line of its standard input, or what a prompt is asked. */
export interface Given {
  readonly channel: 'line' | 'request';
  readonly text: string;
}

/**
 * What a run is given from outside. One piece is handed over whenever nothing in the run can go on without it: so the same pieces reach a repeated run at the
 * same positions.
 */
class Feed {
  private given = 0;
  private taken = 0;
  constructor(private readonly pieces: readonly Given[]) {}
  private take(channel: Given['channel']): string | undefined {
    const next = this.pieces[this.taken];
    if (this.taken >= this.given || next?.channel !== channel) return undefined;
    this.taken++;
    return next.text;
  }
  readonly readLine = (): string | undefined => this.take('line');
  readonly readRequest = (): string | undefined => this.take('request');
  /** Hands the next piece to the run that waits for one. @returns false when there is none yet */
  serve(run: Run): boolean {
    if (this.given === this.pieces.length) return false;
    this.given++;
    run.inputCame();
    return true;
  }
}

/** A run that is watched; see the head of the file. */
export class PlayerSession {
  readonly recording: Recording;
  readonly title: string;
  readonly file: string;
  protected readonly recorder: Recorder;
  protected readonly run: Run;
  protected readonly given: Given[] = [];
  protected readonly interventions: Intervention[];
  private readonly feed = new Feed(this.given);
  private readonly feeds = new WeakMap<Run, Feed>();
  private kept: Run[] = [];

  constructor(
    protected readonly text: string,
    protected readonly options: SessionOptions,
    protected readonly host: RunHost = {},
  ) {
    this.interventions = [...interventionsIn(options)];
    this.file = options.filename;
    this.title = options.filename.split('/').pop() ?? options.filename;
    this.recorder = new Recorder({
      results: options.interactive !== true,
      ...(options.events === undefined ? {} : { events: options.events }),
    });
    this.recording = this.recorder;
    this.run = new Run(text, this.runOptions(), { ...host, ...this.channels(this.feed) }, this.recorder.emit);
  }
  private runOptions(): RunOptions {
    const { interventions } = this;
    return { ...this.options, interventions, lines: true, limits: { ...PLAYER_LIMITS, ...this.options.limits } };
  }
  /** Only where somebody sits before it does a run have a prompt to be asked at. */
  private channels({ readLine, readRequest }: Feed): Pick<RunHost, 'readLine' | 'inputIsTerminal' | 'readRequest'> {
    // what the program asks for is typed
    const typed = { readLine, inputIsTerminal: () => true };
    return this.options.interactive === true ? { ...typed, readRequest } : typed;
  }

  /** The source of a file of the run; undefined when it is not known. */
  source(file: string): string | undefined {
    if (file === this.file) return this.text;
    return this.run.sourceOf(file);
  }
  highlight(source: string): readonly HighlightSpan[] {
    return highlight(source);
  }

  /** What the run so far changed of the files that it found: only on its own disk. */
  get changedFiles(): readonly string[] {
    return this.run.changedFiles;
  }

  /** Runs on for about `budgetMs` real milliseconds. */
  advance(budgetMs: number): 'more' | 'done' | 'input' {
    let state: 'more' | 'done' | 'input' = 'done';
    this.patiently(this.run, () => {
      state = this.runOn(budgetMs);
    });
    if (this.run.ending !== null) this.recorder.finish();
    return state;
  }
  /** Does something with a run, which is over if that takes too long. */
  private patiently(run: Run, work: () => void): void {
    if (this.host.withPatience === undefined) work();
    else if (!this.host.withPatience(work)) run.giveUp();
  }
  private runOn(budgetMs: number): 'more' | 'done' | 'input' {
    const now = this.host.nowMs;
    const start = now?.() ?? 0;
    for (;;) {
      this.run.isTerse = this.recorder.isTerse;
      this.state = this.run.advance(PER_MS * (now === undefined ? Math.max(1, budgetMs) : 2));
      if ((this.state === 'input' || this.state === 'prompt') && this.feed.serve(this.run)) continue;
      if (this.state !== 'more' || now === undefined || now() - start >= budgetMs)
        return this.state === 'more' || this.state === 'done' ? this.state : 'input';
    }
  }
  /** What the run came to when it was carried on last. */
  protected state: Paused | 'more' | 'done' = 'more';
  /** Gives the program a line of input (with its newline), or '' for its end. */
  input(text: string): void {
    this.given.push({ channel: 'line', text });
  }

  /** Comes nearer to a position, for about `budgetMs` real milliseconds. @returns whether a look there is now answered at once */
  approach(position: number, budgetMs: number): boolean {
    const now = this.host.nowMs;
    const end = (now?.() ?? 0) + budgetMs;
    const run = this.nearest(position);
    let next: number;
    do {
      next = Math.min(position, run.kernel.position + PER_MS);
      this.comeTo(run, next);
      // it may have ended, or wait for input that there is none of
    } while (run.kernel.position >= next && next < position && (now === undefined || now() < end));
    this.keep(run);
    return run.kernel.position < next || next >= position;
  }
  /** A run paused at exactly this position. Those of earlier questions are used again. */
  private pausedAt(position: number): Run {
    return this.comeTo(this.nearest(position), position);
  }
  /** The kept run that is nearest before a position, which is kept no longer; a new one where there is none. */
  private nearest(position: number): Run {
    let best: Run | undefined;
    for (const run of this.kept)
      if (run.kernel.position <= position && (best === undefined || run.kernel.position > best.kernel.position))
        best = run;
    if (best === undefined) {
      const feed = new Feed(this.given);
      best = new Run(this.text, { ...this.runOptions(), schedule: this.run.schedule }, this.channels(feed));
      this.feeds.set(best, feed);
    } else this.kept.splice(this.kept.indexOf(best), 1);
    return best;
  }
  private comeTo(run: Run, position: number): Run {
    for (;;) {
      const next = Math.min(position, run.kernel.position + STRETCH);
      this.patiently(run, () => run.advanceTo(next));
      const { kernel } = run;
      if (run.ending !== null || kernel.position >= position) return run;
      if (kernel.position < next && this.feeds.get(run)?.serve(run) !== true) return run;
    }
  }
  private keep(run: Run): void {
    this.kept.push(run);
    if (this.kept.length > KEPT) this.kept.shift();
  }

  /** Frames and values at a position. */
  inspect(position: number, whom: Whom): Inspection | undefined {
    const run = this.pausedAt(position);
    const before = run.executed;
    const inspection = inspectRun(run, whom);
    // A repr written in Python may have changed something: that run has gone its own way.
    this.looksAreFree = run.executed === before;
    if (this.looksAreFree) this.keep(run);
    return inspection;
  }
  /** Whether the run in which was looked last could be used again: then looks at several positions cost no more than one at the last of them. */
  looksAreFree = true;
  /** The repr of an expression at a position, or the text of its exception. */
  evaluate(position: number, whom: Whom, expression: string): string {
    return evaluateIn(this.pausedAt(position), whom, expression);
  }

  /** What could be done otherwise at a position. */
  changes(position: number, at?: number): readonly Change[] {
    const run = this.pausedAt(position);
    const changes = changesOf(run, worldAt(this.recording, position, at), at);
    this.keep(run);
    return changes;
  }
  /** The run in which something is done otherwise. */
  fork(position: number, change: Change): PlayerSession {
    const intervention = { ...(JSON.parse(change.token) as Omit<Intervention, 'position'>), position };
    const interventions = [...this.interventions.filter((earlier) => earlier.position <= position), intervention];
    const session = this.made(this.text, { ...this.options, interventions });
    session.given.push(...this.given);
    return session;
  }
  /** The same program from the start, its file read again. */
  restart(): PlayerSession {
    const { source, ...more } = this.options.reread?.() ?? { source: this.text };
    return this.made(source, { ...this.options, ...more, interventions: [] });
  }
  /** Another session of this kind. */
  protected made(text: string, options: SessionOptions): PlayerSession {
    return new PlayerSession(text, options, this.host);
  }

  get misfit(): string {
    return this.run.misfit;
  }

  /** The command that gives this very run: options stand before the file. */
  get replayCommand(): string {
    const { schedule } = this.run;
    const words = [
      ...(schedule === '-' ? [] : ['--schedule', schedule]),
      ...(this.interventions.length === 0 ? [] : ['--changes', formatInterventions(this.interventions)]),
    ];
    return this.options.command?.(words) ?? ['headwaiter', 'run', ...words, this.file].join(' ');
  }
}
