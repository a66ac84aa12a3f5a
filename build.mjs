// Bundles src/cli into dist/: a small entry plus chunks, so that a command loads only what it needs (`run --plain` never loads Ink or React).
// Everything is bundled: the published package has no runtime dependencies.
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Ink's bridge to the React developer tools (and with it a WebSocket library) is never wanted in the shipped files. */
const noDevtools = {
  name: 'no-devtools',
  setup(build) {
    build.onResolve({ filter: /^\.\/devtools\.js$/ }, (args) =>
      args.importer.replaceAll('\\', '/').includes('/ink/build/') ? { path: 'devtools', namespace: 'empty' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {}', loader: 'js' }));
  },
};

const out = process.env.HEADWAITER_OUT ?? 'dist';
rmSync(out, { recursive: true, force: true });
const result = await esbuild.build({
  entryPoints: { headwaiter: 'src/cli/main.ts' },
  outdir: out,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  jsx: 'automatic',
  minify: true,
  // Python class and function names must not come from JavaScript ones, but a readable stack in a bug report is worth its few bytes.
  keepNames: false,
  loader: { '.py': 'text', '.md': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [noDevtools],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    HEADWAITER_VERSION: JSON.stringify(version),
  },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
});
chmodSync(`${out}/headwaiter.js`, 0o755);
if (existsSync('lessons')) cpSync('lessons', `${out}/lessons`, { recursive: true });
writeFileSync(`${out}/THIRD-PARTY-NOTICES.txt`, notices(result.metafile));

/** The licences of every bundled package: MIT asks that its notice travels with the copy. */
function notices(metafile) {
  const packages = new Set();
  for (const input of Object.keys(metafile.inputs)) {
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
