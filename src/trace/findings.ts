/**
 * Findings: observations worth telling somebody, made while the recording is folded. What is found is decided here; how it is worded
 * stands in words.ts. Each finding knows its moment, so a screen can jump there.
 */
import type { EventOf, HeadwaiterEvent, Id, Ns, Position } from '../events/index.ts';
import { type Fold, placeOf } from './fold/fold.ts';
import { LoopTurns, type Turn } from './turns.ts';
import * as words from './words.ts';
import { NOWHERE_PLACE, type Place } from './world.ts';

/** The kinds of finding. */
export type FindingKind =
  | 'blocked loop'
  | 'deadlock'
  | 'lost update'
  | 'never awaited'
  | 'never retrieved'
  | 'lost task'
  | 'swallowed cancel'
  | 'not threadsafe'
  | 'unfinished task'
  | 'thread error'
  | 'uncaught'
  | 'limit';

/** A worded observation about a run. */
export interface Finding {
  readonly kind: FindingKind;
  /** What happened, in one sentence. */
  readonly text: string;
  /** What usually helps, in one sentence; may be empty. */
  readonly advice: string;
  /** The number of the event that shows it. */
  readonly index: number;
  readonly at: Ns;
  readonly position: Position;
  readonly file: string;
  /** Line from 1; 0 not known. */
  readonly line: number;
  /** The task concerned; 0 none. */
  readonly task: Id;
  readonly thread: Id;
}

/** A loop that does not come round for this long is blocked: asyncio's own `slow_callback_duration`. */
const BLOCKED_LOOP_NS = 100_000_000;

/** Reads findings off the events of a recording, in their order. */
export class FindingMaker {
  readonly findings: Finding[] = [];
  readonly #turns = new LoopTurns();
  /** Tasks that somebody asked to cancel, until that has come to them or was taken back. */
  readonly #requested = new Set<Id>();
  readonly #delivered = new Map<Id, { readonly place: Place; uncancelled: boolean }>();

  /** Takes an event that the fold has just taken. */
  note(event: HeadwaiterEvent, fold: Fold): void {
    const found = this.#find(event, fold);
    if (found === undefined) return;
    const { kind, text, place } = found;
    this.findings.push({
      kind,
      text,
      advice: words.ADVICE[kind],
      index: found.index ?? fold.index - 1,
      at: found.at ?? event.at,
      position: event.position,
      file: place.file,
      line: place.line,
      task: found.task ?? 0,
      thread: event.thread,
    });
  }

  /** What an event shows, after all that came before it. */
  #find(event: HeadwaiterEvent, fold: Fold): Found | undefined {
    switch (event.kind) {
      case 'handle.run':
        this.#turns.begin(event, fold);
        return;
      case 'task.step':
        this.#turns.step(event, fold);
        return;
      case 'thread.blocked':
        this.#turns.pause(event, fold);
        return;
      case 'thread.runnable':
        this.#turns.goOn(event, fold);
        return;
      case 'handle.done': {
        const turn = this.#turns.end(event);
        return turn !== undefined && event.at - turn.at >= BLOCKED_LOOP_NS ? blockedLoop(event, fold, turn) : undefined;
      }
      case 'program.deadlock':
        return { kind: 'deadlock', text: words.deadlock(fold, event.what), place: placeOf(fold, 0, fold.thread) };
      case 'update.lost':
        return { kind: 'lost update', text: words.lostUpdate(fold, event), place: event, task: event.task };
      case 'coroutine.neverAwaited':
        return { kind: 'never awaited', text: words.neverAwaited(fold, event), place: event, task: event.task };
      case 'exception.neverRetrieved': {
        const text = words.neverRetrieved(fold, event);
        return { kind: 'never retrieved', text, place: placeOf(fold, event.task, 0), task: event.task };
      }
      case 'task.lost': {
        const { task } = event;
        return { kind: 'lost task', text: words.lostTask(fold, task), place: madeAt(fold, task), task };
      }
      case 'task.cancelDelivered':
      case 'task.uncancelled':
      case 'task.done':
        return this.#cancel(event, fold);
      case 'task.cancelRequested': {
        const { task } = event;
        this.#requested.add(task);
        if (event.why !== 'shutdown') return;
        return { kind: 'unfinished task', text: words.unfinishedTask(fold, task), place: madeAt(fold, task), task };
      }
      case 'handle.scheduled': {
        const loop = fold.loops.get(event.loop);
        const foreign = loop !== undefined && loop.thread !== 0 && event.thread !== 0 && event.thread !== loop.thread;
        if (!foreign || event.why !== 'call_soon' || (loop.state !== 'running' && loop.state !== 'selecting')) return;
        const text = words.notThreadsafe(fold, event.thread, event.name);
        return { kind: 'not threadsafe', text, place: placeOf(fold, 0, event.thread) };
      }
      case 'thread.finished':
        if (event.error === '' || event.error === 'SystemExit') return;
        return { kind: 'thread error', text: words.threadError(fold, event), place: placeOf(fold, 0, event.subject) };
      case 'program.uncaught':
        return { kind: 'uncaught', text: words.uncaught(event), place: event };
      case 'program.limit':
        return { kind: 'limit', text: event.message, place: placeOf(fold, 0, fold.thread) };
      default:
        return;
    }
  }

  /** A cancellation that was asked for, was delivered and has come to nothing was swallowed. */
  #cancel(
    event: EventOf<'task.cancelDelivered'> | EventOf<'task.uncancelled'> | EventOf<'task.done'>,
    fold: Fold,
  ): Found | undefined {
    const { task } = event;
    if (event.kind === 'task.cancelDelivered') {
      // a CancelledError that came out of something awaited was meant for somebody else, also where there was a request that has come or was taken back
      if (!this.#requested.delete(task)) return;
      const place = { file: event.file, line: event.line };
      this.#delivered.set(task, { place, uncancelled: false });
      return;
    }
    if (event.kind === 'task.uncancelled' && event.count === 0) this.#requested.delete(task);
    const delivered = this.#delivered.get(task);
    if (delivered === undefined) return;
    if (event.kind === 'task.uncancelled') {
      if (event.count === 0) delivered.uncancelled = true;
      return;
    }
    this.#delivered.delete(task);
    if (delivered.uncancelled || event.state !== 'done') return;
    const text = words.swallowedCancel(fold, task, delivered.place);
    return { kind: 'swallowed cancel', text, place: delivered.place, task };
  }
}

/** A finding before its moment is known: that of the event that shows it, unless said otherwise. */
interface Found {
  readonly kind: FindingKind;
  readonly text: string;
  readonly place: Place;
  readonly task?: Id;
  readonly index?: number;
  readonly at?: Ns;
}

const madeAt = (fold: Fold, task: Id): Place => fold.tasks.get(task)?.createdAtPlace ?? NOWHERE_PLACE;

function blockedLoop(event: EventOf<'handle.done'>, fold: Fold, turn: Turn): Found {
  const longest = turn.pausedNs * 2 >= event.at - turn.at ? turn.longest : undefined;
  const place =
    longest !== undefined && longest.place.line > 0 ? longest.place : placeOf(fold, turn.task, event.thread);
  return {
    kind: 'blocked loop',
    text: words.blockedLoop(fold, turn.task, turn.name, event.at - turn.at, longest?.what ?? '', place),
    place,
    task: turn.task,
    index: longest?.index ?? turn.index,
    at: longest?.at ?? turn.at,
  };
}
