/** os.stat: what a path or descriptor leads to, and its description as Python sees it. */
import {
  asStr,
  absolute,
  asInt,
  DiskFile,
  type DiskNode,
  disk,
  FileNode,
  LinkNode,
  NullNode,
  fillType,
  fsPath,
  makeFloat,
  type Moment,
  type NativeGen,
  normInt,
  onDisk,
  openFile,
  PyBytes,
  type PyType,
  pathText,
  raise,
  typeName,
  typeOf,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { wallNs } from '../../times/clock.ts';
import { makeStruct, type PyStructSequence, structSequenceType } from '../../structures/structseq.ts';

/** The wall clock at which the run began, in nanoseconds since 1970. */
const startNs = (): bigint => wallNs() - BigInt(vm.nowNs());
const timeNs = (moment: Moment): bigint => (typeof moment === 'bigint' ? moment : startNs() + BigInt(moment));
/** A moment of the disk as seconds since 1970. */
export function seconds(moment: Moment): number {
  const ns = timeNs(moment);
  const whole = wholeSeconds(ns);
  return Number(whole) + 1e-9 * Number(ns - whole * 1_000_000_000n);
}
/** Seconds since 1970, rounded down. */
function wholeSeconds(ns: bigint): bigint {
  const seconds = ns / 1_000_000_000n;
  return ns < 0n && seconds * 1_000_000_000n !== ns ? seconds - 1n : seconds;
}

/** What may stand where a path is wanted, for messages: "stat: path should be string, bytes, os.PathLike or integer, not float". */
export function* pathArgument(
  func: string,
  value: Value,
  wanted: 'path' | 'path or descriptor' | 'path, descriptor or None' = 'path',
  name = 'path',
): NativeGen<string | number> {
  if (wanted !== 'path') {
    const fd = asInt(value);
    if (fd !== undefined) return Number(fd);
  }
  if (
    asStr(value) === undefined &&
    !(value instanceof PyBytes) &&
    (typeOf(value).lookup('__fspath__') ?? null) === null
  ) {
    const what = {
      path: 'string, bytes or os.PathLike',
      'path or descriptor': 'string, bytes, os.PathLike or integer',
      'path, descriptor or None': 'string, bytes, os.PathLike, integer or None',
    }[wanted];
    raise('TypeError', `${func}: ${name} should be ${what}, not ${typeName(value)}`);
  }
  return pathText(yield* fsPath(value));
}
/** The node at a path or of an open descriptor. */
export function* statNode(func: string, value: Value, follow: boolean): NativeGen<DiskNode> {
  const path = yield* pathArgument(func, value, func === 'lstat' ? 'path' : 'path or descriptor');
  vm.charge(2000);
  if (typeof path === 'number') return descriptorNode(path);
  return onDisk(
    () => disk().lookup(absolute(path), follow),
    asStr(value) !== undefined || value instanceof PyBytes ? value : path,
  );
}
/** The node of an open descriptor. */
export function descriptorNode(fd: number): DiskNode {
  const file = openFile(fd);
  if (file instanceof DiskFile) return file.node;
  return file.path === null ? specialNode(fd, file.mode) : disk().lookup(file.path, true);
}
/** Streams, pipes and sockets have a description, too. */
function specialNode(fd: number, mode: number): DiskNode {
  const node = new FileNode(1000 + fd, 0);
  (node as { type: number }).type = mode & 0o170000;
  node.mode = mode & 0o7777;
  return node;
}

const visible = [
  'st_mode',
  'st_ino',
  'st_dev',
  'st_nlink',
  'st_uid',
  'st_gid',
  'st_size',
  'st_atime',
  'st_mtime',
  'st_ctime',
];
const hidden = [
  'st_atime_',
  'st_mtime_',
  'st_ctime_',
  'st_atime_ns',
  'st_mtime_ns',
  'st_ctime_ns',
  'st_blksize',
  'st_blocks',
  'st_rdev',
];
let made: PyType | undefined;
export function statResultType(): PyType {
  if (made === undefined) {
    made = structSequenceType(
      'os.stat_result',
      'stat_result: Result from stat, fstat, or lstat.',
      [...visible, ...hidden].map((name) => ({ name, doc: '' })),
      visible.length,
    );
    made.module = 'os';
    made.name = made.qualname = 'stat_result';
    // As items the times are whole seconds; as attributes they have a fraction.
    const fraction = (at: number) => [(self: PyStructSequence) => self.hidden[at] ?? null] as const;
    fillType(made, { getset: { st_atime: fraction(0), st_mtime: fraction(1), st_ctime: fraction(2) } });
    for (const name of ['st_atime_', 'st_mtime_', 'st_ctime_']) made.ns.delete(name);
    made.modified(null);
  }
  return made;
}
/** A node's description. */
export function statResult(node: DiskNode): Value {
  const times = [node.atimeNs, node.mtimeNs, node.ctimeNs];
  const whole = times.map((moment) => Number(wholeSeconds(timeNs(moment))));
  const fields: Value[] = [
    node.type | node.mode,
    node.inode,
    2049,
    node.links,
    1000,
    1000,
    node.size,
    ...whole,
    ...times.map((moment) => makeFloat(seconds(moment))),
    ...times.map((moment) => normInt(timeNs(moment))),
    4096,
    node instanceof LinkNode ? 0 : Math.ceil(node.size / 4096) * 8,
    node instanceof NullNode ? node.device : 0,
  ];
  return makeStruct(statResultType(), fields, visible.length);
}
