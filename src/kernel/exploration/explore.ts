/**
 * Searching schedules. Pure functions over "run it with this schedule": what is run, what counts as a failure, and how a schedule is
 * explained is the caller's business. Everything that takes long is a generator that yields after each run.
 *
 * Two ways to go through them (search.ts joins these and a third one, at random, to a whole search):
 *  - `enumerate`: every schedule, depth first, by running again with the last choice changed; for small programs, and exact counts
 *  - `reduce`: dynamic partial-order reduction (Flanagan and Godefroid, POPL 2005; source sets, Abdulla and others, POPL 2014): two steps of different threads that touch nothing in
 *    common can change places without any effect, so only the orders of conflicting steps are tried; finds the same outcomes with fewer runs
 */
import type { Policy, Question } from '../choose.ts';
import { LATER } from '../devices/arrivals.ts';
import type { Access } from '../syscall.ts';
import type { ChoicePoint, Step } from '../threads/decisions.ts';

/** What came of one run. */
export interface Trial<R> {
  readonly result: R;
  /** Two runs that came out the same have the same text here ("ok: 6", "deadlock", "AssertionError: ..."). */
  readonly outcome: string;
  /** Whether this is what one is looking for. */
  readonly fails: boolean;
  /** Every decision of the run, in order (`kernel.choicePoints`). */
  readonly choices: readonly ChoicePoint[];
  /** `kernel.steps`; may be empty where only `enumerate` and `sample` are used. */
  readonly steps: readonly Step[];
  /** Nothing but what the steps touch decides what comes of them: no clock, nothing from outside. Runs that meet in a state go on alike (states.ts). */
  readonly meets?: boolean;
  /** It was longer than could be asked about: from some moment on its threads went on as they would anyway. */
  readonly isCut?: boolean;
}

/** Runs the program with a schedule (and, after its end, a policy). Must be a function of its arguments. */
export type RunOnce<R> = (schedule: readonly number[], policy?: Policy) => Trial<R>;

/** The answers of a trial: the schedule that replays it. */
export function scheduleOf(trial: Trial<unknown>): number[] {
  return trial.choices.map(({ chosen }) => chosen);
}

/** How many times a schedule does something else than what would have happened anyway. */
export function preemptions(schedule: readonly number[]): number {
  return schedule.reduce((count, choice) => count + (choice === 0 ? 0 : 1), 0);
}

/** A part of the tree of schedules. */
export interface Part {
  /** Only schedules that begin with these choices. */
  readonly prefix?: readonly number[];
  /** Only schedules with at most so many answers other than 0. */
  readonly preemptionsMax?: number;
}

/** Every schedule once, depth first. Ends by itself when all were run; the caller stops asking when it has seen enough. */
export function* enumerate<R>(run: RunOnce<R>, part: Part = {}): Generator<Trial<R>, void> {
  const fixed = part.prefix?.length ?? 0;
  const allowed = part.preemptionsMax ?? Number.POSITIVE_INFINITY;
  let schedule: number[] | null = [...(part.prefix ?? [])];
  while (schedule !== null) {
    const trial: Trial<R> = run(schedule);
    yield trial;
    const taken = scheduleOf(trial);
    let index = trial.choices.length - 1;
    while (index >= fixed && !mayIncrease(trial.choices, taken, index, allowed)) index--;
    schedule = index < fixed ? null : [...taken.slice(0, index), taken[index]! + 1];
  }
}

function mayIncrease(
  choices: readonly ChoicePoint[],
  taken: readonly number[],
  index: number,
  allowed: number,
): boolean {
  if (taken[index]! + 1 >= choices[index]!.count) return false;
  return allowed === Number.POSITIVE_INFINITY || preemptions(taken.slice(0, index)) + 1 <= allowed;
}

interface Node {
  readonly question: Question;
  /** Answers tried, with what the chosen thread touched in its step; null when no step is known. */
  readonly done: Map<number, readonly Access[] | null>;
  readonly wanted: Set<number>;
  /** Threads whose next step was tried before and has met nothing since that it conflicts with: running them here leads to nothing new. */
  asleep: ReadonlyMap<number, readonly Access[]>;
}

/**
 * Schedules that cover every outcome of the program, without trying orders that can make no difference (with sleep sets, Godefroid 1996).
 * Needs `steps` with all accesses. Where virtual time itself decides (who wakes up first), it is taken as given.
 */
