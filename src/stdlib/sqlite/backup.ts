/** Connection.backup(): a database copied into another, so many pages at a time. */
import {
  asStr,
  call,
  type FileNode,
  absolute,
  disk,
  isCallable,
  type NativeGen,
  raise,
  toIndex,
  type Value,
  argumentName,
} from '../../machine/index.ts';
import { PyConnection } from './classes.ts';
import { deserialize, serialized } from './connection.ts';
import { refuse } from './errors.ts';
import { executeSimple } from './statement.ts';
import { checkConnection, inTransaction } from './transactions.ts';

/** Where a file of a database keeps how often it was changed. */
const CHANGE_COUNTERS = [24, 92];

/** Writes a whole database into the file of a connection, which nobody else may use meanwhile. */
function* overwrite(target: PyConnection, bytes: Uint8Array): NativeGen<void> {
  const node = disk().lookup(absolute(target.file)) as FileNode;
  yield* executeSimple(target, 'BEGIN EXCLUSIVE');
  try {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const before = node.size >= 100 ? new DataView(node.read(0, 100).buffer).getUint32(CHANGE_COUNTERS[0]!) : 0;
    // Connections see by the counter that what they know of the file is old.
    for (const at of CHANGE_COUNTERS) view.setUint32(at, before + 1);
    node.truncate(0);
    node.write(0, copy);
  } finally {
    yield* executeSimple(target, 'ROLLBACK');
  }
}
/** A database as bytes. The temporary one may not be there yet, which is as good as empty. */
const source = (self: PyConnection, name: string): Uint8Array =>
  serialized(self, name) ??
  (name === 'temp' ? new Uint8Array(0) : refuse('OperationalError', `unknown database ${name}`));
const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

export function* backup(self: PyConnection, target: Value, pages?: Value, progress?: Value, name?: Value): NativeGen {
  checkConnection(self);
  if (!(target instanceof PyConnection))
    raise('TypeError', `backup() argument 1 must be sqlite3.Connection, not ${argumentName(target)}`);
  checkConnection(target);
  if (target === self) raise('ValueError', 'target cannot be the same connection instance');
  const callback = progress ?? null;
  if (callback !== null && !isCallable(callback)) raise('TypeError', 'progress argument must be a callable');
  const at = name === undefined ? 'main' : asStr(name)!;
  const wanted = pages === undefined ? -1 : Number(toIndex(pages));
  if (inTransaction(target)) refuse('OperationalError', 'target is in transaction');
  let seen: Uint8Array | null = null;
  let copied = 0;
  for (;;) {
    const bytes = source(self, at);
    // Whoever changes the source meanwhile makes the copying begin anew.
    if (seen !== null && !same(seen, bytes)) copied = 0;
    seen = bytes;
    const pageSize = bytes.length < 18 ? 4096 : new DataView(bytes.buffer).getUint16(16) || 65_536;
    const total = Math.ceil(bytes.length / pageSize);
    copied = wanted <= 0 ? total : Math.min(total, copied + wanted);
    const left = total - copied;
    if (left === 0) {
      if (target.file === ':memory:') deserialize(target, 'main', bytes);
      else yield* overwrite(target, bytes);
    }
    if (callback !== null) yield* call(callback, [left === 0 ? 101 : 0, left, total]);
    if (left === 0) return null;
  }
}
