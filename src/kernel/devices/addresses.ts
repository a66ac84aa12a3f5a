/** Where sockets are, how hosts are reached, and what goes along with messages. */
import type { Latency } from './latency.ts';

/** Where a socket is. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** How a host is reached. */
export interface HostOptions {
  /** One way. */
  readonly latency?: Latency;
  /** "refuse": no such port answers at once; "drop": nothing ever answers (connecting times out); the default is to let listeners decide. */
  readonly fault?: 'none' | 'drop' | 'refuse';
  /** How many of a hundred datagrams get lost. */
  readonly lossPercent?: number;
}

/** Something that goes along with a message. */
export interface Enclosed {
  /** Nobody will take it. */
  drop(): void;
}

/** An address in words. */
export const placeOf = (address: Address | null): string =>
  address === null ? '?' : `${address.host}:${address.port}`;
