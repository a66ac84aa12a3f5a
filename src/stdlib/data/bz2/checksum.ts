/** bzip2's checksum: CRC-32 with the highest bit first. */
let table: Int32Array | undefined;
function makeTable(): Int32Array {
  const made = new Int32Array(256);
  for (let at = 0; at < 256; at++) {
    let value = at << 24;
    for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
    made[at] = value;
  }
  return made;
}
/** The checksum of bytes, as an unsigned number. */
export function blockChecksum(bytes: Uint8Array, from: number, to: number): number {
  table ??= makeTable();
  let value = -1;
  for (let at = from; at < to; at++) value = (value << 8) ^ table[(value >>> 24) ^ bytes[at]!]!;
  return ~value >>> 0;
}
/** What the checksum of a stream is after one more block. */
export const streamChecksum = (before: number, block: number): number =>
  (((before << 1) | (before >>> 31)) ^ block) >>> 0;
