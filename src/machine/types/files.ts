/** open(): see files-open.ts. */
import type { NativeSpec } from '../native.ts';
import type { Value } from '../objects.ts';
import { raise } from '../raise.ts';

export const openSpec: NativeSpec = [
  "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None",
  (file: Value) => raise('OSError', file),
  'Open file and return a stream.  Raise OSError upon failure.',
];
