/** Lengths of Huffman codes as bzip2 chooses them: none longer than 17 bits. */
const LONGEST = 17;

/** A heap of nodes, the lightest first. */
class Lightest {
  private readonly nodes: number[] = [0];
  constructor(private readonly weights: number[]) {}
  get size(): number {
    return this.nodes.length - 1;
  }
  add(node: number): void {
    const { nodes, weights } = this;
    let at = nodes.length;
    nodes.push(node);
    while (at > 1 && weights[node]! < weights[nodes[at >> 1]!]!) {
      nodes[at] = nodes[at >> 1]!;
      at >>= 1;
    }
    nodes[at] = node;
  }
  take(): number {
    const { nodes, weights } = this;
    const first = nodes[1]!;
    const last = nodes.pop()!;
    const { size } = this;
    if (size === 0) return first;
    let at = 1;
    for (;;) {
      let below = at * 2;
      if (below > size) break;
      if (below < size && weights[nodes[below + 1]!]! < weights[nodes[below]!]!) below++;
      if (weights[last]! < weights[nodes[below]!]!) break;
      nodes[at] = nodes[below]!;
      at = below;
    }
    nodes[at] = last;
    return first;
  }
}
/** Weights carry the depth of their tree in the last eight bits: of equally frequent ones, the flatter is taken first. */
const together = (a: number, b: number): number =>
  Math.floor(a / 256) * 256 + Math.floor(b / 256) * 256 + 1 + Math.max(a % 256, b % 256);

/** The length of each symbol's code. */
export function codeLengths(frequencies: ArrayLike<number>, symbols: number): Uint8Array {
  let counts = Array.from({ length: symbols }, (_, at) => frequencies[at] || 1);
  for (;;) {
    const weights = [0, ...counts.map((count) => count * 256)];
    const parents: number[] = new Array(symbols + 1).fill(-1);
    const heap = new Lightest(weights);
    for (let node = 1; node <= symbols; node++) heap.add(node);
    while (heap.size > 1) {
      const first = heap.take();
      const second = heap.take();
      const node = weights.length;
      parents[first] = parents[second] = node;
      weights.push(together(weights[first]!, weights[second]!));
      parents.push(-1);
      heap.add(node);
    }
    const lengths = Uint8Array.from({ length: symbols }, (_, at) => {
      let depth = 0;
      for (let node = at + 1; parents[node]! >= 0; node = parents[node]!) depth++;
      return depth;
    });
    if (lengths.every((length) => length <= LONGEST)) return lengths;
    counts = counts.map((count) => 1 + Math.floor(count / 2));
  }
}
/** The codes for these lengths: shorter ones first, equally long ones in the order of their symbols. */
export function codesOf(lengths: Uint8Array): Int32Array {
  const codes = new Int32Array(lengths.length);
  let code = 0;
  for (let length = Math.min(...lengths); length <= Math.max(...lengths); length++, code *= 2)
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) codes[symbol] = code++;
  return codes;
}
