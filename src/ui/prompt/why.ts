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
import type { RunSession } from '../session.ts';

const MOST = 12;

/** The threads that do not go on; the one that carries the prompt is none of them. */
const blocked = (world: World): readonly ThreadView[] =>
  [...world.threads.values()].filter((thread) => thread.state === 'blocked' || thread.state === 'gil');

/** The repr of an expression as of now; '' where nobody can say. */
type ValueOf = (expression: string) => string;

/** How a conversation looks into itself as it stands. */
export const valuesOf =
  (session: RunSession, world: World): ValueOf =>
  (expression) => {
    const { recording } = session;
    const [thread = 0] = world.threads.keys();
    if (recording.length === 0) return '';
    return session.evaluate?.(recording.position(recording.length - 1), { task: 0, thread }, expression) ?? '';
  };

/** A variable, or a part of one: to look at it runs nothing of the program's but `__getattr__` and the like. */
const VARIABLE = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*|\[(\d+|'[^']*'|"[^"]*")\])*$/u;

/** The answer to `:why`: of a task or thread by its name, or by a variable that holds it. */
export function whyText(world: World, who: string, valueOf: ValueOf = () => ''): readonly string[] {
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
  const why = (name: string): readonly string[] | undefined => {
    const task = named(tasks, name, (one) => one.name);
    if (task !== undefined) return whyWaiting(world, task);
    const thread = named([...world.threads.values()], name, (one) => threadName(world, one.id));
    return thread === undefined ? undefined : [whyBlocked(world, thread)];
  };
  const held = VARIABLE.test(who) ? nameIn(valueOf(who)) : undefined;
  const known = (held === undefined ? undefined : why(held)) ?? why(who);
  if (known !== undefined) return known;
  const names = [
    ...pending.map((one) => taskName(world, one.id)),
    ...threads.map((one) => threadName(world, one.id)),
  ].slice(0, MOST);
  return [`no task is named ${JSON.stringify(who)}${names.length === 0 ? '' : `; the names are: ${names.join(', ')}`}`];
}

/** The name of the task or thread that this is the repr of. */
function nameIn(repr: string): string | undefined {
  const task = /^<[\w.]*Task [^>]*?\bname='([^']*)'/.exec(repr) ?? /^<\w*(?:Thread|Timer)\w*\((.*?), /.exec(repr);
  return task?.[1];
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
