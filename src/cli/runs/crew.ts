/** Workers that `explore` spreads its runs over: with the thread that leads them, one for each core of the machine. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { AS_WORKER } from '../arguments.ts';
import { carryOutTask, type ExploreCrew, type ExploreDone, type ExploreTask } from '../../engine/index.ts';
import type { Invocation } from '../arguments.ts';
import type { FilesBeside } from './beside.ts';
import { filesBeside, runOptions } from './options.ts';
import type { ProgramText } from './programs.ts';

/** What a worker is told at its start: it makes the options of the runs by itself. */
interface Orders {
  readonly invocation: Invocation;
  readonly program: ProgramText;
  readonly name: string;
  /** What was seen of the program's files so far: all see the same. */
  readonly seen: FilesBeside['taken'];
}
type Reply = { readonly done: ExploreDone } | { readonly error: string };

const MOST_WORKERS = 16;

/** A crew at work; `dismiss` sends it home. */
export interface HiredCrew extends ExploreCrew {
  dismiss(): void;
}

/** Hires workers for a program; null where there is no built program that they could run. */
export function hireCrew(orders: Orders): HiredCrew | null {
  const entry = fileURLToPath(new URL('headwaiter.js', import.meta.url));
  if (!existsSync(entry)) return null;
  const members = Array.from(
    { length: Math.min(MOST_WORKERS, Math.max(1, availableParallelism() - 1)) },
    () => new Member(new Worker(entry, { argv: [AS_WORKER], workerData: orders })),
  );
  return {
    // each has its next task at hand when it is done with one
    hands: members.length * 2,
    carryOut: (task) => members.reduce((a, b) => (b.busy < a.busy ? b : a)).carryOut(task),
    dismiss: () => {
      for (const { worker } of members) void worker.terminate();
    },
  };
}

/** A worker as those see it who give it tasks: it answers in their order. */
class Member {
  private readonly waiting: { readonly resolve: (done: ExploreDone) => void; readonly reject: (why: Error) => void }[] =
    [];

  constructor(readonly worker: Worker) {
    worker.on('message', (reply: Reply) => {
      const { resolve, reject } = this.waiting.shift()!;
      if ('done' in reply) resolve(reply.done);
      else reject(new Error(reply.error));
    });
    worker.on('error', (why) => {
      for (const { reject } of this.waiting.splice(0)) reject(why);
    });
  }
  get busy(): number {
    return this.waiting.length;
  }
  carryOut(task: ExploreTask): Promise<ExploreDone> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(task);
    });
  }
}

/** What a worker does: carries out tasks until it is sent home. */
export async function work(): Promise<void> {
  const { invocation, program, name, seen } = workerData as Orders;
  const files = filesBeside(program.filename, program.folder, invocation.passed, undefined, seen);
  const options = await runOptions(invocation, program, name, files);
  parentPort!.on('message', (task: ExploreTask) => {
    let reply: Reply;
    try {
      reply = { done: carryOutTask(program.source, options, task) };
    } catch (error) {
      reply = { error: error instanceof Error ? error.message : String(error) };
    }
    parentPort!.postMessage(reply);
  });
}
