/**
 * SQLite itself, compiled to WebAssembly: one instance a process of the simulated computer, made when a program first imports sqlite3. Its C functions are
 * called by name; memory is read and written here alone.
 */
import readBinary from 'sqlite3.wasm';
import { copyRule, vm } from '../../machine/index.ts';
import { type DiskWork, System } from './system.ts';

/** What C gives and takes: addresses and ints are numbers, 64-bit ints are bigints. */
type CValue = number | bigint;
type CFunction = (...args: CValue[]) => CValue;

/** Callbacks by the form of their C function: "vi" takes one address and returns nothing. */
export type Form = 'viii' | 'vi' | 'iiiiii' | 'ii' | 'iiiiiii' | 'iiiii' | 'iii';

// Compiling takes longer than most programs; the code is the same in every run.
let compiled: WebAssembly.Module | undefined;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A module of one function, which calls an imported one: JavaScript becomes something that C can point to. */
function pointable(form: Form, work: CFunction): CFunction {
  const result = form[0] === 'v' ? [0] : [1, 0x7f];
  const parameters = [...form.slice(1)].map(() => 0x7f);
  const type = [0x60, parameters.length, ...parameters, ...result];
  const bytes = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, type.length + 1, 0x01, ...type],
    ...[0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00],
    ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  ]);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    e: { f: work as (...args: unknown[]) => unknown },
  });
  return instance.exports.f as CFunction;
}

/** Something that C can call, and where it points to. */
interface Callback {
  readonly form: Form;
  // biome-ignore lint/suspicious/noConfusingVoidType: C functions of both kinds
  readonly work: (...args: number[]) => number | void;
  readonly place: number;
}

/** One SQLite with its memory and its operating system. */
export class Engine {
  readonly memory: WebAssembly.Memory;
  readonly system: System;
  private readonly c: Record<string, CFunction>;
  private wholeMemory = new Uint8Array(0);
  private readonly table: WebAssembly.Table;
  private readonly callbacks = new Map<string, Callback>();
  /** A place for results by address. */
  private readonly scratch: number;

  /** @param from another one, whose memory and open files this one begins with: what fork() gives a child process */
  constructor(from?: Engine) {
    compiled ??= new WebAssembly.Module(readBinary());
    const pages = from === undefined ? 128 : from.memory.buffer.byteLength / 65_536;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: 32_768 });
    this.system = new System(this, from?.system);
    const { exports } = new WebAssembly.Instance(compiled, this.system.imports());
    this.c = exports as Record<string, CFunction>;
    this.table = exports.__indirect_function_table as WebAssembly.Table;
    if (from !== undefined) {
      this.bytes.set(from.bytes);
      for (const [name, { form, work }] of from.callbacks) this.pointer(name, form, work);
      this.scratch = from.scratch;
      return;
    }
    this.call('__wasm_call_ctors');
    this.call('sqlite3_initialize');
    this.scratch = this.allocate(64);
  }
  /** Whether anything was done on the disk since `takeWork`. */
  hasWork(): boolean {
    const { bytes, syncs } = this.system.work;
    return bytes > 0 || syncs > 0;
  }
  /** The disk work since the last call. */
  takeWork(): DiskWork {
    const { work } = this.system;
    const taken = { ...work };
    work.bytes = work.syncs = 0;
    return taken;
  }
  /** Calls a C function that answers an int or an address. */
  call(name: string, ...args: CValue[]): number {
    return (this.c[name] as CFunction)(...args) as number;
  }
  /** Calls one that answers a 64-bit int. */
  callLong(name: string, ...args: CValue[]): bigint {
    return (this.c[name] as CFunction)(...args) as bigint;
  }
  /** A text of so many bytes where they are ASCII; undefined for others and for long ones. */
  shortText(at: number, size: number): string | undefined {
    if (size > 64) return undefined;
    const { bytes } = this;
    let text = '';
    for (let place = at; place < at + size; place++) {
      const byte = bytes[place]!;
      if (byte > 127) return undefined;
      text += String.fromCharCode(byte);
    }
    return text;
  }
  /** The whole memory. It is another object after the memory grew: to be asked for anew after every call. */
  get bytes(): Uint8Array {
    if (this.wholeMemory.length === 0) this.wholeMemory = new Uint8Array(this.memory.buffer);
    return this.wholeMemory;
  }
  private get view(): DataView {
    return new DataView(this.memory.buffer);
  }
  allocate(size: number): number {
    return this.call('malloc', Math.max(1, size));
  }
  allocateAt(step: number, size: number): number {
    const at = this.call('emscripten_builtin_memalign', step, size);
    if (at !== 0) this.bytes.fill(0, at, at + size);
    return at;
  }
  free(at: number): void {
    if (at !== 0) this.call('free', at);
  }
  word(at: number): number {
    return this.view.getUint32(at, true);
  }
  setWord(at: number, word: number): void {
    this.view.setUint32(at, word, true);
  }
  /** Calls a function that writes addresses where it is told. @returns its code and what it wrote */
  withResults(count: number, call: (...at: number[]) => number): { code: number; results: number[] } {
    const places = Array.from({ length: count }, (_, index) => this.scratch + 8 * index);
    for (const place of places) this.view.setBigInt64(place, 0n, true);
    const code = call(...places);
    return { code, results: places.map((place) => this.word(place)) };
  }
  /** A text ended by a zero byte; '' for no text. */
  text(at: number): string {
    if (at === 0) return '';
    const { bytes } = this;
    return decoder.decode(bytes.subarray(at, bytes.indexOf(0, at)));
  }
  /** A copy of bytes out of memory. */
  copy(at: number, size: number): Uint8Array {
    return this.bytes.slice(at, at + size);
  }
  /** Puts bytes into memory, with a zero byte behind them. The caller frees them. */
  put(data: Uint8Array): number {
    const at = this.allocate(data.length + 1);
    const { bytes } = this;
    bytes.set(data, at);
    bytes[at + data.length] = 0;
    return at;
  }
  /** Calls with texts in memory, which are gone afterwards. */
  withTexts<T>(texts: readonly string[], work: (...at: number[]) => T): T {
    const places = texts.map((text) => this.put(encoder.encode(text)));
    try {
      return work(...places);
    } finally {
      for (const place of places) this.free(place);
    }
  }
  /** A C pointer to a callback. One is made a name: what differs between registrations is told by the callback's first argument. */
  pointer(name: string, form: Form, work: Callback['work']): number {
    let known = this.callbacks.get(name);
    if (known === undefined) {
      const place = this.table.grow(1);
      this.table.set(place, pointable(form, work as unknown as CFunction));
      known = { form, work, place };
      this.callbacks.set(name, known);
    }
    return known.place;
  }
}

copyRule(Engine, (original) => new Engine(original));

const KEY = Symbol('sqlite3');
/** The SQLite of the running process. */
export function engine(): Engine {
  const { state } = vm.interpreter;
  // Named so that nobody looks for Python values in it.
  let found = state.get(KEY) as { readonly weakEngine: Engine } | undefined;
  if (found === undefined) {
    found = { weakEngine: new Engine() };
    state.set(KEY, found);
  }
  return found.weakEngine;
}
