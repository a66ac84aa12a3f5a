// Bundles src/cli into dist/: a small entry, and scripts that it loads when they are wanted (`run --plain` never loads Ink or React), each with V8's code
// for it beside it (src/cli/built/script.ts). Everything is bundled: the published package has no runtime dependencies.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import * as esbuild from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = process.env.HEADWAITER_OUT ?? 'dist';
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  loader: { '.py': 'text', '.md': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    HEADWAITER_VERSION: JSON.stringify(version),
  },
};
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// ---- the engine ----

// The library's Python modules are compiled here, into one file that src/cli/built/library.ts reads.
const libraryParts = [];
let librarySize = 0;
const { compile, storeCode } = await languageRoom();
const storedLibrary = {
  name: 'stored-library',
  setup(build) {
    build.onLoad({ filter: /[\\/]stdlib[\\/].*\.py$/ }, ({ path }) => {
      const text = readFileSync(path);
      const { code, problems } = compile(text.toString(), path, 'exec');
      if (code === null) throw new Error(`${path}:${problems[0].line}: ${problems[0].message}`);
      const start = librarySize;
      for (const part of [text, storeCode(code)]) {
        libraryParts.push(part);
        librarySize += part.length;
      }
      return {
        contents: `import { stored } from './src/cli/built/library.ts';
export default stored(${start}, ${start + text.length}, ${librarySize});`,
        loader: 'js',
        resolveDir: process.cwd(),
      };
    });
  },
};

/** What the language room exports, with the writer of code objects that only the build needs. */
async function languageRoom() {
  const built = await esbuild.build({
    ...shared,
    entryPoints: ['src/language/index.ts'],
    format: 'cjs',
    write: false,
    metafile: false,
  });
  const module = { exports: {} };
  new Script(`(function(module){${built.outputFiles[0].text}\n})`).runInThisContext()(module);
  return module.exports;
}

/** SQLite's compiled code stands beside the engine, which reads it when a program imports sqlite3. */
const sqliteBinary = {
  name: 'sqlite-binary',
  setup(build) {
    build.onResolve({ filter: /^sqlite3\.wasm$/ }, (args) => ({ path: args.path, namespace: 'sqlite-binary' }));
    build.onLoad({ filter: /.*/, namespace: 'sqlite-binary' }, () => ({
      contents: `export default () => require('node:fs').readFileSync(__dirname + '/sqlite3.wasm');`,
      loader: 'js',
    }));
  },
};
copyFileSync('node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm', `${out}/sqlite3.wasm`);

/**
 * What few programs need is loaded when it is first wanted: the modules written in TypeScript that the library's registries name, by folder, and what stands
 * in LATE. Whoever imports such a file gets stand-ins for what it exports (specs of modules, or functions).
 */
const AT_ONCE = /stdlib\/(?:system\/(?:atexit|encodings|sys|warnings)|processes\/signal|classes\/native-typing)\b/;
const LATE = {
  'src/language/mistakes/diagnose.ts': 'mistakes',
  'src/language/charnames.ts': 'characters',
  'src/language/rare-names.ts': 'rare-characters',
  'src/machine/types/codecs/charmaps.ts': 'characters',
  'src/stdlib/data/unicodedata/database.ts': 'unicodedata',
  'src/stdlib/world/native.ts': 'world',
};
const parts = new Map();
const isLate = new Map();
function makeLate(file, part) {
  isLate.set(file, part);
  parts.set(part, [...(parts.get(part) ?? []), file]);
}
for (const [file, part] of Object.entries(LATE)) makeLate(file, part);
const registries = readdirSync('src/stdlib', { recursive: true })
  .map((name) => `src/stdlib/${name.replaceAll('\\', '/')}`)
  .filter(
    (name) => /\/(registry|aliases)\.ts$/.test(name) && /export const modules\b/.test(readFileSync(name, 'utf8')),
  );
for (const registry of registries)
  for (const [, names, from] of readFileSync(registry, 'utf8').matchAll(/^import (\{[^}]*\}) from '(\..*\.ts)';$/gm)) {
    const file = join(dirname(registry), from).replaceAll('\\', '/');
    const known = new Set([...specsOf(file), ...functionsOf(file)]);
    const asked = names
      .slice(1, -1)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => !/^$|^type /.test(name));
    if (asked.every((name) => known.has(name)) && from !== '../python.ts' && !AT_ONCE.test(file) && !isLate.has(file))
      makeLate(file, partOf(file));
  }

