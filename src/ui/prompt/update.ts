/** The prompt's next state. */
import { type Buffer, makeBuffer, textOf } from '../editor/buffer.ts';
import * as edit from '../editor/buffer.ts';
import { type Effect, noted, type Result, still } from '../effects.ts';
import type { Editing, Message, PromptAction } from '../messages.ts';
import { at } from '../player/arrive.ts';
import { activeRun, openPlayer, type PlayerState, type Run, worldOf } from '../player/model.ts';
import { momentAt } from '../player/moves.ts';
import type { Input } from '../terminal/input.ts';
import type { StyleName } from '../theme.ts';
import type { PaneName } from '../view.ts';
import { conversationOf, conversationText } from './conversation.ts';
import { commandNames, type PromptCommand, promptCommand, promptHelp } from './commands.ts';
import { BESIDE, type PromptState, saidCount, sessionOf } from './model.ts';
import type { Request } from './session.ts';
import { isWhole, wholeSource } from './whole.ts';
import { valuesOf, whyText } from './why.ts';

const MOST_UNDO = 200;
const MOST_HISTORY = 2000;

const MOVES: Readonly<Partial<Record<Editing, (buffer: Buffer) => Buffer>>> = {
  left: edit.left,
  right: edit.right,
  wordLeft: edit.wordLeft,
  wordRight: edit.wordRight,
  lineStart: edit.lineStart,
  lineEnd: edit.lineEnd,
  textStart: edit.textStart,
  textEnd: edit.textEnd,
};
const CHANGES: Readonly<Partial<Record<Editing, (buffer: Buffer) => Buffer>>> = {
  backspace: edit.backspace,
  delete: edit.deleteNext,
  newLine: edit.newLine,
  dedent: edit.dedent,
  killLine: edit.killLine,
};

/** The state after a message. */
export function updatePrompt(state: PromptState, message: Message): Result<PromptState> {
  switch (message.type) {
    case 'prompt':
      return act(state, message.what);
    case 'editing':
      return editing(state, message.what);
    case 'grown':
      return over(state, grown(state, message.run, message.status));
    case 'surveyed':
      return still({
        ...state,
        player: changeRun(state.player, message.run, (run) => ({ ...run, survey: message.rows })),
      });
    case 'retold':
      return retold(state, message);
    case 'loaded':
      return loaded(state, message.file, message.text);
    case 'told':
      return still(noteOf({ ...state, exploring: false }, message.text, message.failed === true ? 'failed' : 'good'));
    case 'leave':
    case 'quit':
      return leave(state, message.type);
    case 'discard':
      return {
        state,
        effects: [...enough(state), { type: 'interrupt', session: sessionOf(state) }, { type: 'pop' }],
      };
    default:
      return still(state);
  }
}

/** What is typed and pasted, before the key table is asked. */
export function promptInput(state: PromptState, input: Input): Result<PromptState> | undefined {
  if (input.type === 'paste') return still(typed(state, input.text.replace(/\r\n?/g, '\n')));
  if (input.type === 'mouse') {
    if (input.action === 'up') return scrolled(state, 3);
    return input.action === 'down' ? scrolled(state, -3) : still(state);
  }
  return input.text === '' ? undefined : still(typed(state, input.text));
}

function typed(state: PromptState, text: string): PromptState {
  return changed(state, edit.type(state.buffer, text));
}

function changed(state: PromptState, buffer: Buffer): PromptState {
  const undo = [...state.undo, state.buffer].slice(-MOST_UNDO);
  return { ...state, buffer, undo, choices: undefined, scroll: 0 };
}

function editing(state: PromptState, what: Editing): Result<PromptState> {
  const move = MOVES[what];
  if (move !== undefined) return still({ ...state, buffer: move(state.buffer), choices: undefined, scroll: 0 });
  const change = CHANGES[what];
  if (change !== undefined) return still(changed(state, change(state.buffer)));
  if (what !== 'undo' || state.undo.length === 0) return still(state);
  return still({ ...state, buffer: state.undo.at(-1)!, undo: state.undo.slice(0, -1), choices: undefined });
}

