/** Functions of the library that are written in Python, with a short way in TypeScript. */
import { CodeFlag } from '../language/index.ts';
import { madeCoroutine, type NativeCoroutine } from './coroutine.ts';
import type { PyFunction } from './function.ts';
import { PyLibraryFunction } from './library.ts';
import type { Linked } from './link.ts';
import { CallRequest, type NativeGen, type QuickImpl } from './native.ts';
import type { PyDict, Value } from './objects.ts';

/**
 * A function of the library that is written in Python and has a short way in TypeScript: what it does in most cases. The short way looks first whether it
 * fits; where it does not it answers undefined, having done nothing, and the Python code runs. To a program it is the function written in Python.
 */
export class PyShortFunction extends PyLibraryFunction {
  constructor(fn: PyFunction, quick: QuickImpl) {
    const { code } = fn.linked;
    const names = code.varnames.slice(0, code.argcount);
    const required = names.length - (fn.defaults?.items.length ?? 0);
    super(
      code.name,
      [
        names.map((name, at) => (at < required ? name : `${name}=None`)).join(', '),
        function* (...args: Value[]): NativeGen {
          return (yield new CallRequest(fn, args, null)) as Value;
        },
        code.docstring ?? undefined,
        (code.flags & CodeFlag.COROUTINE) !== 0 ? toldOf(quick) : quick,
      ],
      {
        module: String(fn.module),
        qualname: code.qualname,
        line: code.firstlineno,
        isCoroutine: (code.flags & CodeFlag.COROUTINE) !== 0,
      },
    );
    this.instead = fn;
    this.defaults = fn.defaults;
  }
  override get linked(): Linked {
    return (this.instead as PyFunction).linked;
  }
  override get globals(): PyDict {
    return (this.instead as PyFunction).globals;
  }
}

/** The short way of an `async def` makes a coroutine. */
const toldOf =
  (make: QuickImpl): QuickImpl =>
  (...args) => {
    const made = make(...args);
    if (made !== undefined) madeCoroutine(made as NativeCoroutine);
    return made;
  };
