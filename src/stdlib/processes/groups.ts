/** Process groups and sessions, and signals to whole groups. */
import type { KernelProcess } from '../../kernel/index.ts';
import {
  call,
  exceptionType,
  callSync,
  getAttr,
  importModule,
  type NativeGen,
  type NativeSpec,
  type OpenFile,
  openFile,
  type PyException,
  throwExc,
  toIndex,
  type Value,
  vm,
} from '../../machine/index.ts';
import { errorText } from '../system/os/errno.ts';
import { runningProcess } from './shared.ts';

const waitedFor = new WeakSet<KernelProcess>();
/** The process has been waited for: its number means nothing any more. */
export const reap = (process: KernelProcess): void => {
  waitedFor.add(process);
};
/** Whether there still is something under the number of a process: it runs, or nobody has waited for it. */
export const isKnown = (process: KernelProcess): boolean => !process.ended || !waitedFor.has(process);

/** The files of pidfd_open(), and their processes. */
export const pidFiles = new WeakMap<OpenFile, KernelProcess>();
/** The process that a descriptor stands for. */
export const processOf = (fd: number): KernelProcess | undefined => pidFiles.get(openFile(fd));
interface Place {
  readonly group: number;
  readonly session: number;
}
/** Where processes are that were moved, and those that began before their parent was. */
const places = new WeakMap<KernelProcess, Place>();
/** Processes that run a program of their own, not a copy of their parent's. */
export const programs = new WeakSet<KernelProcess>();

const EPERM = 1;
const EACCES = 13;
const ESRCH = 3;
const EINVAL = 22;
const failure = (number: number): never =>
  throwExc(callSync(exceptionType('OSError'), [number, errorText(number)]) as PyException);
/** Where a process is: where its parent was, if nobody moved it. The first was put into a group of its own by a shell. */
export function placeOf(process: KernelProcess): Place {
  return (
    places.get(process) ?? (process.parent === null ? { group: process.pid, session: 1 } : placeOf(process.parent))
  );
}
function move(process: KernelProcess, place: Place): void {
  // Children stay where they began.
  for (const other of vm.kernel.processes)
    if (other.parent === process && !places.has(other)) places.set(other, placeOf(other));
  places.set(process, place);
}
const known = (): KernelProcess[] => vm.kernel.processes.filter(isKnown);
function find(pid: Value): KernelProcess {
  const number = Number(toIndex(pid));
  if (number === 0) return runningProcess();
  return known().find((process) => process.pid === number) ?? failure(ESRCH);
}
/** Begins a session that only the process is in. */
function beginSession(process: KernelProcess): void {
  if (known().some((other) => placeOf(other).group === process.pid)) failure(EPERM);
  move(process, { group: process.pid, session: process.pid });
}
function putInto(pid: Value, group: Value): Value {
  const number = Number(toIndex(group));
  if (number < 0) failure(EINVAL);
  const process = find(pid);
  const asking = runningProcess();
  if (process !== asking && process.parent !== asking) failure(ESRCH);
  if (process !== asking && programs.has(process)) failure(EACCES);
  const { session } = placeOf(process);
  const wanted = number === 0 ? process.pid : number;
  const isThere = known().some((other) => placeOf(other).group === wanted && placeOf(other).session === session);
  if (session === process.pid || session !== placeOf(asking).session || (wanted !== process.pid && !isThere))
    failure(EPERM);
  move(process, { group: wanted, session });
  return null;
}
/** Sends a signal to all of them, to the process that sends it last. */
function* sendToAll(targets: readonly KernelProcess[], signal: Value): NativeGen {
  const number = Number(toIndex(signal));
  if (number < 0 || number > 64) return failure(EINVAL);
  if (targets.length === 0) return failure(ESRCH);
  if (number === 0) return null;
  const self = runningProcess();
  const send = getAttr(yield* importModule('signal'), '_send');
  for (const process of [...targets.filter((one) => one !== self), ...targets.filter((one) => one === self)])
    if (!process.ended) yield* call(send, [process.pid, number]);
  return null;
}
/** Those that run in the group of a process, itself first. */
export function groupOf(process: KernelProcess): readonly KernelProcess[] {
  const { group } = placeOf(process);
  const others = vm.kernel.processes.filter((one) => one !== process && !one.ended && placeOf(one).group === group);
  return [process, ...others];
}
const ofGroup = (group: number): KernelProcess[] => known().filter((process) => placeOf(process).group === group);

export const groupFunctions: Readonly<Record<string, NativeSpec>> = {
  getpgid: ['pid', (pid: Value) => placeOf(find(pid)).group],
  getpgrp: ['', () => placeOf(runningProcess()).group],
  getsid: ['pid, /', (pid: Value) => placeOf(find(pid)).session],
  setsid: [
    '',
    () => {
      beginSession(runningProcess());
      return null;
    },
  ],
  setpgid: ['pid, pgrp, /', putInto],
  setpgrp: ['', () => putInto(0, 0)],
  killpg: [
    'pgid, signal, /',
    function* (group: Value, signal: Value): NativeGen {
      const number = Number(toIndex(group));
      if (number < 0) return failure(EINVAL);
      return yield* sendToAll(ofGroup(number === 0 ? placeOf(runningProcess()).group : number), signal);
    },
  ],
  kill: [
    'pid, signal, /',
    function* (pid: Value, signal: Value): NativeGen {
      const number = Number(toIndex(pid));
      if (number > 0)
        return yield* sendToAll(
          known().filter((process) => process.pid === number),
          signal,
        );
      const targets =
        number === -1
          ? known().filter((process) => process !== runningProcess())
          : ofGroup(number === 0 ? placeOf(runningProcess()).group : -number);
      return yield* sendToAll(targets, signal);
    },
  ],
};
/** Puts a child that has not begun into a session (`session`) or a group (a number; 0: its own) of its own. */
export function placeChild(child: KernelProcess, session: boolean, group: number): void {
  if (session) beginSession(child);
  if (group < 0) return;
  const { session: its } = placeOf(child);
  if (its === child.pid) failure(EPERM);
  if (group !== 0 && !ofGroup(group).some((other) => placeOf(other).session === its)) failure(EPERM);
  move(child, { group: group === 0 ? child.pid : group, session: its });
}
