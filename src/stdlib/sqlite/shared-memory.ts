/**
 * Memory that processes share by mapping the same part of a file (the index beside a write-ahead log). Each process has an SQLite with a memory of its own, so
 * what one wrote is handed to the others whenever somebody takes or gives up a lock on the file: nobody reads shared memory seriously without one.
 */
import type { FileNode } from '../../machine/index.ts';

/** A part of a file in the memory of one SQLite. */
interface Mapping {
  readonly owner: object;
  readonly memory: WebAssembly.Memory;
  readonly address: number;
  readonly offset: number;
  /** What stood there when all were last in step. */
  readonly known: Uint32Array;
}
const mappings = new WeakMap<FileNode, Mapping[]>();

const wordsOf = ({ memory, address, known }: Mapping): Uint32Array =>
  new Uint32Array(memory.buffer, address, known.length);

/** Maps a part of a file to an address of a memory. */
export function share(
  node: FileNode,
  owner: object,
  memory: WebAssembly.Memory,
  place: { readonly address: number; readonly offset: number; readonly size: number },
): void {
  exchange(node);
  const { address, offset, size } = place;
  const known = new Uint32Array(size / 4);
  // Those who have mapped it already know better than the file.
  const other = (mappings.get(node) ?? []).find((one) => one.offset === offset && one.known.length === known.length);
  if (other !== undefined) known.set(other.known);
  else new Uint8Array(known.buffer).set(node.read(offset, size));
  const mapping = { owner, memory, address, offset, known };
  wordsOf(mapping).set(known);
  mappings.set(node, [...(mappings.get(node) ?? []), mapping]);
}
/** Ends what `share` began. */
export function unshare(node: FileNode, owner: object, address: number): void {
  exchange(node);
  const rest = (mappings.get(node) ?? []).filter((one) => one.owner !== owner || one.address !== address);
  if (rest.length === 0) mappings.delete(node);
  else mappings.set(node, rest);
}
/** A process begins with the memory of another one, and with all that it has mapped. */
export function inherit(node: FileNode, owner: object, memory: WebAssembly.Memory, from: object): void {
  exchange(node);
  const known = mappings.get(node);
  if (known === undefined) return;
  const copies = known.filter((one) => one.owner === from);
  mappings.set(node, [...known, ...copies.map((one) => ({ ...one, owner, memory, known: one.known.slice() }))]);
}
/** Hands what each process has written to the others. */
export function exchange(node: FileNode): void {
  const all = mappings.get(node);
  if (all === undefined || all.length < 2) return;
  for (const one of all) {
    const others = all.filter((other) => other !== one && other.offset === one.offset);
    if (others.length === 0) continue;
    const words = wordsOf(one);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word === one.known[at]) continue;
      one.known[at] = word;
      for (const other of others) wordsOf(other)[at] = other.known[at] = word;
    }
  }
}
