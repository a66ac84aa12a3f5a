/**
 * The screen for those who can't use one: no alternate screen, no boxes; a sentence an event, lists that are numbered, and the same
 * commands as the keys, typed as words. It hears a line and answers with lines.
 */
import { eventText, threadName } from '../../trace/index.ts';
import { type Model, makeModel, type Screen, type Settings, topScreen } from '../app/model.ts';
import { performer } from '../app/perform.ts';
import { update } from '../app/update.ts';
import { drawApp } from '../app/view.tsx';
import type { Effect, Menu, Prompt } from '../effects.ts';
import type { Host } from '../host.ts';
import { GROUPS, withActions } from '../keys.ts';
import type { Command, Message } from '../messages.ts';
import { PANE_TABLE } from '../panes/table.ts';
import { compareSentences } from '../compare/say.ts';
import { endingText } from '../player/draw.ts';
import {
  activeRun,
  type PlayerState,
  reached,
  type Run,
  subject,
  waitsForLine,
  wantedLook,
  worldOf,
} from '../player/model.ts';
import { viewOf } from '../player/view.ts';
import { plain, visible } from '../text.ts';
import type { PaneName } from '../view.ts';
import { paneSentences } from './panes.ts';
import { QUIET } from './quiet.ts';

const WIDTH = 100;
const ROWS = 200;
const MOST_SENTENCES = 25;
const SLICE_MS = 20;
const SLICES = 15;
const EVENTS_AHEAD = 20_000;

/** The first screen without the door to the prompt, which has a spoken form of its own: headwaiter repl --accessible. */
const spoken = (first: Screen): Screen =>
  first.kind !== 'home'
    ? first
    : { ...first, doors: first.doors.filter(({ command }) => command.type !== 'open' || command.screen !== 'prompt') };

/** A conversation about a run. */
export class Speaker {
  #model: Model;
  readonly #host: Host;
  readonly #perform: (effect: Effect) => void;
  #said: string[] = [];
  #last = 'next';
  /** Set once the conversation is over. */
  exitCode: number | undefined;

