/**
 * The simulated network: stream sockets (TCP's behaviour as Linux shows it to a program: backlog, buffers, half-close, reset) and
 * datagrams, between hosts with latencies, in virtual time. Every operation comes in two forms: one that never waits and answers null
 * when it would, and a DeviceRequest that waits. Names and address families are the machine's business: a host is a string here.
 */
import type { Ns } from '../../events/index.ts';
import type { Kernel } from '../kernel.ts';
import type { DeviceProblem } from '../syscall.ts';
import { type Address, type Enclosed, type HostOptions, placeOf } from './addresses.ts';
import type { Arrival } from './arrivals.ts';
import { BoundAddresses } from './bound.ts';
import { ByteQueue, SocketPieces, tcpPiece, tcpRoom } from './bytes.ts';
import type { DeviceRequest } from './device.ts';
import { drawLatency } from './latency.ts';
import {
  BAD_DESCRIPTOR,
  BROKEN,
  IN_PROGRESS,
  IN_USE,
  INVALID,
  IS_CONNECTED,
  NOT_CONNECTED,
  problem,
  REFUSED,
  RESET,
  TIMED_OUT,
  TOO_LONG,
} from './problems.ts';
import { ENDED, FAILED, HANGUP, READ, WRITE } from './selector.ts';
import { Socket } from './socket.ts';

/** The longest message between two ends that keep messages whole. */
export const BUFFER_BYTES = 262_144;
/** First wait before a connection request is repeated; doubled each time (Linux). */
const SYN_RETRY_NS = 1_000_000_000;
/** Repetitions before a connection times out (Linux tcp_syn_retries: about 127 s). */
const SYN_RETRIES = 6;
const DATAGRAM_MAX = 65_507;

/** How a computer reaches itself. */
const THIS_COMPUTER: HostOptions = { latency: 25_000 };

/** All hosts and who listens where. */
export class Network {
  private readonly hosts = new Map<string, HostOptions>();
  /** Who is bound where. */
  readonly bound = new BoundAddresses<Socket>();

  constructor(
    readonly kernel: Kernel,
    /** For hosts not described by `host`. */
    private readonly defaults: HostOptions = THIS_COMPUTER,
  ) {}

  /** Describes how a host is reached. */
  host(name: string, options: HostOptions): void {
    this.hosts.set(name, options);
  }

  /** A stream socket, not connected. */
  stream(host = 'localhost'): StreamSocket {
    return new StreamSocket(this, host);
  }

  /** A datagram socket, not bound. */
  datagram(host = 'localhost'): DatagramSocket {
    return new DatagramSocket(this, host);
  }

  /** Two stream sockets connected to each other without latency (`socketpair`). */
  pair(): [StreamSocket, StreamSocket] {
    const [a, b] = [this.stream(), this.stream()];
    a.establish(b, true);
    b.establish(a, true);
    return [a, b];
  }

  /** Two sockets connected to each other between which messages stay whole. @param ends whether the end of one is the end of what the other reads */
  packetPair([here, there]: readonly [string, string], ends: boolean): [DatagramSocket, DatagramSocket] {
    const [a, b] = [this.datagram(here), this.datagram(there)];
    a.pairWith(b, ends);
    b.pairWith(a, ends);
    return [a, b];
  }

  /** The description of a host. */
  describe(host: string): HostOptions {
    return this.hosts.get(host) ?? this.defaults;
  }

  /** One way to a host, drawn anew. */
  latencyTo(host: string): Ns {
    return drawLatency(this.describe(host).latency ?? this.defaults.latency ?? 25_000, this.kernel.chance);
  }

  /** Whether a host is on this computer: what is sent there is dealt with by the call that sends it. */
  isNear(host: string): boolean {
    return this.describe(host) === THIS_COMPUTER;
  }

  /** For Socket: something travels to or from a host for so long. */
  travel(ns: Ns, host: string, what: Pick<Arrival, 'says' | 'line'>, action: () => void): void {
    this.kernel.arrive(ns, this.describe(host).latency ?? this.defaults.latency ?? 25_000, what, action);
  }
}

