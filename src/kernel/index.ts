/**
 * `kernel`: the simulated computer: integer clock, cores, processes, threads, GIL, wait lists, devices, and the one place where chance
 * is decided. It knows nothing of Python: it runs `Runnable`s and answers their stops (syscall.ts). `kernel.ts` carries the computer on,
 * `threads` is what happens to a thread, `devices` what it can ask for, `exploration` the search for orders in which a run goes wrong.
 */
export { formatSchedule, type Policy, parseSchedule, seededPolicy } from './choose.ts';
export type { Address, Enclosed } from './devices/addresses.ts';
export { ByteQueue, PipePages, SocketPieces } from './devices/bytes.ts';
export { Device, type DeviceRequest, type Outcome, type PendingOrder } from './devices/device.ts';
export { Disk } from './devices/disk.ts';
export { drawLatency, type Latency } from './devices/latency.ts';
export {
  BUFFER_BYTES,
  DatagramSocket,
  Network,
  StreamSocket,
} from './devices/network.ts';
export { makePipe, type PipeReader, type PipeWriter } from './devices/pipe.ts';
export {
  ENDED,
  FAILED,
  HANGUP,
  Pollable,
  READ,
  type Ready,
  Selector,
  type Trigger,
  WRITE,
} from './devices/selector.ts';
export { Socket } from './devices/socket.ts';
export { instructionsText, type RunResult } from './endings.ts';
export { EngineBug } from './errors.ts';
export {
  enumerate,
  preemptions,
  type RunOnce,
  reduce,
  scheduleOf,
  shrink,
  simpler,
  type Trial,
} from './exploration/explore.ts';
export { asMovers } from './exploration/movers.ts';
export { type Actor, actorOf, type LostUpdate, lostUpdates, type Told } from './exploration/races.ts';
export {
  type Crew,
  carryOut,
  type Done,
  type Exploration,
  type ExploreOptions,
  explore,
  type Job,
  type Progress,
  precedes,
  RunStopped,
  sample,
} from './exploration/search.ts';
export { Kernel } from './kernel.ts';
export type { KernelOptions } from './options.ts';
export {
  type Access,
  type Answer,
  type DeviceProblem,
  DONE,
  EXIT,
  GIL_CHECK,
  type Reason,
  type Runnable,
  SLICE,
  Slice,
  type Stop,
  WOKEN,
} from './syscall.ts';
export type { Step } from './threads/decisions.ts';
export { Gil, KernelProcess, KernelThread, type SpawnOptions } from './threads/thread.ts';
export { WaitQueue } from './threads/wait-queue.ts';
export type { Timer } from './timers.ts';
