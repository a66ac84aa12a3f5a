/** The part of os that deals with files and folders: all on the simulated disk. */
import {
  makeGenericAlias,
  DiskError,
  DiskFile,
  type DiskNode,
  FileNode,
  FolderNode,
  LinkNode,
  type NativeGen,
  type NativeSpec,
  PyBytes,
  PyObject,
  PyTuple,
  type PyType,
  type Value,
  absolute,
  asInt,
  asStr,
  bufferGen,
  call,
  closeDescriptor,
  decodeBytes,
  defineType,
  descriptors,
  hooks,
  inheritable,
  disk,
  encodeText,
  fsPath,
  isRaised,
  makeBytes,
  makeList,
  makeTuple,
  maskedModes,
  newDescriptor,
  onDisk,
  openFile,
  meetOther,
  openPath,
  openPipe,
  osError,
  pathText,
  raise,
  repr,
  setWorkingFolder,
  standardDescriptor,
  toFloat,
  toIndex,
  truthy,
  typeName,
  typeOf,
  vm,
  workingFolder,
} from '../../../machine/index.ts';
import { join, split } from './paths.ts';
import { descriptorNode, pathArgument, statNode, statResult } from './stat.ts';

/** Whether a descriptor stays open when another program takes the place of the one that runs. */
function keep(fd: number, kept: boolean): void {
  if (kept) inheritable().add(fd);
  else inheritable().delete(fd);
}
export const openFlags = {
  O_RDONLY: 0,
  O_WRONLY: 1,
  O_RDWR: 2,
  O_CREAT: 0o100,
  O_EXCL: 0o200,
  O_NOCTTY: 0o400,
  O_TRUNC: 0o1000,
  O_APPEND: 0o2000,
  O_NONBLOCK: 0o4000,
  O_NDELAY: 0o4000,
  O_DSYNC: 0o10000,
  O_DIRECTORY: 0o200000,
  O_NOFOLLOW: 0o400000,
  O_CLOEXEC: 0o2000000,
  O_SYNC: 0o4010000,
  O_RSYNC: 0o4010000,
  O_ACCMODE: 3,
  O_PATH: 0o10000000,
  O_TMPFILE: 0o20200000,
} as const;

/** The path of an argument that can only be a path. */
function* path(func: string, value: Value, name = 'path'): NativeGen<string> {
  vm.charge(2000);
  return (yield* pathArgument(func, value, 'path', name)) as string;
}
/** A path as errors show it: what os.fspath gives. */
const shown = (value: Value, text: string): Value =>
  asStr(value) !== undefined || value instanceof PyBytes ? value : text;
/** A function of one path that does something on the disk. */
const action = (func: string, work: (full: string) => void): NativeSpec => [
  'path, *, dir_fd=None',
  function* (value: Value) {
    const text = yield* path(func, value);
    onDisk(() => work(absolute(text)), shown(value, text));
    return null;
  },
];
/** A function of two paths; errors name both. */
const pairAction = (
  func: string,
  names: readonly [string, string],
  work: (from: string, to: string) => void,
  more = 'src_dir_fd=None, dst_dir_fd=None',
): NativeSpec => [
  `${names[0]}, ${names[1]}, ${more.startsWith('src') ? '*, ' : ''}${more}`,
  function* (from: Value, to: Value) {
    const a = yield* path(func, from, names[0]);
    const b = yield* path(func, to, names[1]);
    onDisk(() => work(a, b), shown(from, a), shown(to, b));
    return null;
  },
];
const rename = (func: string) =>
  pairAction(func, ['src', 'dst'], (from, to) => disk().rename(absolute(from), absolute(to)));

// ---- folders ------------------------------------------------------------------------------------------------------------------------------------------

function* listFolder<T>(
  value: Value | undefined,
  list: (path: string) => readonly T[],
): NativeGen<{ folder: string; full: string; entries: readonly T[]; isBytes: boolean }> {
  const given = value ?? null;
  const text = given === null ? '.' : yield* pathArgument('listdir', given, 'path, descriptor or None');
  vm.charge(3000);
  if (typeof text === 'number') {
    const full = openFile(text).path ?? osError('ENOTDIR');
    return { folder: '', full, entries: onDisk(() => list(full)), isBytes: false };
  }
  const isBytes = given !== null && (yield* fsPath(given)) instanceof PyBytes;
  return {
    folder: text,
    full: absolute(text),
    entries: onDisk(() => list(absolute(text)), shown(given, text)),
    isBytes,
  };
}
const named = (text: string, isBytes: boolean): Value =>
  isBytes ? makeBytes(encodeText(text, 'utf-8', 'surrogateescape')) : text;

