/**
 * Every order of a program, counted, without running those that meet another one in the same state: what follows is the same. A graph of states; its edges
 * say which thread goes on.
 */
import type { ChoicePoint } from '../threads/decisions.ts';
import { preemptions, scheduleOf, type Trial } from './explore.ts';
import { statesOf } from './states.ts';

/** A run as a way through states. */
export interface Way {
  readonly outcome: string;
  readonly schedule: readonly number[];
  readonly places: readonly Place[];
}
/** A choice: the state before it, and who could go on. */
interface Place {
  readonly state: number;
  readonly threads: readonly number[];
}

/** The way of a run; null where its states are not known. */
export function wayOf(trial: Trial<unknown>): Way | null {
  const states = trial.meets === true ? statesOf(trial) : null;
  if (states === null) return null;
  const threadsOf = ({ threads }: ChoicePoint): readonly number[] => threads!;
  const places = trial.choices.map((choice, index) => ({ state: states[index]!, threads: threadsOf(choice) }));
  return { outcome: trial.outcome, schedule: scheduleOf(trial), places };
}

/** Where a thread leads: to another state, or to the end. */
type Target = number | string;
interface State {
  readonly threads: ReadonlySet<number>;
  readonly next: Map<number, Target>;
}
/** A thread that could go on where another one did. */
interface Open {
  readonly state: number;
  readonly thread: number;
  readonly beginning: readonly number[];
}

/** The graph, as far as it is known. */
export class Orders {
  private readonly states = new Map<number, State>();
  /** By how often somebody interferes: with the fewest first. */
  private readonly open: Open[][] = [];
  private first: Target | null = null;
  /** Two runs that met went on otherwise: something matters that is not known. */
  isWrong = false;

  add({ outcome, schedule, places }: Way): void {
    this.first ??= places[0]?.state ?? outcome;
    places.forEach(({ state, threads }, index) => {
      const thread = threads[schedule[index]!]!;
      let known = this.states.get(state);
      if (known === undefined) {
        this.states.set(state, (known = { threads: new Set(threads), next: new Map() }));
        this.branch(state, threads, schedule.slice(0, index), thread);
      }
      const target = places[index + 1]?.state ?? outcome;
      this.isWrong ||= !known.threads.has(thread) || (known.next.get(thread) ?? target) !== target;
      known.next.set(thread, target);
    });
  }
  private branch(state: number, threads: readonly number[], before: readonly number[], taken: number): void {
    const least = preemptions(before);
    threads.forEach((thread, answer) => {
      if (thread === taken) return;
      const cost = least + (answer === 0 ? 0 : 1);
      (this.open[cost] ??= []).push({ state, thread, beginning: [...before, answer] });
    });
  }

  /** Beginnings that lead where nobody has been, at most so many. */
  take(most: number): (readonly number[])[] {
    const found: (readonly number[])[] = [];
    for (const line of this.open) {
      while (line !== undefined && line.length > 0 && found.length < most) {
        const { state, thread, beginning } = line.shift()!;
        if (!this.states.get(state)!.next.has(thread)) found.push(beginning);
      }
      if (found.length > 0) return found;
    }
    return found;
  }
  /** About how many runs there are still to be made. */
  get left(): number {
    return this.open.reduce((sum, { length }) => sum + length, 0);
  }

  /** How many orders come out how, when all is known; null when something matters that is not known. */
  counts(): ReadonlyMap<string, number> | null {
    const sorted = this.sorted();
    if (sorted === null) return null;
    const ways = new Map<Target, number>([[this.first!, 1]]);
    const outcomes = new Map<string, number>();
    for (const target of sorted) {
      const count = ways.get(target)!;
      if (typeof target === 'string') outcomes.set(target, count);
      else for (const next of this.states.get(target)!.next.values()) ways.set(next, (ways.get(next) ?? 0) + count);
    }
    return outcomes;
  }
  /** States and ends, each behind all that lead there; null when one leads back to itself. */
  private sorted(): Target[] | null {
    const done = new Set<Target>();
    const path = new Set<Target>();
    const line: { readonly target: Target; readonly rest: Iterator<Target> }[] = [];
    const enter = (target: Target): void => {
      const next = typeof target === 'string' ? [] : this.states.get(target)!.next.values();
      path.add(target);
      line.push({ target, rest: next[Symbol.iterator]() });
    };
    enter(this.first!);
    while (line.length > 0) {
      const { target, rest } = line.at(-1)!;
      const next = rest.next();
      if (next.done === true) {
        done.add(target);
        path.delete(target);
        line.pop();
      } else if (path.has(next.value)) return null;
      else if (!done.has(next.value)) enter(next.value);
    }
    return [...done].reverse();
  }
}
