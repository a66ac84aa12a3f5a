/** Names of unix sockets: paths, abstract names (they begin with a zero), and none at all. The network knows each as `unix:` and a text. */
import type { Address } from '../../kernel/index.ts';
import { makeBytes, type Value, vm } from '../../machine/index.ts';

/** How the network's names of sockets begin that nobody gave a name. */
const NAMELESS = '\0\0';

/** What the network calls a socket that nobody gave a name. */
export const namelessHost = (): string => `unix:${NAMELESS}${vm.kernel.nextId('unix')}`;
/** A name of the system's choice, for who binds to none. */
export const foundHost = (): string => `unix:\0${vm.kernel.nextId('autobind').toString(16).padStart(5, '0')}`;
/** Whether a socket has no name by which it could be told. */
export const isNameless = (address: Address): boolean => address.host.startsWith(`unix:${NAMELESS}`);

/** An address as programs see it: a path; bytes, where it is not in the file system; nothing. */
export function unixName(address: Address | null): Value {
  if (address === null || isNameless(address) || !address.host.startsWith('unix:')) return '';
  const path = address.host.slice(5);
  // A path that another socket had before has a number behind it.
  return path.startsWith('\0') ? makeBytes(new TextEncoder().encode(path)) : path.replace(/(?<=.)\0\d+$/, '');
}