/** The specs of modules that a file exports. */
function specsOf(file) {
  const text = readFileSync(file, 'utf8');
  return new Set([...text.matchAll(/^export const (\w+): (?:Native)?ModuleSpec\b/gm)].map(([, name]) => name));
}
function functionsOf(file) {
  return new Set(
    [...readFileSync(file, 'utf8').matchAll(/^export (?:function\*?|const(?= \w+ = \()) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
}
/** What is loaded together: what is mostly used together. */
function partOf(file) {
  const [, folder, name] = /stdlib\/(\w+)\/([\w-]+)/.exec(file);
  if (folder === 'network' || name === 'contextvars') return 'asyncio';
  if (folder === 'structures') return name === 'pickle' || name === 'heap' ? name : 'structures';
  if (folder === 'threads') return name === 'interpreters' ? name : 'threads';
  if (name === 'time') return 'threads';
  if (['classes', 'memory', 'tooling'].includes(folder)) return 'classes';
  if (folder === 'data' || folder === 'numeric') return name;
  return folder === 'times' ? 'datetime' : folder;
}

/** What `run --plain` needs of the engine. */
const RUN = `export { runPlain, runProgram } from './src/engine/plain.ts';
export { OptionError, worldProblems } from './src/engine/run.ts';
export { Unwritten } from './src/engine/options.ts';
export { whenCompiled } from './src/machine/index.ts';`;

const late = {
  name: 'late',
  setup(build) {
    build.onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir, importer, pluginData }) => {
      if (pluginData === 'really') return undefined;
      const file = relative(process.cwd(), resolve(resolveDir, path)).replaceAll('\\', '/');
      const part = isLate.get(file);
      if (part === undefined) return undefined;
      const by = relative(process.cwd(), importer).replaceAll('\\', '/');
      // only the registries ask for modules by their specs; what is asked for by name is late for everybody else
      if (file in LATE ? isLate.get(by) === part : !registries.includes(by)) return undefined;
      return { path: file, namespace: 'late' };
    });
    build.onLoad({ filter: /.*/, namespace: 'late' }, ({ path: file }) => {
      const part = `part(${JSON.stringify(`${isLate.get(file)}.cjs`)})`;
      const prefix = `m${parts.get(isLate.get(file)).indexOf(file)}_`;
      const contents = [
        ...[...specsOf(file)].map(
          (name) => `export const ${name} = {
  kind: 'native',
  get doc() { return ${part}.${prefix}${name}.doc },
  get isPackage() { return ${part}.${prefix}${name}.isPackage },
  make: () => ${part}.${prefix}${name}.make(),
};`,
        ),
        ...[...functionsOf(file)].map(
          (name) => `export const ${name} = (...given) => ${part}.${prefix}${name}(...given);`,
        ),
      ];
      return { contents: contents.join('\n'), loader: 'js' };
    });
    build.onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'part' }));
    build.onLoad({ filter: /.*/, namespace: 'part' }, ({ path: part }) => ({
      contents:
        part === 'run'
          ? RUN
          : parts
              .get(part)
              .map((file, index) => {
                const names = [...specsOf(file), ...functionsOf(file)].map((name) => `${name} as m${index}_${name}`);
                return `export { ${names.join(', ')} } from ${JSON.stringify(`${process.cwd()}/${file}`)};`;
              })
              .join('\n'),
      loader: 'js',
      resolveDir: process.cwd(),
    }));
  },
};

