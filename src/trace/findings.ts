/**
 * Findings: observations worth telling somebody, made while the recording is folded. What is found is decided here; how it is worded
 * stands in words.ts. Each finding knows its moment, so a screen can jump there.
 */
import type { EventOf, HeadwaiterEvent, Id, Ns, Position } from '../events/index.ts';
import type { Fold } from './fold/fold.ts';
import { partyKey } from './fold/locks.ts';
import * as words from './words.ts';
import { NOWHERE_PLACE, type Place } from './world.ts';

/** The kinds of finding. */
export const FINDING_KINDS = [
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
export const BLOCKED_LOOP_NS = 100_000_000;

interface Turn {
  readonly index: number;
  readonly at: Ns;
  readonly task: Id;
  readonly name: string;
  /** The longest pause of its thread meanwhile. */
  longest: Pause | undefined;
  /** All its pauses together. */
  pausedNs: Ns;
  /** The one that is going on. */
  pause: Pause | undefined;
}

interface Pause {
  readonly at: Ns;
  readonly index: number;
  /** What the thread did: "was in time.sleep(0.5)". */
  readonly what: string;
  readonly place: Place;
  readonly ns: Ns;
}

export class FindingMaker {
  readonly findings: Finding[] = [];
  readonly #running = new Map<Id, Turn>();
  /** Tasks that somebody asked to cancel. */
  readonly #requested = new Set<Id>();
  readonly #delivered = new Map<Id, { index: number; place: Place; uncancelled: boolean }>();

  /** Takes an event that the fold has just taken. */
  note(event: HeadwaiterEvent, fold: Fold): void {
    switch (event.kind) {
      case 'handle.run': {
        const handle = fold.loops.get(event.loop)?.current;
        this.#running.set(event.loop, {
          index: fold.index - 1,
          at: event.at,
          task: handle?.task ?? 0,
          name: handle?.name ?? '',
          longest: undefined,
          pausedNs: 0,
          pause: undefined,
        });
        break;
      }
      case 'task.step': {
        const loop = fold.tasks.get(event.task)?.loop ?? 0;
        const turn = this.#running.get(loop);
        if (turn !== undefined && turn.task === 0) this.#running.set(loop, { ...turn, task: event.task });
        break;
      }
      case 'thread.blocked': {
        if (event.on === 'gil' || event.on === 'select') break;
        for (const [loop, turn] of this.#running) {
          if (fold.loops.get(loop)?.thread !== event.subject) continue;
          turn.pause = {
            at: event.at,
            index: fold.index - 1,
            what: words.blocksIn(fold, event),
            place: event.line > 0 ? { file: event.file, line: event.line } : placeOf(fold, turn.task, event.subject),
            ns: 0,
          };
        }
        break;
      }
      case 'thread.runnable':
        for (const [loop, turn] of this.#running) {
          if (turn.pause === undefined || fold.loops.get(loop)?.thread !== event.subject) continue;
          const ns = event.at - turn.pause.at;
          if (turn.longest === undefined || ns > turn.longest.ns) turn.longest = { ...turn.pause, ns };
          turn.pausedNs += ns;
          turn.pause = undefined;
        }
        break;
      case 'handle.done': {
        const turn = this.#running.get(event.loop);
        this.#running.delete(event.loop);
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

function placeOf(fold: Fold, task: Id, thread: Id): Place {
  return fold.tasks.get(task)?.place ?? fold.threads.get(thread)?.place ?? NOWHERE_PLACE;
}
