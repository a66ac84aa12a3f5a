/**
 * Tables of what CPython answers (written by the .py beside them) against the pure functions.
 * A row is [function, arguments, answer] or [function, arguments, { error: [type, message] }].
 * JSON carries ints and texts as they are; the rest is tagged: { int }, { float }, { bytes }, { complex }, { tuple }.
 */
import { readFileSync } from 'node:fs';
import { PyError } from '../../src/machine/pure/errors.ts';

export type Row = [name: string, args: unknown[], answer: unknown];

/** From a table's form to the plain values of the pure functions. */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value === 'object' && value !== null) {
    const tagged = value as Record<string, unknown>;
    if ('int' in tagged) return BigInt(tagged.int as string);
    if ('float' in tagged) {
      if (tagged.float === '-nan' || tagged.float === 'nan') return Number.NaN;
      return Number((tagged.float as string).replace('inf', 'Infinity'));
    }
    if ('bytes' in tagged) return Uint8Array.from(Buffer.from(tagged.bytes as string, 'hex'));
  }
  return value;
}
/** A text by which two plain values can be compared: -0, bigint and bytes are told apart. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (value === undefined) return 'null';
  return JSON.stringify(value);
}
/** Runs every row; answers the ones that differ, as text. */
export function differences(rows: Row[], functions: Record<string, unknown>): string[] {
  const out: string[] = [];
  for (const [name, args, answer] of rows) {
    let got: string;
    const call = functions[name] as ((...a: unknown[]) => unknown) | undefined;
    if (call === undefined) throw new Error(`no function ${name}`);
    try {
      got = show(call(...args.map(decode)));
    } catch (problem) {
      if (!(problem instanceof PyError)) throw problem;
      got = `${problem.typeName}: ${problem.message}`;
    }
    const error = (answer as { error?: [string, string] } | null)?.error;
    const wanted = error ? `${error[0]}: ${error[1]}` : show(decode(answer));
    if (got !== wanted)
      out.push(`${name}(${args.map((a) => show(decode(a))).join(', ')}) = ${got}, CPython: ${wanted}`);
  }
  return out;
}
/** Reads a table kept beside this file. */
export function table(name: string): Row[] {
  const lines = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
