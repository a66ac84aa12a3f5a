/** Giving classes of the library their coroutine methods. */
import {
  coroutineFunction,
  type LibrarySpec,
  onlyForInstances,
  type PyLibraryFunction,
  type PyNativeCoroutine,
  type PyQuickCoroutine,
  type PyType,
  quickCoroutineFunction,
  type Value,
} from '../../machine/index.ts';

/** [signature, what makes the coroutine, documentation, what does all of it where it need not wait (PyNativeFunction.atOnce)] */
export type QuickSpec = readonly [
  signature: string,
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are as the signature string says
  make: (fn: PyLibraryFunction, ...args: any[]) => PyNativeCoroutine | PyQuickCoroutine,
  doc?: string,
  // biome-ignore lint/suspicious/noExplicitAny: the parameters are as the signature string says
  atOnce?: (...args: any[]) => Value | undefined,
];

/** Adds `async def` methods: state machines, and generators that may await anything. */
export function addCoroutines(
  type: PyType,
  quick: Readonly<Record<string, QuickSpec>>,
  general: Readonly<Record<string, LibrarySpec>> = {},
  /** The class that has them in CPython. */
  home = type.name,
): void {
  const place = (name: string) => ({
    module: String(type.module),
    qualname: `${home}.${name}`,
    linesAs: `${type.name}.${name}`,
  });
  for (const [name, [signature, make, doc, atOnce]] of Object.entries(quick)) {
    const fn = quickCoroutineFunction(name, signature, make, place(name), doc, atOnce);
    type.ns.set(name, onlyForInstances(type, fn));
  }
  for (const [name, spec] of Object.entries(general))
    type.ns.set(name, onlyForInstances(type, coroutineFunction(name, spec, place(name))));
}
