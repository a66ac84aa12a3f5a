/** _linecache: the sources that the machine knows without a file; linecache.py asks for them. */
import {
  asStr,
  defineFunction,
  type ModuleSpec,
  knownLines,
  makeList,
  rememberSource,
  type Value,
} from '../../machine/index.ts';

export const _linecache: ModuleSpec = {
  kind: 'native',
  make: () => ({
    source_lines: defineFunction(
      'source_lines',
      [
        'filename, /',
        (filename: Value) => {
          const lines = knownLines(asStr(filename) ?? '');
          return lines === undefined ? null : makeList([...lines]);
        },
      ],
      '_linecache',
    ),
    remember: defineFunction(
      'remember',
      [
        'filename, source, /',
        (filename: Value, source: Value) => {
          rememberSource(asStr(filename) ?? '', asStr(source) ?? '');
          return null;
        },
      ],
      '_linecache',
    ),
  }),
};
