/** Sets of characters as the matcher asks them: a table for the first 256, a remembered answer for the others. */
import { asciiLowerOf, inCategory, kinOf, lowerOf, uppersOf } from './characters.ts';
import { Flag, type SetItem } from './syntax.ts';

/** How letters compare under the flags in force. */
export const enum Casing {
  exact = 0,
  ascii = 1,
  unicode = 2,
}
export function casingOf(flags: number): Casing {
  if ((flags & Flag.IGNORECASE) === 0) return Casing.exact;
  return flags & Flag.UNICODE ? Casing.unicode : Casing.ascii;
}

export class CharSet {
  readonly table = new Uint8Array(256);
  /** Answers for code points up to 0xffff: 0 not asked, 1 no, 2 yes. */
  private memo: Uint8Array | null = null;
  constructor(
    private readonly items: readonly SetItem[],
    private readonly negated: boolean,
    private readonly isUnicode: boolean,
    private readonly casing: Casing,
  ) {
    for (let code = 0; code < 256; code++) if (this.decide(code)) this.table[code] = 1;
  }
  has(code: number): boolean {
    if (code < 256) return this.table[code] === 1;
    if (code > 0xffff) return this.decide(code);
    this.memo ??= new Uint8Array(0x10000);
    const known = this.memo[code] as number;
    if (known !== 0) return known === 2;
    const answer = this.decide(code);
    this.memo[code] = answer ? 2 : 1;
    return answer;
  }
  private decide(code: number): boolean {
    return this.member(code) !== this.negated;
  }
  private member(code: number): boolean {
    if (this.casing === Casing.exact) return this.items.some((item) => this.holds(item, code));
    const lower = this.casing === Casing.ascii ? asciiLowerOf(code) : lowerOf(code);
    return this.items.some((item) =>
      item.kind === 'category' ? this.holds(item, lower) : this.rangeIgnoringCase(item, lower),
    );
  }
  /** Whether the range has a character that is `lower` when lowered, or kin of it. */
  private rangeIgnoringCase(item: SetItem & { kind: 'range' }, lower: number): boolean {
    const inside = (code: number) => code >= item.low && code <= item.high;
    if (inside(lower)) return true;
    if (this.casing === Casing.ascii) return lower >= 97 && lower <= 122 && inside(lower - 32);
    if (uppersOf(lower).some(inside)) return true;
    return kinOf(lower).some((kin) => inside(kin) || uppersOf(kin).some(inside));
  }
  private holds(item: SetItem, code: number): boolean {
    if (item.kind === 'range') return code >= item.low && code <= item.high;
    return inCategory(code, item.category, this.isUnicode) !== item.negated;
  }
}
