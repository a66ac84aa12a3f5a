/** Laying the arguments of a call out in the slots of a Python function. */
import { CodeFlag } from '../../language/index.ts';
import type { PyFunction } from '../function.ts';
import { HashTable } from '../hashtable.ts';
import { makeTuple, types } from '../make.ts';
import { PyDict, type Value } from '../objects.ts';
import { str } from '../protocols/index.ts';
import { nearest } from '../pure/suggest.ts';
import { raise } from '../raise.ts';

/** Keyword arguments; null: there are none. */
export type Kwargs = Map<string, Value> | null;

const names = (list: string[]): string => {
  const quoted = list.map((name) => `'${name}'`);
  if (quoted.length === 1) return quoted[0]!;
  if (quoted.length === 2) return `${quoted[0]} and ${quoted[1]}`;
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`;
};

/** Lays arguments out in the slots of a Python function. @throws Raise(TypeError) worded as ceval.c words it */
export function bindArguments(
  func: PyFunction,
  args: readonly Value[],
  kwargs: Kwargs,
): readonly (Value | undefined)[] {
  if (kwargs === null && func.linked.simple && args.length === func.linked.argcount) return args;
  const code = func.linked.code;
  const { argcount, posonlyargcount, kwonlyargcount, varnames } = code;
  const total = argcount + kwonlyargcount;
  const given = args.length;
  const slots: (Value | undefined)[] = [];
  for (let at = 0; at < func.linked.parameters; at++) slots.push(at < given && at < argcount ? args[at] : undefined);
  const hasVarargs = (code.flags & CodeFlag.VARARGS) !== 0;
  const hasVarkw = (code.flags & CodeFlag.VARKEYWORDS) !== 0;
  if (hasVarargs) slots[total] = makeTuple(args.slice(argcount) as Value[]);
  if (hasVarkw) slots[total + (hasVarargs ? 1 : 0)] = new PyDict(types.dict, new HashTable());
  if (kwargs !== null) {
    const rest = hasVarkw ? (slots[total + (hasVarargs ? 1 : 0)] as PyDict) : null;
    for (const [name, value] of kwargs) {
      let at = -1;
      for (let candidate = posonlyargcount; candidate < total; candidate++) {
        if (varnames[candidate] === name) {
          at = candidate;
          break;
        }
      }
      if (at < 0) {
        if (rest === null) unexpectedKeyword(func, name, kwargs);
        rest.table.set(name, value);
      } else {
        if (slots[at] !== undefined)
          raise('TypeError', `${str(func.qualname)}() got multiple values for argument '${name}'`);
        slots[at] = value;
      }
    }
  }
  if (given > argcount && !hasVarargs) tooManyPositional(func, given, slots);
  if (given < argcount) {
    const defaults = func.defaults?.items ?? [];
    const firstDefault = argcount - defaults.length;
    const absent: string[] = [];
    for (let at = given; at < firstDefault; at++) if (slots[at] === undefined) absent.push(varnames[at]!);
    if (absent.length > 0) missingArguments(func, absent, 'positional');
    for (let at = Math.max(given, firstDefault); at < argcount; at++)
      if (slots[at] === undefined) slots[at] = defaults[at - firstDefault];
  }
  if (kwonlyargcount > 0) {
    const absent: string[] = [];
    for (let at = argcount; at < total; at++) {
      if (slots[at] !== undefined) continue;
      const fallback = func.kwdefaults?.table.get(varnames[at]!);
      if (fallback === undefined) absent.push(varnames[at]!);
      else slots[at] = fallback;
    }
    if (absent.length > 0) missingArguments(func, absent, 'keyword-only');
  }
  return slots;
}
function missingArguments(func: PyFunction, absent: string[], kind: string): never {
  raise(
    'TypeError',
    `${str(func.qualname)}() missing ${absent.length} required ${kind} argument${absent.length === 1 ? '' : 's'}: ${names(absent)}`,
  );
}
function tooManyPositional(func: PyFunction, given: number, slots: readonly (Value | undefined)[]): never {
  const { argcount, kwonlyargcount } = func.linked.code;
  const defaults = func.defaults?.items.length ?? 0;
  let keywordOnly = 0;
  for (let at = argcount; at < argcount + kwonlyargcount; at++) if (slots[at] !== undefined) keywordOnly++;
  const takes = defaults > 0 ? `from ${argcount - defaults} to ${argcount}` : `${argcount}`;
  const plural = defaults > 0 || argcount !== 1 ? 's' : '';
  const extra =
    keywordOnly > 0
      ? ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})`
      : '';
  raise(
    'TypeError',
    `${str(func.qualname)}() takes ${takes} positional argument${plural} but ${given}${extra} ${given === 1 && keywordOnly === 0 ? 'was' : 'were'} given`,
  );
}
function unexpectedKeyword(func: PyFunction, name: string, kwargs: Map<string, Value>): never {
  const code = func.linked.code;
  const positionalOnly = code.varnames.slice(0, code.posonlyargcount).filter((candidate) => kwargs.has(candidate));
  if (positionalOnly.length > 0) {
    raise(
      'TypeError',
      `${str(func.qualname)}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(', ')}'`,
    );
  }
  const candidates = code.varnames.slice(code.posonlyargcount, code.argcount + code.kwonlyargcount);
  const near = nearest(name, candidates);
  raise(
    'TypeError',
    `${str(func.qualname)}() got an unexpected keyword argument '${name}'${near === undefined ? '' : `. Did you mean '${near}'?`}`,
  );
}
