/** The rotations of a block in their order. */

/** Where each rotation begins, the least first; of equal ones, the later first. By sorting for 1, 2, 4, 8 ... bytes in turn. */
export function rotations(block: Uint8Array): Int32Array {
  const size = block.length;
  const order = new Int32Array(size);
  const ranks = new Int32Array(size);
  let classes = 256;
  // Behind one another in order of their first byte, the later first.
  const starts = new Int32Array(Math.max(size, 256) + 1);
  for (const byte of block) starts[byte + 1]!++;
  for (let at = 0; at < 256; at++) starts[at + 1]! += starts[at]!;
  for (let at = size - 1; at >= 0; at--) order[starts[block[at]!]!++] = at;
  classes = 0;
  for (let at = 0; at < size; at++) {
    if (at > 0 && block[order[at]!] !== block[order[at - 1]!]) classes++;
    ranks[order[at]!] = classes;
  }
  classes++;
  const shifted = new Int32Array(size);
  const next = new Int32Array(size);
  for (let known = 1; known < size && classes < size; known *= 2) {
    // Sorted by the second half already; a stable sort by the first half orders both.
    for (let at = 0; at < size; at++) {
      const start = order[at]! - known;
      shifted[at] = start < 0 ? start + size : start;
    }
    starts.fill(0, 0, classes + 1);
    for (let at = 0; at < size; at++) starts[ranks[at]! + 1]!++;
    for (let at = 0; at < classes; at++) starts[at + 1]! += starts[at]!;
    for (let at = 0; at < size; at++) order[starts[ranks[shifted[at]!]!]!++] = shifted[at]!;
    let rank = 0;
    for (let at = 0; at < size; at++) {
      if (at > 0) {
        const here = order[at]!;
        const before = order[at - 1]!;
        if (ranks[here] !== ranks[before] || ranks[(here + known) % size] !== ranks[(before + known) % size]) rank++;
      }
      next[order[at]!] = rank;
    }
    ranks.set(next);
    classes = rank + 1;
  }
  // Equal rotations are left in an order of their own: the later first.
  if (classes < size) sortEqual(order, ranks);
  return order;
}
function sortEqual(order: Int32Array, ranks: Int32Array): void {
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && ranks[order[to]!] === ranks[order[from]!]) to++;
    order.subarray(from, to).sort().reverse();
    from = to;
  }
}
