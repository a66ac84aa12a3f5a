/**
 * How deep calls of classes may go. CPython's calls of a class that it has met before at the same place count twice and do not look at the recursion limit,
 * until the frames fill the piece of memory that they are put into: only then is the call made the usual way.
 */
import { type Frame, FrameKind, Mode, type Thread } from '../function.ts';
import type { Linked } from '../link.ts';
import { vm } from '../vm.ts';

/** Words of a frame beside its variables and operands, and of the frame that stands for the new instance. */
const OWN_WORDS = 10;
const INSTANCE_WORDS = OWN_WORDS + 2;
/** Words that a piece of the stack holds, without its head. */
const PIECE_WORDS = 2045;

const wordsOf = ({ code }: Linked): number => code.localsplusNames.length + code.stacksize + OWN_WORDS;

/** Whether an `__init__` that would count twice is one too many. */
export function isTooDeep(t: Thread, init: Linked): boolean {
  const frames: Frame[] = [];
  for (let frame = t.frame; frame !== null; frame = frame.back)
    if (frame.kind === FrameKind.python && frame.gen === null) frames.push(frame);
  let room = PIECE_WORDS - 1;
  /** Calls that were made the usual way, as they began a new piece. */
  let usual = 0;
  for (const { linked, mode } of frames.reverse()) {
    const isTwice = mode === Mode.initTwice;
    const words = wordsOf(linked);
    const fits = words + (isTwice ? INSTANCE_WORDS : 0) < room;
    if (!fits) room = PIECE_WORDS;
    if (!fits && isTwice) usual++;
    room -= words + (fits && isTwice ? INSTANCE_WORDS : 0);
  }
  return wordsOf(init) + INSTANCE_WORDS >= room && t.depth - usual >= vm.interpreter.recursionLimit;
}
