// Bundles src/cli into dist/: a small entry, and scripts that it loads when they are wanted (`run --plain` never loads Ink or React), each with V8's code
// for it beside it (src/cli/built/script.ts). Everything is bundled: the published package has no runtime dependencies.
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import * as esbuild from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = process.env.HEADWAITER_OUT ?? 'dist';
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: false,
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

const engine = await esbuild.build({
  ...shared,
  entryPoints: ['src/engine/index.ts'],
  plugins: [storedLibrary, sqliteBinary],
  outfile: resolve(out, 'engine.cjs'),
  format: 'cjs',
});
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
  outfile: resolve(out, 'commands.cjs'),
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

// The loader reads them as one-byte texts. What the bundler leaves as it is (regular expressions) must be escaped in the source.
for (const name of ['engine.cjs', 'commands.cjs']) {
  const text = readFileSync(resolve(out, name), 'utf8');
  const late = /\bimport\(["'][^"']*["']\)/.exec(text);
  if (late !== null) throw new Error(`${name} holds ${late[0]}, which a script cannot do`);
}

// ---- V8's code for both ----

const loader = resolve(out, 'loader.mjs');
await esbuild.build({ ...shared, entryPoints: ['src/cli/built/script.ts'], outfile: loader, format: 'esm' });
const { loadScript, keepCode } = await import(pathToFileURL(loader));
rmSync(loader);
const program = readFileSync('src/cli/built/warm.py', 'utf8');
const engineExports = loadScript('engine.cjs');
engineExports.runProgram(program, { filename: 'warm.py' });
const session = new engineExports.PlayerSession(program, { filename: 'warm.py' });
while (session.advance(1000) === 'more');
session.highlight(program);
session.inspect(session.recording.position(session.recording.length >> 1), { task: 0, thread: 0 });
await loadScript('commands.cjs').warmUp('src/cli/built/warm.py');
for (const name of ['engine.cjs', 'commands.cjs']) keepCode(name);

// ---- the entry ----

/** Whoever imports the engine or the commands gets the exports of their script. */
const scripts = {
  name: 'scripts',
  setup(build) {
    const script = (filter, file) => {
      const names = Object.keys(loadScript(file)).join(', ');
      build.onResolve({ filter }, () => ({ path: file, namespace: 'script' }));
      build.onLoad({ filter: new RegExp(`^${file}$`), namespace: 'script' }, () => ({
        contents: `import { loadScript } from './src/cli/built/script.ts';
export const { ${names} } = loadScript('${file}');`,
        loader: 'js',
        resolveDir: process.cwd(),
      }));
    };
    script(/\/engine\/index\.ts$/, 'engine.cjs');
    script(/\.\/commands\.ts$/, 'commands.cjs');
  },
};
const entry = await esbuild.build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: resolve(out, 'headwaiter.js'),
  format: 'cjs',
  define: { ...shared.define, 'import.meta.url': 'scriptUrl' },
  banner: { js: "const scriptUrl=require('node:url').pathToFileURL(__filename).href;" },
  plugins: [scripts],
});
// Node starts faster with a script than with a module.
writeFileSync(resolve(out, 'package.json'), '{"type":"commonjs"}\n');
chmodSync(resolve(out, 'headwaiter.js'), 0o755);
if (existsSync('lessons')) cpSync('lessons', resolve(out, 'lessons'), { recursive: true });
writeFileSync(resolve(out, 'THIRD-PARTY-NOTICES.txt'), notices(engine.metafile, commands.metafile, entry.metafile));

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
