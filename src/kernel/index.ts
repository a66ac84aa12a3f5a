/**
 * `kernel`: the simulated computer: integer clock, cores, processes, threads, GIL, wait lists, devices, and the one place where chance
 * is decided. It knows nothing of Python: it runs `Runnable`s and answers their stops (syscall.ts). `kernel.ts` carries the computer on,
 * `threads` is what happens to a thread, `devices` what it can ask for, `exploration` the search for orders in which a run goes wrong.
 */
export type { Id, Ns, Position } from '../events/index.ts';
export { formatSchedule, type Policy, parseSchedule, type Question, seededPolicy } from './choose.ts';
export {
  Device,
  type DeviceCall,
  type DeviceOptions,
  type DeviceOrder,
  type DeviceRequest,
  type Outcome,
  type PendingOrder,
} from './devices/device.ts';
export { Disk, type DiskOptions } from './devices/disk.ts';
export { type Chance, drawLatency, type Latency } from './devices/latency.ts';
export {
  type Address,
  DatagramSocket,
  type HostOptions,
  Network,
  Socket,
  StreamSocket,
} from './devices/network.ts';
export { makePipe, PIPE_CAPACITY, type PipeReader, type PipeWriter } from './devices/pipe.ts';
export { Pollable, READ, type Ready, Selector, WRITE } from './devices/selector.ts';
export { EngineBug } from './errors.ts';
export type { BlockedThread, RunResult } from './endings.ts';
export {
  enumerate,
  type Part,
  preemptions,
  type RunOnce,
  reduce,
  scheduleOf,
  shrink,
  type Trial,
} from './exploration/explore.ts';
export { type LostUpdate, lostUpdates } from './exploration/races.ts';
export {
  type Crew,
  carryOut,
  type Done,
  type Draw,
  type Exploration,
  type ExploreOptions,
  explore,
  type Job,
  type Progress,
  type Surroundings,
  sample,
} from './exploration/search.ts';
export { type BareEvent, Kernel } from './kernel.ts';
export type { KernelLimits, KernelOptions } from './options.ts';
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
export type { ChoicePoint, Step } from './threads/decisions.ts';
export {
  type Core,
  Gil,
  KernelProcess,
  KernelThread,
  type ProcessOptions,
  type SpawnOptions,
  type ThreadState,
} from './threads/thread.ts';
export { WaitQueue } from './threads/wait-queue.ts';
export type { Timer } from './timers.ts';