/** os.DirEntry */
class PyDirEntry extends PyObject {
  isKnown = false;
  constructor(
    cls: PyType,
    readonly name: Value,
    readonly path: Value,
    readonly full: string,
    readonly node: DiskNode,
  ) {
    super(cls);
  }
  target(follow: Value | undefined): DiskNode | undefined {
    if (!(this.node instanceof LinkNode) || (follow !== undefined && !truthy(follow))) return this.node;
    try {
      return disk().lookup(this.full);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return undefined;
    }
  }
}
let entryType: PyType | undefined;
export function dirEntryType(): PyType {
  entryType ??= defineType({
    name: 'DirEntry',
    module: 'posix',
    alloc: null,
    isBaseType: false,
    classMethods: { __class_getitem__: ['cls, object, /', makeGenericAlias, 'See PEP 585'] },
    methods: {
      __repr__: ['self, /', (self: PyDirEntry) => `<DirEntry ${repr(self.name)}>`],
      __fspath__: ['self, /', (self: PyDirEntry) => self.path],
      is_dir: [
        'self, /, *, follow_symlinks=True',
        (self: PyDirEntry, follow?: Value) => self.target(follow) instanceof FolderNode,
      ],
      is_file: [
        'self, /, *, follow_symlinks=True',
        (self: PyDirEntry, follow?: Value) => {
          const target = self.target(follow);
          return target instanceof FileNode && target.isRegular;
        },
      ],
      is_symlink: ['self, /', (self: PyDirEntry) => self.node instanceof LinkNode],
      is_junction: ['self, /', () => false],
      inode: ['self, /', (self: PyDirEntry) => self.node.inode],
      stat: [
        'self, /, *, follow_symlinks=True',
        (self: PyDirEntry, follow?: Value) => {
          const target = self.target(follow);
          // It is looked at when it is asked for first.
          if (target === undefined || !(self.isKnown || target instanceof LinkNode || disk().exists(self.full)))
            return osError('ENOENT', self.path);
          self.isKnown = true;
          return statResult(target);
        },
      ],
    },
    getset: { name: [(self: PyDirEntry) => self.name], path: [(self: PyDirEntry) => self.path] },
  });
  return entryType;
}
/** What scandir answers: an iterator that can be closed. */
class PyScan extends PyObject {
  constructor(
    cls: PyType,
    /** The next one is the last. */
    public left: Value[],
  ) {
    super(cls);
  }
}
let scanType: PyType | undefined;
function scandirType(): PyType {
  scanType ??= defineType({
    name: 'ScandirIterator',
    module: 'posix',
    alloc: null,
    isBaseType: false,
    methods: {
      __iter__: ['self, /', (self: Value) => self],
      __next__: ['self, /', (self: PyScan) => self.left.pop() ?? raise('StopIteration')],
      __enter__: ['self, /', (self: Value) => self],
      __exit__: [
        'self, /, *args',
        (self: PyScan) => {
          self.left = [];
        },
      ],
      close: [
        'self, /',
        (self: PyScan) => {
          self.left = [];
        },
      ],
    },
  });
  return scanType;
}
function* scandir(value?: Value): NativeGen {
  const { folder, full, entries, isBytes } = yield* listFolder(value, (path) => disk().entries(path));
  const made = entries.map(
    ([name, node]) =>
      new PyDirEntry(dirEntryType(), named(name, isBytes), named(join(folder, name), isBytes), join(full, name), node),
  );
  return new PyScan(scandirType(), made.reverse());
}
function* makedirs(value: Value, mode?: Value, existOk?: Value): NativeGen {
  const text = pathText(yield* fsPath(value));
  const ok = existOk !== undefined && truthy(existOk);
  const make = (folder: string, isLast: boolean): void => {
    let [head, tail] = split(folder);
    if (tail === '') [head, tail] = split(head);
    if (head !== '' && tail !== '' && !disk().exists(absolute(head))) {
      make(head, false);
      if (tail === '.') return;
    }
    try {
      onDisk(
        () => disk().makeFolder(absolute(folder), isLast && mode !== undefined ? Number(toIndex(mode)) : 0o777),
        isLast ? shown(value, text) : folder,
      );
    } catch (error) {
      if (!isRaised(error, 'OSError') || !(isLast ? ok : true) || !isFolder(folder)) throw error;
    }
  };
  make(text, true);
  return null;
}
const isFolder = (folder: string): boolean =>
  disk().exists(absolute(folder)) && disk().lookup(absolute(folder)) instanceof FolderNode;

// ---- descriptors --------------------------------------------------------------------------------------------------------------------------------------