const engine = await esbuild.build({
  ...shared,
  entryPoints: {
    run: 'part:run',
    engine: 'src/engine/index.ts',
    // files are put in order beginning with these, as they import each other
    language: 'src/language/index.ts',
    machine: 'src/machine/index.ts',
    ...Object.fromEntries([...parts.keys()].map((part) => [part, `part:${part}`])),
  },
  plugins: [storedLibrary, sqliteBinary, late],
  outdir: resolve(out, 'parts'),
  write: false,
  format: 'esm',
  splitting: true,
});
/** What is always loaded together is one script: a list of functions, of which each makes what one of the bundler's files exports. */
const scripts = new Map();
const placeOf = new Map();
const linked = Object.fromEntries(
  Object.entries(engine.metafile.outputs).map(([name, { imports }]) => [
    basename(name),
    imports.filter(({ external }) => !external).map(({ path }) => basename(path)),
  ]),
);
function place(file, script) {
  if (placeOf.has(file)) return;
  const files = scripts.get(script) ?? scripts.set(script, []).get(script);
  placeOf.set(file, { script, index: files.push(file) - 1 });
  for (const next of linked[file]) place(next, script);
}
// those that most programs load come first: what several parts need is theirs
for (const entry of new Set(['run', 'engine', 'threads', 'structures', 'asyncio', 'classes', ...parts.keys()]))
  place(`${entry}.js`, `${entry}.cjs`);
// A function that exports hands out values: a variable that gets others later cannot be what other scripts ask for.
const chunkOf = new Map(
  Object.entries(engine.metafile.outputs).flatMap(([chunk, { inputs }]) =>
    Object.keys(inputs).map((file) => [file, chunk]),
  ),
);
for (const [file, { imports }] of Object.entries(engine.metafile.inputs))
  for (const { path } of imports)
    if (
      path.startsWith('src/') &&
      chunkOf.has(path) &&
      chunkOf.get(path) !== chunkOf.get(file) &&
      /^export let\b/m.test(readFileSync(path, 'utf8'))
    )
      throw new Error(`${file} imports ${path}, which exports variables, from another script`);
const texts = new Map(engine.outputFiles.map(({ path, text }) => [basename(path), text]));
/** What others of them import of a file; undefined: it is asked for by name. */
const wantedOf = new Map([...placeOf].filter(([, { index }]) => index > 0).map(([file]) => [file, new Set()]));
for (const file of placeOf.keys())
  for (const [, names, from] of texts.get(file).matchAll(/(?:^|;)import\{([^}]*)\}from"\.\/([^"]+)"/g))
    for (const name of names.split(',')) wantedOf.get(from)?.add(name.split(' as ')[0]);
for (const [script, files] of scripts)
  writeScript(
    script,
    files.map((file) => asFunction(texts.get(file), wantedOf.get(file))),
  );

