/** resource: what a process has used, and how much it may use. Of the limits only the one on open files is felt: nothing else of them is simulated. */
import {
  asInt,
  exceptionType,
  makeFloat,
  makeTuple,
  type ModuleSpec,
  PyTuple,
  type PyType,
  raise,
  toArray,
  toIndex,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { moduleFunctions } from '../../structures/common.ts';
import { makeStruct, structSequenceType } from '../../structures/structseq.ts';
import { processCpuNs, threadCpuNs } from '../../times/clock.ts';

const INFINITY = -1;
const RLIMIT_NOFILE = 7;
/** The limits of a process that nobody changed: soft and hard, by number. */
const limits: readonly (readonly [name: string, soft: number, hard: number])[] = [
  ['RLIMIT_CPU', INFINITY, INFINITY],
  ['RLIMIT_FSIZE', INFINITY, INFINITY],
  ['RLIMIT_DATA', INFINITY, INFINITY],
  ['RLIMIT_STACK', 8388608, INFINITY],
  ['RLIMIT_CORE', 0, INFINITY],
  ['RLIMIT_RSS', INFINITY, INFINITY],
  ['RLIMIT_NPROC', 31191, 31191],
  ['RLIMIT_NOFILE', 1024, 1048576],
  ['RLIMIT_MEMLOCK', 8388608, 8388608],
  ['RLIMIT_AS', INFINITY, INFINITY],
  ['RLIMIT_LOCKS', INFINITY, INFINITY],
  ['RLIMIT_SIGPENDING', 31191, 31191],
  ['RLIMIT_MSGQUEUE', 819200, 819200],
  ['RLIMIT_NICE', 0, 0],
  ['RLIMIT_RTPRIO', 0, 0],
  ['RLIMIT_RTTIME', INFINITY, INFINITY],
];
/** Those that the running process has changed. */
function changed(): Map<number, readonly [number, number]> {
  const { state } = vm.interpreter;
  let found = state.get('limits') as Map<number, readonly [number, number]> | undefined;
  if (found === undefined) state.set('limits', (found = new Map()));
  return found;
}
function limitOf(resource: Value): readonly [soft: number, hard: number] {
  const number = Number(toIndex(resource));
  const usual = limits[number];
  if (usual === undefined) raise('ValueError', 'invalid resource specified');
  return changed().get(number) ?? [usual[1], usual[2]];
}
function newLimits(given: Value): [soft: number, hard: number] {
  const values = given instanceof PyTuple ? given.items : toArray(given);
  if (values.length !== 2) raise('ValueError', 'expected a tuple of 2 integers');
  return values.map((value) => Number(toIndex(value))) as [number, number];
}
function setLimit(resource: Value, given: Value): Value {
  const before = limitOf(resource);
  const [soft, hard] = newLimits(given);
  const height = (limit: number): number => (limit < 0 ? Number.POSITIVE_INFINITY : limit);
  if (height(soft) > height(hard)) raise('ValueError', 'current limit exceeds maximum limit');
  if (height(hard) > height(before[1])) raise('ValueError', 'not allowed to raise maximum limit');
  const number = Number(toIndex(resource));
  changed().set(number, [soft, hard]);
  if (number === RLIMIT_NOFILE) vm.interpreter.state.set('most open files', height(soft));
  return null;
}

const RUSAGE_SELF = 0;
export const RUSAGE_CHILDREN = -1;
const RUSAGE_THREAD = 1;
/** What a small Python process has in memory, in kilobytes: memory is not simulated. */
const RESIDENT = 12288;
let usageClass: PyType | undefined;
const usageType = (): PyType =>
  (usageClass ??= structSequenceType(
    'resource.struct_rusage',
    'What a process has used: times in seconds, memory in kilobytes, and counts.',
    [
      'ru_utime',
      'ru_stime',
      'ru_maxrss',
      'ru_ixrss',
      'ru_idrss',
      'ru_isrss',
      'ru_minflt',
      'ru_majflt',
      'ru_nswap',
      'ru_inblock',
      'ru_oublock',
      'ru_msgsnd',
      'ru_msgrcv',
      'ru_nsignals',
      'ru_nvcsw',
      'ru_nivcsw',
    ].map((name) => ({ name, doc: '' })),
  ));
/** resource.getrusage() */
export function usage(who: Value): Value {
  const number = asInt(who) ?? toIndex(who);
  let cpuNs = 0;
  if (number === RUSAGE_SELF) cpuNs = processCpuNs();
  else if (number === RUSAGE_THREAD) cpuNs = threadCpuNs();
  else if (number !== RUSAGE_CHILDREN) raise('ValueError', 'invalid who parameter');
  const counts: Value[] = new Array(14).fill(0);
  if (number !== RUSAGE_CHILDREN) counts[0] = RESIDENT;
  return makeStruct(usageType(), [makeFloat(Math.floor(cpuNs / 1e3) / 1e6), makeFloat(0), ...counts], 16);
}

export const resourceModule: ModuleSpec = {
  kind: 'native',
  make: () => {
    const made: Record<string, Value> = {
      ...moduleFunctions('resource', {
        getrusage: ['who, /', usage],
        getrlimit: ['resource, /', (resource: Value) => makeTuple([...limitOf(resource)])],
        setrlimit: ['resource, limits, /', setLimit],
        prlimit: [
          'pid, resource, limits=None, /',
          (_pid: Value, resource: Value, given?: Value) => {
            const before = makeTuple([...limitOf(resource)]);
            if (given !== undefined && given !== null) setLimit(resource, given);
            return before;
          },
        ],
        getpagesize: ['', () => 4096],
      }),
      struct_rusage: usageType(),
      error: exceptionType('OSError'),
      RLIM_INFINITY: INFINITY,
      RLIMIT_OFILE: RLIMIT_NOFILE,
      RUSAGE_SELF,
      RUSAGE_CHILDREN,
      RUSAGE_THREAD,
    };
    for (const [number, [name]] of limits.entries()) if (name !== 'RLIMIT_LOCKS') made[name] = number;
    return made;
  },
};
