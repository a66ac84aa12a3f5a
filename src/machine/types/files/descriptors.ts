/** File descriptors: what open files, pipes and the standard streams are to a process, below the classes of io. */
import {
  type Answer,
  type DeviceRequest,
  Disk,
  type Latency,
  makePipe,
  type PipeReader,
  type PipeWriter,
} from '../../../kernel/index.ts';
import { readHostLine, writeHost } from '../../builtins/output.ts';
import { callSync } from '../../calls/index.ts';
import { block } from '../../door.ts';
import type { NativeGen } from '../../native.ts';
import type { PyException, Value } from '../../objects.ts';
import { exceptionType, raise, throwExc } from '../../raise.ts';
import { afterCopy, copyShared } from '../../copying/rules.ts';
import { type Interpreter, vm } from '../../vm.ts';
import { addNote } from '../codecs/codecs.ts';
import { absolute, DiskError, disk, type ErrorName, errors, FileNode } from './disk.ts';
import { openFifo } from './fifo.ts';
import { FifoNode, MOST_HELD } from './nodes.ts';
import { hiddenNote } from './real.ts';

// ---- errors ---------------------------------------------------------------------------------------------------------------------------------------

/** Raises the OSError of an error number. */
export function osError(
  code: ErrorName,
  filename: Value | undefined = undefined,
  second: Value | undefined = undefined,
): never {
  const [errno, text] = errors[code];
  const args: Value[] = [errno, text];
  if (filename !== undefined) args.push(filename);
  if (second !== undefined) args.push(null, second);
  const error = callSync(exceptionType('OSError'), args) as PyException;
  const note = code === 'ENOENT' && typeof filename === 'string' ? hiddenNote(absolute(filename)) : undefined;
  if (note !== undefined) addNote(error, note);
  throwExc(error);
}
/** The signal that the system sends to who writes where nobody reads any more; Python ignores it until it is told otherwise. */
export function* signalBrokenPipe(): NativeGen<void> {
  const process = vm.kernel.currentThread?.process;
  if (process === undefined || process.disposition('SIGPIPE', process) === 'ignore') return;
  vm.kernel.signal(process, 'SIGPIPE', process);
  if (process.ended) yield* block({ kind: 'exit' });
}
/** Raises the OSError of a name where nothing could be written. */
function* refuseWrite(code: ErrorName): NativeGen<never> {
  if (code === 'EPIPE') yield* signalBrokenPipe();
  return osError(code);
}
/** Runs a disk operation; what the disk refuses becomes an OSError. */
export function onDisk<T>(work: () => T, filename?: Value, second?: Value): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DiskError) osError(error.code, error.path ?? filename, second);
    throw error;
  }
}

// ---- open files -----------------------------------------------------------------------------------------------------------------------------------

