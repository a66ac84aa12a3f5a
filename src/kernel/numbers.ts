/** Numbers that stand for something: two that are the same stand, as good as always, for the same. */

/** Two whole numbers as one below 2 to the power of 52, as good as never the same for others. */
export function mixed(a: number, b: number): number {
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (const part of [a | 0, Math.floor(a / 2 ** 32) | 0, b | 0, Math.floor(b / 2 ** 32) | 0]) {
    low = Math.imul(low ^ part, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ part ^ low, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

const known = new Map<string, number>();
/** A number for a value. */
export function numberFor(value: string | number | bigint | boolean | null): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  const text = `${typeof value} ${value}`;
  let number = known.get(text);
  if (number === undefined) {
    number = 0;
    for (let index = 0; index < text.length; index++) number = mixed(number, text.charCodeAt(index));
    if (known.size > 10_000) known.clear();
    known.set(text, number);
  }
  return number;
}