export function* reduce<R>(run: RunOnce<R>, part: Part = {}): Generator<Trial<R>, void> {
  const fixed = part.prefix?.length ?? 0;
  const allowed = part.preemptionsMax ?? Number.POSITIVE_INFINITY;
  const nodes: Node[] = [];
  let schedule: number[] | null = [...(part.prefix ?? [])];
  while (schedule !== null) {
    const trial: Trial<R> = run(schedule);
    yield trial;
    const taken = scheduleOf(trial);
    const useful = grow(nodes, trial);
    for (const { choice, threads } of reversals(trial)) if (choice < useful) want(nodes[choice]!, threads);
    schedule = null;
    for (let index = nodes.length - 1; index >= fixed && schedule === null; index--) {
      const next = nextAnswer(nodes[index]!);
      if (next === undefined || preemptions(taken.slice(0, index)) + (next === 0 ? 0 : 1) > allowed) continue;
      nodes[index]!.done.set(next, null);
      nodes.length = index + 1;
      schedule = [...taken.slice(0, index), next];
    }
  }
}

function nextAnswer({ wanted, done, question, asleep }: Node): number | undefined {
  return [...wanted].find(
    (answer) => !done.has(answer) && !(question.threads !== undefined && asleep.has(question.threads[answer]!)),
  );
}

/** Lays the nodes of a trial along the path. @returns how many of its choices are worth following: behind a sleeping thread none is */
function grow(nodes: Node[], { choices, steps }: Trial<unknown>): number {
  const first = Math.max(0, nodes.length - 1);
  const stepOf = new Map<number, number>();
  steps.forEach(({ choice }, index) => {
    if (choice >= 0) stepOf.set(choice, index);
  });
  for (let index = first; index < choices.length; index++) {
    const point = choices[index]!;
    if (index >= nodes.length)
      nodes.push(
        newNode(
          point,
          index === 0
            ? new Map()
            : sleepers(nodes[index - 1]!, choices[index - 1]!, steps, stepOf.get(index - 1), stepOf.get(index)),
        ),
      );
    const node = nodes[index]!;
    const step = stepOf.get(index);
    node.done.set(point.chosen, step === undefined ? null : steps[step]!.accesses);
    if (point.threads !== undefined && node.asleep.has(point.threads[point.chosen]!)) {
      // The usual way is a known one here: another answer, if any is awake.
      const awake = point.threads.findIndex((thread) => !node.asleep.has(thread));
      if (awake >= 0) node.wanted.add(awake);
      nodes.length = index + 1;
      return index;
    }
  }
  return choices.length;
}

/** Who sleeps after a choice: who slept before or was tried before, unless a step since then conflicts with its next one. */
function sleepers(
  node: Node,
  { chosen, threads }: ChoicePoint,
  steps: readonly Step[],
  from: number | undefined,
  to: number | undefined,
): Map<number, readonly Access[]> {
  const asleep = new Map(node.asleep);
  if (from === undefined || to === undefined) return new Map();
  if (threads !== undefined) {
    for (const [answer, accesses] of node.done) {
      if (answer !== chosen && accesses !== null) asleep.set(threads[answer]!, accesses);
    }
  }
  for (const { thread, accesses } of steps.slice(from, to)) {
    for (const [sleeper, next] of asleep) if (sleeper === thread || conflict(accesses, next)) asleep.delete(sleeper);
  }
  return asleep;
}

function conflict(a: readonly Access[], b: readonly Access[]): boolean {
  return a.some((one) => b.some((other) => one.object === other.object && (one.write || other.write)));
}

function newNode(point: ChoicePoint, asleep: ReadonlyMap<number, readonly Access[]>): Node {
  const { chosen, ...question } = point;
  // Only threads can be compared by what they touch; any other question is tried with all its answers.
  const wanted =
    question.threads === undefined ? Array.from({ length: question.count }, (_, answer) => answer) : [chosen];
  return { question, done: new Map(), wanted: new Set(wanted), asleep };
}

function want(node: Node, threads: readonly number[]): void {
  const known = node.question.threads!;
  const answers = threads.map((thread) => known.indexOf(thread)).filter((answer) => answer >= 0);
  if (answers.some((answer) => node.wanted.has(answer))) return;
  if (answers.length > 0) node.wanted.add(answers[0]!);
  else
    known.forEach((_, answer) => {
      node.wanted.add(answer);
    });
}

interface Reversal {
  /** The choice before the earlier of two conflicting steps. */
  readonly choice: number;
  /** Threads any of which may go first to lead to the other order. */
  readonly threads: readonly number[];
}

/** Steps seen as a partial order: for each step, how far it has "seen" each thread (index of that thread's latest step before it). */
type Seen = ReadonlyMap<number, number>;

