/** What coder and decoder of LZMA know of what came before: chances of bits, and the last distances. */

export const STATES = 12;
/** Where the bits for lengths stand. */
export class Lengths {
  readonly choice = fresh(2);
  readonly low: Uint16Array[];
  readonly mid: Uint16Array[];
  readonly high = fresh(256);
  constructor(positions: number) {
    this.low = Array.from({ length: positions }, () => fresh(8));
    this.mid = Array.from({ length: positions }, () => fresh(8));
  }
}
/** As many chances, all even. */
export function fresh(count: number): Uint16Array {
  return new Uint16Array(count).fill(1024);
}
/** All that changes while a stream goes on. */
export class Model {
  state = 0;
  reps = [0, 0, 0, 0];
  readonly literals: Uint16Array;
  readonly isMatch = fresh(STATES << 4);
  readonly isRep = fresh(STATES);
  readonly isRep0 = fresh(STATES);
  readonly isRep1 = fresh(STATES);
  readonly isRep2 = fresh(STATES);
  readonly isRep0Long = fresh(STATES << 4);
  readonly slots = Array.from({ length: 4 }, () => fresh(64));
  readonly special = fresh(128);
  readonly align = fresh(16);
  readonly matchLengths: Lengths;
  readonly repLengths: Lengths;
  constructor(
    readonly lc: number,
    readonly lp: number,
    readonly pb: number,
  ) {
    this.literals = fresh(0x300 << (lc + lp));
    this.matchLengths = new Lengths(1 << pb);
    this.repLengths = new Lengths(1 << pb);
  }
  /** Where the chances for a literal begin. */
  literalAt(position: number, before: number): number {
    return 0x300 * (((position & ((1 << this.lp) - 1)) << this.lc) + (before >> (8 - this.lc)));
  }
  afterLiteral(): void {
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }
  afterMatch(): void {
    this.state = this.state < 7 ? 7 : 10;
  }
  afterRep(): void {
    this.state = this.state < 7 ? 8 : 11;
  }
  afterShortRep(): void {
    this.state = this.state < 7 ? 9 : 11;
  }
}