  constructor(first: Screen, settings: Settings, host: Host) {
    this.#host = host;
    this.#model = makeModel(spoken(first), settings, WIDTH, ROWS);
    this.#perform = performer({
      host,
      model: () => this.#model,
      dispatch: this.#dispatch,
      leave: (code) => {
        this.exitCode = code;
      },
      repaint: () => {},
    });
  }

  /** What is said first. */
  start(): string[] {
    this.#carryOn();
    const screen = topScreen(this.#model);
    if (screen.kind === 'player') {
      this.#say(
        `${activeRun(screen).session.title}. Type a command, help for the list, or press Enter for the next line.`,
      );
      const { remark } = activeRun(screen).session;
      if (remark !== undefined) this.#say(`${remark}.`);
      this.#tellMoment(screen);
    } else {
      this.#say(...this.#screenText());
    }
    return this.#take();
  }

  /** What is answered to a line. */
  hear(line: string): string[] {
    const typed = line.trim();
    const { overlay } = this.#model;
    if (overlay?.type === 'menu') this.#choose(overlay, typed);
    else if (overlay?.type === 'prompt') this.#answer(overlay, line);
    else this.#command(typed === '' ? this.#last : typed);
    return this.#take();
  }

  /** What is answered when there is nothing more to be heard: the input of a program that reads on is over. undefined: none reads. */
  hearEnd(): string[] | undefined {
    const { overlay } = this.#model;
    if (overlay?.type !== 'prompt' || overlay.what !== 'input') return undefined;
    this.#model = { ...this.#model, overlay: undefined };
    this.#do({ type: 'answer', what: 'input', text: '', ends: true });
    return this.#take();
  }

  readonly #dispatch = (message: Message): void => {
    const { state, effects } = update(this.#model, message, this.#host);
    this.#model = state;
    for (const effect of effects) this.#perform(effect);
  };

  #say(...lines: readonly string[]): void {
    this.#said.push(...lines);
  }

  #take(): string[] {
    const { note, overlay } = this.#model;
    if (note !== '') {
      const named = withActions(note, this.#model.settings.keys.actions, ({ words, id }) => `"${words[0] ?? id}"`);
      this.#say(sentence(named));
      this.#model = { ...this.#model, note: '' };
    }
    if (overlay?.type === 'menu') this.#say(...menuText(overlay));
    if (overlay?.type === 'prompt') this.#say(questionText(overlay));
    const said = this.#said;
    this.#said = [];
    // the names that a program gives may hold anything
    return said.map((text) =>
      text
        .split('\n')
        .map((row) => visible(row))
        .join('\n'),
    );
  }

  // ── what is heard ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  #command(typed: string): void {
    if (typed === 'help') return void this.#say(...this.#help());
    if (typed === 'where') return void this.#where();
    const found = this.#find(typed);
    if (found === undefined)
      return void this.#say(`There is no command ${JSON.stringify(typed)}. Type help for the list.`);
    this.#last = typed;
    const { command, rest } = found;
    if (command.type === 'ask' && rest !== '') return void this.#do({ type: 'answer', what: command.what, text: rest });
    if (command.type === 'follow' && rest !== '') return void this.#follow(rest);
    if (command.type === 'breakpoint' && rest !== '') return void this.#breakAt(rest);
    this.#do(command);
  }

  /** The action whose words a line begins with; the longest that fits. */
  #find(typed: string): { readonly command: Command; readonly rest: string } | undefined {
    let best: { readonly command: Command; readonly rest: string; readonly size: number } | undefined;
    for (const action of this.#model.settings.keys.actions) {
      for (const word of action.words) {
        if (typed !== word && !typed.startsWith(`${word} `)) continue;
        if (best === undefined || word.length > best.size)
          best = { command: action.command, rest: typed.slice(word.length).trim(), size: word.length };
      }
    }
    return best;
  }

  #do(command: Command): void {
    this.#carryOn();
    const before = topScreen(this.#model);
    if (command.type === 'play' && before.kind === 'player') return void this.#play();
    this.#dispatch(command);
    this.#carryOn();
    this.#stay();
    this.#tell(before, command);
  }

  /** A move that leads further than the program has run is not made behind somebody's back: it is asked for again. */
  #stay(): void {
    const screen = topScreen(this.#model);
    if (screen.kind !== 'player' || screen.waiting === undefined) return;
    // what waits for a line says so itself, and the way to the end goes on behind the answer
    const asks = waitsForLine(activeRun(screen));
    if (asks && screen.waiting.type === 'end') return;
    this.#replace({ ...screen, waiting: undefined });
    if (asks) return;
    const far = activeRun(screen).length;
    this.#model = {
      ...this.#model,
      note: `the program runs on (${far} events so far): the same command again looks further`,
    };
  }

  /** What is said after a command: what happened on the way, or what a pane shows. */
  #tell(before: Screen, command: Command): void {
    if (this.exitCode !== undefined) return;
    const screen = topScreen(this.#model);
    if (screen.kind !== 'player') return void this.#say(...this.#screenText());
    if (command.type === 'focus') return void this.#say(...paneText(looked(screen), this.#model));
    if (before.kind !== 'player' || before.active !== screen.active || before.runs.length !== screen.runs.length)
      return void this.#tellMoment(screen);
    if (screen.cursor > before.cursor && isStep(command)) this.#tellEvents(screen, before.cursor);
    else if (screen.cursor !== before.cursor || screen.position !== before.position) this.#tellMoment(screen);
    if (command.type === 'answer' && command.what === 'evaluate') this.#tellValues(screen);
  }

  /** The next lines, one after the other, up to a break point or the end. */
  #play(): void {
    for (let count = 0; count < 10; count++) {
      const screen = topScreen(this.#model);
      if (screen.kind !== 'player' || screen.cursor >= activeRun(screen).length) break;
      this.#do({ type: 'step', step: 'line', direction: 1 });
    }
  }

  #follow(name: string): void {
    const screen = topScreen(this.#model);
    if (screen.kind !== 'player') return;
    const world = worldOf(screen);
    const named = (text: string): boolean => text.toLowerCase() === name.toLowerCase();
    const task = [...world.tasks.values()].find((one) => named(one.name));
    // of a thread in another process what is said of it is the name of that
    const thread =
      task === undefined
        ? [...world.threads.values()].find((one) => named(threadName(world, one.id)) || named(one.name))
        : undefined;
    if (task === undefined && thread === undefined)
      return void this.#say(`There is no task or thread called ${name}: tasks and threads list them.`);
    const focus = task !== undefined ? 'tasks' : 'threads';
    const target =
      task !== undefined ? ({ kind: 'task', id: task.id } as const) : ({ kind: 'thread', id: thread!.id } as const);
    this.#replace({ ...screen, focus, selected: { ...screen.selected, [focus]: target } });
    this.#do({ type: 'follow' });
  }

  #breakAt(text: string): void {
    const screen = topScreen(this.#model);
    const line = Number(text);
    if (screen.kind !== 'player' || !Number.isInteger(line))
      return void this.#say('Type break and the number of a line.');
    const { file } = activeRun(screen).session;
    this.#replace({ ...screen, selected: { ...screen.selected, code: { kind: 'line', file, line } } });
    this.#do({ type: 'breakpoint' });
  }

  #replace(screen: Screen): void {
    this.#model = { ...this.#model, screens: [...this.#model.screens.slice(0, -1), screen] };
  }

  #choose(menu: Menu, typed: string): void {
    this.#model = { ...this.#model, overlay: undefined };
    const item = menu.items[Number(typed) - 1];
    if (typed === '') return void this.#say('Nothing is chosen.');
    if (item === undefined) {
      this.#model = { ...this.#model, overlay: menu };
      return void this.#say(`Type a number from 1 to ${menu.items.length}, or an empty line.`);
    }
    this.#do(item.command);
  }

  #answer(prompt: Prompt, line: string): void {
    this.#model = { ...this.#model, overlay: undefined };
    if (line === '' && prompt.what !== 'input') return void this.#say('Never mind.');
    this.#do({ type: 'answer', what: prompt.what, text: line });
  }

  // ── what is said ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  #tellMoment(screen: PlayerState): void {
    const run = activeRun(screen);
    const world = worldOf(screen);
    if (screen.cursor === 0) return void this.#say('Nothing has happened yet.');
    this.#say(
      `t=${(world.at / 1e9).toFixed(3)}: ${eventText(run.session.recording.event(reached(screen) - 1), world)}`,
    );
    this.#tellLine(screen);
    if (screen.cursor >= run.length && world.ending !== undefined)
      this.#say(endingText(world, run.session.changedFiles));
  }

  /** The sentences of the events between two moments; what only the machine cares for is left out. */
  #tellEvents(screen: PlayerState, from: number): void {
    const run = activeRun(screen);
    const { recording } = run.session;
    const sentences: string[] = [];
    for (let index = from; index < screen.cursor; index++) {
      if (QUIET.has(recording.kind(index)) && index < screen.cursor - 1) continue;
      const event = recording.event(index);
      sentences.push(`t=${(event.at / 1e9).toFixed(3)}: ${eventText(event, run.timeline.world(index + 1))}`);
    }
    const hidden = sentences.length - MOST_SENTENCES;
    if (hidden > 0) this.#say(`${hidden} events before that.`);
    this.#say(...sentences.slice(-MOST_SENTENCES));
    this.#tellLine(screen);
    const world = worldOf(screen);
    if (screen.cursor >= run.length && world.ending !== undefined)
      this.#say(endingText(world, run.session.changedFiles));
  }

  /** The text of the line that is about to be executed. */
  #tellLine(screen: PlayerState): void {
    const run = activeRun(screen);
    const event = run.session.recording.event(reached(screen) - 1);
    if (event.kind !== 'line') return;
    const text = run.session.source(event.file)?.split('\n')[event.line - 1]?.trim();
    if (text !== undefined) this.#say(`  ${event.line}: ${visible(text)}`);
  }

  #where(): void {
    const screen = topScreen(this.#model);
    if (screen.kind !== 'player') return void this.#say(...this.#screenText());
    this.#tellMoment(screen);
    const world = worldOf(screen);
    this.#say(`Event ${screen.cursor} of ${activeRun(screen).length}, position ${screen.position}.`);
    const who = subject(screen, world);
    const name = who.task !== 0 ? world.tasks.get(who.task)?.name : world.threads.get(who.thread)?.name;
    if (name !== undefined) this.#say(`This is about ${name}.`);
  }

  #tellValues(screen: PlayerState): void {
    const { session } = activeRun(screen);
    const whom = subject(screen, worldOf(screen));
    for (const expression of screen.expressions.slice(-1)) {
      this.#say(`${expression} = ${visible(session.evaluate?.(screen.position, whom, expression) ?? '')}`);
    }
  }

  #screenText(): readonly string[] {
    const screen = topScreen(this.#model);
    if (screen.kind === 'compare') return compareSentences(screen);
    const lines = drawApp({ ...this.#model, overlay: undefined, note: '' }, this.#host).map((line) =>
      plain(line).trimEnd(),
    );
    return lines.slice(0, -1).filter((line) => line.trim() !== '');
  }

  #help(): string[] {
    const lines = ['An empty line repeats the last command. where: the present moment.'];
    for (const group of GROUPS) {
      const actions = this.#model.settings.keys.actions.filter(
        (action) => action.group === group && action.words.length > 0,
      );
      if (actions.length > 0) lines.push(`${group}:`);
      for (const action of actions) lines.push(`  ${action.words.join(', ')}: ${action.help.replace(/\.+$/, '')}.`);
    }
    return lines;
  }

  // ── the run ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Carries the runs on, for a moment: far enough for the next commands, never for ever. */
  #carryOn(): void {
    const screen = topScreen(this.#model);
    const runs: readonly Run[] = 'runs' in screen ? screen.runs : [];
    for (const { session } of runs) this.#carryRunOn(session);
  }

  #carryRunOn(session: Run['session']): void {
    for (let slice = 0; slice < SLICES; slice++) {
      const screen = topScreen(this.#model);
      const run = 'runs' in screen ? screen.runs.find((candidate) => candidate.session === session) : undefined;
      const cursor = screen.kind === 'player' ? screen.cursor : 0;
      if (run === undefined || run.status === 'done' || waitsForLine(run)) return;
      if (run.length > cursor + EVENTS_AHEAD) return;
      const state = run.session.recording.finished ? 'done' : run.session.advance(SLICE_MS);
      const behind = run.timeline.catchUp(EVENTS_AHEAD);
      this.#dispatch({ type: 'grown', run: run.session, status: behind || state === 'more' ? 'running' : state });
      if (state === 'input') return;
    }
  }
}