const descriptor = (value: Value): number => Number(toIndex(value));
function* open(value: Value, flagsValue: Value, rights?: Value): NativeGen {
  const text = yield* path('open', value);
  const flags = Number(toIndex(flagsValue));
  const mode = flags & 3;
  const has = (flag: number) => (flags & flag) !== 0;
  const opened = openPath(
    text,
    {
      blocking: !has(openFlags.O_NONBLOCK),
      readable: mode !== 1,
      writable: mode !== 0,
      create: has(openFlags.O_CREAT),
      exclusive: has(openFlags.O_EXCL) && has(openFlags.O_CREAT),
      truncate: has(openFlags.O_TRUNC) && mode !== 0,
      append: has(openFlags.O_APPEND),
      mode: rights === undefined ? 0o777 : Number(toIndex(rights)),
      folders: true,
    },
    shown(value, text),
  );
  return yield* meetOther(opened);
}
function* read(fd: Value, count: Value): NativeGen {
  const file = openFile(descriptor(fd));
  const length = Number(toIndex(count));
  if (length < 0) osError('EINVAL');
  if (!file.readable) osError('EBADF');
  const data = yield* file.read(length);
  return data === null ? osError('EAGAIN') : makeBytes(data);
}
function* write(fd: Value, data: Value): NativeGen {
  const number = descriptor(fd);
  const bytes = yield* bufferGen(data);
  if (bytes === undefined) raise('TypeError', `a bytes-like object is required, not '${typeName(data)}'`);
  const file = openFile(number);
  if (!file.writable) osError('EBADF');
  vm.chargeWriting(1000);
  return (yield* file.write(bytes)) ?? osError('EAGAIN');
}
function* utime(value: Value, times?: Value, ns?: Value): NativeGen {
  const node = yield* statNode('utime', value, true);
  const pair = (given: Value, what: string): readonly [Value, Value] => {
    if (!(given instanceof PyTuple) || given.items.length !== 2)
      raise(
        'TypeError',
        `utime: '${what}' must be ${what === 'times' ? 'either a tuple of two ints or None' : 'a tuple of two ints'}`,
      );
    return given.items as [Value, Value];
  };
  if (times !== undefined && times !== null && ns !== undefined)
    raise('ValueError', "utime: you may specify either 'times' or 'ns' but not both");
  if (ns !== undefined) {
    const [access, change] = pair(ns, 'ns');
    node.atimeNs = BigInt(toIndex(access));
    node.mtimeNs = BigInt(toIndex(change));
  } else if (times !== undefined && times !== null) {
    const [access, change] = pair(times, 'times');
    const moment = (seconds: Value) =>
      asInt(seconds) === undefined
        ? BigInt(Math.floor(toFloat(seconds) * 1e6)) * 1000n
        : BigInt(toIndex(seconds)) * 1_000_000_000n;
    node.atimeNs = moment(access);
    node.mtimeNs = moment(change);
  } else node.atimeNs = node.mtimeNs = vm.nowNs();
  return null;
}
function* truncate(value: Value, size: Value): NativeGen {
  const length = Number(toIndex(size));
  const node = yield* statNode('truncate', value, true);
  if (length < 0) osError('EINVAL', value);
  if (!(node instanceof FileNode)) osError('EISDIR', value);
  node.truncate(length);
  return null;
}
function* access(value: Value, mode: Value): NativeGen {
  const wanted = Number(toIndex(mode));
  const text = yield* path('access', value);
  let node: DiskNode;
  try {
    node = disk().lookup(absolute(text));
  } catch (error) {
    if (!(error instanceof DiskError)) throw error;
    return false;
  }
  return (wanted & ~node.rights) === 0;
}

/** For calls that do nothing here but complain about descriptors that are not open. */
function known(fd: Value): Value {
  openFile(descriptor(fd));
  return null;
}

/** The working folder, which may have been taken away. */
function workingThere(): string {
  const folder = workingFolder();
  onDisk(() => disk().folderAt(folder));
  return folder;
}

