/** The part of os that deals with processes, the machine and the environment: all simulated. */
import {
  asStr,
  block,
  bufferOf,
  call,
  callSync,
  decodeBytes,
  encodeText,
  exceptionType,
  getAttr,
  importModule,
  makeBytes,
  makeFloat,
  makeList,
  makeSet,
  makeTuple,
  type NativeGen,
  type NativeSpec,
  openFile,
  PyBytes,
  type PyException,
  type PyType,
  raise,
  randomBytes,
  throwExc,
  toArrayGen,
  toIndex,
  typeName,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { processCpuNs } from '../../times/clock.ts';
import { makeStruct, structSequenceType } from '../../structures/structseq.ts';
import { errorText } from './errno.ts';
import { groupFunctions } from '../../processes/groups.ts';
import { forkFunctions, waitidResult } from '../../processes/os-fork.ts';
import { runHidden, SIGNALS } from '../../processes/signal.ts';
import { environName, environment } from './environ.ts';

const unsupported = (what: string): NativeSpec => [
  '*args, **kwargs',
  () => raise('NotImplementedError', `headwaiter has no terminals: os.${what}() is not there; os.fork() is`),
];
/** Asks a function of _os_programs.py. */
function* ofPrograms(name: string, values: Value[]): NativeGen {
  return yield* call(getAttr(yield* importModule('_os_programs'), name), values);
}
const osFailure = (number: number): never =>
  throwExc(callSync(exceptionType('OSError'), [number, errorText(number)]) as PyException);

/** The process that runs now, as the kernel knows it. */
const current = () => vm.kernel.processes.find((process) => process.id === vm.interpreter.process)!;

function* exitAtOnce(status: Value): NativeGen {
  const code = Number(BigInt.asUintN(8, BigInt(toIndex(status))));
  vm.kernel.endProcess(current(), code);
  yield* block({ kind: 'exit' });
  return null;
}
function textOf(value: Value): string {
  const text =
    asStr(value) ?? (value instanceof PyBytes ? decodeBytes(value.value, 'utf-8', 'surrogateescape') : undefined);
  return text ?? raise('TypeError', `str expected, not ${typeName(value)}`);
}
function urandom(size: Value): Value {
  const count = Number(toIndex(size));
  if (count < 0) raise('ValueError', 'negative argument not allowed');
  return makeBytes(randomBytes(count));
}

interface Types {
  readonly times: PyType;
  readonly uname: PyType;
  readonly terminal: PyType;
}
let made: Types | undefined;
function theTypes(): Types {
  const struct = (module: string, name: string, fields: readonly string[]) => {
    const type = structSequenceType(
      `${module}.${name}`,
      '',
      fields.map((field) => ({ name: field, doc: '' })),
    );
    type.module = module;
    type.name = type.qualname = name;
    return type;
  };
  made ??= {
    times: struct('posix', 'times_result', ['user', 'system', 'children_user', 'children_system', 'elapsed']),
    uname: struct('posix', 'uname_result', ['sysname', 'nodename', 'release', 'version', 'machine']),
    terminal: struct('os', 'terminal_size', ['columns', 'lines']),
  };
  return made;
}
export const processTypes = (): Record<string, Value> => ({
  times_result: theTypes().times,
  uname_result: theTypes().uname,
  terminal_size: theTypes().terminal,
  waitid_result: waitidResult(),
});

function statusToExitCode(status: Value): Value {
  const value = Number(toIndex(status));
  const signal = value & 0x7f;
  if (signal === 0) return (value >> 8) & 0xff;
  if ((value & 0xff) === 0xff) raise('ValueError', `invalid wait status: ${value}`);
  return signal === 0x7f
    ? raise('ValueError', `process stopped by delivery of signal ${(value >> 8) & 0xff}`)
    : -signal;
}
/** On which cores the process may run, as it has been told; threads do run on any. */
const affinity = (): readonly number[] =>
  (vm.interpreter.state.get('affinity') as number[] | undefined) ?? vm.kernel.cores.map((_, at) => at);
/** How little the process asks for: only told, the kernel shares out evenly. */
const niceness = (): number => (vm.interpreter.state.get('nice') as number | undefined) ?? 0;
const cpuCount: NativeSpec = ['', () => vm.kernel.cores.length];

const SPAWN =
  'path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=None';
const spawn = (search: boolean) =>
  function* (path: Value, argv: Value, env: Value, ...options: Value[]): NativeGen {
    const [actions = null, group = null, , session = false, mask = null, signals = null] = options;
    const values = [search, path, argv, env, actions, group, session, mask, signals];
    return yield* ofPrograms('posix_spawn', values);
  };

export const processFunctions: Readonly<Record<string, NativeSpec>> = {
  getpid: ['', () => current().pid],
  getppid: [
    '',
    () => {
      const { parent } = current();
      // Who has lost its parent belongs to the first process of the computer.
      return parent === null || parent.ended ? 1 : parent.pid;
    },
  ],
  getuid: ['', () => 1000],
  geteuid: ['', () => 1000],
  getgid: ['', () => 1000],
  getegid: ['', () => 1000],
  getgroups: ['', () => makeList([1000])],
  getlogin: ['', () => environment().get('LOGNAME') ?? 'learner'],
  cpu_count: cpuCount,
  process_cpu_count: ['', () => affinity().length],
  sched_getaffinity: ['pid, /', () => makeSet([...affinity()])],
  sched_setaffinity: [
    'pid, mask, /',
    function* (_pid: Value, mask: Value) {
      const wanted = (yield* toArrayGen(mask)).map((cpu) => Number(toIndex(cpu)));
      if (wanted.some((cpu) => cpu < 0)) raise('ValueError', 'negative CPU number');
      const allowed = vm.kernel.cores.map((_, at) => at).filter((at) => wanted.includes(at));
      if (allowed.length === 0) osFailure(22);
      vm.interpreter.state.set('affinity', allowed);
      return null;
    },
  ],
  sched_yield: [
    '',
    function* () {
      yield* block({ kind: 'yieldCpu' });
      return null;
    },
  ],
  getloadavg: ['', () => makeTuple([makeFloat(0), makeFloat(0), makeFloat(0)])],
  nice: [
    'increment, /',
    (increment: Value) => {
      const now = niceness() + Number(toIndex(increment));
      if (now < niceness()) osFailure(1);
      vm.interpreter.state.set('nice', Math.min(19, now));
      return niceness();
    },
  ],
  getpriority: ['which, who', niceness],
  setpriority: [
    'which, who, priority',
    (_which: Value, _who: Value, priority: Value) => {
      const wanted = Number(toIndex(priority));
      if (wanted < niceness()) osFailure(13);
      vm.interpreter.state.set('nice', Math.min(19, wanted));
      return null;
    },
  ],
  urandom: ['size, /', urandom],
  getrandom: ['size, flags=0', urandom],
  times: [
    '',
    () => {
      const cpu = processCpuNs() / 1e9;
      return makeStruct(
        theTypes().times,
        [
          makeFloat(Math.floor(cpu * 100) / 100),
          makeFloat(0),
          makeFloat(0),
          makeFloat(0),
          makeFloat(Math.floor(vm.nowNs() / 1e7) / 100),
        ],
        5,
      );
    },
  ],
  uname: [
    '',
    () => makeStruct(theTypes().uname, ['Linux', 'headwaiter', '6.8.0', '#1 SMP PREEMPT_DYNAMIC', 'x86_64'], 5),
  ],
  get_terminal_size: [
    'fd=1, /',
    (fd?: Value) => {
      openFile(fd === undefined ? 1 : Number(toIndex(fd)));
      return osFailure(25);
    },
  ],
  strerror: ['code, /', (code: Value) => errorText(Number(toIndex(code)))],
  getenv: [
    'key, default=None',
    (key: Value, fallback?: Value) => {
      const name = asStr(key);
      if (name === undefined) raise('TypeError', `str expected, not ${typeName(key)}`);
      return environment().get(name) ?? fallback ?? null;
    },
  ],
  getenvb: [
    'key, default=None',
    (key: Value, fallback?: Value) => {
      if (bufferOf(key) === undefined) raise('TypeError', `bytes expected, not ${typeName(key)}`);
      const value = environment().get(textOf(key));
      return value === undefined ? (fallback ?? null) : makeBytes(encodeText(value, 'utf-8', 'surrogateescape'));
    },
  ],
  putenv: [
    'name, value, /',
    (name: Value, value: Value) => {
      environment().set(environName(textOf(name)), textOf(value));
    },
  ],
  unsetenv: [
    'name, /',
    (name: Value) => {
      const text = textOf(name);
      if (text === '' || text.includes('=')) raise('OSError', 22, 'Invalid argument');
      environment().delete(text);
    },
  ],
  _exit: ['status', exitAtOnce],
  abort: [
    '',
    function* () {
      yield* runHidden(SIGNALS.SIGABRT!);
      vm.kernel.endProcess(current(), -6, 'SIGABRT');
      yield* block({ kind: 'exit' });
      return null;
    },
  ],
  waitstatus_to_exitcode: ['status', statusToExitCode],
  WIFEXITED: ['status', (status: Value) => (Number(toIndex(status)) & 0x7f) === 0],
  WEXITSTATUS: ['status', (status: Value) => (Number(toIndex(status)) >> 8) & 0xff],
  WIFSIGNALED: ['status', (status: Value) => ![0, 0x7f].includes(Number(toIndex(status)) & 0x7f)],
  WTERMSIG: ['status', (status: Value) => Number(toIndex(status)) & 0x7f],
  ctermid: ['', () => '/dev/tty'],
  ...forkFunctions,
  ...groupFunctions,
  forkpty: unsupported('forkpty'),
  system: [
    'command',
    function* (command: Value): NativeGen {
      return yield* ofPrograms('system', [command]);
    },
  ],
  execv: [
    'path, argv, /',
    function* (path: Value, argv: Value): NativeGen {
      return yield* ofPrograms('execv', [path, argv]);
    },
  ],
  execve: [
    'path, argv, env',
    function* (path: Value, argv: Value, env: Value): NativeGen {
      return yield* ofPrograms('execv', [path, argv, env]);
    },
  ],
  posix_spawn: [SPAWN, spawn(false)],
  posix_spawnp: [SPAWN, spawn(true)],
};
