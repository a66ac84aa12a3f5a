/**
 * Loads the scripts of the built program, each together with the code that V8 made of it when it was built (build.mjs): they are large, and compiling them
 * anew at every start would take longer than most programs run. Where there is none for this V8 they are compiled as usual, and what V8 has made of them by
 * the end is kept for the next time, if the folder can be written to.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { whenCompiled } from '../../engine/index.ts';

type Exports = Record<string, unknown>;

/**
 * V8 keeps code for one set of flags: these have to be set when it is read, and when it is made.
 *  - V8 begins with room for one megabyte of new objects and doubles it, copying all that is new each time; what is made at the start all stays.
 *  - What is run until a program has been compiled is not worth Sparkplug's compiling, which takes longer than all the rest of it.
 */
const STARTING = [
  '--semi-space-growth-factor=16',
  '--no-sparkplug',
  '--max-inlined-bytecode-size-cumulative=920',
  '--max-inlined-bytecode-size-small=27',
];
/**
 * From the program on, and on a screen, it is worth it. What V8 optimizes takes in fewer large functions and more small ones than V8 has it (the two sizes
 * above): for the first tenths of a second, which is all of most programs, a core is busy optimizing, and what it has to do grows with what is taken in.
 */
const LASTING = ['--sparkplug', '--max-inlined-bytecode-size-cumulative=200', '--max-inlined-bytecode-size-small=100'];
let isLasting = false;

/** What the functions of a script are called with (build.mjs): where to put their exports, those of others, modules of Node's, the folder of the scripts. */
type Making = (exports: Exports, part: typeof exportsOf, require: (name: string) => unknown, folder: string) => void;
interface Loaded {
  readonly script: Script;
  readonly functions: readonly Making[];
  readonly exports: Exports[];
}
const loaded = new Map<string, Loaded>();
const require = (wanted: string): unknown =>
  wanted.startsWith('./') ? loadScript(wanted.slice(2)) : process.getBuiltinModule(wanted);

/** Runs a script that stands in the folder of the built program; once. @returns what it exports */
export function loadScript(name: string): Exports {
  const isNew = !loaded.has(name);
  const exports = exportsOf(name);
  if (isNew) {
    const begin = exports.whenCompiled as typeof whenCompiled | undefined;
    if (begin === undefined) beginLasting();
    else begin(beginLasting);
  }
  return exports;
}

/** What a function of a script exports; the program that has begun goes on as it was. */
export function exportsOf(name: string, index = 0): Exports {
  const { functions, exports } = load(name);
  const made = exports[index];
  if (made !== undefined) return made;
  const making = (exports[index] = {});
  functions[index]!(making, exportsOf, require, dirname(fileOf(name)));
  return making;
}

/** Keeps V8's code for all scripts beside them, as far as V8 has made it by now. */
export function keepCode(): void {
  for (const name of loaded.keys()) keep(name);
}
function keep(name: string): void {
  const kept = keptCode(fileOf(name));
  setFlags(STARTING);
  // whoever reads it meanwhile finds all of it or none
  writeFileSync(`${kept}.${process.pid}`, load(name).script.createCachedData());
  renameSync(`${kept}.${process.pid}`, kept);
}

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
function beginLasting(): void {
  isLasting = true;
  setFlags(LASTING);
}
const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const keptCode = (file: string): string => `${file}.${process.versions.v8}-${process.arch}.cache`;

function load(name: string): Loaded {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  setFlags(STARTING);
  const file = fileOf(name);
  // the bundler writes ASCII only, and one-byte texts are read fastest
  const source = readFileSync(file, 'latin1');
  const cachedData = existsSync(keptCode(file)) ? readFileSync(keptCode(file)) : undefined;
  const script = new Script(source, { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
  if (isLasting) setFlags(LASTING);
  if (cachedData === undefined) keepAtExit(name);
  const made: Loaded = { script, functions: script.runInThisContext() as Making[], exports: [] };
  loaded.set(name, made);
  return made;
}

const unkept: string[] = [];
function keepAtExit(name: string): void {
  if (unkept.push(name) > 1) return;
  process.once('exit', () => {
    try {
      for (const script of unkept) keep(script);
    } catch {
      // an installation that only its owner may change
    }
  });
}
