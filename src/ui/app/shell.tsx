/**
 * The shell around `update`: it keeps the model, does what update asks for, carries runs on in slices between two keys, and lets the
 * clock of playing tick. The only place of the screen where something happens by itself.
 */
import { render } from 'ink';
import type { Effect } from '../effects.ts';
import type { Host } from '../host.ts';
import type { Message, RunStatus } from '../messages.ts';
import { PANE_TABLE } from '../panes/table.ts';
import { activeRun, type PlayerState, type Run, sameLook, wantedLook } from '../player/model.ts';
import { viewOf } from '../player/view.ts';
import { isPrompt, type PromptSession } from '../prompt/session.ts';
import type { RunSession } from '../session.ts';
import { InputReader } from '../terminal/input.ts';
import { InkKeyboard } from '../terminal/keyboard.ts';
import { SinkContext } from '../terminal/rows.tsx';
import type { FrameSink } from '../terminal/sink.ts';
import { PANES, type PaneName } from '../view.ts';
import { Looks } from './looks.ts';
import { type Model, makeModel, playerOf, type Screen, type Settings, topScreen } from './model.ts';
import { performer } from './perform.ts';
import { update } from './update.ts';
import { App } from './view.tsx';

/** The terminal the app plays in. */
export interface Stage {
  readonly sink: FrameSink;
  /** Calls back with what is typed; @returns what ends it */
  readonly listen: (typed: (text: string) => void) => () => void;
  readonly onResize: (resized: () => void) => () => void;
}

/** What the app opens with. */
export interface Opening {
  readonly first: Screen;
  readonly settings: Settings;
  readonly host: Host;
  readonly stage: Stage;
  /** A file whose saving runs the program again. */
  readonly watch?: string;
  /** What happens as soon as the first screen is there. */
  readonly begin?: Message;
  /** A remark for the foot of the first screen. */
  readonly note?: string;
}

const SLICE_MS = 8;
const EVENTS_AT_ONCE = 2_000;
const FRAME_MS = 66;
const LOOK_MS = 40;
const LOOK_SLICE_MS = 6;
/** With nothing asked for this long, the stops before the player's are looked at. */
const IDLE_MS = 120;
const ESCAPE_MS = 30;
const SURVEYS = 12;

/** Reads the recording on for about a slice. @returns whether there is more to read */
function readOn({ timeline }: Run): boolean {
  const end = performance.now() + SLICE_MS;
  let behind = timeline.catchUp(EVENTS_AT_ONCE);
  while (behind && performance.now() < end) behind = timeline.catchUp(EVENTS_AT_ONCE);
  return behind;
}

/** Opens the app. @returns the exit code, once it is left */
export function openApp(opening: Opening): Promise<number> {
  return new Shell(opening).run();
}

class Shell {
  #model: Model;
  readonly #opening: Opening;
  readonly #listeners = new Set<() => void>();
  readonly #keyboard = new InkKeyboard();
  readonly #reader = new InputReader();
  readonly #looks = new Looks();
  readonly #surveys = new WeakMap<RunSession, number>();
  #held = 0;
  #changed = false;
  #pumping = false;
  /** When the screen is told next that a run has grown. */
  #tellAt = 0;
  #ticking: NodeJS.Timeout | undefined;
  #looking: NodeJS.Timeout | undefined;
  #escaping: NodeJS.Timeout | undefined;
  #leave: (code: number) => void = () => {};
  readonly #perform: (effect: Effect) => void;
  readonly #watched = new Set<() => void>();

