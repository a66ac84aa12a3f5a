// Regular expressions, against a table that CPython wrote.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { characterNamed } from '../../src/language/index.ts';
import { codePointsOf } from '../../src/machine/pure/codepoints.ts';
import { Parser } from '../../src/stdlib/data/re/parse.ts';
import { compile, type Program } from '../../src/stdlib/data/re/program.ts';
import { effort, matchAt, search, TooMuchWork } from '../../src/stdlib/data/re/run.ts';
import { Subject } from '../../src/stdlib/data/re/subject.ts';
import { PatternProblem } from '../../src/stdlib/data/re/syntax.ts';

type Found = [spans: [number, number][], lastindex: number | null] | null;
interface Row {
  readonly t: string;
  readonly match: Found;
  readonly search: Found;
  readonly fullmatch: Found;
  readonly iter: Found[];
  readonly pos: [number, number];
  readonly spos: Found;
}
interface Case {
  readonly p: string;
  readonly f: number;
  readonly error?: [string, number | null];
  readonly flags: number;
  readonly groups: number;
  readonly names: Record<string, number>;
  readonly r: Row[];
}

const compiled = (pattern: string, flags = 0) => new Parser(codePointsOf(pattern), true, flags, characterNamed).parse();
function found(program: Program, ok: boolean): Found {
  if (!ok) return null;
  const { registers, groups } = program;
  const spans: [number, number][] = [];
  for (let group = 0; group <= groups; group++) {
    const span: [number, number] = [registers[2 * group]!, registers[2 * group + 1]!];
    spans.push(span[0] < 0 || span[1] < 0 ? [-1, -1] : span);
  }
  const last = registers[2 * groups + 2]!;
  return [spans, last < 0 ? null : last];
}
function answers(program: Program, { t, pos }: Row): Row {
  const { codes, length } = new Subject(t);
  const iter: Found[] = [];
  for (let start = 0, notAt = -1; search(program, codes, start, length, notAt); ) {
    iter.push(found(program, true));
    const [from, to] = [program.registers[0]!, program.registers[1]!];
    notAt = from === to ? to : -1;
    start = to;
  }
  const [from, to] = [Math.min(pos[0], length), Math.min(pos[1], length)];
  return {
    t,
    match: found(program, matchAt(program, codes, 0, length, false, -1)),
    search: found(program, search(program, codes, 0, length, -1)),
    fullmatch: found(program, matchAt(program, codes, 0, length, true, -1)),
    iter,
    pos,
    spos: found(program, from <= to && search(program, codes, from, to, -1)),
  };
}

test('random patterns match, or are refused, as CPython does it', () => {
  const lines = readFileSync(new URL('./tables/re.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const row = JSON.parse(line) as Case;
    effort.steps = 0;
    try {
      const parsed = compiled(row.p, row.f);
      const program = compile(parsed);
      expect(row.error, row.p).toBeUndefined();
      expect([parsed.flags, parsed.groups, Object.fromEntries(parsed.names)], row.p).toEqual([
        row.flags,
        row.groups,
        row.names,
      ]);
      for (const text of row.r) expect(answers(program, text), row.p).toEqual(text);
    } catch (error) {
      if (!(error instanceof PatternProblem)) throw error;
      expect([(error.type === undefined ? '' : `${error.type}: `) + error.message, error.at ?? null], row.p).toEqual(
        row.error,
      );
    }
  }
});

test('deep repetition does not need the stack of JavaScript', () => {
  const program = compile(compiled('(?:ab|c)*d'));
  const { codes, length } = new Subject(`${'abc'.repeat(100_000)}d`);
  effort.steps = 0;
  expect(matchAt(program, codes, 0, length, true, -1)).toBe(true);
});

test('work without end is given up', () => {
  const program = compile(compiled('(a|aa)+$'));
  const { codes, length } = new Subject(`${'a'.repeat(60)}b`);
  effort.steps = 0;
  const { limit } = effort;
  effort.limit = 1_000_000;
  expect(() => matchAt(program, codes, 0, length, false, -1)).toThrow(TooMuchWork);
  effort.limit = limit;
  effort.steps = 0;
});
