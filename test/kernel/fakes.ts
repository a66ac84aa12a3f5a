/**
 * Fake runnables: a list of instructions, each a function that may return a stop. They do not know frames, values or Python; every
 * instruction takes 10 ns unless it is a number, which is one instruction of that many ns; `CHECK` is a check of the eval breaker.
 */
import type { HeadwaiterEvent } from '../../src/events/index.ts';
import {
  type Answer,
  EXIT,
  GIL_CHECK,
  Kernel,
  type KernelOptions,
  type KernelProcess,
  type KernelThread,
  type Runnable,
  SLICE,
  type Slice,
  type Stop,
  type WaitQueue,
} from '../../src/kernel/index.ts';

export const CHECK = 'check';
export type Instruction = number | typeof CHECK | Act | Touching;
type Act = (self: Fake) => unknown;
/** An instruction known to touch a shared object, so that a thread can stop before it. */
export interface Touching {
  readonly object: string;
  readonly write: boolean;
  /** The line in which the instruction would wait now: it is not begun then, and the thread stands in that line instead. */
  readonly blocked?: () => WaitQueue | null;
  readonly act: Act;
}

export class Fake implements Runnable {
  private counter = 0;
  answers: Answer[] = [];
  slice!: Slice;
  constructor(
    private readonly instructions: readonly Instruction[],
    private readonly times = 1,
  ) {}
  run(slice: Slice): Stop {
    this.slice = slice;
    const end = this.instructions.length * this.times;
    while (this.counter < end) {
      const instruction = this.instructions[this.counter % this.instructions.length]!;
      if (instruction === CHECK) {
        this.counter++;
        if (slice.evalBreaker || slice.nowNs >= slice.untilNs) return GIL_CHECK;
        continue;
      }
      if (slice.nowNs >= slice.untilNs || slice.position >= slice.untilPosition) return SLICE;
      if (typeof instruction === 'object') {
        const line = instruction.blocked?.() ?? null;
        if (line !== null) return { kind: 'wait', queue: line };
        if (slice.shared?.has(instruction.object) === true && slice.visible-- <= 0) {
          slice.atVisible = true;
          return SLICE;
        }
        slice.accesses?.push({ object: instruction.object, write: instruction.write });
      }
      this.counter++;
      slice.position++;
      const act = typeof instruction === 'object' ? instruction.act : instruction;
      const stop = typeof act === 'number' ? undefined : act(this);
      if (typeof stop === 'object' && stop !== null && !('kind' in stop))
        throw new Error('an instruction answers a stop or nothing');
      slice.nowNs += typeof instruction === 'number' ? instruction : 10;
      if (typeof stop === 'object') return stop as Stop;
    }
    return EXIT;
  }
  resume(answer: Answer): void {
    this.answers.push(answer);
  }
  blocked(): object | null {
    const instruction = this.instructions[this.counter % this.instructions.length];
    return typeof instruction === 'object' ? (instruction.blocked?.() ?? null) : null;
  }
  get answer(): Answer | undefined {
    return this.answers.at(-1);
  }
}

/** A computer with one process and a thread for each list of instructions, named A, B, C, ... */
export class Bench {
  readonly events: HeadwaiterEvent[] = [];
  readonly log: string[] = [];
  readonly kernel: Kernel;
  readonly process: KernelProcess;
  readonly threads: KernelThread[] = [];
  constructor(options: KernelOptions = {}) {
    this.kernel = new Kernel({ emit: (event) => this.events.push({ ...event }), ...options });
    this.process = this.kernel.createProcess({ name: 'main' });
  }
  thread(instructions: readonly Instruction[], times = 1, process = this.process): KernelThread {
    const name = String.fromCharCode(65 + this.threads.length);
    const thread = this.kernel.spawn(process, new Fake(instructions, times), { name });
    this.threads.push(thread);
    return thread;
  }
  /** An instruction that notes a word and the time. */
  say(word: string): Instruction {
    return () => {
      this.log.push(`${word}@${this.kernel.nowNs}`);
    };
  }
  /** The rest of a run, by "kind ns thread" for the kinds asked for. */
  told(...kinds: string[]): string[] {
    return this.events
      .filter((event) => kinds.includes(event.kind))
      .map((event) => {
        const subject = this.threads.find((thread) => 'subject' in event && thread.id === event.subject);
        const why = 'why' in event ? ` ${event.why}` : '';
        return `${event.kind} ${event.at} ${subject?.name ?? ''}${why}`;
      });
  }
}

/** A lock as the machine would build it: a flag and a line. Owner is handed over to the first in line. */
export class FakeLock {
  owner: KernelThread | null = null;
  readonly line: WaitQueue;
  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
  ) {
    this.line = kernel.queue('lock', `lock '${name}'`, 0, () => this.owner);
  }
  acquire: Instruction = (self) => {
    self.slice.accesses?.push({ object: this.name, write: true });
    if (this.owner === null) {
      this.owner = this.kernel.currentThread;
      return undefined;
    }
    return { kind: 'wait', queue: this.line };
  };
  release: Instruction = (self) => {
    self.slice.accesses?.push({ object: this.name, write: true });
    this.owner = this.line.waiting()[0] ?? null;
    this.line.wake();
  };
}

/** A lock that a thread does not try to take while it is held: it stands in line before its `acquire`. */
export class PatientLock {
  private held = false;
  private readonly line: WaitQueue;
  readonly acquire: Touching;
  readonly release: Touching;
  constructor(kernel: Kernel, name: string) {
    this.line = kernel.queue('lock', `lock '${name}'`);
    const touch = { object: name, write: true };
    this.acquire = { ...touch, blocked: () => (this.held ? this.line : null), act: () => void (this.held = true) };
    this.release = {
      ...touch,
      act: () => {
        this.held = false;
        this.line.wakeAll();
      },
    };
  }
}

export const sleep =
  (ns: number): Instruction =>
  () => ({ kind: 'sleep', ns });
