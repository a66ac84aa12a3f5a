/** `_traceback`: what the traceback module asks of the machine, which formats tracebacks for its own use, too. */
import {
  asInt,
  asStr,
  defineFunction,
  formatEntries,
  formatException,
  formatExceptionOnly,
  GenState,
  makeList,
  makeTuple,
  type ModuleSpec,
  type NativeSpec,
  PyException,
  PyFrame,
  PyList,
  PyTraceback,
  PyTuple,
  raise,
  type TraceEntry,
  traceEntries,
  typeName,
  type Value,
  vm,
} from '../../machine/index.ts';

const optionalInt = (value: Value | undefined): number | null =>
  value === undefined || value === null
    ? null
    : Number(asInt(value) ?? raise('TypeError', `limit must be an integer, not ${typeName(value)}`));
const tracebackOf = (value: Value | undefined): PyTraceback | null => (value instanceof PyTraceback ? value : null);
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** (filename, lineno, name, end_lineno, colno, end_colno, line) */
const entryTuple = (entry: TraceEntry): Value =>
  makeTuple([entry.filename, entry.lineno, entry.name, entry.endLineno, entry.col, entry.endCol, entry.frame]);
function entryOf(value: Value): TraceEntry {
  const [filename, lineno, name, endLineno, col, endCol, line] = (value as PyTuple).items;
  return {
    filename: asStr(filename ?? null) ?? '',
    name: asStr(name ?? null) ?? '',
    lineno: number(lineno),
    endLineno: number(endLineno),
    col: number(col),
    endCol: number(endCol),
    frame: null,
    line: typeof line === 'string' ? line : undefined,
  };
}
const texts = (list: readonly string[]): Value => makeList(list.slice());

const functions: Record<string, NativeSpec> = {
  format_exception: [
    'exc, tb, limit=None, chain=True',
    (exc: Value, tb: Value, limit?: Value, chain?: Value) => {
      if (!(exc instanceof PyException)) return texts([`NoneType: None\n`]);
      return texts(formatException(exc, tracebackOf(tb), { limit: optionalInt(limit), chain: chain !== false }));
    },
  ],
  format_exception_only: [
    'exc',
    (exc: Value) => (exc instanceof PyException ? texts(formatExceptionOnly(exc)) : texts(['NoneType: None\n'])),
  ],
  entries: [
    'tb, limit=None',
    (tb: Value, limit?: Value) => makeList(traceEntries(tracebackOf(tb), optionalInt(limit)).map(entryTuple)),
  ],
  format_entries: ['entries', (entries: Value) => texts(formatEntries((entries as PyList).items.map(entryOf)))],
  stack: [
    'frame=None',
    (frame?: Value) => {
      const found: Value[] = [];
      const one = (linked: PyFrame['linked'], pc: number): void => {
        const { code } = linked;
        const at = Math.max(0, pc) * 4;
        found.push(
          makeTuple([
            code.filename,
            (code.positions[at] as number) || code.firstlineno,
            code.name,
            null,
            null,
            null,
            null,
          ]),
        );
      };
      let live = frame instanceof PyFrame ? frame.frame : vm.thread.frame;
      if (frame instanceof PyFrame && live === null) one(frame.linked, frame.instruction);
      for (; live !== null; live = live.back) {
        if (live.kind !== 0) continue;
        if (live.gen !== null && live.gen.state === GenState.closed) continue;
        one(live.linked, (live.pc >> 1) - 1);
      }
      return makeList(found.reverse());
    },
  ],
};

export const tracebackModule: ModuleSpec = {
  kind: 'native',
  make: () =>
    Object.fromEntries(
      Object.entries(functions).map(([name, spec]) => [name, defineFunction(name, spec, '_traceback')]),
    ),
};
