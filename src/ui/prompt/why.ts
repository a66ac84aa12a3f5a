/** What somebody waits for and who will wake it, in sentences. */
import {
  isOver,
  type TaskView,
  type ThreadView,
  taskName,
  threadName,
  type World,
  whyBlocked,
  whyWaiting,
} from '../../trace/index.ts';

const MOST = 12;

/** The threads that do not go on; the one that carries the prompt is none of them. */
const blocked = (world: World): readonly ThreadView[] =>
  [...world.threads.values()].filter((thread) => thread.state === 'blocked' || thread.state === 'gil');

/** The answer to `:why`. */
export function whyText(world: World, who: string): readonly string[] {
  const tasks = [...world.tasks.values()];
  const pending = tasks.filter((task) => !isOver(task));
  const threads = blocked(world);
  if (who === '') {
    if (pending.length + threads.length === 0) return ['no task is pending, no thread is blocked'];
    return [
      ...pending.slice(0, MOST).flatMap((task) => whyWaiting(world, task)),
      ...threads.slice(0, MOST).map((thread) => whyBlocked(world, thread)),
    ];
  }
  const task = named(tasks, who, (one) => one.name);
  if (task !== undefined) return whyWaiting(world, task);
  const thread = named([...world.threads.values()], who, (one) => threadName(world, one.id));
  if (thread !== undefined) return [whyBlocked(world, thread)];
  const names = [
    ...pending.map((one) => taskName(world, one.id)),
    ...threads.map((one) => threadName(world, one.id)),
  ].slice(0, MOST);
  return [`no task is named ${JSON.stringify(who)}${names.length === 0 ? '' : `; the names are: ${names.join(', ')}`}`];
}

/** The one of that name; of several the last; else the only one whose name begins so. */
function named<T extends TaskView | ThreadView>(
  list: readonly T[],
  name: string,
  call: (one: T) => string,
): T | undefined {
  const same = list.findLast((one) => call(one) === name);
  if (same !== undefined) return same;
  const near = list.filter((one) => call(one).toLowerCase().startsWith(name.toLowerCase()));
  return near.length === 1 ? near[0] : undefined;
}
