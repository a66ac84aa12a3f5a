/** How a run ended, in words, for those who have no recording in which to look: who waits for whom in a deadlock, and where a program was that had no end. */
import type { RunResult } from '../kernel/index.ts';
import { MachineThread, vm } from '../machine/index.ts';
import { pendingTasks } from '../stdlib/index.ts';
import { coroutinePlaces, isLearners, type Place, threadPlaces } from './places.ts';

type Blocked = Extract<RunResult, { kind: 'deadlock' }>['threads'][number];

const MOST_TASKS = 8;

/** What can never happen any more, for each thread that waits. */
export function deadlockText(result: RunResult): string {
  if (result.kind !== 'deadlock') return '';
  const processes = new Set(result.threads.map(({ thread }) => thread.process));
  const told = result.threads
    .map((blocked) => {
      const { name, process } = blocked.thread;
      return blockedText(blocked, processes.size > 1 ? `${name} of ${process.name}` : name);
    })
    .join('; ');
  return `Deadlock: nothing can ever run again. ${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

function blockedText({ thread, on, what, holder }: Blocked, name: string): string {
  if (on === 'join') return `${name} waits for the end of ${holder?.name ?? what}`;
  if (on === 'select') {
    const { runnable } = thread;
    if (!(runnable instanceof MachineThread) || runnable.t.asyncioLoop === null)
      return `${name} waits for a file or socket to be ready${lineText(thread)}`;
    const tasks = tasksOf(thread);
    return `the event loop of ${name} waits for something that never happens${tasks === '' ? '' : `: ${tasks}`}`;
  }
  const thing = what === '' ? on : what;
  const held =
    holder === null || (holder === thread && on !== 'lock') ? '' : holder === thread ? 'itself' : holder.name;
  return `${name} waits for ${thing}${placeText(thread, thing)}${held === '' ? '' : ` (held by ${held})`}`;
}

/** Where a thread waits, for what is only numbered: the line tells which lock that is. */
function placeText(thread: Blocked['thread'], thing: string): string {
  return / \d+$/.test(thing) ? lineText(thread) : '';
}

/** The line of the program that a thread is at, as " at line 6"; '' where it is in none. */
function lineText({ runnable }: Blocked['thread']): string {
  if (!(runnable instanceof MachineThread)) return '';
  const place = threadPlaces(runnable.t).findLast(isLearners);
  return place === undefined ? '' : ` at line ${lineOf(place)}`;
}

/** The same with the name of the file: " (shop.py, line 6)"; '' where it is in none. */
export function whereText({ runnable }: Blocked['thread']): string {
  if (!(runnable instanceof MachineThread)) return '';
  const place = threadPlaces(runnable.t).findLast(isLearners);
  return place === undefined ? '' : ` (${place.frame.linked.code.filename.split('/').pop()}, line ${lineOf(place)})`;
}

/** The line of the program at which a frame stands. */
function lineOf({ frame, instruction }: Place): number {
  const { code } = frame.linked;
  return (code.positions[instruction * 4] as number) || code.firstlineno;
}

/** The tasks that are not done, each with the line of the program at which it stands. */
function tasksOf({ runnable }: Blocked['thread']): string {
  if (!(runnable instanceof MachineThread)) return '';
  const before = vm.interpreter;
  vm.interpreter = runnable.interpreter;
  try {
    const tasks = pendingTasks();
    const told = tasks.slice(0, MOST_TASKS).map(({ name, coroutine }) => {
      const place = coroutinePlaces(coroutine).findLast(isLearners);
      if (place === undefined) return name;
      return `${name} in ${place.frame.linked.code.name}(), line ${lineOf(place)}`;
    });
    return [...told, ...(tasks.length > MOST_TASKS ? [`and ${tasks.length - MOST_TASKS} more`] : [])].join('; ');
  } finally {
    vm.interpreter = before;
  }
}
