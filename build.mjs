// Bundles src/cli into dist/: a small entry plus chunks, so that a command loads only what it needs (`run --plain` never loads Ink or React).
// Everything is bundled: the published package has no runtime dependencies.
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import * as esbuild from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Ink's bridge to the React developer tools (and with it a WebSocket library) is never wanted in the shipped files. */
const noDevtools = {
  name: 'no-devtools',
  setup(build) {
    build.onResolve({ filter: /^\.\/devtools\.js$/ }, (args) =>
      args.importer.replaceAll('\\', '/').includes('/ink/build/')
        ? { path: 'devtools', namespace: 'empty' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {}', loader: 'js' }));
  },
};

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

// The library's Python modules are compiled here, into one file that src/cli/library.ts reads.
const libraryParts = [];
let librarySize = 0;
const { compile, storeCode } = await languageRoom();
const storedLibrary = {
  name: 'stored-library',
  setup(build) {
    build.onLoad({ filter: /\.py$/ }, ({ path }) => {
      const text = readFileSync(path);
      const { code, problems } = compile(text.toString(), path, 'exec');
      if (code === null) throw new Error(`${path}:${problems[0].line}: ${problems[0].message}`);
      const start = librarySize;
      for (const part of [text, storeCode(code)]) {
        libraryParts.push(part);
        librarySize += part.length;
      }
      return {
        contents: `import { stored } from './src/cli/library.ts';
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
      contents: `export default () => require('node:fs').readFileSync(require.resolve('./sqlite3.wasm'));`,
      loader: 'js',
    }));
  },
};
copyFileSync('node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm', `${out}/sqlite3.wasm`);

// The engine is one script with V8's code for it beside it: see src/cli/script.ts, which loads it.
const engineFile = resolve(out, 'engine.cjs');
const engineBuild = await esbuild.build({
  ...shared,
  entryPoints: ['src/engine/index.ts'],
  plugins: [storedLibrary, sqliteBinary],
  outfile: engineFile,
  format: 'cjs',
  external: ['./sqlite3.wasm'],
});
writeFileSync(resolve(out, 'library.bin'), Buffer.concat(libraryParts));
const engine = compileEngine();

/** Runs the engine's script on a program that uses what most programs use, and keeps the code that V8 has made by then. */
function compileEngine() {
  const text = `(function(exports,require,module,__dirname){${readFileSync(engineFile, 'latin1')}\n})`;
  const script = new Script(text, { filename: engineFile });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(engineFile), module, resolve(out));
  const program = readFileSync('src/cli/warm.py', 'utf8');
  module.exports.runProgram(program, { filename: 'warm.py' });
  const session = new module.exports.PlayerSession(program, { filename: 'warm.py' });
  while (session.advance(1000) === 'more');
  session.highlight(program);
  session.inspect(session.recording.position(session.recording.length >> 1), { task: 0, thread: 0 });
  writeFileSync(`${engineFile}.cache`, script.createCachedData());
  return module.exports;
}

/** Whoever imports the engine gets the script's exports. */
const engineScript = {
  name: 'engine-script',
  setup(build) {
    build.onResolve({ filter: /\/engine\/index\.ts$/ }, () => ({ path: 'engine', namespace: 'engine-script' }));
    build.onLoad({ filter: /.*/, namespace: 'engine-script' }, () => ({
      contents: `import { loadScript } from './src/cli/script.ts';
export const { ${Object.keys(engine).join(', ')} } = loadScript('engine.cjs');`,
      loader: 'js',
      resolveDir: process.cwd(),
    }));
  },
};

const result = await esbuild.build({
  ...shared,
  entryPoints: { headwaiter: 'src/cli/main.ts' },
  outdir: out,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
  jsx: 'automatic',
  plugins: [noDevtools, engineScript],
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
chmodSync(`${out}/headwaiter.js`, 0o755);
if (existsSync('lessons')) cpSync('lessons', `${out}/lessons`, { recursive: true });
writeFileSync(`${out}/THIRD-PARTY-NOTICES.txt`, notices(result.metafile, engineBuild.metafile));

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
