/** The copy of a thread in the middle of its work: what os.fork() needs beside the memory. */
import { CannotCopy, copyUnderWay, stands } from './rules.ts';
import type { Copier } from './copy.ts';
import { Frame, FrameKind, PyGenerator, type Thread } from '../function.ts';
import type { NativeGen } from '../native.ts';
import type { Value } from '../objects.ts';
import { BlockRequest } from '../native.ts';
import { raise } from '../raise.ts';
import { vm } from '../vm.ts';

/** Brings a native that has just begun to the place where it waits for what it asked for. */
function waiting(body: () => NativeGen): NativeGen {
  const gen = body();
  gen.next();
  return gen;
}
/** A native's way of waiting for what another one asked for in its place. */
export function* answered<T>(): Generator<BlockRequest, T, T> {
  return yield new BlockRequest(null);
}
/** Stands for a native that JavaScript cannot copy in the middle of its work: only a child that returns to it is refused. */
const left = (name: string) =>
  function* (): NativeGen {
    yield* answered();
    return raise('NotImplementedError', `headwaiter cannot go on with ${name} of the parent in a forked process`);
  };

/** What a native gathers in its own variables is not to be given what the copy's functions answer. */
const notCopied = new Set<keyof Frame>(['native', 'back', 'take', 'more']);
/**
 * Gives `copy` the frames and the stack of the running thread, which stands in a native that nothing else is native below but the thread's own body.
 * @param now takes the place of the running native: it begins by waiting (`answered`), and what it returns is the value of the call
 * @param foot takes the place of the thread's body: it begins by waiting for the value that the Python code returns
 * @throws CannotCopy
 */
export function copyFrames(
  copier: Copier,
  thread: Thread,
  copy: Thread,
  now: () => NativeGen,
  foot: () => NativeGen,
): void {
  if (thread.nesting > 0) throw new CannotCopy('a native function that is under way');
  let above: Frame | null = null;
  for (let frame = thread.frame; frame !== null; frame = frame.back) {
    const made = new Frame();
    copier.stands(frame, made);
    if (above === null) copy.frame = made;
    else above.back = made;
    above = made;
  }
  for (let frame = thread.frame; frame !== null; frame = frame.back) {
    const made = copier.of(frame);
    const { ops, native, back } = frame;
    if (ops !== undefined) copier.stands(ops, ops);
    for (const key of Object.keys(frame) as (keyof Frame)[])
      if (!notCopied.has(key)) Object.assign(made, { [key]: copier.of(frame[key]) });
    if (native === null) continue;
    if (frame === thread.frame) made.native = waiting(now);
    else if (back?.kind === FrameKind.entry) made.native = waiting(foot);
    else {
      const args = frame.nativeArgs ?? [];
      const stand = stands.get(frame.nativeName)?.(args) ?? left(frame.nativeName || 'a native function');
      // They are read at once: a copied array would be filled later.
      made.native = waiting(() => stand(args.map((arg) => copier.of(arg))));
    }
  }
  for (let at = 0; at <= thread.sp; at++) copy.stack[at] = copier.of(thread.stack[at]);
  copy.sp = thread.sp;
  copy.depth = thread.depth;
  copier.stands(thread.baseExc, copy.baseExc);
  copy.baseExc.exc = copier.of(thread.baseExc.exc);
  copy.excInfo = copier.of(thread.excInfo);
}

// A class that is being called: its __init__ runs.
copyUnderWay('__call__', (args) =>
  args.length < 3
    ? undefined
    : function* ([, , instance]): NativeGen {
        yield* answered();
        return instance as Value;
      },
);
// next() of a generator: a fork inside a context manager made by contextlib, for one.
copyUnderWay('next', ([iterator]) =>
  iterator instanceof PyGenerator
    ? function* ([, fallback]): NativeGen {
        const value = yield* answered<Value | undefined>();
        if (fallback !== undefined) return value === undefined ? (fallback as Value) : value;
        if (vm.thread.sendDone) raise('StopIteration', ...(value === null ? [] : [value as Value]));
        return value as Value;
      }
    : undefined,
);
copyUnderWay(
  'exec',
  () =>
    function* (): NativeGen {
      yield* answered();
      return null;
    },
);
