/** How a loop asks its own selector, without Python code between them. */
import { type Answer, READ, type Reason, WRITE } from '../../../kernel/index.ts';
import {
  BlockRequest,
  type HashTable,
  PyDict,
  type PyInstance,
  PyTuple,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { PySelector } from '../../network/selector.ts';
import { look, LookCost } from '../../times/patience.ts';
import { Hot, PyHandle, type PyLoop } from '../model.ts';
import { Outline } from '../../structures/outline.ts';
import { callAttr } from '../support.ts';
import { tellSelect, tellSelected } from '../telling/tell.ts';
import { pushReady } from './schedule.ts';

/** Selectors of the kind that loops make for themselves. */
export const selectorOutline = new Outline(['_fd_to_key', '_selector'], ['select']);

/** Virtual nanoseconds that asking takes, and what each answer adds. */
const SelectCost = { call: 1000, each: 500 } as const;

interface OwnSelector {
  readonly selector: PySelector;
  /** The keys by descriptor. */
  readonly keys: HashTable;
}
/** The selector of a loop, if it and what the loop does with it are as we made them. */
export function ownSelector(loop: PyLoop): OwnSelector | undefined {
  const { selector: object } = loop;
  const at = object === undefined ? undefined : selectorOutline.of(object);
  if (at === undefined || loop.overrides(Hot.processEvents)) return undefined;
  const slots = (object as PyInstance).slots as Value[];
  const keys = slots[at._fd_to_key];
  const selector = slots[at._selector];
  return keys instanceof PyDict && selector instanceof PySelector ? { selector, keys: keys.table } : undefined;
}

/** Whether a signal came in for this thread that woke nobody. */
export const isSignalled = (): boolean =>
  vm.thread.kernelThread !== null && vm.kernel.signalled(vm.thread.kernelThread);

const onSelect: Reason = { on: 'select' };
/** Waits until something is ready or the time is up (below 0: without end): what is to be yielded for that, and again after a signal. */
export function askOwn(loop: PyLoop, { selector }: OwnSelector, timeoutNs: number): BlockRequest {
  tellSelect(loop.id, timeoutNs, 1);
  const request = selector.selector.wait(timeoutNs < 0 ? undefined : timeoutNs);
  return new BlockRequest({ kind: 'device', request, reason: onSelect });
}
/** Puts the callbacks of what is ready into the ready queue. */
export function takeReady(loop: PyLoop, { selector, keys }: OwnSelector, answer: Answer): void {
  look(LookCost.selector);
  const ready = answer.kind === 'done' ? selector.found(answer.value) : [];
  vm.chargeTurns(SelectCost.call + SelectCost.each * ready.length);
  const known: [key: PyTuple, mask: number][] = [];
  for (const [fd, mask] of ready) {
    const key = keys.get(fd);
    if (key instanceof PyTuple) known.push([key, mask & Number(key.items[2])]);
  }
  tellSelected(loop.id, known.length);
  for (const [key, mask] of known) {
    const handles = key.items[3];
    if (!(handles instanceof PyTuple)) continue;
    if ((mask & READ) !== 0) callBack(loop, key, handles.items[0] as Value, '_remove_reader');
    if ((mask & WRITE) !== 0) callBack(loop, key, handles.items[1] as Value, '_remove_writer');
  }
}
function callBack(loop: PyLoop, key: PyTuple, handle: Value, forget: string): void {
  if (!(handle instanceof PyHandle)) return;
  if (handle.cancelled) callAttr(loop, forget, [key.items[0] as Value]);
  else pushReady(loop, handle, 'io', 0);
}