function act(state: PromptState, what: PromptAction): Result<PromptState> {
  switch (what) {
    case 'enter':
      return enter(state);
    case 'complete':
      return complete(state, 1);
    case 'completeBack':
      return complete(state, -1);
    case 'up':
      return state.buffer.row > 0 ? still(moveRow(state, -1)) : earlier(state, -1);
    case 'down':
      return state.buffer.row < state.buffer.lines.length - 1 ? still(moveRow(state, 1)) : earlier(state, 1);
    case 'earlier':
      return earlier(state, -1);
    case 'later':
      return earlier(state, 1);
    case 'clear':
      return still(changed(state, makeBuffer('')));
    case 'killWord': {
      const start = edit.wordLeft(state.buffer);
      return still(
        changed(state, edit.insert({ ...state.buffer, mark: { row: start.row, column: start.column } }, '')),
      );
    }
    case 'killStart':
      return still(changed(state, edit.insert({ ...state.buffer, mark: { row: state.buffer.row, column: 0 } }, '')));
    case 'interrupt':
      return interrupt(state);
    case 'end':
      return end(state);
    case 'pane':
      return still(nextPane(state));
    case 'scrollUp':
      return scrolled(state, 10);
    case 'scrollDown':
      return scrolled(state, -10);
    case 'stay':
      return still(state);
    case 'player':
    case 'panes':
      return command(state, promptCommand(`:${what}`), `:${what}`);
    default:
      return idle(state) ? command(state, promptCommand(`:${what}`), `:${what}`) : busyNote(state);
  }
}

const moveRow = (state: PromptState, by: number): PromptState => ({
  ...state,
  buffer: edit.vertical(state.buffer, by),
  choices: undefined,
});

function scrolled(state: PromptState, by: number): Result<PromptState> {
  return still({ ...state, scroll: Math.max(0, Math.min(10_000, state.scroll + by)) });
}

/** Whether the prompt waits to be asked. */
const idle = (state: PromptState): boolean =>
  sessionOf(state).asks === 'request' && !state.retelling && !state.exploring;

const busyNote = (state: PromptState): Result<PromptState> =>
  noted(state, state.exploring ? 'it is exploring: Ctrl+C ends that' : 'it is running: Ctrl+C interrupts');

/** Ends an exploration. */
const enough = ({ exploring }: PromptState): readonly Effect[] => (exploring ? [{ type: 'explored' }] : []);

// ── entering ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function enter(state: PromptState): Result<PromptState> {
  const session = sessionOf(state);
  const text = textOf(state.buffer);
  if (session.asks === 'line') {
    return {
      state: running({ ...state, ...emptied }),
      effects: [{ type: 'answerInput', run: session, text: `${text}\n` }],
    };
  }
  if (session.ending !== null)
    return noted(state, 'the program behind the prompt has ended: :back undoes the last input');
  if (/^\s*$/.test(text)) return still({ ...state, ...emptied });
  if (state.exploring) return busyNote(state);
  if (/^\s*:/.test(text) && state.buffer.lines.length === 1) {
    if (session.asks !== 'request') return busyNote(state);
    const kept = remembered({ ...state, ...emptied }, text.trim());
    return also(command(kept.state, promptCommand(text.trim()), text.trim()), kept.effects);
  }
  // in the middle of a text Enter makes a new line
  const last = state.buffer.row === state.buffer.lines.length - 1;
  if (!last || !isWhole(session, state.buffer.lines)) return still(changed(state, edit.newLine(state.buffer)));
  const kept = remembered({ ...state, ...emptied }, text.replace(/\s+$/, ''));
  return also(ask(kept.state, { what: 'run', source: wholeSource(session, text) }), kept.effects);
}

const emptied = { buffer: makeBuffer(''), undo: [], choices: undefined, scroll: 0, draft: '' } as const;

function ask(state: PromptState, request: Request): Result<PromptState> {
  return { state: running(state), effects: [{ type: 'ask', session: sessionOf(state), request }] };
}

