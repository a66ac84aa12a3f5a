/**
 * Moves that lead further than the program has run yet. While it runs on, "there is none" can't be said: such a move stands still and is
 * made as soon as the recording reaches what it looks for, or has come to its end. Any other move takes its place, Escape gives it up.
 */
import { type Effect, noted, type Result, still } from '../effects.ts';
import type { Command, Message } from '../messages.ts';
import { askForLine, at } from './arrive.ts';
import { activeRun, type PlayerState, type Run, waitsForLine } from './model.ts';
import { momentAt } from './moves.ts';
import { roundAndRound } from './round.ts';

type Take = (state: PlayerState, message: Message) => Result<PlayerState>;

/** What moves the player, or gives up moving. */
const MOVES: ReadonlySet<Message['type']> = new Set<Message['type']>([
  'step',
  'call',
  'change',
  'kind',
  'kindChosen',
  'end',
  'run',
  'valueChange',
  'found',
  'goto',
  'cause',
  'back',
  'play',
  'enter',
  'answer',
  'fork',
  'nextRun',
  'showRun',
  'unfollow',
]);

/** Those of them that look for something ahead. */
const looksAhead = (message: Message): message is Command =>
  message.type === 'call' ||
  message.type === 'kindChosen' ||
  (message.type === 'answer' && message.what === 'search' && message.text !== '') ||
  ((message.type === 'step' ||
    message.type === 'change' ||
    message.type === 'kind' ||
    message.type === 'end' ||
    message.type === 'run' ||
    message.type === 'found') &&
    message.direction === 1);

/** The state after a message, which `take` would give, had the program run to its end already. */
export function ahead(state: PlayerState, message: Message, take: Take): Result<PlayerState> {
  if (message.type === 'grown') {
    const { state: next, effects } = take(state, message);
    if (next.waiting === undefined || activeRun(next).session !== message.run) return { state: next, effects };
    return move(next, next.waiting, take);
  }
  if (message.type === 'opened') return take({ ...state, waiting: undefined }, message);
  if (!MOVES.has(message.type)) return take(state, message);
  if (state.cursor > activeRun(state).length && message.type !== 'nextRun' && message.type !== 'showRun')
    return noted(state, 'this run is still coming to the moment at which it goes another way');
  // the way to the end goes on behind a question
  if (message.type === 'answer' && message.what === 'input' && state.waiting?.type === 'end')
    return take(state, message);
  const waited = state.waiting !== undefined;
  const from = waited ? { ...state, waiting: undefined } : state;
  if (message.type === 'unfollow' && waited) return noted(from, 'stays here');
  return looksAhead(message) ? move(from, message, take) : take(from, message);
}

/** The same move once more: what was chosen or typed for it is known by then. */
function again(message: Command): Command {
  if (message.type === 'kindChosen') return { type: 'kind', direction: 1 };
  return message.type === 'answer' ? { type: 'found', direction: 1 } : message;
}

/** What is waited for; a program that goes round in a few lines may never come there. */
function waits({ session }: Run): Effect {
  const lines = roundAndRound(session.recording);
  const what = lines === '' ? 'the program to come there' : `the program, which goes round in ${lines}`;
  return { type: 'note', text: `waits for ${what} (Esc: stay here)` };
}
const QUIET: Effect = { type: 'note', text: '' };
/** What a run does that begins for somebody who has seen the end of the one before: what was said of it stays. */
export const ITS_END: Command = { type: 'end', direction: 1 };

function move(state: PlayerState, message: Command, take: Take): Result<PlayerState> {
  const run = activeRun(state);
  const waited = state.waiting !== undefined;
  const from: PlayerState = { ...state, waiting: undefined };
  const running = run.status === 'running' && run.length > 0;
  // of one that only begins there is nothing yet to go to
  if (message.type === 'end' && run.status === 'running' && run.length === 0)
    return still({ ...from, waiting: message });
  // the end of a run that goes on is followed as it grows
  if (message.type === 'end' && waited) {
    const there = at(from, momentAt(run, run.length));
    if (running) return still({ ...there, waiting: message });
    if (message === ITS_END) return still(there);
    return waitsForLine(run) ? askForLine({ ...there, waiting: message }) : { state: there, effects: [QUIET] };
  }
  const made = take(from, message);
  if (message.type === 'end' && waitsForLine(run)) return { ...made, state: { ...made.state, waiting: message } };
  const { cursor, position } = made.state;
  const found = cursor < run.length && (cursor !== state.cursor || position !== state.position);
  if (!running || found) return waited ? { ...made, effects: [QUIET, ...made.effects] } : made;
  if (message.type === 'end') return { ...made, state: { ...made.state, waiting: message } };
  const chosen = { chosenKind: made.state.chosenKind, search: made.state.search };
  const next: PlayerState = { ...from, ...chosen, playing: false, waiting: again(message) };
  return waited ? still(next) : { state: next, effects: [waits(run)] };
}
