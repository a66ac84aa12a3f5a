/** Which sockets have which addresses, and which of them may have one together. */
import type { Address } from './addresses.ts';

/** What has an address: a socket. */
export interface Bound {
  readonly local: Address | null;
  /** SO_REUSEADDR: shares its address with others that allow it, too, as long as nobody listens there. */
  readonly reusesAddress: boolean;
  /** SO_REUSEPORT: shares its address with others that allow it, too. */
  readonly sharesPort: boolean;
  /** Whether it lets others connect. */
  readonly isListening: boolean;
}

/** The ports that the system gives to those who ask for none (Linux ip_local_port_range). */
const FIRST_FREE_PORT = 32_768;
const LAST_FREE_PORT = 60_999;

/** The address that stands for all of a family. */
export const everywhere = (host: string): string => (host.includes(':') ? '::' : '0.0.0.0');
const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
/** Whether one who has the first address has the second one, too, or the other way round. */
const meet = (one: string, other: string): boolean =>
  one === other || ((isEverywhere(one) || isEverywhere(other)) && everywhere(one) === everywhere(other));
const isPath = (host: string): boolean => host.startsWith('unix:');

/** The addresses that sockets of all kinds have. */
export class BoundAddresses<S extends Bound> {
  private readonly held = new Map<string, { readonly socket: S; readonly host: string }[]>();
  private nextPort = FIRST_FREE_PORT;

  private at(kind: string, host: string, port: number): { readonly socket: S; readonly host: string }[] {
    return this.held.get(keyOf(kind, host, port)) ?? [];
  }

  /** Takes an address; port 0 is a free one. @returns the port; null: it is in use */
  claim(socket: S, kind: string, { host, port }: Address): number | null {
    if (port !== 0) {
      if (this.isTaken(socket, kind, { host, port })) return null;
    } else {
      const free = this.freePort(kind, host);
      if (free === null) return null;
      port = free;
    }
    const key = keyOf(kind, host, port);
    const there = this.held.get(key);
    if (there === undefined) this.held.set(key, [{ socket, host }]);
    else there.push({ socket, host });
    return port;
  }

  /** Whether somebody else has an address who does not share it. */
  isTaken(socket: S, kind: string, { host, port }: Address): boolean {
    return this.at(kind, host, port).some(({ socket: other, host: theirs }) => {
      if (other === socket || !meet(host, theirs)) return false;
      if (socket.sharesPort && other.sharesPort) return false;
      return !(socket.reusesAddress && other.reusesAddress && !other.isListening);
    });
  }

  private freePort(kind: string, host: string): number | null {
    const count = LAST_FREE_PORT - FIRST_FREE_PORT + 1;
    for (let tried = 0; tried < count; tried++) {
      const port = this.nextPort++;
      if (this.nextPort > LAST_FREE_PORT) this.nextPort = FIRST_FREE_PORT;
      if (!this.at(kind, host, port).some((there) => meet(host, there.host))) return port;
    }
    return null;
  }

  /** Who is to be found at an address: the one that has just this one before those that have all, the latest first. */
  find(kind: string, { host, port }: Address): S | undefined {
    const there = this.at(kind, host, port);
    const last = (wanted: string, listens: boolean): S | undefined =>
      there.findLast((one) => one.host === wanted && (!listens || one.socket.isListening))?.socket;
    const all = everywhere(host);
    return last(host, true) ?? last(all, true) ?? last(host, false) ?? last(all, false);
  }

  /** Gives an address back. */
  free(socket: S, kind: string, { host, port }: Address): void {
    const key = keyOf(kind, host, port);
    const left = this.at(kind, host, port).filter((one) => one.socket !== socket);
    if (left.length > 0) this.held.set(key, left);
    else this.held.delete(key);
  }
}

/** Paths are no hosts with ports: each is a place of its own. */
const keyOf = (kind: string, host: string, port: number): string =>
  isPath(host) ? `${kind} ${host} ${port}` : `${kind} ${port}`;
