/** CRC-32 and Adler-32. */
let table: Int32Array | undefined;
function crcTable(): Int32Array {
  if (table !== undefined) return table;
  table = new Int32Array(256);
  for (let at = 0; at < 256; at++) {
    let crc = at;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    table[at] = crc;
  }
  return table;
}
export function crc32(bytes: Uint8Array, start = 0): number {
  const crcs = crcTable();
  let crc = ~start;
  for (let at = 0; at < bytes.length; at++) crc = crcs[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
export function adler32(bytes: Uint8Array, start = 1): number {
  let a = start & 0xffff;
  let b = start >>> 16;
  for (let at = 0; at < bytes.length; ) {
    // So many additions fit before the remainder must be taken.
    const end = Math.min(at + 3800, bytes.length);
    for (; at < end; at++) {
      a += bytes[at]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
