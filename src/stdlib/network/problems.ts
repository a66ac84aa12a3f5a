/** What goes wrong on the simulated network, as Python exceptions. */
import type { DeviceProblem } from '../../kernel/index.ts';
import { callSync, exceptionType, type PyException, throwExc } from '../../machine/index.ts';

/** Error numbers of Linux with what strerror() says. */
const errors: Readonly<Record<string, readonly [number, string]>> = {
  ENOENT: [2, 'No such file or directory'],
  EBADF: [9, 'Bad file descriptor'],
  EAGAIN: [11, 'Resource temporarily unavailable'],
  EACCES: [13, 'Permission denied'],
  EFAULT: [14, 'Bad address'],
  EINVAL: [22, 'Invalid argument'],
  EPIPE: [32, 'Broken pipe'],
  ENOTDIR: [20, 'Not a directory'],
  ENOTSOCK: [88, 'Socket operation on non-socket'],
  EDESTADDRREQ: [89, 'Destination address required'],
  EMSGSIZE: [90, 'Message too long'],
  ENOPROTOOPT: [92, 'Protocol not available'],
  EOPNOTSUPP: [95, 'Operation not supported'],
  EADDRINUSE: [98, 'Address already in use'],
  EADDRNOTAVAIL: [99, 'Cannot assign requested address'],
  ENETUNREACH: [101, 'Network is unreachable'],
  ECONNABORTED: [103, 'Software caused connection abort'],
  ECONNRESET: [104, 'Connection reset by peer'],
  EISCONN: [106, 'Transport endpoint is already connected'],
  ENOTCONN: [107, 'Transport endpoint is not connected'],
  ETIMEDOUT: [110, 'Connection timed out'],
  ECONNREFUSED: [111, 'Connection refused'],
  EALREADY: [114, 'Operation already in progress'],
  EINPROGRESS: [115, 'Operation now in progress'],
};
export const errorNumber = (code: string): number => errors[code]?.[0] ?? 5;

/** Raises the OSError of a name. */
export function socketError(code: string): never {
  const [number, text] = errors[code] ?? [5, 'Input/output error'];
  throwExc(callSync(exceptionType('OSError'), [number, text]) as PyException);
}
/** Raises what the kernel says went wrong; a wait of ours that took too long is a TimeoutError of its own. */
export function raiseProblem(problem: DeviceProblem): never {
  if (problem.code === 'ETIMEDOUT' && problem.message === 'timed out') {
    throwExc(callSync(exceptionType('TimeoutError'), ['timed out']) as PyException);
  }
  return socketError(problem.code);
}
