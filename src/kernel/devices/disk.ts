/** A disk: one request at a time, a seek and then so long for each kilobyte. What is in the files is the machine's business. */
import type { Ns } from '../../events/index.ts';
import type { Kernel } from '../kernel.ts';
import { Device, type DeviceRequest } from './device.ts';
import { drawLatency, type Latency } from './latency.ts';

/** How fast a disk is. */
export interface DiskOptions {
  readonly name?: string;
  /** How long it takes to get to the place of a transfer. */
  readonly seek?: Latency;
  readonly nsPerKilobyte?: Ns;
  /** How long it takes until what was written is safe. */
  readonly syncNs?: Ns;
  /** How many requests it works on at once; 1 if absent. */
  readonly capacity?: number;
}

/** A disk with a line of requests. */
export class Disk {
  readonly device: Device;
  private readonly seek: Latency;
  private readonly nsPerKilobyte: Ns;
  private readonly syncNs: Ns;

  constructor(
    private readonly kernel: Kernel,
    options: DiskOptions = {},
  ) {
    this.seek = options.seek ?? 100_000;
    this.nsPerKilobyte = options.nsPerKilobyte ?? 500;
    this.syncNs = options.syncNs ?? 1_000_000;
    this.device = new Device(kernel, {
      type: 'disk',
      name: options.name ?? 'disk',
      latency: this.seek,
      capacity: options.capacity ?? 1,
    });
  }

  /**
   * Reads or writes so many bytes; `action` is what it comes to, done when the disk is through. @param what "read notes.txt"
   * @param syncs how often everything written so far is forced to be safe
   */
  transfer<T>(what: string, bytes: number, action: () => T, syncs = 0): DeviceRequest<T> {
    this.kernel.isOpaque = true;
    const seekNs = drawLatency(this.seek, this.kernel.chance);
    const latency = seekNs + Math.ceil((bytes * this.nsPerKilobyte) / 1024) + syncs * this.syncNs;
    return this.device.request({ what, latency, outcome: () => ({ value: action() }) }) as DeviceRequest<T>;
  }
}
