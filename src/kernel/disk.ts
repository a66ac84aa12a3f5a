/** A disk: one request at a time, a seek and then so long for each kilobyte. What is in the files is the machine's business. */
import type { Ns } from '../events/index.ts';
import { Device, type DeviceRequest } from './device.ts';
import type { Kernel } from './kernel.ts';

/** How fast a disk is. */
export interface DiskOptions {
  readonly name?: string;
  readonly seekNs?: Ns;
  readonly nsPerKilobyte?: Ns;
  /** How many requests it works on at once; 1 if absent. */
  readonly capacity?: number;
}

/** A disk with a line of requests. */
export class Disk {
  readonly device: Device;
  private readonly seekNs: Ns;
  private readonly nsPerKilobyte: Ns;

  constructor(kernel: Kernel, options: DiskOptions = {}) {
    this.seekNs = options.seekNs ?? 100_000;
    this.nsPerKilobyte = options.nsPerKilobyte ?? 500;
    this.device = new Device(kernel, {
      type: 'disk',
      name: options.name ?? 'disk',
      latency: this.seekNs,
      capacity: options.capacity ?? 1,
    });
  }

  /** Reads or writes so many bytes; `action` is what it comes to, done when the disk is through. @param what "read notes.txt" */
  transfer<T>(what: string, bytes: number, action: () => T): DeviceRequest<T> {
    const latency = this.seekNs + Math.ceil((bytes * this.nsPerKilobyte) / 1024);
    return this.device.request({ what, latency, outcome: () => ({ value: action() }) }) as DeviceRequest<T>;
  }
}
