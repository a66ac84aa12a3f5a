/** posixpath (os.path). The text algorithms first, then the functions as Python sees them. Behaviour follows CPython's posixpath.py and genericpath.py. */
import {
  absolute,
  asStr,
  type DiskNode,
  decodeBytes,
  disk,
  encodeText,
  equals,
  FileNode,
  FolderNode,
  fsPath,
  getAttr,
  isRaised,
  type LibrarySpec,
  LinkNode,
  libraryFunction,
  type ModuleSpec,
  makeBytes,
  makeFloat,
  makeList,
  makeTuple,
  type NativeGen,
  onDisk,
  PyBytes,
  raise,
  toArrayGen,
  truthy,
  typeName,
  type Value,
  workingFolder,
} from '../../../machine/index.ts';
import { environment } from './environ.ts';
import { seconds, statNode } from './stat.ts';
import './paths-lines.ts';

// ---- on texts ---------------------------------------------------------------------------------------------------------------------------------------

export const join = (first: string, ...more: string[]): string => joinAll([first, ...more]);
function joinAll(parts: readonly string[]): string {
  let path = '';
  // (to ask the whole path for its end each time would copy it each time)
  let needsSlash = false;
  for (const part of parts) {
    if (part.startsWith('/')) path = part;
    else path += needsSlash ? `/${part}` : part;
    needsSlash = part === '' ? false : !part.endsWith('/');
  }
  return path;
}
export function split(path: string): [string, string] {
  const at = path.lastIndexOf('/') + 1;
  const head = path.slice(0, at);
  return [/^\/*$/.test(head) ? head : head.replace(/\/+$/, ''), path.slice(at)];
}
function splitExtension(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  const dot = path.lastIndexOf('.');
  if (dot > slash) {
    // Leading dots do not begin an extension.
    for (let at = slash + 1; at < dot; at++) if (path[at] !== '.') return [path.slice(0, dot), path.slice(dot)];
  }
  return [path, ''];
}
function splitRoot(path: string): [string, string, string] {
  if (!path.startsWith('/')) return ['', '', path];
  if (!path.startsWith('//') || path.startsWith('///')) return ['', '/', path.slice(1)];
  return ['', '//', path.slice(2)];
}
function normalise(path: string): string {
  if (path === '') return '.';
  const [, root, rest] = splitRoot(path);
  const parts: string[] = [];
  for (const part of rest.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (root === '' && parts.length === 0) || parts[parts.length - 1] === '..') parts.push(part);
    else parts.pop();
  }
  return root + parts.join('/') || '.';
}
const absolutePath = (path: string): string => normalise(path.startsWith('/') ? path : join(workingFolder(), path));
function relative(path: string, start: string): string {
  const to = absolutePath(path)
    .split('/')
    .filter((part) => part !== '');
  const from = absolutePath(start)
    .split('/')
    .filter((part) => part !== '');
  let same = 0;
  while (same < to.length && same < from.length && to[same] === from[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/') || '.';
}
function common(paths: readonly string[]): string {
  const isAbsolute = paths[0]!.startsWith('/');
  if (paths.some((path) => path.startsWith('/') !== isAbsolute))
    raise('ValueError', "Can't mix absolute and relative paths");
  const lists = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'));
  const shared: string[] = [];
  for (let at = 0; lists.every((list) => at < list.length && list[at] === lists[0]![at]); at++)
    shared.push(lists[0]![at]!);
  return (isAbsolute ? '/' : '') + shared.join('/');
}
function expandVariables(path: string): string {
  const table = environment();
  return path.replace(/\$(\w+|\{[^}]*\}?)/g, (whole, name: string) => {
    if (name.startsWith('{')) return name.endsWith('}') ? (table.get(name.slice(1, -1)) ?? whole) : whole;
    return table.get(name) ?? whole;
  });
}
function expandUser(path: string): string {
  if (!path.startsWith('~')) return path;
  const end = path.indexOf('/') < 0 ? path.length : path.indexOf('/');
  if (end !== 1) return path;
  const home = (environment().get('HOME') ?? '/home/learner').replace(/\/+$/, '');
  return home + path.slice(end) || '/';
}

// ---- as Python functions ------------------------------------------------------------------------------------------------------------------------------

/** A path argument: its text, and a function that gives results the same type (str or bytes). */
interface Path {
  readonly text: string;
  readonly wrap: (text: string) => Value;
  readonly isBytes: boolean;
}
const asBytesPath = (text: string): Value => makeBytes(encodeText(text, 'utf-8', 'surrogateescape'));
function* pathOf(value: Value): NativeGen<Path> {
  const path = yield* fsPath(value);
  const text = asStr(path);
  if (text !== undefined) return { text, wrap: (result) => result, isBytes: false };
  return { text: decodeBytes((path as PyBytes).value, 'utf-8', 'surrogateescape'), wrap: asBytesPath, isBytes: true };
}
/** All of several paths; they must be of one type. */
function* pathsOf(func: string, values: readonly Value[]): NativeGen<Path[]> {
  const paths: Path[] = [];
  for (const [at, value] of values.entries()) {
    if (at > 0 && asStr(value) === undefined && !(value instanceof PyBytes)) {
      try {
        paths.push(yield* pathOf(value));
      } catch (error) {
        if (!isRaised(error, 'TypeError')) throw error;
        raise('TypeError', `${func}() argument must be str, bytes, or os.PathLike object, not '${typeName(value)}'`);
      }
    } else paths.push(yield* pathOf(value));
  }
  if (paths.some((path) => path.isBytes !== paths[0]!.isBytes))
    raise('TypeError', "Can't mix strings and bytes in path components");
  return paths;
}
/** A function of one path that answers a path or a tuple of paths. */
const pathFunction = (name: string, work: (text: string) => string | readonly string[]): LibrarySpec => [
  name,
  function* (value: Value) {
    const path = yield* pathOf(value);
    const result = work(path.text);
    return typeof result === 'string' ? path.wrap(result) : makeTuple(result.map(path.wrap));
  },
];
/** The node at a path argument (or descriptor); undefined when there is none. */
function* nodeOf(func: string, value: Value, follow = true): NativeGen<DiskNode> {
  return yield* statNode(func, value, follow);
}
/** A question about a path: false when the path leads nowhere. */
const question = (test: (node: DiskNode) => boolean, follow = true, func = 'stat'): LibrarySpec => [
  'path',
  function* (value: Value) {
    try {
      return test(yield* nodeOf(func, value, follow));
    } catch (error) {
      if (isRaised(error, 'OSError') || isRaised(error, 'ValueError')) return false;
      throw error;
    }
  },
];
const measure = (read: (node: DiskNode) => Value): LibrarySpec => [
  'filename',
  function* (value: Value) {
    return read(yield* nodeOf('stat', value));
  },
];
const same = (func: string): LibrarySpec => [
  'f1, f2',
  function* (a: Value, b: Value) {
    return (yield* nodeOf(func, a)) === (yield* nodeOf(func, b));
  },
];

const specs: Readonly<Record<string, LibrarySpec>> = {
  normcase: [
    's',
    function* (value: Value) {
      return yield* fsPath(value);
    },
  ],
  isabs: [
    's',
    function* (value: Value) {
      return (yield* pathOf(value)).text.startsWith('/');
    },
  ],
  join: [
    'a, /, *p',
    function* (first: Value, more: Value[]) {
      const paths = yield* pathsOf('join', [first, ...more]);
      return paths[0]!.wrap(joinAll(paths.map((path) => path.text)));
    },
  ],
  split: pathFunction('p', split),
  splitext: pathFunction('p', splitExtension),
  splitdrive: pathFunction('p', (path) => ['', path]),
  splitroot: pathFunction('p', splitRoot),
  basename: pathFunction('p', (path) => path.slice(path.lastIndexOf('/') + 1)),
  dirname: pathFunction('p', (path) => split(path)[0]),
  normpath: pathFunction('path', normalise),
  abspath: pathFunction('path', absolutePath),
  expanduser: pathFunction('path', expandUser),
  expandvars: pathFunction('path', expandVariables),
  realpath: [
    'filename, *, strict=False',
    function* (value: Value, strict?: Value) {
      const path = yield* pathOf(value);
      return path.wrap(
        onDisk(
          () => disk().realPath(absolute(path.text) || workingFolder(), strict !== undefined && truthy(strict)),
          value,
        ),
      );
    },
  ],
  relpath: [
    'path, start=None',
    function* (value: Value, start?: Value) {
      const path = yield* pathOf(value);
      if (path.text === '') raise('ValueError', 'no path specified');
      const from = start === undefined || start === null ? '.' : (yield* pathsOf('relpath', [value, start]))[1]!.text;
      return path.wrap(relative(path.text, from));
    },
  ],
  commonpath: [
    'paths',
    function* (value: Value) {
      const values = yield* toArrayGen(value);
      if (values.length === 0) raise('ValueError', 'commonpath() arg is an empty sequence');
      const paths = yield* pathsOf('commonpath', values);
      return paths[0]!.wrap(common(paths.map((path) => path.text)));
    },
  ],
  commonprefix: [
    'm',
    function* (value: Value) {
      const values = yield* toArrayGen(value);
      if (values.length === 0) return '';
      const paths: Path[] = [];
      for (const item of values) paths.push(yield* pathOf(item));
      const texts = paths.map((path) => path.text).sort();
      const [low, high] = [texts[0]!, texts[texts.length - 1]!];
      let at = 0;
      while (at < low.length && low[at] === high[at]) at++;
      return paths[0]!.wrap(low.slice(0, at));
    },
  ],
  exists: question(() => true),
  lexists: question(() => true, false, 'lstat'),
  isfile: question((node) => node instanceof FileNode && node.isRegular),
  isdir: question((node) => node instanceof FolderNode),
  islink: question((node) => node instanceof LinkNode, false, 'lstat'),
  isjunction: [
    'path',
    function* (value: Value) {
      yield* fsPath(value);
      return false;
    },
  ],
  isdevdrive: [
    'path',
    function* (value: Value) {
      yield* fsPath(value);
      return false;
    },
  ],
  ismount: question((node) => node === disk().root),
  getsize: measure((node) => node.size),
  getmtime: measure((node) => makeFloat(seconds(node.mtimeNs))),
  getatime: measure((node) => makeFloat(seconds(node.atimeNs))),
  getctime: measure((node) => makeFloat(seconds(node.ctimeNs))),
  samefile: same('stat'),
  sameopenfile: same('fstat'),
  samestat: [
    's1, s2',
    (a: Value, b: Value) =>
      equals(getAttr(a, 'st_ino'), getAttr(b, 'st_ino')) && equals(getAttr(a, 'st_dev'), getAttr(b, 'st_dev')),
  ],
};

export const posixpath: ModuleSpec = {
  kind: 'native',
  doc: 'Common operations on Posix pathnames.\n\nInstead of importing this module directly, import os and refer to\nthis module as os.path.  The "os.path" name is an alias for this\nmodule on Posix systems; on other systems (e.g. Windows),\nos.path provides the same operations in a manner specific to that\nplatform, and is an alias to another module (e.g. ntpath).',
  make: () => {
    const made: Record<string, Value> = {};
    for (const [name, spec] of Object.entries(specs))
      made[name] = libraryFunction(name, spec, {
        module: [
          'exists',
          'lexists',
          'isfile',
          'isdir',
          'islink',
          'isjunction',
          'isdevdrive',
          'getsize',
          'getmtime',
          'getatime',
          'getctime',
          'samefile',
          'sameopenfile',
          'samestat',
          'commonprefix',
        ].includes(name)
          ? 'genericpath'
          : 'posixpath',
      });
    made['__all__'] = makeList([
      ...Object.keys(specs),
      'curdir',
      'pardir',
      'sep',
      'pathsep',
      'defpath',
      'altsep',
      'extsep',
      'devnull',
      'supports_unicode_filenames',
    ]);
    return {
      ...made,
      curdir: '.',
      pardir: '..',
      extsep: '.',
      sep: '/',
      pathsep: ':',
      defpath: '/bin:/usr/bin',
      altsep: null,
      devnull: '/dev/null',
      supports_unicode_filenames: false,
    };
  },
};