const also = (result: Result<PromptState>, effects: readonly Effect[]): Result<PromptState> => ({
  state: result.state,
  effects: [...effects, ...result.effects],
});

/** The run goes on from here; what changes from now on is marked. */
function running(state: PromptState): PromptState {
  const { session } = activeRun(state.player);
  const player = changeRun(state.player, session, (run) => ({ ...run, status: 'running' }));
  return { ...state, player: { ...player, changedFrom: player.cursor } };
}

function changeRun(player: PlayerState, session: unknown, by: (run: Run) => Run): PlayerState {
  if (!player.runs.some((run) => run.session === session)) return player;
  return { ...player, runs: player.runs.map((run) => (run.session === session ? by(run) : run)) };
}

function remembered(state: PromptState, text: string): Result<PromptState> {
  const again = state.history.at(-1) === text;
  const history = again ? state.history : [...state.history, text].slice(-MOST_HISTORY);
  return {
    state: { ...state, history, at: history.length },
    effects: again ? [] : [{ type: 'history', text }],
  };
}

// ── history ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The entry before or after; where something was typed, the one that begins so. */
function earlier(state: PromptState, by: -1 | 1): Result<PromptState> {
  const { history } = state;
  const draft = state.at === history.length ? textOf(state.buffer) : state.draft;
  let index = state.at + by;
  while (index >= 0 && index < history.length && !history[index]!.startsWith(draft)) index += by;
  if (index < 0)
    return noted(
      state,
      draft === '' ? 'this is the first entry' : `nothing earlier begins with ${draft.split('\n')[0]}`,
    );
  if (index > history.length) return still(state);
  const buffer = edit.textEnd(makeBuffer(index === history.length ? draft : history[index]!));
  return still({ ...state, buffer, draft, at: index, choices: undefined, scroll: 0, undo: [] });
}

// ── completion ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

function complete(state: PromptState, by: 1 | -1): Result<PromptState> {
  if (state.choices !== undefined && state.choices.options.length > 1) return still(choose(state, by));
  const { buffer } = state;
  const line = buffer.lines[buffer.row]!.slice(0, buffer.column);
  if (line.trim() === '') return still(changed(state, edit.indent(buffer)));
  const before = [...buffer.lines.slice(0, buffer.row), line].join('\n');
  const found = completionAt(state, before);
  if (found.options.length === 0) return noted(state, 'nothing begins like this');
  const common = commonStart(found.options);
  const prefix = before.slice(found.from);
  const next = common.length > prefix.length ? putWord(state, prefix.length, common) : state;
  if (found.options.length === 1) return still({ ...next, choices: undefined });
  const from = buffer.column - prefix.length;
  return still({ ...next, choices: { from, options: found.options, chosen: -1 } });
}

function completionAt(
  state: PromptState,
  before: string,
): { readonly from: number; readonly options: readonly string[] } {
  const word = /^\s*:(\S*)$/.exec(before);
  if (word !== null) return { from: before.length - word[1]!.length, options: commandNames(word[1]!) };
  const who = /^\s*:why\s+(.*)$/.exec(before);
  if (who !== null) {
    const { tasks, threads } = worldOf(state.player);
    const names = [...tasks.values(), ...threads.values()].map(({ name }) => name);
    return { from: before.length - who[1]!.length, options: names.filter((name) => name.startsWith(who[1]!)) };
  }
  return sessionOf(state).completion(before);
}

/** Puts a word in place of the last `size` characters before the place of typing. */
function putWord(state: PromptState, size: number, word: string): PromptState {
  const { buffer } = state;
  const mark = { row: buffer.row, column: buffer.column - size };
  return changed(state, edit.insert({ ...buffer, mark }, word));
}

function choose(state: PromptState, by: 1 | -1): PromptState {
  const choices = state.choices!;
  const count = choices.options.length;
  const chosen = choices.chosen < 0 ? (by === 1 ? 0 : count - 1) : (choices.chosen + by + count) % count;
  const next = putWord(state, state.buffer.column - choices.from, choices.options[chosen]!);
  return { ...next, choices: { ...choices, chosen } };
}

