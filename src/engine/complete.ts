/** What could stand next in a text that is being typed: names, attributes, modules. Only looks: no Python code runs. */
import { codeState, highlight } from '../language/index.ts';
import {
  genericGet,
  isDataDescriptor,
  libraryModule,
  ownAttribute,
  PyDict,
  PyModule,
  PyNativeFunction,
  PyObject,
  PyType,
  typeOf,
  type Value,
} from '../machine/index.ts';
import { standardNames } from '../stdlib/index.ts';
import type { Run } from './run.ts';

/** What a text could be completed with: `from` is where the word begins that the options would replace. */
export interface Completion {
  readonly from: number;
  readonly options: readonly string[];
}

const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );

/** The options for the word that ends at the end of `text`. */
export function completionOf(run: Run, text: string): Completion {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const word = /[\p{L}\p{N}_.]*$/u.exec(text)![0];
  const parts = word.split('.');
  const prefix = parts.pop()!;
  const from = text.length - prefix.length;
  if (inString(text)) return { from, options: [] };
  return run.inside(() => {
    const names = /^\s*(import|from)\s+[\w.]*$/.test(line) ? moduleNames(run, parts) : namesFor(run, line, parts);
    // private names are for those who ask for them
    const shown = [...new Set(names)].filter(
      (name) => name.startsWith(prefix) && (prefix.startsWith('_') || !name.startsWith('_')),
    );
    return { from, options: shown.sort(byCase) };
  });
}

const byCase = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1;
};

/** Whether the end of a text lies in a string or a comment. */
function inString(text: string): boolean {
  const last = highlight(text).at(-1);
  if (last === undefined || last.end < text.length) return false;
  return last.style === 'comment' || (last.style === 'string' && codeState(text) !== 'complete');
}

function namesFor(run: Run, line: string, parts: readonly string[]): readonly string[] {
  const imported = /^\s*from\s+([\w.]+)\s+import\s+(?:\(?\s*[\w\s,]*)$/.exec(line);
  if (imported !== null) {
    const module = run.interpreter.modules.table.get(imported[1]!);
    return module === undefined ? [] : attributes(module);
  }
  const names = mainNames(run);
  if (parts.length === 0) return [...names, ...strings(run.interpreter.builtins), ...KEYWORDS];
  let value = lookUp(run, parts[0]!);
  for (const part of parts.slice(1)) value = value === undefined ? undefined : attribute(value, part);
  return value === undefined ? [] : attributes(value);
}

/** The module that prompt and program know as `__main__`: the prompt puts its own in the place of the run's. */
function main(run: Run): PyDict | undefined {
  const module = run.interpreter.modules.table.get('__main__');
  return module instanceof PyModule ? module.dict : undefined;
}

const mainNames = (run: Run): readonly string[] => {
  const names = main(run);
  return names === undefined ? [] : strings(names);
};

const lookUp = (run: Run, name: string): Value | undefined => {
  const own = main(run)?.table.get(name);
  return own === undefined ? run.interpreter.builtins.table.get(name) : own;
};

function moduleNames(run: Run, parts: readonly string[]): readonly string[] {
  if (parts.length === 0) return [...standardNames].filter((name) => libraryModule(name) !== undefined);
  const name = parts.join('.');
  const begun = `${name}.`;
  const known = strings(run.interpreter.modules).filter((other) => other.startsWith(begun));
  return known.map((other) => other.slice(begun.length).split('.')[0]!);
}

const strings = (dict: PyDict): string[] =>
  dict.table.liveEntries().flatMap(([key]) => (typeof key === 'string' ? [key] : []));

/** The names of an object's attributes, as `dir()` would list them where nobody has replaced `__dir__`. */
function attributes(value: Value): string[] {
  if (value instanceof PyModule) return strings(value.dict);
  const names = own(value);
  const classes = value instanceof PyType ? value.mro : typeOf(value).mro;
  for (const cls of classes) names.push(...cls.ns.keys());
  return names;
}

function own(value: Value): string[] {
  if (!(value instanceof PyObject) || value.shape === undefined) return [];
  if (!value.shape.isDict) return [...value.shape.keys];
  const dict = value.slots[0];
  return dict instanceof PyDict ? strings(dict) : [];
}

/** An attribute, where finding it runs no code of the learner's. */
function attribute(value: Value, name: string): Value | undefined {
  if (value instanceof PyModule) return value.dict.table.get(name);
  const cls = typeOf(value);
  const custom = cls.lookup('__getattribute__');
  if (!(custom instanceof PyNativeFunction) || custom.overrides) return undefined;
  const found = value instanceof PyType ? value.lookup(name) : cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found) && cls.isHeap)
    return value instanceof PyObject ? ownAttribute(value, name) : undefined;
  return genericGet(value, cls, name);
}
