/** A run in sentences for somebody who listens: what matters to them, and whose step it is. */
import { eventText, type Recording, type Timeline, type World } from '../../trace/index.ts';

type Happening = ReturnType<Recording['event']>;

/** A sentence, and the cursor right behind the event that it tells. */
export interface Told {
  readonly cursor: number;
  readonly text: string;
}

export const seconds = (ns: number): string => `${(ns / 1e9).toFixed(3)} s`;

/** What happens in a stretch of a run, without what goes on in the library. `also`: an event to be told in any case. */
export function toldBetween(recording: Recording, timeline: Timeline, from: number, to: number, also = -1): Told[] {
  const told: Told[] = [];
  for (let index = from; index < to; index++) {
    const event = recording.event(index);
    if (index !== also && !mayMatter(event)) continue;
    const world = timeline.world(index + 1);
    if (index === also || matters(event, world)) told.push({ cursor: index + 1, text: sentence(event, world) });
  }
  return told;
}

/** Tasks from which on nobody can keep them apart by what they run. */
const CROWD = 100;

/** As many sentences as somebody listens to who looks for one of them. */
const MOST_SENTENCES = 60;

/** The sentences among which a moment is to be found: where there are too many, only what is seen from outside, and then what is near. */
export function toldAround(recording: Recording, timeline: Timeline, answer: number): Told[] {
  const all = toldBetween(recording, timeline, 0, recording.length, answer);
  if (all.length <= MOST_SENTENCES) return all;
  const { kind } = recording.event(answer);
  const coarse = all.filter(({ cursor }) => {
    const other = recording.event(cursor - 1).kind;
    return other === kind || /^(output|raised|device\.|thread\.|process\.)/.test(other);
  });
  const there = coarse.findIndex(({ cursor }) => cursor === answer + 1);
  const from = Math.max(0, Math.min(there - Math.floor(MOST_SENTENCES / 2), coarse.length - MOST_SENTENCES));
  return coarse.slice(from, from + MOST_SENTENCES);
}

/** One event with its moment; a task that has only a number is named by its coroutine, too. */
export function sentence(event: Happening, world: World): string {
  const text = eventText(event, world).replace(/"[^"]*"?|\bTask-\d+\b(?! to run)/g, (found) => {
    if (world.tasks.size > CROWD) return found;
    const coroutine = [...world.tasks.values()].find(({ name }) => name === found)?.coroutine ?? '';
    return coroutine === '' ? found : `${found} (${coroutine})`;
  });
  return `${seconds(event.at)}: ${text}`;
}

/** Kinds of events that can matter to a listener: looked at first, for a world costs more. */
const mayMatter = ({ kind }: Happening): boolean =>
  /^(output|task\.|timer\.fired|loop\.select|lock\.(waiting|acquired|released)|device\.|thread\.(created|finished)|process\.|raised)/.test(
    kind,
  );

/** What a loop does when it ends. */
const isHousekeeping = (coroutine = ''): boolean => coroutine.startsWith('BaseEventLoop.shutdown');

function matters(event: Happening, world: World): boolean {
  if ('task' in event && isHousekeeping(world.tasks.get(event.task)?.coroutine)) return false;
  switch (event.kind) {
    // that it waits or has ended is told by itself
    case 'task.stepped':
      return event.how !== 'waits' && event.how !== 'done';
    // a task that it wakes is told to be woken
    case 'timer.fired':
      return world.loops.get(event.loop)?.ready.get(event.handle)?.task === 0;
    case 'loop.select':
      return event.timeoutNs !== 0;
    case 'loop.selected':
      return event.events > 0;
    // parts of something else are the library's own; one that nobody has named matters when somebody stands in line
    case 'lock.waiting':
      // of a task it is told what it waits for
      return event.task === 0 && !world.locks.get(event.lock)?.name.startsWith('of ');
    case 'lock.acquired':
    case 'lock.released': {
      const name = world.locks.get(event.lock)?.name ?? '';
      return name !== '' && !name.startsWith('of ');
    }
    default:
      return true;
  }
}
