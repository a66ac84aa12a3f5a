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
const FINDING_KINDS = [
  'blocked loop',
  'deadlock',
  'lost update',
  'never awaited',
  'never retrieved',
  'lost task',
  'swallowed cancel',
  'not threadsafe',
  'unfinished task',
  'thread error',
  'uncaught',
  'limit',
] as const;

/** One of the kinds of finding. */
export type FindingKind = (typeof FINDING_KINDS)[number];

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
  /** Tasks that somebody asked to cancel. */
  readonly #requested = new Set<Id>();
  readonly #delivered = new Map<Id, { index: number; place: Place; uncancelled: boolean }>();

  /** Takes an event that the fold has just taken. */
  note(event: HeadwaiterEvent, fold: Fold): void {
    switch (event.kind) {
      case 'handle.run':
        this.#turns.begin(event, fold);
        break;
      case 'task.step':
        this.#turns.step(event, fold);
        break;
      case 'thread.blocked':
        this.#turns.pause(event, fold);
        break;
      case 'thread.runnable':
        this.#turns.goOn(event, fold);
        break;
      case 'handle.done': {
        const turn = this.#turns.end(event);
        if (turn !== undefined && event.at - turn.at >= BLOCKED_LOOP_NS) this.#blockedLoop(event, fold, turn);
        break;
      }
      case 'program.deadlock':
        this.#add(
          event,
          fold,
          'deadlock',
          words.deadlock(fold, event.what),
          words.ADVICE.deadlock,
          placeOf(fold, 0, fold.thread),
        );
        break;
      case 'update.lost':
        this.#add(
          event,
          fold,
          'lost update',
          words.lostUpdate(fold, event),
          words.ADVICE.lostUpdate,
          event,
          event.task,
        );
        break;
      case 'coroutine.neverAwaited':
        this.#add(
          event,
          fold,
          'never awaited',
          words.neverAwaited(event),
          words.ADVICE.neverAwaited,
          event,
          event.task,
        );
        break;
      case 'exception.neverRetrieved':
        this.#add(
          event,
          fold,
          'never retrieved',
          words.neverRetrieved(fold, event),
          words.ADVICE.neverRetrieved,
          placeOf(fold, event.task, 0),
          event.task,
        );
        break;
      case 'task.lost':
        this.#add(
          event,
          fold,
          'lost task',
          words.lostTask(fold, event.task),
          words.ADVICE.lostTask,
          fold.tasks.get(event.task)?.createdAtPlace ?? NOWHERE_PLACE,
          event.task,
        );
        break;
      case 'task.cancelDelivered':
        // a CancelledError that came out of something awaited was meant for somebody else
        if (!this.#requested.has(event.task)) break;
        this.#delivered.set(event.task, {
          index: fold.index - 1,
          place: { file: event.file, line: event.line },
          uncancelled: false,
        });
        break;
      case 'task.uncancelled': {
        const delivered = this.#delivered.get(event.task);
        if (delivered !== undefined && event.count === 0) delivered.uncancelled = true;
        break;
      }
      case 'task.done': {
        const delivered = this.#delivered.get(event.task);
        this.#delivered.delete(event.task);
        if (delivered !== undefined && !delivered.uncancelled && event.state === 'done') {
          const text = words.swallowedCancel(fold, event.task, delivered.place);
          this.#add(event, fold, 'swallowed cancel', text, words.ADVICE.swallowedCancel, delivered.place, event.task);
        }
        break;
      }
      case 'task.cancelRequested':
        this.#requested.add(event.task);
        if (event.why === 'shutdown') {
          const place = fold.tasks.get(event.task)?.createdAtPlace ?? NOWHERE_PLACE;
          const text = words.unfinishedTask(fold, event.task);
          this.#add(event, fold, 'unfinished task', text, words.ADVICE.unfinishedTask, place, event.task);
        }
        break;
      case 'handle.scheduled': {
        const loop = fold.loops.get(event.loop);
        const foreign = loop !== undefined && loop.thread !== 0 && event.thread !== 0 && event.thread !== loop.thread;
        if (!foreign || event.why !== 'call_soon' || (loop.state !== 'running' && loop.state !== 'selecting')) break;
        const text = words.notThreadsafe(fold, event.thread, event.name);
        this.#add(event, fold, 'not threadsafe', text, words.ADVICE.notThreadsafe, placeOf(fold, 0, event.thread));
        break;
      }
      case 'thread.finished':
        if (event.error !== '' && event.error !== 'SystemExit') {
          const text = words.threadError(fold, event);
          this.#add(event, fold, 'thread error', text, words.ADVICE.threadError, placeOf(fold, 0, event.subject));
        }
        break;
      case 'program.uncaught':
        this.#add(event, fold, 'uncaught', words.uncaught(event), '', event);
        break;
      case 'program.limit':
        this.#add(event, fold, 'limit', event.message, '', placeOf(fold, 0, fold.thread));
        break;
      default:
    }
  }

  #add(
    event: HeadwaiterEvent,
    fold: Fold,
    kind: FindingKind,
    text: string,
    advice: string,
    place: Place,
    task: Id = 0,
    index = fold.index - 1,
    at = event.at,
  ): void {
    this.findings.push({
      kind,
      text,
      advice,
      index,
      at,
      position: event.position,
      file: place.file,
      line: place.line,
      task,
      thread: event.thread,
    });
  }

  #blockedLoop(event: EventOf<'handle.done'>, fold: Fold, turn: Turn): void {
    const longest = turn.pausedNs * 2 >= event.at - turn.at ? turn.longest : undefined;
    const place =
      longest !== undefined && longest.place.line > 0 ? longest.place : placeOf(fold, turn.task, event.thread);
    const text = words.blockedLoop(fold, turn.task, turn.name, event.at - turn.at, longest?.what ?? '', place);
    const index = longest?.index ?? turn.index;
    const at = longest?.at ?? turn.at;
    this.#add(event, fold, 'blocked loop', text, words.ADVICE.blockedLoop, place, turn.task, index, at);
  }
}
