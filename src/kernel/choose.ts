/**
 * The only place where an order is decided that Python leaves open: which runnable thread goes on, who gets the GIL, which device answer
 * comes first. Every answer is written down; the list of answers (the schedule) replays the run. A question with one possible answer is
 * never asked, so it takes no place in the list.
 */
import { EngineBug } from './errors.ts';

/** A question to `choose`. */
export interface Question {
  /** How many answers there are, at least 2. Answer 0 is what happens when nobody interferes. */
  readonly count: number;
  /** What is decided: "thread", "gil", "latency", "arrival", "timer", "cancel", "set", ... */
  readonly what: string;
  /** When threads are chosen among: their ids, in the order of the answers. */
  readonly threads?: readonly number[];
  /** When it is about what comes from outside: whose steps follow, in the order of the answers (see `Step.mover`). */
  readonly movers?: readonly number[];
  /** What an answer other than 0 comes to, in words: "the answer to GET /b comes before the answer to GET /a". */
  readonly says?: (answer: number) => string;
}

/** Decides questions that the replayed schedule does not answer any more. @returns a whole number from 0 below `question.count` */
export type Policy = (question: Question) => number;

/** A small, fast, seeded generator (32 bits of state). The same seed gives the same numbers on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** A number from 0 (included) to 1 (excluded), with 32 bits. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    let mixed = this.state ^ (this.state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 (included) to `count` (excluded). */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }
}

/**
 * Answers at random, the same for the same seed: a thread is switched out of turn at one question in sixteen, everything else is as likely
 * as anything else.
 */
export function seededPolicy(seed: number): Policy {
  const random = new Random(seed);
  return ({ count, what }) => {
    if (what !== 'thread') return random.below(count);
    return random.below(16) === 0 ? 1 + random.below(count - 1) : 0;
  };
}

/** Asks, answers from the schedule while it lasts, then by the policy, and keeps the list. */
export class Chooser {
  private readonly given: readonly number[];
  private readonly taken: number[] = [];
  /** The replayed schedule gave an answer that its question does not have. */
  private misfit = false;

  constructor(
    schedule: readonly number[],
    private readonly policy: Policy | null,
    private readonly told: ((question: Question, chosen: number) => void) | null = null,
  ) {
    this.given = schedule;
  }

  /** Whether nothing but 0 will be answered any more: whoever has to look far for a question need not ask it. */
  get isIdle(): boolean {
    return this.policy === null && this.taken.length >= this.given.length;
  }

  /** Whether the replayed schedule does not belong here, now that all has been asked: an answer did not fit its question, or was never asked for. */
  get misfits(): boolean {
    return this.misfit || this.given.some((answer, index) => answer !== 0 && index >= this.taken.length);
  }

  /** How many questions were decided so far. */
  get length(): number {
    return this.taken.length;
  }

  /** The answers given so far: the schedule that replays the run up to here. */
  schedule(): number[] {
    return this.taken.slice();
  }

  /** Decides. @returns a whole number from 0 below `question.count`; 0 without asking when there is only one answer */
  choose(question: Question): number {
    if (question.count <= 1) return 0;
    let chosen: number;
    const index = this.taken.length;
    if (index < this.given.length) {
      chosen = this.given[index]!;
      if (chosen >= question.count) {
        this.misfit = true;
        chosen = 0;
      }
    } else {
      chosen = this.policy === null ? 0 : this.policy(question);
      if (!Number.isInteger(chosen) || chosen < 0 || chosen >= question.count)
        throw new EngineBug(`answer ${chosen} to a question with ${question.count} answers`);
    }
    this.taken.push(chosen);
    this.told?.(question, chosen);
    return chosen;
  }
}

/**
 * Writes a schedule as a short string: answers joined by dots, a run of three or more zeros (the usual answer) as `z` and its length;
 * zeros at the end are left out, because an exhausted schedule goes on with zeros. The empty schedule is "-".
 * `[0,0,0,0,2,0,1,0,0]` is "z4.2.0.1".
 */
export function formatSchedule(choices: readonly number[]): string {
  let end = choices.length;
  while (end > 0 && choices[end - 1] === 0) end--;
  const parts: string[] = [];
  for (let index = 0; index < end; index++) {
    let zeros = 0;
    while (index + zeros < end && choices[index + zeros] === 0) zeros++;
    if (zeros >= 3) {
      parts.push(`z${zeros}`);
      index += zeros - 1;
    } else parts.push(String(choices[index]));
  }
  return parts.length === 0 ? '-' : parts.join('.');
}

/** Reads what formatSchedule wrote. @returns the answers, or a sentence that says what is wrong */
export function parseSchedule(text: string): number[] | string {
  const trimmed = text.trim();
  if (trimmed === '-' || trimmed === '') return [];
  const choices: number[] = [];
  for (const part of trimmed.split('.')) {
    const match = /^(z?)(\d{1,9})$/.exec(part);
    if (match === null) return `a schedule is numbers and z-counts joined by dots; "${part}" is neither`;
    const value = Number(match[2]);
    if (match[1] === '') choices.push(value);
    else {
      if (choices.length + value > 50_000_000) return 'this schedule is too long';
      for (let zero = 0; zero < value; zero++) choices.push(0);
    }
  }
  return choices;
}
