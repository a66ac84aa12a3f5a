/** The turns of event loops: which handle a loop is carrying out, since when, and where its thread paused meanwhile. */
import type { EventOf, Id, Ns } from '../events/index.ts';
import { type Fold, placeOf } from './fold/fold.ts';
import { blocksIn } from './words.ts';
import type { Place } from './world.ts';

/** A handle that a loop is carrying out. */
export interface Turn {
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

/** Follows the loops of a recording, in the order of its events. */
export class LoopTurns {
  readonly #running = new Map<Id, Turn>();

  begin(event: EventOf<'handle.run'>, fold: Fold): void {
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
  }

  /** The handle turns out to be a task's step. */
  step(event: EventOf<'task.step'>, fold: Fold): void {
    const loop = fold.tasks.get(event.task)?.loop ?? 0;
    const turn = this.#running.get(loop);
    if (turn !== undefined && turn.task === 0) this.#running.set(loop, { ...turn, task: event.task });
  }

  pause(event: EventOf<'thread.blocked'>, fold: Fold): void {
    if (event.on === 'gil' || event.on === 'select') return;
    for (const [loop, turn] of this.#running) {
      if (fold.loops.get(loop)?.thread !== event.subject) continue;
      turn.pause = {
        at: event.at,
        index: fold.index - 1,
        what: blocksIn(fold, event),
        place: event.line > 0 ? { file: event.file, line: event.line } : placeOf(fold, turn.task, event.subject),
        ns: 0,
      };
    }
  }

  goOn(event: EventOf<'thread.runnable'>, fold: Fold): void {
    for (const [loop, turn] of this.#running) {
      if (turn.pause === undefined || fold.loops.get(loop)?.thread !== event.subject) continue;
      const ns = event.at - turn.pause.at;
      if (turn.longest === undefined || ns > turn.longest.ns) turn.longest = { ...turn.pause, ns };
      turn.pausedNs += ns;
      turn.pause = undefined;
    }
  }

  /** @returns the turn that is over; undefined when its beginning is not known */
  end(event: EventOf<'handle.done'>): Turn | undefined {
    const turn = this.#running.get(event.loop);
    this.#running.delete(event.loop);
    return turn;
  }
}
