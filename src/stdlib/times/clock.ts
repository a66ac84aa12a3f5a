/** The virtual clock as Python reads it, and seconds given by programs turned into nanoseconds as CPython's pytime.c does. */
import {
  asInt,
  cpuTime,
  makeFloat,
  normInt,
  PyFloat,
  raise,
  toIndex,
  typeOf,
  type Value,
  vm,
} from '../../machine/index.ts';
import { fullTypeName } from '../structures/common.ts';

/** Wall-clock time at which a run begins: 2026-01-01T00:00:00Z, in nanoseconds since 1970. */
const EPOCH_NS = 1_767_225_600_000_000_000n;
const startKey = 'time.epochNs';

/** Nanoseconds since 1970. */
export function wallNs(): bigint {
  vm.kernel.noteTime();
  const start = vm.interpreter.state.get(startKey);
  return (typeof start === 'bigint' ? start : EPOCH_NS) + BigInt(vm.nowNs());
}
/** Nanoseconds since the run began, for a program that looks at them. */
export function monotonicNs(): number {
  vm.kernel.noteTime();
  return vm.nowNs();
}
/** Nanoseconds as a float of seconds (PyTime_AsSecondsDouble). */
export function secondsFloat(ns: bigint | number): PyFloat {
  if (typeof ns === 'number') return makeFloat(ns / 1e9);
  return makeFloat(ns % 1_000_000_000n === 0n ? Number(ns / 1_000_000_000n) : Number(ns) / 1e9);
}
export const intNs = (ns: bigint | number): number | bigint => (typeof ns === 'number' ? ns : normInt(ns));

/** Refuses a value that is no number of seconds. */
export const notATimestamp = (value: Value): never =>
  raise('TypeError', `'${fullTypeName(value)}' object cannot be interpreted as an integer or float`);

/**
 * Seconds of sleep() and timeouts: whole nanoseconds, rounded away from zero. @throws Raise as CPython does for what is no duration
 * @param unit nanoseconds of 1, where it is not a second
 * @param refuse what is done with a value that is no number
 */
export function durationNs(value: Value, unit = 1e9, refuse = notATimestamp): number {
  if (value instanceof PyFloat) {
    const seconds = value.value;
    if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)');
    const ns = seconds * unit;
    const whole = ns < 0 ? Math.floor(ns) : Math.ceil(ns);
    if (!(whole >= -(2 ** 63) && whole < 2 ** 63)) raise('OverflowError', 'timestamp out of range for platform time_t');
    return whole;
  }
  const int = asInt(value) ?? (typeOf(value).lookup('__index__') === undefined ? refuse(value) : toIndex(value));
  const ns = BigInt(int) * BigInt(unit);
  if (ns < -(2n ** 63n) || ns >= 2n ** 63n) raise('OverflowError', 'timestamp too large to convert to C PyTime_t');
  return Number(ns);
}
/** Seconds since 1970 of gmtime() and the like: whole seconds, rounded down. */
export function timestampSeconds(value: Value): bigint {
  if (value instanceof PyFloat) {
    if (Number.isNaN(value.value)) raise('ValueError', 'Invalid value NaN (not a number)');
    const whole = Math.floor(value.value);
    if (!(whole >= -(2 ** 63) && whole < 2 ** 63)) raise('OverflowError', 'timestamp out of range for platform time_t');
    return BigInt(whole);
  }
  const int = BigInt(asInt(value) ?? toIndex(value));
  if (int < -(2n ** 63n) || int >= 2n ** 63n) raise('OverflowError', 'timestamp out of range for platform time_t');
  return int;
}

/** Processor time of the running slice so far. */
const running = (): number => monotonicNs() - vm.thread.beganNs;
/** Processor time of the running thread: what its instructions took, without waiting. */
export const threadCpuNs = (): number => vm.thread.cpuNs + running();
/** Processor time of all threads of the process. */
export const processCpuNs = (): number => cpuTime(vm.interpreter) + running();
