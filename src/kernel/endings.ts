/** Why a run comes back to its caller. */
import type { Ns } from '../events/index.ts';
import type { KernelProcess, KernelThread } from './threads/thread.ts';

/** What a thread of a deadlock waits for. */
export interface BlockedThread {
  readonly thread: KernelThread;
  readonly on: string;
  readonly what: string;
  readonly object: number;
  readonly sinceNs: Ns;
  /** Who could end the wait, if known. */
  readonly holder: KernelThread | null;
}

/** Why `run` returned. */
export type RunResult =
  /** The budget is used up; call again. */
  | { readonly kind: 'more' }
  /** All processes ended. */
  | { readonly kind: 'exit'; readonly status: number }
  /** Nothing can ever run again. */
  | { readonly kind: 'deadlock'; readonly threads: readonly BlockedThread[] }
  | { readonly kind: 'limit'; readonly limit: string; readonly message: string }
  /** A thread asked for a stop of the whole computer, or (why "external") only the world outside can wake anybody. */
  | { readonly kind: 'pause'; readonly why: string };

/** What is said when a run has used up its instructions, and `where` it was then: " (shop.py, line 6)". */
export function instructionsText(limit: number, where = ''): string {
  const count =
    limit % 1e9 === 0 ? `${limit / 1e9} billion` : limit % 1e6 === 0 ? `${limit / 1e6} million` : String(limit);
  return `The run reached its limit of ${count} instructions${where}.`;
}

/** A deadlock in words, a clause a thread. */
export const deadlockWords = (threads: readonly BlockedThread[]): string => threads.map(wordBlocked).join('; ');

/** One thread of a deadlock in words: "Thread-1 waits for lock 'b', held by Thread-2". */
function wordBlocked(blocked: BlockedThread): string {
  const thing = blocked.what === '' ? blocked.on : blocked.what;
  const held =
    blocked.holder === null ? '' : `, held by ${blocked.holder === blocked.thread ? 'itself' : blocked.holder.name}`;
  return `${blocked.thread.name} waits for ${thing}${held}`;
}

/** What all threads of a computer wait for in which nothing can happen any more; null where one waits for the world outside. */
export function blockedThreads(processes: readonly KernelProcess[]): BlockedThread[] | null {
  const threads: BlockedThread[] = [];
  for (const process of processes) {
    for (const thread of process.threads) {
      if (thread.waitingIn?.external === true) return null;
      threads.push({
        thread,
        on: thread.blockedOn,
        what: thread.blockedWhat,
        object: thread.blockedObject,
        sinceNs: thread.sinceNs,
        holder: thread.waitingIn?.holder?.() ?? null,
      });
    }
  }
  return threads;
}
