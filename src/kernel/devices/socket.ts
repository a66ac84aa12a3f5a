/** What sockets of every kind have: an address, those who hold them, and those who wait for them. */
import type { Ns } from '../../events/index.ts';
import type { DeviceProblem } from '../syscall.ts';
import type { WaitQueue } from '../threads/wait-queue.ts';
import type { Address, Enclosed } from './addresses.ts';
import { everywhere } from './bound.ts';
import type { DeviceRequest } from './device.ts';
import type { Network } from './network.ts';
import { BAD_DESCRIPTOR, IN_USE, INVALID, isProblem, problem } from './problems.ts';
import { Pollable } from './selector.ts';

/** What both kinds of sockets have. */
export abstract class Socket extends Pollable {
  readonly id: number;
  local: Address | null = null;
  remote: Address | null = null;
  closed = false;
  protected holders = 1;
  /** What goes along with the next message that is sent; and what came with the one that was received last. */
  encloses: Enclosed | null = null;
  enclosed: Enclosed | null = null;
  protected readonly readable: WaitQueue;
  protected readonly writable: WaitQueue;
  protected abstract readonly kind: string;
  reusesAddress = false;
  sharesPort = false;
  /** Where it was bound: `local` is the way that a connection takes. */
  private place: Address | null = null;

  constructor(
    protected readonly network: Network,
    protected readonly host: string,
  ) {
    super();
    const { kernel } = network;
    kernel.isOpaque = true;
    this.id = kernel.nextId('socket');
    this.readable = kernel.queue('io', `data on socket ${this.id}`, this.id);
    this.writable = kernel.queue('io', `room on socket ${this.id}`, this.id);
  }

  get what(): string {
    return `socket ${this.id}`;
  }

  /** Takes an address; port 0 is a free one. @returns null, or what went wrong */
  bind(address: Address): DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.local !== null) return INVALID;
    const port = this.network.bound.claim(this, this.kind, address);
    if (port === null) return IN_USE;
    this.local = this.place = { host: address.host, port };
    return null;
  }

  /** Takes a free port for all that reaches this computer. @returns null, or what went wrong */
  protected bindSomewhere(): DeviceProblem | null {
    return this.bind({ host: this.host.startsWith('unix:') ? this.host : everywhere(this.host), port: 0 });
  }

  /** Has an address from now on that others can answer to. @returns null, or what went wrong */
  protected takeWay(): DeviceProblem | null {
    if (this.local === null) return this.bind({ host: this.host, port: 0 });
    this.local = this.way(this.local);
    return null;
  }

  /** Where what is sent from an address comes from: none is sent from everywhere. */
  protected way(from: Address): Address {
    return from.host === everywhere(this.host) ? { host: this.host, port: from.port } : from;
  }

  /** Whether others can connect to it. */
  get isListening(): boolean {
    return false;
  }

  /** One more descriptor refers to this socket. */
  share(): void {
    this.holders++;
  }

  /** One descriptor less; the last one closes the socket. */
  close(): void {
    if (this.closed || --this.holders > 0) return;
    this.closed = true;
    if (this.place !== null) this.network.bound.free(this, this.kind, this.place);
    this.closing();
    this.stir();
  }

  protected abstract closing(): void;

  /** Something about this socket changed: those who wait look again. @param grown bits of readiness of which there may be more */
  protected stir(grown?: number): void {
    this.readable.wakeAll();
    this.writable.wakeAll();
    this.changed(grown);
  }

  protected waiting<T>(
    what: string,
    queue: () => WaitQueue,
    attempt: () => T | DeviceProblem | null,
    timeoutNs?: Ns,
  ): DeviceRequest<T> {
    let deadlineNs = -1;
    return {
      what,
      start: (call) => {
        const { nowNs } = call.kernel;
        if (deadlineNs < 0) deadlineNs = timeoutNs === undefined ? Number.POSITIVE_INFINITY : nowNs + timeoutNs;
        const result = attempt();
        if (isProblem(result)) call.fail(result);
        else if (result !== null) call.finish(result);
        else if (nowNs >= deadlineNs) call.fail(problem('ETIMEDOUT', 'timed out'));
        else call.waitFor(queue(), deadlineNs);
      },
    };
  }
}