function commonStart(options: readonly string[]): string {
  let common = options[0]!;
  for (const option of options) while (!option.startsWith(common)) common = common.slice(0, -1);
  return common;
}

// ── commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

function command(state: PromptState, asked: PromptCommand, typedText: string): Result<PromptState> {
  const session = sessionOf(state);
  const echoed = noteOf(state, typedText, 'plain', true);
  switch (asked.type) {
    case 'request':
      return ask(state, asked.request);
    case 'mistake':
      return still(noteOf(echoed, asked.text, 'failed'));
    case 'help':
      return still(remarked(echoed, promptHelp().join('\n')));
    case 'why': {
      const world = worldOf(state.player);
      return still(remarked(echoed, whyText(world, asked.who, valuesOf(session, world)).join('\n')));
    }
    case 'pane':
      return still(shown(state, asked.pane));
    case 'panes':
      return still({ ...state, showsPanes: !state.showsPanes });
    case 'player':
      return { state, effects: [{ type: 'push', screen: lookBack(state) }] };
    case 'back':
      if (session.requests.length === 0) return still(noteOf(echoed, 'there is nothing to undo yet', 'failed'));
      return { state: { ...state, retelling: true }, effects: [{ type: 'retell', session, how: 'back', file: '' }] };
    case 'world':
      return { state: echoed, effects: [{ type: 'retell', session, how: 'world', file: asked.file }] };
    case 'explore':
      return {
        state: remarked({ ...echoed, exploring: true }, 'exploring ...'),
        effects: [{ type: 'explore', session }],
      };
    case 'save':
      if (/\.jsonl$/.test(asked.file))
        return { state: echoed, effects: [{ type: 'save', run: session, file: asked.file }] };
      return {
        state: echoed,
        effects: [{ type: 'saveTalk', file: asked.file, text: conversationText(session.requests) }],
      };
    case 'load':
      return { state: echoed, effects: [{ type: 'read', file: asked.file }] };
    case 'quit':
      return leave(state, 'leave');
  }
}

/** The player on this very run, where the conversation stands. */
function lookBack(state: PromptState): PlayerState {
  return { ...state.player, focus: 'code', zoom: false, panes: undefined, fresh: false };
}

function shown(state: PromptState, pane: PaneName): PromptState {
  return { ...state, pane, showsPanes: !(state.showsPanes && state.pane === pane) };
}

function nextPane(state: PromptState): PromptState {
  const index = BESIDE.indexOf(state.pane);
  return { ...state, showsPanes: true, pane: BESIDE[(index + (state.showsPanes ? 1 : 0)) % BESIDE.length]! };
}

function noteOf(state: PromptState, text: string, style: StyleName, isTyped = false): PromptState {
  const note = { after: saidCount(sessionOf(state)), text, style, ...(isTyped ? { typed: true } : {}) };
  return { ...state, notes: [...state.notes, note], scroll: 0 };
}
const remarked = (state: PromptState, text: string): PromptState => noteOf(state, text, 'good');

function withoutEcho(state: PromptState): PromptState {
  const last = state.notes.at(-1);
  return last?.typed === true && last.after === saidCount(sessionOf(state))
    ? { ...state, notes: state.notes.slice(0, -1) }
    : state;
}

function loaded(state: PromptState, file: string, text: string): Result<PromptState> {
  const conversation = conversationOf(text);
  // a program is shown as what was asked: the command that led there need not stand there twice
  if (conversation === undefined) return ask(withoutEcho(state), { what: 'load', file, source: text });
  const session = sessionOf(state);
  const effects: Effect[] = [];
  for (const typedText of conversation) {
    const asked = typedText.startsWith(':') ? promptCommand(typedText) : undefined;
    if (asked === undefined)
      effects.push({ type: 'ask', session, request: { what: 'run', source: wholeSource(session, typedText) } });
    else if (asked.type === 'request') effects.push({ type: 'ask', session, request: asked.request });
    else if (asked.type === 'load') effects.push({ type: 'read', file: asked.file });
  }
  return { state: running(state), effects };
}