/** The mode of a terminal. */
const TERMINAL = 0o020620;
/** What a descriptor refers to. dup() makes two descriptors of one. */
export abstract class OpenFile {
  holders = 1;
  readable = false;
  writable = false;
  append = false;
  blocking = true;
  abstract readonly name: string;
  abstract readonly seekable: boolean;
  get isatty(): boolean {
    return false;
  }
  /** What fstat() says of it where it is no file of the disk: its type, and who may read and write it. A pipe. */
  readonly mode: number = 0o010600;
  /** It stands for whoever started the run. */
  readonly isHost: boolean = false;
  /** Where it is, if it is a folder. */
  readonly path: string | null = null;
  /** At most `count` bytes; empty at the end; null when it would have to wait and may not. */
  abstract read(count: number): NativeGen<Uint8Array | null>;
  /** @returns how many bytes were taken; null when it would have to wait and may not */
  abstract write(data: Uint8Array): NativeGen<number | null>;
  seek(_offset: number, _whence: number): number {
    return osError('ESPIPE');
  }
  close(): void {}
  /** A process closes a descriptor of it. */
  letGo(_owner: object): void {}
}
const runDisks = new WeakMap<object, Disk>();
/** The device that answers reads and writes of files. */
function device(): Disk {
  let found = runDisks.get(vm.kernel);
  if (found === undefined) {
    found = new Disk(vm.kernel);
    runDisks.set(vm.kernel, found);
  }
  return found;
}
/** From now on each transfer of this run takes so long before its first byte; undefined: as long as usual. */
export function setDiskLatency(seek: Latency | undefined): void {
  if (seek === undefined) runDisks.delete(vm.kernel);
  else runDisks.set(vm.kernel, new Disk(vm.kernel, { seek }));
}
/** A transfer from or to the disk: the thread waits for it without the GIL. */
function* transfer<T>(what: string, bytes: number, action: () => T, syncs = 0): NativeGen<T> {
  const answer: Answer = yield* block<Answer>({
    kind: 'device',
    request: device().transfer(what, bytes, action, syncs),
    reason: { on: 'disk', what },
  });
  return (answer as { value: T }).value;
}
/** Waits for work on the disk that a library did with files of its own. */
export function* diskWork(what: string, bytes: number, syncs: number): NativeGen<void> {
  yield* transfer(what, bytes, () => undefined, syncs);
}
/** An open file of the simulated disk, with its position. */
export class DiskFile extends OpenFile {
  position = 0;
  /** What is to be done when nobody has it open any more: giving up its lock. */
  whenClosed: (() => void) | null = null;
  readonly seekable = true;
  constructor(
    readonly node: FileNode,
    readonly name: string,
  ) {
    super();
  }
  *read(count: number): NativeGen<Uint8Array> {
    const at = this.position;
    const there = this.node.isEndless ? count : Math.max(0, Math.min(count, this.node.size - at));
    if (there === 0) return this.node.read(at, count);
    if (there > MOST_HELD / 2) raise('MemoryError');
    // Whoever reads meanwhile reads on from there.
    this.position = at + there;
    const data = yield* transfer(`read ${this.name}`, there, () => this.node.read(at, count));
    if (this.position === at + there) this.position = at + data.length;
    return data;
  }
  *write(data: Uint8Array): NativeGen<number> {
    const copy = data.slice();
    if ((this.append ? this.node.size : this.position) + copy.length > MOST_HELD && this.node.isRegular)
      osError('ENOSPC');
    yield* transfer(`write ${this.name}`, copy.length, () => {
      if (this.append) this.position = this.node.size;
      this.node.write(this.position, copy);
      this.position += copy.length;
      this.node.mtimeNs = this.node.ctimeNs = vm.kernel.nowNs;
    });
    return copy.length;
  }
  override seek(offset: number, whence: number): number {
    const at = whence === 0 ? offset : whence === 1 ? this.position + offset : this.node.size + offset;
    if (at < 0) return osError('EINVAL');
    this.position = at;
    return at;
  }
  override close(): void {
    this.whenClosed?.();
  }
  override letGo(owner: object): void {
    this.node.whenLetGo?.(owner);
  }
}
/** Standard input: lines of the host. */
class InputFile extends OpenFile {
  override readable = true;
  override readonly isHost = true;
  override readonly mode = TERMINAL;
  readonly seekable = false;
  readonly name = '<stdin>';
  private rest = new Uint8Array(0);
  override get isatty(): boolean {
    return vm.interpreter.host.inputIsTerminal();
  }
  *read(count: number): NativeGen<Uint8Array> {
    if (this.rest.length === 0) this.rest = new TextEncoder().encode(yield* readHostLine());
    const data = this.rest.slice(0, count);
    this.rest = this.rest.slice(data.length);
    return data;
  }
  *write(): NativeGen<number> {
    return osError('EBADF');
  }
}
/** Standard output or standard error. */
export class OutputFile extends OpenFile {
  override writable = true;
  override readonly isHost = true;
  override readonly mode = TERMINAL;
  readonly seekable = false;
  private readonly decoder = new TextDecoder();
  constructor(
    readonly fd: 1 | 2,
    readonly name: string,
  ) {
    super();
  }
  *read(): NativeGen<Uint8Array> {
    return osError('EBADF');
  }
  *write(data: Uint8Array): NativeGen<number> {
    writeHost(this.fd, this.decoder.decode(data, { stream: true }));
    return data.length;
  }
}
/** One end of a pipe of the kernel. */
export class PipeFile extends OpenFile {
  readonly seekable = false;
  name: string;
  constructor(readonly end: { readonly reader?: PipeReader; readonly writer?: PipeWriter }) {
    super();
    this.readable = end.reader !== undefined;
    this.writable = end.writer !== undefined;
    this.name = this.readable ? 'pipe (read end)' : 'pipe (write end)';
  }
  *read(count: number): NativeGen<Uint8Array | null> {
    const { reader } = this.end;
    if (reader === undefined) return osError('EBADF');
    const now = reader.read(count);
    if (now instanceof Uint8Array) return now;
    if (now !== null) return osError(now.code as ErrorName);
    if (!this.blocking) return null;
    return yield* request(reader.reading(count));
  }
  *write(data: Uint8Array): NativeGen<number | null> {
    const { writer } = this.end;
    if (writer === undefined) return osError('EBADF');
    if (this.blocking) {
      const count = yield* request(writer.writing(data));
      if (count < data.length) yield* signalBrokenPipe();
      return count;
    }
    const now = writer.write(data);
    return now === null || typeof now === 'number' ? now : yield* refuseWrite(now.code as ErrorName);
  }
  override close(): void {
    this.end.reader?.close();
    this.end.writer?.close();
  }
}
function* request<T>(wanted: DeviceRequest<T>): NativeGen<T> {
  const answer: Answer = yield* block<Answer>({ kind: 'device', request: wanted });
  if (answer.kind === 'failed') yield* refuseWrite(answer.problem.code as ErrorName);
  return (answer as { value: T }).value;
}
/** A folder opened by os.open. */
class FolderFile extends OpenFile {
  readonly seekable = false;
  // (it is its kind that forbids reading, not how it was opened)
  override readonly readable = true;
  override readonly path: string;
  constructor(readonly name: string) {
    super();
    this.path = absolute(name);
  }
  *read(): NativeGen<Uint8Array> {
    return osError('EISDIR');
  }
  *write(): NativeGen<number> {
    return osError('EBADF');
  }
}