function writeScript(name, functions) {
  const text = `[${functions.join(',\n')}]`;
  // The loader reads them as one-byte texts. What the bundler leaves as it is (regular expressions) must be escaped in the source.
  const other = /[^\0-\x7f]/.exec(text);
  if (other !== null)
    throw new Error(
      `${name} holds ${JSON.stringify(other[0])}: write it as \\u${other[0].charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  const late = /\bimport\(["'][^"']*["']\)/.exec(text);
  if (late !== null) throw new Error(`${name} holds ${late[0]}, which a script cannot do`);
  writeFileSync(resolve(out, name), text);
}

/** A module as a function. Nothing that one file exports is given another value by the time another one asks for it. */
function asFunction(text, wanted) {
  // `var`, as the bundler has it: reading a `const` of a function around costs a question each time
  const heads = [];
  // what is Node's is imported where it is used
  let rest = text.replace(
    /import\{([^}]*)\}from("node:\w+");/g,
    (_, names, from) => `var{${names.replace(/ as /g, ':')}}=require(${from});`,
  );
  for (;;) {
    const [whole, names, from] = /^\s*import(?:\{([^}]*)\}from)?\s*"([^"]+)";/.exec(rest) ?? [];
    if (whole === undefined) break;
    rest = rest.slice(whole.length);
    const { script, index } = placeOf.get(basename(from));
    const made = `part("${script}",${index})`;
    heads.push(names === undefined ? `${made};` : `var{${names.replace(/ as /g, ':')}}=${made};`);
  }
  const [tail, exported] = /export\{([^}]*)\};\s*$/.exec(rest) ?? ['', ''];
  const tails = exported
    .split(',')
    .map((pair) => pair.split(' as '))
    .filter(([inside, outside = inside]) => wanted === undefined || wanted.has(outside))
    .map(([inside, outside = inside]) => `exports.${outside}=${inside};`);
  const body = rest.slice(0, rest.length - tail.length);
  const unknown = /(?:^|[;}\n])(?:import[{"*]|export[{*]).{0,80}/.exec(body);
  if (unknown !== null) throw new Error(`the bundler links its files in a way that is not known here: ${unknown[0]}`);
  return `function(exports,part,require,__dirname){"use strict";${heads.join('')}${body}${tails.join('')}}`;
}
writeFileSync(resolve(out, 'library.bin'), Buffer.concat(libraryParts));

// ---- the commands ----

/** Ink's bridge to the React developer tools, which it waits for, is never wanted in the shipped files (nor the WebSocket library behind it). */
const noDevtools = {
  name: 'no-devtools',
  setup(build) {
    const parts = [/isDev\(\)/g, /await import\('\.\/devtools\.js'\)/g, /await loadPackageJson\(\)/g];
    build.onLoad({ filter: /ink[\\/]build[\\/]reconciler\.js$/ }, ({ path }) => ({
      contents: parts.reduce(
        (text, part) => {
          if (!part.test(text)) throw new Error(`${path} has no ${part}`);
          return text.replaceAll(part, 'false');
        },
        readFileSync(path, 'utf8'),
      ),
    }));
  },
};

/** Yoga asks `fetch` for the WebAssembly that it carries in a text, which loads all of Node's HTTP client. It is given it at once. */
const yogaAtOnce = {
  name: 'yoga-at-once',
  setup(build) {
    const carried = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})/;
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [whole, base64] = carried.exec(text);
      return { contents: `${text.replace(whole, whole.slice(0, -base64.length))}\nexport const base64 = '${base64}';` };
    });
    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, () => ({
      contents: `import loadYoga, { base64 } from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
const library = {
  instantiateWasm(imports, receive) {
    receive(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(base64, 'base64')), imports));
    return {};
  },
};
loadYoga(library);
export default wrapAssembly(library);
export * from './generated/YGEnums.js';`,
    }));
  },
};

/** The pattern of all emoji takes longer to make than a frame: made when a character of several code points is met (one alone is as wide as Unicode says). */
const emojiWhenNeeded = {
  name: 'emoji-when-needed',
  setup(build) {
    const pattern = 'const rgiEmojiRegex = ';
    const use = 'rgiEmojiRegex.test(segment)';
    build.onLoad({ filter: /node_modules[\\/]string-width[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('emoji-regex') && !(text.includes(pattern) && text.includes(use)))
        throw new Error(`${path} is not what it was`);
      return {
        contents: text
          .replace(pattern, 'let rgiMade;\nconst rgiEmojiRegex = () => rgiMade ??= ')
          .replace(
            use,
            '(segment.length > (segment.codePointAt(0) > 0xffff ? 2 : 1) && rgiEmojiRegex().test(segment))',
          ),
      };
    });
  },
};
/**
 * What Ink cuts text into characters with. Node loads much for it, and most text needs none of it: where there is nothing that could belong to the
 * character before it, each code point is one.
 */
const segmenter = `
const simple=/^[\\x1b\\x20-\\x7e\\xa1-\\xac\\xae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2190-\\u2bff\\u{f0000}-\\u{ffffd}]*$/u;
class Segmenter{constructor(...how){this.how=how}
segment(input){if(simple.test(input)){let index=0;return[...input].map(segment=>{const part={segment,index,input};index+=segment.length;return part})}
return(this.made??=new globalThis.Intl.Segmenter(...this.how)).segment(input)}}`;

const commands = await esbuild.build({
  ...shared,
  entryPoints: ['src/cli/commands.ts'],
  write: false,
  format: 'cjs',
  jsx: 'automatic',
  define: { ...shared.define, 'import.meta.url': 'scriptUrl', 'Intl.Segmenter': 'Segmenter' },
  banner: {
    js: `const scriptUrl=require('node:url').pathToFileURL(__dirname+'/commands.cjs').href;${segmenter}`,
  },
  plugins: [
    noDevtools,
    yogaAtOnce,
    emojiWhenNeeded,
    {
      name: 'engine-outside',
      setup(build) {
        // A script has no import() of its own: what is imported late is required late.
        build.onResolve({ filter: /\/engine\/index\.ts$/ }, ({ kind }) =>
          kind === 'dynamic-import' ? { path: 'engine', namespace: 'late' } : { path: './engine.cjs', external: true },
        );
        build.onResolve({ filter: /^\.\/engine\.cjs$/, namespace: 'late' }, ({ path }) => ({ path, external: true }));
        build.onLoad({ filter: /.*/, namespace: 'late' }, () => ({
          contents: "module.exports = require('./engine.cjs');",
        }));
      },
    },
  ],
});

writeScript('commands.cjs', [wholeScript(commands.outputFiles[0].text)]);

/** A CommonJS module as such a function. */
function wholeScript(text) {
  return `function(exports,part,require,__dirname){const module={exports};${text.replace(/^#!.*\n/, '')}\nObject.defineProperties(exports,Object.getOwnPropertyDescriptors(module.exports))}`;
}

// ---- V8's code for them ----

const loader = resolve(out, 'loader.mjs');
await esbuild.build({ ...shared, entryPoints: ['src/cli/built/script.ts'], outfile: loader, format: 'esm' });
const { loadScript, keepCode } = await import(pathToFileURL(loader));
rmSync(loader);
if (existsSync('lessons')) cpSync('lessons', resolve(out, 'lessons'), { recursive: true });
const program = readFileSync('src/cli/built/warm.py', 'utf8');
const engineExports = loadScript('engine.cjs');
engineExports.runProgram(program, { filename: 'warm.py' });
const session = new engineExports.PlayerSession(program, { filename: 'warm.py' });
while (session.advance(1000) === 'more');
session.highlight(program);
session.inspect(session.recording.position(session.recording.length >> 1), { task: 0, thread: 0 });
await loadScript('commands.cjs').warmUp('src/cli/built/warm.py');
keepCode();

// ---- the entry ----

/** Whoever imports the engine or the commands gets the exports of their script. */
const otherScripts = {
  name: 'scripts',
  setup(build) {
    const script = (filter, file) => {
      const names = Object.keys(loadScript(file)).join(', ');
      build.onResolve({ filter }, () => ({ path: file, namespace: 'script' }));
      build.onLoad({ filter: new RegExp(`^${file}$`), namespace: 'script' }, () => ({
        contents: `export const { ${names} } = require('./${file}');`,
        loader: 'js',
      }));
    };
    script(/\/engine\/index\.ts$/, 'run.cjs');
    script(/\.\/commands\.ts$/, 'commands.cjs');
    build.onResolve({ filter: /^\.\/\w+\.cjs$/, namespace: 'script' }, ({ path }) => ({ path, external: true }));
  },
};
const main = await esbuild.build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  write: false,
  format: 'cjs',
  define: { ...shared.define, 'import.meta.url': 'scriptUrl' },
  banner: { js: "const scriptUrl=require('node:url').pathToFileURL(__dirname+'/main.cjs').href;" },
  plugins: [otherScripts],
});
writeScript('main.cjs', [wholeScript(main.outputFiles[0].text)]);
await esbuild.build({
  ...shared,
  entryPoints: ['src/cli/built/start.ts'],
  outfile: resolve(out, 'headwaiter.js'),
  format: 'cjs',
  define: { ...shared.define, 'import.meta.url': 'scriptUrl' },
  banner: { js: "#!/usr/bin/env node\nconst scriptUrl=require('node:url').pathToFileURL(__filename).href;" },
});
// Node starts faster with a script than with a module.
writeFileSync(resolve(out, 'package.json'), '{"type":"commonjs"}\n');
chmodSync(resolve(out, 'headwaiter.js'), 0o755);
// the code of what is around them is kept as it would be after a first start
execFileSync(process.execPath, [resolve(out, 'headwaiter.js'), 'run', '--plain', '-'], { input: '' });
writeFileSync(resolve(out, 'THIRD-PARTY-NOTICES.txt'), notices(engine.metafile, commands.metafile, main.metafile));

/** The licences of every bundled package: MIT asks that its notice travels with the copy. */
function notices(...metafiles) {
  // SQLite's code is copied, not bundled.
  const packages = new Set(['node_modules/@sqlite.org/sqlite-wasm']);
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) packages.add(match[1]);
  }
  const parts = [];
  for (const folder of [...packages].sort()) {
    const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENCE', 'license.md'].find((name) =>
      existsSync(`${folder}/${name}`),
    );
    const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${about.license}`;
    parts.push(`${about.name} ${about.version}\n\n${text}\n`);
  }
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}
// what the screen left waiting need not be waited for
process.exit();