/** A TCP socket. */
export class StreamSocket extends Socket {
  protected readonly kind = 'tcp';
  state: 'new' | 'listening' | 'connecting' | 'connected' = 'new';
  /** The number of the process that made it connect or listen; 0: none did. */
  owner = 0;
  /** Closing it breaks the connection off. */
  resets = false;
  /** How long its buffers are where it was told (SO_SNDBUF, SO_RCVBUF). */
  sendBuffer: number | null = null;
  receiveBuffer: number | null = null;
  private backlog = 0;
  private readonly arrivals: StreamSocket[] = [];
  private peer: StreamSocket | null = null;
  private readonly inbox = new ByteQueue();
  /** What the inbox of a unix socket takes. */
  private readonly held = new SocketPieces();
  /** How many bytes have come in, and what came along, with the places of its message. */
  private arrived = 0;
  private readonly enclosures: { readonly at: number; readonly end: number; readonly thing: Enclosed }[] = [];
  private inFlight = 0;
  private lastArrivalNs: Ns = 0;
  private direct = false;
  private readEnded = false;
  private writeEnded = false;
  private broken: DeviceProblem | null = null;
  private connectProblem: DeviceProblem | null = null;
  /** Whoever did not wait for the connection has not been told of it. */
  isNews = false;

  /** The process at the other end. */
  get peerOwner(): number {
    return this.state === 'connected' ? (this.peer?.owner ?? 0) : 0;
  }

  readiness(): number {
    if (this.closed) return HANGUP;
    if (this.state === 'listening') return this.arrivals.length > 0 ? READ : 0;
    if (this.state === 'connecting') return 0;
    if (this.state === 'new') return this.connectProblem === null ? HANGUP : READ | WRITE | HANGUP | FAILED;
    let bits = this.inbox.length > 0 || this.readEnded || this.broken !== null ? READ : 0;
    if (this.writeEnded || this.broken !== null || this.hasRoom) bits |= WRITE;
    const pairEnded = this.direct && this.peer?.closed === true;
    if (this.broken !== null || (this.readEnded && this.writeEnded) || pairEnded) bits |= HANGUP;
    if (this.broken !== null || this.readEnded) bits |= ENDED;
    return this.broken === null ? bits : bits | FAILED;
  }

  override get isListening(): boolean {
    return this.state === 'listening';
  }