/** What a line is asked for with; to a program an empty one is an answer, too. */
const questionText = ({ what, label }: Prompt): string =>
  what === 'input'
    ? `${label} (the program reads the line; Ctrl+D ends its input)`
    : `${label.replace(/\?$/, '')}? (an empty line: never mind)`;

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

const isStep = (command: Command): boolean =>
  command.type === 'step' || command.type === 'call' || command.type === 'play';

function menuText(menu: Menu): string[] {
  const items = menu.items.map(
    (item, number) =>
      `  ${number + 1}. ${visible(item.label)}${item.on === undefined ? '' : item.on ? ' (on)' : ' (off)'}`,
  );
  return [sentence(menu.title).replace(/\.\.\.?$/, '...'), ...items, 'Type a number, or an empty line for none.'];
}

/** The player with what its panes show of the inside of the run. */
function looked(screen: PlayerState): PlayerState {
  const look = LOOKS_IN.has(screen.focus) ? wantedLook(screen) : undefined;
  if (look === undefined) return screen;
  const { run, position, task, thread, expressions } = look;
  const values = expressions.map((expression) => run.evaluate?.(position, { task, thread }, expression) ?? '');
  return { ...screen, look, inspection: run.inspect?.(position, { task, thread }), values };
}
const LOOKS_IN: ReadonlySet<PaneName> = new Set<PaneName>(['code', 'inspector', 'processes']);

/** A pane in sentences; where there are none for it, its rows without anything that is only for the eye. */
function paneText(screen: PlayerState, model: Model): string[] {
  const pane = PANE_TABLE[screen.focus];
  const view = viewOf({ ...screen, zoom: true }, model.theme);
  const said = paneSentences(screen.focus, view);
  if (said !== undefined) return said;
  const rows = pane.draw(view, WIDTH, Math.min(ROWS, Math.max(3, pane.rows(view, WIDTH))));
  return [`${sentence(pane.title(view))}`, ...rows.map((line) => plain(line).trimEnd()).filter((line) => line !== '')];
}