// ── what comes from outside ──────────────────────────────────────────────────────────────────────────────────────────────────

/** The panes follow the end of the run. */
function grown(state: PromptState, session: unknown, status: Run['status']): PromptState {
  const before = state.player;
  const player = changeRun(before, session, (run) => ({ ...run, length: run.timeline.length, status }));
  if (player === before) return state;
  const run = activeRun(player);
  const moved = { ...at(player, momentAt(run, run.length), before.changedFrom), fresh: false };
  const retelling = state.retelling && sessionOf(state).asks === 'nothing' && status !== 'done';
  return { ...state, player: moved, retelling };
}

/** The program has left by itself, with `exit()`; or it ran into a limit, which is said. */
function over(before: PromptState, state: PromptState): Result<PromptState> {
  const { ending } = sessionOf(state);
  const ended = activeRun(before.player).status !== 'done' && activeRun(state.player).status === 'done';
  if (!ended || ending === null) return still(state);
  if (ending.reason === 'returned') return { state, effects: [{ type: 'pop', code: ending.exitCode }] };
  const text = ending.message || 'the program behind the prompt has ended';
  return noted(noteOf(state, text, 'finding'), ':back undoes the last input');
}

function retold(state: PromptState, message: Extract<Message, { type: 'retold' }>): Result<PromptState> {
  const fresh = openPlayer(message.session);
  const count = message.kept;
  return {
    state: {
      ...state,
      player: { ...fresh, changedFrom: 0 },
      notes: state.notes.filter((note) => note.after <= count),
      retelling: true,
      scroll: 0,
    },
    effects: [{ type: 'note', text: message.note }],
  };
}

function interrupt(state: PromptState): Result<PromptState> {
  const session = sessionOf(state);
  if (state.exploring) return { state, effects: enough(state) };
  if (session.asks === 'request' || session.ending !== null) {
    const text = textOf(state.buffer);
    const said = text === '' ? state : noteOf(state, text, 'plain', true);
    return noted(
      { ...noteOf(said, 'KeyboardInterrupt', 'stderr'), ...emptied, at: state.history.length },
      text === '' ? 'Ctrl+D leaves' : '',
    );
  }
  return { state: running({ ...state, ...emptied }), effects: [{ type: 'interrupt', session }] };
}

/** Ctrl+D: the end of a line of input, or of the conversation. */
function end(state: PromptState): Result<PromptState> {
  if (textOf(state.buffer) !== '') return still(changed(state, edit.deleteNext(state.buffer)));
  const session = sessionOf(state);
  if (session.asks === 'line')
    return { state: running(state), effects: [{ type: 'answerInput', run: session, text: '' }] };
  return leave(state, 'leave');
}

/** How many tasks have not ended. */
export function pendingTasks(state: PromptState): number {
  let count = 0;
  for (const task of worldOf(state.player).tasks.values())
    if (!['done', 'failed', 'cancelled', 'lost'].includes(task.state)) count++;
  return count;
}

function leave(state: PromptState, how: 'leave' | 'quit'): Result<PromptState> {
  const pending = pendingTasks(state);
  const out: Effect = how === 'quit' ? { type: 'exit', code: 0 } : { type: 'pop' };
  if (pending === 0 || sessionOf(state).ending !== null) return { state, effects: [...enough(state), out] };
  const overlay = {
    type: 'menu',
    title: pending === 1 ? 'a task is pending' : `${pending} tasks are pending`,
    stays: false,
    selected: 0,
    items: [
      { label: 'stay', command: { type: 'prompt', what: 'stay' } },
      { label: pending === 1 ? 'leave: it is given up' : 'leave: they are given up', command: { type: 'discard' } },
    ],
  } as const;
  return { state, effects: [{ type: 'overlay', overlay }] };
}