  /** Lets others connect. @param backlog how many may wait to be accepted */
  listen(backlog: number): DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.state !== 'new' && this.state !== 'listening') return INVALID;
    if (this.local === null) {
      const failure = this.bindSomewhere();
      if (failure !== null) return failure;
    } else if (!this.isListening && this.network.bound.isTaken(this, this.kind, this.local)) return IN_USE;
    this.state = 'listening';
    this.backlog = Math.max(1, backlog);
    return null;
  }

  /** Takes the oldest connection. @returns null when there is none yet */
  accept(): StreamSocket | DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.state !== 'listening') return INVALID;
    return this.arrivals.shift() ?? null;
  }

  /** The same, waiting. @param timeoutNs absent: without end; ETIMEDOUT when it is up */
  accepting(timeoutNs?: Ns): DeviceRequest<StreamSocket> {
    return this.waiting(
      `accept on ${this.what}`,
      () => this.readable,
      () => this.accept(),
      timeoutNs,
    );
  }

  /** Begins to connect: two latencies later the socket is writable, connected or with an error to be taken (`takeError`). */
  connect(address: Address): DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.state === 'connected' && this.isNews) {
      this.isNews = false;
      return null;
    }
    if (this.state === 'connected') return IS_CONNECTED;
    if (this.state === 'connecting') return IN_PROGRESS;
    if (this.state === 'listening') return INVALID;
    const failure = this.takeWay();
    if (failure !== null) return failure;
    this.state = 'connecting';
    this.connectProblem = null;
    this.remote = address;
    this.knock(address, 0);
    return null;
  }

  /** Connects, waiting. @returns true */
  connecting(address: Address, timeoutNs?: Ns): DeviceRequest<true> {
    let begun = false;
    return this.waiting(
      `connect to ${address.host}:${address.port}`,
      () => this.writable,
      () => {
        if (!begun) {
          begun = true;
          const problem = this.connect(address);
          if (problem !== null) return problem;
        }
        if (this.state === 'connecting') return null;
        return this.takeError() ?? true;
      },
      timeoutNs,
    );
  }

  /** What went wrong in the background (SO_ERROR), told once. */
  takeError(): DeviceProblem | null {
    const failure = this.connectProblem ?? this.broken;
    this.connectProblem = null;
    return failure;
  }

  /** Sends without waiting. @returns how many bytes were taken; null when there is no room now */
  send(bytes: Uint8Array): number | DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.state === 'connecting') return null;
    if (this.state !== 'connected') return this.state === 'new' ? BROKEN : NOT_CONNECTED;
    // Between the ends of a pair nothing is under way: the end of the other is known at once.
    if (this.writeEnded || (this.direct && this.peer?.closed === true)) return BROKEN;
    if (this.broken !== null) {
      const failure = this.broken;
      this.broken = BROKEN;
      return failure;
    }
    if (bytes.length === 0) return 0;
    const room = this.room();
    if (room <= 0) return null;
    const most = this.isUnix ? room : tcpPiece(this.isNear, this.sendBuffer);
    const part = bytes.slice(0, Math.min(room, most));
    const peer = this.peer!;
    if (peer.closed && this.network.isNear(peer.host)) {
      this.breakConnection(peer.writeEnded ? BROKEN : RESET);
      return part.length;
    }
    if (this.isThere()) this.deliver(peer, part);
    else {
      peer.inFlight += part.length;
      this.arrive(() => {
        peer.inFlight -= part.length;
        this.deliver(peer, part);
      });
    }
    return part.length;
  }
  private deliver(peer: StreamSocket, part: Uint8Array): void {
    if (peer.closed) this.breakConnection(RESET);
    else if (!peer.readEnded) {
      if (this.encloses !== null) {
        peer.enclosures.push({ at: peer.arrived, end: peer.arrived + part.length, thing: this.encloses });
        this.encloses = null;
      }
      peer.arrived += part.length;
      peer.inbox.give(part);
      if (this.isUnix) peer.held.put(part.length);
      peer.stir(READ);
    }
  }

  /** Whether `send` would take so many bytes at once, without a problem. */
  takes(count: number): boolean {
    return (
      !this.closed &&
      this.state === 'connected' &&
      !this.writeEnded &&
      this.broken === null &&
      count > 0 &&
      this.room() >= count
    );
  }

  /** How many bytes `receive` would give at once; 0 where it would do anything else. */
  get waitingBytes(): number {
    return !this.closed && this.state === 'connected' ? this.inbox.length : 0;
  }

  /** Sends everything, waiting for room as often as needed. */
  sending(bytes: Uint8Array, timeoutNs?: Ns): DeviceRequest<number> {
    let sent = 0;
    return this.waiting(
      `send on ${this.what}`,
      () => this.writable,
      () => {
        while (sent < bytes.length) {
          const count = this.send(bytes.subarray(sent));
          if (typeof count !== 'number') return count;
          sent += count;
        }
        return sent;
      },
      timeoutNs,
    );
  }

  /** Receives without waiting. @returns up to `max` bytes; empty once the other side has finished sending; null when there is nothing yet */
  receive(max: number, peek = false): Uint8Array | DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.state === 'connecting') return null;
    if (this.state !== 'connected') return this.takeError() ?? NOT_CONNECTED;
    if (this.inbox.length > 0) {
      const most = this.enclosures.length > 0 ? this.untilEnclosure(max, peek) : max;
      const bytes = peek ? this.inbox.peek(most) : this.inbox.take(most);
      if (!peek && this.isUnix) this.held.take(bytes.length);
      if (!peek) this.peer?.stir(WRITE);
      return bytes;
    }
    if (this.broken !== null) {
      const failure = this.broken;
      if (failure.code === 'EPIPE') return new Uint8Array(0);
      this.broken = BROKEN;
      return failure;
    }
    return this.readEnded ? new Uint8Array(0) : null;
  }

  /** One read does not go beyond the end of a message that something else came along with: that is in `enclosed` then. */
  private untilEnclosure(max: number, peek: boolean): number {
    const from = this.arrived - this.inbox.length;
    const { at, end, thing } = this.enclosures[0]!;
    if (from + max <= at) return max;
    if (!peek) {
      this.enclosures.shift();
      this.enclosed?.drop();
      this.enclosed = thing;
    }
    return Math.min(max, end - from);
  }

  /** The same, waiting. */
  receiving(max: number, timeoutNs?: Ns): DeviceRequest<Uint8Array> {
    return this.waiting(
      `receive on ${this.what}`,
      () => this.readable,
      () => this.receive(max),
      timeoutNs,
    );
  }

  /** Finishes one or both directions (half-close): the other side reads what is under way, then the end. */
  shutdown(how: 'read' | 'write' | 'both'): DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    if (this.isListening && how !== 'write') {
      // Nobody is let in any more, and whoever waits for somebody is told.
      for (const arrival of this.arrivals.splice(0)) arrival.abort();
      this.state = 'new';
    } else if (this.state !== 'connected') return NOT_CONNECTED;
    else if (how !== 'write') this.endReading();
    if (this.state === 'connected' && how !== 'read') this.endWriting();
    this.stir();
    return null;
  }

  /** Breaks the connection off: the other side gets ECONNRESET. */
  abort(): void {
    const { peer } = this;
    if (peer !== null && this.state === 'connected') this.arrive(() => peer.breakConnection(RESET));
    this.writeEnded = true;
    this.peer = null;
    this.holders = 1;
    this.close();
  }

  /** For Network: makes this socket one end of a connection. */
  establish(peer: StreamSocket, direct: boolean): void {
    this.peer = peer;
    this.direct = direct;
    this.state = 'connected';
    this.stir();
  }

  protected closing(): void {
    for (const arrival of this.arrivals.splice(0)) arrival.abort();
    for (const { thing } of this.enclosures.splice(0)) thing.drop();
    const { peer } = this;
    if (peer === null || this.state !== 'connected') return;
    if (this.inbox.length > 0 || this.resets) this.arrive(() => peer.breakConnection(RESET));
    else this.endWriting();
  }

  private endReading(): void {
    this.readEnded = true;
    // Between sockets of paths the other one knows at once that nobody reads.
    if (this.isUnix && this.peer !== null) {
      this.peer.writeEnded = true;
      this.peer.stir();
    }
  }

  private endWriting(): void {
    const { peer } = this;
    if (this.writeEnded || peer === null) return;
    this.writeEnded = true;
    this.arrive(() => {
      peer.readEnded = true;
      peer.stir();
    });
  }

  private breakConnection(failure: DeviceProblem): void {
    if (this.closed || this.broken !== null) return;
    // As Linux: who has seen the end of the other side reads nothing but that, and is told of a broken pipe when writing.
    this.broken = failure === RESET && this.readEnded ? BROKEN : failure;
    this.stir();
  }

  private room(): number {
    const { peer } = this;
    if (peer === null) return 0;
    if (this.isUnix) return this.heldThere!.room - peer.inFlight;
    return tcpRoom(this.isNear, this.sendBuffer, peer.receiveBuffer) - peer.inbox.length - peer.inFlight;
  }
  private get isUnix(): boolean {
    return this.direct || this.host.startsWith('unix:');
  }
  /** Whether both ends are on this computer. */
  private get isNear(): boolean {
    return this.network.isNear(this.remote?.host ?? this.host) && this.network.isNear(this.host);
  }
  /** Whether selectors say that there is room. */
  private get hasRoom(): boolean {
    return this.isUnix ? this.heldThere?.isWritable === true : this.room() > 0;
  }
  /** What the inbox at the other end of a unix socket takes of this one. */
  private get heldThere(): SocketPieces | undefined {
    const held = this.peer?.held;
    if (held !== undefined && this.sendBuffer !== null) held.limit = this.sendBuffer;
    return held;
  }

  /** Whether the other side has at once what is sent to it. */
  private isThere(): boolean {
    if (this.direct) return true;
    return this.lastArrivalNs <= this.network.kernel.nowNs && this.isNear;
  }
  /** Lets something arrive at the other side, never before what was sent earlier. */
  private arrive(action: () => void): void {
    if (this.isThere()) {
      action();
      return;
    }
    const { nowNs } = this.network.kernel;
    const { remote } = this;
    const far = remote?.host ?? this.host;
    this.lastArrivalNs = Math.max(this.lastArrivalNs, nowNs + this.network.latencyTo(far));
    const says = (): string => `what was sent to ${placeOf(remote)}`;
    this.network.travel(this.lastArrivalNs - nowNs, far, { says, line: this }, action);
  }

  /** Something of a connection that is being made is on its way: within this computer it is there before connect() comes to its end. */
  private goes(ns: Ns, to: Address, what: Pick<Arrival, 'says' | 'line'>, action: () => void): void {
    if (this.network.isNear(to.host) && this.network.isNear(this.host)) action();
    else this.network.travel(ns, to.host, what, action);
  }

  private knock(address: Address, retries: number): void {
    const { kernel } = this.network;
    const thereNs = this.network.latencyTo(address.host);
    const { fault } = this.network.describe(address.host);
    const says = (): string => `the request to connect to ${placeOf(address)}`;
    this.goes(thereNs, address, { says, line: this }, () => {
      if (this.closed || this.state !== 'connecting') return;
      const listener = this.network.bound.find(this.kind, address);
      const backNs = this.network.latencyTo(address.host);
      if (
        fault !== 'drop' &&
        (fault === 'refuse' || !(listener instanceof StreamSocket) || listener.state !== 'listening')
      )
        this.goes(backNs, address, { says: () => `the refusal of ${placeOf(address)}` }, () =>
          this.failToConnect(REFUSED),
        );
      else if (fault === 'drop' || (listener as StreamSocket).arrivals.length > (listener as StreamSocket).backlog) {
        if (retries < SYN_RETRIES) kernel.after(SYN_RETRY_NS * 2 ** retries, () => this.knock(address, retries + 1));
        else kernel.after(SYN_RETRY_NS * 2 ** retries, () => this.failToConnect(TIMED_OUT));
      } else this.meet(listener as StreamSocket, address, backNs);
    });
  }

  private meet(listener: StreamSocket, address: Address, backNs: Ns): void {
    const other = new StreamSocket(this.network, address.host);
    other.owner = listener.owner;
    other.local = address;
    other.remote = this.local;
    other.establish(this, false);
    this.peer = other;
    // What the accepting side sends can't arrive before the connection itself is known here.
    if (!this.isNear) other.lastArrivalNs = this.network.kernel.nowNs + backNs;
    listener.arrivals.push(other);
    listener.stir();
    const says = (): string => `the connection to ${placeOf(address)}`;
    this.goes(backNs, address, { says, line: other }, () => {
      if (!this.closed && this.state === 'connecting') this.establish(other, false);
      else if (this.closed) other.breakConnection(RESET);
    });
  }

  private failToConnect(failure: DeviceProblem): void {
    if (this.closed || this.state !== 'connecting') return;
    this.state = 'new';
    this.connectProblem = failure;
    this.stir();
  }
}

