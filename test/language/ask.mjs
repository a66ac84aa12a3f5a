// Writes the tables of this folder anew: what CPython 3.14 (pyodide) answers to the scripts beside it.
//
//   node test/language/ask.mjs [mistakes] [trees] [code] [states]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const here = dirname(fileURLToPath(import.meta.url));
const named = process.argv.slice(2);
const python = await loadPyodide();
python.FS.writeFile('/home/pyodide/programs.py', readFileSync(join(here, 'programs.py')));
for (const name of named.length > 0 ? named : ['mistakes', 'trees', 'code', 'states']) {
  let written = '';
  const decoder = new TextDecoder();
  python.setStdout({
    write: (bytes) => {
      written += decoder.decode(bytes, { stream: true });
      return bytes.length;
    },
  });
  python.runPython(readFileSync(join(here, `${name}.py`), 'utf8'), { globals: python.toPy({ __name__: '__main__' }) });
  python.runPython('import sys; sys.stdout.flush()');
  writeFileSync(join(here, `${name}.jsonl`), written);
}