// ---- the table of a process -----------------------------------------------------------------------------------------------------------------------

/** The open files of the running process, by number. The first look opens the standard streams that there are. */
export function descriptors(): Map<number, OpenFile> {
  let table = vm.interpreter.state.get('descriptors') as Map<number, OpenFile> | undefined;
  if (table === undefined) {
    table = new Map<number, OpenFile>([
      [0, new InputFile()],
      [1, new OutputFile(1, '<stdout>')],
      [2, new OutputFile(2, '<stderr>')],
    ]);
    for (const fd of vm.interpreter.host.closed ?? []) table.delete(fd);
    vm.interpreter.state.set('descriptors', table);
  }
  return table;
}
/** The descriptors that stay open when another program takes the place of the one that runs: at first those of the standard streams. */
export function inheritable(): Set<number> {
  let found = vm.interpreter.state.get('inheritable') as Set<number> | undefined;
  if (found === undefined) {
    found = new Set([0, 1, 2]);
    vm.interpreter.state.set('inheritable', found);
  }
  return found;
}
/** At the end of a process its descriptors are closed. */
export function closeAll(interpreter: Interpreter): void {
  const table = interpreter.state.get('descriptors') as Map<number, OpenFile> | undefined;
  if (table === undefined) return;
  for (const file of table.values()) {
    file.letGo(interpreter);
    if (--file.holders === 0) file.close();
  }
  table.clear();
}
/** Told when 0, 1 or 2 is another file from now on, or none. */
export const standardDescriptor = { changed: (_fd: number): void => {} };
copyShared(OpenFile);
afterCopy((_copier, _from, to) => {
  for (const file of (to.state.get('descriptors') as Map<number, OpenFile> | undefined)?.values() ?? []) file.holders++;
});
/** The open file of a descriptor. @throws OSError EBADF */
export const openFile = (fd: number): OpenFile => descriptors().get(fd) ?? osError('EBADF');
/** How many descriptors a process may have; resource.setrlimit() says another number. */
const mostOpen = (): number => (vm.interpreter.state.get('most open files') as number | undefined) ?? 1024;
/** Below which number a table has no free one: where there are many, looking for the lowest begins there. */
const lowest = new WeakMap<Map<number, OpenFile>, number>();
/** Gives an open file the lowest free descriptor that is not below `least`. */
export function newDescriptor(file: OpenFile, least = 0): number {
  const table = descriptors();
  const first = lowest.get(table) ?? 0;
  let fd = Math.max(least, first);
  while (table.has(fd)) fd++;
  if (fd >= mostOpen()) osError('EMFILE');
  table.set(fd, file);
  inheritable().delete(fd);
  if (least <= first) lowest.set(table, fd + 1);
  if (fd <= 2) standardDescriptor.changed(fd);
  return fd;
}
/** os.close(). */
export function closeDescriptor(fd: number): void {
  const file = openFile(fd);
  const table = descriptors();
  table.delete(fd);
  inheritable().delete(fd);
  lowest.set(table, Math.min(fd, lowest.get(table) ?? 0));
  file.letGo(vm.interpreter);
  if (--file.holders === 0) file.close();
  if (fd <= 2) standardDescriptor.changed(fd);
}
/** What open() was asked for. */
export interface OpenFlags {
  readonly readable: boolean;
  readonly writable: boolean;
  readonly create?: boolean;
  readonly exclusive?: boolean;
  readonly truncate?: boolean;
  readonly append?: boolean;
  /** The rights of a new file, before os.umask takes some away. */
  readonly mode?: number;
  /** false: neither opening nor what is done with the descriptor waits. */
  readonly blocking?: boolean;
  /** os.open may open folders for reading; open() may not. */
  readonly folders?: boolean;
}
/** The descriptor that a path stands for, as /dev/stdin and /dev/fd/0 do; undefined: none. */
function descriptorCalled(path: string): number | undefined {
  const at = ['/dev/stdin', '/dev/stdout', '/dev/stderr'].indexOf(path);
  if (at >= 0) return at;
  const found = /^\/dev\/fd\/(\d+)$/.exec(path)?.[1];
  return found === undefined ? undefined : Number(found);
}
/** Opens a path: see `meetOther` for named pipes. @param shown the path as errors show it @returns the descriptor */
export function openPath(path: string, flags: OpenFlags, shown: Value): number {
  return onDisk(() => {
    const full = absolute(path);
    const create = flags.create ?? false;
    const called = full.startsWith('/dev/') ? descriptorCalled(full) : undefined;
    if (called !== undefined) {
      const file = descriptors().get(called) ?? osError('ENOENT');
      file.holders++;
      return newDescriptor(file);
    }
    if (flags.folders === true && !flags.writable && disk().exists(full) && !(disk().lookup(full) instanceof FileNode))
      return newDescriptor(new FolderFile(path));
    const node = disk().openFile(full, {
      create,
      exclusive: flags.exclusive ?? false,
      truncate: flags.truncate ?? false,
      write: flags.writable,
      ...(flags.mode === undefined ? {} : { mode: flags.mode }),
    });
    if (node instanceof FifoNode) {
      const { readable, writable } = flags;
      return newDescriptor(openFifo(node, { readable, writable, now: flags.blocking === false }, path, shown));
    }
    const file = new DiskFile(node, path);
    if (flags.blocking === false) file.blocking = false;
    file.readable = flags.readable;
    file.writable = flags.writable;
    file.append = flags.append ?? false;
    if (file.append) file.position = node.size;
    return newDescriptor(file);
  }, shown);
}
/** os.pipe() */
export function openPipe(): [number, number] {
  const { reader, writer } = makePipe(vm.kernel);
  return [newDescriptor(new PipeFile({ reader })), newDescriptor(new PipeFile({ writer }))];
}