/** A UDP socket. */
export class DatagramSocket extends Socket {
  protected readonly kind = 'udp';
  private readonly inbox: { readonly bytes: Uint8Array; readonly from: Address; readonly thing: Enclosed | null }[] =
    [];
  /** The other one of a pair. */
  private partner: DatagramSocket | null = null;
  private endsTogether = false;
  /** A datagram to a port of this computer that nobody has came back: told once, to whoever sends or receives next. */
  private refused = false;

  readiness(): number {
    if (this.isOver) return READ | WRITE | HANGUP | ENDED;
    return this.closed ? HANGUP : WRITE | (this.inbox.length > 0 || this.refused ? READ : 0);
  }
  private get isOver(): boolean {
    return this.endsTogether && this.partner?.closed === true;
  }
  private takeRefusal(): DeviceProblem | null {
    if (!this.refused) return null;
    this.refused = false;
    return REFUSED;
  }

  /** For Network: makes this socket one of a pair. */
  pairWith(partner: DatagramSocket, ends: boolean): void {
    this.partner = partner;
    this.endsTogether = ends;
    this.local ??= { host: this.host, port: 1 };
    this.remote = { host: partner.host, port: 1 };
  }

  /** From now on `send` goes there, and only what comes from there is received. */
  connect(address: Address): DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    this.remote = address;
    return this.takeWay();
  }

  /** Sends one datagram; whether it arrives nobody says. @returns how many bytes */
  send(bytes: Uint8Array, to: Address | null = this.remote): number | DeviceProblem {
    if (this.closed) return BAD_DESCRIPTOR;
    if (to === null) return problem('EDESTADDRREQ', 'Destination address required');
    if (this.partner !== null && to === this.remote) return this.sendToPartner(this.partner, bytes);
    if (bytes.length > DATAGRAM_MAX) return TOO_LONG;
    const refusal = this.takeRefusal();
    if (refusal !== null) return refusal;
    if (this.local === null) {
      const failure = this.bindSomewhere();
      if (failure !== null) return failure;
    }
    const { lossPercent, fault } = this.network.describe(to.host);
    const lost =
      fault === 'drop' || (lossPercent !== undefined && this.network.kernel.chance.random() * 100 < lossPercent);
    const copy = bytes.slice();
    const from = this.way(this.local!);
    const says = (): string => `the datagram to ${placeOf(to)}`;
    if (lost) return copy.length;
    if (this.network.isNear(to.host)) {
      if (this.deliver(copy, from, to) || this.remote === null) return bytes.length;
      this.refused = true;
      this.stir();
    } else this.network.travel(this.network.latencyTo(to.host), to.host, { says }, () => this.deliver(copy, from, to));
    return bytes.length;
  }

  private sendToPartner(partner: DatagramSocket, bytes: Uint8Array): number | DeviceProblem {
    if (partner.closed) return this.endsTogether ? BROKEN : REFUSED;
    if (bytes.length > BUFFER_BYTES) return TOO_LONG;
    partner.inbox.push({ bytes: bytes.slice(), from: this.local!, thing: this.encloses });
    this.encloses = null;
    partner.stir();
    return bytes.length;
  }

  /** Takes the oldest datagram, cut to `max` bytes. @param peek it stays the next one @returns null when there is none yet */
  receive(max: number, peek = false): { readonly bytes: Uint8Array; readonly from: Address } | DeviceProblem | null {
    if (this.closed) return BAD_DESCRIPTOR;
    const refusal = this.takeRefusal();
    if (refusal !== null) return refusal;
    const first = peek ? this.inbox[0] : this.inbox.shift();
    if (first === undefined && this.isOver) return { bytes: new Uint8Array(0), from: this.remote! };
    if (first !== undefined && !peek && first.thing !== null) {
      this.enclosed?.drop();
      this.enclosed = first.thing;
    }
    return first === undefined ? null : { bytes: first.bytes.subarray(0, max), from: first.from };
  }

  /** The same, waiting. */
  receiving(
    max: number,
    timeoutNs?: Ns,
    peek = false,
  ): DeviceRequest<{ readonly bytes: Uint8Array; readonly from: Address }> {
    return this.waiting(
      `receive on ${this.what}`,
      () => this.readable,
      () => this.receive(max, peek),
      timeoutNs,
    );
  }

  protected closing(): void {
    for (const { thing } of this.inbox.splice(0)) thing?.drop();
    if (this.endsTogether) this.partner?.stir();
  }

  /** @returns false when nobody is there who takes it */
  private deliver(bytes: Uint8Array, from: Address, to: Address): boolean {
    const target = this.network.bound.find(this.kind, to);
    if (!(target instanceof DatagramSocket) || target.closed) return false;
    const { remote } = target;
    if (remote !== null && (remote.host !== from.host || remote.port !== from.port)) return false;
    target.inbox.push({ bytes, from, thing: this.encloses });
    this.encloses = null;
    target.stir();
    return true;
  }
}
