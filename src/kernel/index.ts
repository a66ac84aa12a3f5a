/**
 * `kernel`: the simulated computer: integer clock, cores, processes, threads, GIL, wait lists, devices, and the one place where chance
 * is decided. It knows nothing of Python: it runs `Runnable`s and answers their stops (syscall.ts).
 */
export type { Id, Ns, Position } from '../events/index.ts';
export { Chooser, formatSchedule, type Policy, parseSchedule, type Question, Random, seededPolicy } from './choose.ts';
export {
  Device,
  type DeviceCall,
  type DeviceOptions,
  type DeviceOrder,
  type DeviceRequest,
  type Outcome,
  type PendingOrder,
} from './device.ts';
export { Disk, type DiskOptions } from './disk.ts';
export { EngineBug } from './errors.ts';
export {
  enumerate,
  type Part,
  preemptions,
  type RunOnce,
  reduce,
  scheduleOf,
  shrink,
  simpler,
  type Trial,
} from './explore.ts';
export {
  type BareEvent,
  type BlockedThread,
  type ChoicePoint,
  Kernel,
  type ProcessOptions,
  type RunResult,
  type SpawnOptions,
  type Step,
} from './kernel.ts';
export type { KernelLimits, KernelOptions } from './options.ts';
export { type Chance, drawLatency, type Latency } from './latency.ts';
export {
  type Address,
  DatagramSocket,
  type HostOptions,
  Network,
  Socket,
  StreamSocket,
} from './network.ts';
export { makePipe, PIPE_CAPACITY, type PipeReader, type PipeWriter } from './pipe.ts';
export { type LostUpdate, lostUpdates } from './races.ts';
export {
  carryOut,
  type Crew,
  type Done,
  type Draw,
  type Exploration,
  type ExploreOptions,
  explore,
  type Job,
  type Progress,
  type Surroundings,
  sample,
} from './search.ts';
export { FAILED, HANGUP, Pollable, READ, type Ready, Selector, WRITE } from './selector.ts';
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
  TIMEOUT,
  WOKEN,
  YIELD_CPU,
} from './syscall.ts';
export { type Core, Gil, KernelProcess, KernelThread, type ThreadState } from './thread.ts';
export type { Timer } from './timers.ts';
export { WaitQueue } from './wait-queue.ts';
