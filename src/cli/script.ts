/**
 * Loads a script of the built program together with the machine code that V8 made of it when it was built (build.mjs). The engine is large, and
 * compiling it anew at every start would take longer than most programs run. Where V8 is another one it compiles as usual.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** What stands around a script's text; build.mjs has the same. */
const AROUND = ['(function(exports,require,module,__dirname){', '\n})'] as const;

/** Runs a script that stands beside the entry of the built program. @returns what it exports */
export function loadScript(name: string): Record<string, unknown> {
  const places = [new URL(name, import.meta.url), new URL(`../${name}`, import.meta.url)];
  const file = fileURLToPath(places.find((place) => existsSync(place))!);
  // the bundler writes ASCII only, and one-byte texts are read fastest
  const source = readFileSync(file, 'latin1');
  const cachedData = existsSync(`${file}.cache`) ? readFileSync(`${file}.cache`) : undefined;
  const script = new Script(AROUND[0] + source + AROUND[1], {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} as Record<string, unknown> };
  const run = script.runInThisContext() as (...parts: unknown[]) => void;
  run(module.exports, createRequire(file), module, dirname(file));
  return module.exports;
}
