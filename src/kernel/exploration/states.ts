/**
 * Which choices of runs stand before the same state. What a thread has done so far is known by what it has touched and found there, what is in an object by
 * what was put there last (or by everything that was ever done to it); where all these are the same, whatever follows is the same, too.
 */
import { mixed, numberFor } from '../numbers.ts';
import type { Access } from '../syscall.ts';
import type { Course } from './movers.ts';
import { Updates } from './races.ts';

/** Of each choice of a run, a number that stands for the state before it; null where that is not known of one of them. */
export function statesOf({ choices, steps }: Course): number[] | null {
  const threads = new Map<number, number>();
  const objects = new Objects();
  const updates = new Updates();
  const states: number[] = [];
  for (const { thread, accesses, choice } of steps) {
    if (choice >= 0) {
      const candidates = choices[choice]!.threads;
      if (choice !== states.length || candidates === undefined) return null;
      states.push([sumOf(threads), objects.digest, updates.digest, setOf(candidates)].reduce(mixed));
    }
    let past = threads.get(thread) ?? thread;
    for (const access of accesses) {
      past = objects.note(access, past);
      updates.note(thread, access);
    }
    threads.set(thread, past);
  }
  return states.length === choices.length ? states : null;
}

interface Content {
  readonly of: unknown;
  /** The name stands for one thing, of which values are read and written that say all of what is there. */
  isPlain: boolean;
  digest: number;
}
/** What is in objects. */
class Objects {
  private readonly contents = new Map<string | number, Content>();
  /** Of those that were changed. */
  private readonly digests = new Map<string | number, number>();

  /** An access by somebody with such a past. @returns the past with it */
  note({ object, of, write, keeps, place, value }: Access, before: number): number {
    let content = this.contents.get(object);
    if (content === undefined) this.contents.set(object, (content = { of, isPlain: true, digest: 0 }));
    content.isPlain &&= keeps !== true && place === undefined && content.of === of;
    let past = mixed(before, numberFor(object));
    if (!content.isPlain) past = mixed(past, content.digest);
    else if (!write) return mixed(past, value === undefined ? content.digest : numberFor(value));
    if (!write) return past;
    content.digest = content.isPlain && value !== undefined ? numberFor(value) : past;
    this.digests.set(object, mixed(content.digest, Number(content.isPlain)));
    return past;
  }
  get digest(): number {
    return sumOf(this.digests);
  }
}

/** Numbers by their numbers, in no order. */
function sumOf(all: ReadonlyMap<string | number, number>): number {
  let [low, high] = [0, 0];
  for (const [key, value] of all) {
    const one = mixed(numberFor(key), value);
    low = (low + one) | 0;
    high = (high + Math.floor(one / 2 ** 32)) | 0;
  }
  return mixed(low, high);
}
const setOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b).reduce(mixed, numbers.length);
