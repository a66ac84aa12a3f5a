/** The constant parts of sys: versions, limits of numbers, flags. They describe CPython 3.14 on 64-bit Linux. */
import {
  copyrightText,
  makeDict,
  makeFloat,
  makeTuple,
  PyInstance,
  type PyType,
  setOwnAttribute,
  types,
  type Value,
  vm,
} from '../../../machine/index.ts';
import { makeStruct, structSequenceType } from '../../structures/structseq.ts';

const MICRO = 2;
const HEX_VERSION = 0x030e00f0 + MICRO * 0x100;

/** A struct sequence; there is one version and one set of flags, of the others programs can make more. */
function record(name: string, fields: Readonly<Record<string, Value>>, visible = Object.keys(fields).length): Value {
  const type: PyType = structSequenceType(
    name,
    '',
    Object.keys(fields).map((field) => ({ name: field, doc: '' })),
    visible,
    name !== 'sys.version_info' && name !== 'sys.flags',
  );
  const [module, short] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
  type.module = module;
  type.name = short;
  type.qualname = short;
  return makeStruct(type, Object.values(fields), visible);
}
function namespace(fields: Readonly<Record<string, Value>>): Value {
  const made = new PyInstance(types.simpleNamespace);
  for (const [name, value] of Object.entries(fields)) setOwnAttribute(made, name, value);
  return made;
}
interface Constants {
  readonly versionInfo: Value;
  readonly floatInfo: Value;
  readonly intInfo: Value;
  readonly hashInfo: Value;
  readonly threadInfo: Value;
}
let constants: Constants | undefined;
function theConstants(): Constants {
  constants ??= {
    versionInfo: record('sys.version_info', { major: 3, minor: 14, micro: MICRO, releaselevel: 'final', serial: 0 }),
    floatInfo: record('sys.float_info', {
      max: makeFloat(Number.MAX_VALUE),
      max_exp: 1024,
      max_10_exp: 308,
      min: makeFloat(2.2250738585072014e-308),
      min_exp: -1021,
      min_10_exp: -307,
      dig: 15,
      mant_dig: 53,
      epsilon: makeFloat(Number.EPSILON),
      radix: 2,
      rounds: 1,
    }),
    intInfo: record('sys.int_info', {
      bits_per_digit: 30,
      sizeof_digit: 4,
      default_max_str_digits: 4300,
      str_digits_check_threshold: 640,
    }),
    hashInfo: record('sys.hash_info', {
      width: 64,
      modulus: 2305843009213693951n,
      inf: 314159,
      nan: 0,
      imag: 1000003,
      algorithm: 'siphash13',
      hash_bits: 64,
      seed_bits: 128,
      cutoff: 0,
    }),
    threadInfo: record('sys.thread_info', { name: 'pthread', lock: 'pymutex', version: 'NPTL 2.39' }),
  };
  return constants;
}
/** sys.flags without and with a GIL. */
const bothFlags: Value[] = [];
function flags(): Value {
  const gil = vm.kernel.options.gil === 'off' ? 0 : 1;
  const own = ownFlags();
  if (own.length > 0) return makeFlags(gil, own);
  bothFlags[gil] ??= makeFlags(gil);
  return bothFlags[gil];
}
/** What a process was started with: the letters of its options, and `dev`. */
export const ownFlags = (): readonly string[] =>
  (vm.interpreter.state.get('flags') as readonly string[] | undefined) ?? [];
function makeFlags(gil: 0 | 1, own: readonly string[] = []): Value {
  const isolated = own.includes('I') ? 1 : 0;
  const given = (flag: string): number => (own.includes(flag) ? 1 : isolated);
  const times = (flag: string): number => own.filter((letter) => letter === flag).length;
  return record(
    'sys.flags',
    {
      debug: times('d'),
      inspect: times('i'),
      interactive: times('i'),
      optimize: times('O'),
      dont_write_bytecode: times('B'),
      no_user_site: given('s'),
      no_site: times('S'),
      ignore_environment: given('E'),
      verbose: times('v'),
      bytes_warning: times('b'),
      quiet: times('q'),
      hash_randomization: 1,
      isolated,
      dev_mode: own.includes('dev'),
      utf8_mode: 0,
      warn_default_encoding: 0,
      safe_path: given('P') === 1,
      int_max_str_digits: 4300,
      gil,
      thread_inherit_context: gil === 1 ? 0 : 1,
      context_aware_warnings: gil === 1 ? 0 : 1,
    },
    18,
  );
}
/** The options that were given with -X: those that have no value are True. */
function optionsOfX(): Value {
  const given = ownFlags().filter((flag) => flag.length > 1);
  return makeDict(given.map((option) => (option.includes('=') ? splitOption(option) : [option, true])));
}
const splitOption = (option: string): readonly [string, string] => {
  const at = option.indexOf('=');
  return [option.slice(0, at), option.slice(at + 1)];
};
/** The plain values of sys, by name. */
export function constantAttributes(): Record<string, Value> {
  const { versionInfo, floatInfo, intInfo, hashInfo, threadInfo } = theConstants();
  const version = `3.14.${MICRO} (main, Dec  5 2025, 16:49:16) [GCC 14.2.0]`;
  return {
    version,
    version_info: versionInfo,
    hexversion: HEX_VERSION,
    api_version: 1013,
    implementation: namespace({
      name: 'cpython',
      cache_tag: 'cpython-314',
      version: versionInfo,
      hexversion: HEX_VERSION,
      _multiarch: 'x86_64-linux-gnu',
      supports_isolated_interpreters: true,
    }),
    copyright: copyrightText,
    platform: 'linux',
    byteorder: 'little',
    maxsize: 9223372036854775807n,
    maxunicode: 1114111,
    float_info: floatInfo,
    int_info: intInfo,
    hash_info: hashInfo,
    thread_info: threadInfo,
    float_repr_style: 'short',
    flags: flags(),
    abiflags: '',
    executable: '/usr/bin/python3',
    _base_executable: '/usr/bin/python3',
    prefix: '/usr',
    base_prefix: '/usr',
    exec_prefix: '/usr',
    base_exec_prefix: '/usr',
    platlibdir: 'lib',
    _stdlib_dir: '/usr/lib/python3.14',
    _home: null,
    _framework: '',
    _git: makeTuple(['CPython', '', '']),
    dont_write_bytecode: ownFlags().includes('B'),
    pycache_prefix: null,
    _xoptions: optionsOfX(),
  };
}