export const fileFunctions: Readonly<Record<string, NativeSpec>> = {
  getcwd: ['', workingThere],
  getcwdb: ['', () => makeBytes(encodeText(workingThere(), 'utf-8', 'surrogateescape'))],
  chdir: [
    'path',
    function* (value: Value) {
      const text = yield* path('chdir', value);
      onDisk(() => disk().folderAt(absolute(text)), shown(value, text));
      setWorkingFolder(disk().realPath(absolute(text), true));
      return null;
    },
  ],
  listdir: [
    'path=None',
    function* (value?: Value) {
      const { entries, isBytes } = yield* listFolder(value, (path) => disk().list(path));
      return makeList(entries.map((name) => named(name, isBytes)));
    },
  ],
  scandir: ['path=None', scandir],
  mkfifo: [
    'path, mode=438, *, dir_fd=None',
    function* (value: Value, mode?: Value): NativeGen {
      const text = yield* path('mkfifo', value);
      // (The error does not name the path.)
      onDisk(() => disk().makeFifo(absolute(text), mode === undefined ? 0o666 : Number(toIndex(mode))));
      return null;
    },
  ],
  mkdir: [
    'path, mode=511, *, dir_fd=None',
    function* (value: Value, mode?: Value) {
      const text = yield* path('mkdir', value);
      onDisk(
        () => disk().makeFolder(absolute(text), mode === undefined ? 0o777 : Number(toIndex(mode))),
        shown(value, text),
      );
      return null;
    },
  ],
  makedirs: ['name, mode=511, exist_ok=False', makedirs],
  rmdir: action('rmdir', (full) => disk().removeFolder(full)),
  removedirs: [
    'name',
    function* (value: Value) {
      const text = yield* path('removedirs', value);
      onDisk(() => disk().removeFolder(absolute(text)), shown(value, text));
      for (let [head, tail] = split(text); head !== '' && tail !== ''; [head, tail] = split(head)) {
        try {
          disk().removeFolder(absolute(head));
        } catch (error) {
          if (!(error instanceof DiskError)) throw error;
          break;
        }
      }
      return null;
    },
  ],
  remove: action('remove', (full) => disk().removeFile(full)),
  unlink: action('unlink', (full) => disk().removeFile(full)),
  rename: rename('rename'),
  replace: rename('replace'),
  renames: [
    'old, new',
    function* (from: Value, to: Value) {
      const target = pathText(yield* fsPath(to));
      const [head] = split(target);
      if (head !== '' && !disk().exists(absolute(head))) yield* makedirs(head, undefined, true);
      const source = pathText(yield* fsPath(from));
      onDisk(() => disk().rename(absolute(source), absolute(target)), from, to);
      return null;
    },
  ],
  link: pairAction(
    'link',
    ['src', 'dst'],
    (from, to) => disk().hardlink(absolute(from), absolute(to)),
    'src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True',
  ),
  symlink: pairAction(
    'symlink',
    ['src', 'dst'],
    (from, to) => disk().symlink(from, absolute(to)),
    'target_is_directory=False, *, dir_fd=None',
  ),
  readlink: [
    'path, *, dir_fd=None',
    function* (value: Value) {
      const text = yield* path('readlink', value);
      const target = onDisk(() => disk().readLink(absolute(text)), shown(value, text));
      return named(target, (yield* fsPath(value)) instanceof PyBytes);
    },
  ],
  stat: [
    'path, *, dir_fd=None, follow_symlinks=True',
    function* (value: Value, _fd?: Value, follow?: Value) {
      return statResult(yield* statNode('stat', value, follow === undefined || truthy(follow)));
    },
  ],
  lstat: [
    'path, *, dir_fd=None',
    function* (value: Value) {
      return statResult(yield* statNode('lstat', value, false));
    },
  ],
  fstat: ['fd', (fd: Value) => statResult(descriptorNode(descriptor(fd)))],
  access: ['path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True', access],
  chmod: [
    'path, mode, *, dir_fd=None, follow_symlinks=True',
    function* (value: Value, mode: Value) {
      const node = yield* statNode('chmod', value, true);
      node.mode = Number(toIndex(mode)) & 0o7777;
      node.theirs = null;
      node.ctimeNs = vm.nowNs();
      return null;
    },
  ],
  chown: [
    'path, uid, gid, *, dir_fd=None, follow_symlinks=True',
    function* (value: Value, uid: Value, gid: Value) {
      for (const [name, number] of [['uid', uid] as const, ['gid', gid] as const])
        if (asInt(number) === undefined && typeOf(number).lookup('__index__') === undefined)
          raise('TypeError', `${name} should be integer, not ${typeName(number)}`);
      yield* statNode('chown', value, true);
      return null;
    },
  ],
  utime: ['path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True', utime],
  truncate: ['path, length', truncate],
  open: ['path, flags, mode=511, *, dir_fd=None', open],
  close: [
    'fd',
    function* (fd: Value): NativeGen {
      const number = descriptor(fd);
      if (number <= 2) yield* hooks.importName('sys', vm.interpreter.builtins, null, 0);
      closeDescriptor(number);
      return null;
    },
  ],
  closerange: [
    'fd_low, fd_high, /',
    (low: Value, high: Value) => {
      for (let fd = descriptor(low); fd < descriptor(high); fd++) if (descriptors().has(fd)) closeDescriptor(fd);
    },
  ],
  read: ['fd, length, /', read],
  write: ['fd, data, /', write],
  lseek: [
    'fd, position, whence, /',
    (fd: Value, offset: Value, whence: Value) =>
      openFile(descriptor(fd)).seek(Number(toIndex(offset)), Number(toIndex(whence))),
  ],
  ftruncate: [
    'fd, length, /',
    (fd: Value, size: Value) => {
      const file = openFile(descriptor(fd));
      if (!(file instanceof DiskFile)) return osError('EINVAL');
      file.node.truncate(Number(toIndex(size)));
      return null;
    },
  ],
  fsync: ['fd', known],
  fdatasync: ['fd', known],
  sync: ['', () => null],
  isatty: ['fd, /', (fd: Value) => descriptors().get(descriptor(fd))?.isatty ?? false],
  dup: [
    'fd, /',
    (fd: Value) => {
      const file = openFile(descriptor(fd));
      file.holders++;
      return newDescriptor(file);
    },
  ],
  dup2: [
    'fd, fd2, inheritable=True',
    function* (fd: Value, target: Value, kept?: Value): NativeGen {
      const file = openFile(descriptor(fd));
      const to = descriptor(target);
      if (to < 0) osError('EBADF');
      // sys.stdin, sys.stdout and sys.stderr follow.
      if (to <= 2) yield* hooks.importName('sys', vm.interpreter.builtins, null, 0);
      if (descriptors().get(to) !== file) {
        if (descriptors().has(to)) closeDescriptor(to);
        file.holders++;
        descriptors().set(to, file);
        if (to <= 2) standardDescriptor.changed(to);
      }
      keep(to, kept === undefined || truthy(kept));
      return to;
    },
  ],
  pipe: ['', () => makeTuple(openPipe())],
  pipe2: [
    'flags, /',
    (given: Value) => {
      const flags = Number(toIndex(given));
      if ((flags & ~((openFlags.O_CLOEXEC | openFlags.O_NONBLOCK | 16_384) /* O_DIRECT */)) !== 0)
        raise('OSError', 22, 'Invalid argument');
      const ends = openPipe();
      for (const fd of ends) {
        keep(fd, (flags & openFlags.O_CLOEXEC) === 0);
        openFile(fd).blocking = (flags & openFlags.O_NONBLOCK) === 0;
      }
      return makeTuple(ends);
    },
  ],
  set_blocking: [
    'fd, blocking, /',
    (fd: Value, blocking: Value) => {
      openFile(descriptor(fd)).blocking = truthy(blocking);
    },
  ],
  get_blocking: ['fd, /', (fd: Value) => openFile(descriptor(fd)).blocking],
  set_inheritable: [
    'fd, inheritable, /',
    (fd: Value, kept: Value) => {
      openFile(descriptor(fd));
      keep(descriptor(fd), Number(toIndex(kept)) !== 0);
      return null;
    },
  ],
  get_inheritable: [
    'fd, /',
    (fd: Value) => {
      openFile(descriptor(fd));
      return inheritable().has(descriptor(fd));
    },
  ],
  fdopen: [
    "fd, mode='r', buffering=-1, encoding=None, *args, **kwargs",
    function* (
      fd: Value,
      mode?: Value,
      buffering?: Value,
      encoding?: Value,
      args: Value[] = [],
      kwargs: Map<string, Value> = new Map(),
    ) {
      if (asInt(fd) === undefined) raise('TypeError', `invalid fd type (${repr(typeOf(fd))}, expected integer)`);
      const given = [fd, mode ?? 'r', buffering ?? -1, encoding ?? null, ...args];
      return yield* call(vm.interpreter.builtins.table.get('open') as Value, given, kwargs.size > 0 ? kwargs : null);
    },
  ],
  fspath: ['path', fsPath],
  fsencode: [
    'filename',
    function* (value: Value) {
      const given = yield* fsPath(value);
      return given instanceof PyBytes
        ? given
        : makeBytes(encodeText(asStr(given) as string, 'utf-8', 'surrogateescape'));
    },
  ],
  fsdecode: [
    'filename',
    function* (value: Value) {
      const given = yield* fsPath(value);
      return given instanceof PyBytes ? decodeBytes(given.value, 'utf-8', 'surrogateescape') : given;
    },
  ],
  umask: [
    'mask, /',
    (mask: Value) => {
      const before = maskedModes();
      vm.interpreter.state.set('umask', Number(toIndex(mask)) & 0o777);
      return before;
    },
  ],
};