/** Pairs of conflicting steps that nothing puts in order, and where to turn each around. */
function reversals({ steps, choices }: Trial<unknown>): Reversal[] {
  const found: Reversal[] = [];
  const seen: Seen[] = [];
  const latest = new Map<number, number>();
  const written = new Map<string | number, number>();
  const read = new Map<string | number, number[]>();
  steps.forEach((step, index) => {
    const mine = new Map(latest.has(step.thread) ? seen[latest.get(step.thread)!] : []);
    const join = (earlier: number): void => {
      for (const [thread, at] of seen[earlier]!) if (at > (mine.get(thread) ?? -1)) mine.set(thread, at);
    };
    for (const earlier of step.after) if (earlier >= 0 && earlier < index) join(earlier);
    const conflicts = new Set<number>();
    for (const { object, write } of step.accesses) {
      const writer = written.get(object);
      if (writer !== undefined) conflicts.add(writer);
      if (write) for (const reader of read.get(object) ?? []) conflicts.add(reader);
    }
    // Latest first: what it puts in order needs no turning around of its own.
    for (const earlier of [...conflicts].sort((a, b) => b - a)) {
      const other = steps[earlier]!.thread;
      if (other !== step.thread && (mine.get(other) ?? -1) < earlier) {
        const { choice } = steps[earlier]!;
        if (choice >= 0 && choices[choice]!.threads !== undefined)
          found.push({ choice, threads: initials(steps, seen, mine, earlier, index) });
        // what came in the middle of what the earlier one led to may also come behind all of that
        if (step.choice >= 0 && choices[step.choice]!.threads?.includes(LATER) === true)
          found.push({ choice: step.choice, threads: [LATER] });
      }
      join(earlier);
    }
    mine.set(step.thread, index);
    seen.push(mine);
    latest.set(step.thread, index);
    for (const { object, write } of step.accesses) {
      if (write) {
        written.set(object, index);
        read.set(object, []);
      } else if (!read.has(object)) read.set(object, [index]);
      else read.get(object)!.push(index);
    }
  });
  return found;
}

/**
 * The threads that can come first where two conflicting steps are to change places: among the steps between them that do not depend on
 * the earlier one, and the later one itself, those that depend on none of the others (Abdulla and others, POPL 2014, "source sets").
 */
function initials(steps: readonly Step[], seen: readonly Seen[], mine: Seen, earlier: number, later: number): number[] {
  const { thread: turned } = steps[earlier]!;
  const first = new Map<number, number>();
  for (let index = earlier + 1; index <= later; index++) {
    const { thread } = steps[index]!;
    const known = index === later ? mine : seen[index]!;
    if (first.has(thread) || (known.get(turned) ?? -1) >= earlier) continue;
    first.set(thread, index);
  }
  const found: number[] = [];
  for (const [thread, index] of first) {
    const known = index === later ? mine : seen[index]!;
    if ([...first].every(([other, start]) => other === thread || (known.get(other) ?? -1) < start)) found.push(thread);
  }
  return found;
}

/** Whether schedule `a` is simpler than `b`: fewer interferences, then shorter, then earlier answers. */
export function simpler(a: readonly number[], b: readonly number[]): boolean {
  const [fewerA, fewerB] = [preemptions(a), preemptions(b)];
  if (fewerA !== fewerB) return fewerA < fewerB;
  const [lengthA, lengthB] = [usedLength(a), usedLength(b)];
  return lengthA < lengthB;
}

/** The length without the zeros at the end, which need not be said. */
function usedLength(schedule: readonly number[]): number {
  let length = schedule.length;
  while (length > 0 && schedule[length - 1] === 0) length--;
  return length;
}

/**
 * Simplifies a failing schedule by leaving interferences out as long as the run still fails with the same outcome: halves first, then one
 * by one, then what is left is moved to where it can be the smallest answer. Yields each simpler failing trial; the last one is the result.
 * @param triesMax how many runs it may cost
 */
export function* shrink<R>(run: RunOnce<R>, failing: Trial<R>, triesMax = 200): Generator<Trial<R>, Trial<R>> {
  let best = failing;
  let tries = 0;
  const attempt = (schedule: readonly number[]): boolean => {
    tries++;
    const trial = run(schedule.slice(0, usedLength(schedule)));
    if (!trial.fails || trial.outcome !== failing.outcome || !simpler(scheduleOf(trial), scheduleOf(best)))
      return false;
    best = trial;
    return true;
  };
  let size = preemptions(scheduleOf(best));
  while (size >= 1 && tries < triesMax) {
    let improved = false;
    const current = scheduleOf(best);
    const places = current.flatMap((choice, index) => (choice === 0 ? [] : [index]));
    for (let from = places.length - size; from > -size && tries < triesMax; from -= size) {
      const drop = new Set(places.slice(Math.max(0, from), from + size));
      if (!attempt(current.map((choice, index) => (drop.has(index) ? 0 : choice)))) continue;
      improved = true;
      yield best;
      break;
    }
    if (!improved) size = Math.floor(size / 2);
    else size = Math.min(size, preemptions(scheduleOf(best)));
  }
  return best;
}
