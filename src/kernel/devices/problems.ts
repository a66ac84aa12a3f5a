/** What goes wrong with sockets, in the words of Linux. */
import type { DeviceProblem } from '../syscall.ts';

/** A problem by its name and its text. */
export const problem = (code: string, message: string): DeviceProblem => ({ code, message });
/** The socket is closed. */
export const BAD_DESCRIPTOR = problem('EBADF', 'Bad file descriptor');
/** Nobody is at the other end. */
export const NOT_CONNECTED = problem('ENOTCONN', 'Transport endpoint is not connected');
/** Another socket has the address. */
export const IN_USE = problem('EADDRINUSE', 'Address already in use');
/** Not now, or not so. */
export const INVALID = problem('EINVAL', 'Invalid argument');
/** Nobody listens there. */
export const REFUSED = problem('ECONNREFUSED', 'Connection refused');
/** The other side broke the connection off. */
export const RESET = problem('ECONNRESET', 'Connection reset by peer');
/** Nobody reads any more. */
export const BROKEN = problem('EPIPE', 'Broken pipe');
/** Nobody answered. */
export const TIMED_OUT = problem('ETIMEDOUT', 'Connection timed out');
/** It is connected already. */
export const IS_CONNECTED = problem('EISCONN', 'Transport endpoint is already connected');
/** It is being connected already. */
export const IN_PROGRESS = problem('EALREADY', 'Operation already in progress');
/** A datagram of so many bytes there is not. */
export const TOO_LONG = problem('EMSGSIZE', 'Message too long');

/** Whether what came of an attempt is a problem. */
export const isProblem = (value: unknown): value is DeviceProblem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
