/** What could be done otherwise at a position: worded for a menu, and what to do for it. */
import type { Ns } from '../events/index.ts';
import {
  isOver,
  type Recording,
  type TaskView,
  taskName,
  taskStateText,
  threadName,
  world,
  type World,
} from '../trace/index.ts';
import type { Intervention } from './options.ts';
import type { Run } from './run.ts';
import type { Change } from './session.ts';

/** Longest list: who needs more is looking for something else. */
const MOST = 60;
const SECOND = 1_000_000_000;

/** Everything that can be done to a run that is paused; `now` is what its recording says of that moment, `at` the moment where nothing happens in it. */
export function changesOf(run: Run, now: World, at: Ns = now.at): readonly Change[] {
  const drafts = [...threadChanges(now), ...taskChanges(now), ...requestChanges(run, now), ...signals(now)];
  return drafts.slice(0, MOST).map(({ label, ...token }) => ({ label, token: JSON.stringify({ ...token, at }) }));
}

type Draft = Omit<Intervention, 'position' | 'at'> & { readonly label: string };

const change = (label: string, kind: string, target: number, what = ''): Draft => ({ label, kind, target, what });

/** Others who could have the GIL, or a core, next. */
function threadChanges(now: World): readonly Draft[] {
  return [...now.threads.values()]
    .filter((thread) => thread.state === 'gil' || thread.state === 'runnable')
    .map((thread) => change(`${threadName(now, thread.id)} goes on next`, 'thread', thread.id));
}

function taskChanges(now: World): readonly Draft[] {
  const living = [...now.tasks.values()].filter((task) => !isOver(task));
  const ready = living.filter((task) => task.state === 'ready' || task.state === 'created');
  const waiting = living.filter((task) => task.state === 'waiting');
  const first = ready.length < 2 ? [] : ready.filter((task) => !isFirst(now, task));
  return [
    ...waiting.map((task) =>
      change(`${taskName(now, task.id)} is cancelled (it ${taskStateText(now, task)})`, 'cancel', task.id),
    ),
    ...ready.map((task) => change(`${taskName(now, task.id)} is cancelled before it runs`, 'cancel', task.id)),
    ...waiting.map((task) =>
      change(`RuntimeError comes out of what ${taskName(now, task.id)} waits for`, 'raise', task.id, 'RuntimeError'),
    ),
    ...first.map((task) => change(`${taskName(now, task.id)} runs next, against the loop's order`, 'first', task.id)),
  ];
}

function isFirst(now: World, task: TaskView): boolean {
  const handle = now.loops.get(task.loop)?.ready.values().next().value;
  return handle !== undefined && handle.task === task.id;
}

function requestChanges(run: Run, now: World): readonly Draft[] {
  const changes: Draft[] = [];
  for (const device of now.devices.values()) {
    for (const request of device.requests.values()) {
      if (!run.kernel.served.has(request.id)) continue;
      const what = `${device.name}: ${request.what}`;
      changes.push(
        change(`${what} fails`, 'fail', request.id),
        change(`${what} takes a second longer`, 'delay', request.id, String(SECOND)),
      );
    }
  }
  return changes;
}

/** Signals to the program. */
function signals(now: World): readonly Draft[] {
  if (now.ending !== undefined) return [];
  return [
    change('Ctrl-C: the program gets SIGINT', 'signal', 0, 'SIGINT'),
    change('the program gets SIGTERM', 'signal', 0, 'SIGTERM'),
  ];
}

/** What a recording says is true at a position; where the program sleeps there, at a moment of the clock. */
export function worldAt(recording: Recording, position: number, at: Ns | undefined): World {
  const byPosition = recording.countAtPosition(position);
  return world(recording, at === undefined ? byPosition : Math.min(byPosition, recording.countAt(at)));
}