  constructor(opening: Opening) {
    this.#opening = opening;
    const { width, rows } = opening.stage.sink;
    this.#perform = performer({
      host: { ...opening.host, watch: this.#watch },
      model: this.get,
      dispatch: this.dispatch,
      leave: (code) => this.#leave(code),
      repaint: () => {
        opening.stage.sink.invalidate();
        this.#redraw();
      },
    });
    this.#model = { ...makeModel(opening.first, opening.settings, width, rows), note: opening.note ?? '' };
  }

  /** Whatever is watched is not watched any longer when the app is left: a watcher would keep the process alive. */
  readonly #watch: Host['watch'] = (file, changed, gone) => {
    const end = this.#opening.host.watch(file, changed, gone);
    this.#watched.add(end);
    return () => {
      this.#watched.delete(end);
      end();
    };
  };

  /** Runs the program again whenever its file is saved. */
  #follow(file: string, host: Host): () => void {
    return host.watch(
      file,
      () => this.dispatch({ type: 'edited', file }),
      () => this.dispatch({ type: 'failed', text: `${file} is gone; it is run again when it is saved again` }),
    );
  }

  async run(): Promise<number> {
    const { stage, host, watch } = this.#opening;
    const left = new Promise<number>((resolve) => {
      this.#leave = resolve;
    });
    const ends = watch === undefined ? [] : [this.#follow(watch, host)];
    this.#prime();
    // before the first frame, which is to be the one that was asked for
    if (this.#opening.begin !== undefined) this.dispatch(this.#opening.begin);
    const app = render(
      <SinkContext.Provider value={stage.sink}>
        <App store={this} around={host} />
      </SinkContext.Provider>,
      {
        stdout: stage.sink as unknown as NodeJS.WriteStream,
        stdin: this.#keyboard as unknown as NodeJS.ReadStream,
        debug: true,
        exitOnCtrlC: false,
        patchConsole: false,
      },
    );
    ends.push(stage.listen(this.#typed), stage.onResize(this.#resized));
    this.#afterwards();
    const failed = app.waitUntilExit().then(() => 0);
    try {
      return await Promise.race([left, failed]);
    } finally {
      for (const end of [...ends, ...this.#watched]) end();
      clearInterval(this.#ticking);
      clearTimeout(this.#looking);
      clearTimeout(this.#escaping);
      this.#pumping = false;
      stage.sink.paused = true;
      app.unmount();
    }
  }

  // ── the store ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  readonly get = (): Model => this.#model;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (message: Message): void => {
    this.#held++;
    try {
      const { state, effects } = update(this.#model, message, this.#opening.host);
      this.#changed ||= state !== this.#model;
      this.#model = state;
      for (const effect of effects) this.#perform(effect);
      if (message.type === 'opened' || message.type === 'prompted' || message.type === 'retold') this.#prime();
    } finally {
      this.#held--;
    }
    if (this.#held === 0) this.#show();
  };

  #show(): void {
    this.#lookAtOnce();
    if (this.#changed) for (const listener of this.#listeners) listener();
    this.#changed = false;
    this.#afterwards();
  }

  // ── the terminal ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  readonly #typed = (text: string): void => {
    clearTimeout(this.#escaping);
    this.#arrive(this.#reader.read(text));
    if (this.#reader.pending) this.#escaping = setTimeout(() => this.#arrive(this.#reader.flush()), ESCAPE_MS);
  };

  #arrive(arrived: ReturnType<InputReader['read']>): void {
    this.#held++;
    for (const { input } of arrived) {
      if (input.type === 'background') {
        this.dispatch(input);
        continue;
      }
      this.dispatch({ type: 'input', input });
    }
    this.#held--;
    this.#show();
  }

  readonly #resized = (): void => {
    const { sink } = this.#opening.stage;
    sink.invalidate();
    this.dispatch({ type: 'resize', columns: sink.width, rows: sink.rows });
    sink.emit('resize');
    this.#redraw();
  };

  /** A frame although nothing has changed. */
  #redraw(): void {
    this.#model = { ...this.#model };
    this.#changed = true;
    if (this.#held === 0) this.#show();
  }

  // ── runs, playing, looking ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is to go on by itself after this: each only as long as it is needed, so that an idle app does nothing at all. */
  #afterwards(): void {
    this.#pumpOn();
    const screen = topScreen(this.#model);
    const player = playerOf(screen);
    const playing = player?.playing ?? ('playing' in screen && screen.playing);
    if (playing && this.#ticking === undefined) this.#tick();
    if (!playing) {
      clearInterval(this.#ticking);
      this.#ticking = undefined;
    }
    if (player !== undefined) this.#lookSoon(player);
  }

  #tick(): void {
    let before = performance.now();
    this.#ticking = setInterval(() => {
      const now = performance.now();
      this.dispatch({ type: 'tick', ms: Math.min(500, now - before) });
      before = now;
    }, FRAME_MS);
  }

  /** The runs of all screens, those of the screen on top first. */
  #runs(): readonly Run[] {
    return [...this.#model.screens]
      .reverse()
      .flatMap(
        (screen) =>
          playerOf(screen)?.runs ??
          ('player' in screen && screen.player !== undefined
            ? screen.player.runs
            : 'runs' in screen
              ? screen.runs
              : []),
      );
  }

  #unfinished(): Run | undefined {
    return this.#runs().find((run) => run.status === 'running' || (run.status === 'done' && this.#toSurvey(run)));
  }

  /** A conversation that can use the time in which nothing else is to be done. */
  #unprepared(): PromptSession | undefined {
    const screen = topScreen(this.#model);
    const session = screen.kind === 'prompt' ? activeRun(screen.player).session : undefined;
    return session !== undefined && isPrompt(session) && !session.isPrepared ? session : undefined;
  }

  #pumpOn(): void {
    if (this.#pumping || (this.#unfinished() === undefined && this.#unprepared() === undefined)) return;
    this.#pumping = true;
    setImmediate(this.#pump);
  }

  #toSurvey(run: Run): boolean {
    return run.length > 0 && (this.#surveys.get(run.session) ?? 0) < SURVEYS;
  }

  readonly #pump = (): void => {
    if (!this.#pumping) return;
    this.#pumping = false;
    const run = this.#unfinished();
    if (run === undefined) this.#unprepared()?.prepare(SLICE_MS);
    else
      try {
        if (run.status === 'running') this.#advance(run);
        else this.#survey(run);
      } catch (error) {
        this.#broken(run, error);
      }
    this.#pumpOn();
  };

  /** Runs on a little before the first frame is drawn, so that there is something on it. */
  #prime(): void {
    const run = this.#unfinished();
    if (run === undefined || run.length > 0) return;
    try {
      this.#advance(run);
    } catch (error) {
      this.#broken(run, error);
    }
  }

  #advance(run: Run): void {
    const first = run.length === 0;
    const state = run.session.recording.finished ? 'done' : run.session.advance(SLICE_MS);
    const behind = readOn(run);
    const status: RunStatus = behind || state === 'more' ? 'running' : state;
    const now = performance.now();
    if (status === 'running' && !first && now < this.#tellAt) return;
    this.dispatch({ type: 'grown', run: run.session, status });
    // the run comes first: a small part of the time goes into showing how far it is
    const drawn = performance.now();
    this.#tellAt = drawn + Math.max(FRAME_MS, 8 * (drawn - now));
  }

  /** Looks at a few moments of a finished run for what its panes will need at most. */
  #survey(run: Run): void {
    const number = (this.#surveys.get(run.session) ?? 0) + 1;
    this.#surveys.set(run.session, number);
    const cursor = Math.round((run.length * number) / SURVEYS);
    const before = run.survey;
    const rows: Partial<Record<PaneName, number>> = { ...before };
    const screen = this.#model.screens.map(playerOf).find((candidate) => candidate?.runs.includes(run));
    if (screen === undefined) return;
    const view = viewOf(
      { ...screen, active: screen.runs.indexOf(run), cursor, position: 0, look: undefined },
      this.#model.theme,
    );
    for (const pane of PANES) {
      if (PANE_TABLE[pane].wanted(view)) rows[pane] = Math.max(rows[pane] ?? 0, PANE_TABLE[pane].rows(view, 60));
    }
    this.dispatch({ type: 'surveyed', run: run.session, rows });
  }

  /** A run that fell over a mistake of ours keeps what it has. */
  #broken(run: Run, error: unknown): void {
    this.#surveys.set(run.session, SURVEYS);
    this.dispatch({ type: 'grown', run: run.session, status: 'done' });
    this.dispatch({ type: 'bug', text: this.#opening.host.wordBug(error) });
  }

  /** What is known already belongs into the same frame. */
  #lookAtOnce(): void {
    const screen = playerOf(topScreen(this.#model));
    if (screen === undefined || sameLook(screen.look, wantedLook(screen))) return;
    const seen = this.#looks.ready(screen);
    if (seen === undefined) return;
    this.#held++;
    this.dispatch({ type: 'inspected', ...seen });
    this.#held--;
    this.#idleSoon();
  }

  #idleSoon(): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(this.#idle, IDLE_MS);
  }

  readonly #idle = (): void => {
    const screen = playerOf(topScreen(this.#model));
    if (screen === undefined || screen.playing || this.#unfinished() !== undefined) return;
    try {
      if (this.#looks.ahead(screen, LOOK_SLICE_MS)) this.#looking = setTimeout(this.#idle, 1);
    } catch (error) {
      this.dispatch({ type: 'bug', text: this.#opening.host.wordBug(error) });
    }
  };

  #lookSoon(screen: PlayerState): void {
    const wanted = wantedLook(screen);
    if (wanted === undefined || sameLook(screen.look, wanted)) return;
    if (screen.playing && screen.rate > 3) return;
    clearTimeout(this.#looking);
    this.#looking = setTimeout(this.#look, LOOK_MS);
  }

  readonly #look = (): void => {
    const screen = playerOf(topScreen(this.#model));
    if (screen === undefined) return;
    try {
      const seen = this.#looks.take(screen, LOOK_SLICE_MS);
      if (seen === 'more') this.#looking = setTimeout(this.#look, 1);
      else if (seen !== undefined) {
        this.dispatch({ type: 'inspected', ...seen });
        this.#idleSoon();
      }
    } catch (error) {
      const look = wantedLook(screen);
      if (look !== undefined) this.dispatch({ type: 'inspected', look, inspection: undefined, values: [] });
      this.dispatch({ type: 'bug', text: this.#opening.host.wordBug(error) });
    }
  };
}
