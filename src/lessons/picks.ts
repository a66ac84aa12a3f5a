/** Be the manager: the choices that a run made, and which others it could have made. */
import type { Timeline, World } from '../trace/index.ts';
import type { ManagerStep } from './types.ts';

/** One pick of "be the manager": what could be picked at a moment of the run. */
export interface ManagerPick {
  /** The cursor right before the pick. */
  readonly cursor: number;
  /** The cursor at which the pick has been made. */
  readonly after: number;
  readonly choices: readonly string[];
  /** The same in the order in which they stand in line; empty where there is no line. */
  readonly waiting: readonly string[];
  /** Those that CPython could make. */
  readonly legal: readonly number[];
  /** The one that this run made. */
  readonly made: number;
}

/** The choices of a run: at each one, who could be next. */
export function picksOf(timeline: Timeline, what: ManagerStep['pick']): readonly ManagerPick[] {
  const picks: ManagerPick[] = [];
  const { recording } = timeline;
  for (let index = 0; index < recording.length; index++) {
    const event = recording.event(index);
    const world = (): World => timeline.world(index);
    if (what === 'slip' && event.kind === 'handle.run') {
      const loop = world().loops.get(event.loop);
      const ready = [...(loop?.ready.values() ?? [])].filter((handle) => !handle.cancelled);
      const { tasks } = world();
      const name = (task: number, other: string): string => {
        const { name, coroutine } = tasks.get(task) ?? { name: other, coroutine: '' };
        return coroutine === '' || !/^Task-\d+$/.test(name) ? name : `${name} (${coroutine})`;
      };
      addPick(
        picks,
        index,
        ready.map((handle) => ({ id: handle.id, name: name(handle.task, handle.name) })),
        event.handle,
        [ready[0]?.id ?? -1],
        true,
      );
    } else if (what === 'thread' && event.kind === 'gil.taken') {
      const waiting = [...world().threads.values()].filter(
        (thread) => thread.state === 'gil' || thread.state === 'runnable' || thread.id === event.subject,
      );
      addPick(
        picks,
        index,
        waiting,
        event.subject,
        waiting.map((thread) => thread.id),
      );
    } else if (what === 'delivery' && event.kind === 'device.response') {
      const asked = [...world().devices.values()]
        .flatMap((device) => [...device.requests.values()])
        .filter((request) => !request.queued);
      addPick(
        picks,
        index,
        asked.map((request) => ({ id: request.id, name: request.what })),
        event.request,
        dueFirst(asked),
      );
    }
  }
  return picks;
}

function dueFirst(requests: readonly { readonly id: number; readonly dueNs: number }[]): number[] {
  const known = requests.filter((request) => request.dueNs >= 0);
  const first = Math.min(...known.map((request) => request.dueNs));
  return requests.filter((request) => request.dueNs < 0 || request.dueNs === first).map((request) => request.id);
}

/** Those who are called alike are numbered in the order in which they came. */
function toldApart(all: readonly Candidate[]): readonly Candidate[] {
  return all.map(({ id, name }, index) => {
    const alike = all.flatMap((other, place) => (other.name === name ? [place] : []));
    return { id, name: alike.length === 1 ? name : `${name}, number ${alike.indexOf(index) + 1}` };
  });
}

interface Candidate {
  readonly id: number;
  readonly name: string;
}

/** Somebody to choose from; shown in the order of their names, so that the order says nothing. */
function addPick(
  picks: ManagerPick[],
  index: number,
  all: readonly Candidate[],
  made: number,
  legal: readonly number[],
  isLine = false,
): void {
  if (all.length < 2) return;
  const named = toldApart(all);
  const sorted = [...named].sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  picks.push({
    cursor: index,
    after: index + 1,
    choices: sorted.map(({ name }) => name),
    waiting: isLine ? named.map(({ name }) => name) : [],
    legal: sorted.flatMap(({ id }, number) => (legal.includes(id) ? [number] : [])),
    made: sorted.findIndex(({ id }) => id === made),
  });
}
