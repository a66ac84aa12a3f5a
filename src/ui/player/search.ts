/** Searching a run: its output, the names and texts of its events, and the lines it comes to. */
import type { HeadwaiterEvent } from '../../events/index.ts';
import type { Run } from './model.ts';

/** What a text stands for in a run: ids that are called so, lines that read so, and the text itself. */
interface Wanted {
  readonly text: string;
  readonly tasks: ReadonlySet<number>;
  readonly threads: ReadonlySet<number>;
  readonly locks: ReadonlySet<number>;
  readonly lines: ReadonlySet<string>;
}

/** The cursor just after the nearest event that has to do with a text; -1 when there is none. */
export function seekText(run: Run, cursor: number, text: string, direction: 1 | -1): number {
  if (text === '') return -1;
  const wanted = meaning(run, text.toLowerCase());
  const { recording } = run.session;
  for (let index = direction === 1 ? cursor : cursor - 2; index >= 0 && index < run.length; index += direction) {
    if (matches(recording.event(index), wanted)) return index + 1;
  }
  return -1;
}

function meaning(run: Run, text: string): Wanted {
  const world = run.timeline.world(run.length);
  const named = (table: ReadonlyMap<number, { readonly id: number; readonly name: string }>): Set<number> =>
    new Set(
      [...table.values()].filter((entity) => entity.name.toLowerCase().includes(text)).map((entity) => entity.id),
    );
  const lines = new Set<string>();
  for (const [file, source] of world.sources) {
    for (const [index, line] of source.split('\n').entries()) {
      if (line.toLowerCase().includes(text)) lines.add(`${file}:${index + 1}`);
    }
  }
  return { text, tasks: named(world.tasks), threads: named(world.threads), locks: named(world.locks), lines };
}

/** Texts of an event that a reader never sees as such. */
const HIDDEN = new Set(['kind', 'file', 'source', 'traceback', 'python', 'switchModel', 'question']);

function matches(event: HeadwaiterEvent, wanted: Wanted): boolean {
  if (event.kind === 'line') return wanted.lines.has(`${event.file}:${event.line}`);
  if (event.kind === 'source.loaded') return false;
  const fields = event as unknown as Record<string, unknown>;
  if (typeof fields.task === 'number' && wanted.tasks.has(fields.task)) return true;
  if (typeof fields.subject === 'number' && wanted.threads.has(fields.subject)) return true;
  if (typeof fields.lock === 'number' && wanted.locks.has(fields.lock)) return true;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'string' && !HIDDEN.has(name) && value.toLowerCase().includes(wanted.text)) return true;
  }
  return event.kind.includes(wanted.text);
}
