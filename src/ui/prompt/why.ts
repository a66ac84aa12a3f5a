/** What somebody waits for and who will wake it, in sentences. */
import { isOver, type TaskView, taskName, type World, whyWaiting } from '../../trace/index.ts';

/** The answer to `:why`. */
export function whyText(world: World, who: string): readonly string[] {
  const tasks = [...world.tasks.values()];
  if (who === '') {
    const waiting = tasks.filter((task) => !isOver(task));
    if (waiting.length === 0) return ['no task is pending'];
    return waiting.slice(0, 12).flatMap((task) => whyWaiting(world, task));
  }
  const found = namedTask(tasks, who);
  if (found === undefined) {
    const names = tasks.filter((task) => !isOver(task)).map((task) => taskName(world, task.id));
    return [
      `there is no task ${JSON.stringify(who)}${names.length === 0 ? '' : `; there are ${names.slice(0, 8).join(', ')}`}`,
    ];
  }
  return whyWaiting(world, found);
}

/** The task of that name; of several the last; else the only one whose name begins so. */
function namedTask(tasks: readonly TaskView[], name: string): TaskView | undefined {
  const same = tasks.findLast((task) => task.name === name);
  if (same !== undefined) return same;
  const near = tasks.filter((task) => task.name.toLowerCase().startsWith(name.toLowerCase()));
  return near.length === 1 ? near[0] : undefined;
}
